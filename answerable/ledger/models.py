"""The shape of an entry and of a checkpoint; the database itself refuses to change either."""

from __future__ import annotations

from django.db import models


class Entry(models.Model):
    """One act: when, who, what, whose data, for which purpose and why. It holds ids, never words or names."""

    id = models.BigAutoField(primary_key=True)
    chain = models.CharField(max_length=80)
    seq = models.PositiveBigIntegerField()
    at = models.DateTimeField()
    actor_kind = models.CharField(max_length=16)
    actor_id = models.CharField(max_length=64)
    verb = models.CharField(max_length=80)
    person_id = models.CharField(max_length=64, blank=True)
    purpose = models.CharField(max_length=64, blank=True)
    why = models.CharField(max_length=200, blank=True)
    touched = models.TextField(blank=True)
    mac = models.CharField(max_length=64, blank=True)
    previous = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["chain", "seq"], name="ledger_entry_place"),
            models.CheckConstraint(condition=models.Q(seq__gte=1), name="ledger_entry_counts_from_one"),
        ]
        indexes = [models.Index(fields=["verb", "at"], name="ledger_entry_verb")]

    def __str__(self) -> str:
        return f"{self.chain} {self.seq} {self.verb}"

    @property
    def things(self) -> list[tuple[str, str]]:
        """What it touched, as (kind, id)."""
        pairs = (word.partition(":") for word in self.touched.split())
        return [(kind, ident) for kind, _, ident in pairs]


class Checkpoint(models.Model):
    """A signed statement of how far every chain had come at a moment."""

    id = models.BigAutoField(primary_key=True)
    at = models.DateTimeField()
    last_id = models.BigIntegerField()
    entries = models.PositiveBigIntegerField()
    chains = models.PositiveBigIntegerField()
    heads_hash = models.CharField(max_length=64)
    key_id = models.CharField(max_length=16)
    signature = models.CharField(max_length=128)

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.entries} entries in {self.chains} chains"
