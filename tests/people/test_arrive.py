"""An address is enough to be known, and one address is one person."""

from __future__ import annotations

import threading

import pytest
from django.db import connections

from answerable.access.actor import person as acting_person
from answerable.access.roles import Role
from answerable.kit import door, sealing
from answerable.kit.errors import Invalid, Missing, Refused
from answerable.ledger import queries as ledger
from answerable.people import actions, keys, queries
from answerable.people.models import ContactPoint, Person, PersonKey
from tests.people.cast import DOOR, an_actor, an_organisation, someone, verbs_about

BOTH = ["default", "keys"]
pytestmark = pytest.mark.django_db(databases=BOTH)


def test_a_new_address_makes_a_person_with_a_key_of_their_own() -> None:
    house = an_organisation()
    person, point, made = actions.find_or_make(
        house, "email", " Mira.K@Post.Example ", country="de", language="de", name="Mira Kahn", by=DOOR
    )
    key = keys.key_of(person.pk)
    assert made
    assert sealing.unseal(key, bytes(point.address_sealed), f"contact:{point.pk}:address") == b"mira.k@post.example"
    assert sealing.unseal(key, bytes(person.name_sealed or b""), f"person:{person.pk}:name") == b"Mira Kahn"
    assert (person.country, person.language, point.proven_at) == ("DE", "de", None)
    assert verbs_about(person.pk) == ["person:arrived"]


def test_the_same_address_in_another_spelling_is_the_same_person_unchanged() -> None:
    house = an_organisation()
    first, _ = someone(house, "mira@post.example", name="Mira Kahn")
    again, _, made = actions.find_or_make(house, "email", "MIRA@post.example", country="FR", name="Other", by=DOOR)
    assert not made
    assert again == first
    assert again.country == "DE"
    assert queries.by_name(house.pk, "Other") == []


def test_one_address_in_two_organisations_is_two_people() -> None:
    one, _ = someone(an_organisation(), "mira@post.example")
    other, _ = someone(an_organisation(), "mira@post.example")
    assert one != other


def test_a_number_rung_and_texted_is_one_person_with_two_ways() -> None:
    house = an_organisation()
    rung, _, _ = actions.find_or_make(house, "phone", "+49 30 1234567", country="DE", by=DOOR)
    texted, _, made = actions.find_or_make(house, "sms", "+49-30-1234567", country="DE", by=DOOR)
    assert not made
    assert texted == rung
    assert [point.kind for point in queries.contact_points_of([rung.pk])] == ["phone", "sms"]


@pytest.mark.parametrize(("kind", "address"), [("email", "nowhere"), ("phone", "123"), ("pigeon", "roof")])
def test_an_impossible_address_is_refused_with_a_sentence(kind: str, address: str) -> None:
    with pytest.raises(Invalid) as refusal:
        actions.find_or_make(an_organisation(), kind, address, country="DE", by=DOOR)
    assert refusal.value.why.endswith(".")


def test_a_country_that_is_none_is_refused() -> None:
    with pytest.raises(Invalid, match="country"):
        actions.find_or_make(an_organisation(), "email", "a@post.example", country="Germany", by=DOOR)


def test_nothing_typed_reaches_the_ledger() -> None:
    person, _ = someone(an_organisation(), "mira@post.example", name="Mira Kahn")
    told = " ".join(str(vars(entry)) for entry in ledger.of_person(person.pk))
    assert "mira" not in told.casefold()


def test_people_are_found_by_exact_address_or_name_only() -> None:
    house = an_organisation()
    person, _ = someone(house, "mira@post.example", name="Mira  Kahn")
    assert queries.by_address(house.pk, " Mira@Post.example ") == person
    assert queries.by_address(house.pk, "mira@post") is None
    assert queries.by_name(house.pk, "mira kahn") == [person]
    assert queries.by_name(house.pk, "mira") == []
    assert queries.by_name(house.pk, " ") == []


def test_an_unknown_organisation_makes_nobody() -> None:
    with pytest.raises(Missing):
        actions.find_or_make("org_none", "email", "a@post.example", country="DE", by=DOOR)
    assert not Person.objects.exists()
    assert not PersonKey.objects.exists()


def test_a_person_changes_what_they_told_us_of_themselves_and_of_nobody_else() -> None:
    house = an_organisation()
    person, _ = someone(house)
    stranger, _ = someone(house)
    actions.change_person(person.pk, name="Mira Kahn", language="de", wants="page", by=acting_person(person.pk))
    assert queries.by_name(house.pk, "Mira Kahn") == [person]
    actions.change_person(person.pk, name="", by=acting_person(person.pk))
    assert queries.by_name(house.pk, "Mira Kahn") == []
    with pytest.raises(Refused):
        actions.change_person(person.pk, name="X", by=acting_person(stranger.pk))
    assert verbs_about(person.pk) == ["person:arrived", "person:changed", "person:changed"]


def test_an_address_that_fails_is_marked_once_and_comes_after_those_that_work() -> None:
    person, point = someone(an_organisation())
    actions.fail_contact(point.pk, by=DOOR)
    since = ContactPoint.objects.get(pk=point.pk).failing_since
    actions.fail_contact(point.pk, by=DOOR)
    assert ContactPoint.objects.get(pk=point.pk).failing_since == since
    actions.mend_contact(point.pk, by=DOOR)
    assert ContactPoint.objects.get(pk=point.pk).failing_since is None
    assert verbs_about(person.pk)[1:] == ["address:failed", "address:mended"]


def test_who_asks_us_to_stop_is_left_alone_until_they_themselves_come_back() -> None:
    house = an_organisation()
    person, _ = someone(house)
    actions.stop_contact(person.pk, by=acting_person(person.pk))
    assert Person.objects.get(pk=person.pk).stopped_at is not None
    foreign = an_actor(an_organisation(), Role.RESPONDER)
    for attempt in (actions.stop_contact, actions.change_person):
        with pytest.raises(Refused):
            attempt(person.pk, by=foreign)
    with pytest.raises(Refused):
        actions.resume_contact(person.pk, by=an_actor(house, Role.RESPONDER))
    actions.resume_contact(person.pk, by=acting_person(person.pk))
    assert Person.objects.get(pk=person.pk).stopped_at is None


@pytest.mark.django_db(databases=BOTH, transaction=True)
def test_ten_at_once_from_one_address_make_one_person_and_leave_one_key() -> None:
    house, found = an_organisation(), []
    keys.master()
    start = threading.Barrier(10)

    def arrive() -> None:
        start.wait()
        try:
            found.append(actions.find_or_make(house.pk, "email", "mira@post.example", country="DE", by=DOOR))
        finally:
            connections.close_all()

    threads = [threading.Thread(target=arrive) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 10
    assert len({person.pk for person, _, _ in found}) == 1
    assert sum(made for _, _, made in found) == 1
    assert Person.objects.count() == ContactPoint.objects.count() == 1
    assert keys.key_of(found[0][0].pk)
    door.close()
