"""A conversation with one person, owned by one team."""

from django.db import models

from answerable.people.models import Person, Team

WAITS = ~models.Q(state__in=["resting", "arriving"])


class Thread(models.Model):
    """One conversation. Nothing in it is sealed: what stands here may be shown in a queue."""

    class State(models.TextChoices):
        """What the thread waits for."""

        ARRIVING = "arriving", "on its way to its owner"
        HELD = "held", "held for the trained duty"
        NEEDS_ANSWER = "needs_answer", "needs an answer"
        IN_REVIEW = "in_review", "with someone who signs"
        SENT_BACK = "sent_back", "came back with a change asked for"
        SENDING = "sending", "on its way to the person"
        NEEDS_REACHING = "needs_reaching", "could not be reached"
        RESTING = "resting", "nothing is owed"

    class Pace(models.TextChoices):
        """How soon answers come; only the lead changes it, and the safety road stays open."""

        USUAL = "usual", "as promised to everyone"
        ONCE_A_DAY = "once_a_day", "one answer a working day"

    id = models.CharField(primary_key=True, max_length=40)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="threads")
    team = models.ForeignKey(Team, null=True, on_delete=models.PROTECT, related_name="+")
    owner = models.ForeignKey("people.Staff", null=True, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=20, choices=State.choices, default=State.ARRIVING)
    pace = models.CharField(max_length=20, choices=Pace.choices, default=Pace.USUAL)
    country = models.CharField(max_length=2)
    language = models.CharField(max_length=8, blank=True)
    about = models.CharField(max_length=10, default="me")  # me, minor, other, patient: who it is about
    urgency = models.PositiveSmallIntegerField(default=0)  # 3 crisis or emergency, 2 safety, 1 raised, 0 usual
    leading_kind = models.CharField(max_length=30, blank=True)  # the finding that leads the queue's line
    leading_about = models.CharField(max_length=60, blank=True)
    messages_in = models.PositiveIntegerField(default=0)
    automatic_in = models.PositiveIntegerField(default=0, db_default=0)  # automatic mail, beside its letters
    started_at = models.DateTimeField()
    last_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True)  # the nearest running clock of this thread
    due_kind = models.CharField(max_length=30, blank=True)
    snoozed_until = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            # Only what waits stands in these two, so the queue's cost does not grow with the past.
            models.Index(fields=["team", "due_at"], name="thread_queue", condition=WAITS),
            models.Index(fields=["owner", "due_at"], name="thread_of_owner", condition=WAITS),
            models.Index(fields=["person", "-last_at"], name="thread_of_person"),
            models.Index(
                fields=["owner", "snoozed_until"], name="thread_put_aside",
                condition=models.Q(snoozed_until__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.id
