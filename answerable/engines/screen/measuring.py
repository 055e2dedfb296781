"""How good a screen is, in figures with their uncertainty: areas, recall, load, bounds and reliability."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import NormalDist

CONFIDENCE = 0.95
_SMALLEST = 1e-300
_LONGEST, _ENOUGH = 10_000, 1e-14  # steps of a fraction, and the change that ends it
_HALVINGS = 60  # of an interval of length 1: beyond what a float can tell apart


@dataclass(frozen=True, slots=True)
class Bin:
    """Messages whose probability lies between two bounds: how many, what was said of them on average, and how many
    of them were so, with its interval."""

    low: float
    high: float
    count: int
    said: float
    seen: float
    least: float
    most: float


def roc_area(yes: Sequence[float], no: Sequence[float]) -> float:
    """Area under the ROC curve, 0 to 1: how often one of the kind scores above one that is not, a tie counting half
    (Mann & Whitney 1947; Hanley & McNeil, Radiology 143:29, 1982). ValueError where either side is empty.
    """
    if not yes or not no:
        raise ValueError("An area needs messages of both sorts.")
    ranked = sorted([(score, True) for score in yes] + [(score, False) for score in no])
    below, wins = 0, 0.0
    for _, tied in groupby(ranked, key=lambda one: one[0]):
        truths = [truth for _, truth in tied]
        of_kind = sum(truths)
        others = len(truths) - of_kind
        wins += of_kind * (below + others / 2)
        below += others
    return wins / (len(yes) * len(no))


def roc_interval(
    yes: Sequence[float], no: Sequence[float], confidence: float = CONFIDENCE
) -> tuple[float, float]:
    """Where the area would lie with other messages of the same sort (Hanley & McNeil, Radiology 143:29, 1982).

    An area of exactly 0 or 1 is taken as half a pair short of it, for their formula would call it certain.
    """
    area = roc_area(yes, no)
    half_a_pair = 1 / (2 * len(yes) * len(no))
    near = min(max(area, half_a_pair), 1 - half_a_pair)
    of_yes, of_no = near / (2 - near), 2 * near * near / (1 + near)
    spread = near * (1 - near) + (len(yes) - 1) * (of_yes - near * near) + (len(no) - 1) * (of_no - near * near)
    reach = NormalDist().inv_cdf((1 + confidence) / 2) * math.sqrt(max(0.0, spread) / (len(yes) * len(no)))
    return max(0.0, area - reach), min(1.0, area + reach)


def average_precision(yes: Sequence[float], no: Sequence[float]) -> float:
    """Area under the precision-recall curve as a sum of steps, 0 to 1; tied scores are one step. It does not
    interpolate (Davis & Goadrich, ICML 2006, say why). ValueError where none is of the kind."""
    if not yes:
        raise ValueError("Precision needs a message of the kind.")
    ranked = sorted([(score, True) for score in yes] + [(score, False) for score in no], reverse=True)
    hits, read, total = 0, 0, 0.0
    for _, tied in groupby(ranked, key=lambda one: one[0]):
        truths = [truth for _, truth in tied]
        hits += sum(truths)
        read += len(truths)
        total += sum(truths) * hits / read
    return total / len(yes)


def threshold_for(recall: float, yes: Sequence[float]) -> float:
    """The highest score from which on this share of these messages is found. ValueError without any."""
    if not yes:
        raise ValueError("A threshold needs a message of the kind.")
    wanted = max(1, math.ceil(recall * len(yes) - 1e-9))
    return sorted(yes, reverse=True)[min(wanted, len(yes)) - 1]


def load_at(recall: float, yes: Sequence[float], no: Sequence[float]) -> float:
    """The share of all messages, 0 to 1, that must be read so that this share of those of the kind is found."""
    least = threshold_for(recall, yes)
    return sum(score >= least for group in (yes, no) for score in group) / (len(yes) + len(no))


def upper_bound(missed: int, read: int, confidence: float = CONFIDENCE) -> float:
    """The share that is missed at most, with this confidence, where `missed` of `read` drawn at random were: the
    one-sided bound of Clopper & Pearson (Biometrika 26:404, 1934). 1 where nothing was read."""
    _sane(missed, read)
    if missed == read:
        return 1.0
    return _beta_quantile(confidence, missed + 1, read - missed)


def interval(hits: int, of: int, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """Where the true share lies, by the two-sided interval of Clopper & Pearson (Biometrika 26:404, 1934), which
    covers it at least as often as it says. 0 to 1 where there is nothing to go by."""
    _sane(hits, of)
    aside = (1 - confidence) / 2
    low = _beta_quantile(aside, hits, of - hits + 1) if hits else 0.0
    high = _beta_quantile(1 - aside, hits + 1, of - hits) if hits < of else 1.0
    return low, high


def reliability(pairs: Iterable[tuple[float, bool]], bins: int = 10) -> list[Bin]:
    """Of messages with a probability and the truth: what was said and what was so, in bins of equal width (Murphy &
    Winkler, Applied Statistics 26:41, 1977); empty bins are left out."""
    told: dict[int, list[tuple[float, bool]]] = {}
    for said, truth in pairs:
        told.setdefault(min(int(said * bins), bins - 1), []).append((said, truth))
    return [_bin(place / bins, (place + 1) / bins, told[place]) for place in sorted(told)]


def _bin(low: float, high: float, pairs: Sequence[tuple[float, bool]]) -> Bin:
    count, hits = len(pairs), sum(truth for _, truth in pairs)
    return Bin(low, high, count, sum(said for said, _ in pairs) / count, hits / count, *interval(hits, count))


def _sane(hits: int, of: int) -> None:
    if not 0 <= hits <= of:
        raise ValueError("What was found is a part of what was read.")


def _beta_quantile(share: float, a: float, b: float) -> float:
    """Where the beta distribution has this share below it."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if _beta_below(middle, a, b) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _beta_below(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function, from its continued fraction (NIST DLMF 8.17.22) on the side where
    that is short."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - _beta_below(1 - x, b, a)
    head = math.exp(
        a * math.log(x) + b * math.log1p(-x) + math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) - math.log(a)
    )
    return head * _fraction(x, a, b)


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction, by Lentz's method (Applied Optics 15:668, 1976)."""
    whole, upper, lower = 1.0, 1.0, 0.0
    for step in range(1, _LONGEST):
        m = step // 2
        if step % 2:
            part = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            part = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        lower = 1 / (1 + part * lower or _SMALLEST)
        upper = 1 + part / upper or _SMALLEST
        whole *= upper * lower
        if abs(upper * lower - 1) < _ENOUGH:
            break
    return 1 / whole
