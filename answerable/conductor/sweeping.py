"""Does what is owed on clocks that ran out, and lets their threads show it."""

from datetime import datetime

from answerable.clocks import actions as clocks
from answerable.dialogue import actions as dialogue


def sweep_due(now: datetime, limit: int = 50) -> int:
    """Warns and breaks what is due, then re-derives what the threads wait for; how many threads were touched."""
    touched = dict.fromkeys(clocks.sweep(now, limit))
    for thread_id in touched:
        dialogue.settle(thread_id)
    return len(touched)
