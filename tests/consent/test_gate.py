"""No permission for a purpose, no data; and every opening leaves its trace."""

from datetime import timedelta

import pytest
from pytest_django import DjangoAssertNumQueries

from answerable.access.actor import person
from answerable.consent import actions as consent
from answerable.consent.purposes import Basis, Purpose
from answerable.kit import clock
from answerable.kit.errors import Missing, Refused
from answerable.kit.sealing import SealBroken
from answerable.ledger.models import Entry
from answerable.people.keys import destroy_key
from tests.cast import A_QUESTION, House, a_thread, the_letter


def opened(person_id: str) -> int:
    return Entry.objects.filter(verb="person:opened", person_id=person_id).count()


def test_who_answers_opens_what_was_written_and_it_stands_in_the_ledger_once_a_quarter(house: House) -> None:
    letter = the_letter(a_thread(house))
    with clock.frozen() as hand:
        for _ in range(3):
            door = consent.open(house.marta, letter.person_id, Purpose.ANSWERING)
        assert door.text(letter.body_sealed, f"message:{letter.pk}:body") == A_QUESTION
        assert opened(letter.person_id) == 1
        hand.move(timedelta(minutes=15))
        consent.open(house.marta, letter.person_id, Purpose.ANSWERING)
        assert opened(letter.person_id) == 2
    entry = Entry.objects.filter(verb="person:opened").latest("id")
    assert (entry.actor_id, entry.purpose) == (house.marta.id, "answering")


def test_the_gate_asks_one_question_and_one_for_the_key(
    house: House, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    letter = the_letter(a_thread(house))
    marta = house.marta
    consent.open(marta, letter.person_id, Purpose.ANSWERING)
    with django_assert_num_queries(1), django_assert_num_queries(1, using="keys"):
        consent.open(marta, letter.person_id, Purpose.ANSWERING)


def test_without_a_grant_there_is_no_door(house: House) -> None:
    letter = the_letter(a_thread(house))
    with pytest.raises(Refused, match="no door"):
        consent.open(house.hanna, letter.person_id, Purpose.QUALITY_REVIEW)
    assert opened(letter.person_id) == 0
    writer = person(letter.person_id)
    consent.grant(letter.person_id, Purpose.QUALITY_REVIEW, basis=Basis.GIVEN, by=writer)
    assert consent.open(house.hanna, letter.person_id, Purpose.QUALITY_REVIEW)
    consent.withdraw(letter.person_id, Purpose.QUALITY_REVIEW, by=writer)
    with pytest.raises(Refused):
        consent.open(house.hanna, letter.person_id, Purpose.QUALITY_REVIEW)


@pytest.mark.parametrize("name", ["anton", "adele"])
def test_who_neither_answers_nor_reviews_opens_nothing(house: House, name: str) -> None:
    letter = the_letter(a_thread(house))
    for purpose in Purpose:
        with pytest.raises(Refused):
            consent.open(getattr(house, name), letter.person_id, purpose)


def test_safety_asks_for_training_and_not_for_leave(house: House) -> None:
    letter = the_letter(a_thread(house))
    consent.withdraw(letter.person_id, Purpose.ANSWERING, by=person(letter.person_id))
    assert consent.open(house.tomas, letter.person_id, Purpose.SAFETY)
    with pytest.raises(Refused, match="trained"):
        consent.open(house.marta, letter.person_id, Purpose.SAFETY)
    with pytest.raises(Refused):
        consent.open(house.marta, letter.person_id, Purpose.ANSWERING)


def test_a_person_opens_their_own_and_nobody_elses(house: House) -> None:
    mine = the_letter(a_thread(house))
    theirs = the_letter(a_thread(house, address="someone@example.org"))
    door = consent.open(person(mine.person_id), mine.person_id, Purpose.OWN)
    with pytest.raises(Refused):
        consent.open(person(mine.person_id), theirs.person_id, Purpose.OWN)
    with pytest.raises(SealBroken):
        door.text(theirs.body_sealed, f"message:{theirs.pk}:body")


def test_a_sealed_word_opens_only_where_it_was_sealed(house: House) -> None:
    letter = the_letter(a_thread(house))
    door = consent.open(house.marta, letter.person_id, Purpose.ANSWERING)
    with pytest.raises(SealBroken):
        door.text(letter.body_sealed, "message:another:body")


def test_once_the_key_is_destroyed_nobody_reads_anything_again(house: House) -> None:
    letter = the_letter(a_thread(house))
    assert destroy_key(letter.person_id)
    with pytest.raises(Missing, match="erased"):
        consent.open(house.marta, letter.person_id, Purpose.ANSWERING)
