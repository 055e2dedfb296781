"""Signed answers are kept as the law asks: sealed apart when they are signed, and readable after an erasure."""

import pytest

from answerable.consent.models import Obligation
from answerable.dialogue import actions as dialogue
from answerable.journey.review import actions as review
from answerable.journey.review.models import SignOff
from answerable.kit.errors import Conflict, Missing, Refused
from answerable.kit.sealing import SealBroken
from answerable.ledger.models import Entry
from answerable.people.keys import destroy_key
from answerable.people.models import PersonKey
from tests.cast import House, a_thread
from tests.journey.answers import MEDICAL, in_review, sign


def signed(house: House) -> SignOff:
    found = in_review(a_thread(house), house.marta)
    return sign(house, found, "samuel")


def person_of(sign_off: SignOff) -> str:
    return sign_off.review.message.person_id


def test_exactly_the_signed_words_are_sealed_under_a_key_of_their_own(house: House) -> None:
    sign_off = signed(house)
    assert PersonKey.objects.filter(owner=f"kept:{sign_off.pk}").exists()
    assert Obligation.objects.get(pk=sign_off.pk).person_id == person_of(sign_off)
    assert MEDICAL.encode() not in bytes(sign_off.kept_sealed or b"")
    assert review.open_kept(sign_off.pk, by=house.anton).text == MEDICAL


def test_they_are_read_when_the_person_is_erased(house: House) -> None:
    sign_off = signed(house)
    dialogue.erase(person_of(sign_off), by=house.petra)
    assert review.open_kept(sign_off.pk, by=house.clara).text == MEDICAL
    assert not PersonKey.objects.filter(owner=person_of(sign_off)).exists()


@pytest.mark.parametrize("name", ["anton", "clara", "petra"])
def test_who_answers_to_the_law_opens_them_and_each_opening_stands_in_the_ledger(house: House, name: str) -> None:
    sign_off = signed(house)
    for _ in range(2):
        review.open_kept(sign_off.pk, by=getattr(house, name))
    told = Entry.objects.filter(verb="kept:opened", person_id=person_of(sign_off))
    assert list(told.values_list("actor_id", "purpose")) == [(getattr(house, name).id, "obligation")] * 2


@pytest.mark.parametrize("name", ["marta", "samuel", "ingrid", "tomas", "hanna", "adele", "outsider"])
def test_nobody_else_opens_them(house: House, name: str) -> None:
    sign_off = signed(house)
    with pytest.raises(Refused):
        review.open_kept(sign_off.pk, by=getattr(house, name))
    assert not Entry.objects.filter(verb="kept:opened").exists()


def test_what_was_never_signed_is_not_kept(house: House) -> None:
    found = in_review(a_thread(house), house.marta)
    with pytest.raises(Missing):
        review.open_kept(found.pk, by=house.anton)
    assert not Obligation.objects.exists()


def test_a_signature_that_is_refused_leaves_no_key(house: House) -> None:
    found = in_review(a_thread(house), house.marta)
    with pytest.raises(Refused):
        sign(house, found, "samuel", role="legal")
    sign(house, found, "samuel")
    with pytest.raises(Conflict):
        sign(house, found, "lena")
    assert PersonKey.objects.filter(owner__startswith="kept:").count() == 1


def test_one_copy_does_not_open_as_another(house: House) -> None:
    one = signed(house)
    other = sign(house, in_review(a_thread(house, address="other@example.org"), house.marta), "samuel")
    SignOff.objects.filter(pk=other.pk).update(kept_sealed=one.kept_sealed)
    with pytest.raises(SealBroken):
        review.open_kept(other.pk, by=house.anton)


def test_a_copy_whose_key_is_destroyed_is_gone(house: House) -> None:
    sign_off = signed(house)
    destroy_key(f"kept:{sign_off.pk}")
    with pytest.raises(Missing):
        review.open_kept(sign_off.pk, by=house.anton)
