"""A model that learned more than it was shipped with, and what of it differs from the one it grew out of."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..kinds import Screened
from .features import features
from .linear import RULE_VALUE, Model, _logistic, read

DIGITS = 3  # of a weight, as it is written and as it judges


@dataclass(frozen=True, slots=True)
class Grown(Model):
    """Weights that began as another model's. `own` are words and pairs which that one did not know: they weigh like
    every other, but take nothing away from the weight of the words beside them, so that a kind that learned nothing
    judges as before."""

    own: frozenset[str] = frozenset()

    def told(self, named: tuple[Sequence[str], Sequence[str]]) -> dict[str, float]:
        """The probability of each kind that it knows, 0 to 1, from features of words and of rules."""
        sums = [bias for bias, _, _ in self.heads]
        for feature, value in self._values(named):
            for place, weight in self.weights[feature]:
                sums[place] += weight * value
        return {
            kind: _logistic(slope * total + shift)
            for kind, total, (_, slope, shift) in zip(self.kinds, sums, self.heads, strict=True)
        }

    def _valued(self, text: str, seen: Screened) -> Iterable[tuple[str, float]]:
        return self._values(features(text, seen))

    def _values(self, named: tuple[Sequence[str], Sequence[str]]) -> Iterable[tuple[str, float]]:
        known = [feature for feature in named[0] if feature in self.weights]
        share = 1 / math.sqrt(sum(feature not in self.own for feature in known) or 1)
        yield from ((feature, share) for feature in known)
        yield from ((feature, RULE_VALUE) for feature in named[1] if feature in self.weights)


def differing(base: Model, model: Model) -> list[str]:
    """What of `model` is not as in `base`, as lines that `applied` reads; none where all is the same."""
    lines = [
        "\t".join(("kind", kind, *map(repr, head)))
        for kind, head, before in zip(model.kinds, model.heads, base.heads, strict=True)
        if head != before
    ]
    for feature in sorted(model.weights):
        pairs = model.weights[feature]
        if feature not in base.weights or list(pairs) != list(base.weights[feature]):
            lines.append("\t".join((feature, *(f"{place}:{weight!r}" for place, weight in pairs))))
    return lines


def applied(base: Model, lines: Iterable[str]) -> Model:
    """The model of which these lines tell what is not as in `base`."""
    said = read(lines)
    heads = dict(zip(base.kinds, base.heads, strict=True)) | dict(zip(said.kinds, said.heads, strict=True))
    return grown(base, tuple(heads[kind] for kind in base.kinds), said.weights)


def grown(
    base: Model, heads: Sequence[tuple[float, float, float]], changed: Mapping[str, Sequence[tuple[int, float]]]
) -> Model:
    """`base` with these heads, and these features' weights in place of its own."""
    own = getattr(base, "own", frozenset()) | {feature for feature in changed if feature not in base.weights}
    return Grown(base.kinds, tuple(heads), {**base.weights, **changed}, frozenset(own))
