"""One tap after an answer, and a line to write; it never blocks, and the line is a letter like any other."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from answerable.access.actor import Actor
from answerable.access.guard import needs_person
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Thread
from answerable.dialogue.queries import thread_for
from answerable.journey.inbound.actions import accept
from answerable.journey.inbound.letter import Letter
from answerable.journey.inbound.rules import says_something
from answerable.kit.errors import Invalid
from answerable.kit.ids import token
from answerable.portal import limits
from answerable.portal.frame import actor_at, house_by_id, promise_in
from answerable.portal.help import in_danger, offer_for
from answerable.portal.letters.views import page

TOO_MANY = "Many letters came from here in the last hour. Your words are still here. Please send them a little later."


@needs_person
@require_POST
def rate(request: HttpRequest, thread_id: str, message_id: str) -> HttpResponse:
    """Keeps what was tapped, and the line if there is one: both at once, whichever button was pressed."""
    actor = actor_at(request)
    thread = thread_for(actor, thread_id)
    helped, heard = request.POST.get("helped", ""), request.POST.get("heard", "")
    if helped or heard:
        dialogue.rate(message_id, helped=helped, heard=heard, by=actor)
    words = request.POST.get("more", "")
    if not says_something(words):
        return redirect(f"/letters/{thread.pk}/?thanks=tap#rating-{message_id}")
    return _keep_line(request, actor, thread, message_id, words)


def _keep_line(request: HttpRequest, actor: Actor, thread: Thread, message_id: str, words: str) -> HttpResponse:
    if limits.wait_until(limits.place_of(request)) is not None:
        return page(request, actor, thread, status=429, line_error=TOO_MANY, line=words, line_of=message_id)
    letter = Letter(
        organisation_id=actor.organisation, channel="web", text=words, kind="email", address="", country=thread.country,
        language=thread.language, about=thread.about, idempotency_key=request.POST.get("key", "") or token(16),
        thread_id=thread.pk, person_id=actor.id, proven=True, about_rating=True)
    try:
        accept(letter, by=actor)
    except Invalid as wrong:
        return page(request, actor, thread, status=422, line_error=wrong.why, line=words, line_of=message_id)
    house = house_by_id(actor.organisation)
    if in_danger(house, words, thread.about):
        offer = offer_for(house, thread.country, promise_in(house, thread.country))
        response = page(request, actor, thread, offer=offer, thanks="line")
        response["Cache-Control"] = "no-store"
        return response
    return redirect(f"/letters/{thread.pk}/?thanks=line#rating-{message_id}")
