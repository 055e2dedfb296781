"""Tells live pages that entries were added, in this process or from any other."""

from __future__ import annotations

import time
from collections.abc import Callable

from answerable.kit.bell import Bell
from answerable.ledger import queries
from answerable.ledger.models import Entry

SLOW_POLL_SECONDS = 2.0
AT_ONCE = 500

bell = Bell("answerable")


def announce() -> None:
    """Within an action's transaction: once committed, those who wait look."""
    bell.ring()


def wait(last_seen_id: int, timeout: float, until: Callable[[], bool] = lambda: False) -> list[Entry]:
    """The entries after this id, oldest first; waits up to ``timeout`` seconds for the first of them.

    Whoever wants to leave earlier makes ``until`` true and strikes the bell.

    On PostgreSQL an id may be committed after a higher one: an event may be missed, and a page that refetches
    now and then loses nothing by it.
    """
    end = time.monotonic() + timeout
    while True:
        heard = bell.struck
        found = queries.after(last_seen_id, AT_ONCE)
        left = end - time.monotonic()
        if found or left <= 0 or until():
            return found
        bell.wait(heard, min(left, SLOW_POLL_SECONDS))
