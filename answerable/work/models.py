"""The shape of every row that waits for something to be done."""

from __future__ import annotations

from django.db import models


class Waiting(models.Model):
    """A row that is due at a time, leased while someone works on it, and parked after its last try."""

    due_at = models.DateTimeField(null=True, blank=True, db_index=True)
    lease_until = models.DateTimeField(null=True, blank=True)
    lease_token = models.CharField(max_length=32, blank=True, default="")
    attempts = models.PositiveIntegerField(default=0)
    parked_at = models.DateTimeField(null=True, blank=True)
    parked_why = models.CharField(max_length=200, blank=True, default="")

    class Meta:
        abstract = True

    @property
    def is_parked(self) -> bool:
        """Whether it gave up and waits for a person to look."""
        return self.parked_at is not None
