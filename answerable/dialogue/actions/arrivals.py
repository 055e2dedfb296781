"""Keeps mail as it came, says what it turned out to be, and puts before someone what could not be made out."""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from datetime import datetime

from django.db.models import F

from answerable.access.actor import Actor
from answerable.access.check import check
from answerable.access.roles import Permission
from answerable.clocks import actions as clocks
from answerable.clocks.actions import Start
from answerable.dialogue.arrivals import arrival_for, unsettled
from answerable.dialogue.models import Arrival, Thread
from answerable.dialogue.queries import thread_for
from answerable.kit.clock import now
from answerable.kit.errors import Conflict
from answerable.kit.rows import insert_each, update_each
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.work import leases
from answerable.work.nudge import nudge

TRIES = 8
UNSORTED = "unsorted"  # the clock of the whole pile: a flood of strange mail is one promise, not a thousand
FAILED = "Reading it failed again and again."
SORTED = ("due_at", "attempts", "lease_token", "lease_until", "sorted_at", "nature", "why", "thread", "message",
          "delivery_token", "outcome", "status_code")
BYTES = ("raw_sealed", "envelope_sealed", "sealed_for")
REPORTS = (Arrival.Nature.REPORT, Arrival.Nature.COMPLAINT)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one mail turned out to be. `raw_sealed` replaces the copy that is kept, under the key of `person_id`;
    where it is None the copy is dropped, unless `keeps` says that it stays as it is. `is_new` is False for a letter
    that was there before, by another way."""

    arrival: Arrival
    nature: str
    why: str = ""
    thread_id: str | None = None
    message_id: str | None = None
    person_id: str = ""
    raw_sealed: bytes | None = None
    keeps: bool = False
    is_new: bool = True
    delivery_token: str = ""
    outcome: str = ""
    status_code: str = ""


@action
def keep_arrival(arrival: Arrival, *, by: Actor) -> None:
    """Keeps one mail, already sealed. IntegrityError where the same mail was handed over before."""
    insert_each([arrival])
    ledger.record("mail:arrived", by=by, mac=arrival.digest, touched=[("arrival", arrival.pk)])
    nudge()


@action
def sorted_as(outcomes: Sequence[Outcome], *, by: Actor) -> int:
    """Says what these mails are, for as long as their lease holds; how many it said it of."""
    told = _still_ours(outcomes)
    update_each([_changed(one) for one in told if one.keeps], SORTED)
    update_each([_changed(one) for one in told if not one.keeps], [*SORTED, *BYTES])
    beside = sorted(one.thread_id for one in told if one.thread_id and not one.message_id)
    for thread_id in beside:
        Thread.objects.filter(pk=thread_id).update(automatic_in=F("automatic_in") + 1)
    for one in told:
        things = [("arrival", one.arrival.pk), ("thread", one.thread_id), ("message", one.message_id)]
        touched = [(kind, ident) for kind, ident in things if ident]
        ledger.record("mail:sorted", by=by, person_id=one.person_id, touched=touched)
    if any(one.nature in REPORTS for one in told):
        nudge()
    return len(told)


def _still_ours(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Those whose lease holds; nobody else changes them until the action ends."""
    tokens = {one.arrival.pk: one.arrival.lease_token for one in outcomes}
    rows = Arrival.objects.select_for_update(of=("self",)).filter(pk__in=tokens).order_by("pk")
    ours = {pk for pk, token in rows.values_list("pk", "lease_token") if token and token == tokens[pk]}
    return [one for one in outcomes if one.arrival.pk in ours]


def _changed(one: Outcome) -> Arrival:
    """The row as it is to be written; a copy, for this may be undone and tried again."""
    row, moment = copy(one.arrival), now()
    # Delivery acts on a report of its own, and says that a letter came: the row is due once more, for another step.
    is_told = one.nature == Arrival.Nature.PERSON and one.is_new and not one.why
    is_heard = one.delivery_token and one.nature in REPORTS
    row.due_at, row.attempts = (moment if is_told or is_heard else None), 0
    row.lease_token, row.lease_until = "", None
    row.sorted_at, row.nature, row.why = moment, one.nature, one.why[:30]
    row.thread_id, row.message_id = one.thread_id, one.message_id
    row.delivery_token, row.outcome, row.status_code = one.delivery_token, one.outcome, one.status_code[:12]
    row.raw_sealed, row.envelope_sealed = one.raw_sealed, None
    row.sealed_for = one.person_id if one.raw_sealed else ""
    return row


@action
def park_arrival(arrival: Arrival, *, why: str, promise: Start | None, by: Actor) -> bool:
    """It cannot be made out: it stands where staff see it, and someone's clock runs. False when it is not ours."""
    if not leases.finish(arrival, parked_at=now(), parked_why=why, nature=Arrival.Nature.UNREADABLE):
        return False
    _parked(arrival, promise, by)
    return True


@action
def try_arrival_again(arrival: Arrival, *, promise: Start | None, by: Actor) -> bool:
    """Reading it failed: it is due again later, or parked after its last try. False when it is not ours any more."""
    if not leases.retry(arrival, error=FAILED, tries=TRIES):
        return False
    if arrival.is_parked:
        _parked(arrival, promise, by)
    return True


def _parked(arrival: Arrival, promise: Start | None, by: Actor) -> None:
    ledger.record("mail:parked", by=by, touched=[("arrival", arrival.pk)])
    if promise is not None:
        clocks.start_many([promise], by=by)


@action
def note_arrival_opened(arrival_id: str, *, by: Actor) -> Arrival:
    """A member of staff reads a mail as it came: one beside a conversation whoever reads that conversation, every
    other, which no screen has seen, only those who may open what was not screened."""
    arrival = arrival_for(by, arrival_id)
    if arrival.thread_id:
        check(by, Permission.READ_THREAD, team=thread_for(by, arrival.thread_id).team_id)
    else:
        check(by, Permission.OPEN_UNSCREENED)
    ledger.record("mail:opened", by=by, person_id=arrival.sealed_for, touched=[("arrival", arrival.pk)])
    return arrival


@action
def settle_arrival(arrival_id: str, *, message_id: str | None = None, thread_id: str | None = None,
                   person_id: str = "", by: Actor) -> Arrival:
    """Someone saw to it: it became this letter, or it was not meant for us. Conflict where someone else was first."""
    check(by, Permission.OPEN_UNSCREENED)
    arrival = arrival_for(by, arrival_id)
    settled: dict[str, object] = {"settled_at": now(), "settled_by": by.id, "due_at": None,
                                  "settled_as": "letter" if message_id else "not_ours"}
    if message_id:
        settled |= {"message_id": message_id, "thread_id": thread_id, "nature": Arrival.Nature.PERSON,
                    "sorted_at": now(), "due_at": now(), "parked_at": None, "attempts": 0,
                    "raw_sealed": None, "envelope_sealed": None, "sealed_for": ""}
    if not Arrival.objects.filter(pk=arrival.pk, settled_at=None, message=None).update(**settled):
        raise Conflict("Someone else has seen to this mail already.")
    ledger.record("mail:given" if message_id else "mail:let_go", by=by, person_id=person_id,
                  touched=[("arrival", arrival.pk), *([("message", message_id)] if message_id else [])])
    if not unsettled(arrival.organisation_id).exists():
        clocks.meet(UNSORTED, about=("post", arrival.organisation_id), by=by)
    return arrival


@action
def forget_arrivals(before: datetime, limit: int = 100) -> int:
    """Drops the copies of mail that came before this moment and is sorted or settled; how many were dropped."""
    done = Arrival.objects.filter(received_at__lt=before, raw_sealed__isnull=False)
    old = done.exclude(parked_at__isnull=False, settled_at=None).exclude(parked_at=None, sorted_at=None)
    ids = list(old.order_by("received_at").values_list("pk", flat=True)[:limit])
    return Arrival.objects.filter(pk__in=ids).update(raw_sealed=None, envelope_sealed=None)
