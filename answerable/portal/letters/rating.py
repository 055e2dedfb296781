"""One tap after an answer, and a line to write; it never blocks, and the line is a letter like any other."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from answerable.access import limits
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
from answerable.portal import aside
from answerable.portal.aside import Sheet
from answerable.portal.frame import actor_at, house_by_id
from answerable.portal.help import in_danger
from answerable.portal.letters.views import LINE, page
from answerable.portal.writing import received

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
        return _refused(request, actor, thread, message_id, words, TOO_MANY, 429)
    letter = Letter(
        organisation_id=actor.organisation, channel="web", text=words, kind="email", address="", country=thread.country,
        language=thread.language, about=thread.about, idempotency_key=request.POST.get("key", "") or token(16),
        thread_id=thread.pk, person_id=actor.id, proven=True, about_rating=True)
    try:
        accept(letter, by=actor)
    except Invalid as wrong:
        return _refused(request, actor, thread, message_id, words, wrong.why, 422)
    aside.put_away(request)
    house = house_by_id(actor.organisation)
    if in_danger(house, words, thread.about):
        received.owe_offer(request, thread.pk)
    return redirect(f"/letters/{thread.pk}/?thanks=line#rating-{message_id}")


def _refused(request: HttpRequest, actor: Actor, thread: Thread, message_id: str, words: str, why: str, status: int
             ) -> HttpResponse:
    sheet = Sheet({"line": words, "line_of": message_id}, {"line": [why]}, status)
    shown = aside.lay(request, f"/letters/{thread.pk}/", LINE, sheet)
    if shown is None:
        return page(request, actor, thread, status=status, line_error=why, line=words, line_of=message_id)
    shown["Location"] += f"#rating-{message_id}"
    return shown
