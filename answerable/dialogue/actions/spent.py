"""Throws away the signs of who looked at a conversation, long after they went."""

from collections.abc import Collection

from answerable.dialogue.models import Presence
from answerable.ledger.action import action


@action
def forget_presences(presence_ids: Collection[int]) -> int:
    """Removes these signs; how many. No entry: who opened what stands in the ledger as it was opened."""
    return Presence.objects.filter(pk__in=presence_ids).delete()[0]
