"""A model that learned more than it was shipped with, and what of it differs from the one it grew out of."""

from collections.abc import Iterable, Mapping, Sequence

from .linear import Model, read

DIGITS = 3  # of a weight, as it is written and as it judges


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
    own = base.own | {feature for feature in changed if feature not in base.weights}
    return Model(base.kinds, tuple(heads), {**base.weights, **changed}, frozenset(own))
