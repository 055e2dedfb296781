"""How many responders and reviewers each hour of a team's week needs.

The formulas hold for hours that are long beside a letter's wait. They do not hold at an opening, where all that came
since the closing waits at once: there as many begin as can work it off in time, and the week is then played by
simulation and people are added wherever promises still break.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from answerable.engines.staffing.keeping import aim, kept, need, possible
from answerable.engines.staffing.shapes import HOUR, HOURS, WEEK, Week
from answerable.engines.staffing.simulation import Outcome, simulate

LETTERS_PLAYED = 20_000
FEWEST_WEEKS, MOST_WEEKS = 8, 400
ROUNDS = 12
ENOUGH_LETTERS = 30
DOUBT = 2.0  # standard errors below what is wanted before people are added
SEED = 20020726


@dataclass(frozen=True, slots=True)
class Hour:
    """One hour of the week: letters that come or wait then, who is needed, and the share kept with them."""

    letters: float
    waiting: float
    responders: int
    reviewers: int
    kept: float

    @property
    def is_open(self) -> bool:
        """Whether anyone works in it."""
        return self.responders > 0


@dataclass(frozen=True, slots=True)
class Plan:
    """168 hours from Monday 00:00; `possible` is the share kept if nobody ever waited, `wanted` the one planned for."""

    hours: tuple[Hour, ...]
    possible: float
    wanted: float


def plan(week: Week, share: float) -> Plan:
    """The fewest people, hour by hour, with whom each hour's promises are kept to this share. Shares are of one."""
    wanted = aim(week.task, share)
    responders, reviewers = _by_formula(week, share)
    waiting = _at_openings(week)
    _work_off(week, waiting, responders, reviewers)
    found = _played(week, responders, reviewers)
    for _ in range(ROUNDS):
        if not _add(found, wanted, responders, reviewers):
            break
        found = _played(week, responders, reviewers)
    hours = tuple(
        Hour(week.letters[hour], waiting[hour], responders[hour], reviewers[hour], _kept(week, found, waiting, hour,
             responders[hour], reviewers[hour])) for hour in range(HOURS)
    )
    return Plan(hours, possible(week.task), wanted)


def open_minutes(week: Week) -> list[float]:
    """How many minutes of each hour someone works."""
    return [
        sum(max(min(end, (hour + 1) * HOUR) - max(start, hour * HOUR), 0.0) for start, end in week.spans)
        for hour in range(HOURS)
    ]


def _by_formula(week: Week, share: float) -> tuple[list[int], list[int]]:
    """As if every hour lasted; whoever is open has someone there."""
    opened = open_minutes(week)
    needs = [need(week.task, week.letters[hour], share) for hour in range(HOURS)]
    at_least = [1 if opened[hour] else 0 for hour in range(HOURS)]
    signs = 1 if week.task.reviewed else 0
    responders = [max(one.responders, least) if least else 0 for one, least in zip(needs, at_least, strict=True)]
    reviewers = [max(one.reviewers, signs) if least else 0 for one, least in zip(needs, at_least, strict=True)]
    return responders, reviewers


def _at_openings(week: Week) -> list[float]:
    """Letters that wait when the work begins, in the hour of each opening."""
    found = [0.0] * HOURS
    for place, (start, _) in enumerate(week.spans):
        closed = week.spans[place - 1][1] - (0 if place else WEEK)
        if start - closed > 1e-9:
            found[int(start // HOUR)] += _between(week, closed, start)
    return found


def _between(week: Week, since: float, until: float) -> float:
    """Letters that come between two moments, of which the first may lie in the week before."""
    hours = range(int(since // HOUR), ceil(until / HOUR))
    return sum(
        week.letters[hour % HOURS] * (min(until, (hour + 1) * HOUR) - max(since, hour * HOUR)) / HOUR for hour in hours
    )


def _work_off(week: Week, waiting: Sequence[float], responders: list[int], reviewers: list[int]) -> None:
    """What waits at an opening is due within one promise of it: a stream that must have run dry by then."""
    task = week.task
    time = max(task.promise - task.answering.mean - task.reviewed * task.review.mean, task.promise / 4)
    for hour in range(HOURS):
        letters = waiting[hour] + week.letters[hour] * min(time, HOUR) / HOUR
        if not waiting[hour]:
            continue
        answering = ceil(letters * task.answering.mean / time)
        signing = ceil(letters * task.reviewed * task.review.mean / time)
        for each in range(hour, min(hour + ceil(time / HOUR), HOURS)):
            if responders[each]:
                responders[each] = max(responders[each], answering)
                reviewers[each] = max(reviewers[each], signing)


def _played(week: Week, responders: Sequence[int], reviewers: Sequence[int]) -> list[Outcome]:
    a_week = max(sum(week.letters), 1.0)
    weeks = min(max(ceil(LETTERS_PLAYED / a_week), FEWEST_WEEKS), MOST_WEEKS)
    if a_week * FEWEST_WEEKS > 10 * LETTERS_PLAYED:
        weeks = 1
    return simulate(week, responders, reviewers, weeks=weeks, seed=SEED)


def _add(found: Sequence[Outcome], wanted: float, responders: list[int], reviewers: list[int]) -> bool:
    """One person more, or a tenth, where too many waited, at the station where they waited longer."""
    added = False
    for hour, outcome in enumerate(found):
        if outcome.letters < ENOUGH_LETTERS:
            continue
        error = (wanted * (1 - wanted) / outcome.letters) ** 0.5
        if outcome.share + DOUBT * error >= wanted:
            continue
        desk = responders if outcome.begun_after >= outcome.signed_after else reviewers
        desk[hour] += max(desk[hour] // 10, 1)
        added = True
    return added


def _kept(week: Week, found: Sequence[Outcome], waiting: Sequence[float], hour: int, responders: int, reviewers: int
          ) -> float:
    """By the formula where the hour is steady, as played where letters waited at its opening."""
    if not responders:
        return 1.0
    if waiting[hour] and found[hour].letters:
        return found[hour].share
    return kept(week.task, week.letters[hour], responders, reviewers)
