"""A bell between threads, along a wire between processes and, on PostgreSQL, between machines: it says that something
happened, not what."""

from __future__ import annotations

import threading
import time
from typing import Any

from django.db import DatabaseError, connection, connections, transaction

from answerable.kit.wire import Wire

_LISTEN_SECONDS = 5.0
_RECONNECT_SECONDS = 1.0


class Bell:
    """Rung within a transaction, it is heard after the commit, in every process that waits for it."""

    def __init__(self, channel: str) -> None:
        self.channel = channel
        self._struck = 0
        self._heard = threading.Condition()
        self._ear: _Ear | None = None
        _bells[channel] = self

    @property
    def struck(self) -> int:
        """How often this process heard it."""
        return self._struck

    def ring(self) -> None:
        """Tell those who wait, once the present transaction is committed."""
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_notify(%s, '')", [self.channel])
        else:
            transaction.on_commit(self._sound)

    def _sound(self) -> None:
        self.strike()
        for wire in _wires:
            wire.carry(self.channel)

    def strike(self) -> None:
        """Wake those who wait in this process."""
        with self._heard:
            self._struck += 1
            self._heard.notify_all()

    def wait(self, seen: int, timeout: float) -> int:
        """Wait, at most ``timeout`` seconds, to hear it more often than ``seen``; how often it was heard."""
        self._listen()
        with self._heard:
            self._heard.wait_for(lambda: self._struck > seen, timeout)
            return self._struck

    def hang_up(self) -> None:
        """Stop listening and close the connection that listened; the next wait listens again."""
        with self._heard:
            ear, self._ear = self._ear, None
        if ear is not None:
            ear.leave()

    def _listen(self) -> None:
        if connection.vendor != "postgresql":
            return
        with self._heard:
            if self._ear is not None and self._ear.is_alive():
                return
            self._ear = _Ear(self)
            self._ear.start()
            _ears.append(self)
        self._ear.ready.wait(_LISTEN_SECONDS)


class _Ear(threading.Thread):
    """Holds one connection of its own that LISTENs, and opens another when that one breaks."""

    def __init__(self, bell: Bell) -> None:
        super().__init__(name=f"answerable-ear-{bell.channel}", daemon=True)
        self._bell = bell
        self._leaving = threading.Event()
        self.ready = threading.Event()

    def leave(self) -> None:
        self._leaving.set()
        self.join()

    def run(self) -> None:
        while not self._leaving.is_set():
            try:
                self._listen()
            except Exception:
                time.sleep(_RECONNECT_SECONDS)
            finally:
                self._hang_up()

    def _listen(self) -> None:
        own = connections["default"]
        own.ensure_connection()
        raw: Any = own.connection
        raw.execute(f'LISTEN "{self._bell.channel}"')
        # What rang while nobody listened is unknown: whoever waits must look.
        self._bell.strike()
        self.ready.set()
        while not self._leaving.is_set():
            for _ in raw.notifies(timeout=_LISTEN_SECONDS / 10, stop_after=1):
                self._bell.strike()

    def _hang_up(self) -> None:
        own = connections["default"]
        try:
            own.close()
        except DatabaseError:
            own.connection = None


_bells: dict[str, Bell] = {}
_wires: list[Wire] = []
_ears: list[Bell] = []


def join(wire: Wire) -> None:
    """From now on whoever is at the other end hears the bells of this process, and the other way round."""
    _wires.append(wire)
    wire.listen(_heard_along)


def part(wire: Wire) -> None:
    """From now on no more."""
    _wires.remove(wire)
    wire.cut()


def _heard_along(channel: str) -> None:
    bell = _bells.get(channel)
    if bell is not None:
        bell.strike()


def hang_up_all() -> None:
    """Close every connection that listens, such as before a test database is removed."""
    while _ears:
        _ears.pop().hang_up()
