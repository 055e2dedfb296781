"""What a handful of measured times amounts to."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Times:
    """Durations in milliseconds, sorted, and the seconds over which they were taken."""

    sorted_ms: Sequence[float]
    seconds: float

    @property
    def rate(self) -> float:
        """How many a second."""
        return len(self.sorted_ms) / self.seconds if self.seconds else 0.0

    def at(self, share: float) -> float:
        """The time that this share of them did not exceed; 0 when nothing was measured."""
        if not self.sorted_ms:
            return 0.0
        return self.sorted_ms[min(int(len(self.sorted_ms) * share), len(self.sorted_ms) - 1)]

    @property
    def said(self) -> str:
        """'p50 3.1, p99 9.8 ms'."""
        return f"p50 {self.at(0.5):.1f}, p99 {self.at(0.99):.1f} ms"


def together(parts: Sequence[Times]) -> Times:
    """Several rounds as one."""
    return Times(sorted(ms for part in parts for ms in part.sorted_ms), sum(part.seconds for part in parts))


def timed(act: Callable[[], object], times: int) -> Times:
    """Does it so often, one after another; the first is not counted."""
    act()
    taken, began = [], time.perf_counter()
    for _ in range(times):
        before = time.perf_counter()
        act()
        taken.append((time.perf_counter() - before) * 1000)
    return Times(sorted(taken), time.perf_counter() - began)


def ratio(one: float, other: float) -> float | None:
    """One over the other; None where the other is nothing."""
    return one / other if other else None
