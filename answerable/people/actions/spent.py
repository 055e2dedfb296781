"""Throws away what was needed to bring staff in, once they came or the time for it is long over."""

from collections.abc import Collection

from answerable.access.actor import Actor
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people.models import Invitation


@action
def forget_invitations(invitation_ids: Collection[str], *, by: Actor) -> int:
    """Removes these invitations, with the names and addresses in them; how many."""
    removed, _ = Invitation.objects.filter(pk__in=invitation_ids).delete()
    ledger.record("retention:swept", by=by, why="invitations of staff")
    return removed
