"""Has the ledger's heads signed once an hour."""

from datetime import datetime, timedelta

from answerable.ledger.checkpoint import checkpoint
from answerable.ledger.models import Checkpoint, Entry

EVERY = timedelta(hours=1)


def checkpoint_hourly(now: datetime) -> int:
    """Signs the heads unless someone did within the hour, or nothing was ever written; 1 if it signed."""
    latest = Checkpoint.objects.order_by("-id").values_list("at", flat=True).first()
    if (latest and now - latest < EVERY) or not Entry.objects.exists():
        return 0
    checkpoint()
    return 1
