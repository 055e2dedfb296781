"""Tables of what the screen hears: no word of anyone stands here."""

from django.db import models

from answerable.dialogue.models import Message
from answerable.people.models import Organisation

A_WEEK = 20


class Version(models.Model):
    """One version of the screen for one organisation. A signed one is never changed, only ended.

    `weights` is what differs from the shipped model of the name `engine`, as packed lines; empty where nothing does.
    """

    id = models.CharField(primary_key=True, max_length=40)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    number = models.PositiveIntegerField()
    name = models.CharField(max_length=20)
    engine = models.CharField(max_length=20)
    weights = models.BinaryField()
    thresholds = models.JSONField(default=dict)  # kind: {channel, "" for every other: from which probability on}
    figures = models.JSONField(default=dict)
    labels = models.PositiveIntegerField(default=0)
    why = models.CharField(max_length=120)
    digest = models.CharField(max_length=64)  # SHA-256 of all that judges
    follows = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="+")  # who listened then
    made_by = models.CharField(max_length=40)
    made_at = models.DateTimeField()
    signed_by = models.CharField(max_length=40, blank=True)
    signed_name = models.CharField(max_length=120, blank=True)
    signed_role = models.CharField(max_length=20, blank=True)
    meaning = models.CharField(max_length=120, blank=True)
    signed_at = models.DateTimeField(null=True)
    ended_by = models.CharField(max_length=40, blank=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organisation", "number"], name="screen_version_once"),
            models.UniqueConstraint(
                fields=["organisation"], name="one_version_listens",
                condition=models.Q(signed_at__isnull=False, ended_at__isnull=True),
            ),
            models.CheckConstraint(
                name="screen_version_signed_whole_or_not",
                condition=models.Q(signed_at__isnull=True, signed_by="", signed_name="", signed_role="", meaning="")
                | (models.Q(signed_at__isnull=False) & ~models.Q(signed_by="") & ~models.Q(signed_name="")
                   & ~models.Q(signed_role="") & ~models.Q(meaning="")),
            ),
            models.CheckConstraint(
                name="screen_version_ended_whole_or_not",
                condition=models.Q(ended_at__isnull=True, ended_by="")
                | (models.Q(ended_at__isnull=False) & ~models.Q(ended_by="")),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.id

    @property
    def is_signed(self) -> bool:
        """Someone answers for it."""
        return self.signed_at is not None

    @property
    def is_current(self) -> bool:
        """It listens."""
        return self.is_signed and self.ended_at is None

    @property
    def waits(self) -> bool:
        """It waits for a signature."""
        return self.signed_at is None and self.ended_at is None


class Score(models.Model):
    """What a version gave one message: the probabilities of crisis and safety, those of a hundredth and more."""

    message = models.OneToOneField(Message, primary_key=True, on_delete=models.CASCADE, related_name="+")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    channel = models.CharField(max_length=10)
    made_at = models.DateTimeField()
    version = models.CharField(max_length=20)
    scores = models.JSONField(default=dict)
    ruled = models.JSONField(default=list)  # the kinds that the rules found, whatever the model says
    passed = models.BooleanField()  # nothing of crisis or safety was found

    class Meta:
        indexes = [models.Index(fields=["organisation", "made_at"], name="score_of_organisation")]

    def __str__(self) -> str:
        return self.message_id


class Reading(models.Model):
    """A message drawn at random from those that passed, for a second person to read who does not know what the screen
    said. Its counts outlive an erasure; the way to the message does not."""

    id = models.CharField(primary_key=True, max_length=40)
    message = models.OneToOneField(Message, null=True, on_delete=models.SET_NULL, related_name="+")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    channel = models.CharField(max_length=10)
    version = models.CharField(max_length=20)
    drawn_at = models.DateTimeField()
    due_at = models.DateTimeField()
    out_of = models.PositiveIntegerField()  # how many had passed in the time that it was drawn from
    reader_id = models.CharField(max_length=40, blank=True)
    read_at = models.DateTimeField(null=True)
    seen = models.JSONField(default=list)

    class Meta:
        indexes = [models.Index(fields=["organisation", "read_at"], name="reading_of_organisation")]
        constraints = [
            models.CheckConstraint(
                name="read_whole_or_not",
                condition=models.Q(read_at__isnull=True, reader_id="", seen=[])
                | (models.Q(read_at__isnull=False) & ~models.Q(reader_id="")),
            ),
            models.CheckConstraint(
                name="unread_leads_to_its_message",
                condition=models.Q(message__isnull=False) | models.Q(read_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.id


class Sampling(models.Model):
    """How many messages of an organisation are drawn in a week, and when the last were."""

    organisation = models.OneToOneField(Organisation, primary_key=True, on_delete=models.PROTECT, related_name="+")
    a_week = models.PositiveSmallIntegerField(default=A_WEEK)
    drawn_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.organisation_id
