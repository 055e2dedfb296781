"""How fast the whole ledger is proven, beside hashing the text of the same entries."""

from __future__ import annotations

import hashlib
import time

from django.db import connection, transaction

from answerable.ledger.action import action
from answerable.ledger.actions import record
from answerable.ledger.models import Entry
from answerable.ledger.verify import sentence, verify
from answerable.people.rules import COMMAND_LINE
from bench.figures import ratio
from bench.home import Home
from bench.sizes import Sizes
from bench.table import Row

A_CHAIN = 50
AT_ONCE = 2_000
TEXT = "SELECT chain, at, actor_id, verb, touched, mac, previous, hash FROM ledger_entry ORDER BY chain, seq"


def rows(home: Home, sizes: Sizes) -> list[Row]:
    """Entries a second."""
    _write(sizes.entries)
    theirs = _seconds(_hash_the_text)
    began = time.perf_counter()
    report = verify()
    ours = time.perf_counter() - began
    if not report.ok:
        raise RuntimeError(sentence(report))
    count = report.entries
    return [
        Row(
            f"ledger verify, entries a second ({count:,} entries)",
            f"{count / ours:,.0f}",
            "read them and hash their text, no chain",
            f"{count / theirs:,.0f}",
            ratio(theirs, ours),
            target="200,000 a second",
        )
    ]


def _seconds(act: object) -> float:
    began = time.perf_counter()
    act()  # type: ignore[operator]
    return time.perf_counter() - began


def _write(wanted: int) -> None:
    missing = max(wanted - Entry.objects.count(), 0)
    for start in range(0, missing, AT_ONCE):
        _some(start, min(AT_ONCE, missing - start))


@action
def _some(start: int, number: int) -> None:
    for place in range(start, start + number):
        record(
            "bench:noted",
            by=COMMAND_LINE,
            person_id=f"per_bench{place // A_CHAIN}",
            touched=[("thread", f"thr_bench{place // A_CHAIN}"), ("message", f"msg_bench{place}")],
        )


def _hash_the_text() -> None:
    raw = connection.connection
    with transaction.atomic():  # PostgreSQL reads a long answer bit by bit only within one
        seen = raw.execute(TEXT) if connection.vendor == "sqlite" else raw.cursor(name="bench").execute(TEXT)
        for row in seen:
            hashlib.sha256("|".join(map(str, row)).encode()).digest()
