"""Sealed values: AES-256-GCM under a person's own key, which a master key wraps."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from answerable.kit import keyfile

KEY_LENGTH = 32
_NONCE_LENGTH = 12
_VERSION = b"\x01"


class SealBroken(Exception):
    """A sealed value does not open: another key, another place, or it was changed."""


class MasterKey(bytes):
    """The deployment's own key, which wraps every other; it never shows itself when printed."""

    def __repr__(self) -> str:
        return "MasterKey(…)"

    __str__ = __repr__

    @classmethod
    def load(cls, path: Path | str) -> MasterKey:
        """Read the key file, made on first run. KeyTrouble says what to do when it may not be used."""
        return cls(keyfile.read_or_make(Path(path)))

    @classmethod
    def read(cls, path: Path | str) -> MasterKey:
        """Read a key file that must already be there; KeyTrouble when it is not."""
        try:
            return cls(keyfile.read(Path(path)))
        except FileNotFoundError:
            raise keyfile.KeyTrouble(f"There is no key at {path}. Put back your copy of it.") from None


def new_key() -> bytes:
    return secrets.token_bytes(KEY_LENGTH)


def seal(key: bytes, plain: bytes, about: str) -> bytes:
    """Seal a value to its place: ``about`` names the row and field, and must be named again to open it."""
    nonce = secrets.token_bytes(_NONCE_LENGTH)
    return _VERSION + nonce + AESGCM(key).encrypt(nonce, plain, _bound("seal", about))


def unseal(key: bytes, sealed: bytes, about: str) -> bytes:
    return _opened(key, sealed, _bound("seal", about))


def wrap(master: bytes, key: bytes, about: str) -> bytes:
    """Seal one key under the master key; ``about`` names whose key it is."""
    nonce = secrets.token_bytes(_NONCE_LENGTH)
    return _VERSION + nonce + AESGCM(_derived(master, "wrap")).encrypt(nonce, key, _bound("wrap", about))


def unwrap(master: bytes, wrapped: bytes, about: str) -> bytes:
    return _opened(_derived(master, "wrap"), wrapped, _bound("wrap", about))


def mac(key: bytes, data: bytes) -> str:
    """Proof of a content under a person's key, in hex: it cannot be guessed, and it dies with the key."""
    return hmac.digest(_derived(key, "mac"), data, hashlib.sha256).hex()


def blind(master_key: bytes, data: bytes | str) -> str:
    """A keyed index in hex, by which an exact value is found without being kept."""
    value = data.encode() if isinstance(data, str) else data
    return hmac.digest(_derived(master_key, "blind"), value, hashlib.sha256).hex()


def _opened(key: bytes, sealed: bytes, bound: bytes) -> bytes:
    sealed = bytes(sealed)  # PostgreSQL's driver may hand out a memoryview
    if sealed[:1] != _VERSION or len(sealed) < 1 + _NONCE_LENGTH + 16:
        raise SealBroken("This is not a sealed value.")
    nonce, ciphertext = sealed[1 : 1 + _NONCE_LENGTH], sealed[1 + _NONCE_LENGTH :]
    try:
        return AESGCM(key).decrypt(nonce, ciphertext, bound)
    except InvalidTag:
        raise SealBroken("This value does not open with this key in this place.") from None


def _bound(use: str, about: str) -> bytes:
    return f"answerable {use} {about}".encode()


def _derived(key: bytes, use: str) -> bytes:
    kdf = HKDF(algorithm=SHA256(), length=KEY_LENGTH, salt=None, info=f"answerable {use}".encode())
    return kdf.derive(key)
