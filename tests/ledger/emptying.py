"""Empties a test database past the append-only triggers, and sends the background threads home."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management.commands import flush
from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from answerable.kit import bell, door
from answerable.ledger import triggers

MADE_BY_MIGRATE = {"auth_permission", "django_content_type"}  # the same after every test


@pytest.fixture(autouse=True, scope="session")
def empties_past_the_triggers(django_db_setup: None) -> Iterator[None]:
    """Tests that really commit are emptied row by row: most tables are empty, so TRUNCATE would cost far more."""
    usual = flush.Command.handle

    def handle(self: flush.Command, **options: Any) -> None:
        empty(connections[options["database"]])

    flush.Command.handle = handle  # type: ignore[method-assign,assignment]
    yield
    flush.Command.handle = usual  # type: ignore[method-assign]
    door.close()
    bell.hang_up_all()


def empty(connection: BaseDatabaseWrapper) -> None:
    """Every row that a test committed, the ledger's included, which rightly refuses that to everyone else."""
    tables = set(connection.introspection.django_table_names(only_existing=True, include_views=False))
    has_ledger = triggers.TABLES[0] in tables
    with connection.constraint_checks_disabled(), transaction.atomic(connection.alias), connection.cursor() as cursor:
        if has_ledger:
            triggers.take_down(connection)
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL session_replication_role = replica")  # no foreign key is looked at
        statements = [f"DELETE FROM {connection.ops.quote_name(table)}" for table in sorted(tables - MADE_BY_MIGRATE)]
        for statement in ["; ".join(statements)] if connection.vendor == "postgresql" else statements:
            cursor.execute(statement)
        if has_ledger:
            triggers.put_up(connection)
