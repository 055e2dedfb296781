"""Writers at a server: as many as may be at once, or so many a second, each on a connection that stays open."""

from __future__ import annotations

import http.client
import re
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Protocol
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


@dataclass(frozen=True, slots=True)
class Handed:
    """The moments at which a letter was handed in, and at which it was answered 'received'."""

    sent: float
    kept: float


class Hand(Protocol):
    """Whoever hands letters in, on a connection of their own that stays open."""

    def write(self) -> str: ...
    def close(self) -> None: ...


class Writer:
    """Someone with a browser, on the writing page of a server."""

    path = "/write/"

    def __init__(self, port: int) -> None:
        self.port = port
        self.link = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.token, self.cookie = "", ""

    def arrive(self) -> None:
        """Opens the writing page once, for the form's token."""
        self.link.request("GET", self.path)
        answer = self.link.getresponse()
        page = answer.read().decode()
        found = TOKEN.search(page)
        self.token = found.group(1) if found else ""
        self.cookie = (answer.headers.get("Set-Cookie") or "").split(";")[0]

    def write(self) -> str:
        """One letter from a new address, kept when this returns; the address."""
        number = next(_numbers)
        address = f"writer-{number}@example.org"
        fields = {"csrfmiddlewaretoken": self.token, **self.fields(number, address)}
        headers = {"Content-Type": FORM, "Cookie": self.cookie, "Origin": f"http://127.0.0.1:{self.port}"}
        self.link.request("POST", self.path, urlencode(fields), headers)
        answer = self.link.getresponse()
        answer.read()
        if answer.status != FOUND:
            raise RuntimeError(f"A letter was not kept: {answer.status}.")
        return address

    def fields(self, number: int, address: str) -> dict[str, str]:
        """What is filled in."""
        return {
            "key": f"bench-{number}",
            "words": WORDS,
            "country": "IE",
            "about": "me",
            "by": "email",
            "address": address,
            "name": "",
        }

    def close(self) -> None:
        """Leaves."""
        self.link.close()


def arrived(port: int, clients: int, writer: type[Writer] = Writer) -> list[Writer]:
    """So many, each with the form open."""
    writers = [writer(port) for _ in range(clients)]
    for one in writers:
        one.arrive()
    return writers


def at_once(port: int, clients: int, seconds: float) -> Times:
    """So many writers, each sending its next letter as soon as the last was kept."""
    return by_all(arrived(port, clients), seconds)


def by_all(hands: Sequence[Hand], seconds: float) -> Times:
    """The same by those who stand ready."""
    taken: list[float] = []
    began = time.perf_counter()
    until = began + seconds

    def go(hand: Hand) -> None:
        while (before := time.perf_counter()) < until:
            hand.write()
            taken.append((time.perf_counter() - before) * 1000)

    _all(hands, go)
    return Times(sorted(taken), time.perf_counter() - began)


def offered(hands: Sequence[Hand], a_second: int, seconds: float) -> tuple[Times, dict[str, Handed]]:
    """Letters at a steady pace, whatever the server does: their times from when each was due, and for each address
    the moments of its letter. A server that cannot keep up is left alone after twice the time."""
    due = iter([number / a_second for number in range(int(a_second * seconds))])
    taken: list[float] = []
    handed: dict[str, Handed] = {}
    drawing = threading.Lock()
    began = time.perf_counter() + 0.05

    def go(hand: Hand) -> None:
        while True:
            with drawing:
                at = next(due, None)
            if at is None or time.perf_counter() > began + seconds * PATIENCE:
                return
            time.sleep(max(began + at - time.perf_counter(), 0))
            sent = time.perf_counter()
            address = hand.write()
            kept = time.perf_counter()
            handed[address] = Handed(sent, kept)
            taken.append((kept - began - at) * 1000)

    _all(hands, go)
    return Times(sorted(taken), time.perf_counter() - began), handed


def _all(hands: Sequence[Hand], go: Callable[[Hand], None]) -> None:
    troubles: list[BaseException] = []

    def safely(hand: Hand) -> None:
        try:
            go(hand)
        except BaseException as trouble:
            troubles.append(trouble)
        finally:
            hand.close()

    threads = [threading.Thread(target=safely, args=(hand,)) for hand in hands]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if troubles:
        raise troubles[0]
