"""Fits the weights to a training set. It needs scikit-learn, which the screen never does: answerable[train].

`python -m answerable.engines.screen.model.fitting` fits anew on the training set and writes the weights.
"""

import json
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..judge import screen
from ..kinds import Kind, Known
from .features import features
from .linear import RULE_VALUE, WEIGHTS, Model, written

TRAINING = Path(__file__).parent.parent / "training"
FEWEST = 2  # messages in which a feature must stand
KEPT = 0.05  # a weight nearer to nought than this is left out
PENALTY = 1 / 16  # of the squared weights: set once, not tuned yet
FOLDS = 5
BLOCK = 8  # neighbours in a file were often written as a contrast: they stay in one fold


@dataclass(frozen=True, slots=True)
class Example:
    """A message with what it is about, and the block that it must not be parted from."""

    text: str
    labels: frozenset[str]
    block: str
    channel: str = "web"


def examples(folder: Path = TRAINING) -> Iterator[Example]:
    """The training set."""
    for file in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
            row = json.loads(line)
            yield Example(row["text"], frozenset(row["labels"]), f"{file.stem}-{number // BLOCK}", row["channel"])


def fit(rows: Sequence[Example]) -> Model:
    """Logistic regression for each kind; its sums are made probabilities on folds that it was not fitted on."""
    told = [features(row.text, screen(row.text, Known(channel=row.channel))) for row in rows]
    names = _vocabulary(told)
    matrix = _matrix(told, {name: place for place, name in enumerate(names)})
    kinds = [kind.value for kind in Kind if any(kind.value in row.labels for row in rows)]
    blocks = [row.block for row in rows]
    weights: dict[str, list[tuple[int, float]]] = {}
    heads = []
    for place, kind in enumerate(kinds):
        truth = [kind in row.labels for row in rows]
        fitted = _regression().fit(matrix, truth)
        slope, shift = _platt(matrix, truth, blocks)
        heads.append((float(fitted.intercept_[0]), slope, shift))
        for name, weight in zip(names, fitted.coef_[0], strict=True):
            if abs(weight) >= KEPT:
                weights.setdefault(name, []).append((place, float(weight)))
    return Model(tuple(kinds), tuple(heads), weights)


def _vocabulary(told: Sequence[tuple[list[str], list[str]]]) -> list[str]:
    counts = Counter(name for groups in told for group in groups for name in group)
    return sorted(name for name, count in counts.items() if count >= FEWEST)


def _matrix(told: Sequence[tuple[list[str], list[str]]], places: dict[str, int]) -> Any:
    from scipy.sparse import csr_matrix

    starts, columns, values = [0], [], []
    for of_words, of_rules in told:
        known = [places[name] for name in of_words if name in places]
        ruled = [places[name] for name in of_rules if name in places]
        columns += known + ruled
        values += [1 / math.sqrt(len(known) or 1)] * len(known) + [RULE_VALUE] * len(ruled)
        starts.append(len(columns))
    return csr_matrix((values, columns, starts), shape=(len(told), len(places)))


def _regression() -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=1 / PENALTY, solver="liblinear", max_iter=400)


def _platt(matrix: Any, truth: Sequence[bool], blocks: Sequence[str]) -> tuple[float, float]:
    """Slope and shift (Platt 1999) of sums that were made for folds left out."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import GroupKFold, cross_val_predict

    sums = cross_val_predict(
        _regression(), matrix, truth, groups=blocks, cv=GroupKFold(FOLDS), method="decision_function"
    )
    line = LogisticRegression(C=1e6).fit(sums.reshape(-1, 1), truth)
    return float(line.coef_[0][0]), float(line.intercept_[0])


if __name__ == "__main__":
    WEIGHTS.write_text("".join(f"{line}\n" for line in written(fit(list(examples())))), encoding="utf-8")
