"""Who must see a message, and which clocks start: tables in, choices out."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import permutations

import pytest

from answerable.journey.triage.rules import (
    Candidate,
    Road,
    Seen,
    Side,
    a_month_after,
    choose_for,
    choose_owner,
    choose_team,
    owes_no_answer,
    promises_for,
    words_of,
)

ANNA = Candidate("stf_anna", may_answer=True, on=frozenset({"answering"}), languages=frozenset({"en"}),
                 minutes_until_on=0, load=4)
BEN = Candidate("stf_ben", may_answer=True, on=frozenset({"answering"}), languages=frozenset({"en", "de"}),
                topics=frozenset({"nulvia"}), minutes_until_on=0, load=9)
CLEO = Candidate("stf_cleo", may_answer=True, languages=frozenset({"en"}), minutes_until_on=90, load=0)
SAM = Candidate("stf_sam", may_answer=True, on=frozenset({"crisis", "safety"}), roles=frozenset({"safety"}),
                trained=frozenset({"crisis", "safety"}))
PIA = Candidate("stf_pia", roles=frozenset({"privacy"}))
STARTED = datetime(2026, 1, 31, 9, 0, tzinfo=UTC)
MINUTES = {"first_answer": 30, "crisis": 5, "medical_emergency": 5}


def owner(*candidates: Candidate, **known: object) -> str:
    return choose_owner(candidates, lead_id="stf_lead", **known).id  # type: ignore[arg-type]


def test_whoever_answered_last_and_is_on_duty_answers_again() -> None:
    assert owner(ANNA, BEN, knows=["stf_ben", "stf_anna"]) == "stf_ben"
    assert owner(ANNA, BEN, knows=["stf_gone", "stf_anna"], language="de", words=frozenset({"nulvia"})) == "stf_anna"


def test_whoever_comes_on_duty_soon_is_waited_for_and_not_longer_than_that() -> None:
    assert owner(ANNA, CLEO, knows=["stf_cleo"], handover_minutes=90) == "stf_cleo"
    assert owner(ANNA, CLEO, knows=["stf_cleo"], handover_minutes=89) == "stf_anna"


def test_language_goes_before_topic_and_topic_before_load() -> None:
    assert owner(ANNA, BEN, language="de") == "stf_ben"
    assert owner(ANNA, BEN, language="en", words=frozenset({"nulvia"})) == "stf_ben"
    assert owner(ANNA, BEN, language="en") == "stf_anna"
    assert owner(ANNA, replace(BEN, load=3), language="en") == "stf_ben"


def test_the_same_question_always_has_the_same_answer() -> None:
    twins = [replace(ANNA, staff_id=f"stf_{name}") for name in ("c", "a", "b")]
    assert {owner(*order) for order in permutations(twins)} == {"stf_a"}


def test_when_nobody_is_on_duty_the_next_to_come_has_it_and_else_the_lead() -> None:
    later = replace(CLEO, staff_id="stf_late", minutes_until_on=600)
    never = replace(CLEO, staff_id="stf_never", minutes_until_on=None)
    assert owner(later, CLEO, never) == "stf_cleo"
    assert owner(never, PIA) == "stf_lead"
    assert owner() == "stf_lead"


def test_someone_who_may_not_answer_never_owns_a_conversation() -> None:
    assert owner(replace(ANNA, may_answer=False), knows=["stf_anna"]) == "stf_lead"


@pytest.mark.parametrize(("candidates", "owner_id", "chosen"), [
    ([ANNA, SAM], "stf_anna", "stf_sam"),
    ([replace(ANNA, on=frozenset({"crisis"}), trained=frozenset({"crisis"})), SAM], "stf_anna", "stf_anna"),
    ([replace(SAM, trained=frozenset())], "", "stf_sam"),  # by the safety duty, for want of one trained for crisis
    ([ANNA, replace(ANNA, staff_id="stf_x", on=frozenset({"crisis"}))], "", "stf_lead"),  # on the rota, not trained
    ([], "", "stf_lead"),
])
def test_a_crisis_goes_to_the_trained_duty_then_safety_then_the_lead(
    candidates: list[Candidate], owner_id: str, chosen: str
) -> None:
    assert choose_for(Road.CRISIS, candidates, lead_id="stf_lead", owner_id=owner_id).id == chosen


@pytest.mark.parametrize(("road", "chosen"), [
    (Road.ANSWER, "stf_anna"), (Road.SAFETY, "stf_sam"), (Road.PRIVACY, "stf_pia"), (Road.QUALITY, "stf_sam"),
])
def test_each_clock_has_its_own_owner(road: Road, chosen: str) -> None:
    assert choose_for(road, [ANNA, SAM, PIA], lead_id="stf_lead", owner_id="stf_anna").id == chosen


@pytest.mark.parametrize("road", [road for road in Road if road is not Road.ANSWER])
def test_where_nobody_has_the_role_the_lead_has_the_clock(road: Road) -> None:
    assert choose_for(road, [ANNA], lead_id="stf_lead", owner_id="stf_anna").id == "stf_lead"


def test_a_safety_officer_off_duty_still_has_the_report_before_the_lead_has() -> None:
    off = replace(SAM, on=frozenset())
    assert choose_for(Road.SAFETY, [ANNA, off], lead_id="stf_lead", owner_id="stf_anna").id == "stf_sam"


def kinds(*findings: Seen, **known: object) -> dict[str, int]:
    given = {"minutes": MINUTES, "calendars": {}, "answered_before": False, "started": STARTED} | known
    return {one.kind: one.minutes for one in promises_for(findings, **given)}  # type: ignore[arg-type]


def test_every_message_is_promised_a_first_answer_praise_too() -> None:
    assert kinds() == {"first_answer": 30}
    assert kinds(Seen("praise", 0.9)) == {"first_answer": 30}


def test_a_follow_up_is_promised_an_answer_where_the_profile_tells_them_apart() -> None:
    assert kinds(answered_before=True) == {"first_answer": 30}
    assert kinds(answered_before=True, minutes={**MINUTES, "answer": 60}) == {"answer": 60}


def test_a_crisis_is_promised_minutes_around_the_clock() -> None:
    made = promises_for([Seen("crisis", 0.5)], minutes=MINUTES, calendars={"crisis": "working_hours"},
                        answered_before=False, started=STARTED)
    crisis = next(one for one in made if one.kind == "crisis")
    assert (crisis.minutes, crisis.round_the_clock, crisis.thread_wide) == (5, True, True)


@pytest.mark.parametrize("kind", ["adverse_event", "exposure_without_harm", "pregnancy_exposure",
                                  "overdose_or_misuse", "medication_error", "lack_of_effect"])
def test_possible_harm_starts_the_24_hours_of_a_safety_report(kind: str) -> None:
    assert kinds(Seen(kind, 0.2)) == {"first_answer": 30, "safety": 24 * 60}


def test_two_kinds_of_harm_in_one_message_are_one_report() -> None:
    assert kinds(Seen("adverse_event", 0.9), Seen("medication_error", 0.9)) == {"first_answer": 30, "safety": 1440}


def test_a_request_about_ones_data_has_one_calendar_month() -> None:
    assert kinds(Seen("privacy_request", 0.8))["privacy_request"] == 28 * 24 * 60  # from 31 January to 28 February
    assert a_month_after(STARTED) == datetime(2026, 2, 28, 9, 0, tzinfo=UTC)
    assert a_month_after(datetime(2026, 12, 15, tzinfo=UTC)) == datetime(2027, 1, 15, tzinfo=UTC)


def test_without_a_profile_there_is_still_a_promise() -> None:
    assert kinds(Seen("crisis", 0.9), minutes={}) == {"first_answer": 60, "crisis": 15}


@pytest.mark.parametrize(("findings", "owes_nothing"), [
    ([], True), ([Seen("praise", 0.9), Seen("product", 1.0, "Nulvia")], True),
    ([Seen("praise", 0.9), Seen("adverse_event", 0.2)], False), ([Seen("medical_question", 0.5)], False),
    ([Seen("unreadable", 1.0)], False),
])
def test_a_line_beside_a_rating_owes_an_answer_only_when_something_is_in_it(
    findings: list[Seen], owes_nothing: bool
) -> None:
    assert owes_no_answer(about_rating=True, findings=findings) is owes_nothing
    assert owes_no_answer(about_rating=False, findings=findings) is False


HEART = Side("team_heart", topics=frozenset({"nulvia", "blood pressure"}), languages=frozenset({"en"}))
SKIN = Side("team_skin", topics=frozenset({"rash"}), languages=frozenset({"en", "de"}))
REST = Side("team_rest", is_default=True)


@pytest.mark.parametrize(("known", "chosen"), [
    ({"words": frozenset({"rash"})}, "team_skin"),
    ({"words": frozenset({"rash", "nulvia", "blood pressure"})}, "team_heart"),
    ({"words": frozenset({"rash", "nulvia"}), "language": "de"}, "team_skin"),
    ({"words": frozenset({"weather"})}, "team_rest"),
    ({"words": frozenset({"weather"}), "knows": "team_heart"}, "team_heart"),
    ({"words": frozenset({"rash"}), "knows": "team_heart"}, "team_skin"),
    ({"words": frozenset({"rash"}), "has_it": "team_heart"}, "team_heart"),
])
def test_a_team_is_chosen_by_conversation_then_topic_then_person_then_default(
    known: dict[str, object], chosen: str
) -> None:
    given = {"language": ""} | known
    choice = choose_team([HEART, SKIN, REST], **given)  # type: ignore[arg-type]
    assert choice is not None
    assert choice.id == chosen


def test_where_there_is_no_team_there_is_no_choice() -> None:
    assert choose_team([], words=frozenset(), language="") is None


def test_teams_claim_products_topics_and_symptoms_whatever_their_capitals() -> None:
    assert words_of([Seen("product", 1.0, "Nulvia"), Seen("topic", 1.0, "Cost"), Seen("crisis", 1.0, "suicide")]) == {
        "nulvia", "cost"}
