"""Signed names of a thread or a delivery that travel in mail addresses and Message-IDs, and cannot be made up."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from pathlib import Path
from typing import Literal

from django.conf import settings

from answerable.kit.house_key import house_key
from answerable.kit.ids import CROCKFORD

# A letter is a delivery by its Message-ID, which everyone sees who gets it; a delivery, by where servers report to.
Kind = Literal["thread", "delivery", "letter"]

LENGTH = 40  # base32 of 16 bytes of id and 9 of proof; a local part holds 64 characters
_USE = "the key of mail tokens"
_ID_BYTES, _PROOF_BYTES, _ID_DIGITS = 16, 9, 26
_PREFIX: dict[Kind, str] = {"thread": "thr", "delivery": "dlv", "letter": "dlv"}
_HEAD: dict[Kind, str] = {"thread": "reply", "delivery": "bounce"}
_TOKEN = re.compile(rf"[a-z2-7]{{{LENGTH}}}", re.IGNORECASE)
_VALUES = {digit: value for value, digit in enumerate(CROCKFORD)}


def sign(kind: Kind, ident: str) -> str:
    """The token of this thread or delivery: 40 small letters and digits. ValueError for what is no such id."""
    number = _number(kind, ident)
    raw = number.to_bytes(_ID_BYTES)
    return base64.b32encode(raw + _proof(house_key(_USE), kind, raw)).decode().lower()


def read(kind: Kind, token: str) -> str | None:
    """The id that this token names, whatever its capitals; None for one that this deployment never signed."""
    key = _key_there()
    if key is None or not _TOKEN.fullmatch(token):
        return None
    try:
        whole = base64.b32decode(token.upper())
    except binascii.Error:
        return None
    raw, proof = whole[:_ID_BYTES], whole[_ID_BYTES:]
    if not hmac.compare_digest(proof, _proof(key, kind, raw)):
        return None
    return f"{_PREFIX[kind]}_{_digits(int.from_bytes(raw))}"


def address(kind: Kind, ident: str, domain: str) -> str:
    """``reply+TOKEN@domain`` of a thread, to which one answers; ``bounce+TOKEN@domain`` of a delivery."""
    return f"{_HEAD[kind]}+{sign(kind, ident)}@{domain}"


def read_address(kind: Kind, text: str) -> str | None:
    """The id in such an address, or in its local part alone. Whose the domain is, the caller has asked before."""
    head, plus, token = text.strip("<> ").partition("@")[0].partition("+")
    return read(kind, token) if plus and head.casefold() == _HEAD[kind] else None


def message_id(delivery_id: str, domain: str) -> str:
    """The Message-ID of a delivery, the same for every try at it."""
    return f"<{sign('letter', delivery_id)}@{domain}>"


def read_message_id(text: str) -> str | None:
    """The delivery that a Message-ID of ours names; None for every other."""
    return read_letter(text.strip("<> \t\r\n").partition("@")[0])


def read_letter(token: str) -> str | None:
    """The delivery that the token of a Message-ID names. Older ones bore the token of their bounce address."""
    return read("letter", token) or read("delivery", token)


def _number(kind: Kind, ident: str) -> int:
    prefix, _, digits = ident.partition("_")
    if prefix != _PREFIX[kind] or len(digits) != _ID_DIGITS or not set(digits) <= set(CROCKFORD):
        raise ValueError(f"This is no id of a {kind}.")
    number = 0
    for digit in digits:
        number = number << 5 | _VALUES[digit]
    if number >> 8 * _ID_BYTES:
        raise ValueError(f"This is no id of a {kind}.")
    return number


def _digits(number: int) -> str:
    return "".join(CROCKFORD[number >> 5 * place & 31] for place in reversed(range(_ID_DIGITS)))


def _proof(key: bytes, kind: Kind, raw: bytes) -> bytes:
    return hmac.digest(key, kind.encode() + b" " + raw, hashlib.sha256)[:_PROOF_BYTES]


def _key_there() -> bytes | None:
    # Where there is no key yet, nothing was ever signed; to read must not make one.
    return house_key(_USE) if Path(settings.ANSWERABLE_MASTER_KEY).exists() else None
