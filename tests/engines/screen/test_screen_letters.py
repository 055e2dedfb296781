"""Whole messages: people in crisis are heard, ordinary ones are let through, harm and faults are told apart."""

from collections.abc import Iterator
from functools import lru_cache, partial
from pathlib import Path

import pytest

from answerable.engines.screen import RULES_ALONE, STRONG, Kind, Known, Screened
from answerable.engines.screen import screen as by_all

# What the rules say by themselves is held here; the model stands in test_model.py.
screen = partial(by_all, by=RULES_ALONE)

LETTERS = Path(__file__).parent / "letters"
KNOWN = Known(products=("Quillorin", "Zelvane XR"))
WEAK = 0.3


@lru_cache(maxsize=8)
def _read(name: str) -> tuple[tuple[str, Screened], ...]:
    """Each message of a file with its sort, screened once for all tests."""
    lines = (LETTERS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple((sort, screen(text, KNOWN)) for sort, text in (line.split("\t", 1) for line in lines))


def _scores(name: str, kind: Kind, sort: str = "") -> Iterator[float]:
    return (one.scores[kind] for each, one in _read(name) if sort in {"", each})


def _share(scores: Iterator[float], least: float) -> float:
    every = list(scores)
    return sum(score >= least for score in every) / len(every)


def test_there_are_enough_letters_to_mean_something() -> None:
    assert len(_read("crisis")) >= 150
    assert len(_read("ordinary")) >= 300
    assert len(_read("harmed")) + len(_read("unharmed")) >= 120


def test_nearly_every_person_in_crisis_reaches_a_person() -> None:
    assert _share(_scores("crisis", Kind.CRISIS), WEAK) >= 0.96


def test_most_people_in_crisis_are_offered_help_at_once() -> None:
    assert _share(_scores("crisis", Kind.CRISIS), STRONG) >= 0.9


def test_ordinary_letters_seldom_raise_an_alarm() -> None:
    assert _share(_scores("ordinary", Kind.CRISIS), STRONG) <= 0.03
    assert _share(_scores("ordinary", Kind.CRISIS), WEAK) <= 0.13


def test_harm_from_a_product_is_told_from_the_illness_it_treats() -> None:
    assert _share(_scores("harmed", Kind.ADVERSE_EVENT), STRONG) >= 0.8
    assert _share(_scores("harmed", Kind.ADVERSE_EVENT), WEAK) >= 0.9
    assert _share(_scores("unharmed", Kind.ADVERSE_EVENT), STRONG) <= 0.05


def test_a_fault_of_a_product_or_its_pack_is_seen() -> None:
    assert _share(_scores("faults", Kind.QUALITY_COMPLAINT, "fault"), STRONG) >= 0.9
    assert _share(_scores("faults", Kind.QUALITY_COMPLAINT, "fine"), STRONG) == 0


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_who_does_not_want_to_go_on_is_heard(apostrophe: str) -> None:
    text = "I don't want to go on like this. I don't see the point any more. I just wanted someone to know."
    assert screen(text.replace("'", apostrophe)).scores["crisis"] >= STRONG


@pytest.mark.parametrize("rest", ["with these pills, the nausea is too much", "with the drops", "the treadmill"])
def test_who_cannot_go_on_with_a_thing_is_in_no_crisis(rest: str) -> None:
    assert screen(f"I can't go on {rest}.").scores["crisis"] < WEAK


def test_two_different_hints_weigh_more_than_one() -> None:
    one, two = "I am a burden on everyone.", "I am a burden on everyone. Please forgive me."
    assert screen(one).scores["crisis"] < STRONG <= screen(two).scores["crisis"]


def test_tablets_are_no_contraceptive_and_their_colour_may_be_a_fault() -> None:
    screened = screen("The tablets in this box look different, a little darker than before. Is that all right?")
    assert screened.products == ()
    assert screened.scores["quality_complaint"] >= STRONG


def test_a_symptom_alone_asks_nothing_and_is_still_findable() -> None:
    text = "I have had a rash on my arm since Monday and I wanted you to know about it."
    screened = screen(text)
    assert screened.scores["medical_question"] == 0
    assert [text[one.start : one.end] for one in screened.mentions if one.about == "rash"] == ["rash"]
