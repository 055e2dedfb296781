"""Reading blind: letters drawn from those that passed as harmless, for a second person who is told nothing else."""

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from answerable.access.actor import Actor
from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.desk.frame import actor_at, desk_of
from answerable.desk.hearing import words
from answerable.desk.hearing.reading_words import CRISIS, HARM, thanks
from answerable.desk.hearing.veiled import veiled
from answerable.hearing import actions as hearing
from answerable.hearing import queries
from answerable.hearing.rules import may_read_at_all, may_see
from answerable.kit.clock import now
from answerable.kit.errors import Invalid

NOTHING_TICKED = "Please say what is in the letter, or that nothing of these is."
BOTH_TICKED = "You ticked something, and that nothing of these is in it. Please choose one."


@needs(Permission.READ_SAMPLE)
@require_safe
def readings(request: HttpRequest) -> HttpResponse:
    """The letters that wait for this reader, the earliest due first; nothing is opened by looking."""
    actor = actor_at(request)
    context = {
        "here": _here(actor),
        "zone": desk_of(request).zone,
        "mine": [
            {"reading": one, "channel": words.channel_said(one.channel), "late": one.due_at < now()}
            for one in queries.readings_for(actor.organisation, actor)
        ],
        "standing": queries.standing(actor.organisation, now()),
        "reads": may_read_at_all(actor, actor.organisation),
        "sees": may_see(actor, actor.organisation),
    }
    return render(request, "hearing/readings.html", context)


def _here(actor: Actor) -> str:
    """Which page of the bar these belong to: for those who see how the screen hears, that one."""
    return "hearing" if may_see(actor, actor.organisation) else "readings"


@needs(Permission.READ_SAMPLE)
@require_safe
def reading(request: HttpRequest, reading_id: str) -> HttpResponse:
    """One letter's words, and nothing of what the screen, the queue or colleagues said of it."""
    return _page(request, reading_id)


def _page(request: HttpRequest, reading_id: str, *, ticked: Sequence[str] = (), wrong: str = "") -> HttpResponse:
    actor = actor_at(request)
    opened = hearing.open_sample(reading_id, by=actor)
    context = {
        "here": _here(actor),
        "zone": desk_of(request).zone,
        "reading": opened.reading,
        "runs": veiled(opened.text),
        "language": opened.reading.message.thread.language if opened.reading.message else "",
        "channel": words.channel_said(opened.channel),
        "crisis": CRISIS,
        "harm": HARM,
        "ticked": ticked,
        "wrong": wrong,
    }
    return render(request, "hearing/reading.html", context, status=Invalid.status if wrong else 200)


@needs(Permission.READ_SAMPLE)
@require_POST
def seen(request: HttpRequest, reading_id: str) -> HttpResponse:
    """Keeps what the reader saw, and goes on to the next letter."""
    actor = actor_at(request)
    kinds, nothing = request.POST.getlist("kind"), "nothing" in request.POST
    if bool(kinds) is nothing:
        ticked = [*kinds, *(["nothing"] if nothing else [])]
        return _page(request, reading_id, ticked=ticked, wrong=BOTH_TICKED if nothing else NOTHING_TICKED)
    hearing.read_sample(reading_id, seen=kinds, by=actor)
    messages.success(request, thanks(kinds))
    following = queries.readings_for(actor.organisation, actor)
    return redirect("desk:blind_letter", following[0].pk) if following else redirect("desk:blind")
