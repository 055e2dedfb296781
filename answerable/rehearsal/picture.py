"""The picture of a rehearsal: letters kept, answered and waiting over time, and how soon an open page showed them."""

from collections.abc import Callable, Iterator, Sequence
from math import floor, log10

from answerable.rehearsal.drawing import QUIET, line, path, svg, text
from answerable.rehearsal.figures import Figures, Point, Spread
from answerable.rehearsal.table import said

WIDTH, LEFT, RIGHT = 760.0, 64.0, 640.0
TOP, BASE = 56.0, 266.0
LOW_TOP, LOW_BASE = 330.0, 470.0
HEIGHT = 512.0
APART = 15.0  # between two words at the end of lines


def picture(made: Figures) -> str:
    """The drawing as SVG; it needs no colour to be read."""
    return svg(WIDTH, HEIGHT, title="A rehearsal", says=_says(made), parts=[
        text(LEFT, 30, "Letters kept, answered and waiting", kind="title"), *_counts(made.points, made.seconds),
        text(LEFT, LOW_TOP - 20, "Until on an open page", kind="title"), *_waits(made.shown, made.seconds),
        *_times(made.seconds),
    ])


def _says(made: Figures) -> str:
    shown = f" Half were on an open page within {said(made.until_shown.half)}, 99 of 100 within " \
            f"{said(made.until_shown.most)}." if made.until_shown else ""
    return (f"In {said(made.seconds)} {made.accepted} letters were kept and {made.answered} answered; "
            f"{made.accepted - made.answered} wait at the end.{shown}")


def _counts(points: Sequence[Point], seconds: float) -> Iterator[str]:
    most = round_up(max(points[-1].accepted, 4))
    place = _place(seconds, most, TOP, BASE)
    yield from _rules(most, TOP, BASE, lambda at: f"{at:g}")
    series: list[tuple[str, Callable[[Point], int], str, float]] = [
        ("kept", lambda point: point.accepted, "", 2), ("answered", lambda point: point.answered, "8 4", 2),
        ("waiting", lambda point: point.waiting, "2 3", 3)]
    for _, value, dash, width in series:
        yield path([place(point.at, value(point)) for point in points], dash=dash, width=width)
    ends = [(place(points[-1].at, value(points[-1]))[1], f"{value(points[-1])} {name}") for name, value, _, _ in series]
    yield from _named(ends)


def _waits(found: Sequence[tuple[float, Spread]], seconds: float) -> Iterator[str]:
    most = round_up(max((shown.most for _, shown in found), default=0.1))
    place = _place(seconds, most, LOW_TOP, LOW_BASE)
    yield from _rules(most, LOW_TOP, LOW_BASE, lambda at: said(at) if at else "0")
    if not found:
        yield text((LEFT + RIGHT) / 2, (LOW_TOP + LOW_BASE) / 2, "not known", anchor="middle", fill=QUIET)
        return
    yield path([place(at, shown.half) for at, shown in found])
    yield path([place(at, shown.most) for at, shown in found], dash="8 4")
    last = found[-1][1]
    yield from _named([(place(0, last.half)[1], "half"), (place(0, last.most)[1], "99 of 100")])


def _times(seconds: float) -> Iterator[str]:
    step = _step(seconds / 6)
    for turn in range(floor(seconds / step) + 1):
        at = turn * step
        x = _place(seconds, 1, TOP, BASE)(at, 0)[0]
        yield text(x, LOW_BASE + 20, f"{at:g} s" if seconds < 180 else f"{at / 60:.3g} min", kind="low",
                   anchor="middle")


def _step(seconds: float) -> float:
    steps = (1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600)
    return float(next((each for each in steps if each >= seconds), seconds))


def _named(ends: Sequence[tuple[float, str]]) -> Iterator[str]:
    """A word at the end of each line, none on top of another."""
    lowest = 0.0
    for y, words in sorted(ends):
        lowest = max(y, lowest + APART)
        yield text(RIGHT + 8, lowest + 4, words)


def _rules(most: float, top: float, base: float, words: Callable[[float], str]) -> Iterator[str]:
    for part in range(5):
        y = base - (base - top) * part / 4
        yield line(LEFT, y, RIGHT, y)
        yield text(LEFT - 8, y + 4, words(most * part / 4), kind="low", anchor="end")


def _place(seconds: float, most: float, top: float, base: float) -> Callable[[float, float], tuple[float, float]]:
    across, up = (RIGHT - LEFT) / max(seconds, 1e-9), (base - top) / max(most, 1e-9)
    return lambda at, value: (LEFT + at * across, base - value * up)


def round_up(value: float) -> float:
    """Where an axis ends: a number whose quarters are short as well."""
    if value <= 0:
        return 1.0
    power = 10.0 ** floor(log10(value))
    step = next(each for each in (1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10) if value <= each * power * (1 + 1e-9))
    return float(step * power)
