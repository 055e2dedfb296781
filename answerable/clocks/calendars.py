"""When a promise falls due: minutes of working hours in a team's own zone, or round the clock."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

FURTHEST_DAYS = 400  # beyond this a calendar has no open hour worth promising


class Hours(Protocol):
    """The hours of work of a team: spans per weekday (Monday is 0), local to `zone`; some dates are closed."""

    @property
    def zone(self) -> str:
        """An IANA zone name."""
        ...

    @property
    def days(self) -> Mapping[int, tuple[tuple[time, time], ...]]:
        """Spans of each weekday."""
        ...

    @property
    def closed(self) -> frozenset[date]:
        """Dates on which nobody works."""
        ...


def due(started: datetime, minutes: int, hours: Hours | None) -> datetime:
    """The moment at which `minutes` of the calendar have passed since `started`; UTC in, UTC out.

    None means round the clock. Raises ValueError for a calendar that never opens.
    """
    if hours is None:
        return started + timedelta(minutes=minutes)
    left = timedelta(minutes=minutes)
    for opens, closes in spans(hours, started):
        begin = max(opens, started)
        if closes - begin >= left:
            return begin + left
        left -= max(closes - begin, timedelta())
    raise ValueError("This team has no working hours, so nothing can be promised.")


def is_open(hours: Hours | None, at: datetime) -> bool:
    """Whether someone works at this moment."""
    if hours is None:
        return True
    first = next(spans(hours, at), None)
    return first is not None and first[0] <= at < first[1]


def next_open(hours: Hours | None, at: datetime) -> datetime | None:
    """When work begins next, or `at` itself if it is open; None for a calendar that never opens."""
    if hours is None:
        return at
    first = next(spans(hours, at), None)
    return max(first[0], at) if first else None


def spans(hours: Hours, since: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The open spans that end after `since`, in UTC, oldest first; a span whose end is not after its start
    crosses midnight. Changes of summer time lengthen or shorten nothing that people would count."""
    zone = ZoneInfo(hours.zone)
    day = since.astimezone(zone).date() - timedelta(days=1)
    for _ in range(FURTHEST_DAYS):
        for opens, closes in sorted(hours.days.get(day.weekday(), ())) if day not in hours.closed else ():
            last = day if closes > opens else day + timedelta(days=1)
            begin = datetime.combine(day, opens, zone).astimezone(UTC)
            end = datetime.combine(last, closes, zone).astimezone(UTC)
            if end > since:
                yield begin, end
        day += timedelta(days=1)
