"""Forgets what led to the messages of someone who is erased; counts stay."""

from collections.abc import Sequence

from answerable.hearing.models import Reading, Score
from answerable.ledger.action import action


@action
def forget_threads(thread_ids: Sequence[str]) -> None:
    """Part of an erasure, which has its own entry: scores go, what is unread will not be read, and what was read keeps
    its channel and what was seen, without the message."""
    Score.objects.filter(message__thread__in=thread_ids).delete()
    Reading.objects.filter(message__thread__in=thread_ids, read_at=None).delete()
    Reading.objects.filter(message__thread__in=thread_ids).update(message=None)
