"""The text of a checkpoint: a signed header, then one line for the head of each chain."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from answerable.kit import keyfile
from answerable.ledger.errors import CheckpointBroken
from answerable.ledger.rules import Head

FORMAT = "answerable checkpoint 1"


@dataclass(frozen=True)
class Statement:
    """What is signed: how far the ledger had come at a moment, and the hash over all heads."""

    at: str
    last_id: int
    entries: int
    chains: int
    heads_hash: str

    def signed_bytes(self) -> bytes:
        columns = (FORMAT, self.at, self.last_id, self.entries, self.chains, self.heads_hash)
        return b"".join(f"{len(str(column))}:{column},".encode() for column in columns)


@dataclass(frozen=True)
class Signed:
    """A statement with its signature, and the heads it speaks of."""

    statement: Statement
    key_id: str
    signature: str
    heads: dict[bytes, Head]


class SigningKey:
    """The deployment's Ed25519 key, in a file of mode 0600 beside the master key."""

    def __init__(self, path: Path | str) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(keyfile.read_or_make(Path(path)))
        self.public = self._private.public_key().public_bytes_raw()

    @property
    def id(self) -> str:
        return hashlib.sha256(self.public).hexdigest()[:16]

    def sign(self, statement: Statement) -> str:
        return self._private.sign(statement.signed_bytes()).hex()


def holds(statement: Statement, signature: str, public: bytes) -> bool:
    """Whether this key signed this statement."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(bytes.fromhex(signature), statement.signed_bytes())
    except (InvalidSignature, ValueError):
        return False
    return True


def body(heads: dict[bytes, Head]) -> bytes:
    """The heads as lines of ``chain seq hash``, in order of chain."""
    return b"".join(b"%b %d %b\n" % (chain, *heads[chain]) for chain in sorted(heads))


def hash_of(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()


def file_text(statement: Statement, key: SigningKey, signature: str, heads: bytes) -> bytes:
    """The whole file; the public key stands in it, so that anyone who knows its id can check it alone."""
    header = asdict(statement) | {"key_id": key.id, "public_key": key.public.hex(), "signature": signature}
    return f"{FORMAT}\n{json.dumps(header)}\n".encode() + heads


def read(text: bytes, public: bytes) -> Signed:
    """The checkpoint in a file's text, if this key signed it; else CheckpointBroken says what is wrong."""
    first, _, rest = text.partition(b"\n")
    header, _, heads = rest.partition(b"\n")
    if first != FORMAT.encode():
        raise CheckpointBroken("This file is no checkpoint.")
    try:
        values = json.loads(header)
        statement = Statement(**{name: values[name] for name in Statement.__dataclass_fields__})
        key_id, signature = str(values["key_id"]), str(values["signature"])
        known = dict(_heads(heads))
    except (ValueError, KeyError, TypeError):
        raise CheckpointBroken("The checkpoint cannot be read.") from None
    if not holds(statement, signature, public):
        raise CheckpointBroken("The checkpoint's signature is not by this deployment's key.")
    if hash_of(heads) != statement.heads_hash:
        raise CheckpointBroken("The checkpoint's lines are not those that were signed.")
    return Signed(statement, key_id, signature, known)


def _heads(text: bytes) -> Iterator[tuple[bytes, Head]]:
    for line in text.splitlines():
        chain, seq, last = line.split(b" ")
        yield chain, (int(seq), last)
