"""Puts approved answers on the person's page, and leaves a notice to be sent."""

from answerable.clocks import actions as clocks
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Message
from answerable.dialogue.queries import waiting
from answerable.dialogue.status import OWED_AN_ANSWER, Status
from answerable.dialogue.touched import touched
from answerable.journey.delivery import rules
from answerable.journey.delivery.actions.reaching import ask_someone
from answerable.journey.delivery.models import Delivery
from answerable.journey.delivery.promising import answer_kind, start_of
from answerable.journey.delivery.queries import has_stopped, way_to
from answerable.journey.delivery.rules import DELIVERER
from answerable.kit import logs
from answerable.kit.clock import now
from answerable.kit.errors import Unmet
from answerable.kit.ids import new_id
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.work.nudge import nudge

ANSWER_CLOCKS = ("first_answer", "answer")
log = logs.get(__name__)


def send_waiting(limit: int = 50) -> int:
    """Each approved answer in an act of its own; how many reached the person's page."""
    return sum(_sent(message) for message in dialogue.still_there(waiting(Status.APPROVED, limit), by=DELIVERER))


def _sent(message: Message) -> bool:
    try:
        _deliver(message)
    except Unmet as trouble:
        # Its author may have taken it back in this very moment; nothing of it was sent.
        log.info("delivery.held", message_id=message.pk, kind=type(trouble).__name__.lower())
        return False
    return True


@action
def _deliver(message: Message) -> None:
    """The moves hold only while the answer is approved in the version that was read: changed words never leave."""
    dialogue.advance(message, Status.SENDING, by=DELIVERER)
    dialogue.advance(message, Status.DELIVERED, by=DELIVERER, delivered_at=now())
    _answer_letters(message)
    tell(message, number=1)


def _answer_letters(message: Message) -> None:
    question = message.answers
    until = rules.answered_until(question_at=question.made_at if question else None, begun_at=message.made_at)
    owed = list(Message.objects.select_related("thread__team").filter(
        thread_id=message.thread_id, direction="in", status__in=OWED_AN_ANSWER))
    dialogue.advance_many([one for one in owed if one.made_at <= until], Status.ANSWERED, by=DELIVERER)
    for kind in ANSWER_CLOCKS:
        clocks.meet(kind, about=("thread", message.thread_id), by=DELIVERER)
    # A letter that came meanwhile leaned on the clock that was just met: it gets one of its own, from its receipt.
    since = rules.earliest([one.made_at for one in owed if one.made_at > until])
    promise = start_of(answer_kind(message.thread), ("thread", message.thread_id), message.thread, since=since)
    if since is not None and promise is not None:
        clocks.start_many([promise], by=DELIVERER)
    dialogue.settle(message.thread_id)


def tell(message: Message, *, number: int) -> Delivery | None:
    """Leaves a notice in the way that the person wants, or makes it someone's task; within an action."""
    person = message.thread.person
    way = way_to(person.pk, person.wants, has_stopped=has_stopped(person.pk))
    if way.kind == "person":
        ask_someone(message)
    if way.kind != "email":
        return None
    made = Delivery.objects.create(
        id=new_id("dlv"), kind="notice", message=message, contact_point_id=way.contact_id, person_id=person.pk,
        channel="email", idempotency_key=f"notice:{message.pk}:{number}", made_at=now(), due_at=now(),
    )
    ledger.record("notice:made", by=DELIVERER, person_id=person.pk,
                  touched=touched(message.thread, message=message.pk, delivery=made.pk))
    nudge()
    return made
