"""Keys that the deployment's own key yields, one for each use: what is made with one never passes for another's."""

from __future__ import annotations

from functools import lru_cache

from django.conf import settings

from answerable.kit.sealing import MasterKey, blind


def house_key(use: str) -> bytes:
    """The key of this use, 32 bytes. KeyTrouble where the deployment's own may not be used."""
    return _key(str(settings.ANSWERABLE_MASTER_KEY), use)


@lru_cache(maxsize=8)
def _key(path: str, use: str) -> bytes:
    return bytes.fromhex(blind(MasterKey.load(path), use))
