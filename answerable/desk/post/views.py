"""The pile of mail that nobody could make out, one by one, and what is done with each."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.access.rules import may
from answerable.clocks.queries import running_about
from answerable.desk.frame import actor_at, desk_of
from answerable.dialogue.actions.arrivals import UNSORTED
from answerable.dialogue.arrivals import by_itself, unsettled_of
from answerable.journey.inbound import riddles
from answerable.kit.errors import Invalid
from answerable.people.queries import faces


@needs(Permission.OPEN_UNSCREENED)
@require_GET
def pile(request: HttpRequest) -> HttpResponse:
    """What waits for someone, whose promise it is, and what came by itself; nothing is opened by looking."""
    actor = actor_at(request)
    clock = running_about(UNSORTED, ("post", actor.organisation))
    holder = (clock.climbed_to or clock.owner_id) if clock else ""
    face = faces([holder]).get(holder) if holder else None
    return render(request, "desk/post/pile.html", {
        "waiting": unsettled_of(actor), "by_itself": by_itself(actor), "clock": clock, "zone": desk_of(request).zone,
        "is_mine": holder == actor.id, "holder": face.display_name if face else ""})


@needs(Permission.READ_THREAD)
@require_GET
def one(request: HttpRequest, arrival_id: str) -> HttpResponse:
    """One mail; opening it leaves an entry."""
    return _page(request, arrival_id)


def _page(request: HttpRequest, arrival_id: str, *, typed: str | None = None, wrong: str = "") -> HttpResponse:
    """The mail, and the form as it was sent where what was typed is no address."""
    actor = actor_at(request)
    found = riddles.shown(arrival_id, by=actor)
    arrival = found.arrival
    acts = may(actor, Permission.OPEN_UNSCREENED).ok and not (arrival.settled_at or arrival.message_id)
    if typed is None:
        typed = found.sender if "@" in found.sender else ""
    context = {"found": found, "mail": arrival, "zone": desk_of(request).zone, "acts": acts, "typed": typed,
               "wrong": wrong}
    return render(request, "desk/post/one.html", context, status=Invalid.status if wrong else 200)


@needs(Permission.OPEN_UNSCREENED)
@require_POST
def give(request: HttpRequest, arrival_id: str) -> HttpResponse:
    """It becomes a letter from this address, and goes the way of every letter."""
    address = request.POST.get("address", "")
    try:
        riddles.give(arrival_id, address=address, by=actor_at(request))
    except Invalid as problem:
        return _page(request, arrival_id, typed=address, wrong=problem.why)
    messages.success(request, "It is a letter now. It is being screened, and comes to its team.")
    return redirect("desk:post")


@needs(Permission.OPEN_UNSCREENED)
@require_POST
def let_go(request: HttpRequest, arrival_id: str) -> HttpResponse:
    """It was not meant for us."""
    riddles.let_go(arrival_id, by=actor_at(request))
    messages.success(request, "It was put away. Nobody is answered.")
    return redirect("desk:post")
