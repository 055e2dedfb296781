"""A form that was refused stands at a page of its own, which can be gone back to; nobody else can read it."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.fixtures import Settings

from answerable.dialogue.models import Message
from answerable.kit import clock
from answerable.portal import aside
from tests.cast import House, a_letter, a_thread
from tests.journey.answers import delivered
from tests.portal.conftest import LETTER, enter, sends, words_of

WITHOUT_A_COUNTRY = {**LETTER, "country": ""}


def refused(browser: Client, **changed: str) -> str:
    """The page on which a letter without a country stands again."""
    answer = browser.post("/write/", {**WITHOUT_A_COUNTRY, **changed})
    assert answer.status_code == 303
    return str(answer["Location"])


def name_in(page: str) -> str:
    return page.rpartition("=")[2]


def test_what_was_refused_is_shown_by_a_page_that_can_be_loaded_again(house: House, browser: Client) -> None:
    page = refused(browser)
    for _ in range(2):
        shown = browser.get(page)
        assert shown.status_code == 422
        assert "Please choose the country you live in." in words_of(shown)
        assert LETTER["words"] in shown.content.decode()
        assert "no-store" in shown["Cache-Control"]


def test_no_word_stands_in_the_address_or_can_be_read_in_the_session(house: House, browser: Client) -> None:
    page = refused(browser)
    for word in ("fridge", "aoife", "Aoife"):
        assert word not in page
        assert word not in str(dict(browser.session))


def test_only_the_browser_that_wrote_can_open_it(house: House, browser: Client) -> None:
    page = refused(browser)
    assert Client().get(page)["Location"] == "/write/"
    without = Client()
    without.cookies["sessionid"] = browser.cookies["sessionid"].value  # the session alone, as the database has it
    assert without.get(page)["Location"] == "/write/"
    key = browser.cookies["aside"]
    assert (key["httponly"], key["samesite"], key["max-age"]) == (True, "Lax", 3600)


def test_a_sheet_opens_on_its_own_page_alone(house: House, browser: Client) -> None:
    a_letter(house)
    name = name_in(refused(browser))
    enter(client=browser)
    for page in ("/data/", "/at/quillmere/sign-in/"):
        assert "fridge" not in browser.get(f"{page}?aside={name}", follow=True).content.decode()


def test_once_it_is_sent_the_way_back_leads_to_an_empty_sheet(house: House, browser: Client) -> None:
    page = refused(browser)
    sent = browser.post("/write/", {**LETTER, "aside": name_in(page)})
    assert sent["Location"].startswith("/received/")
    assert browser.get(page)["Location"] == "/write/"
    assert "fridge" not in str(browser.get(page, follow=True).content)
    assert Message.objects.count() == 1


def test_refused_twice_it_stands_at_the_same_page_as_it_was_typed_last(house: House, browser: Client) -> None:
    page = refused(browser)
    assert refused(browser, words="Other words", aside=name_in(page)) == page
    shown = browser.get(page).content.decode()
    assert "Other words" in shown
    assert LETTER["words"] not in shown


def test_it_is_gone_after_an_hour(house: House, browser: Client) -> None:
    page = refused(browser)
    with clock.shifted(timedelta(minutes=59)):
        assert browser.get(page).status_code == 422
    with clock.shifted(timedelta(minutes=61)):
        assert browser.get(page)["Location"] == "/write/"


def test_the_oldest_of_many_makes_room(house: House, browser: Client) -> None:
    pages = [refused(browser, words=f"Letter {number}") for number in range(aside.MOST + 1)]
    assert browser.get(pages[0])["Location"] == "/write/"
    assert [browser.get(page).status_code for page in pages[1:]] == [422] * aside.MOST


@pytest.mark.parametrize("why", ["too much", "too often"])
def test_what_cannot_be_laid_aside_is_shown_at_once_and_not_lost(
    house: House, browser: Client, settings: Settings, why: str
) -> None:
    settings.ANSWERABLE_WRITES_PER_HOUR = 2
    words = "long " * aside.LARGEST if why == "too much" else "Short"
    for _ in range(2 if why == "too often" else 0):
        refused(browser)
    answer = browser.post("/write/", {**WITHOUT_A_COUNTRY, "words": words})
    assert answer.status_code == 422
    assert words.strip() in answer.content.decode()


def test_a_file_is_said_to_be_chosen_again_each_time_the_page_is_shown(house: House, browser: Client) -> None:
    paper = SimpleUploadedFile("rash.txt", b"no photo at all")
    page = browser.post("/write/", {**LETTER, "papers": paper})["Location"]
    for _ in range(2):
        said = words_of(browser.get(page))
        assert "We cannot open “rash.txt”" in said
        assert "Please choose your photos and papers again" in said
    assert "rash.txt" not in str(dict(browser.session))


def test_a_foreign_or_broken_key_opens_nothing_and_breaks_nothing(house: House, browser: Client) -> None:
    page = refused(browser)
    for key in ("", "nonsense", "é", "A" * 43 + "="):
        browser.cookies["aside"] = key
        assert browser.get(page)["Location"] == "/write/"


def test_the_line_beside_a_rating_stands_again_until_it_is_sent(house: House) -> None:
    thread = a_thread(house)
    answer, browser = delivered(house, thread), enter()
    rate = f"/letters/{thread.pk}/rate/{answer.pk}/"
    page = browser.post(rate, {"more": "long " * 5000})["Location"].partition("#")[0]
    assert "long long" in browser.get(page).content.decode()
    browser.post(rate, {"more": "Short.", "aside": name_in(page)})
    assert browser.get(page)["Location"] == f"/letters/{thread.pk}/"


def test_the_browser_may_put_words_back_until_the_sheet_was_sent(house: House, browser: Client) -> None:
    assert '" novalidate autocomplete="on"' in browser.get("/write/").content.decode()
    browser.post("/write/", LETTER)
    assert '" novalidate autocomplete="off"' in browser.get("/write/").content.decode()
    enter(client=browser)
    assert '" novalidate autocomplete="on"' in browser.get("/data/").content.decode()
    sends(browser, "/data/", {"ask": "see", "key": "k"})
    assert '" novalidate autocomplete="off"' in browser.get("/data/").content.decode()
