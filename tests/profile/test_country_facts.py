"""Every fact of a country and of a kind of organisation has its source, and its shape holds."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import answerable.profile
from answerable.engines.wording import needs_signature, read

FOLDER = Path(answerable.profile.__file__).parent
COUNTRIES: dict[str, Any] = tomllib.loads((FOLDER / "countries.toml").read_text(encoding="utf-8"))
KINDS: dict[str, Any] = tomllib.loads((FOLDER / "kinds.toml").read_text(encoding="utf-8"))

EUROPEAN_UNION = {"IE", "DE", "FR", "ES", "PT", "SE", "NL", "IT", "AT"}
CALENDARS = {"working_hours", "round_the_clock"}
ROLES = {
    "responder", "medical", "legal", "regulatory", "safety", "team lead", "privacy officer", "auditor", "administrator",
}  # fmt: skip
CLOCKS = {
    "first_answer", "review", "crisis", "medical_emergency", "unscreened", "safety", "privacy_request",
    "quality_complaint",
}  # fmt: skip
NUMBER = re.compile(r"\d[\d -]*\d")


def facts(table: dict[str, Any], path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every table that states something: one with none but tables inside only groups."""
    for key, value in table.items():
        here = f"{path}.{key}" if path else key
        if isinstance(value, dict) and any(not isinstance(one, dict) for one in value.values()) and "name" not in value:
            yield here, value
        elif isinstance(value, dict) and key != "source":
            if {"number", "source"} & value.keys():
                yield here, value
            else:
                yield from facts(value, here)


ALL_FACTS = [
    *((f"countries.{name}", fact, COUNTRIES["sources"]) for name, fact in facts(COUNTRIES["countries"])),
    *((f"kinds.{name}", fact, KINDS["sources"]) for name, fact in facts(KINDS["kinds"])),
    *((f"texts.{name}", fact, KINDS["sources"]) for name, fact in facts(KINDS["texts"])),
]


@pytest.mark.parametrize(("fact", "sources"), [fact[1:] for fact in ALL_FACTS], ids=[fact[0] for fact in ALL_FACTS])
def test_every_fact_has_a_source(fact: dict[str, Any], sources: dict[str, Any]) -> None:
    source = fact["source"]
    known = sources[source] if isinstance(source, str) else source
    assert known["name"]
    assert known["name"] == "house default" or known["address"].startswith(("https://", "http://"))
    assert fact.get("see", "house") in sources


def test_the_walk_meets_every_country_every_clock_and_every_text() -> None:
    names = {name for name, _, _ in ALL_FACTS}
    assert {
        f"countries.{code}.{fact}" for code in COUNTRIES["countries"] for fact in ("emergency", "adult_age")
    } <= names
    assert {f"kinds.{kind}.clocks.{clock}" for kind in KINDS["kinds"] for clock in CLOCKS} <= names
    assert {f"texts.{text}.{language}" for text, said in KINDS["texts"].items() for language in said} <= names


@pytest.mark.parametrize("data", [COUNTRIES, KINDS], ids=["countries", "kinds"])
def test_no_source_is_kept_that_nothing_uses(data: dict[str, Any]) -> None:
    stated = [fact for _, fact in facts({key: value for key, value in data.items() if key != "sources"})]
    used = {fact.get("see") for fact in stated} | {fact["source"] for fact in stated if isinstance(fact["source"], str)}
    assert set(data["sources"]) == used - {None}


def test_there_are_enough_countries_to_choose_from() -> None:
    assert {"US", "GB", "IE", "DE", "FR", "ES", "PT", "SE", "NL", "IT", "AT", "CH"} <= COUNTRIES["countries"].keys()


@pytest.mark.parametrize("code", COUNTRIES["countries"])
def test_a_country_says_how_to_reach_help(code: str) -> None:
    country = COUNTRIES["countries"][code]
    assert re.fullmatch("[A-Z]{2}", code)
    assert country["name"]
    assert re.fullmatch(r"\d{3}", country["emergency"]["number"])
    for line in (country[key] for key in ("crisis", "poison") if key in country):
        assert line["name"]
        assert all(NUMBER.fullmatch(number) for number in (line["number"], *line.get("also", ())))
    assert set(country.get("crisis", {"languages": ()})["languages"]) <= set(country["languages"]["value"])


@pytest.mark.parametrize("code", COUNTRIES["countries"])
def test_a_country_has_a_time_zone_an_adult_age_and_languages(code: str) -> None:
    country = COUNTRIES["countries"][code]
    assert ZoneInfo(country["timezone"]["value"]).key == country["timezone"]["value"]
    assert 18 <= country["adult_age"]["value"] <= 21
    assert all(re.fullmatch("[a-z]{2}", language) for language in country["languages"]["value"])


@pytest.mark.parametrize("code", sorted(EUROPEAN_UNION))
def test_in_the_european_union_112_and_its_laws_hold(code: str) -> None:
    country = COUNTRIES["countries"][code]
    assert country["emergency"]["number"] == "112"
    assert country["privacy_request"] == {"months": 1, "source": "gdpr_12"}
    assert country["side_effects_law"] == {"value": True, "source": "dir_107"}


def test_no_law_is_claimed_on_the_houses_own_word() -> None:
    claimed = [
        country["side_effects_law"] for country in COUNTRIES["countries"].values() if "side_effects_law" in country
    ]
    assert claimed
    assert all(fact["source"] != "house" for fact in claimed)


def test_the_three_kinds_are_there_and_only_a_hospital_may_advise() -> None:
    assert {kind: facts["may_advise"]["value"] for kind, facts in KINDS["kinds"].items()} == {
        "company": False,
        "hospital": True,
        "patient_group": False,
    }


@pytest.mark.parametrize("kind", KINDS["kinds"])
def test_every_clock_has_one_measure_a_calendar_and_an_owner(kind: str) -> None:
    clocks = KINDS["kinds"][kind]["clocks"]
    assert clocks.keys() == CLOCKS
    for clock in clocks.values():
        assert len(clock.keys() & {"minutes", "days", "months"}) == 1
        assert clock["calendar"] in CALENDARS
        assert clock["owner"] in ROLES


@pytest.mark.parametrize("kind", KINDS["kinds"])
def test_danger_never_waits_for_working_hours(kind: str) -> None:
    clocks = KINDS["kinds"][kind]["clocks"]
    for name in ("crisis", "medical_emergency", "unscreened"):
        assert (clocks[name]["minutes"], clocks[name]["calendar"]) == (5, "round_the_clock")
    assert (clocks["safety"]["minutes"], clocks["safety"]["calendar"]) == (24 * 60, "round_the_clock")
    assert clocks["first_answer"]["minutes"] == 30
    assert clocks["review"]["minutes"] == 10
    assert clocks["privacy_request"]["months"] == 1


@pytest.mark.parametrize("kind", KINDS["kinds"])
def test_whatever_needs_a_signature_needs_a_medical_one_at_least(kind: str) -> None:
    sign_offs = KINDS["kinds"][kind]["sign_offs"]
    assert sign_offs["plain"]["roles"] == []
    assert sign_offs["plain"]["author_certified"] is True
    for name in ("medical", "product", "promise", "legal", "regulatory"):
        assert "medical" in sign_offs[name]["roles"]
        assert set(sign_offs[name]["roles"]) <= ROLES


def test_every_kind_the_wording_engine_names_has_its_sign_off() -> None:
    text = "Aspirin is better than that. You will be fine. We are liable. Stop taking it."
    named = {reason.kind for reason in needs_signature(text)}
    assert named == {"medical", "product", "promise", "legal", "regulatory"}
    for kind in KINDS["kinds"].values():
        assert named <= kind["sign_offs"].keys()


@pytest.mark.parametrize("kind", KINDS["kinds"])
def test_certified_roles_are_roles_and_a_hand_over_has_its_minutes(kind: str) -> None:
    organisation = KINDS["kinds"][kind]
    assert all(set(one["roles"]) <= ROLES and one["roles"] for one in organisation["certified_roles"].values())
    assert organisation["handover_minutes"]["value"] > 0


TEXTS = [(name, language, text) for name, said in KINDS["texts"].items() for language, text in said.items()]


@pytest.mark.parametrize(("name", "language", "text"), TEXTS, ids=[f"{name}-{language}" for name, language, _ in TEXTS])
def test_what_a_writing_page_says_is_plain(name: str, language: str, text: dict[str, Any]) -> None:
    reading = read(text["text"].format(emergency="112"), language)
    assert reading.grade is not None
    assert reading.grade <= 6
    assert reading.hard == ()
    assert set(text["kinds"]) <= {"all", *KINDS["kinds"]}


def test_every_kind_has_each_text_in_english() -> None:
    for kind in KINDS["kinds"]:
        shown = {name for name, said in KINDS["texts"].items() if {kind, "all"} & set(said["en"]["kinds"])}
        assert {"not_an_emergency_service", "when_we_read", "help_now"} <= shown
        assert any(name.startswith("side_effects") for name in shown)


def test_a_text_that_speaks_of_law_is_bound_to_a_country_where_the_law_was_confirmed() -> None:
    spoken = [text for _, _, text in TEXTS if "law" in text["text"].lower().split()]
    assert spoken
    assert all(text["needs"] == "side_effects_law" and text["source"] != "house" for text in spoken)


def test_the_warning_names_the_countrys_own_number() -> None:
    assert all("{emergency}" in text["text"] for text in KINDS["texts"]["not_an_emergency_service"].values())
