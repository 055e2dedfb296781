"""A model laid out for speed: the same sums from words as they stand, without naming a feature."""

import math
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise

from .linear import RULE_VALUE, Model, _logistic

_MOST_KEPT = 16
Row = tuple[float, ...]
_laid_out: dict[int, "Swift"] = {}


class Swift:
    """One row of numbers for each feature: a word by itself, a pair as a pair, what rules saw by its name."""

    def __init__(self, model: Model) -> None:
        self.model = model
        numbers: dict[float, float] = {}  # equal numbers are kept once: there are few different ones
        width = len(model.kinds)
        self.rows: dict[str | tuple[str, str], Row] = {}
        for feature, pairs in model.weights.items():
            row = [0.0] * width
            for place, weight in pairs:
                row[place] = numbers.setdefault(weight, weight)
            self.rows[_key(feature)] = tuple(row)
        self._own = frozenset(_key(feature) for feature in model.own)
        self._place = {kind: place for place, kind in enumerate(model.kinds)}

    def told(self, words: Sequence[str], of_rules: Iterable[str]) -> dict[str, float]:
        """The probability of each kind, 0 to 1: what `Model.told` says of the features of these words and rules."""
        rows = self.rows
        named = dict.fromkeys(chain(words, pairwise(words)))
        known = [rows[name] for name in named if name in rows]
        shared = len(known)
        if self._own:
            shared -= sum(name in self._own for name in named)
        share = 1 / math.sqrt(shared or 1)
        of_words = map(sum, zip(*known, strict=True)) if known else (0.0 for _ in self.model.kinds)
        seen = [rows[name] for name in of_rules if name in rows]
        ruled = map(sum, zip(*seen, strict=True)) if seen else (0.0 for _ in self.model.kinds)
        return {
            kind: _logistic(slope * (said * share + rule * RULE_VALUE + bias) + shift)
            for kind, said, rule, (bias, slope, shift) in zip(
                self.model.kinds, of_words, ruled, self.model.heads, strict=True
            )
        }

    def first_seen(self, words: Sequence[str]) -> list[tuple[int, Row]]:
        """At which word each feature is first complete, with its row."""
        rows = self.rows
        seen: dict[str | tuple[str, str], int] = {}
        for place, word in enumerate(words):
            if word not in seen:
                seen[word] = place
            if place:
                seen.setdefault((words[place - 1], word), place)
        return [(place, rows[name]) for name, place in seen.items() if name in rows]

    def place_of(self, kind: str) -> int:
        """Where in a row the kind stands."""
        return self._place[kind]


def swift(model: Model) -> Swift:
    """The model laid out once; the last few are kept."""
    kept = _laid_out.get(id(model))
    if kept is None or kept.model is not model:
        while len(_laid_out) >= _MOST_KEPT:
            _laid_out.pop(next(iter(_laid_out)))
        kept = _laid_out[id(model)] = Swift(model)
    return kept


def _key(feature: str) -> str | tuple[str, str]:
    """What stands for a feature's name: words have no spaces, names of what rules saw have."""
    sort, _, rest = feature.partition(" ")
    if sort == "w":
        return rest
    if sort == "p":
        one, _, two = rest.partition(" ")
        return one, two
    return feature
