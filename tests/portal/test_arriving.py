"""A code proves an address; the door tells no one who writes to us, and leads nowhere else."""

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from answerable.people.models import ContactPoint
from answerable.people.queries import same_person
from tests.cast import House, a_letter
from tests.portal.conftest import enter, newest_code, sends, words_of


def test_a_code_from_the_mail_opens_the_letters(house: House, browser: Client) -> None:
    a_letter(house)
    enter(client=browser)
    assert browser.get("/letters/").status_code == 200
    assert ContactPoint.objects.get().proven_at is not None


def test_a_known_and_an_unknown_address_get_the_same_answer(house: House) -> None:
    a_letter(house)
    both = ("aoife@example.org", "nobody@example.org")
    pages = [sends(Client(), "/sign-in/", {"address": address}) for address in both]
    known, unknown = (page.content.decode().replace("nobody@", "aoife@") for page in pages)
    assert strip_tokens(known) == strip_tokens(unknown)
    assert [page.status_code for page in pages] == [200, 200]


def strip_tokens(html: str) -> str:
    import re

    html = re.sub(r'name="(csrfmiddlewaretoken|aside)" value="[^"]+"', "", html)
    return re.sub(r'<meta name="now"[^>]+>', "", html)


def test_a_wrong_code_is_said_kindly_and_opens_nothing(house: House, browser: Client) -> None:
    a_letter(house)
    browser.post("/sign-in/", {"address": "aoife@example.org"})
    wrong = "000000" if newest_code() != "000000" else "111111"
    answer = sends(browser, "/sign-in/", {"address": "aoife@example.org", "code": wrong})
    assert answer.status_code == 422
    assert "This code is not right, or it has run out." in words_of(answer)
    assert browser.get("/letters/").status_code == 302


def test_another_code_is_said_to_be_on_its_way_known_or_not(house: House, browser: Client) -> None:
    a_letter(house)
    for address in ("aoife@example.org", "nobody@example.org"):
        assert "another code is on" not in words_of(sends(browser, "/sign-in/", {"address": address}))
        again = sends(browser, "/sign-in/", {"address": address, "again": "1", "code": ""})
        assert again.status_code == 200
        assert "another code is on its way. Please use the newest one." in words_of(again)


def test_a_door_that_did_not_open_says_so_in_its_title_and_speaks_of_no_letter(house: House, browser: Client) -> None:
    answer = sends(browser, "/sign-in/", {"address": ""})
    assert answer.status_code == 422
    assert "<title>Not yet: Your letters" in answer.content.decode()
    assert "Your words are still on this page" not in words_of(answer)
    code = sends(browser, "/sign-in/", {"address": "aoife@example.org", "code": "1"})
    assert "<p></p>" not in code.content.decode()


def test_many_codes_from_one_place_wait(house: House, browser: Client, settings: Settings) -> None:
    settings.ANSWERABLE_WRITES_PER_HOUR = 1
    browser.post("/sign-in/", {"address": "aoife@example.org"})
    answer = browser.post("/sign-in/", {"address": "aoife@example.org"})
    assert answer.status_code == 429  # nothing more is laid aside for this place, either
    assert "Many codes were asked for from here" in words_of(answer)


def test_the_session_gets_a_new_name_and_keeps_no_address(house: House, browser: Client) -> None:
    a_letter(house)
    session = browser.session
    session["before"] = "x"
    session.save()
    browser.cookies["sessionid"] = session.session_key
    enter(client=browser)
    assert browser.session.session_key != session.session_key
    assert "aoife" not in str(dict(browser.session))


@pytest.mark.parametrize(("wanted", "goes"), [
    ("/who-looked/", "/who-looked/"), ("https://evil.example/", "/letters/"), ("//evil.example/", "/letters/"),
    ("/\\evil.example/", "/letters/"), ("javascript:alert(1)", "/letters/"), ("", "/letters/")])
def test_the_door_leads_to_pages_of_this_house_only(house: House, browser: Client, wanted: str, goes: str) -> None:
    a_letter(house)
    browser.post("/sign-in/", {"address": "aoife@example.org"})
    form = {"address": "aoife@example.org", "code": newest_code(), "next": wanted}
    assert browser.post("/sign-in/", form)["Location"] == goes


def test_where_one_wanted_to_go_travels_through_the_door(house: House, browser: Client) -> None:
    door = browser.get("/data/")["Location"]
    assert 'name="next" value="/data/"' in browser.get(door).content.decode()


def test_a_sixth_code_in_an_hour_waits(house: House, browser: Client) -> None:
    a_letter(house)
    answers = [sends(browser, "/sign-in/", {"address": "aoife@example.org"}) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [422]


def test_leaving_closes_the_letters(house: House, browser: Client) -> None:
    a_letter(house)
    enter(client=browser)
    assert browser.get("/sign-out/").status_code == 405
    assert browser.post("/sign-out/")["Location"] == "/"
    assert browser.get("/letters/")["Location"] == "/sign-in/?next=%2Fletters%2F"


def test_no_address_stands_in_an_address_line(house: House, browser: Client) -> None:
    receipt = a_letter(house)
    answer = browser.post("/sign-in/", {"address": "aoife@example.org"}, follow=True)
    assert len(answer.redirect_chain) == 1
    assert "aoife" not in str(answer.redirect_chain)
    assert same_person(receipt.person_id)


def test_going_back_to_the_code_shows_a_page_and_after_the_sign_in_no_address(house: House, browser: Client) -> None:
    a_letter(house)
    page = browser.post("/sign-in/", {"address": "aoife@example.org", "next": "/data/"})["Location"]
    assert "aoife@example.org" in words_of(browser.get(page))
    assert "aoife@example.org" in words_of(browser.get(page))
    form = {"address": "aoife@example.org", "code": newest_code(), "aside": page.partition("=")[2], "next": "/data/"}
    assert browser.post("/sign-in/", form)["Location"] == "/data/"
    assert browser.get(page)["Location"] == "/letters/"
    browser.post("/sign-out/")
    assert browser.get(page)["Location"] == "/sign-in/"


def test_whoever_leaves_leaves_nothing_typed_behind(house: House, browser: Client) -> None:
    a_letter(house)
    enter(client=browser)
    page = browser.post("/data/", {"words": "My street is wrong."})["Location"]
    browser.post("/sign-out/")
    assert "aside" not in dict(browser.session)
    enter(client=browser)
    assert "My street" not in browser.get(page, follow=True).content.decode()
