"""The page on which the day begins, and the queue by itself for pages that are open."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_http_methods

from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.clocks.models import Clock
from answerable.clocks.queries import running_later
from answerable.desk.frame import actor_at, desk_of
from answerable.desk.queue.lines import letters
from answerable.dialogue.queue import QUEUE_ROWS, Queue, snoozed
from answerable.dialogue.queue import queue as queue_of
from answerable.kit.together import ask

MOST_ROWS = 500
KEYS_COOKIE = "answerable_keys"
A_YEAR = 60 * 60 * 24 * 365


def rows_asked(request: HttpRequest) -> int:
    """How long the reader asked the queue to be."""
    asked = request.GET.get("rows", "")
    readable = asked.isascii() and asked.isdigit() and len(asked) < 10
    return min(int(asked), MOST_ROWS) if readable else QUEUE_ROWS


def waiting_for(request: HttpRequest) -> Queue:
    """What waits for the reader, as long as they asked to see."""
    return queue_of(actor_at(request), limit=rows_asked(request))


def queue_context(request: HttpRequest, found: Queue, running: Sequence[Clock], *, open_id: str = "") -> dict[str, Any]:
    """What the queue's template needs on any page that shows it; `running` are the clocks of all its rows."""
    rows = rows_asked(request)
    return {"letters": letters(found, actor_at(request), running), "open_id": open_id,
            "zone": desk_of(request).zone, "rows": rows if rows != QUEUE_ROWS else ""}


@needs(Permission.SEE_QUEUE)
@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """What waits, and the first thing that needs its reader; nothing sealed is opened by looking."""
    found, put_aside = waiting_for(request), snoozed(actor_at(request))
    running = running_later([row.thread.pk for row in found.rows])
    ask(running, put_aside)
    context = queue_context(request, found, running.rows) | {"put_aside": put_aside.rows}
    return render(request, "desk/queue/home.html", context)


@needs(Permission.SEE_QUEUE)
@require_GET
def queue(request: HttpRequest) -> HttpResponse:
    """The queue alone; 204 when it stands as the page already shows it."""
    found = waiting_for(request)
    running = running_later([row.thread.pk for row in found.rows])
    context = queue_context(request, found, running.rows, open_id=request.GET.get("open", ""))
    if context["letters"].seen == request.GET.get("seen"):
        return HttpResponse(status=204)
    return render(request, "desk/queue/queue.html", context)


@needs(Permission.SEE_QUEUE)
@require_http_methods(["GET", "POST"])
def keys(request: HttpRequest) -> HttpResponse:
    """The keys that do something, and the switch for those of a single letter (WCAG 2.1.4)."""
    off = request.COOKIES.get(KEYS_COOKIE) == "off"
    if request.method == "POST":
        off = request.POST.get("keys") == "off"
    response = render(request, "desk/keys.html", {"keys_off": off})
    if request.method == "POST":
        response.set_cookie(KEYS_COOKIE, "off" if off else "on", max_age=A_YEAR, samesite="Lax", httponly=True,
                            secure=request.is_secure())
    return response
