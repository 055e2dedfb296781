"""Finds the lowest point of a smooth, bowl-shaped function of many numbers."""

from collections.abc import Callable, Sequence
from operator import mul

REMEMBERED = 6
STEPS = 60
ENOUGH = 1e-2  # the steepest slope that counts as level: what is left then is less than what is written down
_HALVINGS = 25
_GAIN = 1e-4  # of what the slope promises, a step must bring at least this share (Armijo 1966)

Numbers = list[float]


def lowest(
    function: Callable[[Numbers], tuple[float, Numbers]], start: Sequence[float], enough: float = ENOUGH
) -> Numbers:
    """Where `function`, which gives its value and its slope, is lowest, found from `start` on.

    L-BFGS (Liu & Nocedal, Mathematical Programming 45:503, 1989): the same in, the same out.
    """
    here = list(start)
    value, slope = function(here)
    past: list[tuple[Numbers, Numbers, float]] = []
    for _ in range(STEPS):
        if max(map(abs, slope), default=0.0) < enough:
            break
        way = _way(slope, past)
        promised = _dot(way, slope)
        length = 1.0 if past else min(1.0, 1 / sum(map(abs, slope)))  # how far the first goes is a guess
        for _ in range(_HALVINGS):
            there = [at + length * step for at, step in zip(here, way, strict=True)]
            value_there, slope_there = function(there)
            if value_there <= value + _GAIN * length * promised:
                break
            length /= 2
        else:
            break
        moved = [length * step for step in way]
        turned = [after - before for after, before in zip(slope_there, slope, strict=True)]
        bend = _dot(moved, turned)
        if bend > 0:
            past = [*past[-REMEMBERED + 1 :], (moved, turned, 1 / bend)]
        here, value, slope = there, value_there, slope_there
    return here


def _way(slope: Numbers, past: Sequence[tuple[Numbers, Numbers, float]]) -> Numbers:
    """Downhill, bent by what the last steps told of the bowl's shape."""
    way = [-one for one in slope]
    shares = []
    for moved, turned, inverse in reversed(past):
        share = inverse * _dot(moved, way)
        shares.append(share)
        way = [one - share * turn for one, turn in zip(way, turned, strict=True)]
    if past:
        _, turned, inverse = past[-1]
        scale = 1 / (inverse * _dot(turned, turned))
        way = [scale * one for one in way]
    for (moved, turned, inverse), share in zip(past, reversed(shares), strict=True):
        more = share - inverse * _dot(turned, way)
        way = [one + more * step for one, step in zip(way, moved, strict=True)]
    return way


def _dot(one: Numbers, other: Numbers) -> float:
    total: float = sum(map(mul, one, other))
    return total
