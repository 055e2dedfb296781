"""Charts as SVG, drawn from plain numbers: a dot for each letter, a line for each week, a bar for what people said."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

WIDTH, LEFT, RIGHT = 420, 12, 408
COLUMNS = 48  # as many dots as stand beside each other
STEP = 8  # from dot to dot
TALLEST = 34  # dots in one column; beyond it a dot stands for more than one letter
SCALES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
STEPS = (1, 2, 5, 10, 15, 20, 30, 60, 120, 240, 480, 960, 1440, 2880, 7200, 14400)


@dataclass(frozen=True, slots=True)
class Dots:
    """The drawing, how many letters a dot stands for, and the same as a table: (from, to, letters)."""

    svg: SafeString
    each: int
    rows: list[tuple[int, int, int]]


def _wide(longest: float, promise: float | None) -> tuple[float, int]:
    """How many minutes the axis shows, and the minutes between two of its words."""
    least = max(longest, 2 * promise if promise else 0, 6)
    step = next((each for each in STEPS if least / each <= 6), STEPS[-1])
    return ceil(least / step) * step, step


def dots(minutes: Sequence[float], promise: float | None, *, says: str) -> Dots:
    """Each dot a letter, by minutes to its answer; the promise is a dotted rule, what waited longer is hollow."""
    # One who waited for days would squeeze everyone else into the first column.
    end, step = _wide(min(max(minutes, default=0), 6 * promise if promise else 1e9), promise)
    bins = [0] * COLUMNS
    late_from = promise if promise is not None else float("inf")
    for each in minutes:
        bins[min(int(each / end * COLUMNS), COLUMNS - 1)] += 1
    scale = next((each for each in SCALES if max(bins) <= each * TALLEST), SCALES[-1])
    tall = max((ceil(count / scale) for count in bins), default=1)
    base = max(60, tall * STEP + 24)
    at = LEFT + (RIGHT - LEFT) / COLUMNS / 2
    column = (RIGHT - LEFT) / COLUMNS
    marks = [
        (f"{at + place * column:.1f}", f"{base - 6 - row * STEP:.1f}", _is_late(place, end, late_from, minutes))
        for place, count in enumerate(bins)
        for row in range(ceil(count / scale))
    ]
    circles = format_html_join(
        "",
        '<circle class="dot{}" cx="{}" cy="{}" r="{}"/>',
        ((" dot--late" if late else "", x, y, "3.1" if late else "3.4") for x, y, late in marks),
    )
    svg = format_html(
        '<svg class="chart" viewBox="0 0 {} {}" role="img" aria-label="{}">{}{}{}</svg>',
        WIDTH,
        base + 26,
        says,
        _rule(promise, end, base),
        circles,
        _axis(end, step, base),
    )
    return Dots(svg, scale, _table(minutes, step))


def _is_late(place: int, end: float, late_from: float, minutes: Sequence[float]) -> bool:
    low, high = place * end / COLUMNS, (place + 1) * end / COLUMNS
    if low >= late_from:
        return True
    # The column that the promise falls into is late only if all that stand in it are.
    inside = [each for each in minutes if low <= each < high]
    return high > late_from and bool(inside) and min(inside) > late_from


def _x(minutes: float, end: float) -> str:
    return f"{LEFT + (RIGHT - LEFT) * minutes / end:.1f}"


def _rule(promise: float | None, end: float, base: int) -> SafeString:
    if promise is None:
        return SafeString("")
    x = _x(promise, end)
    return format_html(
        '<line class="promised" x1="{}" x2="{}" y1="4" y2="{}"/><text class="says" x="{}" y="14">our promise</text>',
        x,
        x,
        base,
        f"{float(x) + 8:.1f}",
    )


def _axis(end: float, step: int, base: int) -> SafeString:
    words = [
        (_x(at, end), base + 18, "start" if not at else "end" if at >= end else "middle", _tick(at))
        for at in range(0, int(end) + 1, step)
    ]
    line = format_html('<line class="axis" x1="{}" x2="{}" y1="{}" y2="{}"/>', LEFT, RIGHT, base, base)
    return line + format_html_join("", '<text x="{}" y="{}" text-anchor="{}">{}</text>', words)


def _tick(minutes: int) -> str:
    if not minutes:
        return "0 min"
    return f"{minutes // 60} h" if minutes >= 120 and minutes % 60 == 0 else str(minutes)


def _table(minutes: Sequence[float], step: int) -> list[tuple[int, int, int]]:
    if not minutes:
        return []
    last = int(max(minutes) // step) + 1
    counts = [
        (low * step, (low + 1) * step, sum(low * step <= each < (low + 1) * step for each in minutes))
        for low in range(last)
    ]
    return [row for row in counts if row[2]]


@dataclass(frozen=True, slots=True)
class Point:
    """One week: its day in words, and the minutes of half and of nine in ten; None where nobody wrote."""

    day: str
    half: float | None
    most: float | None


def weeks(points: Sequence[Point], promise: float | None, *, says: str) -> SafeString:
    """Minutes to the answer week by week: half of all as a line, nine of ten as a dashed one."""
    top = max([promise or 0, *(point.most or 0 for point in points), 1]) * 1.15
    floor, right = 170, 346
    place = [14 + (right - 14) * at / max(len(points) - 1, 1) for at in range(len(points))]

    def y(minutes: float) -> float:
        return floor - (floor - 16) * minutes / top

    half = [(x, y(point.half), point.half) for x, point in zip(place, points, strict=True) if point.half is not None]
    most = [(x, y(point.most), point.most) for x, point in zip(place, points, strict=True) if point.most is not None]
    parts = [_line("most", most), _line("half", half), _ends(most, half), _days(points, place, floor)]
    if promise is not None:
        parts.insert(
            0,
            format_html(
                '<line class="promised" x1="14" x2="{}" y1="{}" y2="{}"/><text x="14" y="{}">promise, {}</text>',
                right,
                f"{y(promise):.1f}",
                f"{y(promise):.1f}",
                f"{y(promise) + 16:.1f}",
                round(promise),
            ),
        )
    body = format_html_join("", "{}", ((part,) for part in parts))
    return format_html('<svg class="chart" viewBox="0 0 {} 200" role="img" aria-label="{}">{}</svg>', WIDTH, says, body)


def _line(name: str, row: Sequence[tuple[float, float, float]]) -> SafeString:
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y, _ in row)
    return format_html('<polyline class="{}" points="{}"/>', name, points)


def _ends(*rows: Sequence[tuple[float, float, float]]) -> SafeString:
    """The last value of each line, in words, never one upon the other."""
    lasts = sorted((row[-1] for row in rows if row), key=lambda last: last[1])
    heights = [last[1] for last in lasts]
    for above, below in pairwise(range(len(heights))):
        heights[below] = max(heights[below], heights[above] + 16)
    return format_html_join(
        "",
        '<circle class="dot" cx="{}" cy="{}" r="4"/><text class="says" x="{}" y="{}">{} min</text>',
        (
            (f"{x:.1f}", f"{y:.1f}", f"{x + 10:.1f}", f"{height + 4:.1f}", round(value))
            for (x, y, value), height in zip(lasts, heights, strict=True)
        ),
    )


def _days(points: Sequence[Point], place: Sequence[float], floor: int) -> SafeString:
    shown = sorted({0, len(points) // 2, len(points) - 1}) if points else []
    words = (
        (
            f"{place[at]:.1f}",
            floor + 20,
            "start" if at == 0 else "end" if at == len(points) - 1 else "middle",
            points[at].day,
        )
        for at in shown
    )
    line = format_html('<line class="axis" x1="14" x2="346" y1="{}" y2="{}"/>', floor, floor)
    return line + format_html_join("", '<text x="{}" y="{}" text-anchor="{}">{}</text>', words)


@dataclass(frozen=True, slots=True)
class Said:
    """What people said to one question."""

    asked: str
    yes: int
    some: int
    no: int
    silent: int

    @property
    def sentence(self) -> str:
        """'It helped: 138 yes, 19 a little, 5 no'."""
        return f"{self.asked}: {self.yes} yes, {self.some} a little, {self.no} no"


def bars(answers: Sequence[Said], *, says: str) -> SafeString:
    """One bar a question; what nobody said stays a pale end of it."""
    parts = [_bar(said, 18 + at * 66) for at, said in enumerate(answers)]
    foot = format_html(
        '<text x="{}" y="{}" text-anchor="end">{} did not say</text>',
        WIDTH - 2,
        18 + len(answers) * 66 - 4,
        answers[0].silent if answers else 0,
    )
    body = format_html_join("", "{}", ((part,) for part in [*parts, foot]))
    return format_html(
        '<svg class="chart" viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg>',
        WIDTH,
        18 + len(answers) * 66 + 4,
        says,
        body,
    )


def _bar(said: Said, top: int) -> SafeString:
    whole = max(said.yes + said.some + said.no + said.silent, 1)
    rows, x = [], 0.0
    for name, count in (("fill", said.yes), ("fill-2", said.some), ("fill-3", said.no), ("fill-0", said.silent)):
        wide = (WIDTH - 2) * count / whole
        if count:
            rows.append((name, f"{x:.1f}", top + 8, f"{max(wide - 1.5, 1):.1f}"))
        x += wide
    words = format_html('<text class="says" x="0" y="{}">{}</text>', top, said.sentence)
    return words + format_html_join("", '<rect class="{}" x="{}" y="{}" width="{}" height="22"/>', rows)
