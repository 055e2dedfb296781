"""Going back in the browser.

Rosa forgets her country, looks at the numbers to call, comes back, and finds her words. She sends them. Someone else
sits down at the same computer and goes back as far as they can: a page of the house each time, and none of Rosa's
words on it. All this with scripts and without.
"""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys import acting
from tests.journeys.conftest import Seats

WORDS = "My knees hurt since Sunday. Is that the new cream?"
SCRIPTS = pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])


def words_in(page: Page) -> str:
    return page.get_by_label("What do you want to ask or tell us?").input_value()


@SCRIPTS
def test_the_way_back_shows_a_page_of_the_house_and_after_received_no_word(seats: Seats, scripts: bool) -> None:
    rosa = seats("Rosa", phone=True, java_script_enabled=scripts)
    page, address = rosa.page, f"rosa.{'with' if scripts else 'without'}@gmial.com"
    rosa.expects(422)
    rosa.go("/")
    rosa.go("/write/")
    acting.fills_in(rosa, WORDS, address=address, name="Rosa", country="Choose a country")
    page.get_by_role("button", name="Send to a person").click()
    expect(page.get_by_role("alert").first).to_contain_text("Please choose the country you live in.")
    rosa.looks_right()
    page.reload()
    assert words_in(page) == WORDS
    rosa.go("/help/")
    page.go_back()
    assert words_in(page) == WORDS
    page.get_by_label("Which country do you live in?").select_option(label="Ireland")
    page.get_by_role("button", name="Send to a person").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Received. It is safe with us.")
    expect(page.locator("main")).to_contain_text(f"We answer to {address}")
    expect(page.locator("main")).to_contain_text("Did you mean gmail.com?")
    rosa.looks_right()
    received = page.url
    for _ in range(2):
        page.go_back()
        expect(page.get_by_role("heading", level=1)).to_have_text("Write to us")
        shown = page.evaluate("[...document.querySelectorAll('form :is(textarea, input, select)')].map(e => e.value)")
        assert not {WORDS, address, "Rosa"} & set(shown)
    page.goto(received)
    assert address not in page.content()


@SCRIPTS
def test_a_step_away_before_sending_loses_nothing(seats: Seats, scripts: bool) -> None:
    rosa = seats("Rosa", java_script_enabled=scripts)
    page = rosa.go("/write/")
    acting.fills_in(rosa, WORDS, address="rosa@example.org", name="Rosa")
    rosa.go("/help/")
    page.go_back()
    expect(page.get_by_label("What do you want to ask or tell us?")).to_have_value(WORDS)
    expect(page.get_by_label("Your email, phone number or postal address")).to_have_value("rosa@example.org")


@SCRIPTS
def test_the_way_back_from_the_letters_shows_no_code_and_no_missing_page(seats: Seats, scripts: bool) -> None:
    rosa = seats("Rosa", java_script_enabled=scripts)
    acting.writes(rosa, WORDS, address="rosa.signs@example.org")
    acting.proves(rosa, "rosa.signs@example.org")
    for _ in range(2):
        rosa.page.go_back()
        expect(rosa.page.get_by_role("heading", level=1)).to_have_text("Your letters")
        assert "rosa.signs" not in rosa.page.content()
