"""Plays weeks of letters one by one, hours of work and what waits at their opening included; the same seed, the same
weeks. It checks the formulas, and says what they cannot: what happens in the first hour of a day."""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from math import inf, isinf
from random import Random

from answerable.engines.staffing.shapes import HOUR, HOURS, WEEK, Span, Times, Week

EASE = 1e-9


class Hours:
    """The working minutes of a week, of which clocks count no others."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._starts = [start for start, _ in spans]
        self._spans = list(spans)
        self._before = [sum(end - start for start, end in spans[:place]) for place in range(len(spans))]
        self.whole = sum(end - start for start, end in spans)

    def passed(self, at: float) -> float:
        """Working minutes from the first Monday to a moment, whatever week it is in."""
        weeks, minute = divmod(at, WEEK)
        place = bisect_right(self._starts, minute) - 1
        if place < 0:
            return weeks * self.whole
        start, end = self._spans[place]
        return weeks * self.whole + self._before[place] + min(minute, end) - start

    def is_open(self, at: float) -> bool:
        """Whether someone works at this moment."""
        place = bisect_right(self._starts, at % WEEK) - 1
        return place >= 0 and at % WEEK < self._spans[place][1]

    def opens(self, at: float) -> float:
        """The moment itself while open, else the next opening."""
        if self.is_open(at):
            return at
        weeks, minute = divmod(at, WEEK)
        place = bisect_right(self._starts, minute)
        if place < len(self._starts):
            return weeks * WEEK + self._starts[place]
        return (weeks + 1) * WEEK + self._starts[0]


@dataclass(slots=True)
class Outcome:
    """What became of the letters of one hour of the week; the waits are sums of minutes over all of them."""

    letters: int = 0
    kept: int = 0
    begun_after: float = 0.0
    signed_after: float = 0.0
    lost: int = 0

    @property
    def share(self) -> float:
        """Of the promises, those kept."""
        return self.kept / self.letters if self.letters else 1.0


@dataclass(slots=True)
class _Letter:
    came: float  # in working minutes
    hour: int
    counts: bool
    leaves: float
    handed_in: float = 0.0


@dataclass(slots=True)
class _Desk:
    """One station: who waits, how many work, and how many there are room for."""

    people: Sequence[int]
    times: Times
    room: int = 0
    busy: int = 0
    queue: deque[_Letter] = field(default_factory=deque)


def simulate(week: Week, responders: Sequence[int], reviewers: Sequence[int], *, weeks: int, seed: int
             ) -> list[Outcome]:
    """The outcome for each hour of the week over so many weeks, after one that is not counted.

    A letter that comes while nobody works counts to the hour of the next opening.
    """
    return _Play(week, responders, reviewers, weeks, Random(seed)).outcomes()  # noqa: S311  a simulation, no secret


class _Play:
    def __init__(self, week: Week, responders: Sequence[int], reviewers: Sequence[int], weeks: int, chance: Random
                 ) -> None:
        self.week, self.task, self.chance = week, week.task, chance
        self.hours, self.until = Hours(week.spans), (weeks + 1) * WEEK
        self.desks = (_Desk(responders, self.task.answering), _Desk(reviewers, self.task.review))
        self.found = [Outcome() for _ in range(HOURS)]
        self.events: list[tuple[float, int, int, _Letter | None]] = []
        self.number = count()

    def outcomes(self) -> list[Outcome]:
        """All events in the order of time: a change of who works (-1), or someone done at a station (0, 1)."""
        changes, letters = _changes(self.week.spans), self._letters()
        self._push(next(changes), -1, None)
        coming = next(letters, None)
        while self.events and (coming is not None or any(desk.queue or desk.busy for desk in self.desks)):
            if coming is not None and coming[0] <= self.events[0][0]:
                at, letter = coming
                self._joins(0, letter, at)
                coming = next(letters, None)
                continue
            at, _, what, done = heapq.heappop(self.events)
            if done is None:
                self._change(at)
                self._push(next(changes), -1, None)
            else:
                self._done(what, done, at)
        return self.found

    def _letters(self) -> Iterator[tuple[float, _Letter]]:
        for hour in range(int(self.until / HOUR)):
            rate, at = self.week.letters[hour % HOURS] / HOUR, hour * HOUR
            while rate > 0 and (at := at + self.chance.expovariate(rate)) < (hour + 1) * HOUR:
                counted_to = int(self.hours.opens(at) % WEEK // HOUR)
                came = self.hours.passed(at)
                patience = self.task.patience
                leaves = inf if isinf(patience) else came + self.chance.expovariate(1 / patience)
                yield at, _Letter(came, counted_to, at >= WEEK, leaves)

    def _push(self, at: float, what: int, letter: _Letter | None) -> None:
        heapq.heappush(self.events, (at, next(self.number), what, letter))

    def _change(self, at: float) -> None:
        is_open = self.hours.is_open(at + EASE)
        for place, desk in enumerate(self.desks):
            desk.room = desk.people[int((at + EASE) % WEEK // HOUR)] if is_open else 0
            self._begin(place, at)

    def _joins(self, place: int, letter: _Letter, at: float) -> None:
        self.desks[place].queue.append(letter)
        self._begin(place, at)

    def _begin(self, place: int, at: float) -> None:
        """Whoever is free takes the oldest that still waits."""
        desk = self.desks[place]
        while desk.queue and desk.busy < desk.room:
            letter, now = desk.queue.popleft(), self.hours.passed(at)
            outcome = self.found[letter.hour]
            if letter.leaves < now and not place:
                outcome.letters += letter.counts
                outcome.lost += letter.counts
                continue
            if letter.counts and place:
                outcome.signed_after += now - letter.handed_in
            elif letter.counts:
                outcome.begun_after += now - letter.came
            desk.busy += 1
            self._push(at + self._takes(desk.times), place, letter)

    def _takes(self, times: Times) -> float:
        return self.chance.choice(times.measured) if times.measured else self.chance.expovariate(1 / times.mean)

    def _done(self, place: int, letter: _Letter, at: float) -> None:
        self.desks[place].busy -= 1
        self._begin(place, at)
        letter.handed_in = self.hours.passed(at)
        if not place and self.task.reviewed and self.chance.random() < self.task.reviewed:
            self._joins(1, letter, at)
        elif letter.counts:
            outcome = self.found[letter.hour]
            outcome.letters += 1
            outcome.kept += letter.handed_in - letter.came <= self.task.promise + EASE


def _changes(spans: Sequence[Span]) -> Iterator[float]:
    """Every full hour of every week, and every edge of the hours of work, without end."""
    edges = sorted({hour * HOUR for hour in range(HOURS)} | {edge % WEEK for span in spans for edge in span})
    for week in count():
        yield from (week * WEEK + edge for edge in edges)
