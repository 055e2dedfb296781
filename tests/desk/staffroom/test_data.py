"""What is held of a person: found by exact address, counted without being opened, held, and erased for good."""

import pytest

from answerable.consent.models import Erasure, Hold
from answerable.ledger.models import Entry
from tests.cast import House, a_thread
from tests.desk.staffroom.signing_in import at_work, words_of
from tests.journey.answers import MEDICAL, in_review, sign

HERE = "/staff/data/"
ERASED = "What this person wrote was erased."


def test_a_person_is_found_and_counted_without_a_word_being_opened(living_house: House) -> None:
    house, thread = living_house, a_thread(living_house)
    petra = at_work(house.staff["petra"])
    before = Entry.objects.filter(verb="person:opened").count()
    for found in (petra.post(HERE, {"who": "aoife@example.org"}), petra.get(HERE, {"of": thread.pk}),
                  petra.post(HERE, {"who": thread.pk})):
        assert found["Location"] == f"{HERE}{thread.person_id}/"
    page = words_of(petra.get(f"{HERE}{thread.person_id}/"))
    assert "One letter from them" in page and "One address" in page and "to answer you" in page
    assert "fridge" not in page and "aoife" not in page.casefold()
    assert Entry.objects.filter(verb="person:opened").count() == before
    assert "Nobody was found" in words_of(petra.post(HERE, {"who": "nobody@example.org"}))
    assert "What we hold of a person" in words_of(petra.get("/staff/"))


def test_those_without_the_role_do_not_come_in(living_house: House) -> None:
    house, thread = living_house, a_thread(living_house)
    here = f"{HERE}{thread.person_id}/"
    for name in ("marta", "hanna", "tomas", "anton", "adele", "outsider"):
        browser = at_work(house.staff[name])
        assert browser.get(HERE).status_code == 403
        assert browser.get(here).status_code == 403
        assert browser.post(here + "erase/", {"typed": "erase for good"}).status_code == 403
        assert browser.post(here + "hold/", {"ground": "claim"}).status_code == 403
    assert at_work(house.staff["clara"]).post(here + "erase/", {"typed": "erase for good"}).status_code == 403
    assert at_work(house.staff["petra"]).get(f"{HERE}per_nobody/").status_code == 404
    assert not Erasure.objects.exists() and not Hold.objects.exists()


def test_a_hold_is_placed_shown_and_lifted(living_house: House) -> None:
    house, thread = living_house, a_thread(living_house)
    here = f"{HERE}{thread.person_id}/"
    clara, petra = at_work(house.staff["clara"]), at_work(house.staff["petra"])
    clara.post(here + "hold/", {"ground": "court"})
    page = words_of(petra.get(here))
    assert "A court has ordered that it be kept." in page and "placed by Clara Moreau" in page
    assert "A legal hold runs" in page and "Type" not in page
    assert petra.post(here + "erase/", {"typed": "erase for good"}).status_code == 403
    clara.post(f"{here}lift/{Hold.objects.get().pk}/")
    assert "lifted" in words_of(clara.get(here)).casefold()
    assert "Type “erase for good”" in words_of(petra.get(here))


def test_it_takes_the_words_to_erase_and_every_page_says_so_afterwards(living_house: House) -> None:
    house, thread = living_house, a_thread(living_house)
    found = in_review(thread, house.marta)
    sign_off = sign(house, found, "samuel")
    here = f"{HERE}{thread.person_id}/"
    petra, marta = at_work(house.staff["petra"]), at_work(house.staff["marta"])
    assert petra.post(here + "erase/", {"typed": "yes"}).status_code == 422
    assert not Erasure.objects.exists()
    assert petra.post(here + "erase/", {"typed": " Erase for  good "})["Location"] == here
    assert "What this person wrote was erased" in words_of(petra.get(here))
    for path in (f"/desk/threads/{thread.pk}/", f"/desk/review/{found.pk}/"):
        page = marta.get(path)
        assert page.status_code == 404 and ERASED in words_of(page), path
    assert marta.get("/desk/").status_code == 200
    assert thread.pk in marta.post("/desk/search/", {"state": "resting"}).content.decode()
    kept = f"{HERE}kept/{sign_off.pk}/"
    assert MEDICAL in words_of(at_work(house.staff["anton"]).get(kept))
    assert marta.get(kept).status_code == 403


@pytest.mark.parametrize("name", ["petra", "clara"])
def test_nobody_of_another_organisation_is_found(living_house: House, name: str) -> None:
    browser = at_work(living_house.staff[name])
    assert "Nobody was found" in words_of(browser.get(HERE, {"of": "thr_elsewhere"}))
