"""The rules that come out of a profile's body, for every kind in every country."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answerable.kit.errors import Invalid
from answerable.profile.body import (
    canonical,
    countries,
    differences,
    digest,
    facts_of,
    house_body,
    kinds,
    with_choices,
)
from answerable.profile.value import rules_of, with_facts


@pytest.mark.parametrize("country", sorted(countries()))
@pytest.mark.parametrize("kind", kinds())
def test_every_kind_has_whole_rules_in_every_country(kind: str, country: str) -> None:
    rules = rules_of(house_body(kind, country))
    assert (rules.kind, rules.country) == (kind, country)
    assert rules.emergency is not None
    assert rules.emergency.source.name
    assert set(rules.minutes) == set(rules.calendars) == set(rules.clocks)
    assert "medical" in rules.sign_offs
    for language in rules.languages:
        said = rules.text("not_an_emergency_service", language)
        assert rules.emergency.number in said
        assert "{" not in said
        assert "{" not in rules.side_effects_text(language)
        assert rules.side_effects_text(language)


def test_a_company_may_not_advise_and_a_hospital_may() -> None:
    assert not rules_of(house_body("company", "DE")).may_advise
    assert rules_of(house_body("hospital", "DE")).may_advise
    assert not rules_of(house_body("patient_group", "DE")).may_advise


def test_a_clock_in_days_or_months_never_promises_more_than_was_written() -> None:
    rules = rules_of(house_body("company", "DE"))
    assert rules.clocks["privacy_request"].months == 1
    assert rules.minutes["privacy_request"] == 28 * 24 * 60
    assert rules.minutes["quality_complaint"] == 3 * 8 * 60
    assert rules.minutes["crisis"] == 5
    assert rules.calendars["crisis"] == "round_the_clock"


def test_signatures_for_several_contents_are_named_once_each() -> None:
    rules = rules_of(house_body("company", "DE"))
    assert rules.signatures_for("plain") == ()
    assert rules.signatures_for("medical", "legal", "regulatory") == ("medical", "legal", "regulatory")


def test_a_language_without_its_own_text_gets_the_english_one() -> None:
    rules = rules_of(house_body("company", "SE"))
    assert rules.text("help_now", "sv") == rules.text("help_now", "en")
    assert rules.text("no such text", "en") == ""


def test_a_country_that_we_know_nothing_of_shows_no_number_at_all() -> None:
    rules = with_facts(rules_of(house_body("company", "DE")), "XX", facts_of("XX"))
    assert (rules.emergency, rules.crisis_lines, rules.poison, rules.adult_age) == (None, (), None, 18)
    said = rules.text("not_an_emergency_service", "de")
    assert "112" not in said
    assert "Notrufnummer" in said


def test_unknown_kinds_and_countries_have_no_body() -> None:
    with pytest.raises(Invalid, match="kind"):
        house_body("shop", "DE")
    with pytest.raises(Invalid, match="country XX"):
        house_body("company", "XX")


def test_what_is_drafted_stands_on_its_own_sources_written_out() -> None:
    text = json.dumps(house_body("company", "DE"))
    assert '"source": "' not in text
    assert "2001/83/EC" in text


def test_a_choice_changes_its_own_rule_and_names_the_organisation_as_its_source() -> None:
    house = house_body("company", "DE")
    chosen = with_choices(house, {"clocks": {"review": {"minutes": 20}}, "handover_minutes": {"value": 60}})
    rules = rules_of(chosen)
    assert (rules.minutes["review"], rules.handover_minutes) == (20, 60)
    assert rules.clocks["review"].source.name == "the organisation's own choice"
    assert rules.minutes["first_answer"] == rules_of(house).minutes["first_answer"]
    assert rules_of(house).minutes["review"] == 10


def test_several_choices_of_one_rule_are_taken_together() -> None:
    chosen = with_choices(
        house_body("company", "DE"), {"clocks": {"quality_complaint": {"minutes": 90, "calendar": "round_the_clock"}}}
    )
    clock = rules_of(chosen).clocks["quality_complaint"]
    assert (clock.minutes, clock.days, clock.calendar) == (90, 0, "round_the_clock")


@pytest.mark.parametrize(
    ("kind", "choices"),
    [
        ("company", {"may_advise": {"value": True}}),
        ("company", {"may_promote_to_public": {"value": True}}),
        ("company", {"clocks": {"privacy_request": {"months": 6}}}),
        ("company", {"facts": {"emergency": {"number": "999"}}}),
        ("company", {"texts": {"side_effects_passed_on": {"en": {"text": "We keep it."}}}}),
        ("company", {"sign_offs": {"medical": {"roles": []}}}),
        ("hospital", {"sign_offs": {"product": {"roles": ["legal"]}}}),
        ("company", {"clocks": {"review": {"minutes": 0}}}),
        ("company", {"clocks": {"review": {"minutes": "soon"}}}),
        ("company", {"clocks": {"review": {"calendar": "sometimes"}}}),
        ("company", {"clocks": {"tea": {"minutes": 5}}}),
        ("company", {"clocks": 5}),
        ("company", {"kind": "hospital"}),
        ("company", {"country": "FR"}),
        ("company", {"clocks": {"review": {"source": {"name": "a law"}}}}),
        ("hospital", {"may_advise": {"value": "yes"}}),
        ("hospital", {"warn_fraction": {"value": 2}}),
    ],
)
def test_what_is_not_the_organisations_to_choose_is_refused(kind: str, choices: dict[str, Any]) -> None:
    house = house_body(kind, "DE")
    before = copy.deepcopy(house)
    with pytest.raises(Invalid):
        with_choices(house, choices)
    assert house == before


BODIES = st.recursive(
    st.one_of(st.booleans(), st.integers(), st.text(max_size=5)),
    lambda inner: st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


@given(body=st.dictionaries(st.text(max_size=4), BODIES, max_size=5), data=st.data())
def test_the_digest_does_not_depend_on_the_order_of_writing(body: dict[str, Any], data: st.DataObject) -> None:
    order = data.draw(st.permutations(list(body)))
    assert digest({key: body[key] for key in order}) == digest(body)
    assert json.loads(canonical(body)) == body


@given(before=st.dictionaries(st.text(max_size=3), BODIES, max_size=4))
def test_a_body_does_not_differ_from_itself(before: dict[str, Any]) -> None:
    assert differences(before, copy.deepcopy(before)) == []


def test_differences_are_said_in_plain_words() -> None:
    house = house_body("company", "DE")
    chosen = with_choices(house, {"clocks": {"first_answer": {"minutes": 60}}})
    lines = differences(house, chosen)
    assert "clocks, first answer, minutes: 60, it was 30" in lines
    assert "clocks, first answer, source, name: the organisation's own choice, it was house default" in lines
    assert len(lines) == 2


def test_what_one_body_lacks_is_said_to_be_added_or_removed() -> None:
    assert differences({"a_b": {"value": True}}, {"c": ["x", "y"]}) == ["a b: removed, it was yes", "c: added, x and y"]
