"""Writers at a server: as many as may be at once, or so many a second, each on a connection that stays open."""

from __future__ import annotations

import http.client
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from urllib.parse import urlencode

from bench.figures import Times

TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
FORM = "application/x-www-form-urlencoded"
FOUND = 302
PATIENCE = 2
WORDS = (
    "I have taken Quillorin since last Monday and since Wednesday my arms itch at night. "
    "Is that usual, and does it stop by itself? My pharmacist did not know. "
    "I would like to travel to my sister next week and keep it cool."
)
_numbers = count()


class Writer:
    """Someone with a browser, on the writing page of a server."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.link = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.token, self.cookie = "", ""

    def arrive(self) -> None:
        """Opens the writing page once, for the form's token."""
        self.link.request("GET", "/write/")
        answer = self.link.getresponse()
        page = answer.read().decode()
        found = TOKEN.search(page)
        self.token = found.group(1) if found else ""
        self.cookie = (answer.headers.get("Set-Cookie") or "").split(";")[0]

    def write(self) -> str:
        """One letter from a new address, kept when this returns; the address."""
        number = next(_numbers)
        address = f"writer-{number}@example.org"
        fields = {
            "csrfmiddlewaretoken": self.token,
            "key": f"bench-{number}",
            "words": WORDS,
            "country": "IE",
            "about": "me",
            "by": "email",
            "address": address,
            "name": "",
        }
        headers = {"Content-Type": FORM, "Cookie": self.cookie, "Origin": f"http://127.0.0.1:{self.port}"}
        self.link.request("POST", "/write/", urlencode(fields), headers)
        answer = self.link.getresponse()
        answer.read()
        if answer.status != FOUND:
            raise RuntimeError(f"A letter was not kept: {answer.status}.")
        return address


def at_once(port: int, clients: int, seconds: float) -> Times:
    """So many writers, each sending its next letter as soon as the last was kept."""
    taken: list[float] = []
    writers = _arrived(port, clients)
    began = time.perf_counter()
    until = began + seconds

    def go(writer: Writer) -> None:
        while (before := time.perf_counter()) < until:
            writer.write()
            taken.append((time.perf_counter() - before) * 1000)

    _all(writers, go)
    return Times(sorted(taken), time.perf_counter() - began)


def offered(port: int, clients: int, a_second: int, seconds: float) -> tuple[Times, dict[str, float]]:
    """Letters at a steady pace, whatever the server does: their times from when each was due, and for each address
    the moment at which it was answered. A server that cannot keep up is left alone after twice the time."""
    due = iter([number / a_second for number in range(int(a_second * seconds))])
    taken: list[float] = []
    answered: dict[str, float] = {}
    drawing = threading.Lock()
    writers = _arrived(port, clients)
    began = time.perf_counter() + 0.05

    def go(writer: Writer) -> None:
        while True:
            with drawing:
                at = next(due, None)
            if at is None or time.perf_counter() > began + seconds * PATIENCE:
                return
            time.sleep(max(began + at - time.perf_counter(), 0))
            address = writer.write()
            now = time.perf_counter()
            answered[address] = now
            taken.append((now - began - at) * 1000)

    _all(writers, go)
    return Times(sorted(taken), time.perf_counter() - began), answered


def _arrived(port: int, clients: int) -> list[Writer]:
    writers = [Writer(port) for _ in range(clients)]
    for writer in writers:
        writer.arrive()
    return writers


def _all(writers: Sequence[Writer], go: Callable[[Writer], None]) -> None:
    troubles: list[BaseException] = []

    def safely(writer: Writer) -> None:
        try:
            go(writer)
        except BaseException as trouble:
            troubles.append(trouble)
        finally:
            writer.link.close()

    threads = [threading.Thread(target=safely, args=(writer,)) for writer in writers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if troubles:
        raise troubles[0]


@contextmanager
def listening(port: int, cookie: str) -> Iterator[dict[str, float]]:
    """An open stream of what changes; the moment at which each thread was first told of: when it came to a team."""
    told: dict[str, float] = {}
    link = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    link.request("GET", "/live", headers={"Cookie": cookie})
    stream = link.getresponse()
    if stream.status != 200:
        raise RuntimeError(f"The stream was refused: {stream.status}.")

    def listen() -> None:
        try:
            while line := stream.readline():
                if line.startswith(b"data: thr_"):
                    told.setdefault(line.split()[1].decode(), time.perf_counter())
        except (OSError, ValueError, AttributeError):
            return  # closed by the one who listened

    thread = threading.Thread(target=listen, daemon=True)
    thread.start()
    try:
        yield told
    finally:
        if link.sock is not None:
            link.sock.shutdown(2)
        thread.join(5)
        link.close()
