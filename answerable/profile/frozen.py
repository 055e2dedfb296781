"""The database's own refusal to change a signed profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

_REFUSAL = "a signed profile is never changed"
_SQLITE_UP = (
    "CREATE TRIGGER profile_signed_stays BEFORE UPDATE ON profile_profile WHEN OLD.signed_at IS NOT NULL"
    f" BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END",
)
_SQLITE_DOWN = ("DROP TRIGGER IF EXISTS profile_signed_stays",)
_POSTGRESQL_UP = (
    "CREATE OR REPLACE FUNCTION profile_refuse_change() RETURNS trigger LANGUAGE plpgsql AS"
    f" $$ BEGIN RAISE EXCEPTION '{_REFUSAL}' USING ERRCODE = 'restrict_violation'; END $$",
    "CREATE TRIGGER profile_signed_stays BEFORE UPDATE ON profile_profile FOR EACH ROW"
    " WHEN (OLD.signed_at IS NOT NULL) EXECUTE FUNCTION profile_refuse_change()",
)
_POSTGRESQL_DOWN = (
    "DROP TRIGGER IF EXISTS profile_signed_stays ON profile_profile",
    "DROP FUNCTION IF EXISTS profile_refuse_change()",
)


def put_up(connection: BaseDatabaseWrapper) -> None:
    """Let the database refuse every UPDATE of a signed row; that one was removed shows in the ledger."""
    _run(connection, _POSTGRESQL_UP if connection.vendor == "postgresql" else _SQLITE_UP)


def take_down(connection: BaseDatabaseWrapper) -> None:
    """For the reverse of the migration."""
    _run(connection, _POSTGRESQL_DOWN if connection.vendor == "postgresql" else _SQLITE_DOWN)


def _run(connection: BaseDatabaseWrapper, statements: tuple[str, ...]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
