"""Writes many rows by one prepared statement, without the cost of having Django write that statement each time."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, TypeVar

from django.db import connections, models, router
from django.db.models import Model

M = TypeVar("M", bound=Model)

# What the database keeps as it stands: a text in a column of texts, a number in one of numbers.
_AS_IT_STANDS = (models.CharField, models.TextField, models.IntegerField, models.FloatField, models.BooleanField,
                 models.ForeignKey)
_PLAIN = frozenset({str, int, float, bool, type(None)})
Prepare = Callable[[Any], Any]


def insert_each(rows: Iterable[M], *, using: str | None = None) -> None:
    """Insert these new rows of one model; a key that the database gives is not read back.

    Django's create and bulk_create write the whole statement anew each time, which cost more than the database did.
    """
    rows = list(rows)
    if not rows:
        return
    model = type(rows[0])
    alias = using or router.db_for_write(model)
    statement, columns = _insertion(model, alias)
    with connections[alias].cursor() as cursor:
        cursor.executemany(statement, [[prepare(getattr(row, name)) for name, prepare in columns] for row in rows])
    for row in rows:
        row._state.adding, row._state.db = False, alias


def update_each(rows: Iterable[M], fields: Sequence[str]) -> None:
    """Write these fields of each row, by one prepared statement executed for each.

    Django's bulk_update builds a CASE with an arm a row, which cost half of the time of screening and triage.
    """
    rows = list(rows)
    if not rows:
        return
    model = type(rows[0])
    alias = router.db_for_write(model)
    statement, columns = _change(model, tuple(fields), alias)
    values = [[*(prepare(getattr(row, name)) for name, prepare in columns), row.pk] for row in rows]
    with connections[alias].cursor() as cursor:
        cursor.executemany(statement, values)


def change_all(model: type[Model], keys: Collection[Any], **changes: Any) -> int:
    """Write the same values into the rows of these keys, in one statement; how many rows there were."""
    if not keys:
        return 0
    alias = router.db_for_write(model)
    connection = connections[alias]
    statement, columns = _change_all(model, tuple(changes), alias, connection.vendor)
    attributes = {one.name: one.attname for one in model._meta.concrete_fields}
    given = {attributes.get(name, name): _key_of(value) for name, value in changes.items()}
    among = json.dumps(list(keys)) if connection.vendor == "sqlite" else list(keys)
    with connection.cursor() as cursor:
        cursor.execute(statement, [*(prepare(given[name]) for name, prepare in columns), among])
        return int(cursor.rowcount)


def _key_of(value: Any) -> Any:
    return value.pk if isinstance(value, Model) else value


@lru_cache(maxsize=64)
def _insertion(model: type[Model], alias: str) -> tuple[str, list[tuple[str, Prepare]]]:
    """Nothing typed stands in the statement: names come from the model, values go beside it."""
    quoted = connections[alias].ops.quote_name
    fields = [one for one in model._meta.concrete_fields if not isinstance(one, models.AutoField)]
    names = ", ".join(quoted(str(one.column)) for one in fields)
    marks = ", ".join(["%s"] * len(fields))
    statement = f"INSERT INTO {quoted(model._meta.db_table)} ({names}) VALUES ({marks})"  # noqa: S608
    return statement, [(one.attname, _prepare(one, alias)) for one in fields]


@lru_cache(maxsize=64)
def _change(model: type[Model], names: tuple[str, ...], alias: str) -> tuple[str, list[tuple[str, Prepare]]]:
    quoted = connections[alias].ops.quote_name
    table, key = quoted(model._meta.db_table), quoted(str(model._meta.pk.column))
    changes, columns = _changes(model, names, alias)
    return f"UPDATE {table} SET {changes} WHERE {key} = %s", columns  # noqa: S608


@lru_cache(maxsize=64)
def _change_all(
    model: type[Model], names: tuple[str, ...], alias: str, vendor: str
) -> tuple[str, list[tuple[str, Prepare]]]:
    quoted = connections[alias].ops.quote_name
    table, key = quoted(model._meta.db_table), quoted(str(model._meta.pk.column))
    among = "IN (SELECT value FROM json_each(%s))" if vendor == "sqlite" else "= ANY(%s)"
    changes, columns = _changes(model, names, alias)
    return f"UPDATE {table} SET {changes} WHERE {key} {among}", columns  # noqa: S608


def _changes(model: type[Model], names: Sequence[str], alias: str) -> tuple[str, list[tuple[str, Prepare]]]:
    quoted = connections[alias].ops.quote_name
    fields = [one for one in model._meta.concrete_fields if {one.name, one.attname} & set(names)]
    return ", ".join(f"{quoted(str(one.column))} = %s" for one in fields), [
        (one.attname, _prepare(one, alias)) for one in fields
    ]


def _prepare(field: Any, alias: str) -> Prepare:
    """What makes a value of this field ready for the database."""
    as_it_stands = isinstance(field, _AS_IT_STANDS)
    is_moment = isinstance(field, models.DateTimeField)

    def prepare(value: Any) -> Any:
        if value is None or (as_it_stands and type(value) in _PLAIN):
            return value
        connection = connections[alias]
        if is_moment and type(value) is datetime and value.tzinfo is not None:
            return connection.ops.adapt_datetimefield_value(value)
        return field.get_db_prep_save(value, connection)

    return prepare
