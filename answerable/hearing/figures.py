"""The figures of a version before and after, from messages whose truth staff have told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from answerable.engines.screen.measuring import interval, roc_area, roc_interval
from answerable.hearing.rules import KINDS, Thresholds, found_at

NEVER = 1.01
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """One label: what it is, whether the rules found it, and its probability before and after."""

    kind: str
    channel: str
    truth: bool
    ruled: bool
    before: float
    after: float


def threshold_in(thresholds: Thresholds, kind: str, channel: str) -> float:
    """From which probability on there is a finding; above 1 where the model never speaks by itself."""
    of_kind = thresholds.get(kind, {})
    return of_kind.get(channel, of_kind.get("", NEVER))


def figures_of(told: Sequence[Told], *, before: Thresholds, after: Thresholds, about: str) -> Row:
    """A row for each kind and channel that has labels, "" for all channels, and the labels themselves without the way
    back to a message: what a curve is drawn from."""
    rows = [row for kind in _kinds(told) for row in _rows_of(kind, [t for t in told if t.kind == kind], before, after)]
    return {"about": about, "rows": rows, "told": [_kept(one) for one in told]}


def told_in(figures: Row) -> list[Told]:
    """The labels that figures rest on."""
    return [Told(kind, channel, bool(truth), bool(ruled), before, after)
            for kind, channel, truth, ruled, before, after in figures.get("told", ())]


def _kept(one: Told) -> list[object]:
    return [one.kind, one.channel, int(one.truth), int(one.ruled), round(one.before, 4), round(one.after, 4)]


def _kinds(told: Iterable[Told]) -> list[str]:
    here = {one.kind for one in told}
    return [*(kind for kind in KINDS if kind in here), *sorted(here - set(KINDS))]


def _rows_of(kind: str, told: Sequence[Told], before: Thresholds, after: Thresholds) -> Iterable[Row]:
    for channel in ("", *sorted({one.channel for one in told})):
        some = [one for one in told if channel in ("", one.channel)]
        yield {
            "kind": kind, "channel": channel, "n": len(some), "yes": sum(one.truth for one in some),
            "before": _side(some, [one.before for one in some], before),
            "after": _side(some, [one.after for one in some], after),
        }  # fmt: skip


def _side(told: Sequence[Told], scores: Sequence[float], thresholds: Thresholds) -> Row:
    # What the rules found is found whatever the model says: in order, it stands above all else.
    pairs = list(zip(told, scores, strict=True))
    yes = [score for one, score in pairs if one.truth]
    no = [score for one, score in pairs if not one.truth]
    found = [one for one, score in pairs
             if found_at(score, one.ruled, threshold_in(thresholds, one.kind, one.channel))]
    hits = sum(one.truth for one in found)
    low, high = interval(hits, len(yes))
    area = (roc_area(yes, no), *roc_interval(yes, no)) if yes and no else (None, None, None)
    return {
        "roc": _short(area[0]), "roc_low": _short(area[1]), "roc_high": _short(area[2]),
        "recall": _short(hits / len(yes)) if yes else None, "low": _short(low) if yes else None,
        "high": _short(high) if yes else None, "load": round(100 * len(found) / len(told), 1) if told else None,
    }  # fmt: skip


def _short(number: float | None) -> float | None:
    return None if number is None else round(number, 4)
