"""Grants of persons, openings that stand for reads of their data, and what is held, kept and erased."""

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


class Hold(models.Model):
    """A legal hold: while it runs, nothing of this person is destroyed. Its ground is one of the named ones."""

    id = models.CharField(primary_key=True, max_length=40)
    person_id = models.CharField(max_length=40)
    ground = models.CharField(max_length=20)  # see consent.rules.HOLD_GROUNDS
    placed_by = models.CharField(max_length=40)
    placed_at = models.DateTimeField()
    lifted_by = models.CharField(max_length=40, blank=True)
    lifted_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person_id", "ground"], name="hold_runs_once", condition=models.Q(lifted_at__isnull=True)
            ),
            models.CheckConstraint(
                name="hold_lifted_whole_or_not",
                condition=models.Q(lifted_at__isnull=True, lifted_by="")
                | (models.Q(lifted_at__isnull=False) & ~models.Q(lifted_by="")),
            ),
        ]

    def __str__(self) -> str:
        return self.id


class Erasure(models.Model):
    """One record was erased: begun before its key is destroyed, finished once nothing leads to the person."""

    person_id = models.CharField(primary_key=True, max_length=40)
    begun_by = models.CharField(max_length=40)
    begun_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.person_id


class Obligation(models.Model):
    """Something that the law makes the organisation keep, sealed under a key of its own that no erasure touches."""

    id = models.CharField(primary_key=True, max_length=40)  # of what is kept, such as a sign-off
    person_id = models.CharField(max_length=40, db_index=True)
    what = models.CharField(max_length=20)  # signed_answer
    kept_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.id
