"""Tells those who wrote by mail that their letter came, who answers, and by when: once a day, and never software."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q

from answerable.dialogue.models import Arrival, Message, Original
from answerable.dialogue.status import OWED_AN_ANSWER
from answerable.dialogue.touched import touched
from answerable.journey.delivery import queries, rules, ways
from answerable.journey.delivery.models import Delivery
from answerable.journey.delivery.queries import Back
from answerable.journey.delivery.rules import DELIVERER
from answerable.kit import clock
from answerable.kit.ids import new_id
from answerable.kit.rows import insert_each
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.ledger.actions import Whose
from answerable.work import leases
from answerable.work.nudge import nudge

LEASE_SECONDS = 60.0
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
KIND = "acknowledgement"


@dataclass(frozen=True, slots=True)
class _Today:
    """How often a mailbox was told today, in which conversations, how many newcomers of each domain within the hour,
    and which letters may be software's own."""

    mailboxes: Counter[str]
    newcomers: Counter[str]
    threads: set[str]
    from_software: set[str]


def acknowledge_waiting(now: datetime | None = None, limit: int = 50) -> int:
    """Looks at each letter that came by mail once its clock runs, all in one act; how many were looked at."""
    rows = leases.claim(queries.unacknowledged(), now=now or clock.now(), limit=limit, seconds=LEASE_SECONDS)
    if rows:
        _acknowledge(rows, queries.ways_back({row.message.person_id for row in rows if row.message}))
    return len(rows)


@action
def _acknowledge(rows: Sequence[Arrival], back: Mapping[str, Back]) -> None:
    letters = [row.message_id for row in rows if leases.finish(row) and row.message_id]
    if ways.channel() is None:
        return  # nothing can leave; a note that waits for a way out would only come too late
    messages = _fresh(letters)
    where = [one for message in messages if (one := back[message.person_id]).way.kind == "email"]
    queries.hold_addresses({one.way.contact_id for one in where})
    today = _today(messages, {one.mailbox for one in where})
    told = [message for message in messages if _is_told(message, back[message.person_id], today)]
    made = [_note(message, back[message.person_id]) for message in told]
    insert_each(made)
    whose = [Whose(row.person_id, touched(message.thread, message=message.pk, delivery=row.pk))
             for message, row in zip(told, made, strict=True)]
    if whose:
        _forget_whom()
        ledger.record_many(f"{KIND}:made", by=DELIVERER, whose=whose)
        nudge()


def _forget_whom() -> None:
    """What was counted long enough ago counts no more, and says no longer to whom it went."""
    old = Delivery.objects.filter(~Q(mailbox=""), made_at__lte=clock.now() - DAY)
    old.update(mailbox="", newcomer_of="")


def _fresh(message_ids: Collection[str]) -> list[Message]:
    since = clock.now() - rules.LIVES[KIND]
    rows = Message.objects.filter(pk__in=message_ids, status__in=OWED_AN_ANSWER, made_at__gte=since)
    return list(rows.select_related("thread").order_by("made_at", "pk"))


def _today(messages: Sequence[Message], mailboxes: Collection[str]) -> _Today:
    now = clock.now()
    notes = Delivery.objects.filter(kind=KIND, made_at__gt=now - DAY)
    counted = Q(mailbox__in=mailboxes) | (Q(made_at__gt=now - HOUR) & ~Q(newcomer_of=""))
    told = list(notes.filter(~Q(mailbox=""), counted).values_list("mailbox", "newcomer_of", "made_at"))
    threads = notes.filter(message__thread__in={message.thread_id for message in messages})
    marked = Original.objects.filter(pk__in=[message.pk for message in messages]).exclude(sign="")
    return _Today(Counter(mailbox for mailbox, _, _ in told),
                  Counter(domain for _, domain, at in told if domain and at > now - HOUR),
                  set(threads.values_list("message__thread_id", flat=True)),
                  set(marked.values_list("pk", flat=True)))


def _is_told(message: Message, back: Back, today: _Today) -> bool:
    may = back.way.kind == "email" and rules.may_acknowledge(
        is_from_software=message.pk in today.from_software, in_thread_today=message.thread_id in today.threads,
        to_address_today=today.mailboxes[back.mailbox],
        newcomers_of_domain=today.newcomers[back.newcomer_of] if back.newcomer_of else 0,
        newcomers=today.newcomers.total() if back.newcomer_of else 0).ok
    if may:
        today.mailboxes[back.mailbox] += 1
        today.threads.add(message.thread_id)
    if may and back.newcomer_of:
        today.newcomers[back.newcomer_of] += 1
    return may


def _note(message: Message, back: Back) -> Delivery:
    return Delivery(
        id=new_id("dlv"), kind=KIND, message=message, contact_point_id=back.way.contact_id,
        person_id=message.person_id, mailbox=back.mailbox, newcomer_of=back.newcomer_of,
        channel="email", idempotency_key=f"{KIND}:{message.pk}", made_at=clock.now(), due_at=clock.now())
