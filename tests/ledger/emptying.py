"""Lets a test database be emptied past the append-only triggers, and sends the background threads home."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management.commands import flush
from django.db import connections

from answerable.kit import bell, door
from answerable.ledger import triggers


@pytest.fixture(autouse=True, scope="session")
def empties_past_the_triggers(django_db_setup: None) -> Iterator[None]:
    """Tests that really commit are emptied by DELETE or TRUNCATE, which the ledger rightly refuses."""
    usual = flush.Command.handle

    def handle(self: flush.Command, **options: Any) -> str | None:
        connection = connections[options["database"]]
        has_ledger = triggers.TABLES[0] in connection.introspection.table_names()
        if has_ledger:
            triggers.take_down(connection)
        try:
            return usual(self, **options)
        finally:
            if has_ledger:
                triggers.put_up(connection)

    flush.Command.handle = handle  # type: ignore[method-assign]
    yield
    flush.Command.handle = usual  # type: ignore[method-assign]
    door.close()
    bell.hang_up_all()
