"""Grants of persons, and the openings that stand for reads of their data."""

from django.db import models


class Grant(models.Model):
    """A person's permission for one purpose, and when it ended."""

    person_id = models.CharField(max_length=40)
    purpose = models.CharField(max_length=20)
    basis = models.CharField(max_length=20)  # given, by_writing, law
    given_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person_id", "purpose"],
                name="grant_running_once",
                condition=models.Q(withdrawn_at__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.purpose}"


class Opening(models.Model):
    """One actor opened one person's data for one purpose in one quarter of an hour."""

    actor_kind = models.CharField(max_length=10)
    actor_id = models.CharField(max_length=40)
    person_id = models.CharField(max_length=40)
    purpose = models.CharField(max_length=20)
    quarter = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["actor_kind", "actor_id", "person_id", "purpose", "quarter"], name="opening_once_a_quarter"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.actor_id} {self.person_id} {self.purpose}"
