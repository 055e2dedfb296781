"""Wakes the conductor as soon as a row waits, instead of at its next sweep."""

from __future__ import annotations

import threading

from answerable.kit.bell import Bell

bell = Bell("answerable_work")
_here = threading.local()


def nudge() -> None:
    """Within a transaction: once committed, those who wait for work look."""
    bell.ring()


def wait(timeout: float) -> bool:
    """Wait for a nudge, up to ``timeout`` seconds; one since this thread's last wait counts at once."""
    seen: int = getattr(_here, "seen", 0)
    heard = bell.wait(seen, timeout)
    _here.seen = heard
    return heard > seen
