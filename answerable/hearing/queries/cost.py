"""What a threshold finds and what it costs: recall with its interval beside findings and hours a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Min

from answerable.engines.screen.measuring import interval, threshold_for
from answerable.hearing.figures import threshold_in, told_in
from answerable.hearing.models import Score
from answerable.hearing.queries.labels import labels_of
from answerable.hearing.queries.versions import alike, learned, version_for
from answerable.hearing.rules import FEWEST_LABELS, MINUTES_A_FINDING, RECALL, found_at
from answerable.kit import clock

# Finer where thresholds of what is rare lie; below a hundredth no probability is kept.
LADDER = tuple(number / 1000 for number in (
    *range(10, 20, 2), *range(20, 50, 5), *range(50, 100, 10), *range(100, 200, 20), *range(200, 1001, 50),
))  # fmt: skip
MOST = 20_000  # of the newest messages: more would not move the picture
FEWEST_OF_ITS_OWN = 100  # screened by weights like those of now, before those of other weights are left out
Judged = tuple[float, bool]  # a probability, and whether the rules found it


@dataclass(frozen=True, slots=True)
class Point:
    """One threshold: the recall on labelled messages with its interval, and the load on all."""

    threshold: float
    recall: float | None
    low: float | None
    high: float | None
    per_100: float
    a_day: float
    hours_a_day: float


@dataclass(frozen=True, slots=True)
class Curve:
    """All thresholds of one kind in one channel ("" for all), that of now, and one for the recall that is aimed at.

    It rests on `yes` and `no` labels and on `messages` of these days; at every threshold the rules' findings stand.
    """

    kind: str
    channel: str
    points: tuple[Point, ...]
    now: Point
    suggested: float | None
    yes: int
    no: int
    messages: int
    days: int


def curve(
    organisation_id: str, kind: str, channel: str = "", *, days: int = 28, minutes: float = MINUTES_A_FINDING
) -> Curve:
    """The curve of a kind and channel, at the volume of the last days; `minutes` is what one finding takes a reader.

    The yes-labels are what the screen or staff found: what nobody ever found is told by the samples alone.
    """
    yes, no = _labelled(organisation_id, kind, channel)
    seen, a_day = _volume(organisation_id, kind, channel, days)
    now = threshold_in(version_for(organisation_id).thresholds, kind, channel)

    def point(threshold: float) -> Point:
        return _point(threshold, yes, seen, a_day, minutes)

    suggested = None
    if len(yes) >= FEWEST_LABELS:
        suggested = min(1.0, threshold_for(RECALL, [2.0 if ruled else score for score, ruled in yes]))
    points = tuple(point(threshold) for threshold in LADDER)
    return Curve(kind, channel, points, point(now), suggested, len(yes), len(no), len(seen), days)


def _point(threshold: float, yes: Sequence[Judged], seen: Sequence[Judged], a_day: float, minutes: float) -> Point:
    hits = sum(found_at(score, ruled, threshold) for score, ruled in yes)
    low, high = interval(hits, len(yes)) if yes else (None, None)
    share = sum(found_at(score, ruled, threshold) for score, ruled in seen) / len(seen) if seen else 0.0
    daily = share * a_day
    return Point(threshold, hits / len(yes) if yes else None, low, high, 100 * share, daily, daily * minutes / 60)


def _labelled(organisation_id: str, kind: str, channel: str) -> tuple[list[Judged], list[Judged]]:
    """Labels with a probability from weights like those of now, which had not learned from them: what a message was
    given when it was screened came before anyone spoke of it."""
    now = learned(organisation_id)
    sides: tuple[list[Judged], list[Judged]] = ([], [])
    for one in told_in(now.figures) if now else ():
        if one.kind == kind and channel in ("", one.channel):
            sides[not one.truth].append((one.after, one.ruled))
    labels = {one.message_id: one for one in labels_of(organisation_id)}
    rows = Score.objects.filter(organisation=organisation_id, version__in=alike(organisation_id), message__in=labels)
    for message_id, came_by, scores, ruled in rows.values_list("message_id", "channel", "scores", "ruled"):
        truth = labels[str(message_id)].kinds.get(kind)
        if truth is not None and channel in ("", came_by):
            sides[not truth].append((scores.get(kind, 0.0), kind in ruled))
    return sides


def _volume(organisation_id: str, kind: str, channel: str, days: int) -> tuple[list[Judged], float]:
    """What was screened in these days, and how many messages a day that is."""
    since = clock.now() - timedelta(days=days)
    rows = Score.objects.filter(organisation=organisation_id, made_at__gte=since)
    if channel:
        rows = rows.filter(channel=channel)
    first, count = rows.aggregate(first=Min("made_at"))["first"], rows.count()
    if first is None:
        return [], 0.0
    own = rows.filter(version__in=alike(organisation_id))
    rows = own if own.count() >= FEWEST_OF_ITS_OWN else rows
    judged = [(scores.get(kind, 0.0), kind in ruled)
              for scores, ruled in rows.order_by("-made_at").values_list("scores", "ruled")[:MOST]]
    return judged, count / max(1.0, (clock.now() - first) / timedelta(days=1))


def channels_of(organisation_id: str) -> list[str]:
    """The channels that letters came by in the last year."""
    since = clock.now() - timedelta(days=365)
    rows = Score.objects.filter(organisation=organisation_id, made_at__gte=since).order_by("channel")
    return list(rows.values_list("channel", flat=True).distinct())
