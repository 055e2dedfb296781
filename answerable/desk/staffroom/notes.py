"""Notes that a person may not read yet: which, on what ground, and when that is looked at again."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.desk.asked import asked
from answerable.desk.frame import actor_at, desk_of
from answerable.desk.staffroom.forms import WithholdForm
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Note
from answerable.dialogue.queries import note_for, notes_in
from answerable.dialogue.rules import WITHHOLDING_GROUNDS
from answerable.kit.clock import now
from answerable.people.queries import faces

LONGEST_DAYS = 183


@needs(Permission.WITHHOLD_NOTE)
@require_safe
def notes(request: HttpRequest) -> HttpResponse:
    """Those kept back, by their day of review, and the newest others; no words before one is opened."""
    actor, thread = actor_at(request), request.GET.get("thread", "")
    back = notes_in(actor.teams, withheld=True, thread_id=thread)
    others = notes_in(actor.teams, withheld=False, thread_id=thread)
    names = faces({note.staff_id for note in [*back, *others]})
    today = now().date()
    kept = [
        _line(note, names) | {"due": bool(note.withheld_review_on and note.withheld_review_on <= today)}
        for note in back
    ]
    context = {
        "here": "notes",
        "zone": desk_of(request).zone,
        "thread": thread,
        "back": kept,
        "due": sum(line["due"] for line in kept),
        "others": [_line(note, names) for note in others],
    }
    return render(request, "staffroom/notes.html", context)


def _line(note: Note, names: dict[str, Any]) -> dict[str, Any]:
    return {"note": note, "by": names.get(note.staff_id), "ground": WITHHOLDING_GROUNDS.get(note.withheld_ground, "")}


@needs(Permission.WITHHOLD_NOTE)
@require_safe
def note(request: HttpRequest, note_id: str) -> HttpResponse:
    """One note in its words; opening it leaves an entry with the person."""
    actor = actor_at(request)
    found = note_for(actor, note_id)
    opened = consent.open(actor, found.thread.person_id, Purpose.ANSWERING)
    today = now().date()
    context = {
        "here": "notes",
        "zone": desk_of(request).zone,
        **_line(found, faces([found.staff_id])),
        "text": opened.text(found.body_sealed, f"note:{found.pk}:body", of=found.person_id),
        "grounds": list(WITHHOLDING_GROUNDS.items()),
        "first_day": today + timedelta(days=1),
        "last_day": today + timedelta(days=LONGEST_DAYS),
        "usual_day": today + timedelta(days=90),
    }
    return render(request, "staffroom/note.html", context)


@needs(Permission.WITHHOLD_NOTE)
@require_POST
def withhold(request: HttpRequest, note_id: str) -> HttpResponse:
    """Keeps a note from the person, or keeps it back for longer."""
    told = asked(WithholdForm, request)
    dialogue.withhold_note(note_id, ground=told["ground"], review_on=told["review_on"], by=actor_at(request))
    messages.success(request, "The person does not see this note for now.")
    return redirect("staffroom:notes")


@needs(Permission.WITHHOLD_NOTE)
@require_POST
def release(request: HttpRequest, note_id: str) -> HttpResponse:
    """Gives a note free."""
    dialogue.release_note(note_id, by=actor_at(request))
    messages.success(request, "The person may read this note when they ask for their notes.")
    return redirect("staffroom:notes")
