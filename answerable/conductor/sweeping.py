"""Does what is owed on clocks that ran out, lets their threads show it, and forgets what is spent."""

from datetime import datetime
from importlib import import_module

from django.conf import settings
from django.db.models import QuerySet

from answerable.access.actor import software
from answerable.clocks import actions as clocks
from answerable.clocks.models import Clock
from answerable.clocks.queries import due_for_a_step
from answerable.dialogue import actions as dialogue
from answerable.people.actions import forget_codes

KEEPER = software("sweep")


def what_waits(now: datetime) -> list[QuerySet[Clock]]:
    """Clocks on which something is owed."""
    return [due_for_a_step(now)]


def sweep_due(now: datetime, limit: int = 50) -> int:
    """Warns and breaks what is due, then re-derives what the threads wait for; how many threads were touched."""
    touched = dict.fromkeys(clocks.sweep(now, limit))
    for thread_id in touched:
        dialogue.settle(thread_id)
    return len(touched)


def forget_what_is_spent() -> int:
    """Sign-in codes that can no longer be used are forgotten, and sessions that ran out with what lies in them."""
    import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()
    return forget_codes(by=KEEPER)
