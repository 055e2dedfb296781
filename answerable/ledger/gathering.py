"""What the present action told the ledger so far, and how it survives or goes with its savepoint."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any

from django.db import connection, transaction

from answerable.ledger.rules import Line


@dataclass(eq=False)
class Told:
    """One line told to the ledger, not yet chained."""

    line: Line

    def __call__(self) -> None:
        """Stands among the on_commit hooks, which Django drops with their savepoint; nothing is to run."""


@dataclass
class Gathering:
    """The lines of one outermost action."""

    begins_at: int
    told: list[Told] = field(default_factory=list)

    def add(self, line: Line) -> None:
        told = Told(line)
        transaction.on_commit(told)
        self.told.append(told)

    def surviving(self) -> list[Line]:
        """The lines whose savepoints were not rolled back, in the order told; their markers are removed."""
        hooks: list[Any] = list(connection.run_on_commit)
        before, since = hooks[: self.begins_at], hooks[self.begins_at :]
        kept = {id(hook) for _, hook, _ in since if isinstance(hook, Told)}
        connection.run_on_commit = before + [item for item in since if not isinstance(item[1], Told)]
        return [told.line for told in self.told if id(told) in kept]


_here = threading.local()


def present() -> Gathering | None:
    """The gathering of the action that runs in this thread, if one does."""
    found: Gathering | None = getattr(_here, "gathering", None)
    return found


def begin() -> Gathering:
    _here.gathering = Gathering(begins_at=len(connection.run_on_commit))
    return present_one()


def end() -> None:
    _here.gathering = None


def present_one() -> Gathering:
    """The gathering of the running action; RuntimeError outside one."""
    gathering = present()
    if gathering is None:
        raise RuntimeError("Only an action may record: decorate the function with @action.")
    return gathering
