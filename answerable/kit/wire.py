"""A wire between a process and one that it forked: short words go both ways; each end hears when the other is gone."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable

_AT_ONCE = 4096


class Wire:
    """One end. What is carried is a wake-up: said twice before it is heard, it is heard once."""

    def __init__(self, end: socket.socket, gone: Callable[[], None] = lambda: None) -> None:
        self._end = end
        self._gone = gone
        end.setblocking(True)

    def carry(self, word: str) -> None:
        """Say a word without line breaks. Nobody waits for a full wire: the other end has enough to wake up for."""
        try:
            self._end.send(f"{word}\n".encode(), socket.MSG_DONTWAIT)
        except OSError:
            return

    def listen(self, heard: Callable[[str], None]) -> None:
        """Call ``heard`` with each word, in a thread of its own, until the other end is gone or this one is cut."""
        ear = threading.Thread(target=self._listen, args=(heard,), name="answerable-wire", daemon=True)
        ear.start()

    def cut(self) -> None:
        """Nothing is said or heard any more; the other end is told."""
        try:
            self._end.shutdown(socket.SHUT_RDWR)
        except OSError:
            return

    def _listen(self, heard: Callable[[str], None]) -> None:
        rest = b""
        while said := self._read():
            *words, rest = (rest + said).split(b"\n")
            for word in dict.fromkeys(words):
                heard(word.decode())
        self._gone()

    def _read(self) -> bytes:
        try:
            return self._end.recv(_AT_ONCE)
        except OSError:
            return b""
