"""Seals what belongs to no person, such as a letter to staff, under a key that the deployment's own key yields."""

import json
from typing import cast

from answerable.kit import sealing
from answerable.kit.house_key import house_key

SEALING, COUNTING = "the key of delivery", "the counting of delivery"


def seal(content: dict[str, str], about: str) -> bytes:
    """The sealed content, bound to its row and field."""
    return sealing.seal(house_key(SEALING), json.dumps(content).encode(), about)


def digest(text: str) -> str:
    """A short keyed digest in hex: the same for the same text, good for counting and for little else."""
    return sealing.mac(house_key(COUNTING), text.encode())[:12]


def unseal(sealed: bytes | memoryview, about: str) -> dict[str, str]:
    """The content. Raises SealBroken."""
    return cast("dict[str, str]", json.loads(sealing.unseal(house_key(SEALING), bytes(sealed), about)))
