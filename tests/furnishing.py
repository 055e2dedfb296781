"""Builds the permanent cast once in a worker and puts the same rows back for each later test, which is much faster."""

import copy
from dataclasses import dataclass
from datetime import date, time

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.models import Model

from answerable.people.models import Organisation
from tests.cast import House, build

Rows = list[tuple[object, ...]]


@dataclass
class Kept:
    """The house as it was first built, and every row that it consists of."""

    house: House
    tables: list[tuple[type[Model], Rows]]


_kept: list[Kept] = []


def furnished() -> House:
    """The permanent cast; built by the product's own actions the first time, and put back row by row after that."""
    if Organisation.objects.exists():
        return build()
    if not _kept:
        house = build()
        _kept.append(Kept(copy.deepcopy(house), [(model, rows) for model in _models() if (rows := _rows_of(model))]))
        return house
    with transaction.atomic():
        for model, rows in _kept[0].tables:
            _put_back(model, rows)
    return copy.deepcopy(_kept[0].house)


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


def _put_back(model: type[Model], rows: Rows) -> None:
    places = ", ".join(["%s"] * len(model._meta.local_concrete_fields))
    table = connection.ops.quote_name(model._meta.db_table)
    with connection.cursor() as cursor:
        cursor.executemany(f"INSERT INTO {table} ({_columns(model)}) VALUES ({places})", rows)
        for statement in connection.ops.sequence_reset_sql(no_style(), [model]):
            cursor.execute(statement)
