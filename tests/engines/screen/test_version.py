"""Versions of the screen: what the model says by itself, from which probability on, and where it points."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from answerable.engines.screen import RULES_ALONE, Kind, Known, Version, screen, shipped_version
from answerable.engines.screen.fold import fold
from answerable.engines.screen.kinds import BY_MODEL
from answerable.engines.screen.model import Model, features
from answerable.engines.screen.model.features import words_of
from answerable.engines.screen.model.linear import shipped_cases
from answerable.engines.screen.model.swift import swift
from answerable.engines.screen.version import NEVER, case_thresholds

HELD_OUT = Path(__file__).parent / "held_out"
PLAIN = "The weather was lovely and we walked along the river with the dog."
# A model that knows one word, and is nearly sure of it.
BANANA = Model(("adverse_event",), ((-3.0, 1.0, 0.0),), {"w banana": [(0, 7.0)], "p yellow banana": [(0, 1.0)]})


def version(thresholds: Mapping[str, Mapping[str, float]]) -> Version:
    return Version("own-7", BANANA, thresholds)


def test_a_version_says_who_it_is_in_what_it_screened() -> None:
    assert screen(PLAIN).version == shipped_version().name
    assert screen(PLAIN, Known(), version({})).version == "own-7"


def test_from_its_threshold_on_the_model_speaks_and_says_where() -> None:
    text = "We ate well. Then a yellow banana came, and all was fine."
    (finding,) = (one for one in screen(text, Known(), version({"adverse_event": {"": 0.5}})).findings
                  if one.kind is Kind.ADVERSE_EVENT)
    assert finding.rule == BY_MODEL and "banana" in text[finding.start : finding.end]
    assert finding.strength == pytest.approx(
        screen(text, Known(), version({})).scores["adverse_event"], abs=0.001)
    assert "banana" not in finding.why


@pytest.mark.parametrize("thresholds", [{}, {"adverse_event": {"": NEVER}}, {"crisis": {"": 0.1}}])
def test_below_its_threshold_or_without_one_it_is_silent(thresholds: Mapping[str, Mapping[str, float]]) -> None:
    assert not [one for one in screen("a yellow banana", Known(), version(thresholds)).findings
                if one.kind is Kind.ADVERSE_EVENT]


def test_a_channel_may_have_a_threshold_of_its_own() -> None:
    by = version({"adverse_event": {"": NEVER, "social": 0.2}})
    assert by.threshold("adverse_event", "social") == 0.2 and by.threshold("adverse_event", "web") == NEVER
    assert by.threshold("crisis", "web") == NEVER
    found = {channel: bool(screen("a banana", Known(channel=channel), by).findings) for channel in ("social", "web")}
    assert found == {"social": True, "web": False}


def test_what_the_rules_see_every_version_finds() -> None:
    text = "Since the ramipril I have a terrible rash."
    quiet, shipped = screen(text, Known(), version({})).findings, screen(text).findings
    assert {(one.kind, one.start, one.rule) for one in quiet} == {
        (one.kind, one.start, one.rule) for one in shipped if one.rule != BY_MODEL}
    assert any(one.is_strong for one in quiet)


def test_where_the_rules_see_it_plainly_the_model_adds_nothing() -> None:
    findings = screen("Since the ramipril I have a terrible rash.").findings
    assert [one.rule for one in findings if one.kind is Kind.ADVERSE_EVENT and one.rule == BY_MODEL] == []


def test_it_never_says_where_numbers_of_people_stand() -> None:
    everything = {kind.value: {"": 0.0} for kind in Kind}
    found = screen(PLAIN, Known(), Version("all", shipped_version().model, everything)).findings
    spoken = {one.kind for one in found if one.rule == BY_MODEL}
    assert spoken.isdisjoint({Kind.IDENTIFIERS, Kind.UNREADABLE}) and len(spoken) > 10


def test_every_threshold_is_a_probability_of_a_kind_that_the_model_knows() -> None:
    by = shipped_version()
    assert set(by.thresholds) == set(by.model.kinds)
    assert all(0 < at < 1 for of_kind in by.thresholds.values() for at in of_kind.values())
    assert set(case_thresholds()) == set(shipped_cases().kinds)


def test_laid_out_for_speed_it_says_the_same() -> None:
    grown = Model(BANANA.kinds, BANANA.heads, BANANA.weights)
    lines = (HELD_OUT / "messages.jsonl").read_text(encoding="utf-8").splitlines()
    for text in [json.loads(line)["text"] for line in lines[:100]]:
        seen = screen(text)
        named = words_of(fold(text)[0]), seen.ruled
        for model in (shipped_version().model, grown):
            told = model.told(features(text, seen))
            assert swift(model).told(*named) == pytest.approx(told, abs=1e-9)


def test_of_harmless_letters_few_are_raised_and_of_harmful_ones_most() -> None:
    rows = [json.loads(line) for line in (HELD_OUT / "messages.jsonl").read_text(encoding="utf-8").splitlines()]
    found = {row["id"]: {one.kind.value for one in screen(row["text"], Known(channel=row["channel"])).findings}
             for row in rows}
    harmed = [row["id"] for row in rows if "adverse_event" in row["labels"]]
    plain = [row["id"] for row in rows if not row["labels"]]
    assert sum("adverse_event" in found[one] for one in harmed) / len(harmed) > 0.8
    assert sum("crisis" in found[one] for one in plain) / len(plain) < 0.1


@pytest.mark.parametrize("text", ["", " ", "\n", "?!", "...", "\U0001f600", "\u200b", "\u0436", "7", "@@@ !!", "a"])
def test_a_model_that_would_always_speak_stands_even_a_text_without_words(text: str) -> None:
    everything = {kind.value: {"": 0.0} for kind in Kind}
    for one in screen(text, Known(), Version("all", shipped_version().model, everything), with_case=True).findings:
        assert 0 <= one.start <= one.end <= len(text)


@pytest.mark.parametrize("text", ["Thank you, all is well.", "All good here, thanks!", "We are fine again. Bye"])
def test_a_short_line_that_names_no_product_and_no_harm_is_no_mishap(text: str) -> None:
    everything = {kind.value: {"": 0.0} for kind in Kind}
    found = {one.kind for one in screen(text, Known(), Version("all", shipped_version().model, everything)).findings}
    assert found.isdisjoint({Kind.EXPOSURE_WITHOUT_HARM, Kind.MEDICATION_ERROR, Kind.QUALITY_COMPLAINT})
    assert Kind.CRISIS in found, "of a life it may always speak"


def test_asked_again_a_model_is_told_what_it_was_told_when_it_judged() -> None:
    """What it learns from, and why it says what it says, rest on the same features as its judgement."""
    lines = (HELD_OUT / "negation_and_who.jsonl").read_text(encoding="utf-8").splitlines()
    model, closed = shipped_version().model, 0
    for text in [json.loads(line)["text"] for line in lines[:150]]:
        seen, alone = screen(text), screen(text, Known(), RULES_ALONE)
        told = model.told(features(text, seen))
        if seen.language == "en":
            told.pop(Kind.IDENTIFIERS)  # a right check digit may say more
            assert {kind: seen.scores[kind] for kind in told} == pytest.approx(told, abs=1e-9)
        assert features(text, seen) == features(text, alone)
        closed += {one.certainty for one in seen.findings} != {"stated"}
    assert closed > 20
