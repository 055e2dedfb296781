"""What a clock does next: warn, break and climb, or nothing."""

from datetime import datetime, timedelta
from enum import StrEnum

GRACE_MINUTES = 20  # the new time said after a broken promise, counted from the breach


class Next(StrEnum):
    """What the sweep does with a clock at a moment."""

    NOTHING = "nothing"
    WARN = "warn"
    BREAK = "break"


def next_step(now: datetime, *, warn_at: datetime, due_at: datetime, warned: bool, breached: bool, ended: bool) -> Next:
    """The one thing that is owed now; a clock that was never warned in time breaks without a warning."""
    if ended or breached:
        return Next.NOTHING
    if now >= due_at:
        return Next.BREAK
    if now >= warn_at and not warned:
        return Next.WARN
    return Next.NOTHING


def warn_moment(started: datetime, due: datetime, fraction: float) -> datetime:
    """When `fraction` (0 to 1) of the time between start and due has gone."""
    return started + (due - started) * fraction


def new_time(breached_at: datetime) -> datetime:
    """The time that is said instead, rounded up to five minutes as people say times."""
    moment = breached_at + timedelta(minutes=GRACE_MINUTES)
    over = timedelta(minutes=moment.minute % 5, seconds=moment.second, microseconds=moment.microsecond)
    return moment if not over else moment - over + timedelta(minutes=5)
