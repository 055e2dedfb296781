"""The write door: on SQLite one writer commits those who wait together, elsewhere a transaction each."""

from __future__ import annotations

import copy
import os
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from django.db import DatabaseError, InterfaceError, OperationalError, connections, transaction

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

T = TypeVar("T")

BATCH = 64
TRIES = 5
_LOOK_AGAIN_SECONDS = 5.0
_WORTH_ANOTHER_TRY = {"40001", "40P01"}  # PostgreSQL: serialization failure, deadlock

_here = threading.local()


class DoorBroken(DatabaseError):
    """The transaction that carried this write was undone; nothing of it was kept."""


def do(act: Callable[[], T], using: str = "default") -> T:
    """Run ``act`` in a transaction and return once it is committed, or raise what went wrong.

    Within a transaction, or on a writer's own thread, it runs at once and commits with what is around it.
    """
    connection = connections[using]
    if connection.in_atomic_block:
        return act()
    if connection.vendor != "sqlite":
        return _transaction(act, using)
    if getattr(_here, "is_writer", False):
        with transaction.atomic(using):
            return act()
    job = _Job(act)
    _hand_in(job, using)
    return job.wait()


def if_tried_again(forget: Callable[[], None]) -> None:
    """Where the present transaction is undone and tried again, first do this: what an object in memory was told of
    the lost try is not true."""
    undoing: list[Callable[[], None]] | None = getattr(_here, "undoing", None)
    if undoing is not None:
        undoing.append(forget)


def close(using: str | None = None) -> None:
    """Let the writers finish what they hold and go home; the next ``do`` starts a new one."""
    with _guard:
        leaving = [_writers.pop(alias) for alias in list(_writers) if using in (None, alias)]
    for writer in leaving:
        writer.leave()


def _transaction(act: Callable[[], T], using: str) -> T:
    for left in range(TRIES - 1, -1, -1):
        undoing = _here.undoing = []
        try:
            with transaction.atomic(using):
                return act()
        except (OperationalError, InterfaceError) as error:
            connections[using].close_if_unusable_or_obsolete()
            if not left or getattr(error.__cause__, "sqlstate", None) not in _WORTH_ANOTHER_TRY:
                raise
            for forget in reversed(undoing):
                forget()
        finally:
            _here.undoing = None
    raise AssertionError("the last try returns or raises")


class _Job(Generic[T]):
    """One write that waits: what to do, and what came of it."""

    def __init__(self, act: Callable[[], T]) -> None:
        self.act = act
        self.writer: _Writer | None = None
        self.error: BaseException | None = None
        self._result: T
        self._done = threading.Lock()
        self._done.acquire()

    def run(self) -> None:
        self._result = self.act()

    def release(self) -> None:
        self._done.release()

    def wait(self) -> T:
        while not self._done.acquire(timeout=_LOOK_AGAIN_SECONDS):
            if self.writer is None or not self.writer.is_alive():
                raise DoorBroken("The writer is gone; whether this was kept is unknown.")
        if self.error is not None:
            try:
                raise self.error
            finally:
                self.error = None  # a traceback that holds its own job is a cycle
        return self._result


class _Writer(threading.Thread):
    """The one thread that writes to an SQLite database."""

    def __init__(self, using: str) -> None:
        super().__init__(name=f"answerable-writer-{using}", daemon=True)
        self._using = using
        self.waiting: SimpleQueue[_Job[Any] | None] = SimpleQueue()

    def leave(self) -> None:
        self.waiting.put(None)
        if threading.current_thread() is not self:
            self.join()

    def run(self) -> None:
        _here.is_writer = True
        staying = True
        while staying:
            batch, staying = self._gather()
            self._write(batch)
        connections[self._using].close()

    def _gather(self) -> tuple[list[_Job[Any]], bool]:
        batch: list[_Job[Any]] = []
        next_one = self.waiting.get()
        while next_one is not None:
            batch.append(next_one)
            if len(batch) == BATCH:
                return batch, True
            try:
                next_one = self.waiting.get_nowait()
            except Empty:
                return batch, True
        return batch, False

    def _write(self, batch: list[_Job[Any]]) -> None:
        committed: list[bool] = []
        try:
            _commit_together(batch, self._using, committed)
        except BaseException as error:  # a full disk, a lock held too long, a commit that failed
            if not committed:
                for job in batch:
                    job.error = job.error or _own_copy(error)
            self._drop_connection()
        finally:
            for job in batch:
                job.release()

    def _drop_connection(self) -> None:
        # A failed connection may hold a lock or half a transaction: the next batch begins with a new one.
        connection = connections[self._using]
        try:
            connection.close()
        except Exception:
            connection.connection = None


def _commit_together(batch: list[_Job[Any]], using: str, committed: list[bool]) -> None:
    """One transaction, a savepoint for each job; ``committed`` is filled once the commit has succeeded."""
    if not batch:
        return
    connection = connections[using]
    with transaction.atomic(using):
        transaction.on_commit(lambda: committed.append(True), using=using)
        for job in batch:
            try:
                with transaction.atomic(using):
                    job.run()
            except BaseException as error:
                job.error = error
            if _is_undone(connection):
                raise DoorBroken("The database undid the whole transaction.") from job.error
        _soften_hooks(connection)


def _is_undone(connection: BaseDatabaseWrapper) -> bool:
    """SQLite undoes all by itself on some errors, such as a full disk; Django then asks for a rollback."""
    raw = connection.connection
    return connection.needs_rollback or raw is None or not raw.in_transaction


def _soften_hooks(connection: BaseDatabaseWrapper) -> None:
    """A job's on_commit hook that fails must neither cost the others theirs nor look like a failed commit."""
    hooks: list[Any] = list(connection.run_on_commit)
    softened: list[Any] = [(sids, hook, True) for sids, hook, _ in hooks]
    connection.run_on_commit = softened


def _own_copy(error: BaseException) -> BaseException:
    """An exception for one thread alone: raised in several, one object would mix their tracebacks."""
    try:
        fresh = copy.copy(error)
    except Exception:
        return error
    fresh.__cause__ = error.__cause__ or error
    return fresh


_writers: dict[str, _Writer] = {}
_guard = threading.Lock()


def _hand_in(job: _Job[Any], using: str) -> None:
    with _guard:
        writer = _writers.get(using)
        if writer is None or not writer.is_alive():
            writer = _writers[using] = _Writer(using)
            writer.start()
        job.writer = writer
        writer.waiting.put(job)


def _forget() -> None:
    """A forked child has none of its parent's threads."""
    global _guard
    _guard = threading.Lock()
    _writers.clear()
    _here.is_writer = False


# SQLite in a forked child loses writes while it shares an open connection with its parent.
os.register_at_fork(before=close, after_in_child=_forget)
