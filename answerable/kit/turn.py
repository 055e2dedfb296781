"""A fair lock: those who wait get their turn in the order in which they came."""

from __future__ import annotations

import os
import threading
from collections import deque


class TooLong(Exception):
    """The turn did not come in time."""


class Turn:
    """Handed straight to the next in line, so that no writer is starved by a busier one."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._held = False
        self._line: deque[threading.Lock] = deque()

    def take(self, seconds: float) -> None:
        """Wait for the turn; TooLong when it did not come within these seconds."""
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

    def give(self) -> None:
        """Hand the turn to the next in line."""
        with self._guard:
            if self._line:
                self._line.popleft().release()
            else:
                self._held = False


_turns: dict[str, Turn] = {}
_turns_guard = threading.Lock()


def turn_of(place: str) -> Turn:
    """The one turn of this process for a place, such as a database file."""
    with _turns_guard:
        return _turns.setdefault(place, Turn())


def _forget() -> None:
    """In a forked child nobody holds the turns that the parent's threads held."""
    global _turns_guard
    _turns_guard = threading.Lock()
    _turns.clear()


os.register_at_fork(after_in_child=_forget)
