"""The page of one conversation, and the parts of it that refresh while it is open."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.clocks.queries import running_later
from answerable.desk import words
from answerable.desk.composer.margin import margin_of
from answerable.desk.conversation.letter import name_of
from answerable.desk.conversation.page import Conversation, conversation, mark_of
from answerable.desk.frame import actor_at, at_desk_of_one_team, desk_of
from answerable.desk.queue.views import queue_context, waiting_for
from answerable.dialogue import actions as act
from answerable.dialogue import queries as dialogue
from answerable.dialogue.actions.findings import RAISABLE
from answerable.dialogue.actions.threads import CLOSING_REASONS
from answerable.dialogue.models import Thread
from answerable.journey.delivery.actions.reading import HOW
from answerable.people.queries import faces


def page_context(request: HttpRequest, found: Conversation) -> dict[str, object]:
    """What the templates of a conversation need."""
    return {
        "c": found, "thread": found.thread, "zone": desk_of(request).zone,
        "kinds": [(kind, words.kind_said(kind)) for kind in RAISABLE],
        "closing": CLOSING_REASONS.items(), "how_reached": HOW.items(),
        "paces": Thread.Pace.choices, "change": request.GET.get("change", ""),
        "what": words.what_said(found.thread.state, found.thread.leading_kind, found.thread.leading_about),
    }


@needs(Permission.READ_THREAD)
@require_GET
def thread(request: HttpRequest, thread_id: str) -> HttpResponse:
    """Queue, conversation, and the person beside it."""
    actor = actor_at(request)
    opened = dialogue.thread_for(actor, thread_id)
    at_desk_of_one_team(request, opened.team)
    waits = waiting_for(request)
    running = running_later({row.thread.pk for row in waits.rows} | {thread_id})
    found = conversation(request, actor, opened, running)
    context = page_context(request, found) | queue_context(request, waits, running.rows, open_id=thread_id)
    context["writes"] = _writes(found, another="another" in request.GET)
    context["margin"] = margin_of(found.thread, found.draft_text, actor, found.rules) if context["writes"] else None
    return render(request, "desk/conversation/page.html", context)


@needs(Permission.READ_THREAD)
@require_GET
def letters(request: HttpRequest, thread_id: str) -> HttpResponse:
    """The letters again, with the headline and the person beside them, when something in them changed."""
    actor = actor_at(request)
    opened = dialogue.thread_for(actor, thread_id)
    at_desk_of_one_team(request, opened.team)
    found = conversation(request, actor, opened, running_later([thread_id]))
    context = page_context(request, found) | {"writes": found.may_write and request.GET.get("answer") != "waits"}
    return render(request, "desk/conversation/again.html", context)


def _writes(found: Conversation, *, another: bool) -> bool:
    """Whether the page offers a place to write: beside an answer that waits, only to a colleague who asks for it."""
    if not found.may_write:
        return False
    return found.waiting is None or (another and not found.waiting.is_mine)


@needs(Permission.READ_THREAD)
@require_POST
def here(request: HttpRequest, thread_id: str) -> HttpResponse:
    """The reader is still here; who else is, and whether there is anything new to look at."""
    actor = actor_at(request)
    act.here(thread_id, doing="writing" if request.POST.get("doing") == "writing" else "reading", by=actor)
    found = dialogue.thread_for(actor, thread_id)
    present = [one for one in dialogue.present(thread_id) if one.staff_id != actor.id]
    known = faces([one.staff_id for one in present]) if present else {}
    context = {"present": [(name_of(one.staff_id, known), one.doing) for one in present], "mark": mark_of(found),
               "thread": found}
    return render(request, "desk/conversation/presence.html", context)


@needs(Permission.READ_THREAD)
@require_POST
def gone(request: HttpRequest, thread_id: str) -> HttpResponse:
    """The reader closed the page."""
    act.gone(thread_id, by=actor_at(request))
    return HttpResponse(status=204)
