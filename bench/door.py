"""The write door beside plain transactions: the same writers, the same two inserts, the same durability."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from django.db import connections, transaction

from answerable.config.databases import sqlite
from answerable.kit import door
from bench.figures import Times, ratio
from bench.home import Home
from bench.sizes import Sizes
from bench.table import Row

WRITERS = 8
TABLES = ("CREATE TABLE {name} (id integer PRIMARY KEY AUTOINCREMENT, words text)", "letter", "entry")
WORDS = "forty words are about two hundred letters " * 5


def rows(home: Home, sizes: Sizes) -> list[Row]:
    """On SQLite alone: elsewhere the door is a plain transaction."""
    if home.vendor != "sqlite":
        return []
    _prepare(home)
    _as_many(_plain, 0.2)
    _as_many(_through_the_door, 0.2)
    probe = home.probe(60)
    theirs, ours = _as_many(_plain, sizes.seconds), _as_many(_through_the_door, sizes.seconds)
    again = home.probe(60)
    door.close("together")
    beside = "plain IMMEDIATE transactions"
    return [
        Row(
            f"commits a second, {WRITERS} writers, by the door",
            f"{ours.rate:.0f}",
            beside,
            f"{theirs.rate:.0f}",
            ratio(ours.rate, theirs.rate),
            (probe + again) / 2,
        ),
        Row(
            "  until committed, p99 (worst)",
            _worst(ours),
            beside,
            _worst(theirs),
            ratio(ours.at(0.99), theirs.at(0.99)),
            (probe + again) / 2,
        ),
    ]


def _worst(times: Times) -> str:
    return f"{times.at(0.99):.1f} ({times.at(1):.0f}) ms"


def _prepare(home: Home) -> None:
    """Two databases of their own, with the product's own settings; the plain one with Django's own engine."""
    filled = connections.databases["default"]
    for alias, engine in (("together", "answerable.kit.sqlite"), ("plain", "django.db.backends.sqlite3")):
        connections.databases[alias] = {**filled, **sqlite(home.folder / f"{alias}.sqlite3"), "ENGINE": engine}
        with connections[alias].cursor() as cursor:
            for name in TABLES[1:]:
                cursor.execute(TABLES[0].format(name=name))


def _insert(alias: str) -> None:
    with connections[alias].cursor() as cursor:
        for name in TABLES[1:]:
            cursor.execute(f"INSERT INTO {name} (words) VALUES (%s)", [WORDS])


def _plain() -> None:
    with transaction.atomic("plain"):
        _insert("plain")


def _through_the_door() -> None:
    door.do(lambda: _insert("together"), using="together")


def _as_many(write: Callable[[], None], seconds: float) -> Times:
    taken: list[float] = []
    began = time.perf_counter()

    def go() -> None:
        while (before := time.perf_counter()) < began + seconds:
            write()
            taken.append((time.perf_counter() - before) * 1000)
        connections.close_all()

    threads = [threading.Thread(target=go) for _ in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return Times(sorted(taken), time.perf_counter() - began)
