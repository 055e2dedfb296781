"""The second wall around people's keys: on PostgreSQL a key is seen only by who names its owner."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connections
from django.db.models import QuerySet

from answerable.kit.once import once
from answerable.people.models import PersonKey

KEYS = "keys"
TABLE = "people_personkey"
WHOLE = "*"  # heard from the owner of the table alone: for copies of it, and for its own functions

# FORCE: where one role both owns the table and serves, it is walled in as well, until it asks for the whole by name.
UP = (
    "CREATE POLICY key_of_a_named_owner ON people_personkey USING"
    " (owner::text = ANY (string_to_array(current_setting('answerable.owners', true), ' ')))",
    "CREATE POLICY whole_for_the_tables_owner ON people_personkey USING"
    " (current_setting('answerable.owners', true) = '*' AND"
    " pg_has_role((SELECT relowner FROM pg_class WHERE oid = 'people_personkey'::regclass), 'USAGE'))",
    "ALTER TABLE people_personkey ENABLE ROW LEVEL SECURITY",
    "ALTER TABLE people_personkey FORCE ROW LEVEL SECURITY",
    """CREATE FUNCTION people_any_key() RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE named text := coalesce(current_setting('answerable.owners', true), ''); found boolean;
BEGIN
  PERFORM set_config('answerable.owners', '*', true);
  found := EXISTS (SELECT 1 FROM people_personkey);
  PERFORM set_config('answerable.owners', named, true);
  RETURN found;
END $$""",
)
DOWN = (
    "DROP FUNCTION people_any_key()",
    "ALTER TABLE people_personkey NO FORCE ROW LEVEL SECURITY",
    "ALTER TABLE people_personkey DISABLE ROW LEVEL SECURITY",
    "DROP POLICY whole_for_the_tables_owner ON people_personkey",
    "DROP POLICY key_of_a_named_owner ON people_personkey",
)
_NAME = "SELECT set_config('answerable.owners', %s, true)"
# One message to the server, so no journey more: its statements run in this order and in one transaction, after which
# nobody is named any more. In one statement with the reading, nothing would say which of the two comes first.
_READ = f"{_NAME}; SELECT owner, wrapped FROM {TABLE} WHERE owner = ANY (%s); {_NAME}"  # noqa: S608  (no value in it)


def put_up(connection: Any) -> None:
    """Build the wall, on PostgreSQL and in the database of the keys; elsewhere there is none."""
    _run(connection, UP)


def take_down(connection: Any) -> None:
    """The reverse."""
    _run(connection, DOWN)


def _run(connection: Any, statements: Sequence[str]) -> None:
    if connection.vendor != "postgresql" or connection.alias != KEYS:
        return
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def wrapped_of(owners: Iterable[str]) -> list[tuple[str, bytes]]:
    """The wrapped keys of these owners, as pairs, in one journey to the database."""
    named = list(owners)
    if not _is_walled():
        return [(owner, bytes(wrapped)) for owner, wrapped in _wrapped(owners=named)]
    with connections[KEYS].cursor() as cursor:
        cursor.execute(_READ, [" ".join(named), named, ""])
        cursor.nextset()
        return [(owner, bytes(wrapped)) for owner, wrapped in cursor.fetchall()]


@once()
def _wrapped(*, owners: Sequence[str]) -> QuerySet[PersonKey, tuple[str, bytes | memoryview]]:
    return PersonKey.objects.filter(owner__among=owners).values_list("owner", "wrapped")


def name(owners: Iterable[str]) -> None:
    """Within a transaction of the keys' database, and until its end: these owners' keys may be written or destroyed."""
    if _is_walled():
        with connections[KEYS].cursor() as cursor:
            cursor.execute(_NAME, [" ".join(owners)])


def any_key() -> bool:
    """Whether there is a key at all, whoever's it is."""
    if PersonKey.objects.exists():
        return True
    if not stands():
        return False
    with connections[KEYS].cursor() as cursor:
        cursor.execute("SELECT people_any_key()")
        return bool(cursor.fetchone()[0])


def stands() -> bool:
    """Whether the database hides keys from this very role; never on SQLite, and never from an administrator."""
    if not _is_walled():
        return False
    with connections[KEYS].cursor() as cursor:
        cursor.execute("SELECT row_security_active(%s::regclass)", [TABLE])
        return bool(cursor.fetchone()[0])


def may_see_whole() -> bool:
    """Whether this role may copy every key: the owner of the table, or an administrator."""
    if not stands():
        return True
    with connections[KEYS].cursor() as cursor:
        cursor.execute(
            "SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = %s::regclass", [TABLE])
        return bool(cursor.fetchone()[0])


def _is_walled() -> bool:
    return connections[KEYS].vendor == "postgresql"
