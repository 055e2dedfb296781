"""Seals mail of which nobody knows yet whose it is, under a key that the deployment's own key yields."""

from functools import lru_cache

from django.conf import settings

from answerable.kit import sealing


def seal(content: bytes, about: str) -> bytes:
    """The sealed content, bound to its row and field."""
    return sealing.seal(_key(), content, about)


def unseal(sealed: bytes | memoryview, about: str) -> bytes:
    """The content. Raises SealBroken."""
    return sealing.unseal(_key(), bytes(sealed), about)


def digest(content: bytes) -> str:
    """A keyed digest in hex: the same for the same content, and nothing to guess from."""
    return sealing.mac(_key(), content)


def _key() -> bytes:
    return _key_of(str(settings.ANSWERABLE_MASTER_KEY))


@lru_cache(maxsize=2)
def _key_of(path: str) -> bytes:
    # A key of its own, so that what is sealed here can never pass for another use of the master key.
    return bytes.fromhex(sealing.blind(sealing.MasterKey.load(path), "the key of mail as it came"))
