"""Every promise as a row."""

from django.db import models


class Clock(models.Model):
    """A promise with a deadline and an owner. It points upwards by (about_kind, about_id), without foreign keys."""

    id = models.CharField(primary_key=True, max_length=40)
    kind = models.CharField(max_length=30)  # first_answer, answer, review, crisis, medical_emergency, unscreened, …
    about_kind = models.CharField(max_length=20)
    about_id = models.CharField(max_length=40)
    thread_id = models.CharField(max_length=40, blank=True)
    person_id = models.CharField(max_length=40, blank=True)
    team_id = models.CharField(max_length=40)
    owner_id = models.CharField(max_length=40)  # a member of staff; never empty: every clock has an owner
    calendar = models.CharField(max_length=20)  # working_hours, round_the_clock
    started_at = models.DateTimeField()
    warn_at = models.DateTimeField()
    due_at = models.DateTimeField()
    next_at = models.DateTimeField(null=True)  # when the sweep must look again; null once nothing is left to do
    warned_at = models.DateTimeField(null=True)
    breached_at = models.DateTimeField(null=True)
    climbed_to = models.CharField(max_length=40, blank=True)  # the lead who has it now
    new_due_at = models.DateTimeField(null=True)  # what was promised after a breach
    met_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)  # met, or no longer owed
    ended_why = models.CharField(max_length=120, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "about_kind", "about_id"],
                name="clock_runs_once",
                condition=models.Q(ended_at__isnull=True),
            ),
            models.CheckConstraint(name="clock_has_owner", condition=~models.Q(owner_id="")),
        ]
        indexes = [
            models.Index(fields=["next_at"], name="clock_next", condition=models.Q(next_at__isnull=False)),
            models.Index(fields=["thread_id", "ended_at"], name="clock_of_thread"),
            models.Index(fields=["team_id", "started_at"], name="clock_of_team"),
            models.Index(
                fields=["owner_id", "due_at"], name="clock_of_owner", condition=models.Q(ended_at__isnull=True)
            ),
            models.Index(
                fields=["climbed_to", "due_at"], name="clock_climbed", condition=models.Q(ended_at__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return self.id
