"""Does what is owed on clocks that ran out, and lets their threads show it."""

from datetime import datetime

from django.db.models import QuerySet

from answerable.clocks import actions as clocks
from answerable.clocks.models import Clock
from answerable.clocks.queries import due_for_a_step
from answerable.dialogue import actions as dialogue


def what_waits(now: datetime) -> list[QuerySet[Clock]]:
    """Clocks on which something is owed."""
    return [due_for_a_step(now)]


def sweep_due(now: datetime, limit: int = 50) -> int:
    """Warns and breaks what is due, then re-derives what the threads wait for; how many threads were touched."""
    touched = dict.fromkeys(clocks.sweep(now, limit))
    for thread_id in touched:
        dialogue.settle(thread_id)
    return len(touched)
