"""Fits the weights to a training set. It needs scikit-learn, which the screen never does: answerable[train].

`python -m answerable.engines.screen.model.fitting` fits anew on the training set and writes the weights.
"""

import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..case import SERIOUSNESS, SPECIAL
from ..judge import screen
from ..kinds import OF_HARM, Kind, Known
from ..version import CASE_THRESHOLDS, RULES_ALONE, THRESHOLDS
from .features import features
from .linear import CASES, RULE_VALUE, TELLING, WEIGHTS, Model, written
from .whom import CERTAINTIES, PEOPLE

TRAINING = Path(__file__).parent.parent / "training"
FEWEST_OF_A_KIND = 15  # messages: fewer teach nothing
FEWEST = 2  # messages in which a feature must stand
KEPT = 0.3  # a weight nearer to nought than this is left out: together they move areas by a thousandth
PENALTY = 1 / 10  # of the squared weights
LEAST_LEAN = 0.25  # what a word that leans to neither side may still weigh
FOLDS = 5
# What share of those that have a kind the model aims to find, and what share of the others it may raise for it.
Aim = tuple[float, float]
AIM: Aim = (0.85, 0.03)
AIM_OF_CASES: Aim = (0.8, 0.12)  # a proposal that a person reads anyway costs little
# Below this it is silent, whatever the recall: its clocks are of law, or of someone's time. Of 1,000 questions that
# people really asked of a library, 0.03 raised 300 as requests about their data.
LEAST = {"privacy_request": 0.4, "stop_contact": 0.3, "complaint": 0.3, "praise": 0.3}
LEAST_OF_ALL = 0.1
AIMS: dict[str, Aim] = {
    "crisis": (0.95, 0.025), "medical_emergency": (0.95, 0.01), "adverse_event": (0.9, 0.12),
    "medical_question": (0.85, 0.06), "complaint": (0.8, 0.02), "praise": (0.8, 0.02),
}  # fmt: skip
BLOCK = 8  # neighbours in a file were often written as a contrast: they stay in one fold


@dataclass(frozen=True, slots=True)
class Example:
    """A message with what it is about, and the block that it must not be parted from."""

    text: str
    labels: frozenset[str]
    block: str
    channel: str = "web"
    case: frozenset[str] = frozenset()  # how grave it was, and which special situation
    telling: frozenset[str] | None = None  # how certain and about whom; None where no harm is spoken of


def examples(folder: Path = TRAINING) -> Iterator[Example]:
    """The training set."""
    for file in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
            row = json.loads(line)
            case = frozenset((*row.get("serious", ()), *row.get("special", ())))
            block = f"{file.stem}-{number // BLOCK}"
            told = frozenset((row["certainty"], row.get("about", ""))) if row.get("certainty") else None
            yield Example(row["text"], frozenset(row["labels"]), block, row["channel"], case, told)


def fit(rows: Sequence[Example], kinds: Sequence[str], usual: Aim = AIM) -> tuple[Model, dict[str, float]]:
    """Logistic regression for each kind, and from which probability on it speaks by itself.

    Its sums are made probabilities, and its thresholds set, on folds that it was not fitted on.
    """
    told = [features(row.text, screen(row.text, Known(channel=row.channel), RULES_ALONE)) for row in rows]
    names = _vocabulary(told)
    matrix = _matrix(told, {name: place for place, name in enumerate(names)})
    kinds = [kind for kind in kinds if sum(kind in row.labels for row in rows) >= FEWEST_OF_A_KIND]
    blocks = [row.block for row in rows]
    weights: dict[str, list[tuple[int, float]]] = {}
    heads, thresholds = [], {}
    of_words = sum(not name.startswith("r ") for name in names)
    for place, kind in enumerate(kinds):
        truth = [kind in row.labels for row in rows]
        fitted = _Leaning(of_words).fit(matrix, truth)
        slope, shift, left_out = _platt(_Leaning(of_words), matrix, truth, blocks)
        heads.append((fitted.bias, slope, shift))
        spoken = _speaks_from(AIMS.get(kind, usual), left_out, truth)
        thresholds[kind] = max(spoken, LEAST.get(kind, LEAST_OF_ALL)) if usual is AIM else spoken
        for name, weight in zip(names, fitted.weights, strict=True):
            if abs(weight) >= KEPT:
                weights.setdefault(name, []).append((place, float(weight)))
    return Model(tuple(kinds), tuple(heads), weights), thresholds


def _speaks_from(aim: Aim, told: Sequence[float], truth: Sequence[bool]) -> float:
    """The probability that reaches the recall aimed at, or the higher one at which no more than a share of all the
    other messages is raised for nothing: who is called too often stops coming."""
    of_kind = sorted((one for one, true in zip(told, truth, strict=True) if true), reverse=True)
    others = sorted((one for one, true in zip(told, truth, strict=True) if not true), reverse=True)
    recall, raised = aim
    return max(of_kind[math.ceil(recall * len(of_kind)) - 1], others[int(raised * len(others))])


def _vocabulary(told: Sequence[tuple[list[str], list[str]]]) -> list[str]:
    counts = Counter(name for groups in told for group in groups for name in group)
    kept = (name for name, count in counts.items() if count >= FEWEST)
    return sorted(kept, key=lambda name: (name.startswith("r "), name))  # words and pairs before rules


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


class _Leaning:
    """Logistic regression in which a word may weigh the more, the more it leans to one side in the messages fitted on
    (Wang & Manning, ACL 2012: 90-94). What the rules saw is taken as it is."""

    def __init__(self, of_words: int) -> None:
        self._of_words = of_words
        self.weights: Any = None
        self.bias = 0.0

    def fit(self, matrix: Any, truth: Sequence[bool]) -> "_Leaning":
        """Fits to the rows of a matrix whose first columns are words."""
        import numpy as np
        from scipy.sparse import diags
        from sklearn.linear_model import LogisticRegression

        true = np.asarray(truth, dtype=bool)
        counts = [np.asarray((matrix[side] > 0).sum(0)).ravel() + 1.0 for side in (true, ~true)]
        shares = [count / (side.sum() + 2) for count, side in zip(counts, (true, ~true), strict=True)]
        lean = np.abs(np.log(shares[0] / shares[1])) + LEAST_LEAN
        lean[self._of_words :] = 1.0
        # C = 10 was the better of 2 and 10 where each file of the set was judged by all the others.
        fitted = LogisticRegression(C=1 / PENALTY, solver="liblinear", max_iter=400).fit(matrix @ diags(lean), true)
        self.weights, self.bias = fitted.coef_[0] * lean, float(fitted.intercept_[0])
        return self

    def sums(self, matrix: Any) -> Any:
        """The sum of each row."""
        return matrix @ self.weights + self.bias


def _platt(
    regression: _Leaning, matrix: Any, truth: Sequence[bool], blocks: Sequence[str]
) -> tuple[float, float, list[float]]:
    """Slope and shift (Platt 1999) of sums that were made for folds left out, and the probabilities of these."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import GroupKFold

    true, sums = np.asarray(truth, dtype=bool), np.zeros(len(truth))
    for seen, unseen in GroupKFold(FOLDS).split(matrix, true, blocks):
        sums[unseen] = regression.fit(matrix[seen], true[seen]).sums(matrix[unseen])
    line = LogisticRegression(C=1e6).fit(sums.reshape(-1, 1), true)
    left_out = [float(one) for one in line.predict_proba(sums.reshape(-1, 1))[:, 1]]
    return float(line.coef_[0][0]), float(line.intercept_[0]), left_out


def of_cases(rows: Iterable[Example]) -> list[Example]:
    """Messages that tell of harm, each with how grave it was and which special situation in place of its labels."""
    harm = {kind.value for kind in OF_HARM}
    return [replace(row, labels=row.case) for row in rows if row.labels & harm]


def of_telling(rows: Iterable[Example]) -> list[Example]:
    """Messages that speak of harm, each with how certain it is and whom it is about in place of its labels."""
    return [replace(row, labels=row.telling) for row in rows if row.telling is not None]


def keep(model: Model, thresholds: Mapping[str, float], weights: Path, at: Path | None) -> None:
    """Writes a model, and its thresholds where they are used."""
    weights.write_text("".join(f"{line}\n" for line in written(model)), encoding="utf-8")
    if at is not None:
        at.write_text("".join(f"{name}\t{value:.3f}\n" for name, value in thresholds.items()), encoding="utf-8")


if __name__ == "__main__":
    every = list(examples())
    # The rules must stand before the models are fitted: the features of a case are those of its findings by the rules.
    keep(*fit(every, [kind.value for kind in Kind]), WEIGHTS, THRESHOLDS)
    keep(*fit(of_cases(every), [*SERIOUSNESS, *SPECIAL], AIM_OF_CASES), CASES, CASE_THRESHOLDS)
    keep(*fit(of_telling(every), [*CERTAINTIES, *PEOPLE], AIM_OF_CASES), TELLING, None)
