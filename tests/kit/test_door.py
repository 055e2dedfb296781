"""The write door: what it says was kept is there, and what failed is told to everyone it concerns."""

from __future__ import annotations

import gc
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, OperationalError, connection, connections, transaction

from answerable.kit import door
from tests.work.waiting.models import Errand

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
on_sqlite = pytest.mark.skipif(
    "connection.vendor != 'sqlite'",
    reason="PostgreSQL has no writer thread: each write is a transaction of its own",
)


@pytest.fixture(autouse=True)
def writers_go_home() -> Iterator[None]:
    yield
    door.close()


def made(number: int) -> Callable[[], int]:
    return lambda: Errand.objects.create(done=number).done


def kept() -> list[int]:
    return sorted(Errand.objects.values_list("done", flat=True))


class Visitors:
    """Threads that each do something and remember how it ended."""

    def __init__(self) -> None:
        self.threads: list[threading.Thread] = []
        self.told: dict[Any, Any] = {}

    def send(self, name: Any, act: Callable[[], Any]) -> None:
        def visit() -> None:
            try:
                self.told[name] = act()
            except BaseException as error:
                self.told[name] = error
            finally:
                connections.close_all()

        self.threads.append(threading.Thread(target=visit))
        self.threads[-1].start()

    def return_home(self) -> dict[Any, Any]:
        for thread in self.threads:
            thread.join(60)
            assert not thread.is_alive(), "someone still waits at the door"
        return self.told


def all_at_once(acts: dict[Any, Callable[[], Any]]) -> dict[Any, Any]:
    """Hand them in while the writer is busy, so that on SQLite they share one commit."""
    visitors, begun, go = Visitors(), threading.Event(), threading.Event()

    def busy() -> None:
        begun.set()
        go.wait(30)

    visitors.send("busy", lambda: door.do(busy))
    begun.wait(30)
    for name, act in acts.items():
        visitors.send(name, lambda act=act: door.do(act))
    if connection.vendor == "sqlite":
        writer = door._writers["default"]
        while writer.waiting.qsize() < len(acts):
            go.wait(0.001)
    go.set()
    told = visitors.return_home()
    del told["busy"]
    return told


def test_what_it_returns_is_committed() -> None:
    assert door.do(made(7)) == 7
    told = Visitors()
    told.send("other", kept)
    assert told.return_home() == {"other": [7]}


def test_a_failure_reaches_the_one_who_asked_and_undoes_what_he_did() -> None:
    def fails() -> None:
        made(1)()
        raise KeyError("no")

    with pytest.raises(KeyError):
        door.do(fails)
    assert kept() == []


def test_when_one_fails_the_others_hold() -> None:
    def fails() -> None:
        made(99)()
        raise ValueError("mine alone")

    acts: dict[Any, Callable[[], Any]] = {number: made(number) for number in range(10)}
    told = all_at_once({**acts, "failing": fails})
    assert isinstance(told.pop("failing"), ValueError)
    assert told == {number: number for number in range(10)}
    assert kept() == list(range(10))


def test_even_an_exit_in_one_job_leaves_the_door_open() -> None:
    def exits() -> None:
        raise SystemExit(3)

    with pytest.raises(SystemExit):
        door.do(exits)
    assert door.do(made(1)) == 1


@pytest.fixture
def children() -> Iterator[Callable[[], None]]:
    """Inserts a child without its parent, which the database only minds at the commit."""
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE a_parent (id integer PRIMARY KEY)")
        cursor.execute("CREATE TABLE a_child (parent integer REFERENCES a_parent (id) DEFERRABLE INITIALLY DEFERRED)")

    def orphan() -> None:
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO a_child VALUES (1)")

    yield orphan
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE a_child")
        cursor.execute("DROP TABLE a_parent")


def test_when_the_commit_fails_the_one_who_asked_is_told(children: Callable[[], None]) -> None:
    with pytest.raises(IntegrityError):
        door.do(children)
    assert door.do(made(1)) == 1


@on_sqlite
def test_when_the_commit_fails_everyone_in_it_is_told(children: Callable[[], None]) -> None:
    told = all_at_once({1: made(1), 2: made(2), "orphan": children})
    assert all(isinstance(error, IntegrityError) for error in told.values())
    assert len({id(error) for error in told.values()}) == 3, "each has an exception of its own"
    assert kept() == []
    assert door.do(made(3)) == 3
    assert kept() == [3]


@on_sqlite
def test_a_full_disk_is_an_error_and_only_what_was_promised_is_there() -> None:
    def fills_the_disk() -> None:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA page_count")
            cursor.execute(f"PRAGMA max_page_count = {cursor.fetchone()[0]}")
        Errand.objects.create(done=99, parked_why="x" * 5_000_000)

    told = all_at_once({1: made(1), "full": fills_the_disk, 2: made(2)})
    assert isinstance(told["full"], OperationalError)
    assert kept() == sorted(result for result in told.values() if isinstance(result, int))
    door.close()
    assert door.do(made(5)) == 5


@on_sqlite
def test_a_job_that_hides_the_end_of_the_transaction_is_found_out() -> None:
    def ends_it() -> int:
        connection.connection.rollback()
        return 1

    told = all_at_once({1: made(1), "ends": ends_it})
    assert all(isinstance(error, DatabaseError) for error in told.values())
    assert kept() == []
    assert door.do(made(2)) == 2


@on_sqlite
def test_a_database_locked_by_another_process_is_an_error_not_a_hang(monkeypatch: pytest.MonkeyPatch) -> None:
    door.close()
    monkeypatch.setitem(connection.settings_dict["OPTIONS"], "timeout", 0.05)
    other = sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    told = Visitors()
    for number in range(3):
        told.send(number, lambda number=number: door.do(made(number)))
    assert all(isinstance(error, OperationalError) for error in told.return_home().values())
    other.execute("ROLLBACK")
    other.close()
    assert door.do(made(4)) == 4
    assert kept() == [4]


def test_within_a_transaction_it_runs_at_once_and_shares_its_fate() -> None:
    with pytest.raises(RuntimeError), transaction.atomic():
        assert door.do(made(1)) == 1
        raise RuntimeError
    assert kept() == []


def test_a_door_within_a_door_is_the_same_transaction() -> None:
    def outer() -> int:
        door.do(made(1))
        raise LookupError

    with pytest.raises(LookupError):
        door.do(outer)
    assert kept() == []


def test_a_hook_after_the_commit_may_write_and_a_failing_one_harms_nobody() -> None:
    done: list[int] = []

    def with_hooks() -> int:
        transaction.on_commit(lambda: 1 / 0, robust=connection.vendor != "sqlite")
        transaction.on_commit(lambda: done.append(door.do(made(2))))
        return made(1)()

    assert door.do(with_hooks) == 1
    assert done == [2]
    assert kept() == [1, 2]


def test_the_door_opens_again_after_it_was_closed() -> None:
    door.do(made(1))
    door.close()
    assert door.do(made(2)) == 2


def test_each_database_has_a_door_of_its_own() -> None:
    assert door.do(lambda: connections["keys"].in_atomic_block, using="keys") is True
    assert door.do(lambda: connections["keys"].in_atomic_block) is False


@on_sqlite
def test_a_forked_child_has_a_writer_of_its_own() -> None:
    door.do(made(1))
    connections.close_all()
    gc.collect()  # connections of threads that are gone: none may be open when the process forks
    child = os.fork()
    if child == 0:
        status = 1
        try:
            status = 0 if door.do(made(2)) == 2 else 1
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    assert door.do(made(3)) == 3
    assert kept() == [1, 2, 3]


def test_writers_outside_the_door_lose_nothing_beside_it() -> None:
    """Plain saves in autocommit, as sessions and sign-in do, transactions, and the door, all at once."""
    visitors = Visitors()

    def plain() -> None:
        for _ in range(40):
            errand = Errand.objects.create(done=1)
            errand.done = 2
            errand.save()
            Errand.objects.filter(pk=errand.pk).update(done=3)

    def in_transactions() -> None:
        for _ in range(40):
            with transaction.atomic():
                made(4)()

    def through_the_door() -> None:
        for _ in range(40):
            door.do(made(5))

    for number in range(3):
        visitors.send(("plain", number), plain)
        visitors.send(("transactions", number), in_transactions)
        visitors.send(("door", number), through_the_door)
    assert set(visitors.return_home().values()) == {None}
    assert kept() == [3] * 120 + [4] * 120 + [5] * 120


@pytest.mark.parametrize(
    ("fetch", "got"),
    [
        (lambda cursor: cursor.fetchall(), [(1,), (2,), (3,)]),
        (lambda cursor: [cursor.fetchone() for _ in range(4)], [(1,), (2,), (3,), None]),
        (lambda cursor: cursor.fetchmany(2) + cursor.fetchmany(2), [(1,), (2,), (3,)]),
        (lambda cursor: list(cursor), [(1,), (2,), (3,)]),
    ],
)
def test_rows_returned_by_a_lone_write_can_be_read_in_every_way(fetch: Callable[[Any], Any], got: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE a_number (value integer)")
        try:
            cursor.execute("INSERT INTO a_number VALUES (1), (2), (3) RETURNING value")
            assert fetch(cursor) == got
            cursor.execute("SELECT value FROM a_number ORDER BY value")
            assert cursor.fetchall() == [(1,), (2,), (3,)]
            cursor.executemany("INSERT INTO a_number VALUES (%s)", [(4,), (5,)])
            cursor.execute("SELECT COUNT(*) FROM a_number")
            assert cursor.fetchone() == (5,)
        finally:
            cursor.execute("DROP TABLE a_number")
