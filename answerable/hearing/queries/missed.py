"""How much the screen misses at most, from samples that were read blind."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count

from answerable.engines.screen.measuring import upper_bound
from answerable.hearing.models import Reading, Score
from answerable.hearing.rules import KINDS
from answerable.kit import clock

MORE = 100


@dataclass(frozen=True, slots=True)
class Bound:
    """Of what passed by one channel ("" for all): how many were read blind, in how many of them this kind ("" for any)
    was missed, the share that is missed at most, and what that becomes with 100 more in which nothing is found."""

    kind: str
    channel: str
    read: int
    missed: int
    upper: float
    upper_after: float
    passed: int

    @property
    def at_most(self) -> int:
        """How many messages of these days hold something that was missed, at most."""
        return round(self.upper * self.passed)


@dataclass(frozen=True, slots=True)
class Standing:
    """How the reading goes: still open, of these past their day, read, and in how many of them something was seen."""

    waiting: int
    overdue: int
    read: int
    found: int


def bounds(organisation_id: str, *, days: int = 365) -> list[Bound]:
    """A row for each channel that was read of, all of them first, and each kind, any of them first.

    Each bound holds by itself with 95 % confidence (Clopper & Pearson), of what passed while these were drawn, by
    whichever versions listened then.
    """
    since = clock.now() - timedelta(days=days)
    rows = Reading.objects.filter(organisation=organisation_id, read_at__gte=since).values_list("channel", "seen")
    read: Counter[str] = Counter()
    missed: Counter[tuple[str, str]] = Counter()
    for channel, seen in rows:
        for place in ("", channel):
            read[place] += 1
            missed.update((kind, place) for kind in {*seen, *([""] if seen else [])})
    passed = _passed(organisation_id, since)
    return [_bound(kind, place, read[place], missed[kind, place], passed[place])
            for place in sorted(read) or [""] for kind in ("", *KINDS)]


def _bound(kind: str, channel: str, read: int, missed: int, passed: int) -> Bound:
    return Bound(kind, channel, read, missed, upper_bound(missed, read), upper_bound(missed, read + MORE), passed)


def _passed(organisation_id: str, since: datetime) -> Counter[str]:
    rows = Score.objects.filter(organisation=organisation_id, passed=True, made_at__gte=since).order_by()
    counted: Counter[str] = Counter()
    for channel, count in rows.values_list("channel").annotate(Count("pk")):
        counted[channel] += count
        counted[""] += count
    return counted


def standing(organisation_id: str, now: datetime, *, days: int = 365) -> Standing:
    """How the reading goes."""
    rows = Reading.objects.filter(organisation=organisation_id)
    open_, read = rows.filter(read_at=None), rows.filter(read_at__gte=now - timedelta(days=days))
    return Standing(open_.count(), open_.filter(due_at__lt=now).count(), read.count(), read.exclude(seen=[]).count())
