"""Keeps a draft while it is written, reads it for its margin, and sends it."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from answerable.access.actor import Actor
from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.consent import actions as consent
from answerable.desk.answers import by_script, done
from answerable.desk.asked import asked
from answerable.desk.composer.forms import DraftForm
from answerable.desk.composer.margin import margin_of
from answerable.desk.frame import actor_at, desk_of, purpose_of
from answerable.dialogue.models import Message
from answerable.dialogue.queries import thread_for
from answerable.journey.reply import actions as reply
from answerable.journey.reply.errors import Overtaken
from answerable.journey.review import actions as review
from answerable.kit.clock import now
from answerable.look import words as look


@needs(Permission.WRITE_REPLY)
@require_POST
def draft(request: HttpRequest, thread_id: str) -> HttpResponse:
    """Keeps what was typed. When another window was first, both texts come back and nothing is lost."""
    told, actor = asked(DraftForm, request), actor_at(request)
    try:
        kept = _keep(thread_id, told, actor)
    except Overtaken as first:  # the page that asked holds the other text: this is its answer, not a failure
        stands = {"why": first.why, "version": first.kept.version, "text": _words(first.kept, actor)}
        return JsonResponse(stands, status=409)
    return JsonResponse({"version": kept.version, "saved": look.time_said(now(), desk_of(request).zone)})


@needs(Permission.WRITE_REPLY)
@require_POST
def reading(request: HttpRequest, thread_id: str) -> HttpResponse:
    """The margin for these words; nothing of them is kept."""
    actor = actor_at(request)
    thread = thread_for(actor, thread_id)
    margin = margin_of(thread, asked(DraftForm, request)["text"], actor)
    return render(request, "desk/composer/again.html", {"margin": margin, "thread": thread})


@needs(Permission.WRITE_REPLY)
@require_POST
def send(request: HttpRequest, thread_id: str) -> HttpResponse:
    """The author is done: it goes, or goes to those who sign."""
    told, actor = asked(DraftForm, request), actor_at(request)
    try:
        kept = _keep(thread_id, told, actor)
        if request.POST.get("act") == "keep":
            return done(request, "Your draft is kept.", thread_id=thread_id)
        message = reply.submit(kept.pk, version=kept.version, after=told["after"], nudges=False, by=actor)
    except Overtaken as first:
        if by_script(request):
            raise
        return _both(request, thread_id, told["text"], first)
    return done(request, _sent(review.route(message, by=actor)), thread_id=thread_id, leave="desk:home")


@needs(Permission.WRITE_REPLY)
@require_POST
def withdraw(request: HttpRequest, message_id: str) -> HttpResponse:
    """The answer is taken back, and never sent."""
    message = reply.withdraw(message_id, by=actor_at(request))
    return done(request, "Taken back. It was not sent.", thread_id=message.thread_id)


def _sent(roles: Sequence[str] | None) -> str:
    if roles is None:
        return "Handed in. Who must sign it is not clear yet: it waits until that is."
    return f"Sent for signature: {look.list_words(roles)}." if roles else "Sent. It is on its way now."


def _keep(thread_id: str, told: dict[str, Any], actor: Actor) -> Message:
    return reply.save_draft(thread_id, text=told["text"], version=told["version"], answers=told["answers"] or None,
                            by=actor)


def _words(message: Message, actor: Actor) -> str:
    opened = consent.open(actor, message.thread.person_id, purpose_of(actor))
    return opened.text(message.body_sealed, f"message:{message.pk}:body", of=message.person_id)


def _both(request: HttpRequest, thread_id: str, typed: str, first: Overtaken) -> HttpResponse:
    """Without a script: one page with both texts, from which the author goes on."""
    context = {"typed": typed, "kept": _words(first.kept, actor_at(request)), "why": first.why,
               "version": first.kept.version, "thread_id": thread_id}
    return render(request, "desk/composer/both.html", context, status=409)
