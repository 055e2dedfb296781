"""Everything that staff do with a conversation beside answering: one address, one action each."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.desk import words
from answerable.desk.answers import by_script, done
from answerable.desk.asked import asked, plain_lines
from answerable.desk.conversation import forms
from answerable.desk.conversation.asked_for import ask_for
from answerable.desk.conversation.letter import name_of
from answerable.desk.frame import actor_at, desk_of
from answerable.desk.queue.lines import face_of
from answerable.dialogue import actions as act
from answerable.dialogue.queries import message_for, thread_for
from answerable.journey.delivery import actions as delivery
from answerable.journey.screening import actions as screening
from answerable.journey.screening.actions import Noticed
from answerable.kit.errors import Conflict, Invalid, Unmet
from answerable.look import words as look
from answerable.people.queries import faces, faces_of_team

MORNING = time(9, 0)


@needs(Permission.WRITE_NOTE)
@require_POST
def note(request: HttpRequest, thread_id: str) -> HttpResponse:
    """A note for the team."""
    act.add_note(thread_id, text=asked(forms.NoteForm, request)["text"], by=actor_at(request))
    return done(request, "Your note is kept. The person may ask to read it.", thread_id=thread_id)


@needs(Permission.HAND_OVER)
@require_POST
def hand_over(request: HttpRequest, thread_id: str) -> HttpResponse:
    """Someone else of the team takes over, with a note."""
    try:
        told = asked(forms.HandOverForm, request)
        act.hand_over(thread_id, to=told["to"], note=told["note"], by=actor_at(request))
    except (Conflict, Invalid) as problem:  # whoever came second, or chose nobody, loses no word of their note
        if by_script(request):
            raise
        return _hand_over_again(request, thread_id, problem)
    taker = name_of(told["to"], faces([told["to"]]))
    return done(request, f"{taker} has this conversation now, with your note.", thread_id=thread_id)


def _hand_over_again(request: HttpRequest, thread_id: str, problem: Unmet) -> HttpResponse:
    """Without a script: the same form with the words still in it, and one sentence on what happened."""
    actor = actor_at(request)
    thread = thread_for(actor, thread_id)
    colleagues = [face for face in faces_of_team(thread.team_id or "").rows if face.staff_id != actor.id]
    context = {"thread": thread, "why": problem.why, "typed": plain_lines(request.POST.get("note", "")),
               "to": request.POST.get("to", ""), "colleagues": colleagues, "owner": face_of(thread),
               "is_mine": thread.owner_id == actor.id}
    return render(request, "desk/conversation/hand_over.html", context, status=problem.status)


@needs(Permission.WRITE_REPLY)
@require_POST
def snooze(request: HttpRequest, thread_id: str) -> HttpResponse:
    """Put aside to the morning of a day to come."""
    zone: ZoneInfo = desk_of(request).zone
    until = datetime.combine(asked(forms.SnoozeForm, request)["until"], MORNING, zone)
    act.snooze(thread_id, until=until, by=actor_at(request))
    return done(request, f"Put aside until {look.said(until, zone)}. It comes back by itself.",
                thread_id=thread_id, leave="desk:home")


@needs(Permission.WRITE_REPLY)
@require_POST
def close(request: HttpRequest, message_id: str) -> HttpResponse:
    """No answer is owed to this letter."""
    act.close_message(message_id, why=asked(forms.CloseForm, request)["why"], by=actor_at(request))
    return done(request, "Closed without an answer. The reason is kept.", leave="desk:home")


@needs(Permission.RAISE_FINDING)
@require_POST
def raise_finding(request: HttpRequest, message_id: str) -> HttpResponse:
    """The screen missed something."""
    told = asked(forms.RaiseForm, request)
    finding = act.raise_finding(message_id, kind=told["kind"], start=told["start"], end=told["end"],
                                about=told["about"], by=actor_at(request))
    return done(request, f"Kept: {words.kind_said(finding.kind).lower()}. It will teach the screen.",
                thread_id=finding.message.thread_id)


@needs(Permission.RAISE_FINDING)
@require_POST
def say(request: HttpRequest, finding_id: str) -> HttpResponse:
    """What the reader thinks of a finding."""
    verdict = asked(forms.SayForm, request)["verdict"]
    finding = act.say_of_finding(finding_id, verdict=verdict, by=actor_at(request))
    return done(request, f"Kept: you find it {verdict}.", thread_id=finding.message.thread_id)


@needs(Permission.RAISE_FINDING)
@require_POST
def end_finding(request: HttpRequest, finding_id: str) -> HttpResponse:
    """A finding is confirmed or rejected for good."""
    told = asked(forms.EndFindingForm, request)
    finding = act.close_finding(finding_id, as_=told["as_"], because=told["because"], by=actor_at(request))
    return done(request, "The finding is closed, with your reason beside it.", thread_id=finding.message.thread_id)


@needs(Permission.READ_THREAD)
@require_POST
def unmask(request: HttpRequest, message_id: str) -> HttpResponse:
    """Show the hidden numbers of this letter for a quarter of an hour."""
    message = message_for(actor_at(request), message_id)
    act.unmask(message_id, by=actor_at(request))
    ask_for(request, "unmasked", message_id)
    return done(request, "Shown for a quarter of an hour. That you looked is kept.", thread_id=message.thread_id)


@needs(Permission.OPEN_UNSCREENED)
@require_POST
def open_unscreened(request: HttpRequest, message_id: str) -> HttpResponse:
    """The trained duty reads what the screen could not."""
    message = message_for(actor_at(request), message_id)
    screening.open_unscreened(message_id, by=actor_at(request))
    ask_for(request, "unscreened", message_id)
    return done(request, "Opened. You are its screener, and that is kept.", thread_id=message.thread_id)


@needs(Permission.OPEN_UNSCREENED)
@require_POST
def finish_unscreened(request: HttpRequest, message_id: str) -> HttpResponse:
    """The trained duty has read it, and says what is in it."""
    kinds = asked(forms.ReadForm, request)["kinds"]
    message = screening.finish_unscreened(message_id, findings=[Noticed(kind, 0, 0) for kind in kinds],
                                          by=actor_at(request))
    return done(request, "Read. It goes to its owner now.", thread_id=message.thread_id, leave="desk:home")


@needs(Permission.WRITE_REPLY)
@require_POST
def reached(request: HttpRequest, message_id: str) -> HttpResponse:
    """The person was told in another way."""
    message = delivery.reached(message_id, how=asked(forms.ReachedForm, request)["how"], by=actor_at(request))
    return done(request, "Kept: they were reached.", thread_id=message.thread_id)


@needs(Permission.WRITE_REPLY)
@require_POST
def send_again(request: HttpRequest, message_id: str) -> HttpResponse:
    """The notice goes out once more."""
    message = message_for(actor_at(request), message_id)
    delivery.send_again(message_id, by=actor_at(request))
    return done(request, "The notice goes out once more.", thread_id=message.thread_id)
