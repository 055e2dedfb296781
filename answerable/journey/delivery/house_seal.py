"""Seals what belongs to no person, such as a letter to staff, under a key that the deployment's own key yields."""

import json
from functools import lru_cache
from typing import cast

from django.conf import settings

from answerable.kit import sealing


def seal(content: dict[str, str], about: str) -> bytes:
    """The sealed content, bound to its row and field."""
    return sealing.seal(_key(str(settings.ANSWERABLE_MASTER_KEY)), json.dumps(content).encode(), about)


def unseal(sealed: bytes | memoryview, about: str) -> dict[str, str]:
    """The content. Raises SealBroken."""
    plain = sealing.unseal(_key(str(settings.ANSWERABLE_MASTER_KEY)), bytes(sealed), about)
    return cast("dict[str, str]", json.loads(plain))


@lru_cache(maxsize=2)
def _key(path: str) -> bytes:
    # A key of its own, so that what delivery seals and what the master key wraps can never be mixed up.
    return bytes.fromhex(sealing.blind(sealing.MasterKey.load(path), "the key of delivery"))
