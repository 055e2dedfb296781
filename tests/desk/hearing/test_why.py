"""Why a finding stands there: who saw it, what moved it, what two versions say today, and what a case still needs."""

import re

import pytest

from answerable.desk.hearing.words import finely
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Finding, Message
from answerable.engines.screen import shipped_version
from answerable.engines.screen.kinds import BY_MODEL
from answerable.hearing.models import Version
from answerable.ledger.models import Entry
from tests.cast import House
from tests.desk.browsing import words_of
from tests.desk.conftest import SignIn
from tests.hearing.room import HARM, a_message, signed, thresholds

RASH = (
    "Hello. I started Quillorin two weeks ago. Since Sunday I have a red rash on both arms. "
    "My card is 4111 1111 1111 1111."
)


def address(finding: Finding) -> str:
    return f"/desk/findings/{finding.pk}/why/"


def the_finding(message: Message, kind: str = HARM) -> Finding:
    return Finding.objects.filter(message=message, kind=kind).order_by("start")[0]


def test_every_finding_in_a_conversation_leads_to_its_reason(house: House, at_desk: SignIn) -> None:
    message = a_message(house, RASH)
    page = at_desk("tomas").get(f"/desk/threads/{message.thread_id}/").content.decode()
    shown = re.findall(r'id="why-(\w+)"', page)
    assert shown
    for one in shown:
        assert f'href="/desk/findings/{one}/why/"' in page
        assert at_desk("tomas").get(f"/desk/findings/{one}/why/").status_code == 200


def test_it_says_who_saw_it_and_shows_the_sentence_alone(house: House, at_desk: SignIn) -> None:
    finding = the_finding(a_message(house, RASH))
    answer = at_desk("tomas").get(address(finding))
    said = words_of(answer)
    assert f"A rule of the version that comes with this house, {finding.version} saw it" in said
    assert finding.why in said
    sentence = said.partition("The sentence")[2].partition("The whole letter")[0]
    assert "red rash on both arms" in sentence
    assert "Hello" not in sentence


def test_private_numbers_stay_hidden_on_it(house: House, at_desk: SignIn) -> None:
    message = a_message(house, RASH)
    for kind in (HARM, "identifiers"):
        page = at_desk("tomas").get(address(the_finding(message, kind)))
        assert "4111" not in page.content.decode()
        assert "hidden until asked for" in words_of(page)


def test_the_words_that_moved_it_stand_with_their_weights_drawn_and_as_a_table(house: House, at_desk: SignIn) -> None:
    page = at_desk("tomas").get(address(the_finding(a_message(house, RASH))))
    html, said = page.content.decode(), words_of(page)
    assert re.search(r"Of 100 letters worded like this, its model expects \S+ to be so\.", said)
    assert f"From {finely(shipped_version().threshold(HARM, 'web'))} on it makes a finding." in said
    rows = re.findall(r'<th scope="row">([^<]+)</th><td[^>]*>(for|against) it</td><td[^>]*>([+−][\d.]+)', html)
    assert rows
    assert {how for _, how, weight in rows if weight.startswith("+")} <= {"for"}
    assert html.count('<svg class="chart push"') == len(rows)
    assert "moved--up" in html.partition("<main")[2]


def test_the_version_that_saw_it_and_the_one_that_listens_stand_beside_each_other(
    house: House, at_desk: SignIn
) -> None:
    finding = the_finding(a_message(house, RASH))
    client = at_desk("tomas")
    assert "The version that saw it, and listens now" in words_of(client.get(address(finding)))
    signed(house, thresholds(house, 0.97))
    said = words_of(client.get(address(finding)))
    assert "The version that saw it The version that comes with this house, shipped-" in said
    assert "The version that listens now Your own version, own-1" in said
    assert "97 in 100" in said


def test_a_finding_of_the_model_names_its_version(house: House, at_desk: SignIn) -> None:
    signed(house, thresholds(house, 0.0001))  # so low that it speaks of every letter
    message = a_message(house, "Thank you for the leaflet, and for asking how I am.")
    found = Finding.objects.get(message=message, rule=BY_MODEL, kind=HARM)
    said = words_of(at_desk("tomas").get(address(found)))
    assert "The model of your own version, own-1 saw it" in said


def test_what_a_colleague_saw_is_theirs_and_the_version_of_now_judges_it(house: House, at_desk: SignIn) -> None:
    message = a_message(house, "Thank you for the leaflet.")
    made = dialogue.raise_finding(message.pk, kind=HARM, start=0, end=5, by=house.marta)
    said = words_of(at_desk("tomas").get(address(made)))
    assert "Marta Lindqvist saw it" in said
    assert "A person saw this, and no version." in said
    assert "The version that listens now" in said


def test_a_version_that_is_gone_is_said_to_be(house: House, at_desk: SignIn) -> None:
    finding = the_finding(a_message(house, RASH))
    Finding.objects.filter(pk=finding.pk).update(version="shipped-0")
    assert "The version that saw it cannot be brought back in this release." in words_of(
        at_desk("tomas").get(address(finding)))  # fmt: skip


def test_the_four_criteria_and_what_is_missing_stand_with_a_finding_of_safety(house: House, at_desk: SignIn) -> None:
    said = words_of(at_desk("tomas").get(address(the_finding(a_message(house, RASH)))))
    assert "All four criteria of a report are there" in said
    assert "Which product yes Quillorin" in said
    bare = a_message(house, "Since the new tablets I have a red rash on both arms.")
    said = words_of(at_desk("tomas").get(address(the_finding(bare))))
    assert "For a report there is still missing: which product" in said
    assert "It does not name the product." in said


def test_how_grave_it_may_be_is_proposed_with_its_words(house: House, at_desk: SignIn) -> None:
    grave = a_message(house, "After my second dose of Quillorin I had a seizure and was in hospital for five days.")
    said = words_of(at_desk("tomas").get(address(the_finding(grave))))
    assert "How grave it may be" in said
    assert "In hospital, or longer there:" in said


def test_a_finding_that_is_none_of_safety_speaks_of_no_report(house: House, at_desk: SignIn) -> None:
    message = a_message(house, RASH)
    said = words_of(at_desk("tomas").get(address(the_finding(message, "identifiers"))))
    assert "criteria" not in said
    assert "The model does not judge this kind. Rules alone do." in said or "its model expects" in said


@pytest.mark.parametrize("name", ["marta", "samuel", "hanna", "petra"])
def test_whoever_reads_the_letter_may_ask_why(house: House, at_desk: SignIn, name: str) -> None:
    assert at_desk(name).get(address(the_finding(a_message(house, RASH)))).status_code == 200


def test_nobody_else_may(house: House, at_desk: SignIn) -> None:
    finding = the_finding(a_message(house, RASH))
    assert at_desk("outsider").get(address(finding)).status_code == 404
    assert at_desk("anton").get(address(finding)).status_code == 403
    assert at_desk("tomas").get("/desk/findings/fnd_none/why/").status_code == 404


def test_asking_why_leaves_an_entry_and_changes_nothing(house: House, at_desk: SignIn) -> None:
    finding = the_finding(a_message(house, RASH))
    before = Finding.objects.filter(pk=finding.pk).values().get()
    at_desk("samuel").get(address(finding))
    assert Entry.objects.filter(verb="person:opened", actor_id=house.staff["samuel"].pk, purpose="answering").exists()
    assert Finding.objects.filter(pk=finding.pk).values().get() == before
    assert not Version.objects.exists()
