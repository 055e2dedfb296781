"""Starts, meets, hands over and ends clocks, and does what is owed when one runs out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import F

from answerable.access.actor import Actor, software
from answerable.clocks.calendars import Hours, due
from answerable.clocks.models import Clock
from answerable.clocks.queries import due_for_a_step, names_running
from answerable.clocks.rules import Next, new_time, next_step, warn_moment
from answerable.kit import logs
from answerable.kit.clock import now
from answerable.kit.errors import Missing
from answerable.kit.ids import new_id
from answerable.kit.rows import insert_each
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.ledger.actions import Whose
from answerable.people.queries import lead_of

log = logs.get(__name__)

KEEPER = software("clock")
WARN_FRACTION = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """A promise to begin. `minutes` of the team's working hours, or round the clock where `hours` is None."""

    kind: str
    about: tuple[str, str]
    team_id: str
    owner_id: str
    minutes: int
    hours: Hours | None = None
    thread_id: str = ""
    person_id: str = ""
    started_at: datetime | None = None
    warn_fraction: float = WARN_FRACTION

    @property
    def name(self) -> tuple[str, str, str]:
        """What may run only once at a time."""
        return (self.kind, *self.about)


@action
def start_many(starts: Sequence[Start], *, by: Actor) -> list[Clock]:
    """New promises, all in three statements; one of the same kind on the same thing that runs already is left alone.

    Raises ValueError without an owner: a promise that nobody owns is none.
    """
    wanted = {one.name: one for one in reversed(starts)}
    if any(not one.owner_id for one in starts):
        raise ValueError("Every clock has an owner.")
    running = set(names_running(about_ids=sorted({one.about[1] for one in starts})))
    made = [_clock(one) for name, one in wanted.items() if name not in running]
    insert_each(made)
    for kind in sorted({clock.kind for clock in made}):
        whose = [Whose(clock.person_id, _touched(clock)) for clock in made if clock.kind == kind]
        ledger.record_many("clock:started", by=by, whose=whose, why=kind)
    return made


def _clock(one: Start) -> Clock:
    since = one.started_at or now()
    due_at = due(since, one.minutes, one.hours)
    warn_at = warn_moment(since, due_at, one.warn_fraction)
    return Clock(
        id=new_id("clk"),
        kind=one.kind,
        about_kind=one.about[0],
        about_id=one.about[1],
        thread_id=one.thread_id,
        person_id=one.person_id,
        team_id=one.team_id,
        owner_id=one.owner_id,
        calendar="working_hours" if one.hours else "round_the_clock",
        started_at=since,
        warn_at=warn_at,
        due_at=due_at,
        next_at=warn_at,
    )


def start(kind: str, *, by: Actor, **promise: Any) -> Clock | None:
    """One promise, with the fields of `Start`; None where one of its kind runs already."""
    return next(iter(start_many([Start(kind=kind, **promise)], by=by)), None)


@action
def meet(kind: str, *, about: tuple[str, str], by: Actor, at: datetime | None = None) -> Clock | None:
    """The promise was kept, or kept late: the breach stays on record. None where no such clock runs."""
    return _end(kind, about, verb="clock:met", why="", by=by, met_at=at or now())


@action
def end(kind: str, *, about: tuple[str, str], why: str, by: Actor) -> Clock | None:
    """The promise is no longer owed; `why` is a fixed sentence."""
    return _end(kind, about, verb="clock:ended", why=why, by=by, met_at=None)


@action
def end_all(thread_id: str, *, kinds: Collection[str], why: str, by: Actor) -> int:
    """Ends the running clocks of these kinds on a thread, whatever they are about."""
    running = list(Clock.objects.filter(thread_id=thread_id, kind__in=kinds, ended_at=None))
    for clock in running:
        _end(clock.kind, (clock.about_kind, clock.about_id), verb="clock:ended", why=why, by=by, met_at=None)
    return len(running)


@action
def hand(thread_id: str, *, to: str, by: Actor, kinds: Collection[str]) -> int:
    """Gives the running clocks of these kinds on a thread to someone else; how many changed hands."""
    running = list(Clock.objects.filter(thread_id=thread_id, kind__in=kinds, ended_at=None).exclude(owner_id=to))
    for clock in running:
        clock.owner_id = to
        clock.save(update_fields=["owner_id"])
        _record("clock:handed", clock, by=by)
    return len(running)


def sweep(moment: datetime | None = None, limit: int = 100) -> list[str]:
    """Warns and breaks what is due, each clock in an action of its own; the threads that were touched."""
    at = moment or now()
    waiting = list(due_for_a_step(at).order_by("next_at").values_list("pk", flat=True)[:limit])
    return [thread for thread in (_guarded(pk, at) for pk in waiting) if thread]


def _guarded(pk: str, at: datetime) -> str:
    """One clock that cannot be swept must not hold up the others; it is logged, and tried again next time."""
    try:
        return _step(pk, at)
    except Exception as trouble:
        log.error("clock.not_swept", clock_id=pk, error=type(trouble).__name__)
        return ""


@action
def _step(pk: str, at: datetime) -> str:
    clock = Clock.objects.select_for_update(of=("self",)).filter(pk=pk, next_at__lte=at).first()
    if clock is None:
        return ""
    what = next_step(
        at,
        warn_at=clock.warn_at,
        due_at=clock.due_at,
        warned=clock.warned_at is not None,
        breached=clock.breached_at is not None,
        ended=clock.ended_at is not None,
    )
    if what is Next.WARN:
        clock.warned_at, clock.next_at = at, clock.due_at
        _record("clock:warned", clock, by=KEEPER, why="time is running out")
    elif what is Next.BREAK:
        clock.breached_at, clock.next_at = at, None
        clock.new_due_at = new_time(at)
        clock.climbed_to = _lead_or_owner(clock)
        _record("clock:broken", clock, by=KEEPER, why="it climbs to the lead")
    else:
        clock.next_at = None
    clock.save(update_fields=["warned_at", "breached_at", "next_at", "new_due_at", "climbed_to"])
    return clock.thread_id


def _lead_or_owner(clock: Clock) -> str:
    """Where a broken promise climbs; in a team without a lead it stays with its owner."""
    try:
        return lead_of(clock.team_id).pk
    except Missing:
        return clock.owner_id


def _end(kind: str, about: tuple[str, str], *, verb: str, why: str, by: Actor, met_at: datetime | None) -> Clock | None:
    clock = Clock.objects.filter(kind=kind, about_kind=about[0], about_id=about[1], ended_at=None).first()
    if clock is None:
        return None
    at = met_at or now()
    won = Clock.objects.filter(pk=clock.pk, ended_at=None).update(
        ended_at=at,
        met_at=met_at,
        ended_why=why[:120],
        next_at=None,
        breached_at=_breach(clock, at) if met_at else F("breached_at"),
    )
    if not won:
        return None
    clock.refresh_from_db()
    _record(verb, clock, by=by, why=why)
    return clock


def _breach(clock: Clock, at: datetime) -> datetime | None:
    # Met late before the sweep came round: the promise was broken all the same.
    return clock.breached_at or (clock.due_at if at > clock.due_at else None)


def _record(verb: str, clock: Clock, *, by: Actor, why: str = "") -> None:
    ledger.record(verb, by=by, person_id=clock.person_id, why=why or clock.kind, touched=_touched(clock))


def _touched(clock: Clock) -> list[tuple[str, object]]:
    thread = [("thread", clock.thread_id)] if clock.thread_id else []
    return [("clock", clock.pk), ("team", clock.team_id), ("staff", clock.owner_id), *thread]
