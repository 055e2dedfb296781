"""Which mail server to talk to, read from one address such as smtp://user:secret@mail.example:587?tls=starttls."""

from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import parse_qs, unquote, urlsplit

Tls = Literal["starttls", "tls", "none"]
_PORTS: dict[str, int] = {"starttls": 587, "tls": 465, "none": 25}


@dataclass(frozen=True)
class Server:
    """One mail server and how to speak to it."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    tls: Tls


def server_of(address: str) -> Server:
    """The server that an address names; ValueError says what is wrong with it, and never repeats the secret."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise ValueError("The mail server's address has a port that is no number.") from None
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
        raise ValueError("Write the mail server as smtp://user:password@host:587?tls=starttls")
    tls = _tls(parts.scheme, parse_qs(parts.query).get("tls", [""])[-1])
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    if tls == "none" and user and parts.hostname not in ("localhost", "127.0.0.1", "::1"):
        raise ValueError("A password must not travel in the open: use tls=starttls or tls=tls.")
    return Server(parts.hostname, port or _PORTS[tls], user, password, tls)


def _tls(scheme: str, asked: str) -> Tls:
    if scheme == "smtps" or asked == "tls":
        return "tls"
    if asked in ("", "starttls"):
        return "starttls"
    if asked == "none":
        return "none"
    raise ValueError("tls is one of starttls, tls or none.")
