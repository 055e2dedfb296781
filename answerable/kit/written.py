"""Statements that Django writes once and that are asked often: writing one costs more than having it answered."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import count
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
    left = [place for place, value in enumerate(values) if value in named or not isinstance(value, str)]
    given = {at: named[values[place]] for at, place in enumerate(left) if values[place] in named}
    return Written(with_words(sql, values, left), tuple(values[place] for place in left), given)


def with_words(sql: str, values: Sequence[Any], left: Collection[int]) -> str:
    """The statement with those words in it that are always the same; the values at the places `left` stay beside it.

    SQLite uses an index of some rows only where it sees in the statement itself that no other rows are asked for.
    """
    place = count()

    def said(found: re.Match[str]) -> str:
        if found[0] != "%s" or (at := next(place)) in left:
            return found[0]
        return "'{}'".format(str(values[at]).replace("'", "''").replace("%", "%%"))

    return re.sub("%%|%s", said, sql)


def _as_kept(value: Any) -> Any:
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    return connection.ops.adapt_datefield_value(value) if isinstance(value, date) else value
