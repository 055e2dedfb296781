"""The queue: what its reader sees of whom, and what nobody sees there."""

import pytest
from django.test import Client

from answerable.clocks.models import Clock
from answerable.consent.models import Opening
from answerable.dialogue.models import Thread
from answerable.kit import clock
from tests.cast import House, a_letter, a_thread
from tests.desk.browsing import A_DAY, RASH, owner_of, queries_of, words_of
from tests.desk.conftest import SignIn

CRISIS = "I cannot go on. I want to end my life tonight."


def test_a_stranger_is_sent_to_the_sign_in(house: House) -> None:
    answer = Client().get("/desk/")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/staff/login/")


def test_the_queue_says_what_the_screen_saw_and_no_word_or_name(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    page = words_of(at_desk(owner_of(house, thread)).get("/desk/"))
    assert "Possible side effect" in page
    for secret in ("red", "both arms", "Aoife", "Brennan", "aoife@example.org", "4111"):
        assert secret not in page


def test_looking_at_the_queue_opens_nobody(house: House, at_desk: SignIn) -> None:
    a_thread(house, RASH)
    before = Opening.objects.count()
    at_desk("marta").get("/desk/")
    at_desk("jonas").get("/desk/queue/")
    assert Opening.objects.count() == before


def test_staff_of_another_team_see_nothing(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    client = at_desk("outsider")
    page = client.get("/desk/").content.decode()
    assert thread.pk not in page
    assert "Nothing needs you now" in page


@pytest.mark.parametrize("name", ["anton", "adele"])
def test_an_auditor_and_an_administrator_have_no_queue(house: House, at_desk: SignIn, name: str) -> None:
    assert at_desk(name).get("/desk/").status_code == 403


def test_an_empty_queue_says_so(house: House, at_desk: SignIn) -> None:
    assert "Nothing needs you now" in words_of(at_desk("marta").get("/desk/"))


def test_a_crisis_is_the_first_thing_the_trained_duty_sees(house: House, at_desk: SignIn) -> None:
    a_thread(house, "How do I store Quillorin?", address="other@example.org")
    thread = a_thread(house, CRISIS)
    page = at_desk(owner_of(house, thread)).get("/desk/").content.decode()
    assert "state--alarm" in page
    shown = [pk for pk in Thread.objects.values_list("pk", flat=True) if pk in page]
    assert min(shown, key=page.index) == thread.pk


def test_the_queue_takes_as_many_queries_for_twenty_letters_as_for_two(house: House, at_desk: SignIn) -> None:
    client = at_desk("marta")
    for number in range(2):
        a_thread(house, address=f"first{number}@example.org")
    few = queries_of(client, "/desk/")
    for number in range(18):
        a_letter(house, address=f"more{number}@example.org")
    a_thread(house, address="last@example.org")
    assert queries_of(client, "/desk/") == few
    assert few <= 8


def test_a_queue_that_did_not_change_is_not_sent_again(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    client = at_desk(owner_of(house, thread))
    seen = client.get("/desk/").context["letters"].seen
    assert client.get(f"/desk/queue/?seen={seen}").status_code == 204
    a_thread(house, address="new@example.org")
    assert client.get(f"/desk/queue/?seen={seen}").status_code == 200


def test_a_promise_that_broke_says_who_has_it_now(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    Clock.objects.filter(thread_id=thread.pk).update(climbed_to=house.hanna.id, breached_at=clock.now())
    assert "It climbed to you." in words_of(at_desk("hanna").get("/desk/"))
    client = at_desk(owner_of(house, thread))
    assert "It climbed to Hanna Weiss." in words_of(client.get("/desk/"))
    found = client.post("/desk/search/", {"person": "aoife@example.org"})
    assert "It climbed to Hanna Weiss." in words_of(found)


def test_a_letter_put_aside_leaves_the_queue_and_stands_beside_it(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, "Thank you, that is all.")
    Thread.objects.filter(pk=thread.pk).update(snoozed_until=clock.now() + A_DAY)
    found = at_desk(owner_of(house, thread)).get("/desk/")
    assert found.context["letters"].count == 0
    assert [one.pk for one in found.context["put_aside"]] == [thread.pk]


def test_the_keys_of_one_letter_can_be_turned_off_and_stay_off(house: House, at_desk: SignIn) -> None:
    client = at_desk("marta")
    assert 'name="answerable-keys" content="on"' in client.get("/desk/").content.decode()
    client.post("/desk/keys/", {"keys": "off"})
    assert 'name="answerable-keys" content="off"' in client.get("/desk/").content.decode()
    assert "The keys of one letter are off" in words_of(client.get("/desk/keys/"))
