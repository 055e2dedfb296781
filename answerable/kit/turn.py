"""A fair lock: those who wait get their turn in the order in which they came, in this process and between processes."""

from __future__ import annotations

import errno
import fcntl
import os
import threading
import time
from collections import deque
from pathlib import Path

# Only one of those who wait in other processes asks this often; the rest wait for its place.
ASK_SECONDS = 0.0002
HELD, NEXT = 0, 1  # bytes of the file that are locked: the turn itself, and the place of whoever comes next
_BUSY = {errno.EACCES, errno.EAGAIN}


class TooLong(Exception):
    """The turn did not come in time."""


class Turn:
    """Handed straight to the next in line, so that no writer is starved by a busier one."""

    def __init__(self, gate: Gate | None = None) -> None:
        self._guard = threading.Lock()
        self._held = False
        self._line: deque[threading.Lock] = deque()
        self._gate = gate

    def take(self, seconds: float) -> None:
        """Wait for the turn; TooLong when it did not come within these seconds."""
        until = time.monotonic() + seconds
        self._take_here(seconds)
        if self._gate is None:
            return
        try:
            self._gate.take(until)
        except BaseException:
            self._give_here()
            raise

    def give(self) -> None:
        """Hand the turn to the next in line; another process that waits comes first."""
        if self._gate is not None:
            self._gate.give()
        self._give_here()

    def _take_here(self, seconds: float) -> None:
        with self._guard:
            if not self._held:
                self._held = True
                return
            mine = threading.Lock()
            mine.acquire()
            self._line.append(mine)
        if mine.acquire(timeout=seconds):
            return
        with self._guard:
            if mine in self._line:
                self._line.remove(mine)
                raise TooLong
        # Handed over between the timeout and the guard: it is ours.

    def _give_here(self) -> None:
        with self._guard:
            if self._line:
                self._line.popleft().release()
            else:
                self._held = False


class Gate:
    """One turn for several processes: two locked bytes of a file, which the system frees when their holder dies.

    Whoever waits holds the second byte until the first is theirs. So who has just given the turn stands behind the one
    that waits, however fast it asks again. Within a process only one thread may come to it at a time.
    """

    def __init__(self, file: Path) -> None:
        self._file = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)

    def take(self, until: float) -> None:
        """Wait for it; TooLong when this moment of the monotonic clock has passed."""
        self._lock(NEXT, until)
        try:
            self._lock(HELD, until)
        finally:
            self._unlock(NEXT)

    def give(self) -> None:
        """It is another's."""
        self._unlock(HELD)

    def _lock(self, byte: int, until: float) -> None:
        while True:
            try:
                fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, byte)
                return
            except OSError as trouble:
                if trouble.errno not in _BUSY:
                    raise
            if time.monotonic() > until:
                raise TooLong
            time.sleep(ASK_SECONDS)

    def _unlock(self, byte: int) -> None:
        fcntl.lockf(self._file, fcntl.LOCK_UN, 1, byte)


_turns: dict[str, Turn] = {}
_turns_guard = threading.Lock()


def turn_of(place: str) -> Turn:
    """The one turn for a place, such as a database file; only of this process where the place is no file."""
    turn = _turns.get(place)
    if turn is None:
        with _turns_guard:
            turn = _turns.get(place) or _turns.setdefault(place, Turn(_gate_of(place)))
    return turn


def _gate_of(place: str) -> Gate | None:
    """None for a database in memory, and where no file can be made: then SQLite's own lock has to do."""
    if place.startswith((":memory:", "file:")):
        return None
    try:
        return Gate(Path(f"{place}.turn"))
    except OSError:
        return None


def _forget() -> None:
    """In a forked child nobody holds the turns that the parent's threads held."""
    global _turns_guard
    _turns_guard = threading.Lock()
    _turns.clear()


os.register_at_fork(after_in_child=_forget)
