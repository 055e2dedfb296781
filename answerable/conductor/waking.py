"""Brings back the threads that were put aside until now."""

from datetime import datetime

from django.db.models import QuerySet

from answerable.access.actor import software
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Thread
from answerable.dialogue.queries import due_to_wake, to_wake

WAKER = software("conductor")


def what_waits(now: datetime) -> list[QuerySet[Thread]]:
    """Threads whose date has come."""
    return [due_to_wake(now)]


def wake_due(now: datetime, limit: int = 50) -> int:
    """Wakes the threads whose date has come; how many."""
    waiting = to_wake(now, limit)
    for thread_id in waiting:
        dialogue.wake(thread_id, by=WAKER)
    return len(waiting)
