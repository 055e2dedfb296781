"""What a possible case would need: the four criteria with their places, how grave it may be, and what is special."""

import json
from collections import Counter
from pathlib import Path

import pytest

from answerable.engines.screen import Known, screen
from answerable.engines.screen.case import CRITERIA, SERIOUSNESS, SPECIAL, Case

HELD_OUT = Path(__file__).parent / "held_out"


def case_of(text: str, **known: object) -> Case:
    case = screen(text, Known(**known), with_case=True).case  # type: ignore[arg-type]
    assert case is not None
    return case


def places(text: str, case: Case, name: str) -> list[str]:
    (criterion,) = (one for one in case.criteria if one.name == name)
    return [text[place.start : place.end] for place in criterion.places]


def test_a_whole_report_has_all_four_with_their_places() -> None:
    text = "Since the ramipril my mum, 72 years old, passed out twice and was admitted to hospital."
    case = case_of(text)
    assert case.missing == ()
    assert tuple(one.name for one in case.criteria) == CRITERIA
    assert places(text, case, "product") == ["ramipril"]
    assert places(text, case, "patient") == ["mum", "72 years old"]
    assert places(text, case, "event")[0] == "passed out"


@pytest.mark.parametrize(("text", "missing"), [
    ("Since the new tablets I have a rash.", ("product",)),
    ("Rash from ramipril.", ("reporter", "patient")),
    ("My patients get a rash from ramipril.", ("patient",)),
    ("I have a rash since I take ramipril.", ()),
    ("My son has a rash since he takes amoxicillin.", ()),
])  # fmt: skip
def test_it_says_which_of_the_four_are_missing(text: str, missing: tuple[str, ...]) -> None:
    assert case_of(text).missing == missing


def test_what_is_missing_is_said_in_plain_words_and_what_is_unnamed_shows_where_to_ask() -> None:
    text = "Since the new tablets I have a rash."
    case = case_of(text)
    (product,) = (one for one in case.criteria if one.name == "product")
    assert (product.held, product.why) == (False, "It does not name the product.")
    assert "tablets" in places(text, case, "product")[0]
    assert all(one.why == "" for one in case.criteria if one.held)


def test_whoever_writes_to_the_house_can_be_asked_and_so_reports() -> None:
    assert "reporter" in case_of("Rash from ramipril.").missing
    assert "reporter" not in case_of("Rash from ramipril.", reachable=True).missing


def test_a_letter_without_harm_makes_no_case() -> None:
    assert screen("Thank you for your kind answer. When are you open on Friday?", with_case=True).case is None


@pytest.mark.parametrize(("text", "name"), [
    ("My father died two days after the first injection of ramipril.", "death"),
    ("After the amoxicillin her throat closed, she turned blue and they had to bring her back.", "life_threatening"),
    ("The ramipril made me faint and I was admitted to hospital for three nights.", "hospital"),
    ("Since the ramipril he is in a wheelchair, paralysed from the waist, for good.", "disability"),
    ("I took valproate all through and my baby was born with a cleft palate.", "birth_defect"),
    ("Two weeks on ramipril and I had a seizure at work.", "other_important"),
])  # fmt: skip
def test_how_grave_it_was_is_proposed_with_its_place(text: str, name: str) -> None:
    found = {one.name: one for one in case_of(text).serious}
    assert name in found
    assert all(0 <= place.start < place.end <= len(text) for place in found[name].places)


@pytest.mark.parametrize(("text", "name"), [
    ("I am 20 weeks pregnant and still take ramipril.", "pregnancy_mother"),
    ("I am breastfeeding and started on ramipril. Is that safe?", "breastfeeding"),
    ("By mistake I took a double dose of ramipril and feel dizzy.", "medication_error"),
    ("The ramipril does nothing, my blood pressure is as high as before.", "lack_of_effect"),
    ("The ramipril tablets were crumbled and the blister was open.", "quality"),
    ("Since I stopped the venlafaxine I have brain zaps.", "withdrawal"),
    ("While drawing up the methotrexate on my shift I got a needlestick and my finger is numb.", "occupational"),
])  # fmt: skip
def test_a_special_situation_is_proposed(text: str, name: str) -> None:
    assert name in {one.name for one in case_of(text).special}


def test_nothing_is_proposed_of_what_is_denied_or_only_feared() -> None:
    text = "The ramipril gives me a rash. I was not admitted to hospital and I am afraid that I could die of it."
    assert {one.name for one in case_of(text).serious}.isdisjoint({"hospital", "death"})


def test_proposals_are_named_as_the_guidelines_name_them_and_stand_in_order() -> None:
    case = case_of("My mum collapsed on ramipril, was in intensive care, nearly died and is now in a wheelchair.")
    assert {one.name for one in case.serious} <= set(SERIOUSNESS) and {one.name for one in case.special} <= set(SPECIAL)
    assert [one.sure for one in case.serious] == sorted((one.sure for one in case.serious), reverse=True)
    assert all(0 <= one.sure <= 1 and one.places for one in (*case.serious, *case.special))


def test_of_those_that_are_grave_in_messages_never_seen_most_are_proposed() -> None:
    seen, found = Counter[str](), Counter[str]()
    for line in (HELD_OUT / "messages.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        case = screen(row["text"], Known(channel=row["channel"]), with_case=True).case
        for name in row.get("serious", ()):
            seen[name] += 1
            found[name] += case is not None and name in {one.name for one in case.serious}
    assert seen.total() >= 40
    assert found.total() / seen.total() > 0.5
