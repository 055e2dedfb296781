"""Finding conversations without fishing in anyone's words."""

from typing import Any

from answerable.consent.models import Opening
from tests.cast import House, a_thread
from tests.desk.browsing import RASH, words_of
from tests.desk.conftest import SignIn


def found(response: Any) -> set[str]:
    return {line.thread.pk for line in response.context["lines"]}


def test_a_symptom_is_found_by_what_the_screen_saw(house: House, at_desk: SignIn) -> None:
    sick = a_thread(house, "I threw up after Quillorin.")
    a_thread(house, "Where do I buy it?", address="other@example.org")
    assert found(at_desk("marta").post("/desk/search/", {"symptom": "vomiting"})) == {sick.pk}


def test_words_that_only_stand_in_a_letter_find_nothing(house: House, at_desk: SignIn) -> None:
    a_thread(house, "My neighbour Bartholomew told me about you.")
    client = at_desk("marta")
    for field in ("person", "product", "symptom", "topic"):
        assert found(client.post("/desk/search/", {field: "Bartholomew"})) == set()


def test_a_person_is_found_by_exact_address_or_exact_name_only(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    client = at_desk("marta")
    for exact in ("aoife@example.org", "AOIFE@example.org ", "aoife brennan"):
        assert found(client.post("/desk/search/", {"person": exact})) == {thread.pk}
    for part in ("aoife", "Brennan", "example.org"):
        assert found(client.post("/desk/search/", {"person": part})) == set()


def test_what_is_found_shows_nothing_sealed_and_opens_nobody(house: House, at_desk: SignIn) -> None:
    a_thread(house, RASH)
    answer = at_desk("marta").post("/desk/search/", {"kind": "adverse_event"})
    assert len(found(answer)) == 1
    page = words_of(answer)
    for secret in ("Aoife", "both arms", "4111"):
        assert secret not in page
    assert not Opening.objects.filter(actor_kind="staff").exists()


def test_another_teams_conversations_are_not_found(house: House, at_desk: SignIn) -> None:
    a_thread(house, RASH)
    client = at_desk("outsider")
    for told in ({"person": "aoife@example.org"}, {"symptom": "rash"}, {"kind": "adverse_event"}):
        assert found(client.post("/desk/search/", told)) == set()


def test_nothing_is_asked_before_anything_is_typed(house: House, at_desk: SignIn) -> None:
    a_thread(house)
    client = at_desk("marta")
    assert client.get("/desk/search/").context["asked"] is False
    assert client.post("/desk/search/", {}).context["asked"] is False


def test_a_date_that_is_none_is_said_kindly(house: House, at_desk: SignIn) -> None:
    page = words_of(at_desk("marta").post("/desk/search/", {"since": "yesterday", "symptom": "rash"}))
    assert "Write the first day as 2025-11-18." in page
