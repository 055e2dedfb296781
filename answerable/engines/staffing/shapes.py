"""The plain values of staffing: how long work takes, what an hour asks, who is needed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, inf

HOURS = 168
HOUR = 60.0
WEEK = HOURS * HOUR
MOST_SAMPLES = 199


@dataclass(frozen=True, slots=True)
class Times:
    """How many minutes one piece of work takes: as it was measured, or exponential around its mean."""

    mean: float
    measured: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if not 0 < self.mean < inf:
            raise ValueError("Work takes some time, and not forever.")

    def within(self, minutes: float) -> float:
        """The share that is done in so many minutes."""
        if minutes <= 0:
            return 0.0
        if self.measured:
            return bisect_right(self.measured, minutes) / len(self.measured)
        return 1.0 - exp(-minutes / self.mean)


def measured(minutes: Sequence[float]) -> Times:
    """What was really taken; of very many, evenly chosen ranks stand for all. ValueError of nothing."""
    rows = sorted(max(each, 0.01) for each in minutes)
    if not rows:
        raise ValueError("Nothing was measured.")
    if len(rows) > MOST_SAMPLES:
        step = len(rows) / MOST_SAMPLES
        rows = [rows[int((rank + 0.5) * step)] for rank in range(MOST_SAMPLES)]
    return Times(sum(rows) / len(rows), tuple(rows))


@dataclass(frozen=True, slots=True)
class Task:
    """What every letter asks: its answer, for a share of them a review, and all of it within the promise.

    `patience` is the mean of the minutes after which someone no longer waits; endless patience is allowed.
    """

    answering: Times
    review: Times
    reviewed: float
    promise: float
    patience: float = inf

    def __post_init__(self) -> None:
        if not 0 <= self.reviewed <= 1:
            raise ValueError("The share of answers that someone signs is between 0 and 1.")
        if self.promise <= 0 or self.patience <= 0:
            raise ValueError("A promise and a patience are longer than no time.")


@dataclass(frozen=True, slots=True)
class Need:
    """How many keep the promise, and to how large a share of those who wrote it is kept then."""

    responders: int
    reviewers: int
    kept: float


Span = tuple[float, float]  # minutes since Monday 00:00, the end not included


@dataclass(frozen=True, slots=True)
class Week:
    """Letters an hour for each of the 168 hours, and when the team works."""

    letters: tuple[float, ...]
    spans: tuple[Span, ...]
    task: Task

    def __post_init__(self) -> None:
        if len(self.letters) != HOURS:
            raise ValueError("A week has 168 hours.")
        edges = [edge for span in self.spans for edge in span]
        if not edges or edges != sorted(edges) or edges[0] < 0 or edges[-1] > WEEK:
            raise ValueError("Hours of work follow each other within the week, and there are some.")
