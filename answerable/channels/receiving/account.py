"""Which mailbox to empty, read from one address such as imaps://user:secret@mail.example/INBOX?then=delete."""

from dataclasses import dataclass, field
from typing import Literal, cast
from urllib.parse import parse_qs, unquote, urlsplit

Then = Literal["move", "delete"]
_AT_HOME = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Account:
    """One mailbox, and what becomes of a letter in it once it is kept here."""

    host: str
    port: int
    user: str = field(repr=False)
    password: str = field(repr=False)
    folder: str = "INBOX"
    is_encrypted: bool = True
    then: Then = "move"
    received: str = "Received"  # where a letter that is kept is moved to
    refused: str = "Refused"  # and one that cannot be taken
    seconds: float = 30.0


def account_of(address: str) -> Account:
    """The mailbox that an address names; ValueError says what is wrong with it, and never repeats the secret."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise ValueError("The mailbox's address has a port that is no number.") from None
    if parts.scheme not in ("imap", "imaps") or not parts.hostname or not parts.username:
        raise ValueError("Write the mailbox as imaps://user:password@host/INBOX")
    if parts.scheme == "imap" and parts.hostname not in _AT_HOME:
        raise ValueError("Letters and a password must not travel in the open: use imaps.")
    then = parse_qs(parts.query).get("then", ["move"])[-1]
    if then not in ("move", "delete"):
        raise ValueError("then is move or delete.")
    return Account(
        parts.hostname,
        port or (993 if parts.scheme == "imaps" else 143),
        unquote(parts.username),
        unquote(parts.password or ""),
        folder=unquote(parts.path.strip("/")) or "INBOX",
        is_encrypted=parts.scheme == "imaps",
        then=cast("Then", then),
    )
