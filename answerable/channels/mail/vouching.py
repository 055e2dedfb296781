"""Reads what a mail server that we trust found out about a sender (RFC 8601), and believes no other's word for it."""

import re
from collections.abc import Iterator

from answerable.channels.mail.charsets import decode
from answerable.channels.mail.headers import Head, addresses

_PIECE = re.compile(r'"(?:[^"\\]|\\.)*+"|\\.|[()]|[^"\\()]++|.', re.DOTALL)
_DMARC = re.compile(r"\s*dmarc(?:/\d+)?\s*=\s*([a-z]+)(?![^\s;])(.*)", re.IGNORECASE | re.DOTALL)
_FROM = re.compile(r"(?<!\S)header\.from\s*=\s*(\S+)", re.IGNORECASE)


def is_vouched(head: Head, trusts: str) -> bool:
    """Whether the server of this name says that the mail passed DMARC for the domain of its one sender.

    All that stands under that name must agree: a forged line beside the server's own can only take a proof away.
    """
    named = [one for value in head.all("from") for one in addresses(value)]
    if not trusts or len(head.all("from")) != 1 or len(named) != 1:
        return False
    domain = named[0].address.rpartition("@")[2].lower()
    said = [one for value in head.all("authentication-results") for one in _verdicts(value, trusts)]
    return bool(said) and all(one == ("pass", domain) for one in said)


def _verdicts(value: bytes, trusts: str) -> Iterator[tuple[str, str]]:
    """What this line says of DMARC, each with the domain that it is said of; nothing where another server says it."""
    server, *results = _bare(decode(value)[0]).split(";")
    if server.split()[:1] != [trusts.lower()]:
        return
    for result in results:
        found = _DMARC.fullmatch(result)
        if found:
            domains = _FROM.findall(found.group(2))
            yield found.group(1), domains[0] if len(domains) == 1 else ""


def _bare(line: str) -> str:
    """In small letters, without comments and quoted words: there a stranger's own words may stand."""
    kept: list[str] = []
    depth = 0
    for piece in _PIECE.findall(line):
        if piece in "()":
            depth = max(0, depth + (1 if piece == "(" else -1))
        elif not depth and piece[0] not in '"\\':
            kept.append(piece.lower())
    return " ".join(kept)
