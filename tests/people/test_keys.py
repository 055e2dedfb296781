"""Keys are made before anything is sealed, and what they sealed goes with them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_django import DjangoAssertNumQueries, Settings

from answerable.kit import sealing
from answerable.kit.keyfile import KeyTrouble
from answerable.people import keys
from answerable.people.errors import KeyGone
from answerable.people.models import PersonKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def test_a_key_made_once_is_the_same_ever_after() -> None:
    key = keys.make_key("per_1")
    assert len(key) == 32
    assert keys.make_key("per_1") == key
    assert keys.key_of("per_1") == key


def test_the_key_is_kept_wrapped_and_never_plain() -> None:
    key = keys.make_key("per_1")
    assert key not in bytes(PersonKey.objects.get(pk="per_1").wrapped)


def test_a_wrapped_key_opens_for_its_owner_alone() -> None:
    keys.make_key("per_1")
    PersonKey.objects.filter(pk="per_1").update(owner="per_2")
    with pytest.raises(sealing.SealBroken):
        keys.key_of("per_2")


def test_many_keys_come_in_one_query_without_those_that_are_gone(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    made = {owner: keys.make_key(owner) for owner in ("per_1", "per_2")}
    with django_assert_num_queries(1, using="keys"):
        assert keys.keys_of(["per_1", "per_2", "per_3"]) == made


def test_a_destroyed_key_says_that_the_words_are_erased() -> None:
    keys.make_key("per_1")
    assert keys.destroy_key("per_1")
    assert not keys.destroy_key("per_1")
    with pytest.raises(KeyGone, match="erased"):
        keys.key_of("per_1")


def test_blind_indexes_differ_by_kind_and_hold_no_address() -> None:
    index = keys.blind("email", "a@b.example")
    assert index == keys.blind("email", "a@b.example")
    assert index != keys.blind("phone", "a@b.example")
    assert index != keys.blind_name("a@b.example")
    assert len(index) == 64


def test_a_lost_master_key_is_not_replaced_while_keys_depend_on_it(settings: Settings, tmp_path: Path) -> None:
    keys.make_key("per_1")
    settings.ANSWERABLE_MASTER_KEY = tmp_path / "master.key"
    with pytest.raises(KeyTrouble, match="backup"):
        keys.master()
    assert not (tmp_path / "master.key").exists()
    PersonKey.objects.all().delete()
    assert len(keys.master()) == 32
