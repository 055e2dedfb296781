"""Throws away what letters were made of, once they can no longer leave, and the mailbox of a demonstration."""

from collections.abc import Collection

from django.db.models import Case, Value, When

from answerable.access.actor import Actor
from answerable.journey.delivery.models import Delivery, DemoMail
from answerable.kit.clock import now
from answerable.ledger import actions as ledger
from answerable.ledger.action import action

State = Delivery.State


@action
def forget_payloads(delivery_ids: Collection[str], *, by: Actor) -> int:
    """Empties letters that waited in vain; how many. Such a code or link is worthless, and is not sent any more."""
    ended = Case(When(state=State.WAITING, then=Value(State.NOT_SENT.value)), default="state")
    rows = Delivery.objects.filter(pk__in=delivery_ids, payload_sealed__isnull=False, lease_until=None)
    emptied = rows.update(payload_sealed=None, due_at=None, parked_at=None, state=ended, ended_at=now())
    ledger.record("retention:swept", by=by, why="letters that could not leave")
    return emptied


@action
def forget_demo_mail(delivery_ids: Collection[str], *, by: Actor) -> int:
    """Removes these letters from the mailbox page of a demonstration; how many."""
    removed, _ = DemoMail.objects.filter(pk__in=delivery_ids).delete()
    ledger.record("retention:swept", by=by, why="the mailbox of a demonstration")
    return removed
