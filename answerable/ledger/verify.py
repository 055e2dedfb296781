"""Reads the whole ledger and says whether every chain holds."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise

from django.db import connection, transaction

from answerable.ledger import checkpoint
from answerable.ledger.errors import CheckpointBroken
from answerable.ledger.models import Checkpoint, Entry
from answerable.ledger.reading import Found, Home, Span, postgresql_rows, sqlite_rows, verify_span
from answerable.ledger.rules import Break, Head, Row, removed, walk
from answerable.ledger.statement import Signed, Statement

Progress = Callable[[int], None]

MANY_ENTRIES = 100_000
_EVERY = 20_000
_SPANS_EACH = 4


@dataclass
class Report:
    """What was read, and what does not hold: in a chain, or in a checkpoint."""

    entries: int = 0
    breaks: list[Break] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    checkpoint: Statement | None = None

    @property
    def ok(self) -> bool:
        return not self.breaks and not self.problems

    @property
    def first(self) -> Break | None:
        """The first broken entry."""
        return self.breaks[0] if self.breaks else None


def sentence(report: Report) -> str:
    """What was found, in one sentence."""
    since = "no checkpoint was kept yet"
    if report.checkpoint:
        since = f"checked against the checkpoint of {report.checkpoint.at}"
    if report.ok:
        return f"{report.entries:,} entries hold; {since}."
    what = f"The first broken one is {report.first}." if report.first else report.problems[0]
    return f"The ledger does not hold. {what} ({report.entries:,} entries read; {since}.)"


def verify(progress: Progress | None = None, processes: int | None = None) -> Report:
    """Check every entry's hash and place, and every chain against the last checkpoint outside the database.

    ``progress`` is told now and then how many entries were read. A long ledger is shared out to ``processes``,
    as many as there are processors unless told. Memory grows with the number of chains, not of entries.
    """
    report = Report()
    outside = _outside(report)
    seen: dict[bytes, Head] = {}
    if outside is not None:
        report.checkpoint = outside.statement
        seen = outside.heads
    sharers = _sharers(processes)
    found = _shared(sharers, seen, progress) if sharers > 1 else _alone(seen, progress)
    report.entries = found.entries
    report.breaks = [*sorted(found.breaks, key=lambda broken: broken.chain), *removed(found.unseen)]
    _check_rows(report, outside)
    return report


def _sharers(processes: int | None) -> int:
    """How many processes: within a transaction only this one sees what there is, and a short ledger is no work."""
    if connection.in_atomic_block or (processes is None and Entry.objects.count() < MANY_ENTRIES):
        return 1
    return processes or os.cpu_count() or 1


def _alone(seen: dict[bytes, Head], progress: Progress | None) -> Found:
    count = 0

    def counted(rows: Iterator[Row]) -> Iterator[Row]:
        nonlocal count
        for row in rows:
            count += 1
            yield row
            if not count % _EVERY and progress is not None:
                progress(count)

    with _rows() as rows:
        breaks = list(walk(counted(rows), seen))
    return Found(count, breaks, set(seen))


@contextmanager
def _rows() -> Iterator[Iterator[Row]]:
    connection.ensure_connection()
    if connection.vendor == "postgresql":
        with transaction.atomic(), connection.cursor() as cursor:
            yield postgresql_rows(cursor)
    else:
        yield sqlite_rows(connection.connection)


def _shared(sharers: int, seen: dict[bytes, Head], progress: Progress | None) -> Found:
    """Each process checks some spans of chains; a chain is removed when it is in none of them."""
    entries, breaks, unseen = 0, list[Break](), set(seen)
    # Spawned, never forked: SQLite loses writes in a child that shares its parent's open connections.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(sharers, mp_context=context) as pool:
        spans = _spans(sharers * _SPANS_EACH)
        work: list[Future[Found]] = [pool.submit(verify_span, _home(), span, seen) for span in spans]
        for done in as_completed(work):
            found = done.result()
            entries += found.entries
            breaks += found.breaks
            unseen &= found.unseen
            if progress is not None:
                progress(entries)
    return Found(entries, breaks, unseen)


def _spans(wanted: int) -> list[Span]:
    """The ledger in spans of about as many entries each, cut between chains."""
    chains = Entry.objects.order_by("chain", "seq").values_list("chain", flat=True)
    step = max(Entry.objects.count() // wanted, 1)
    cuts = {chains[place] for place in range(step, step * wanted, step) if chains[place : place + 1]}
    in_order = list(Entry.objects.filter(chain__in=cuts, seq=1).order_by("chain").values_list("chain", flat=True))
    return [Span(first, beyond) for first, beyond in pairwise([None, *in_order, None])]


def _home() -> Home:
    if connection.vendor == "sqlite":
        return Home(file=str(connection.settings_dict["NAME"]))
    words = connection.get_connection_params()
    return Home(words=tuple((name, word) for name, word in words.items() if isinstance(word, str | int)))


def _outside(report: Report) -> Signed | None:
    try:
        return checkpoint.latest_outside()
    except CheckpointBroken as error:
        report.problems.append(str(error))
        return None


def _check_rows(report: Report, outside: Signed | None) -> None:
    newest = None
    for newest in Checkpoint.objects.order_by("id").iterator():
        if not checkpoint.is_signed(newest):
            report.problems.append(f"Checkpoint {newest.pk} in the database is not as it was signed.")
    if newest is not None and not report.problems and _is_older(outside, newest.last_id):
        report.problems.append("The newest checkpoint is missing from the folder outside the database.")


def _is_older(outside: Signed | None, last_id: int) -> bool:
    return outside is None or outside.statement.last_id < last_id
