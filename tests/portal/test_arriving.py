"""A code proves an address; the door tells no one who writes to us, and leads nowhere else."""

import re

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from answerable.journey.delivery import composing
from answerable.people import actions as people
from answerable.people.models import ContactPoint, Organisation
from answerable.people.queries import same_person
from answerable.people.rules import COMMAND_LINE
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


@pytest.fixture
def other(house: House) -> Organisation:
    """A second organisation that answers here."""
    return people.set_up_organisation("hazel", name="Hazel House", kind="patient_group", countries=["IE"], products=(),
                                      by=COMMAND_LINE)


def ticked(html: str) -> list[str]:
    return re.findall(r'name="house" value="([^"]+)" required checked', html)


def test_the_link_of_a_mail_ticks_whom_they_wrote_to_and_its_code_opens_their_letters(
    house: House, other: Organisation, browser: Client
) -> None:
    a_letter(house, organisation_id=other.pk)
    link = composing.link_to(other.pk).removeprefix("http://localhost:8000").partition("/letters/")[2]
    assert "hazel" not in link.casefold()
    page = browser.get(f"/letters/{link}", follow=True)
    assert ticked(page.content.decode()) == ["hazel"]
    wanted = f"/letters/{link}"
    code = sends(browser, "/sign-in/", {"address": "aoife@example.org", "house": "hazel", "next": wanted})
    assert "This code comes from Hazel House." in words_of(code)
    form = {"address": "aoife@example.org", "house": "hazel", "code": newest_code(), "next": wanted}
    assert browser.post("/sign-in/", form)["Location"] == wanted
    assert browser.get(wanted).status_code == 200
    assert browser.get("/sign-in/")["Location"] == "/letters/"


def test_with_one_organisation_the_link_names_none(house: House) -> None:
    assert composing.link_to(house.organisation.pk).endswith("/letters/")


def test_with_several_organisations_and_no_hint_none_is_ticked_and_one_is_asked_for(
    house: House, other: Organisation, browser: Client
) -> None:
    a_letter(house)
    assert ticked(browser.get("/sign-in/").content.decode()) == []
    answer = sends(browser, "/sign-in/", {"address": "aoife@example.org"})
    assert answer.status_code == 422
    assert "Please choose who you wrote to." in words_of(answer)
    assert ticked(answer.content.decode()) == []
    assert 'value="aoife@example.org"' in answer.content.decode()
    code = sends(browser, "/sign-in/", {"address": "aoife@example.org", "house": "quillmere"}).content.decode()
    assert "Did you write to someone else?" in code
    assert ticked(browser.get("/at/hazel/sign-in/").content.decode()) == ["hazel"]
    assert '<a href="/at/hazel/sign-in/">Hazel House</a>' in code
    assert "/at/quillmere/sign-in/" in code


def test_whoever_is_signed_in_elsewhere_is_asked_for_a_code_by_the_other_organisation(
    house: House, other: Organisation, browser: Client
) -> None:
    a_letter(house)
    a_letter(house, organisation_id=other.pk)
    form = {"address": "aoife@example.org", "house": "quillmere"}
    assert sends(browser, "/sign-in/", form).status_code == 200
    link = f"/letters/?at={other.pk}"
    assert browser.post("/sign-in/", {**form, "code": newest_code(), "next": link})["Location"] == "/letters/"
    page = browser.get(link, follow=True)
    assert ticked(page.content.decode()) == ["hazel"]
    assert browser.get("/letters/?at=org_nobody").status_code == 200


def test_a_letter_sent_after_the_session_ended_is_said_to_be_unsent_and_the_way_leads_back(
    house: House, browser: Client
) -> None:
    receipt = a_letter(house)
    page = f"/letters/{receipt.thread_id}/write/"
    sent = {"headers": {"Referer": f"http://testserver{page}"}}
    door = browser.post(page, {"words": "It burns."}, **sent)["Location"]
    shown = browser.get(door)
    assert "Not sent yet" in words_of(shown)
    assert f'data-kept="write-{receipt.thread_id}" hidden>Your words are kept here.' in shown.content.decode()
    code = sends(browser, "/sign-in/", {"address": "aoife@example.org", "next": page, "unsent": "1"})
    assert "Not sent yet" in words_of(code)
    answer = browser.post("/sign-in/", {"address": "aoife@example.org", "code": newest_code(), "next": page})
    assert answer["Location"] == page
    assert f'data-keep="write-{receipt.thread_id}"' in browser.get(page).content.decode()


def test_nothing_is_said_to_be_unsent_or_kept_where_it_is_not(house: House, browser: Client) -> None:
    assert "Not sent yet" not in words_of(browser.get(browser.get("/data/")["Location"]))
    looked = {"headers": {"Referer": "http://testserver/who-looked/"}}
    door = browser.post("/who-looked/by-mail/", {"detail": "words"}, **looked)["Location"]
    page = browser.get(door).content.decode()
    assert "Not sent yet" in page
    assert "Your words are kept" not in page


@pytest.mark.parametrize("page", ["/write/", "/at/quillmere/write/", "/data/", "/letters/thr_1/write/"])
def test_a_browser_that_lost_its_cookies_is_led_back_to_its_letter(house: House, page: str) -> None:
    answer = Client(enforce_csrf_checks=True).post(page, {"words": "It burns."})
    assert answer.status_code == 403
    assert f'href="{page}">Back to your letter' in answer.content.decode()
    other = Client(enforce_csrf_checks=True).post("/sign-out/")
    assert "Back to your letter" not in words_of(other)
