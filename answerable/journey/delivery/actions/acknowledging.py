"""Tells those who wrote by mail that their letter came, who answers, and by when: once a day, and never software."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from answerable.dialogue.models import Arrival, Message, Original
from answerable.dialogue.status import OWED_AN_ANSWER
from answerable.dialogue.touched import touched
from answerable.journey.delivery import queries, rules, ways
from answerable.journey.delivery.models import Delivery
from answerable.journey.delivery.rules import DELIVERER, Way
from answerable.kit import clock
from answerable.kit.ids import new_id
from answerable.kit.rows import insert_each
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.ledger.actions import Whose
from answerable.work import leases
from answerable.work.nudge import nudge

LEASE_SECONDS = 60.0
DAY = timedelta(days=1)
KIND = "acknowledgement"


@dataclass(frozen=True, slots=True)
class _Today:
    """How often an address was told today, in which conversations, and which letters may be software's own."""

    addresses: Counter[str]
    threads: set[str]
    from_software: set[str]


def acknowledge_waiting(now: datetime | None = None, limit: int = 50) -> int:
    """Looks at each letter that came by mail once its clock runs, all in one act; how many were looked at."""
    rows = leases.claim(queries.unacknowledged(), now=now or clock.now(), limit=limit, seconds=LEASE_SECONDS)
    if rows:
        _acknowledge(rows, queries.ways_back({row.message.person_id for row in rows if row.message}))
    return len(rows)


@action
def _acknowledge(rows: Sequence[Arrival], back: Mapping[str, Way]) -> None:
    letters = [row.message_id for row in rows if leases.finish(row) and row.message_id]
    if ways.channel() is None:
        return  # nothing can leave; a note that waits for a way out would only come too late
    messages = _fresh(letters)
    addresses = {way.contact_id for message in messages if (way := back[message.person_id]).kind == "email"}
    queries.hold_addresses(addresses)
    today = _today(messages, addresses)
    told = [message for message in messages if _is_told(message, back[message.person_id], today)]
    made = [_note(message, back[message.person_id].contact_id) for message in told]
    insert_each(made)
    whose = [Whose(row.person_id, touched(message.thread, message=message.pk, delivery=row.pk))
             for message, row in zip(told, made, strict=True)]
    if whose:
        ledger.record_many(f"{KIND}:made", by=DELIVERER, whose=whose)
        nudge()


def _fresh(message_ids: Collection[str]) -> list[Message]:
    since = clock.now() - rules.LIVES[KIND]
    rows = Message.objects.filter(pk__in=message_ids, status__in=OWED_AN_ANSWER, made_at__gte=since)
    return list(rows.select_related("thread").order_by("made_at", "pk"))


def _today(messages: Sequence[Message], addresses: Collection[str]) -> _Today:
    notes = Delivery.objects.filter(kind=KIND, made_at__gt=clock.now() - DAY)
    to_address = notes.filter(contact_point__in=addresses).values_list("contact_point_id", flat=True)
    threads = notes.filter(message__thread__in={message.thread_id for message in messages})
    marked = Original.objects.filter(pk__in=[message.pk for message in messages]).exclude(sign="")
    return _Today(Counter(str(one) for one in to_address), set(threads.values_list("message__thread_id", flat=True)),
                  set(marked.values_list("pk", flat=True)))


def _is_told(message: Message, way: Way, today: _Today) -> bool:
    may = way.kind == "email" and rules.may_acknowledge(
        is_from_software=message.pk in today.from_software, in_thread_today=message.thread_id in today.threads,
        to_address_today=today.addresses[way.contact_id]).ok
    if may:
        today.addresses[way.contact_id] += 1
        today.threads.add(message.thread_id)
    return may


def _note(message: Message, contact_id: str) -> Delivery:
    return Delivery(
        id=new_id("dlv"), kind=KIND, message=message, contact_point_id=contact_id, person_id=message.person_id,
        channel="email", idempotency_key=f"{KIND}:{message.pk}", made_at=clock.now(), due_at=clock.now())
