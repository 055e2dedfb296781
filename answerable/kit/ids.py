"""Names of things: sortable random ids, secret tokens, and codes that people type."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta

from answerable.kit import clock

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TIME_BITS, _RANDOM_BITS, _LENGTH = 48, 80, 26
_PAIRS = [high + low for high in CROCKFORD for low in CROCKFORD]
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def new_id(prefix: str) -> str:
    """An id such as ``per_01J…``: the prefix, 48 bits of time in milliseconds, 80 random bits."""
    if not prefix.isalpha() or not prefix.islower():
        raise ValueError("The prefix of an id is a few small letters.")
    return f"{prefix}_{_encoded((clock.now() - _EPOCH) // _MILLISECOND)}"


def _encoded(milliseconds: int) -> str:
    number = (milliseconds & ((1 << _TIME_BITS) - 1)) << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
    pairs = [_PAIRS[number >> shift & 1023] for shift in range(_LENGTH * 5 - 10, -1, -10)]
    return "".join(pairs)


def token(nbytes: int = 32) -> str:
    """A secret for links and forms, safe in an address."""
    return secrets.token_urlsafe(nbytes)


def digits(n: int) -> str:
    """A secret that people type: n digits, each as likely as the other."""
    if n < 1:
        raise ValueError("A code needs at least one digit.")
    return f"{secrets.randbelow(10**n):0{n}d}"
