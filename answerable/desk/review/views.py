"""The answers that wait for a signature, and the page on which one is signed or sent back."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.clocks.models import Clock
from answerable.clocks.queries import running_in
from answerable.desk import words
from answerable.desk.answers import done
from answerable.desk.asked import asked
from answerable.desk.frame import Desk, desk_of
from answerable.desk.proving import has_passkey, passkey_answer
from answerable.desk.queue.lines import where_said
from answerable.desk.review.forms import SendBackForm, SignForm
from answerable.desk.review.page import under_review
from answerable.journey.review import actions as review
from answerable.journey.review import queries
from answerable.journey.review.actions import proof
from answerable.journey.review.models import Review
from answerable.people.queries import staff


@dataclass(frozen=True)
class Waiting:
    """One answer that waits for a signature, without a name or a word of it."""

    review: Review
    clock: Clock | None
    what: str
    where: str
    asked: bool


@needs(Permission.READ_THREAD)
@require_GET
def reviews(request: HttpRequest) -> HttpResponse:
    """What waits for the reader's signature, by clock; nothing sealed is opened."""
    desk = desk_of(request)
    return render(request, "desk/review/list.html", {"waiting": waiting_for(desk), "zone": desk.zone})


def waiting_for(desk: Desk, *, beside: str = "") -> Sequence[Waiting]:
    """The reader's list, the nearest clock first; `beside` leaves out the one that is open."""
    found = [one for one in queries.to_sign(desk.actor) if one.pk != beside]
    clocks = {clock.about_id: clock for clock in running_in([one.message.thread_id for one in found])
              if clock.kind == "review"}
    rows = [Waiting(one, clocks.get(one.message_id),
                    words.what_said("", one.message.thread.leading_kind, one.message.thread.leading_about),
                    where_said(one.message.thread), one.reviewer_id == desk.actor.id) for one in found]
    return sorted(rows, key=lambda row: (row.clock.due_at if row.clock else row.review.opened_at))


@needs(Permission.READ_THREAD)
@require_GET
def one(request: HttpRequest, review_id: str) -> HttpResponse:
    """Question and answer together."""
    desk = desk_of(request)
    found = under_review(request, desk.actor, review_id)
    user = staff(desk.actor.id)
    context = {"r": found, "thread": found.thread, "zone": desk.zone, "identity": user.identity,
               "has_passkey": has_passkey(desk.actor.id),
               "next": waiting_for(desk, beside=review_id)[:3]}
    return render(request, "desk/review/page.html", context)


@needs(Permission.READ_THREAD)
@require_POST
def sign(request: HttpRequest, review_id: str) -> HttpResponse:
    """Signs with the password typed again."""
    told, actor = asked(SignForm, request), desk_of(request).actor
    proved = proof.prove_password(staff(actor.id), told["password"])
    review.sign(review_id, role=told["role"], printed_name=told["name"], proof=proved, by=actor)
    return done(request, f"Signed as {told['role']}. Your name stands under exactly this text.", leave="desk:reviews")


@needs(Permission.READ_THREAD)
@require_POST
def passkey(request: HttpRequest, review_id: str) -> HttpResponse:
    """What the browser must ask the passkey."""
    return JsonResponse(proof.passkey_question(staff(desk_of(request).actor.id)))


@needs(Permission.READ_THREAD)
@require_POST
def sign_by_passkey(request: HttpRequest, review_id: str) -> HttpResponse:
    """Signs with a passkey's answer."""
    actor = desk_of(request).actor
    proved = proof.prove_passkey(staff(actor.id), passkey_answer(request))
    role = request.POST.get("role", "")
    review.sign(review_id, role=role, printed_name=request.POST.get("name", ""), proof=proved, by=actor)
    return done(request, f"Signed as {role}. Your name stands under exactly this text.", leave="desk:reviews")


@needs(Permission.READ_THREAD)
@require_POST
def send_back(request: HttpRequest, review_id: str) -> HttpResponse:
    """Back to its author, with a reason tied to a passage."""
    told = asked(SendBackForm, request)
    review.send_back(review_id, remarks=[(told["start"], told["end"], told["because"])], by=desk_of(request).actor)
    return done(request, "Sent back with your reason. Its author sees it now.", leave="desk:reviews")
