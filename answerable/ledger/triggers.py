"""The database's own refusal to change or remove an entry, on both databases."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

TABLES = ("ledger_entry", "ledger_checkpoint")
_REFUSAL = "the ledger is append-only"

# INSERT OR REPLACE deletes without firing the DELETE trigger unless recursive_triggers is on for that
# connection, which nobody can promise for every tool that opens the file: so a taken place is refused too.
_SQLITE_UP = (
    "CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, '{refusal}'); END",
    "CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{refusal}'); END",
    "CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table}"
    " WHEN EXISTS (SELECT 1 FROM {table} WHERE {taken}) BEGIN SELECT RAISE(ABORT, '{refusal}'); END",
)
_SQLITE_TAKEN = {
    "ledger_entry": "id = NEW.id OR (chain = NEW.chain AND seq = NEW.seq)",
    "ledger_checkpoint": "id = NEW.id",
}
_SQLITE_DOWN = tuple("DROP TRIGGER IF EXISTS {table}_no_" + act for act in ("update", "delete", "replace"))

_POSTGRESQL_FUNCTION = f"""
CREATE OR REPLACE FUNCTION ledger_refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '{_REFUSAL}' USING ERRCODE = 'restrict_violation'; END $$
"""
# ENABLE ALWAYS: a session in replica mode would otherwise slip past.
_POSTGRESQL_UP = (
    "CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
    " FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change()",
    "ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_no_change",
)
_POSTGRESQL_DOWN = ("DROP TRIGGER IF EXISTS {table}_no_change ON {table}",)


def put_up(connection: BaseDatabaseWrapper) -> None:
    """Let the database refuse every UPDATE, DELETE and TRUNCATE of the ledger's tables."""
    if connection.vendor == "postgresql":
        _run(connection, (_POSTGRESQL_FUNCTION, *_for_each_table(_POSTGRESQL_UP)))
    else:
        _run(connection, _for_each_table(_SQLITE_UP))


def take_down(connection: BaseDatabaseWrapper) -> None:
    """For the reverse of the migration, and for tests that empty their database."""
    down = _POSTGRESQL_DOWN if connection.vendor == "postgresql" else _SQLITE_DOWN
    _run(connection, _for_each_table(down))


def _for_each_table(statements: tuple[str, ...]) -> list[str]:
    return [
        statement.format(table=table, refusal=_REFUSAL, taken=_SQLITE_TAKEN[table])
        for table in TABLES
        for statement in statements
    ]


def _run(connection: BaseDatabaseWrapper, statements: Iterable[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
