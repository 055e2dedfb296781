"""The start page, the promises, the numbers to call, and the doors of the demonstration."""

from datetime import timedelta

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from answerable.clocks import actions as clocks
from answerable.kit import clock
from answerable.people import actions as people
from answerable.people.rules import COMMAND_LINE
from tests.cast import House, a_letter, a_thread
from tests.journey.answers import delivered
from tests.portal.conftest import words_of


def test_the_start_has_three_doors_and_says_when_an_answer_comes(house: House, browser: Client) -> None:
    said = words_of(browser.get("/"))
    for words in ("Write to us", "Answer", "What we promise", "Someone is here now", "Dublin time",
                  "An answer within 30 minutes", "day and night, every day"):
        assert words in said


def test_figures_of_the_last_week_are_counted_and_not_written_down(house: House, browser: Client) -> None:
    assert "Nobody was promised an answer in the last seven days" in words_of(browser.get("/"))
    with clock.at(clock.now()) as hand:
        delivered(house, a_thread(house, address="one@example.org"))
        a_thread(house, address="two@example.org")
        hand.move(timedelta(hours=2))
        clocks.sweep()
        said = words_of(browser.get("/"))
        assert "two people wrote to us. We kept our word to 1 of them. Read about the one other one, too" in said
        promises = words_of(browser.get("/promises/"))
        assert "kept one time , broken one time." in promises.replace("time,", "time ,")
        hand.move(timedelta(days=9))
        assert "Nobody was promised an answer" in words_of(browser.get("/"))


def test_the_promises_are_those_of_the_signed_profile_with_the_name_under_it(house: House, browser: Client) -> None:
    said = words_of(browser.get("/promises/"))
    assert "A person answers you within 30 minutes." in said
    assert "What you tell us of side effects reaches our safety team within 24 hours." in said
    assert "Clara Moreau Legal reviewer. Signed these rules for Quillmere" in said


def test_without_a_signed_profile_nothing_is_promised_in_its_name(db: None, browser: Client) -> None:
    people.set_up_organisation("new", name="New Place", kind="hospital", countries=["IE"], by=COMMAND_LINE)
    assert "Nobody has signed our promises yet" in words_of(browser.get("/promises/"))
    assert browser.get("/").status_code == 200


def test_a_crisis_line_stands_only_where_the_countrys_own_profile_is_signed(house: House, browser: Client) -> None:
    said = words_of(browser.get("/help/"))
    assert "Ireland Emergency: 112 or 999 . To talk to someone: 116 123 , Samaritans Ireland" in said
    assert "Germany Emergency: 112 ." in said
    assert "Telefonseelsorge" not in said


def test_other_organisations_are_named_with_a_page_of_their_own(house: House, browser: Client) -> None:
    people.set_up_organisation("st-brannoc", name="St Brannoc", kind="hospital", countries=["GB"], by=COMMAND_LINE)
    assert "Write to St Brannoc" in words_of(browser.get("/"))
    said = words_of(browser.get("/at/st-brannoc/write/"))
    assert "A person at St Brannoc reads this" in said
    assert browser.get("/at/nobody/write/").status_code == 404


def test_one_click_sits_down_in_a_seat_in_the_demonstration_alone(
    house: House, browser: Client, settings: Settings
) -> None:
    said = words_of(browser.get("/"))
    assert "These sign-ins work only in this demonstration" in said
    assert "Tomás Pereira Safety officer Looks after everyone who may have been harmed or is in danger." in said
    answer = browser.post("/demo/staff/", {"staff": house.staff["marta"].pk})
    assert (answer.status_code, answer["Location"]) == (302, "/desk/")
    assert Client().post("/demo/staff/", {"staff": house.staff["samuel"].pk})["Location"] == "/desk/review/"
    settings.DEMO = False
    assert browser.post("/demo/staff/", {"staff": house.staff["marta"].pk}).status_code == 404
    assert browser.get("/mailbox/").status_code == 404
    assert "demonstration" not in words_of(Client().get("/"))


def test_a_seat_cannot_be_taken_by_a_link_or_from_another_site(house: House) -> None:
    assert Client().get("/demo/staff/").status_code == 405
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/demo/staff/", {"staff": house.staff["marta"].pk}).status_code == 403


def test_the_start_page_shows_nothing_of_anyone_who_wrote(house: House, browser: Client) -> None:
    a_letter(house, "I have a rash since Sunday", address="aoife@example.org")
    for page in ("/", "/promises/", "/help/"):
        assert "rash" not in words_of(browser.get(page))
        assert "aoife" not in words_of(browser.get(page))


@pytest.mark.parametrize("page", ["/", "/promises/", "/help/", "/write/", "/sign-in/", "/mailbox/"])
def test_no_page_carries_a_style_or_a_script_of_its_own(house: House, browser: Client, page: str) -> None:
    html = browser.get(page).content.decode()
    assert " style=" not in html
    assert "<script>" not in html
    assert " onclick=" not in html
    assert 'http-equiv="refresh"' not in html
