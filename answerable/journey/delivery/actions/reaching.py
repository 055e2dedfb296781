"""Makes it someone's task to reach a person whom no letter reached."""

from answerable.access.actor import Actor
from answerable.clocks import actions as clocks
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Message
from answerable.dialogue.status import Status
from answerable.journey.delivery.promising import start_of
from answerable.journey.delivery.rules import DELIVERER


def ask_someone(message: Message, *, failed: str = "", by: Actor = DELIVERER) -> None:
    """Starts the clock by which a member of staff must have reached the person; within an action.

    ``failed`` is why the answer counts as undelivered; empty while it only may be. Who read it needs no reaching.
    """
    if message.read_at is not None:
        return
    promise = start_of("reach", ("message", message.pk), message.thread)
    if promise is not None:
        clocks.start_many([promise], by=by)
    if failed and Status(message.status) is Status.DELIVERED:
        dialogue.advance(message, Status.UNDELIVERED, by=by, why=failed)
    else:
        dialogue.settle(message.thread_id)


def reached_now(message: Message, *, why: str, by: Actor) -> None:
    """The person has it: the task ends, and the answer counts as delivered; within an action."""
    clocks.meet("reach", about=("message", message.pk), by=by)
    if Status(message.status) is Status.UNDELIVERED:
        dialogue.advance(message, Status.DELIVERED, by=DELIVERER, why=why)
    else:
        dialogue.settle(message.thread_id)
