"""Asks which steps have something to do: all of them at once, in one statement that is written once."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from django.db import connection

from answerable.conductor.route import Step
from answerable.kit.written import Written, written

# Stands for the present moment while the statement is written.
SOME_TIME = datetime(1, 1, 1, 0, 0, 0, 1, tzinfo=UTC)


class Look:
    """One look before a round costs less than a tenth of what it costs each step to find out for itself."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self._asked = tuple(step for step in steps if step.waits)
        self._always = {step.name for step in steps if not step.waits}

    def __call__(self, now: datetime) -> set[str]:
        """The names of those that have something to do, and of those that say for themselves when."""
        if not self._asked:
            return set(self._always)
        rows = _question(self._asked, connection.vendor).rows(now=now)
        return {name for (name,) in rows} | self._always


def go_through(
    steps: Sequence[Step], look: Callable[[], Collection[str]], do: Callable[[Step], int]
) -> Iterator[int]:
    """Each step that has something to do, in their order; what one moves may be the next one's work."""
    waiting = look()
    for number, step in enumerate(steps):
        if step.name in waiting:
            moved = do(step)
            if moved and number + 1 < len(steps):
                waiting = look()
            yield moved


@lru_cache(maxsize=8)
def _question(steps: Sequence[Step], vendor: str) -> Written:
    """Written once for each kind of database."""
    parts: list[str] = []
    values: list[Any] = []
    for step in steps:
        for rows in step.find_waits()(SOME_TIME):
            sql, needed = rows.order_by().values("pk").query.sql_with_params()
            parts.append(f"SELECT %s WHERE EXISTS ({sql})")
            values += [step.name, *needed]
    return written(" UNION ALL ".join(parts), values, now=SOME_TIME)
