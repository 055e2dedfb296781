"""Claiming a row that is due, keeping others off it, and finishing it only while it is still ours."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from django.db import connections
from django.db.models import Q, QuerySet

from answerable.kit import clock, door
from answerable.kit.text import shorten
from answerable.work.models import Waiting
from answerable.work.rules import backoff, is_last_try

W = TypeVar("W", bound=Waiting)

WHY_LIMIT = 200


def due(queryset: QuerySet[W], now: datetime) -> QuerySet[W]:
    """Those that are due and that nobody holds."""
    free = Q(lease_until=None) | Q(lease_until__lte=now)
    return queryset.filter(free, due_at__lte=now, parked_at=None)


def claim(queryset: QuerySet[W], *, now: datetime, limit: int, seconds: float) -> list[W]:
    """Lease up to ``limit`` rows that are due and that nobody holds, earliest first, for so many seconds."""
    using = queryset.db

    def act() -> list[W]:
        rows = due(queryset, now).order_by("due_at", "pk")
        if connections[using].features.has_select_for_update_skip_locked:
            rows = rows.select_for_update(skip_locked=True, of=("self",))
        return _leased(list(rows[:limit]), now + timedelta(seconds=seconds))

    return door.do(act, using)


def _leased(rows: list[W], until: datetime) -> list[W]:
    if not rows:
        return []
    token = secrets.token_hex(16)
    for row in rows:
        row.lease_token, row.lease_until, row.attempts = token, until, row.attempts + 1
    for attempts in {row.attempts for row in rows}:
        same = [row.pk for row in rows if row.attempts == attempts]
        _all_of(rows[0]).filter(pk__in=same).update(lease_token=token, lease_until=until, attempts=attempts)
    return rows


def finish(row: Waiting, **changes: Any) -> bool:
    """Done: nothing waits, unless ``due_at`` is among the changes. False when the row is no longer ours."""
    return _change_ours(row, {"due_at": None, "attempts": 0, **_FREE, **changes})


def retry(row: Waiting, *, error: str, schedule: Callable[[int], timedelta] = backoff, tries: int = 8) -> bool:
    """Failed: due again later, or parked with the reason after the last try. False when it is no longer ours.

    ``error`` is a fixed sentence or an error's type, never text that someone wrote.
    """
    now = clock.now()
    if is_last_try(row.attempts, tries):
        why = shorten(error, WHY_LIMIT) or "It failed."
        return _change_ours(row, {"due_at": None, "parked_at": now, "parked_why": why, **_FREE})
    return _change_ours(row, {"due_at": now + schedule(row.attempts), **_FREE})


def extend(row: Waiting, *, now: datetime, seconds: float) -> bool:
    """Hold the lease for longer. False when it is no longer ours."""
    return _change_ours(row, {"lease_until": now + timedelta(seconds=seconds)})


def unpark(row: Waiting, *, now: datetime) -> bool:
    """Someone looked: due at once, with all its tries before it. False when it is not parked any more."""
    changes = {"due_at": now, "parked_at": None, "parked_why": "", "attempts": 0}
    return _change(row, Q(pk=row.pk, parked_at__isnull=False), changes)


_FREE: dict[str, Any] = {"lease_token": "", "lease_until": None}


def _change_ours(row: Waiting, changes: dict[str, Any]) -> bool:
    """The fence: a worker whose lease was taken over holds a token that no row carries."""
    if not row.lease_token:
        return False
    return _change(row, Q(pk=row.pk, lease_token=row.lease_token), changes)


def _change(row: Waiting, condition: Q, changes: dict[str, Any]) -> bool:
    won = door.do(lambda: _all_of(row).filter(condition).update(**changes), _home(row)) == 1
    if won:
        for name, value in changes.items():
            setattr(row, name, value)
    return won


def _all_of(row: W) -> QuerySet[W]:
    return type(row)._default_manager.using(_home(row))


def _home(row: Waiting) -> str:
    return row._state.db or "default"
