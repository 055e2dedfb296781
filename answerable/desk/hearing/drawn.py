"""Drawings of the pages about the screen: a bound that tightens, what a threshold costs, and what moved a finding."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log10

from django.utils.safestring import SafeString

from answerable.look.markup import NOTHING, markup, together

WIDTH = 420
TOP, FLOOR = 22, 182
# From all of them down to one in ten thousand: each step is a tenth of the one above.
DECADES = ((1.0, "all"), (0.1, "10 in 100"), (0.01, "1 in 100"), (0.001, "1 in 1,000"), (0.0001, "1 in 10,000"))
_BOUND_LEFT, _COST_LEFT, _RIGHT = 104, 44, 408
_UNDER_MARKS = 46  # room for two words above what a threshold finds
LEAST = 0.01  # no smaller threshold is drawn: each step to the right is as many times larger
Step = tuple[int, float]  # how many were read, and the share that is missed at most
_STRONG = SafeString(' class="says"')


@dataclass(frozen=True, slots=True)
class Place:
    """One threshold on the drawing: recall with its interval, and findings, each of a hundred."""

    threshold: float
    recall: float | None
    low: float | None
    high: float | None
    load: float


def bound(steps: Sequence[Step], ahead: Sequence[Step], *, says: str) -> SafeString:
    """The share missed at most after each reading, and where more in which nothing is found would lead."""
    after = ahead[-1]
    lowest = next((place for place, (share, _) in enumerate(DECADES) if share <= after[1]), len(DECADES) - 1)
    decades = DECADES[: max(lowest, 1) + 1]

    def at(read: int, share: float) -> tuple[float, float]:
        deep = min(-log10(max(share, 1e-9)), len(decades) - 1) / (len(decades) - 1)
        return _BOUND_LEFT + (_RIGHT - _BOUND_LEFT) * read / after[0], TOP + (FLOOR - TOP) * deep

    grid = [_rule("grid", at(0, share), at(after[0], share))
            + _text(_BOUND_LEFT - 8, at(0, share)[1] + 5, said, anchor="end") for share, said in decades]
    line = [at(*step) for step in steps]
    here = line[-1] if line else at(0, 1.0)
    foot = [_text(_BOUND_LEFT, FLOOR + 20, "0"), _text(_RIGHT, FLOOR + 20, f"{after[0]:,} read", anchor="end")]
    if steps and here[0] - _BOUND_LEFT > 50 and _RIGHT - here[0] > 110:
        foot.append(_text(here[0], FLOOR + 20, f"{steps[-1][0]:,} now", anchor="middle", strong=True))
    return _svg(says, FLOOR + 28, *grid, _path("half", line), _path("most", [here, *(at(*step) for step in ahead)]),
                _dot(here) if line else NOTHING, _dot(at(*after), hollow=True), *foot)


def cost(places: Sequence[Place], marks: Sequence[tuple[str, float]], chosen: float, *, says: str) -> SafeString:
    """What each threshold finds and costs, both of a hundred; `marks` are thresholds with a word, dotted."""
    known = [place for place in places if place.recall is not None]
    band = [(x_of(place.threshold), _y(place.high)) for place in known]
    band += [(x_of(place.threshold), _y(place.low)) for place in reversed(known)]
    grid = [_rule("grid", (_COST_LEFT, _y(share)), (_RIGHT, _y(share)))
            + _text(_COST_LEFT - 6, _y(share) + 5, round(100 * share), anchor="end") for share in (0, 0.5, 1.0)]
    foot = [_text(x_of(at), FLOOR + 20, f"{at:g}", anchor="end" if at == 1 else "middle")
            for at in (0.01, 0.03, 0.1, 0.3, 1)]
    return _svg(
        says, FLOOR + 28, *grid,
        markup('<polygon class="band" points="{}"/>', _points(band)) if band else NOTHING,
        _path("half", [(x_of(place.threshold), _y(place.recall)) for place in known]),
        _path("most", [(x_of(place.threshold), _y(place.load / 100)) for place in places]),
        *(_mark(word, at, row) for row, (word, at) in enumerate(marks)),
        markup('<g data-chosen transform="translate({} 0)"><line class="chosen" x1="0" x2="0" y1="{}" y2="{}"/></g>',
               f"{x_of(chosen):.1f}", _UNDER_MARKS, FLOOR), *foot,
    )  # fmt: skip


def x_of(threshold: float) -> float:
    """Where a threshold stands across the drawing, by its logarithm: most that matters happens at small ones."""
    return _RIGHT + (_RIGHT - _COST_LEFT) * log10(min(max(threshold, LEAST), 1.0)) / -log10(LEAST)


def push(by: float, most: float) -> SafeString:
    """A bar: to the right of the middle what spoke for it, to the left what spoke against; `most` fills a side.

    It stands beside its words and its number in a table, and says nothing that they do not.
    """
    wide = 49 * min(abs(by) / most, 1.0) if most else 0.0
    x = 50.0 if by >= 0 else 50.0 - wide
    bar = markup('<rect class="{}" x="{}" y="2" width="{}" height="8"/>', "fill" if by >= 0 else "fill-2",
                 f"{x:.1f}", f"{max(wide, 0.5):.1f}")
    return markup('<svg class="chart push" viewBox="0 0 100 12" aria-hidden="true">{}{}</svg>', bar,
                  _rule("axis", (50, 0), (50, 12)))


def _mark(word: str, at: float, row: int) -> SafeString:
    x = x_of(at)
    anchor = "end" if x > _RIGHT - 90 else "start"
    beside = x - 5 if anchor == "end" else x + 5
    return _rule("promised", (x, 4 + 20 * row), (x, FLOOR)) + _text(beside, 16 + 20 * row, word, anchor=anchor)


def _y(share: float | None) -> float:
    return FLOOR - (FLOOR - _UNDER_MARKS) * min(max(share or 0.0, 0.0), 1.0)


def _text(x: float, y: float, said: object, *, anchor: str = "start", strong: bool = False) -> SafeString:
    return markup('<text x="{}" y="{}" text-anchor="{}"{}>{}</text>', f"{x:.1f}", f"{y:.1f}", anchor,
                  _STRONG if strong else NOTHING, said)


def _rule(look: str, start: tuple[float, float], end: tuple[float, float]) -> SafeString:
    return markup('<line class="{}" x1="{}" y1="{}" x2="{}" y2="{}"/>', look,
                  *(f"{number:.1f}" for number in (*start, *end)))


def _dot(at: tuple[float, float], *, hollow: bool = False) -> SafeString:
    return markup('<circle class="dot{}" cx="{}" cy="{}" r="4"/>', " dot--late" if hollow else "",
                  f"{at[0]:.1f}", f"{at[1]:.1f}")


def _points(points: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _path(look: str, points: Sequence[tuple[float, float]]) -> SafeString:
    return markup('<polyline class="{}" points="{}"/>', look, _points(points))


def _svg(says: str, high: float, *parts: SafeString) -> SafeString:
    return markup('<svg class="chart" viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg>',
                  WIDTH, round(high), says, together(parts))
