"""Statements that Django writes once and that are asked often: writing one costs more than having it answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import connection
from django.db.models import QuerySet


@dataclass(frozen=True, slots=True)
class Written:
    """A statement, its values, and by place the names of those that are given anew each time it is asked."""

    sql: str
    values: tuple[Any, ...]
    given: Mapping[int, str]

    def rows(self, **given: Any) -> list[tuple[Any, ...]]:
        """The answer for these values, as the database gives it: ask for words and whole numbers only."""
        kept = {name: _as_kept(value) for name, value in given.items()}
        values = [kept[self.given[place]] if place in self.given else one for place, one in enumerate(self.values)]
        with connection.cursor() as cursor:
            cursor.execute(self.sql, values)
            return list(cursor.fetchall())


def write(rows: QuerySet[Any, Any], **marks: Any) -> Written:
    """The statement of these rows; wherever a mark stands in it, the value of that name is given later.

    A mark is a value of the right type that stands for no other: an impossible id, a day nobody asks for.
    """
    sql, values = rows.query.sql_with_params()
    return written(sql, values, **marks)


def written(sql: str, values: Iterable[Any], **marks: Any) -> Written:
    """The same for a statement that was put together out of several."""
    values, named = tuple(values), {_as_kept(mark): name for name, mark in marks.items()}
    return Written(sql, values, {place: named[value] for place, value in enumerate(values) if value in named})


def _as_kept(value: Any) -> Any:
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    return connection.ops.adapt_datefield_value(value) if isinstance(value, date) else value
