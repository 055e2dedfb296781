"""Records what became of one attempt, while the lease still holds; what failed for good becomes someone's task."""

from answerable.channels.port import SendFailed
from answerable.dialogue.models import Message
from answerable.dialogue.touched import touched
from answerable.journey.delivery import rules
from answerable.journey.delivery.actions.reaching import ask_someone
from answerable.journey.delivery.models import Attempt, Delivery, DemoMail, Report
from answerable.journey.delivery.rules import DELIVERER
from answerable.kit.clock import now
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people import actions as people
from answerable.work import leases

State = Delivery.State
REFUSED = "Their address refuses mail."
GAVE_UP = "The mail server did not take it."


@action
def accepted(row: Delivery, attempt: Attempt, code: str, message_id: str, copy: bytes | None) -> bool:
    """The server took it. ``copy`` is the sealed letter for the mailbox page of a demonstration."""
    message = message_of(row)
    was_read = message is not None and message.read_at is not None
    if not _finish(row, State.READ if was_read else _as_told(row, State.ACCEPTED), code, provider_id=message_id):
        return False
    _close(attempt, "accepted", code)
    if copy is not None:
        DemoMail.objects.create(delivery=row, body_sealed=copy, at=now())
    _record("accepted", row, message)
    return True


@action
def failed(row: Delivery, attempt: Attempt, failure: SendFailed) -> bool:
    """It surely did not leave: it is tried again, or it failed for good."""
    if not failure.permanent:
        return _try_again(row, attempt, failure.code)
    if not _finish(row, State.BOUNCED, failure.code):
        return False
    _close(attempt, "refused", failure.code)
    message = message_of(row)
    if failure.address_refused and row.contact_point_id:
        people.fail_contact(row.contact_point_id, by=DELIVERER)
    _record("bounced", row, message)
    if message is not None:
        ask_someone(message, failed=REFUSED)
    return True


@action
def unanswered(row: Delivery, attempt: Attempt, code: str) -> bool:
    """Nobody knows whether it arrived. It is never sent again by itself; a person may, or may call."""
    state = _as_told(row, State.UNKNOWN)
    if not _finish(row, state, code):
        return False
    _close(attempt, "no_answer", code)
    message = message_of(row)
    _record("unknown", row, message)
    if message is not None and state == State.UNKNOWN:
        ask_someone(message)
    return True


@action
def dropped(row: Delivery, why: str) -> bool:
    """It must not leave any more; ``why`` is one word of the rules."""
    state = State.READ if why == "read_already" else State.NOT_SENT
    if not _finish(row, state, why):
        return False
    message = message_of(row)
    _record("dropped", row, message, why=why)
    if message is not None and why == "too_late":
        ask_someone(message, failed=GAVE_UP)
    return True


def message_of(row: Delivery) -> Message | None:
    """The answer that this notice is about, as it stands now; None for what is about no answer."""
    if row.message_id is None or row.kind != "notice":
        return None
    return Message.objects.select_related("thread__team", "thread__person").get(pk=row.message_id)


def _as_told(row: Delivery, state: str) -> str:
    """A report may overtake the answer to the very sending that it is about."""
    told = set(Report.objects.filter(delivery=row).values_list("what", flat=True))
    if Report.What.FAILED in told:
        return State.BOUNCED
    return State.ACCEPTED if Report.What.DELIVERED in told else state


def _try_again(row: Delivery, attempt: Attempt, code: str) -> bool:
    if not leases.retry(row, error=GAVE_UP, tries=rules.TRIES):
        return False
    _close(attempt, "refused", code)
    state = State.GIVEN_UP if row.is_parked else State.WAITING
    Delivery.objects.filter(pk=row.pk).update(state=state, answer=code, ended_at=now() if row.is_parked else None)
    message = message_of(row)
    _record("given_up" if row.is_parked else "postponed", row, message)
    if row.is_parked and message is not None:
        ask_someone(message, failed=GAVE_UP)
    return True


def _finish(row: Delivery, state: str, answer: str, **changes: object) -> bool:
    """Only while the lease is ours; the payload, a code or a link, is kept no longer than it is needed."""
    return leases.finish(row, state=state, answer=answer[:120], ended_at=now(), payload_sealed=None, **changes)


def _close(attempt: Attempt, outcome: str, answer: str) -> None:
    Attempt.objects.filter(pk=attempt.pk).update(ended_at=now(), outcome=outcome, answer=answer[:120])


def _record(what: str, row: Delivery, message: Message | None, *, why: str = "") -> None:
    things = touched(message.thread, message=message.pk, delivery=row.pk) if message else [("delivery", row.pk)]
    ledger.record(f"{row.kind}:{what}", by=DELIVERER, person_id=row.person_id, why=why, touched=things)
