"""Several questions in one journey to the database: each stays where it is written, and all are answered at once."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, Generic, ParamSpec, TypeVar

from django.db import connections

from answerable.kit.once import Once, Question

P = ParamSpec("P")
R = TypeVar("R")
# What JSON cannot hold as it is, by kind of database: the text that stands for it, and the way back.
_SAID: dict[str, dict[str, tuple[str, Callable[[str], Any]]]] = {
    "sqlite": {"BinaryField": ("iif({0} IS NULL, NULL, hex({0}))", bytes.fromhex)},
    "postgresql": {
        "BinaryField": ("encode({0}, 'hex')", bytes.fromhex),
        "DateTimeField": ("{0}", datetime.fromisoformat),
        "DateField": ("{0}", date.fromisoformat),
        "JSONField": ("{0}::text", str),
    },
}
_AS_ROWS = {
    "sqlite": "(SELECT json_group_array(json_array({})) FROM ({}))",
    "postgresql": "(SELECT json_agg(json_build_array({}))::text FROM ({}) AS asked)",
}


class Later(Generic[R]):
    """A question with what it is given, not asked yet: alone when its rows are wanted, or together with others."""

    def __init__(self, question: Question[R], given: dict[str, Any]) -> None:
        self.question, self.given = question, given
        self._rows: list[R] | None = None

    @property
    def rows(self) -> list[R]:
        """The answer."""
        if self._rows is None:
            self._rows = list(self.question.answers(self.given))
        return self._rows

    def hear(self, said: str | None) -> None:
        """Takes the answer as the database said it, in JSON."""
        vendor = connections[self.question.alias].vendor
        back = [(place, _SAID[vendor][sort][1]) for place, (_, sort) in enumerate(self.question.columns)
                if sort in _SAID[vendor]]
        rows = json.loads(said) if said else []
        for row in rows:
            for place, read in back:
                if row[place] is not None:
                    row[place] = read(row[place])
        self.take(rows)

    def take(self, rows: Sequence[Sequence[Any]]) -> None:
        """Takes the answer as rows of the database."""
        self._rows = list(self.question.shaped(rows))


def later(once: Once[P, R], *args: P.args, **given: P.kwargs) -> Later[R]:
    """A question that is written once, to be asked together with others. It keeps its order."""
    return Later(once.question(*args, **given), given)


def ask(*waiting: Later[Any]) -> None:
    """Asks these of one database in a single statement; afterwards each has its rows.

    One journey over a network instead of many; their rows are told as text, so this is for few of them.
    """
    connection = connections[waiting[0].question.alias]
    statement = "SELECT " + ", ".join(_as_rows(one.question, connection.vendor) for one in waiting)
    values = [value for one in waiting for value in one.question.values_for(one.given)]
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        said: Sequence[Any] = cursor.fetchone() or ()
    for one, answer in zip(waiting, said, strict=True):
        one.hear(answer)


def in_turn(*waiting: Later[R]) -> None:
    """Asks questions of one sort, whose rows are alike, in a single statement; each keeps its order.

    Their rows come as they are: this is for many of them.
    """
    connection = connections[waiting[0].question.alias]
    parts = [f"SELECT {place} AS place, part{place}.* FROM ({one.question.named}) AS part{place}"  # noqa: S608
             for place, one in enumerate(waiting)]
    values = [value for one in waiting for value in one.question.values_for(one.given)]
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(parts), values)
        found = cursor.fetchall()
    said: list[list[Sequence[Any]]] = [[] for _ in waiting]
    for place, *row in found:
        said[place].append(row)
    for one, rows in zip(waiting, said, strict=True):
        one.take(rows)


def _as_rows(question: Question[Any], vendor: str) -> str:
    columns = (_SAID[vendor].get(sort, ("{0}",))[0].format(f'"{name}"') for name, sort in question.columns)
    return _AS_ROWS[vendor].format(", ".join(columns), question.named)
