"""Hours of work and weekly duties in a team's own zone, as plain values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MIDNIGHT = time(0, 0)
LOOK_AHEAD_DAYS = 60
_ROUND_THE_CLOCK_DUTIES = frozenset({"crisis", "safety"})


@dataclass(frozen=True)
class WorkingHours:
    """When a team works. Days count from Monday = 0; a span crosses midnight when end <= start."""

    zone: str
    days: Mapping[int, tuple[tuple[time, time], ...]]
    closed: frozenset[date] = frozenset()


@dataclass(frozen=True)
class Trained:
    """A training, from its first to its last day (none: it does not end)."""

    duty: str
    since: date
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Span:
    """A weekly span on duty, in the team's zone; it crosses midnight when end <= start."""

    duty: str
    weekday: int
    start: time
    end: time
    who: str = ""
    trained: tuple[Trained, ...] = field(default=())


def covers(span: Span, at: datetime, *, zone: str, closed: frozenset[date] = frozenset()) -> bool:
    """Whether someone is on duty at this moment: by the wall clock of the team, on the day the span began."""
    local = at.astimezone(zone_of(zone))
    begun = _day_it_began(span, local)
    return begun is not None and _stands(span, begun, closed)


def next_start(
    spans: Iterable[Span], at: datetime, *, zone: str, closed: frozenset[date] = frozenset()
) -> datetime | None:
    """The first moment, `at` included, when one of these covers; None when none does within 60 days."""
    spans = list(spans)
    if any(covers(span, at, zone=zone, closed=closed) for span in spans):
        return at
    today = at.astimezone(zone_of(zone)).date()
    for ahead in range(LOOK_AHEAD_DAYS + 1):
        day = today + timedelta(days=ahead)
        starts = [
            datetime.combine(day, span.start, zone_of(zone)).astimezone(UTC)
            for span in spans
            if span.weekday == day.weekday() and _stands(span, day, closed)
        ]
        if later := [start for start in starts if start > at]:
            return min(later)
    return None


def _day_it_began(span: Span, local: datetime) -> date | None:
    wall = local.time()
    today, yesterday = local.date(), local.date() - timedelta(days=1)
    if span.start < span.end:
        return today if span.weekday == today.weekday() and span.start <= wall < span.end else None
    if span.weekday == today.weekday() and wall >= span.start:
        return today
    return yesterday if span.weekday == yesterday.weekday() and wall < span.end else None


def _stands(span: Span, day: date, closed: frozenset[date]) -> bool:
    """On a closed day nobody answers or reviews, but crisis and safety stay awake, by trained people alone."""
    if span.duty not in _ROUND_THE_CLOCK_DUTIES:
        return day not in closed
    return any(training.duty == span.duty and training.holds_on(day) for training in span.trained)


@lru_cache(maxsize=64)
def zone_of(name: str) -> ZoneInfo:
    """The zone of this IANA name; ValueError when there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"There is no time zone named {name!r}. A good one looks like Europe/Berlin.") from None


def time_of(text: str) -> time:
    """A time of day from "08:30"; "24:00" is midnight. ValueError says what is wrong."""
    if text == "24:00":
        return MIDNIGHT
    try:
        return datetime.strptime(text, "%H:%M").time()
    except (ValueError, TypeError):
        raise ValueError(f"A time of day looks like 08:30, not {text!r}.") from None


def working_hours(
    zone: str, hours: Mapping[str, Sequence[Sequence[str]]], closed: Iterable[str] = ()
) -> WorkingHours:
    """Hours of work as a team keeps them ({"mon": [["08:00", "20:00"]]}); ValueError says what is wrong."""
    zone_of(zone)
    if unknown := set(hours) - set(WEEKDAYS):
        raise ValueError(f"There is no weekday named {min(unknown)!r}. Write mon, tue, wed, thu, fri, sat or sun.")
    days = {WEEKDAYS.index(day): _spans_of_day(day, spans) for day, spans in hours.items() if spans}
    return WorkingHours(zone, days, frozenset(date.fromisoformat(day) for day in closed))


def _spans_of_day(day: str, spans: Sequence[Sequence[str]]) -> tuple[tuple[time, time], ...]:
    if any(len(span) != 2 for span in spans):
        raise ValueError(f"Each span of {day} has a start and an end.")
    read = sorted((time_of(start), time_of(end)) for start, end in spans)
    for (began, ended), (start, _) in pairwise(read):
        if not began < ended <= start:
            raise ValueError(f"Two spans of {day} overlap.")
    return tuple(read)
