"""A team's week as numbers: how many letters each hour brings, who is needed, and who is on duty."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from math import ceil
from statistics import median
from zoneinfo import ZoneInfo

from answerable.engines.staffing import HOURS, Plan, Times, measured
from answerable.look.words import DAYS

MINUTES_OF_DAY = 1440.0
PRIOR_WEEKS = 2.0  # as much as so many weeks count what such hours bring on other days
LONGEST_ANSWER, LONGEST_REVIEW = 60.0, 30.0  # minutes: beyond it someone did something else meanwhile
ENOUGH_TIMES = 20
ENOUGH_LETTERS = 30
ANSWER_MINUTES, REVIEW_MINUTES, REVIEWED = 8.0, 4.0, 1 / 3  # where nothing was measured
PATIENCE_MINUTES = 5 * 8 * 60.0  # a working week: who has waited so long has turned elsewhere

__all__ = ["DAYS", "Cell", "Needed", "Spans", "beside", "letters_by_hour", "reviewed_share", "spans_of", "times_of"]

Spans = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One hour: who is needed, who is on duty, and the share that is kept with those needed."""

    letters: float
    responders: int
    reviewers: int
    on_answers: int
    on_reviews: int
    kept: float

    @property
    def is_open(self) -> bool:
        """Whether the team works in it."""
        return self.responders > 0

    @property
    def people(self) -> int:
        """All who are needed."""
        return self.responders + self.reviewers

    @property
    def is_short(self) -> bool:
        """Whether fewer are on duty than needed, in either part."""
        return self.is_open and (self.on_answers < self.responders or self.on_reviews < self.reviewers)

    @property
    def needs(self) -> str:
        """'4+1': answering and signing."""
        return f"{self.responders}+{self.reviewers}"

    @property
    def has(self) -> str:
        """'3+2': on duty."""
        return f"{self.on_answers}+{self.on_reviews}"


@dataclass(frozen=True, slots=True)
class Needed:
    """168 hours from Monday 00:00."""

    cells: tuple[Cell, ...]

    @property
    def shown(self) -> range:
        """From the first to the last hour of a day at which the team works on any day."""
        hours = [place % 24 for place, cell in enumerate(self.cells) if cell.is_open]
        return range(min(hours, default=0), max(hours, default=23) + 1)


def beside(plan: Plan, duty: Sequence[tuple[int, int]]) -> Needed:
    """The plan beside the rota: on duty are (answering, signing), hour by hour."""
    return Needed(tuple(
        Cell(hour.letters + hour.waiting, hour.responders, hour.reviewers, answering, signing, hour.kept)
        for hour, (answering, signing) in zip(plan.hours, duty, strict=True)
    ))


def letters_by_hour(came: Iterable[datetime], since: datetime, until: datetime, zone: str) -> tuple[float, ...]:
    """Letters an hour for each hour of the week, by the team's clock.

    A few weeks say little of one hour, so each is drawn towards what the same hour of the day brings on working days,
    or at the weekend, and that towards the mean of all hours: a Gamma prior worth two weeks of counting.
    """
    here = ZoneInfo(zone)
    counts, seen = [0.0] * HOURS, _times_seen(since, until, here)
    for moment in came:
        counts[hour_of(moment, here)] += 1
    mean = sum(counts) / max(sum(seen), 1e-9)
    found = []
    for place in range(HOURS):
        alike = [other for other in range(place % 24, HOURS, 24) if (other < 120) == (place < 120)]
        usual = (sum(counts[one] for one in alike) + mean * PRIOR_WEEKS) / (sum(seen[one] for one in alike)
                                                                             + PRIOR_WEEKS)
        found.append((counts[place] + usual * PRIOR_WEEKS) / (seen[place] + PRIOR_WEEKS))
    return tuple(found)


def hour_of(moment: datetime, here: ZoneInfo) -> int:
    """Which hour of the week it is by this clock, from Monday 00:00."""
    local = moment.astimezone(here)
    return local.weekday() * 24 + local.hour


def _times_seen(since: datetime, until: datetime, here: ZoneInfo) -> list[float]:
    """How often each hour of the week came between two moments; the last one perhaps in part."""
    seen = [0.0] * HOURS
    for step in range(ceil((until - since) / timedelta(hours=1))):
        begins = since + timedelta(hours=step)
        seen[hour_of(begins, here)] += min((until - begins) / timedelta(hours=1), 1.0)
    return seen


def spans_of(days: Mapping[int, Sequence[tuple[time, time]]]) -> Spans:
    """Hours of work as minutes of the week, joined where one begins as another ends; none means round the clock."""
    edges: list[tuple[float, float]] = []
    for day, spans in days.items():
        for opens, closes in spans:
            start = day * MINUTES_OF_DAY + _minute(opens)
            end = day * MINUTES_OF_DAY + (_minute(closes) or MINUTES_OF_DAY)
            edges.append((start, end if end > start else end + MINUTES_OF_DAY))
    week = 7 * MINUTES_OF_DAY
    cut = [piece for start, end in edges
           for piece in ([(start, end)] if end <= week else [(start, week), (0.0, end - week)])]
    return _joined(sorted(cut)) or ((0.0, week),)


def _joined(spans: Sequence[tuple[float, float]]) -> Spans:
    found: list[tuple[float, float]] = []
    for start, end in spans:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _minute(at: time) -> float:
    return at.hour * 60.0 + at.minute


def times_of(minutes: Sequence[float], *, longest: float, otherwise: float) -> tuple[Times, bool]:
    """The times as they were measured, each cut at `longest`; exponential around `otherwise` while there are too few.

    Half of what takes far longer than usual was an interruption, not work: it is cut at four times the median.
    """
    if len(minutes) < ENOUGH_TIMES:
        return Times(otherwise), False
    cap = min(4 * max(median(minutes), 0.5), longest)
    return measured([min(each, cap) for each in minutes]), True


def reviewed_share(signed: int, sent: int) -> tuple[float, bool]:
    """Of the answers handed in, those that someone had to sign; what is usual while there are too few."""
    return (min(signed / sent, 1.0), True) if sent >= ENOUGH_TIMES else (REVIEWED, False)
