"""Tells live pages that entries were added, in this process or from any other."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from django.db import connection

from answerable.kit.bell import Bell
from answerable.ledger import queries
from answerable.ledger.models import Entry

SLOW_POLL_SECONDS = 2.0
AT_ONCE = 500
LATE_SECONDS = 10.0  # longer than any act takes from its first entry to its commit

bell = Bell("answerable")


def announce() -> None:
    """Within an action's transaction: once committed, those who wait look."""
    bell.ring()


class Follower:
    """Gives each entry once, as it is committed.

    On PostgreSQL an id may be committed after a higher one: ids that a look skipped are asked for again, until they
    come or have been rolled back for certain. SQLite writes one transaction after the other and skips none.
    """

    def __init__(self, last_seen_id: int) -> None:
        self._last = last_seen_id
        self._skipped: dict[int, float] = {}

    def wait(self, timeout: float, until: Callable[[], bool] = lambda: False) -> list[Entry]:
        """The entries that were not given yet, oldest first; waits up to ``timeout`` seconds for the first of them.

        Whoever wants to leave earlier makes ``until`` true and strikes the bell.
        """
        end = time.monotonic() + timeout
        while True:
            heard = bell.struck
            found = self._look()
            left = end - time.monotonic()
            if found or left <= 0 or until():
                return found
            bell.wait(heard, min(left, SLOW_POLL_SECONDS))

    def _look(self) -> list[Entry]:
        late = self._late() if self._skipped else []
        found = queries.after(self._last, AT_ONCE)
        if found:
            self._note(found)
        return late + found

    def _late(self) -> list[Entry]:
        came = list(Entry.objects.filter(pk__in=self._skipped).order_by("id"))
        now, gone = time.monotonic(), {entry.pk for entry in came}
        self._skipped = {pk: until for pk, until in self._skipped.items() if pk not in gone and now < until}
        return came

    def _note(self, found: Sequence[Entry]) -> None:
        expected, self._last = self._last + 1, found[-1].pk
        if connection.vendor != "postgresql" or self._last - expected + 1 == len(found):
            return
        until, there = time.monotonic() + LATE_SECONDS, {entry.pk for entry in found}
        skipped = (pk for pk in range(max(expected, self._last - AT_ONCE), self._last) if pk not in there)
        self._skipped |= dict.fromkeys(skipped, until)
