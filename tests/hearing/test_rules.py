"""Which label follows from what people said, and who may train, sign and read."""

from datetime import UTC, datetime, timedelta

import pytest

from answerable.access.actor import Actor
from answerable.access.roles import Role
from answerable.dialogue.rules import CRISIS_KINDS, SAFETY_KINDS
from answerable.hearing.rules import (
    KINDS,
    Beside,
    Said,
    is_due,
    labels_from,
    may_be_set,
    may_read,
    may_see,
    may_sign,
    may_tune,
    merged,
)
from answerable.people.rules import COMMAND_LINE

AT = datetime(2026, 3, 2, tzinfo=UTC)
LATER = AT + timedelta(hours=1)
BESIDE = Beside("org", "team", owner="marta", answered=frozenset({"jonas"}), spoke=frozenset({"ines"}), signer="tomas")


def staff(name: str, *roles: Role, trained: str = "", organisation: str = "org", team: str = "team") -> Actor:
    return Actor("staff", name, frozenset(roles), frozenset({team}), frozenset(trained.split()), organisation)


@pytest.mark.parametrize(("finding", "is_so"), [
    (Said("crisis", closed_as="confirmed"), True),
    (Said("crisis", closed_as="wrong"), False),
    (Said("crisis", closed_as="wrong", by_staff=True), False),
    (Said("crisis", by_staff=True), True),
    (Said("crisis", by_staff=True, opinions=[(False, True, AT)]), True),
    (Said("crisis", opinions=[(True, False, AT), (False, False, LATER)]), False),
    (Said("crisis", opinions=[(True, True, AT), (False, False, LATER)]), True),
    (Said("crisis", closed_as="wrong", opinions=[(True, True, LATER)]), False),
])  # fmt: skip
def test_one_finding_teaches_what_weighs_most_of_what_was_said_of_it(finding: Said, is_so: bool) -> None:
    assert labels_from([finding]) == {"crisis": is_so}


def test_a_finding_that_nobody_spoke_of_teaches_nothing() -> None:
    assert labels_from([Said("crisis")]) == {}


def test_one_right_finding_makes_a_kind_so_whatever_was_wrong_beside_it() -> None:
    wrong, right = Said("adverse_event", closed_as="wrong"), Said("adverse_event", closed_as="confirmed")
    raised = Said("adverse_event", by_staff=True)
    assert labels_from([wrong, right]) == labels_from([raised, wrong]) == {"adverse_event": True}


def test_a_blind_reader_labels_every_kind_of_crisis_and_safety() -> None:
    told = labels_from([Said("praise", closed_as="confirmed")], read=["adverse_event"])
    assert told == {**dict.fromkeys(KINDS, False), "adverse_event": True, "praise": True}


def test_what_safety_closed_weighs_more_than_the_blind_reader_and_that_more_than_an_opinion() -> None:
    read: list[str] = []
    assert labels_from([Said("crisis", closed_as="confirmed")], read=read)["crisis"]
    assert not labels_from([Said("crisis", closed_as="wrong")], read=["crisis"])["crisis"]
    assert not labels_from([Said("crisis", opinions=[(True, True, AT)])], read=read)["crisis"]


def test_the_kinds_are_those_of_crisis_and_safety() -> None:
    assert set(KINDS) == CRISIS_KINDS | SAFETY_KINDS
    assert len(KINDS) == len(set(KINDS))


@pytest.mark.parametrize("role", list(Role))
def test_safety_tunes_and_signs_and_nobody_else(role: Role) -> None:
    by = staff("someone", role)
    assert may_tune(by, "org").ok is may_sign(by, "org").ok is (role is Role.SAFETY)
    assert not may_tune(by, "other").ok and not may_sign(by, "other").ok and not may_see(by, "other").ok


def test_the_command_line_trains_and_cannot_sign() -> None:
    assert may_tune(COMMAND_LINE, "org").ok
    assert not may_sign(COMMAND_LINE, "org").ok


@pytest.mark.parametrize(("by", "may"), [
    (staff("petra", Role.SAFETY), True),
    (staff("rosa", Role.MEDICAL, trained="safety"), True),
    (staff("samuel", Role.MEDICAL), False),
    (staff("hanna", Role.LEAD, trained="crisis"), False),
    (staff("adele", Role.ADMINISTRATOR, trained="safety"), False),
    (staff("petra", Role.SAFETY, organisation="other"), False),
    (staff("petra", Role.SAFETY, team="other"), False),
    (staff("marta", Role.RESPONDER, trained="safety"), False),
    (staff("jonas", Role.RESPONDER, trained="safety"), False),
    (staff("ines", Role.RESPONDER, trained="safety"), False),
    (staff("tomas", Role.SAFETY), False),
])  # fmt: skip
def test_fresh_and_trained_eyes_of_the_team_read_and_no_others(by: Actor, may: bool) -> None:
    answer = may_read(by, BESIDE)
    assert answer.ok is may
    assert bool(answer.why) is not may


@pytest.mark.parametrize(("wanted", "fits"), [
    ({"crisis": {"": 0.2, "email": 1.0}}, True),
    ({}, False),
    ({"crisis": {}}, False),
    ({"praise": {"": 0.5}}, False),
    ({"crisis": {"pigeon": 0.5}}, False),
    ({"crisis": {"": 0.0}}, False),
    ({"crisis": {"": 1.01}}, False),
    ({"crisis": {"": float("nan")}}, False),
])  # fmt: skip
def test_a_threshold_is_of_a_kind_a_channel_and_above_nought(wanted: dict[str, dict[str, float]], fits: bool) -> None:
    assert may_be_set(wanted, ["email"]).ok is fits


def test_thresholds_that_are_not_set_anew_stay() -> None:
    now = {"crisis": {"": 0.3, "email": 0.2}, "adverse_event": {"": 0.3}}
    assert merged(now, {"crisis": {"email": 0.1}}) == {"adverse_event": {"": 0.3}, "crisis": {"": 0.3, "email": 0.1}}


def test_a_draw_is_due_a_week_after_the_last_or_after_the_first_message() -> None:
    week = timedelta(days=7)
    assert not is_due(None, AT)
    assert is_due(AT - week, AT)
    assert not is_due(AT - week + timedelta(seconds=1), AT)
