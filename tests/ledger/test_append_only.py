"""The database itself refuses to change what was written."""

from __future__ import annotations

import sqlite3

import pytest
from django.db import DatabaseError, connection, transaction

from answerable.ledger import checkpoint, queries
from answerable.ledger.models import Checkpoint, Entry
from tests.ledger.acts import read_for

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def some_entries(tmp_path: object, settings: object) -> None:
    settings.ANSWERABLE_CHECKPOINTS = str(tmp_path)  # type: ignore[attr-defined]
    read_for("per_1", times=3)
    checkpoint.checkpoint()


def refused(sql: str) -> None:
    before = list(Entry.objects.order_by("id").values_list()), list(Checkpoint.objects.values_list())
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)
    assert before == (list(Entry.objects.order_by("id").values_list()), list(Checkpoint.objects.values_list()))


@pytest.mark.parametrize("table", ["ledger_entry", "ledger_checkpoint"])
def test_an_entry_and_a_checkpoint_can_neither_be_changed_nor_removed(table: str) -> None:
    refused(f"UPDATE {table} SET id = id + 1000")
    refused(f"DELETE FROM {table}")


def test_the_models_are_refused_as_well() -> None:
    (entry, *_) = queries.of_person("per_1")
    entry.why = "Something else."
    for act in (entry.save, entry.delete, lambda: Entry.objects.update(why=""), lambda: Entry.objects.all().delete()):
        with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
            act()


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite has no TRUNCATE and no replica mode")
def test_truncate_and_replica_mode_are_refused_on_postgresql() -> None:
    refused("TRUNCATE ledger_entry")
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
    refused("UPDATE ledger_entry SET why = 'x'")
    refused("INSERT INTO ledger_entry SELECT * FROM ledger_entry ON CONFLICT (id) DO UPDATE SET why = 'x'")


_REPLACE = """
INSERT OR REPLACE INTO ledger_entry
SELECT {id}, chain, {seq}, at, actor_kind, actor_id, verb, person_id, purpose, 'x', touched, mac, previous, hash
FROM ledger_entry WHERE seq = 2
"""


@pytest.mark.skipif("connection.vendor != 'sqlite'", reason="INSERT OR REPLACE is SQLite's own")
@pytest.mark.parametrize("place", [{"id": "id", "seq": "99"}, {"id": "NULL", "seq": "seq"}])
def test_insert_or_replace_is_refused_even_without_recursive_triggers(place: dict[str, str]) -> None:
    refused(_REPLACE.format(**place))
    raw: sqlite3.Connection = connection.connection
    assert raw.execute("PRAGMA recursive_triggers").fetchone() == (1,)
    raw.execute("PRAGMA recursive_triggers = OFF")
    try:
        refused(_REPLACE.format(**place))
    finally:
        raw.execute("PRAGMA recursive_triggers = ON")
