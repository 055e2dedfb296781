"""The threshold of one kind: what each finds beside what it costs, every choice with an address, and a proposal."""

import re

import pytest
from django.test import Client

from answerable.desk.hearing.words import threshold_said
from answerable.hearing.models import Score, Version
from answerable.hearing.queries import version_for
from tests.cast import House
from tests.desk.browsing import words_of
from tests.desk.conftest import SignIn
from tests.hearing.room import HARM, labelled

PAGE = "/desk/hearing/threshold/"


def known(house: House, *values: float) -> None:
    """Letters that staff labelled as harm, with these probabilities, which no rule found."""
    for value in values:
        message = labelled(house, "My arms went all plumbly.", True)
        Score.objects.filter(pk=message.pk).update(scores={HARM: value}, ruled=[])


def test_without_labels_it_promises_nothing_and_still_says_the_cost(house: House, at_desk: SignIn) -> None:
    page = at_desk("samuel").get(PAGE)
    said = words_of(page)
    assert "the figures of the reference set do not speak for your letters" in said
    assert "nobody can say" in said
    assert "Findings in 100 letters" in said
    assert "Suggested" not in said
    assert 'class="half" points=""' in page.content.decode()  # no line of recall is drawn


def test_a_few_labels_are_not_enough_either(house: House, at_desk: SignIn) -> None:
    known(house, 0.9, 0.2)
    said = words_of(at_desk("samuel").get(PAGE))
    assert "Two letters are known to be of this kind; 10 are needed" in said
    assert "nobody can say" in said


def test_recall_with_its_interval_stands_beside_the_load(house: House, at_desk: SignIn) -> None:
    known(house, *[0.9] * 9, 0.3)
    client = at_desk("tomas")
    high, low = (words_of(client.get(f"{PAGE}?kind={HARM}&at={at}")) for at in ("0.50", "0.20"))
    assert "At 0.5 it finds 90 of 100 letters that are so, and makes 90 findings in 100 letters: 9 a day" in high
    assert "At 0.2 it finds 100 of 100 letters that are so, and makes 100 findings in 100 letters: 10 a day" in low
    assert "Your choice, 0.5 90 ( 55 to 100 )" in high
    assert "Suggested, 0.3 100 (69 to 100)" in high
    today = version_for(house.organisation.pk).threshold(HARM, "web")
    assert f"Today, {threshold_said(today)}" in high


def test_without_a_choice_the_suggested_one_is_shown(house: House, at_desk: SignIn) -> None:
    known(house, *[0.9] * 9, 0.3)
    assert "Your choice, 0.3" in words_of(at_desk("tomas").get(PAGE))


def test_minutes_that_one_finding_takes_are_the_readers_to_say(house: House, at_desk: SignIn) -> None:
    known(house, *[0.9] * 10)
    client = at_desk("tomas")
    assert "10 a day, 0.67 hours of reading" in words_of(client.get(PAGE + "?at=0.5"))
    assert "10 a day, 2 hours of reading" in words_of(client.get(PAGE + "?at=0.5&minutes=12"))


@pytest.mark.parametrize("asked", ["at=x", "at=nan", "at=-4", "at=1e999", "minutes=inf", "minutes=", "kind=nothing",
                                   "channel=pigeon", "kind=crisis&channel=web&at=0.31"])  # fmt: skip
def test_whatever_stands_in_the_address_the_page_opens(house: House, at_desk: SignIn, asked: str) -> None:
    assert at_desk("anton").get(f"{PAGE}?{asked}").status_code == 200


def test_the_drawing_has_its_table_and_every_row_what_the_slider_shows(house: House, at_desk: SignIn) -> None:
    known(house, *[0.9] * 10)
    page = at_desk("tomas").get(PAGE).content.decode()
    rows = re.findall(r'<tr data-row="([\d.]+)" data-x="([\d.]+)" data-finds="(\d+)"', page)
    assert len(rows) >= 30
    assert [float(at) for at, _, _ in rows] == sorted({float(at) for at, _, _ in rows})
    assert [float(x) for _, x, _ in rows] == sorted(float(x) for _, x, _ in rows)
    assert {found for at, _, found in rows if float(at) <= 0.9} == {"100"}
    assert {found for at, _, found in rows if float(at) > 0.9} == {"0"}
    assert threshold_said(version_for(house.organisation.pk).threshold(HARM, "web")) in [at for at, _, _ in rows]
    assert "<script>" not in page and "style=" not in page


def test_a_proposal_waits_and_changes_nothing_yet(house: House, at_desk: SignIn) -> None:
    client = at_desk("tomas")
    before = version_for(house.organisation.pk).threshold(HARM, "web")
    answer = client.post(PAGE + "propose/", {"kind": HARM, "channel": "", "at": "0.14"})
    made = Version.objects.get()
    assert answer["Location"] == f"/desk/hearing/versions/{made.pk}/"
    assert made.waits and made.thresholds[HARM][""] == 0.14
    assert version_for(house.organisation.pk).threshold(HARM, "web") == before


@pytest.mark.parametrize("sent", [{"at": "low"}, {"at": "0"}, {"at": "1.5"}, {"kind": "praise"}, {"channel": "pigeon"}])
def test_a_proposal_that_cannot_be_is_refused_kindly(house: House, at_desk: SignIn, sent: dict[str, str]) -> None:
    answer = at_desk("tomas").post(PAGE + "propose/", {"kind": HARM, "channel": "", "at": "0.14", **sent})
    assert answer.status_code == 422
    assert not Version.objects.exists()


@pytest.mark.parametrize("name", ["samuel", "anton", "hanna", "marta"])
def test_only_safety_proposes(house: House, at_desk: SignIn, name: str) -> None:
    answer = at_desk(name).post(PAGE + "propose/", {"kind": HARM, "channel": "", "at": "0.14"})
    assert answer.status_code == 403
    assert not Version.objects.exists()


def test_whoever_may_not_propose_is_told_and_sees_no_button(house: House, at_desk: SignIn) -> None:
    page = at_desk("samuel").get(PAGE)
    assert "Propose this threshold" not in words_of(page)
    assert "Your role does not let you train the screen or set its thresholds." in words_of(page)


def test_nobody_comes_in_without_a_name() -> None:
    assert Client().get(PAGE).status_code == 302
