"""Mail servers that hand mail in: each on one connection that stays open, the next mail when the last was taken."""

from __future__ import annotations

import socket
from itertools import count

from bench.mails import OURS, mail, sender

_numbers = count()


class Poster:
    """One connection to a server that takes mail by SMTP."""

    def __init__(self, port: int) -> None:
        self.link = socket.create_connection(("127.0.0.1", port), timeout=60)
        self.link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.heard = self.link.makefile("rb")
        self._hear(b"220")
        self._say(b"EHLO bench.example", b"250")

    def write(self) -> str:
        """One mail from a new address, taken when this returns; the address."""
        number = next(_numbers)
        address = sender(number)
        self._say(f"MAIL FROM:<{address}>".encode(), b"250")
        self._say(f"RCPT TO:<{OURS}>".encode(), b"250")
        self._say(b"DATA", b"354")
        self._say(mail(number).rstrip(b"\r\n") + b"\r\n.", b"250")
        return address

    def close(self) -> None:
        """Hangs up."""
        self.heard.close()
        self.link.close()

    def _say(self, words: bytes, wanted: bytes) -> None:
        self.link.sendall(words + b"\r\n")
        self._hear(wanted)

    def _hear(self, wanted: bytes) -> None:
        line = self.heard.readline()
        while line[3:4] == b"-":
            line = self.heard.readline()
        if not line.startswith(wanted):
            raise RuntimeError(f"A mail was not taken: {line[:3].decode()}.")


def posters(port: int, number: int) -> list[Poster]:
    """So many connections."""
    return [Poster(port) for _ in range(number)]
