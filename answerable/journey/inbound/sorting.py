"""Makes of each mail what it is: someone's letter, an automatic answer, a report, or a riddle for staff."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import TypeVar

from django.db.models import QuerySet

from answerable.access.actor import software
from answerable.clocks.actions import Start
from answerable.dialogue import actions as dialogue
from answerable.dialogue import arrivals
from answerable.dialogue.actions import Outcome
from answerable.dialogue.actions.arrivals import TRIES, UNSORTED
from answerable.dialogue.arrivals import Sealed
from answerable.dialogue.models import Arrival
from answerable.journey.inbound.actions import accept_many
from answerable.journey.inbound.kept import a_few_at_a_time, opened, sealed_of
from answerable.journey.inbound.letter import Letter, Receipt
from answerable.journey.inbound.rules import unsorted_minutes
from answerable.journey.inbound.understanding import Read, Verdict, known_of, read_mail, verdict_on
from answerable.kit import clock, logs
from answerable.kit.errors import Invalid, Missing, Refused
from answerable.ledger.action import action
from answerable.people.queries import default_team, lead_of, organisation
from answerable.profile.queries import rules_for
from answerable.work import leases

SORTER = software("sorting")
LEASE_SECONDS = 300.0
# A round ends after this, whatever still waits: a mail made to be slow must not keep letters from being screened within
# their minute, nor clocks from being looked at. The better half of it is for judging what was read.
READING_SECONDS, ROUND_SECONDS = 0.8, 2.0
NOT_TAKEN = "It could not be made a letter."
log = logs.get(__name__)
T = TypeVar("T")
S = TypeVar("S")


def what_waits(now: datetime) -> list[QuerySet[Arrival]]:
    """Mail that is due to be sorted."""
    return [arrivals.waiting_unsorted(now)]


def sort_waiting(now: datetime | None = None, limit: int = 50) -> int:
    """Sorts what is due, a few megabytes and about two seconds at a time; returns how many mails were looked at.

    1. Each is opened and read outside any transaction; one that cannot be keeps no other waiting.
    2. What someone wrote is accepted like every letter: told again after a crash, it is the same letter.
    3. What each was is kept in one act. What failed is tried again, and stands before staff after its last try.
    4. For what there was no time it is the next round's turn, untried. At least one is looked at in each.
    """
    began = time.monotonic()
    rows = leases.claim(arrivals.unsorted(), now=now or clock.now(), limit=limit, seconds=LEASE_SECONDS)
    judged: set[str] = set()
    for some in _in_time(list(a_few_at_a_time(rows)), began + READING_SECONDS):
        mails = _read([row for row in some if not _is_spent(row)], began + READING_SECONDS)
        verdicts = _verdicts(mails, began + ROUND_SECONDS)
        judged |= {verdict.arrival.pk for verdict in verdicts}
        outcomes = _carried_out(verdicts)
        if outcomes:
            dialogue.sorted_as(outcomes, by=SORTER)
    left = [row for row in rows if row.pk not in judged and row.lease_token]  # what failed has no lease any more
    if left:
        _let_wait(left)
    return len(rows) - len(left)


def _in_time(all_of: Sequence[S], until: float) -> Iterator[S]:
    """The first, whatever it takes, and the others for as long as there is time."""
    for place, one in enumerate(all_of):
        if place and time.monotonic() >= until:
            return
        yield one


@action
def _let_wait(rows: Sequence[Arrival]) -> None:
    for row in rows:
        leases.finish(row, due_at=row.due_at, attempts=row.attempts - 1)


def promise_for(organisation_id: str) -> Start | None:
    """The clock of the pile of mail that nobody can make out: whoever leads the default team owns it."""
    try:
        team = default_team(organisation_id)
        owner = lead_of(team.pk)
    except Missing:
        return None  # `doctor` says that this organisation has nobody to lead
    return Start(kind=UNSORTED, about=("post", organisation_id), team_id=team.pk, owner_id=owner.pk,
                 minutes=_minutes(organisation_id))


def _minutes(organisation_id: str) -> int:
    try:
        return unsorted_minutes(rules_for(organisation_id, organisation(organisation_id).countries[0]).minutes)
    except (Missing, IndexError):
        return unsorted_minutes({})


def _is_spent(row: Arrival) -> bool:
    """Whether it was claimed too often already: it took the whole process down with it each time."""
    if row.attempts <= TRIES:
        return False
    _park(row, dialogue.FAILED)
    return True


def _read(rows: Sequence[Arrival], until: float) -> list[Read]:
    sealed = sealed_of(rows)
    return [one for row in _in_time(rows, until) if (one := _guarded(row, partial(_read_one, row, sealed)))]


def _read_one(row: Arrival, sealed: Mapping[str, Sealed]) -> Read:
    return read_mail(opened(row, sealed[row.pk]))


def _verdicts(mails: Sequence[Read], until: float) -> list[Verdict]:
    known = known_of(mails)
    told = (_guarded(one.arrival, partial(verdict_on, one, known)) for one in _in_time(mails, until))
    return [verdict for verdict in told if verdict]


def _guarded(row: Arrival, act: Callable[[], T]) -> T | None:
    """What comes of one mail; where that fails it is tried again later, and keeps no other waiting."""
    try:
        return act()
    except Exception as trouble:
        _try_again(row, trouble)
        return None


def _try_again(row: Arrival, trouble: Exception) -> None:
    log.error("mail.not_sorted", arrival_id=row.pk, error=type(trouble).__name__, tries=row.attempts)
    dialogue.try_arrival_again(row, promise=promise_for(row.organisation_id), by=SORTER)


def _park(row: Arrival, why: str) -> None:
    dialogue.park_arrival(row, why=why, promise=promise_for(row.organisation_id), by=SORTER)


def _carried_out(verdicts: Sequence[Verdict]) -> list[Outcome]:
    """Letters are accepted, all in one action; what nobody can make out is put before staff."""
    for one in verdicts:
        if one.riddle:
            _park(one.arrival, one.riddle)
    written = [(one.arrival, one.letter, one.by) for one in verdicts if one.letter]
    receipts = accept_many([(letter, by) for _, letter, by in written])
    told = [_told(row, letter, receipt) for (row, letter, _), receipt in zip(written, receipts, strict=True)]
    return [outcome for outcome in (*told, *(one.outcome for one in verdicts)) if outcome]


def _told(row: Arrival, letter: Letter, receipt: Receipt | Exception) -> Outcome | None:
    """What the row is to say of a letter that was accepted, or could not be."""
    if isinstance(receipt, Invalid | Refused):
        _park(row, NOT_TAKEN)
        return None
    if isinstance(receipt, Exception):  # someone who is being erased just now, among others: a newcomer the next time
        _try_again(row, receipt)
        return None
    return Outcome(row, Arrival.Nature.PERSON, why=letter.mail.sign if letter.mail else "",
                   thread_id=receipt.thread_id, message_id=receipt.message_id, person_id=receipt.person_id,
                   is_new=not receipt.again)
