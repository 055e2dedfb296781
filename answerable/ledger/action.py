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
    When it raises, what it did is undone even if the caller goes on. On SQLite it runs on the writer's
    thread: pass everything it needs as arguments, and seal and hash before calling it.
    """

    @wraps(function)
    def perform(*args: P.args, **kwargs: P.kwargs) -> R:
        def act() -> R:
            return _gathered(lambda: function(*args, **kwargs))

        if connection.in_atomic_block:
            with transaction.atomic():
                return act()
        return door.do(act)

    return perform


def _gathered(act: Callable[[], R]) -> R:
    if gathering.present() is not None:
        return act()
    lines = gathering.begin()
    try:
        result = act()
        append(lines.surviving())
        return result
    finally:
        gathering.end()
