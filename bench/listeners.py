"""Open pages, each with its stream, in a process of their own: `python -m bench.listeners PORT NUMBER COOKIE`.

Says "ready" once all are open; when its own input is closed it prints, for each thing that was told of, the moments at
which it reached each page.
"""

from __future__ import annotations

import json
import re
import selectors
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

TOLD = re.compile(rb"data: ([^\s]+)[^\n]*\n\n")
TAIL = 200
HEAD = b"HTTP/1.1 200"
Told = dict[str, list[float]]


@contextmanager
def listening(port: int, number: int, cookie: str) -> Iterator[Told]:
    """So many pages, open while the block runs; afterwards the moments are there."""
    command = [sys.executable, "-m", "bench.listeners", str(port), str(number), cookie]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    told: Told = {}
    assert process.stdout is not None
    try:
        if process.stdout.readline() != "ready\n":
            raise RuntimeError("The streams were not opened.")
        yield told
        told |= json.loads(process.communicate(timeout=60)[0])
    finally:
        process.kill()
        process.wait()


class Page:
    """One open stream, and what it was told of already."""

    def __init__(self, port: int, cookie: str) -> None:
        self.link = socket.create_connection(("127.0.0.1", port), timeout=30)
        self.link.sendall(f"GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\n\r\n".encode())
        self.left, self.known = b"", set[bytes]()

    def open(self) -> None:
        """Waits for the head of the answer."""
        while b"\r\n\r\n" not in self.left and (piece := self.link.recv(4096)):
            self.left += piece
        if not self.left.startswith(HEAD):
            raise RuntimeError("A stream was refused.")
        self.link.setblocking(False)

    def hear(self, told: Told) -> bool:
        """Notes what is new; False when the stream ended."""
        piece, now = self.link.recv(65536), time.perf_counter()
        heard, end = self.left + piece, 0
        for found in TOLD.finditer(heard):
            end = found.end()
            if found[1] not in self.known:
                self.known.add(found[1])
                told.setdefault(found[1].decode(), []).append(now)
        self.left = heard[end:][-TAIL:]
        return bool(piece)


def main(port: int, number: int, cookie: str) -> None:
    """Opens them a few at a time, and listens until there is nobody left to tell."""
    pages: list[Page] = []
    while len(pages) < number:
        some = [Page(port, cookie) for _ in range(min(20, number - len(pages)))]
        for page in some:
            page.open()
        pages += some
    with selectors.DefaultSelector() as waiting:
        for page in pages:
            waiting.register(page.link, selectors.EVENT_READ, page)
        waiting.register(sys.stdin, selectors.EVENT_READ, None)
        print("ready", flush=True)
        print(json.dumps(_heard(waiting)))


def _heard(waiting: selectors.BaseSelector) -> Told:
    told: Told = {}
    while True:
        for key, _ in waiting.select():
            if key.data is None:
                return told
            if not key.data.hear(told):
                raise RuntimeError("A stream ended.")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
