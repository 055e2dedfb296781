"""Acts on what mail servers, mailboxes and providers tell of a letter after it left; told again, it changes nothing."""

from dataclasses import dataclass
from datetime import datetime

from answerable.dialogue.models import Arrival
from answerable.dialogue.touched import touched
from answerable.journey.delivery import queries, rules
from answerable.journey.delivery.actions.outcomes import GAVE_UP, REFUSED, message_of
from answerable.journey.delivery.actions.reaching import ask_someone, reached_now
from answerable.journey.delivery.models import Delivery, Report
from answerable.journey.delivery.rules import DELIVERER, What
from answerable.kit import clock, logs, tokens
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people import actions as people
from answerable.work import leases

LEASE_SECONDS = 60.0
TRIES = 8
FAILED = "Acting on this report failed again and again."
TOOK = "their mailbox took the note"
log = logs.get(__name__)


@dataclass(frozen=True, slots=True)
class Heard:
    """What was told of one delivery. `code` is such as 5.1.1, or one fixed word; `source` is mail or a provider."""

    delivery_id: str
    what: What
    code: str = ""
    source: str = "mail"


def hear_waiting(now: datetime | None = None, limit: int = 50) -> int:
    """Acts on the reports that came by mail and name a delivery of ours; how many they were."""
    rows = leases.claim(queries.reports(), now=now or clock.now(), limit=limit, seconds=LEASE_SECONDS)
    for row in rows:
        try:
            _hear(row)
        except Exception as trouble:  # one report that cannot be acted on keeps no other waiting
            log.error("report.not_heard", arrival_id=row.pk, error=type(trouble).__name__)
            leases.retry(row, error=FAILED, tries=TRIES)
    return len(rows)


@action
def _hear(row: Arrival) -> None:
    if not leases.finish(row):
        return
    delivery_id = tokens.read("delivery", row.delivery_token)
    what = _what(row)
    if delivery_id and what:
        heard(Heard(delivery_id, what, row.status_code))


def _what(row: Arrival) -> What | None:
    if row.nature == Arrival.Nature.COMPLAINT:
        return "complaint"
    told: dict[str, What] = {"failed": "failed", "delayed": "delayed", "delivered": "delivered"}
    return told.get(row.outcome)


@action
def heard(fact: Heard) -> bool:
    """Keeps what was told, and does what it asks for; False for what is told again, or of nothing of ours.

    1. A failure makes the answer undelivered, and someone's task, as a refusal at once would have.
    2. A complaint does the same to the address; nothing more is sent by itself.
    3. That it arrived ends the doubt about a letter of which nobody knew.
    """
    row = Delivery.objects.select_for_update(of=("self",)).filter(pk=fact.delivery_id).first()
    if row is None:
        return False
    _, is_news = Report.objects.get_or_create(
        delivery=row, what=fact.what, code=fact.code[:20], defaults={"source": fact.source[:20], "at": clock.now()})
    if is_news:
        _act_on(row, fact)
    return is_news


def _act_on(row: Delivery, fact: Heard) -> None:
    before = row.state
    after = rules.state_after(before, fact.what)
    if after != before:
        Delivery.objects.filter(pk=row.pk).update(state=after, answer=fact.code[:20], ended_at=clock.now())
    _record(row, rules.told_as(before, fact.what))
    if rules.blames_address(fact.what, fact.code) and rules.may_blame(before, fact.what) and row.contact_point_id:
        people.fail_contact(row.contact_point_id, by=DELIVERER)
    message = message_of(row)
    if message is None:
        return
    if fact.what == "failed" and after != before:
        ask_someone(message, failed=REFUSED if rules.blames_address(fact.what, fact.code) else GAVE_UP)
    elif fact.what == "complaint":
        ask_someone(message)
    elif fact.what == "delivered" and after != before:
        reached_now(message, why=TOOK, by=DELIVERER)


def _record(row: Delivery, word: str) -> None:
    thread = row.message.thread if row.message else None
    things = touched(thread, message=row.message_id, delivery=row.pk) if thread else [("delivery", row.pk)]
    ledger.record(f"{row.kind}:{word}", by=DELIVERER, person_id=row.person_id, touched=things)
