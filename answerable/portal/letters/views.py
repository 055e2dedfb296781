"""The person's conversations: all of them, one of them, and the part that follows a letter while one waits."""

from collections import Counter
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from answerable.access.actor import Actor
from answerable.access.guard import needs_person
from answerable.dialogue.models import Message, Thread
from answerable.dialogue.queries import thread_for, threads_of_person
from answerable.dialogue.status import READABLE_BY_PERSON
from answerable.journey.delivery import actions as delivery
from answerable.journey.delivery.composing import AT
from answerable.kit.ids import token
from answerable.people.queries import organisations, same_person
from answerable.portal import aside
from answerable.portal.frame import House, actor_at, frame, house_by_id, promise_in, zone_in
from answerable.portal.help import offer_for
from answerable.portal.letters.page import Where, conversation, where_is
from answerable.portal.looking.allowed import stopped_answering
from answerable.portal.writing import received
from answerable.timeline.rules import called

LINE = "line"  # the line beside a rating, laid aside while it cannot be taken
IN_FULL = 5  # newest conversations that are shown with the whole way of their letter


@dataclass(frozen=True)
class Row:
    """One conversation in the list."""

    thread: Thread
    where: Where | None
    unread: int
    with_whom: str


def rows_of(actor: Actor, house: House) -> list[Row]:
    """Their conversations, newest first. Nothing sealed is opened by looking at the list."""
    threads = list(threads_of_person(same_person(actor.id)))
    fresh = Message.objects.filter(thread__in=threads, direction="out", read_at=None, status__in=READABLE_BY_PERSON)
    unread = Counter(fresh.values_list("thread_id", flat=True))
    return [_row(thread, house, unread[thread.pk], in_full=place < IN_FULL or thread.state != Thread.State.RESTING)
            for place, thread in enumerate(threads)]


def _row(thread: Thread, house: House, unread: int, *, in_full: bool) -> Row:
    face = getattr(thread.owner, "face", None) if thread.owner else None
    return Row(thread, where_is(thread, house) if in_full else None, unread, called(face.display_name) if face else "")


@needs_person
@require_GET
def all_letters(request: HttpRequest) -> HttpResponse:
    """All conversations. The link of a mail may be about another organisation than the one they are signed in to."""
    meant = request.GET.get(AT, "")
    if meant != actor_at(request).organisation and meant in {one.pk for one in organisations()}:
        return redirect(f"/sign-in/?{urlencode({'next': request.get_full_path()})}")
    return render(request, "portal/letters.html", _all(request))


@needs_person
@require_GET
def all_where(request: HttpRequest) -> HttpResponse:
    """The list alone, for a page that is open."""
    return render(request, "portal/parts/rows.html", _all(request))


def _all(request: HttpRequest) -> dict[str, object]:
    actor = actor_at(request)
    house = house_by_id(actor.organisation)
    return frame(house, rows=rows_of(actor, house), here="letters", zone=zone_in(house, house.home))


@needs_person
@require_GET
def thread(request: HttpRequest, thread_id: str) -> HttpResponse:
    """One conversation. To open it is to read what is new in it, and the one who wrote the answer sees that."""
    actor = actor_at(request)
    found, sheet = thread_for(actor, thread_id), aside.found(request, LINE)
    if sheet is None:
        return redirect(request.path) if aside.ASIDE in request.GET else page(request, actor, found)
    return page(request, actor, found, status=sheet.status, line_error=sheet.errors["line"][0],
                aside=request.GET[aside.ASIDE], **sheet.typed)


@needs_person
@require_GET
def where(request: HttpRequest, thread_id: str) -> HttpResponse:
    """Where the letter is by now, for a page that is open; opens and marks nothing."""
    actor = actor_at(request)
    found = where_is(thread_for(actor, thread_id), house_by_id(actor.organisation))
    return render(request, "portal/parts/where.html", {"where": found, "again": True})


def page(request: HttpRequest, actor: Actor, found: Thread, *, status: int = 200, **more: object) -> HttpResponse:
    """The page of a conversation, with whatever else it has to say."""
    whole = conversation(actor, found)
    context = frame(whole.house, c=whole, where=whole.where, here="letters", key=token(16),
                    allows=stopped_answering(actor), thanks=request.GET.get("thanks", ""),
                    degrees=[("yes", "Yes"), ("some", "A little"), ("no", "No")])
    if received.take_offer(request, found.pk):
        context["offer"] = offer_for(whole.house, found.country, promise_in(whole.house, found.country))
    response = render(request, "portal/thread.html", context | more, status=status)
    if whole.unread:
        delivery.read(whole.unread, by=actor)
    return response
