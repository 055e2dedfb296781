"""The database's own refusal to change a version of the screen that someone signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

_REFUSAL = "a signed version of the screen is never changed, only ended"
_STAYS = ("id", "organisation_id", "number", "name", "engine", "weights", "thresholds", "figures", "labels", "why",
          "digest", "follows_id", "made_by", "made_at", "signed_by", "signed_name", "signed_role", "meaning",
          "signed_at")  # fmt: skip


def _changed(differs: str) -> str:
    return "OLD.signed_at IS NOT NULL AND (" + " OR ".join(f"NEW.{one} {differs} OLD.{one}" for one in _STAYS) + ")"


_SQLITE_UP = (
    f"CREATE TRIGGER screen_version_stays BEFORE UPDATE ON hearing_version WHEN {_changed('IS NOT')}"
    f" BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END",
)
_SQLITE_DOWN = ("DROP TRIGGER IF EXISTS screen_version_stays",)
_POSTGRESQL_UP = (
    "CREATE OR REPLACE FUNCTION screen_version_refuse_change() RETURNS trigger LANGUAGE plpgsql AS"
    f" $$ BEGIN RAISE EXCEPTION '{_REFUSAL}' USING ERRCODE = 'restrict_violation'; END $$",
    "CREATE TRIGGER screen_version_stays BEFORE UPDATE ON hearing_version FOR EACH ROW"
    f" WHEN ({_changed('IS DISTINCT FROM')}) EXECUTE FUNCTION screen_version_refuse_change()",
)
_POSTGRESQL_DOWN = (
    "DROP TRIGGER IF EXISTS screen_version_stays ON hearing_version",
    "DROP FUNCTION IF EXISTS screen_version_refuse_change()",
)


def put_up(connection: BaseDatabaseWrapper) -> None:
    """Let the database refuse every change of a signed version but its end."""
    _run(connection, _POSTGRESQL_UP if connection.vendor == "postgresql" else _SQLITE_UP)


def take_down(connection: BaseDatabaseWrapper) -> None:
    """For the reverse of the migration."""
    _run(connection, _POSTGRESQL_DOWN if connection.vendor == "postgresql" else _SQLITE_DOWN)


def _run(connection: BaseDatabaseWrapper, statements: tuple[str, ...]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
