"""The one source of the time; tests and the demo may move it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

_replacing = threading.Lock()


def _real() -> datetime:
    return datetime.now(UTC)


_source: Callable[[], datetime] = _real


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return _source()


class Hand:
    """A clock stopped at a moment, which moves only when told."""

    def __init__(self, moment: datetime) -> None:
        if moment.tzinfo is None:
            raise ValueError("A moment needs its time zone.")
        self._moment = moment.astimezone(UTC)

    def __call__(self) -> datetime:
        return self._moment

    def move(self, by: timedelta) -> datetime:
        self._moment += by
        return self._moment

    def move_to(self, moment: datetime) -> datetime:
        self._moment = moment.astimezone(UTC)
        return self._moment


def _replace(source: Callable[[], datetime]) -> Callable[[], datetime]:
    global _source
    with _replacing:
        before, _source = _source, source
    return before


@contextmanager
def at(moment: datetime) -> Iterator[Hand]:
    """Stop the clock of the whole process at this moment; the hand given back can move it."""
    hand = Hand(moment)
    before = _replace(hand)
    try:
        yield hand
    finally:
        _replace(before)


@contextmanager
def frozen() -> Iterator[Hand]:
    """Stop the clock of the whole process where it stands."""
    with at(now()) as hand:
        yield hand


@contextmanager
def shifted(by: timedelta) -> Iterator[None]:
    """Let the clock of the whole process run on, earlier or later by this much."""
    before = _replace(lambda: _real() + by)
    try:
        yield
    finally:
        _replace(before)
