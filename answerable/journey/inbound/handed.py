"""Takes mail that a provider's webhook handed in: the same door as every other, its refusals in words of our own."""

from collections.abc import Sequence
from typing import Literal

from answerable.channels.port import Envelope, TakeFailed
from answerable.journey.inbound.post import take

Kept = Literal["kept", "later", "never"]


def hand_in(raw: bytes, *, sender: str, recipients: Sequence[str], source: str) -> Kept:
    """Keeps one mail as it came. Told 'later', the provider must bring it again; 'never' will not change."""
    try:
        take(raw, Envelope(sender, tuple(recipients), source))
    except TakeFailed as failed:
        return "never" if failed.permanent else "later"
    return "kept"
