"""Builds an organisation once in a worker and puts the same rows back for each later test, which is much faster."""

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time
from typing import Any, TypeVar

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.models import Model

from answerable.people.models import Organisation
from tests.cast import House, build

Rows = list[tuple[object, ...]]


T = TypeVar("T")


@dataclass
class Kept:
    """What was first built, and every row that it consists of."""

    made: Any
    tables: list[tuple[type[Model], Rows]]
    script: str = ""  # the same for PostgreSQL, in one journey there and back


_kept: dict[str, Kept] = {}


def furnished() -> House:
    """The permanent cast."""
    return put_back("the permanent cast", build)


def put_back(name: str, make: Callable[[], T]) -> T:
    """What `make` makes by the product's own actions the first time, and its rows put back one by one after that.

    Where another organisation is there already it is made anew, for then its rows are not all that there are.
    """
    if Organisation.objects.exists():
        return make()
    if name not in _kept:
        made = make()
        _kept[name] = Kept(copy.deepcopy(made), [(model, rows) for model in _models() if (rows := _rows_of(model))])
        return made
    kept = _kept[name]
    with transaction.atomic():
        if connection.vendor == "postgresql":
            kept.script = kept.script or "; ".join(_written_out(kept.tables))
            with connection.cursor() as cursor:
                cursor.execute(kept.script)
        else:
            for model, rows in kept.tables:
                _put_back(model, rows)
    found: T = copy.deepcopy(kept.made)
    return found


def _written_out(tables: list[tuple[type[Model], Rows]]) -> Iterator[str]:
    with connection.cursor() as cursor:
        for model, rows in tables:
            for row in rows:
                yield cursor.mogrify(_insert(model), row)
    yield from connection.ops.sequence_reset_sql(no_style(), [model for model, _ in tables])


def _models() -> list[type[Model]]:
    ours = [model for model in apps.get_models() if model.__module__.startswith("answerable.")]
    return [model for model in ours if model._meta.label_lower != "people.personkey"]


def _columns(model: type[Model]) -> str:
    return ", ".join(connection.ops.quote_name(field.column) for field in model._meta.local_concrete_fields)


def _rows_of(model: type[Model]) -> Rows:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {_columns(model)} FROM {connection.ops.quote_name(model._meta.db_table)}")
        return [tuple(map(_as_kept, row)) for row in cursor.fetchall()]


def _as_kept(value: object) -> object:
    """SQLite keeps times as text, and takes them back only as such."""
    return str(value) if connection.vendor == "sqlite" and isinstance(value, date | time) else value


def _insert(model: type[Model]) -> str:
    places = ", ".join(["%s"] * len(model._meta.local_concrete_fields))
    return f"INSERT INTO {connection.ops.quote_name(model._meta.db_table)} ({_columns(model)}) VALUES ({places})"


def _put_back(model: type[Model], rows: Rows) -> None:
    with connection.cursor() as cursor:
        cursor.executemany(_insert(model), rows)
