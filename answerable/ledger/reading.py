"""Reads entries in order of chain as bytes, as fast as each database can hand them over; no Django."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from answerable.ledger.rules import Break, Head, Row, walk

_COLUMNS = "chain, {seq}, {at}, actor_kind, actor_id, verb, person_id, purpose, why, touched, mac, previous, hash"
# SQLite leaves out the microseconds of a whole second.
_SQLITE = _COLUMNS.format(seq="CAST(seq AS TEXT)", at="substr(at || '.000000', 1, 26)")
_POSTGRESQL = _COLUMNS.format(seq="seq", at="to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')")

_ESCAPED = re.compile(rb"\\(.)")
_ESCAPES = {b"t": b"\t", b"n": b"\n", b"r": b"\r", b"b": b"\b", b"f": b"\f", b"v": b"\v"}


@dataclass(frozen=True)
class Span:
    """The chains from one to before another, in the database's own order; None for no bound."""

    first: str | None = None
    beyond: str | None = None


EVERYTHING = Span()


@dataclass(frozen=True)
class Home:
    """Where another process finds the ledger: an SQLite file, or the words with which to reach PostgreSQL."""

    file: str = ""
    words: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True)
class Found:
    """What was found in a span."""

    entries: int
    breaks: list[Break]
    unseen: set[bytes]


def verify_span(home: Home, span: Span, seen: dict[bytes, Head]) -> Found:
    """Check the chains of a span, in a process and over a connection of its own."""
    count = 0

    def counted(rows: Iterator[Row]) -> Iterator[Row]:
        nonlocal count
        for row in rows:
            count += 1
            yield row

    with _opened(home, span) as rows:
        breaks = list(walk(counted(rows), seen))
    return Found(count, breaks, set(seen))


@contextmanager
def _opened(home: Home, span: Span) -> Iterator[Iterator[Row]]:
    if home.file:
        with closing(sqlite3.connect(f"file:{quote(home.file)}?mode=ro", uri=True)) as raw:
            yield sqlite_rows(raw, span)
        return
    import psycopg

    with psycopg.connect(**dict(home.words)) as connection, connection.cursor() as cursor:
        yield postgresql_rows(cursor, span)


def sqlite_rows(raw: sqlite3.Connection, span: Span = EVERYTHING) -> Iterator[Row]:
    """The rows of a span, past Django's cursor, which would halve the speed."""
    bounds = [
        (f"chain {sign} ?", place) for sign, place in ((">=", span.first), ("<", span.beyond)) if place is not None
    ]
    usual, raw.text_factory = raw.text_factory, bytes
    try:
        yield from raw.execute(_select(_SQLITE, [text for text, _ in bounds]), [place for _, place in bounds])
    finally:
        raw.text_factory = usual


def postgresql_rows(cursor: Any, span: Span = EVERYTHING) -> Iterator[Row]:
    """The rows of a span, by COPY, within the cursor's transaction."""
    from psycopg import sql

    bounds = [
        f"chain {sign} {sql.Literal(place).as_string(cursor)}"
        for sign, place in ((">=", span.first), ("<", span.beyond))
        if place is not None
    ]
    # The index gives the order without sorting the table on disk.
    cursor.execute("SET LOCAL enable_sort = off")
    with cursor.copy(f"COPY ({_select(_POSTGRESQL, bounds)}) TO STDOUT") as lines:
        for data in lines:
            line = bytes(data)[:-1]
            if b"\\" in line:
                yield tuple(_unescaped(field) for field in line.split(b"\t"))
            else:
                yield tuple(line.split(b"\t"))


def _select(columns: str, bounds: list[str]) -> str:
    where = f"WHERE {' AND '.join(bounds)} " if bounds else ""
    return f"SELECT {columns} FROM ledger_entry {where}ORDER BY chain, seq"  # noqa: S608


def _unescaped(field: bytes) -> bytes:
    return _ESCAPED.sub(lambda found: _ESCAPES.get(found[1], found[1]), field)
