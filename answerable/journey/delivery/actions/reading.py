"""Notes that the person has an answer: they opened it, or someone reached them another way."""

from collections.abc import Collection

from answerable.access.actor import Actor
from answerable.access.check import check
from answerable.access.roles import Permission
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Message
from answerable.dialogue.queries import message_for
from answerable.dialogue.status import READABLE_BY_PERSON
from answerable.dialogue.touched import touched
from answerable.journey.delivery.actions.reaching import reached_now
from answerable.journey.delivery.models import Delivery
from answerable.kit.clock import now
from answerable.kit.errors import Conflict, Invalid
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people.queries import same_person

HOW: dict[str, str] = {
    "phone": "reached by phone",
    "post": "reached by letter",
    "sms": "reached by text message",
    "in_person": "reached in person",
}
State = Delivery.State


def read(message_ids: Collection[str], *, by: Actor) -> list[str]:
    """The person opened these answers; which of them for the first time. What is not theirs is left alone."""
    if by.kind != "person":
        return []
    theirs = Message.objects.filter(pk__in=message_ids, thread__person_id__in=same_person(by.id), direction="out",
                                    status__in=READABLE_BY_PERSON, read_at=None)
    ids = list(theirs.values_list("pk", flat=True))
    return _read(ids, by) if ids else []


def reached(message_id: str, *, how: str, by: Actor) -> Message:
    """A member of staff told the person that the answer is there, or what it says; `how` is one of HOW."""
    message = message_for(by, message_id)
    check(by, Permission.WRITE_REPLY, team=message.thread.team_id)
    if how not in HOW:
        raise Invalid("Say how you reached them.")
    if message.status not in READABLE_BY_PERSON:
        raise Conflict("This answer is not sent yet.")
    return _reached(message, HOW[how], by)


@action
def _read(message_ids: Collection[str], by: Actor) -> list[str]:
    fresh = dialogue.mark_read_by_person(message_ids, by=by)
    notices = Delivery.objects.filter(message_id__in=fresh, kind="notice")
    notices.filter(state__in=[State.ACCEPTED, State.UNKNOWN]).update(state=State.READ)
    # One that still waits is not needed any more; one that is under way right now ends by itself.
    notices.filter(state=State.WAITING, lease_until=None).update(
        state=State.READ, due_at=None, parked_at=None, ended_at=now())
    for message in Message.objects.filter(pk__in=fresh).select_related("thread__team"):
        reached_now(message, why="read on the page", by=by)
    return fresh


@action
def _reached(message: Message, why: str, by: Actor) -> Message:
    ledger.record("person:reached", by=by, person_id=message.thread.person_id, why=why,
                  touched=touched(message.thread, message=message.pk))
    reached_now(message, why=why, by=by)
    return message
