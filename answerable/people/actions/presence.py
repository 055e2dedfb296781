"""Signs of staff: seen at their desk, signed in."""

from __future__ import annotations

from django.db.models import Q

from answerable.access.actor import Actor
from answerable.kit import clock, door
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people import rules
from answerable.people.models import Staff


def seen(staff_id: str) -> bool:
    """Note that they are here; at most one write a minute. No entry: to be here is not an act."""
    now = clock.now()
    unseen = Q(last_seen_at__isnull=True) | Q(last_seen_at__lte=now - rules.SEEN_EVERY)
    due = Staff.objects.filter(unseen, pk=staff_id, is_active=True)
    return due.exists() and bool(door.do(lambda: due.update(last_seen_at=now)))


@action
def note_sign_in(staff_id: str, verb: str) -> None:
    """Tell the ledger what they did with their own sign-in, such as `staff:signed_in`."""
    ledger.record(verb, by=Actor(kind="staff", id=staff_id), touched=[("staff", staff_id)])
