"""Puts the lines of one action at the ends of their chains: once, and last in the transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from django.db import connection

from answerable.ledger import feed
from answerable.ledger.rules import GENESIS, Line, chained

_AT_ONCE = 500

# One seek per chain. MAX(seq) … GROUP BY would walk every entry of the chain.
_HEADS = """
WITH wanted(chain) AS (VALUES {places})
SELECT e.chain, e.seq, e.hash FROM wanted JOIN ledger_entry e ON e.id = (
  SELECT last.id FROM ledger_entry last WHERE last.chain = wanted.chain ORDER BY last.seq DESC LIMIT 1)
"""
# The columns of a line in its own order: what is hashed is what is written.
_INSERT = f"""
INSERT INTO ledger_entry ({", ".join(f'"{column}"' for column in Line._fields)})
VALUES ({", ".join(["%s"] * len(Line._fields))})
"""  # noqa: S608
# In the order of the keys themselves, the same for everyone: two transactions can never wait for each other.
_LOCKS = """
SELECT pg_advisory_xact_lock(wanted.key) FROM (
  SELECT DISTINCT hashtextextended(chain, 0) AS key FROM unnest(%s::text[]) AS chain ORDER BY key) AS wanted
"""


def append(lines: Sequence[Line]) -> None:
    """Chain the lines and insert them, within the transaction of the action that told them."""
    if not lines:
        return
    chains = sorted({line.chain for line in lines})
    if connection.vendor == "postgresql":
        _lock(chains)
    heads = _heads(chains)
    ordered = sorted(lines, key=lambda line: line.chain)
    with connection.cursor() as cursor:
        cursor.executemany(_INSERT, [_tied(line, heads) for line in ordered])
    feed.announce()


def _tied(line: Line, heads: dict[str, tuple[int, str]]) -> tuple[Any, ...]:
    seq, previous = heads.get(line.chain, (0, GENESIS))
    tied = chained(line._replace(seq=seq + 1), previous)
    heads[line.chain] = (tied.seq, tied.hash)
    if connection.vendor == "postgresql":
        return (*tied[:2], datetime.fromisoformat(tied.at).replace(tzinfo=UTC), *tied[3:])
    return (*tied[:2], tied.at.removesuffix(".000000"), *tied[3:])  # as Django writes a whole second


def _lock(chains: list[str]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(_LOCKS, [chains])


def _heads(chains: Iterable[str]) -> dict[str, tuple[int, str]]:
    """How far each chain has come. A statement after the lock's own: an older snapshot would be stale."""
    wanted = list(chains)
    found: dict[str, tuple[int, str]] = {}
    with connection.cursor() as cursor:
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            cursor.execute(_HEADS.format(places=", ".join(["(%s)"] * len(some))), some)
            found.update({chain: (seq, last) for chain, seq, last in cursor.fetchall()})
    return found
