"""To how many of a hundred the promise is kept with so many responders and reviewers, and how many keep it.

Two stations in a row. By Burke's theorem what leaves the first comes to the second by chance again, and a letter's two
waits are independent (P. J. Burke, "The Output of a Queuing System", Operations Research 4(6), 1956).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from math import ceil, floor, sqrt

from answerable.engines.staffing.shapes import HOUR, Need, Task, Times
from answerable.engines.staffing.waiting import CELLS, Station, wait

MOST_PEOPLE = 2000
TRIED = 5  # numbers of responders tried with as few reviewers as each allows
NEARLY = 0.99  # of what any number of people could keep, where that is less than what was asked for


def possible(task: Task) -> float:
    """The share that could be kept if nobody ever waited: writing and signing take their time all the same."""
    alone, both = _own(task)
    return (1 - task.reviewed) * alone[-1] + task.reviewed * both[-1]


def aim(task: Task, share: float) -> float:
    """The share that is planned for: what was asked, or nearly all that is possible."""
    return min(share, possible(task) * NEARLY)


def kept(task: Task, letters: float, responders: int, reviewers: int) -> float:
    """The share of promises kept when so many letters an hour come, steadily."""
    if letters <= 0:
        return possible(task)
    station = _answering(task, letters, responders)
    if not station.keeps_up:
        return 0.0
    first = wait(station, task.promise)
    found = (1 - task.reviewed) * _through(first.at_once, first.begun, _own(task)[0])
    if task.reviewed:
        done = _reviewed(task, letters * (1 - first.lost) * task.reviewed, reviewers)
        found += task.reviewed * _through(first.at_once, first.begun, done)
    return min(found, 1.0)


@lru_cache(maxsize=4096)
def need(task: Task, letters: float, share: float) -> Need:
    """The fewest people who keep the promise to this share (or to nearly all that is possible)."""
    if letters <= 0:
        return Need(0, 0, possible(task))
    wanted = aim(task, share)
    enough = _enough(letters * task.review.mean * task.reviewed / HOUR) if task.reviewed else 0
    # Erlang-A is steady with too few people as well, for those who give up relieve them. We plan for no such relief.
    least = floor(letters * task.answering.mean / HOUR) + 1
    first = _fewest(least, lambda n: kept(task, letters, n, enough) >= wanted)
    pairs = [(first, 0)]
    if task.reviewed:
        # A responder more may save more than one reviewer.
        pairs = [(n, _reviewers(task, letters, n, wanted)) for n in range(first, first + TRIED)]
    best = min(pairs, key=lambda pair: (sum(pair), pair))
    return Need(*best, kept(task, letters, *best))


def _reviewers(task: Task, letters: float, responders: int, wanted: float) -> int:
    least = floor(letters * task.reviewed * task.review.mean / HOUR) + 1
    return _fewest(least, lambda m: kept(task, letters, responders, m) >= wanted)


def _fewest(least: int, holds: Callable[[int], bool]) -> int:
    """The smallest number, at least one, from which it holds: first in growing steps, then by halving."""
    low = high = max(least, 1)
    step = 1
    while not holds(high):
        if high > MOST_PEOPLE:
            raise ValueError(f"More than {MOST_PEOPLE} people would be needed.")
        low, high, step = high + 1, high + step, step * 2
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle + 1, high)
    return high


def _enough(load: float) -> int:
    """So many that hardly anyone waits."""
    return ceil(load + 8 * sqrt(load) + 8)


def _answering(task: Task, letters: float, responders: int) -> Station:
    return Station(letters / HOUR, task.answering.mean, responders, task.patience)


@lru_cache(maxsize=512)
def _own(task: Task) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """On the promise's grid: the share written in time, and the share written and signed in time, without waits."""
    alone = _on_grid(task.answering, task.promise)
    signing = _on_grid(task.review, task.promise)
    parts = [b - a for a, b in pairwise(alone)]
    return alone, tuple(_through(0.0, parts[:end], signing[: end + 1]) for end in range(CELLS + 1))


@lru_cache(maxsize=2048)
def _reviewed(task: Task, letters: float, reviewers: int) -> tuple[float, ...]:
    """On the promise's grid: the share written, looked at by a reviewer and signed, the wait for one included."""
    station = Station(letters / HOUR, task.review.mean, reviewers, task.patience)
    if not station.keeps_up:
        return (0.0,) * (CELLS + 1)
    found, both = wait(station, task.promise), _own(task)[1]
    return tuple(_through(found.at_once, found.begun[:end], both[: end + 1]) for end in range(CELLS + 1))


def _through(at_once: float, begun: Sequence[float], done: Sequence[float]) -> float:
    """Begun at once or in one of the cells, and done in what is left of the time; `done` is one longer."""
    last = len(done) - 1
    later = sum(part * (done[last - i] + done[last - i - 1]) for i, part in enumerate(begun))
    return at_once * done[last] + later / 2


def _on_grid(times: Times, minutes: float) -> tuple[float, ...]:
    return tuple(times.within(minutes * i / CELLS) for i in range(CELLS + 1))
