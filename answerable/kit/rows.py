"""Changes many rows, each in its own way, without the cost of one statement that lists every case."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from django.db import connections, router
from django.db.models import Model

M = TypeVar("M", bound=Model)


def update_each(rows: Iterable[M], fields: Sequence[str]) -> None:
    """Write these fields of each row, by one prepared statement executed for each.

    Django's bulk_update builds a CASE with an arm a row, which cost half of the time of screening and triage.
    """
    rows = list(rows)
    if not rows:
        return
    model = type(rows[0])
    connection = connections[router.db_for_write(model)]
    columns = [column for column in model._meta.concrete_fields if column.name in fields]
    quoted = connection.ops.quote_name
    changes = ", ".join(f"{quoted(str(column.column))} = %s" for column in columns)
    table, key = quoted(model._meta.db_table), quoted(str(model._meta.pk.column))
    values = [
        [*(column.get_db_prep_save(getattr(row, column.attname), connection) for column in columns), row.pk]
        for row in rows
    ]
    with connection.cursor() as cursor:
        # Nothing typed stands in the statement: names come from the model, values go beside it.
        cursor.executemany(f"UPDATE {table} SET {changes} WHERE {key} = %s", values)  # noqa: S608
