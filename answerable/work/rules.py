"""How long a row that failed waits before its next try; no Django."""

from __future__ import annotations

from datetime import timedelta

FIRST_SECONDS = 5
LONGEST_SECONDS = 3600


def backoff(attempts: int) -> timedelta:
    """5 seconds after the first failure, doubled each time, an hour at most."""
    doublings = min(max(attempts, 1) - 1, 30)
    return timedelta(seconds=min(FIRST_SECONDS * 2**doublings, LONGEST_SECONDS))


def is_last_try(attempts: int, tries: int) -> bool:
    """Whether a row that was claimed this often is parked when it fails again."""
    return attempts >= tries
