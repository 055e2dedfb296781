"""A team's week on duty as plain values: what is said of spans, and where nobody is."""

import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from answerable.clocks.calendars import is_open
from answerable.look.words import DAYS, list_words, time_said
from answerable.people.rota import Span, WorkingHours

ROUND_THE_CLOCK = frozenset({"crisis", "safety"})
DUTY_NAMES = {
    "answering": "answers",
    "review": "signs",
    "crisis": "is on duty for crisis",
    "safety": "is on duty for safety",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One duty at one time of day, and the days on which it holds."""

    duty: str
    words: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A time in which nobody is on this duty."""

    duty: str
    start: datetime
    end: datetime


def spans_said(spans: Iterable[Span]) -> list[Line]:
    """Weekly spans in words, those of one duty and time together: 'Monday to Friday, 8 am to 4 pm'."""
    together: dict[tuple[str, time, time], list[Span]] = {}
    for span in sorted(spans, key=lambda each: (each.duty, each.start, each.weekday)):
        together.setdefault((span.duty, span.start, span.end), []).append(span)
    return [
        Line(duty, f"{days_said([span.weekday for span in held])}, {hours_said(start, end)}", tuple(held))
        for (duty, start, end), held in together.items()
    ]


def days_said(weekdays: Sequence[int]) -> str:
    """'every day', 'Monday to Friday', 'Monday and Wednesday'."""
    days = sorted(set(weekdays))
    if len(days) == 7:
        return "every day"
    if len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
        return f"{DAYS[days[0]]} to {DAYS[days[-1]]}"
    return list_words([DAYS[day] for day in days])


def hours_said(start: time, end: time) -> str:
    """'8 am to 4 pm', 'round the clock'."""
    if start == end:
        return "round the clock"
    return f"{_time(start)} to {_time(end)}"


def _time(at: time) -> str:
    if at == time(0):
        return "midnight"
    return time_said(datetime.combine(datetime(2000, 1, 1).date(), at, UTC), UTC)


def moments(spans: Iterable[Span], hours: WorkingHours, since: datetime, until: datetime) -> list[datetime]:
    """Every moment at which who is on duty may change; between two of them nothing does."""
    zone = ZoneInfo(hours.zone)
    edges = {time(0)} | {edge for span in spans for edge in (span.start, span.end)}
    edges |= {edge for day in hours.days.values() for pair in day for edge in pair}
    day = since.astimezone(zone).date()
    found = {since}
    while datetime.combine(day, time(0), zone) < until:
        found |= {datetime.combine(day, edge, zone).astimezone(UTC) for edge in edges}
        day += timedelta(days=1)
    return [*sorted(at for at in found if since <= at < until), until]


def gaps(duty: str, at_hand: Callable[[datetime], bool], hours: WorkingHours, edges: Sequence[datetime]) -> list[Gap]:
    """When nobody is on this duty; for answering and signing only while the team is at work."""
    found: list[Gap] = []
    for start, end in itertools.pairwise(edges):
        needed = duty in ROUND_THE_CLOCK or is_open(hours, start)
        if not needed or at_hand(start):
            continue
        if found and found[-1].end == start:
            found[-1] = Gap(duty, found[-1].start, end)
        else:
            found.append(Gap(duty, start, end))
    return found


SENTENCES = {
    "crisis": "Nobody trained for crisis is on duty {when}: none is promised.",
    "safety": "Nobody trained for safety is on duty {when}: the lead has what comes in.",
    "answering": "Nobody answers {when}, though the team is at work.",
    "review": "Nobody signs {when}, though the team is at work.",
}


def gap_said(gap: Gap, zone: str, *, whole: bool) -> str:
    """'Nobody trained for crisis is on duty Sunday 2 am to 8 am: none is promised.'"""
    return SENTENCES[gap.duty].format(when="in these seven days" if whole else _when(gap, ZoneInfo(zone)))


def _when(gap: Gap, zone: ZoneInfo) -> str:
    start, end = gap.start.astimezone(zone), gap.end.astimezone(zone)
    last = "midnight" if end.time() == time(0) else time_said(end, zone)
    first = "midnight" if start.time() == time(0) else time_said(start, zone)
    ends_on = (end - timedelta(seconds=1)).date()
    if start.time() == end.time() == time(0) and ends_on == start.date():
        return f"all {DAYS[start.weekday()]}"
    if ends_on == start.date():
        return f"{DAYS[start.weekday()]} {first} to {last}"
    return f"{DAYS[start.weekday()]} {first} to {DAYS[ends_on.weekday()]} {last}"
