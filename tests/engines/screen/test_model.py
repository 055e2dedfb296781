"""The linear model: what it was fitted on, what it does on messages that it never saw, and why."""

import json
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from answerable.engines.screen import Kind, Known, screen
from answerable.engines.screen.model import shipped
from answerable.engines.screen.model.features import MOST_WORDS, features
from answerable.engines.screen.model.linear import read, written

HELD_OUT = Path(__file__).parent / "held_out"
TRAINING = Path(__file__).parents[3] / "answerable" / "engines" / "screen" / "training"
SAME_WORDS = 9  # in a row: no message of one set may borrow from the other
CHANNELS = {"web", "email", "chat", "social", "review", "forum", "spoken"}
CERTAINTIES = {"", "stated", "denied", "feared", "asked", "past", "elsewhere"}


def lines_of(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def every_training_line() -> list[dict[str, Any]]:
    return [line for file in sorted(TRAINING.glob("*.jsonl")) for line in lines_of(file)]


def runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[place : place + SAME_WORDS]) for place in range(len(words) - SAME_WORDS + 1)}


@lru_cache(maxsize=1)
def held_out() -> list[tuple[dict[str, Any], dict[str, float]]]:
    model, told = shipped(), []
    for line in lines_of(HELD_OUT / "fresh.jsonl"):
        told.append((line, model.probabilities(line["text"], screen(line["text"], Known(channel=line["channel"])))))
    return told


def split(kind: str) -> tuple[list[float], list[float]]:
    """The probabilities of those that are of this kind, and of those that are not."""
    yes = [told[kind] for line, told in held_out() if kind in line["labels"]]
    no = [told[kind] for line, told in held_out() if kind not in line["labels"]]
    return yes, no


def area(yes: Sequence[float], no: Sequence[float]) -> float:
    """Under the ROC curve: how often one of the kind stands above one that is not."""
    return sum((one > other) + (one == other) / 2 for one in yes for other in no) / (len(yes) * len(no))


def test_the_training_set_is_as_its_sheet_says() -> None:
    lines = every_training_line()
    assert len(lines) >= 5_000
    assert len({line["id"] for line in lines}) == len({line["text"] for line in lines}) == len(lines)
    for line in lines:
        assert set(line["labels"]) <= {kind.value for kind in Kind}, line["id"]
        assert line["channel"] in CHANNELS and line.get("certainty", "") in CERTAINTIES, line["id"]
        assert line.get("event", "") in line["text"] and line.get("product", "") in line["text"], line["id"]
    harmed = sum("adverse_event" in line["labels"] for line in lines)
    assert harmed >= 1_200 and sum(not line["labels"] for line in lines) >= 1_800


def test_what_it_is_measured_on_was_never_trained_on() -> None:
    trained = {run for line in every_training_line() for run in runs(line["text"])}
    for name in ("fresh", "messages", "negation_and_who"):
        assert [line["id"] for line in lines_of(HELD_OUT / f"{name}.jsonl") if runs(line["text"]) & trained] == []


@pytest.mark.parametrize(("kind", "least"), [
    ("adverse_event", 0.94), ("crisis", 0.97), ("medical_emergency", 0.97), ("pregnancy_exposure", 0.97),
    ("medication_error", 0.93), ("quality_complaint", 0.96), ("medical_question", 0.93), ("privacy_request", 0.97),
    ("identifiers", 0.97), ("stop_contact", 0.96), ("overdose_or_misuse", 0.94),
])  # fmt: skip
def test_who_has_it_stands_above_who_has_not(kind: str, least: float) -> None:
    assert area(*split(kind)) >= least


def test_a_probability_is_about_as_often_true_as_it_says() -> None:
    told = sorted((told["adverse_event"], "adverse_event" in line["labels"]) for line, told in held_out())
    for low in range(0, len(told), 165):
        some = told[low : low + 165]
        expected, seen = sum(one for one, _ in some) / len(some), sum(true for _, true in some) / len(some)
        assert abs(expected - seen) < 0.12, f"said {expected:.2f}, was {seen:.2f}"


def test_it_says_what_moved_it() -> None:
    text = "Since the new tablets I keep getting dizzy spells and my hair falls out."
    moved = shipped().moved(text, screen(text), "adverse_event")
    assert len(moved) == 8
    assert [abs(one.by) for one in moved] == sorted((abs(one.by) for one in moved), reverse=True)
    assert {"w", "p", "r"} >= {one.feature[0] for one in moved}


def test_a_model_is_read_as_it_was_written() -> None:
    again = read(written(shipped()))
    assert again.kinds == shipped().kinds and again.heads == shipped().heads
    assert again.weights == shipped().weights


def test_a_message_of_megabytes_is_judged_by_its_beginning() -> None:
    text = "I am dizzy since the pills. " * 100_000
    of_words, _ = features(text, screen("short"))
    assert len(of_words) < 40
    assert len(features(" ".join(map(_letters, range(MOST_WORDS * 3))), screen("short"))[0]) <= MOST_WORDS * 2


def _letters(number: int) -> str:
    return "".join(_digits(number))


def _digits(number: int) -> Iterator[str]:
    while number:
        number, rest = divmod(number, 26)
        yield chr(97 + rest)


def test_nothing_at_all_is_no_alarm() -> None:
    told = shipped().probabilities("", screen(""))
    assert set(told) == {kind.value for kind in Kind}
    assert max(value for kind, value in told.items() if kind != "unreadable") < 0.2
