"""The decorator of every write: one transaction, and its entries at the end of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from django.db import connection, transaction

from answerable.kit import door
from answerable.ledger import gathering
from answerable.ledger.appending import append

P = ParamSpec("P")
R = TypeVar("R")


def action(function: Callable[P, R]) -> Callable[P, R]:
    """Make a function of an ``actions`` module one act: all of it is committed with its entries, or none.

    An action called by another joins it: its entries are appended with the other's, and are lost with it.
    When it raises, the whole act is undone: the other may catch that to say it better, but not to go on
    (RuntimeError, or Django's TransactionManagementError at its next query). On SQLite it runs on the
    writer's thread: pass everything it needs as arguments, and seal and hash before calling it.
    """

    @wraps(function)
    def perform(*args: P.args, **kwargs: P.kwargs) -> R:
        def act() -> R:
            return _gathered(lambda: function(*args, **kwargs))

        if connection.in_atomic_block:
            # A savepoint for each act within an act cost half of all statements.
            with transaction.atomic(savepoint=gathering.present() is None):
                return act()
        return door.do(act)

    return perform


def _gathered(act: Callable[[], R]) -> R:
    if gathering.present() is not None:
        return act()
    lines = gathering.begin()
    try:
        result = act()
        if connection.needs_rollback:
            raise RuntimeError("An action within this one failed: this one cannot be kept either.")
        append(lines.surviving())
        return result
    finally:
        gathering.end()
