"""Row-level security around the keys: a query that forgot to name whose key it wants sees none."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import DatabaseError, connections, transaction

from answerable.config.backups import write
from answerable.config.checks import CHECKS
from answerable.kit.errors import Refused
from answerable.people import keys, wall
from answerable.people.errors import KeyGone
from answerable.people.models import PersonKey

SERVICE, OWNER = "answerable_wall_service", "answerable_wall_owner"
ALL = ("per_a", "per_b", "per_c")
pytestmark = [
    pytest.mark.django_db(databases=["default", "keys"]),
    pytest.mark.skipif(not os.environ.get("ANSWERABLE_TEST_DATABASE_URL"),
                       reason="Row-level security is PostgreSQL's: this runs in the suite on PostgreSQL."),
]


@pytest.fixture
def as_service() -> Iterator[None]:
    """Three keys; then speaks as a role with rights to the rows and nothing else, until the test is rolled back."""
    for owner in ALL:
        keys.make_key(owner)
    with connections["keys"].cursor() as cursor:
        for role in (SERVICE, OWNER):
            cursor.execute(f"CREATE ROLE {role}")
        cursor.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON people_personkey TO {SERVICE}")
        cursor.execute(f"GRANT CREATE ON SCHEMA public TO {OWNER}")
        cursor.execute(f"ALTER TABLE people_personkey OWNER TO {OWNER}")
        cursor.execute(f"ALTER FUNCTION people_any_key OWNER TO {OWNER}")
        wall.name([])  # what was said while the keys were made lasts as long as the test's transaction
        cursor.execute(f"SET LOCAL ROLE {SERVICE}")
        yield
        cursor.execute("RESET ROLE")


def raw(statement: str) -> list[tuple[object, ...]]:
    with connections["keys"].cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchall()


def speak_as(role: str) -> None:
    with connections["keys"].cursor() as cursor:
        cursor.execute(f"RESET ROLE; SET LOCAL ROLE {role}")


@pytest.mark.usefixtures("as_service")
def test_whoever_names_nobody_sees_no_key() -> None:
    assert raw("SELECT owner, wrapped FROM people_personkey") == []
    assert not PersonKey.objects.exists()
    assert list(PersonKey.objects.extra(where=["owner = 'per_a' OR 1=1"])) == []
    assert PersonKey.objects.filter(owner="per_a").delete()[0] == 0
    assert PersonKey.objects.update(wrapped=b"") == 0


@pytest.mark.usefixtures("as_service")
def test_the_keys_asked_for_are_given_and_no_other_and_nobody_stays_named() -> None:
    assert set(keys.keys_of(["per_a", "per_c", "nobody"])) == {"per_a", "per_c"}
    assert keys.keys_of(["*"]) == keys.keys_of(["per_a per_b"]) == {}
    assert not PersonKey.objects.exists()


@pytest.mark.usefixtures("as_service")
def test_a_query_with_something_put_into_it_sees_only_whom_the_query_named() -> None:
    wall.name(["per_b"])
    assert [found.owner for found in PersonKey.objects.extra(where=["owner = 'per_a' OR 1=1"])] == ["per_b"]


@pytest.mark.usefixtures("as_service")
def test_keys_are_made_and_destroyed_behind_the_wall() -> None:
    made = keys.make_key("per_new")
    assert keys.key_of("per_new") == made
    assert keys.make_key("per_new") == made
    assert keys.destroy_key("per_new") and not keys.destroy_key("per_new")
    with pytest.raises(KeyGone):
        keys.key_of("per_new")
    assert set(keys.keys_of(ALL)) == set(ALL)


@pytest.mark.usefixtures("as_service")
def test_no_key_can_be_written_under_a_name_that_was_not_said() -> None:
    wall.name(["per_a"])
    with pytest.raises(DatabaseError), transaction.atomic("keys"):
        PersonKey.objects.filter(owner="per_a").update(owner="per_d")


@pytest.mark.usefixtures("as_service")
def test_erasures_are_replayed_behind_the_wall() -> None:
    keys.destroy_key("per_a")
    speak_as(OWNER)
    keys.make_key("per_a")  # as a restored backup would bring it back
    assert keys.replay_erasures() == 1
    assert set(keys.keys_of(ALL)) == {"per_b", "per_c"}


@pytest.mark.usefixtures("as_service")
def test_the_service_cannot_ask_for_the_whole_and_the_owner_of_the_table_must_say_so() -> None:
    count = "SELECT set_config('answerable.owners', '*', true); SELECT count(*) FROM people_personkey"
    with connections["keys"].cursor() as cursor:
        for role, seen in ((SERVICE, 0), (OWNER, len(ALL))):
            speak_as(role)
            assert raw("SELECT count(*) FROM people_personkey") == [(0,)]
            cursor.execute(count)
            cursor.nextset()
            assert cursor.fetchone() == (seen,)
            wall.name([])


@pytest.mark.usefixtures("as_service")
def test_that_there_is_any_key_is_known_so_that_no_second_master_key_is_made() -> None:
    assert wall.any_key()
    assert not PersonKey.objects.exists()


@pytest.mark.usefixtures("as_service")
def test_the_keys_are_not_copied_by_a_role_that_would_copy_none(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="OWNER=1 answerable backup"):
        write(tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.usefixtures("as_service")
def test_the_doctor_says_that_the_wall_stands() -> None:
    (found,) = CHECKS["wall"]()
    assert found.ok


def test_the_doctor_says_that_an_administrator_walks_through_it() -> None:
    (found,) = CHECKS["wall"]()
    assert not found.ok
    assert "roles.sql" in found.mend
