"""The database's own refusal to change a row that someone signed: one trigger, on either database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper


@dataclass(frozen=True, slots=True)
class Frozen:
    """An UPDATE of `table` is refused, with these words, where `signed` holds of the row as it was.

    `columns` are those that stay; without any, all do. None of it comes from outside.
    """

    table: str
    trigger: str
    function: str  # on PostgreSQL, where a trigger needs one
    refusal: str
    signed: str
    columns: tuple[str, ...] = ()

    def put_up(self, connection: BaseDatabaseWrapper) -> None:
        """Let the database refuse."""
        if connection.vendor == "postgresql":
            _run(
                connection,
                f"CREATE OR REPLACE FUNCTION {self.function}() RETURNS trigger LANGUAGE plpgsql AS"
                f" $$ BEGIN RAISE EXCEPTION '{self.refusal}' USING ERRCODE = 'restrict_violation'; END $$",
                f"CREATE TRIGGER {self.trigger} BEFORE UPDATE ON {self.table} FOR EACH ROW"
                f" WHEN ({self._when('IS DISTINCT FROM')}) EXECUTE FUNCTION {self.function}()",
            )
        else:
            _run(
                connection,
                f"CREATE TRIGGER {self.trigger} BEFORE UPDATE ON {self.table} WHEN {self._when('IS NOT')}"
                f" BEGIN SELECT RAISE(ABORT, '{self.refusal}'); END",
            )

    def take_down(self, connection: BaseDatabaseWrapper) -> None:
        """For the reverse of the migration."""
        if connection.vendor == "postgresql":
            _run(connection, f"DROP TRIGGER IF EXISTS {self.trigger} ON {self.table}",
                 f"DROP FUNCTION IF EXISTS {self.function}()")
        else:
            _run(connection, f"DROP TRIGGER IF EXISTS {self.trigger}")

    def _when(self, differs: str) -> str:
        changed = " OR ".join(f"NEW.{one} {differs} OLD.{one}" for one in self.columns)
        return f"{self.signed} AND ({changed})" if changed else self.signed


def _run(connection: BaseDatabaseWrapper, *statements: str) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
