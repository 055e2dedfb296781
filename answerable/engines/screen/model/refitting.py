"""Lets a model learn from a deployment's own labels: a little from few, and never a name."""

import hashlib
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..judge import screen
from ..kinds import Known
from ..version import Version
from .descent import Numbers, lowest
from .features import features
from .grown import DIGITS, grown
from .linear import RULE_VALUE, Model, _logistic

FEWEST = 10  # labels of either side: a kind with fewer stays as it is
PERSONS = 5  # in whose messages a word must stand before it may enter: a name must never become a weight
FOLDS = 4
PULL = 2.0  # towards the weight that a feature had: the precision of the prior around it
PULL_OF_LINE = 5.0  # towards the slope and shift that a kind had
LEAST = 0.01  # a change smaller than this is none
LEAST_NEW = 0.05  # a new word that weighs less than this stays out


@dataclass(frozen=True, slots=True)
class Labelled:
    """A message that people judged: by kind whether it is so; kinds that nobody judged are absent.

    `person` keeps all that one person wrote on the same side of every fold.
    """

    text: str
    known: Known
    labels: Mapping[str, bool]
    person: str


@dataclass(frozen=True, slots=True)
class Refitted:
    """A model that learned, and for each row the probabilities of the kinds judged there: before, and as told by a
    model that had learned from everyone but whoever wrote it."""

    model: Model
    learned: tuple[str, ...]
    before: Sequence[Mapping[str, float]]
    left_out: Sequence[Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class _Row:
    """One message for the sums of one kind: places of its words and rules, the share of a word, and its sum before."""

    words: Sequence[int]
    rules: Sequence[int]
    share: float
    before: float
    truth: bool
    fold: int


def refit(base: Version, rows: Sequence[Labelled]) -> Model:
    """The base's model after it learned from these rows; the base's own where no kind has labels enough."""
    return refit_and_try(base, rows).model


def refit_and_try(base: Version, rows: Sequence[Labelled]) -> Refitted:
    """Logistic regression whose weights are drawn towards those they were (maximum a posteriori with a normal prior
    around each; Chelba & Acero, Computer Speech & Language 20:382, 2006), kind by kind.

    Slope and shift (Platt 1999) are fitted on folds left out by person, and drawn towards the base's. Two thousand
    messages take well under a minute. The same rows in the same order give the same model.
    """
    model = base.model
    told = [features(row.text, screen(row.text, row.known, by=base)) for row in rows]
    before = [model.told(named) for named in told]
    known = [{kind: truth for kind, truth in row.labels.items() if kind in model.kinds} for row in rows]
    tried = [{kind: said[kind] for kind in labels} for said, labels in zip(before, known, strict=True)]
    first = [dict(one) for one in tried]
    folds, new = _folds(rows), _new_words(model, rows, told)
    heads = list(model.heads)
    changed: dict[str, dict[int, float]] = {}
    learned = []
    for place, kind in enumerate(model.kinds):
        judged = [number for number, labels in enumerate(known) if kind in labels]
        truths = [known[number][kind] for number in judged]
        if min(sum(truths), len(truths) - sum(truths)) < FEWEST:
            continue
        learned.append(kind)
        names, lines = _lines(model, place, new, [(told[n], t, folds[n]) for n, t in zip(judged, truths, strict=True)])
        deltas, heads[place], said = _fitted(lines, len(names), model.heads[place])
        for number, probability in zip(judged, said, strict=True):
            tried[number][kind] = probability
        for name, delta in zip(names, deltas, strict=True):
            if abs(delta) >= (LEAST if name in model.weights else LEAST_NEW):
                changed.setdefault(name, {})[place] = round(model.weight(name, kind) + delta, DIGITS)
    return Refitted(_with(model, heads, changed) if learned else model, tuple(learned), first, tried)


def _with(
    model: Model, heads: Sequence[tuple[float, float, float]], changed: Mapping[str, Mapping[int, float]]
) -> Model:
    whole = {name: sorted({**dict(model.weights.get(name, ())), **new}.items()) for name, new in changed.items()}
    return grown(model, heads, whole)


def _folds(rows: Sequence[Labelled]) -> list[int]:
    """Everyone's fold, spread evenly in an order that means nothing."""
    people = sorted({row.person for row in rows}, key=lambda one: hashlib.blake2b(one.encode(), digest_size=8).digest())
    fold = {person: place % FOLDS for place, person in enumerate(people)}
    return [fold[row.person] for row in rows]


def _new_words(
    model: Model, rows: Sequence[Labelled], told: Sequence[tuple[Sequence[str], Sequence[str]]]
) -> frozenset[str]:
    """Words and pairs that the model does not know, and that enough different people use."""
    users: dict[str, set[str]] = {}
    for row, (words, _) in zip(rows, told, strict=True):
        for name in words:
            if name not in model.weights:
                users.setdefault(name, set()).add(row.person)
    return frozenset(name for name, people in users.items() if len(people) >= PERSONS)


def _lines(
    model: Model, place: int, new: frozenset[str],
    judged: Sequence[tuple[tuple[Sequence[str], Sequence[str]], bool, int]],
) -> tuple[list[str], list[_Row]]:  # fmt: skip
    """The rows of one kind, over the features that stand in any of them."""
    heard = {name for (words, rules), _, _ in judged for name in (*words, *rules)}
    names = sorted(name for name in heard if name in model.weights or name in new)
    places = {name: number for number, name in enumerate(names)}
    weight = [dict(model.weights.get(name, ())).get(place, 0.0) for name in names]
    bias = model.heads[place][0]
    lines = []
    for (words, rules), truth, fold in judged:
        of_words = [places[name] for name in words if name in places]
        of_rules = [places[name] for name in rules if name in places]
        share = 1 / math.sqrt(sum(name in model.weights and name not in model.own for name in words) or 1)
        total = bias + share * sum(weight[one] for one in of_words) + RULE_VALUE * sum(weight[one] for one in of_rules)
        lines.append(_Row(of_words, of_rules, share, total, truth, fold))
    return names, lines


def _fitted(
    lines: Sequence[_Row], width: int, head: tuple[float, float, float]
) -> tuple[Numbers, tuple[float, float, float], list[float]]:
    """What each weight changes by, the new head, and what a model that had not seen a row's writer says of it."""
    bias, slope, shift = head
    deltas = _deltas(lines, width, slope, shift, [0.0] * (width + 1))
    sums = [0.0] * len(lines)
    for fold in range(FOLDS):
        seen = [line for line in lines if line.fold != fold]
        without = _deltas(seen, width, slope, shift, deltas) if len(seen) < len(lines) else deltas
        for number, line in enumerate(lines):
            if line.fold == fold:
                sums[number] = line.before + _moved(line, without)
    line_of = {fold: _line([(total, one.truth) for total, one in zip(sums, lines, strict=True) if one.fold != fold],
                           slope, shift) for fold in range(FOLDS)}
    told = [_logistic(line_of[one.fold][0] * total + line_of[one.fold][1])
            for total, one in zip(sums, lines, strict=True)]
    slope, shift = _line([(total, one.truth) for total, one in zip(sums, lines, strict=True)], slope, shift)
    return deltas[:-1], (round(bias + deltas[-1], 4), round(slope, 4), round(shift, 4)), told


def _deltas(lines: Sequence[_Row], width: int, slope: float, shift: float, start: Numbers) -> Numbers:
    """The changes, the last of them the bias's, at which labels and prior agree best."""

    def cost(at: Numbers) -> tuple[float, Numbers]:
        total = PULL / 2 * sum(one * one for one in at)
        uphill = [PULL * one for one in at]
        for line in lines:
            loss, pull = _loss(slope * (line.before + _moved(line, at)) + shift, line.truth)
            total += loss
            pull *= slope
            uphill[width] += pull
            for one in line.words:
                uphill[one] += pull * line.share
            for one in line.rules:
                uphill[one] += pull * RULE_VALUE
        return total, uphill

    return lowest(cost, start)


def _moved(line: _Row, deltas: Numbers) -> float:
    each = deltas.__getitem__
    return deltas[-1] + line.share * sum(map(each, line.words)) + RULE_VALUE * sum(map(each, line.rules))


def _line(pairs: Iterable[tuple[float, bool]], slope: float, shift: float) -> tuple[float, float]:
    """Slope and shift that make these sums probabilities, near those they were; a slope never falls to nought."""
    told = list(pairs)

    def cost(at: Numbers) -> tuple[float, Numbers]:
        away = (at[0] - slope, at[1] - shift)
        total = PULL_OF_LINE / 2 * (away[0] ** 2 + away[1] ** 2)
        uphill = [PULL_OF_LINE * away[0], PULL_OF_LINE * away[1]]
        for number, truth in told:
            loss, pull = _loss(at[0] * number + at[1], truth)
            total += loss
            uphill[0] += pull * number
            uphill[1] += pull
        return total, uphill

    found = lowest(cost, [slope, shift])
    return max(found[0], slope / 4), found[1]


def _loss(number: float, truth: bool) -> tuple[float, float]:
    """The logistic loss of a sum, and its slope."""
    signed = number if truth else -number
    loss = math.log1p(math.exp(-signed)) if signed > 0 else math.log1p(math.exp(signed)) - signed
    return loss, _logistic(number) - truth
