"""From what was noted to what is said: percentiles, counts, and the same over time."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from answerable.engines.staffing import measured
from answerable.rehearsal.journal import Journal

POINTS = 120  # moments of the picture, however long it took
FEWEST_FOR_A_POINT = 8


@dataclass(frozen=True, slots=True)
class Spread:
    """Of waits in seconds: how many there were, the middle, ninety-nine of a hundred, and the longest."""

    count: int
    half: float
    most: float
    longest: float


@dataclass(frozen=True, slots=True)
class Point:
    """At so many seconds: letters kept and answered until then, and those that wait."""

    at: float
    accepted: int
    answered: int

    @property
    def waiting(self) -> int:
        """Kept and not answered yet."""
        return self.accepted - self.answered


@dataclass(slots=True)
class Figures:
    """Everything that a rehearsal measured, without what only the database knows."""

    seconds: float
    offered: int
    accepted: int
    ways: Mapping[str, int]
    until_kept: Spread | None
    until_shown: Spread | None
    until_answered: Spread | None
    answered: int
    others: int  # answers to letters that are not of this rehearsal, or not known to be
    in_time: int
    in_time_of: int
    troubles: Mapping[str, int]
    unsent: int
    points: Sequence[Point] = ()
    shown: Sequence[tuple[float, Spread]] = ()  # waits for an open page, of the letters around each moment
    writing: Sequence[float] = ()
    signing: Sequence[float] = ()
    reviewed: float = 0.0
    known: int = 0  # letters whose conversation is known


@dataclass(slots=True)
class Found:
    """What only the database knows: counts of letters and promises; `threads` are the letters' conversations."""

    lost: int = 0
    doubled: int = 0
    screened: int = 0
    unscreened: int = 0
    kept: int = 0
    broken: int = 0
    running: int = 0
    promise: float | None = None
    threads: dict[int, str] | None = None


def spread(waits: Collection[float]) -> Spread | None:
    """By nearest rank: each is a wait that a letter really had. None of nothing."""
    rows = sorted(waits)
    if not rows:
        return None
    return Spread(len(rows), _rank(rows, 0.5), _rank(rows, 0.99), rows[-1])


def figures(journal: Journal, seconds: float, threads: Mapping[int, str], promise: float, speed: float) -> Figures:
    """`seconds` is how long it took; `promise` in minutes of the staff's own time, which goes `speed` times faster.

    `threads` are the letters' conversations as far as they are known: without a database, those that were opened.
    """
    accepted = journal.accepted
    known = {number: thread for number, thread in threads.items() if number in accepted}
    shown = {number: max(journal.told[thread] - accepted[number], 0.0) for number, thread in known.items()
             if thread in journal.told}
    answered = {number: journal.delivered[thread] for number, thread in known.items()
                if journal.delivered.get(thread, -1.0) >= accepted[number]}
    waits = [at - accepted[number] for number, at in answered.items()]
    limit = promise * 60 / speed
    due = [number for number in known if number in answered or accepted[number] + limit <= seconds]
    return Figures(
        seconds=seconds, offered=journal.offered, accepted=len(accepted), ways=dict(journal.ways),
        until_kept=spread([at - journal.due[number] for number, at in accepted.items()]),
        until_shown=spread(shown.values()), until_answered=spread(waits), answered=len(answered),
        others=len(journal.delivered) - len(set(known.values()) & set(journal.delivered)),
        in_time=sum(wait <= limit for wait in waits), in_time_of=len(due), troubles=dict(journal.troubles),
        unsent=journal.unsent, known=len(known),
        points=_points(sorted(accepted.values()), sorted(answered.values()), seconds),
        shown=_over_time(journal, seconds, shown), writing=_thinned(journal.writing),
        signing=_thinned(journal.signing), reviewed=len(journal.reviewed) / journal.sent if journal.sent else 0.0,
    )


def _points(kept: Sequence[float], answered: Sequence[float], seconds: float) -> list[Point]:
    step = max(seconds / POINTS, 0.5)
    moments = [min((slot + 1) * step, seconds) for slot in range(max(ceil(seconds / step), 1))]
    return [Point(0.0, 0, 0), *(Point(at, bisect_right(kept, at), bisect_right(answered, at)) for at in moments)]


def _over_time(journal: Journal, seconds: float, shown: Mapping[int, float]) -> list[tuple[float, Spread]]:
    """In slots wide enough to hold several letters each, or a line would show chance alone."""
    step = max(seconds / POINTS, FEWEST_FOR_A_POINT * seconds / max(len(shown), 1), 0.5)
    slots: dict[int, list[float]] = {}
    for number, wait in shown.items():
        slots.setdefault(int(journal.accepted[number] // step), []).append(wait)
    found = [(min((slot + 0.5) * step, seconds), spread(waits)) for slot, waits in sorted(slots.items())]
    return [(at, waits) for at, waits in found if waits]


def _thinned(minutes: Iterable[float]) -> tuple[float, ...]:
    rows = list(minutes)
    return measured(rows).measured if rows else ()


def _rank(rows: Sequence[float], share: float) -> float:
    return rows[max(ceil(share * len(rows)) - 1, 0)]
