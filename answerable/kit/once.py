"""Query sets that Django writes once: the same question asked often costs the database's answer, and little else."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import update_wrapper
from typing import Any, Generic, ParamSpec, TypeVar

from django.db import connections
from django.db.models import Field, ForeignKey, Lookup, QuerySet
from django.db.models.query import FlatValuesListIterable, ModelIterable, ValuesListIterable, get_related_populators

from answerable.kit.written import with_words

P = ParamSpec("P")
R = TypeVar("R")
_MARK_TIME = datetime(1, 1, 1, tzinfo=UTC)
_MARK_NUMBER = 2_000_000_000


@Field.register_lookup
@ForeignKey.register_lookup
class Among(Lookup):
    """`id__among=[…]`: like `in`, with one value however many there are, so that the statement stays the same."""

    lookup_name = "among"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        """JSON on SQLite, an array on PostgreSQL."""
        column, values = self.process_lhs(compiler, connection)
        among = list(self.rhs)
        if connection.vendor == "sqlite":
            return f"{column} IN (SELECT value FROM json_each(%s))", [*values, json.dumps(among)]  # noqa: S608  (no value in it)
        return f"{column} = ANY(%s)", [*values, among]


class Once(Generic[P, R]):
    """A question that Django writes once for each kind of database: called, it answers with a list."""

    def __init__(self, build: Callable[P, QuerySet[Any, R]], fixed: Collection[str]) -> None:
        self._build, self._fixed = build, fixed
        self._asked: dict[Any, Question[R]] = {}
        update_wrapper(self, build)

    def __call__(self, *args: P.args, **given: P.kwargs) -> list[R]:
        return list(self.question(*args, **given).answers(given))

    def question(self, *args: P.args, **given: P.kwargs) -> Question[R]:
        """The statement for what is given, for whoever asks it together with others."""
        if args:
            raise TypeError("Name every value of a question that is written once.")
        key = (_vendor(), *(given[name] for name in self._fixed))
        question = self._asked.get(key)
        if question is None:
            question = self._asked[key] = _written(self._build, given, self._fixed)
        return question


def once(*fixed: str) -> Callable[[Callable[P, QuerySet[Any, R]]], Once[P, R]]:
    """Make a function that builds a query set into one that answers it, as a list.

    The function is called once for each kind of database with marks in place of what it is given, and must use every
    value as a value: words, whole numbers, moments, and lists of words or numbers for `among`. Those named in `fixed`
    (a limit, say) are part of the statement: one is written for each. Neither prefetches nor annotations are known.
    """
    return lambda build: Once(build, fixed)


def _vendor() -> str:
    return connections["default"].vendor


@dataclass(frozen=True, slots=True)
class Question(Generic[R]):
    """A statement, its values, by place the names of those that are given, and what makes rows of its answer.

    `named` is the same statement with a name for each column; `columns` says these, and the sort of what each holds.
    """

    alias: str
    sql: str
    named: str
    columns: Sequence[tuple[str, str]]
    values: tuple[Any, ...]
    given: Mapping[int, str]
    converters: Sequence[tuple[int, Any, Any]]
    shape: Callable[[Sequence[Any]], R]

    def answers(self, given: Mapping[str, Any]) -> Iterator[R]:
        """Ask it alone."""
        with connections[self.alias].cursor() as cursor:
            cursor.execute(self.sql, self.values_for(given))
            found = cursor.fetchall()
        return self.shaped(found)

    def values_for(self, given: Mapping[str, Any]) -> list[Any]:
        """What stands in the statement's places for what is given."""
        connection = connections[self.alias]
        return [
            _as_kept(given[self.given[place]], connection) if place in self.given else value
            for place, value in enumerate(self.values)
        ]

    def shaped(self, found: Iterable[Sequence[Any]]) -> Iterator[R]:
        """What the database's own rows are to whoever asked."""
        connection = connections[self.alias]
        for row in found:
            converted = list(row)
            for place, convert, expression in self.converters:
                value = converted[place]
                for each in convert:
                    value = each(value, expression, connection)
                converted[place] = value
            yield self.shape(converted)


def _written(build: Callable[..., QuerySet[Any, R]], given: Mapping[str, Any], fixed: Collection[str]) -> Question[R]:
    marks = {name: _mark(number, value) for number, (name, value) in enumerate(given.items()) if name not in fixed}
    rows = build(**{**given, **marks})
    if rows._prefetch_related_lookups:  # type: ignore[attr-defined]
        raise TypeError("A question that is written once cannot prefetch.")
    connection = connections[rows.db]
    compiler = rows.query.get_compiler(using=rows.db)
    sql, values = compiler.as_sql()
    names = {_key(_as_kept(mark, connection)): name for name, mark in marks.items()}
    places = {place: names[_key(value)] for place, value in enumerate(values) if _key(value) in names}
    if unused := set(marks) - set(places.values()):
        raise TypeError(f"A question that is written once must use what it is given: {', '.join(sorted(unused))}.")
    converters = compiler.get_converters([one[0] for one in compiler.select[: compiler.col_count]])
    naming = rows.query.get_compiler(using=rows.db)
    named = naming.as_sql(with_col_aliases=True)[0]
    columns = [(str(name), column.output_field.get_internal_type()) for column, _, name in naming.select]
    left = [place for place, value in enumerate(values) if place in places or not isinstance(value, str)]
    return Question(
        rows.db, with_words(sql, values, left), with_words(named, values, left), columns,
        tuple(values[place] for place in left), {at: places[place] for at, place in enumerate(left) if place in places},
        [(place, _quicker(convert, expression, connection), expression)
         for place, (convert, expression) in converters.items()],
        _shape(rows, compiler),
    )


def _quicker(convert: Sequence[Any], expression: Any, connection: Any) -> Sequence[Any]:
    """The same, without asking of each moment in which of many ways it was written: SQLite's are all alike here."""
    is_moment = expression.output_field.get_internal_type() == "DateTimeField"
    if connection.vendor != "sqlite" or not is_moment or len(convert) != 1 or connection.timezone is not UTC:
        return convert
    return [_moment]


def _moment(value: datetime | str | None, _expression: Any, _connection: Any) -> datetime | None:
    if value is None:
        return None
    return (datetime.fromisoformat(value) if isinstance(value, str) else value).replace(tzinfo=UTC)


def _mark(number: int, value: Any) -> Any:
    """A value of the same sort that stands for no other."""
    if isinstance(value, datetime):
        return _MARK_TIME + timedelta(microseconds=number + 1)
    if isinstance(value, bool):
        raise TypeError("Write one question for yes and one for no.")
    if isinstance(value, int):
        return _MARK_NUMBER + number
    if isinstance(value, str):
        return f"\ue000{number}"
    if isinstance(value, Collection):
        return [f"\ue000{number}"]
    raise TypeError(f"A question that is written once cannot be given a {type(value).__name__}.")


def _as_kept(value: Any, connection: Any) -> Any:
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Collection):
        listed = list(value)
        return json.dumps(listed) if connection.vendor == "sqlite" else listed
    return value


def _key(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _shape(rows: QuerySet[Any, Any], compiler: Any) -> Callable[[Sequence[Any]], Any]:
    """What Django's own iterables make of a row: an object with those it was read with, a tuple, or one value."""
    sort = rows._iterable_class
    if sort is FlatValuesListIterable:
        return lambda row: row[0]
    if sort is ValuesListIterable:
        return tuple
    if sort is not ModelIterable or compiler.annotation_col_map:
        raise TypeError("A question that is written once gives objects, tuples or values.")
    klass, select = compiler.klass_info, compiler.select
    first, last = klass["select_fields"][0], klass["select_fields"][-1] + 1
    names = [one[0].target.attname for one in select[first:last]]
    model, alias = klass["model"], rows.db
    related = get_related_populators(klass, select, alias)  # type: ignore[call-arg]

    def whole(row: Sequence[Any]) -> Any:
        found = model.from_db(alias, names, row[first:last])
        for each in related:
            each.populate(row, found)
        return found

    return whole
