"""How long a letter waits until someone begins with it: Erlang-A, with Erlang-C as its limit of endless patience.

M/M/n+M: letters come by chance (Poisson), each takes an exponential time, n people take the oldest first, and whoever
wrote stops waiting after an exponential patience. O. Garnett, A. Mandelbaum, M. Reiman, "Designing a Call Center with
Impatient Customers", Manufacturing & Service Operations Management 4(3), 2002. The density of the wait is taken from
the exponent of the virtual wait, by logarithms throughout, so that hundreds of people and overload stay exact.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import ceil, exp, expm1, inf, isinf, log, log1p, sqrt

CELLS = 240  # pieces of the promise over which waits are added up
FINE, MOST_PARTS = 12, 64
SMALL = 1e-16
LARGE = 1e250


@dataclass(frozen=True, slots=True)
class Station:
    """People at one kind of work: letters a minute, minutes that one takes, how many work, mean patience in minutes."""

    arrivals: float
    minutes: float
    people: int
    patience: float = inf

    @property
    def load(self) -> float:
        """How many people the work would keep busy without a pause, in Erlangs."""
        return self.arrivals * self.minutes

    @property
    def keeps_up(self) -> bool:
        """Whether the wait does not grow without end: those who stop waiting make room for others."""
        return self.people > 0 and (not isinf(self.patience) or self.load < self.people)


@dataclass(frozen=True, slots=True)
class Wait:
    """`at_once`: the share begun without any wait; `begun`: the shares begun in each cell of the time; `lost`: the
    share of those who stop waiting."""

    at_once: float
    begun: tuple[float, ...]
    lost: float


@lru_cache(maxsize=4096)
def wait(station: Station, minutes: float, cells: int = CELLS) -> Wait:
    """How the wait falls within so many minutes; all zero where the queue grows without end."""
    if station.arrivals <= 0:
        return Wait(1.0, (0.0,) * cells, 0.0)
    if not station.keeps_up:
        return Wait(0.0, (0.0,) * cells, 1.0)
    idle, queued = log_inverse_loss(station.people - 1, station.load), _log_queued(station)
    full = -_log_sum(idle, log(station.arrivals) + queued)  # log of the chance that all but one are busy
    parts = _parts(station, minutes / cells)
    step = minutes / cells / parts
    heights = [log(station.arrivals) + full + _exponent(station, i * step) for i in range(cells * parts + 1)]
    areas = [_area(a, b, step) for a, b in pairwise(heights)]
    begun = tuple(sum(areas[place : place + parts]) for place in range(0, cells * parts, parts))
    return Wait(exp(idle + full), begun, _lost(station, exp(full), exp(idle + full)))


def begun_within(station: Station, minutes: float) -> float:
    """The share of letters with which someone begins in so many minutes."""
    found = wait(station, minutes)
    return min(found.at_once + sum(found.begun), 1.0)


def must_wait(station: Station) -> float:
    """The share for whom nobody is free at once (Erlang's C where patience is endless)."""
    return 1.0 - wait(station, 1.0).at_once


def log_inverse_loss(people: int, load: float) -> float:
    """The logarithm of 1/B, B being Erlang's loss formula: stable for any load and any number of people."""
    found = 0.0
    for each in range(1, people + 1):
        found = _log_sum(0.0, log(each / load) + found)
    return found


def _parts(station: Station, cell: float) -> int:
    """Into how many parts a cell is cut, so that the exponent is straight enough in each: it bends by impatience."""
    return min(max(ceil(FINE * cell * sqrt(station.arrivals / station.patience)), 1), MOST_PARTS)


def _exponent(station: Station, at: float) -> float:
    """Of the density of the wait at a moment, times the chance that someone still waits then."""
    leaving = -station.people * at / station.minutes
    if isinf(station.patience):
        return leaving + station.arrivals * at
    away = 1 / station.patience
    return leaving - station.arrivals * expm1(-away * at) / away - away * at


def _log_queued(station: Station) -> float:
    """The logarithm of the area under the density's exponent, over all waits."""
    pace = station.people / station.minutes
    if isinf(station.patience):
        return -log(pace - station.arrivals)
    away = 1 / station.patience
    term = total = 1.0 / pace
    scale, place = 0.0, 0
    while term > total * SMALL or station.arrivals > pace + place * away:
        place += 1
        term *= station.arrivals / (pace + place * away)
        total += term
        if total > LARGE:
            scale, term, total = scale + log(total), term / total, 1.0
    return scale + log(total)


def _lost(station: Station, full: float, at_once: float) -> float:
    """By the balance of flows: what is not served went away. Where nobody waits nobody leaves."""
    if isinf(station.patience):
        return 0.0
    busy = station.people * (1.0 - at_once) + _busy_below(station, full)
    return min(max(1.0 - busy / station.load, 0.0), 1.0)


def _busy_below(station: Station, full: float) -> float:
    """The mean number of busy people over the states in which someone is free."""
    chance, found = full, 0.0
    for busy in range(station.people - 1, 0, -1):
        found += busy * chance
        chance *= busy / station.load
        if chance <= SMALL * found and busy < station.load:
            break
    return found


def _area(first: float, last: float, step: float) -> float:
    """Under a curve whose logarithm is a straight line between two heights."""
    rise = last - first
    if abs(rise) < 1e-6:
        return step * exp((first + last) / 2)
    return step * (exp(last) - exp(first)) / rise


def _log_sum(one: float, other: float) -> float:
    low, high = sorted((one, other))
    return high + log1p(exp(low - high))
