"""The model itself: one weight for each feature and kind, and how a sum becomes a probability."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..kinds import Screened
from .features import features

WEIGHTS = Path(__file__).with_name("weights.tsv")
CASES = Path(__file__).with_name("cases.tsv")
TELLING = Path(__file__).with_name("telling.tsv")
RULE_VALUE = 0.35  # of one feature of the rules; those of words share one among them, whatever the length


@dataclass(frozen=True, slots=True)
class Moved:
    """A feature and by how much it moved the sum of a kind, up or down."""

    feature: str
    by: float


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by feature, each a pair of kind's place and weight; `heads` are bias, slope and shift of each kind.

    The probability of a kind is the logistic of `slope` times its sum plus `shift` (Platt 1999), fitted on messages
    that the weights were not fitted on. `own` are words and pairs that a model learned which the one it grew out of did
    not know: they weigh like every other, but take nothing away from the weight of the words beside them, so that a
    kind that learned nothing judges as before.
    """

    kinds: tuple[str, ...]
    heads: tuple[tuple[float, float, float], ...]
    weights: Mapping[str, Sequence[tuple[int, float]]]
    own: frozenset[str] = frozenset()

    def told(self, named: tuple[Sequence[str], Sequence[str]]) -> dict[str, float]:
        """The probability of each kind that it knows, 0 to 1, from features of words and of rules."""
        sums = [bias for bias, _, _ in self.heads]
        for feature, value in self._valued(named):
            for place, weight in self.weights[feature]:
                sums[place] += weight * value
        return {
            kind: _logistic(slope * total + shift)
            for kind, total, (_, slope, shift) in zip(self.kinds, sums, self.heads, strict=True)
        }

    def probabilities(self, text: str, seen: Screened) -> dict[str, float]:
        """Of each kind, 0 to 1. Of those that the model does not know, what the rules say."""
        return {**seen.scores, **self.told(features(text, seen))}

    def weight(self, feature: str, kind: str) -> float:
        """One weight; 0 where there is none."""
        place = self.kinds.index(kind)
        return next((weight for one, weight in self.weights.get(feature, ()) if one == place), 0.0)

    def moved(self, text: str, seen: Screened, kind: str, most: int = 8) -> list[Moved]:
        """What moved the sum of a kind most, the strongest first."""
        place = self.kinds.index(kind)
        told = [
            Moved(feature, weight * value)
            for feature, value in self._valued(features(text, seen))
            for one, weight in self.weights[feature]
            if one == place
        ]
        return sorted(told, key=lambda one: -abs(one.by))[:most]

    def _valued(self, named: tuple[Sequence[str], Sequence[str]]) -> Iterable[tuple[str, float]]:
        of_words, of_rules = named
        known = [feature for feature in of_words if feature in self.weights]
        share = 1 / math.sqrt(sum(feature not in self.own for feature in known) or 1)
        yield from ((feature, share) for feature in known)
        yield from ((feature, RULE_VALUE) for feature in of_rules if feature in self.weights)


def read(lines: Iterable[str]) -> Model:
    """The model written as tab-separated lines: first one for each kind, then one for each feature."""
    kinds: list[str] = []
    heads: list[tuple[float, float, float]] = []
    weights: dict[str, list[tuple[int, float]]] = {}
    for line in lines:
        first, *rest = line.rstrip("\n").split("\t")
        if first == "kind":
            name, bias, slope, shift = rest
            kinds.append(name)
            heads.append((float(bias), float(slope), float(shift)))
        else:
            pairs = (one.split(":") for one in rest)
            weights[first] = [(int(place), float(weight)) for place, weight in pairs]
    return Model(tuple(kinds), tuple(heads), weights)


def written(model: Model) -> Iterable[str]:
    """The lines that `read` reads."""
    for kind, numbers in zip(model.kinds, model.heads, strict=True):
        yield "\t".join(("kind", kind, *(f"{number:.4f}" for number in numbers)))
    for feature in sorted(model.weights):
        yield "\t".join((feature, *(f"{place}:{weight:.2f}" for place, weight in model.weights[feature])))


@lru_cache(maxsize=1)
def shipped() -> Model:
    """The one that comes with the screen, fitted on the training set beside it."""
    with WEIGHTS.open(encoding="utf-8") as lines:
        return read(lines)


@lru_cache(maxsize=1)
def shipped_cases() -> Model:
    """How grave a case may be and which special situation: fitted on those messages of the set that tell of harm."""
    with CASES.open(encoding="utf-8") as lines:
        return read(lines)


@lru_cache(maxsize=1)
def shipped_telling() -> Model:
    """How certain harm is, where it is not simply stated, and whom it is about, where it is not the writer."""
    with TELLING.open(encoding="utf-8") as lines:
        return read(lines)


def _logistic(number: float) -> float:
    return 1 / (1 + math.exp(-number)) if number >= 0 else math.exp(number) / (1 + math.exp(number))
