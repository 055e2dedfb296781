"""SQLite whose writers in one process take turns fairly, instead of polling for the file's lock."""

from __future__ import annotations

import re
import sqlite3
from collections import deque
from collections.abc import Iterable
from typing import Any

from django.db.backends.sqlite3 import base
from django.db.utils import OperationalError

from answerable.kit.turn import TooLong, Turn, turn_of

_LOCKED = "database is locked: the writers before this one took too long"
_WRITES = re.compile(r"\s*(?:INSERT|UPDATE|DELETE|REPLACE|WITH|CREATE|ALTER|DROP)\b", re.IGNORECASE)
_PATIENCE = 5.0


class LoneWriteCursor(base.SQLiteCursorWrapper):
    """A write outside a transaction takes the turn too, and is finished, rows and all, before it gives it."""

    def __init__(self, connection: sqlite3.Connection, turn: Turn, patience: float) -> None:
        super().__init__(connection)
        self._turn = turn
        self._patience = patience
        self._kept: deque[Any] | None = None

    def _alone(self, query: str) -> bool:
        self._kept = None
        return not self.connection.in_transaction and _WRITES.match(query) is not None

    def _take(self) -> None:
        try:
            self._turn.take(self._patience)
        except TooLong:
            raise sqlite3.OperationalError(_LOCKED) from None

    def execute(self, query: str, params: Any = None) -> LoneWriteCursor:
        if not self._alone(query):
            super().execute(query, params)
            return self
        self._take()
        try:
            super().execute(query, params)
            # INSERT … RETURNING commits when its last row is read: read them while the turn is ours.
            if self.description is not None:
                self._kept = deque(super().fetchall())
        finally:
            self._turn.give()
        return self

    def executemany(self, query: str, param_list: Iterable[Any]) -> LoneWriteCursor:
        if not self._alone(query):
            super().executemany(query, param_list)
            return self
        self._take()
        try:
            super().executemany(query, param_list)
        finally:
            self._turn.give()
        return self

    def fetchone(self) -> Any:
        if self._kept is None:
            return super().fetchone()
        return self._kept.popleft() if self._kept else None

    def fetchmany(self, size: int | None = None) -> list[Any]:
        wanted = self.arraysize if size is None else size
        if self._kept is None:
            return list(super().fetchmany(wanted))
        return [self._kept.popleft() for _ in range(min(wanted, len(self._kept)))]

    def fetchall(self) -> list[Any]:
        if self._kept is None:
            return list(super().fetchall())
        rows, self._kept = list(self._kept), deque()
        return rows

    def __next__(self) -> Any:
        if self._kept is None:
            return super().__next__()
        if not self._kept:
            raise StopIteration
        return self._kept.popleft()


class DatabaseWrapper(base.DatabaseWrapper):
    """A transaction takes the turn before BEGIN IMMEDIATE and gives it after its commit or rollback."""

    _holds_turn = False

    @property
    def _turn(self) -> Turn:
        return turn_of(str(self.settings_dict["NAME"]))

    @property
    def _patience(self) -> float:
        return float(self.settings_dict["OPTIONS"].get("timeout", _PATIENCE))

    def create_cursor(self, name: str | None = None) -> Any:
        turn, patience = self._turn, self._patience
        return self.connection.cursor(factory=lambda raw: LoneWriteCursor(raw, turn, patience))

    def _start_transaction_under_autocommit(self) -> None:
        try:
            self._turn.take(self._patience)
        except TooLong:
            raise OperationalError(_LOCKED) from None
        self._holds_turn = True
        try:
            super()._start_transaction_under_autocommit()  # type: ignore[misc]
        except BaseException:
            self._give_turn()
            raise

    def _commit(self) -> None:
        # A commit that fails leaves the transaction open: the rollback that follows gives the turn.
        super()._commit()  # type: ignore[misc]
        self._give_turn()

    def _rollback(self) -> None:
        try:
            super()._rollback()  # type: ignore[misc]
        finally:
            self._give_turn()

    def _close(self) -> None:
        try:
            super()._close()  # type: ignore[misc]
        finally:
            self._give_turn()

    def _give_turn(self) -> None:
        if self._holds_turn:
            self._holds_turn = False
            self._turn.give()
