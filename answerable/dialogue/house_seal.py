"""Seals mail of which nobody knows yet whose it is, under a key that the deployment's own key yields."""

from answerable.kit import sealing
from answerable.kit.house_key import house_key

USE = "the key of mail as it came"


def seal(content: bytes, about: str) -> bytes:
    """The sealed content, bound to its row and field."""
    return sealing.seal(house_key(USE), content, about)


def unseal(sealed: bytes | memoryview, about: str) -> bytes:
    """The content. Raises SealBroken."""
    return sealing.unseal(house_key(USE), bytes(sealed), about)


def digest(content: bytes) -> str:
    """A keyed digest in hex: the same for the same content, and nothing to guess from."""
    return sealing.mac(house_key(USE), content)
