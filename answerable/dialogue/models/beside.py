"""What stands beside the messages: notes of the team, who is here now, and whether an answer helped."""

from django.db import models

from answerable.dialogue.models.message import Message
from answerable.dialogue.models.thread import Thread


class Note(models.Model):
    """An internal note, sealed; the person may ask to see it unless the privacy officer withholds it."""

    id = models.CharField(primary_key=True, max_length=40)
    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="notes")
    person_id = models.CharField(max_length=40)
    staff_id = models.CharField(max_length=40)
    kind = models.CharField(max_length=10, default="note")  # note, hand_over
    body_sealed = models.BinaryField()
    body_mac = models.CharField(max_length=64)
    made_at = models.DateTimeField()
    withheld_by = models.CharField(max_length=40, blank=True)
    withheld_at = models.DateTimeField(null=True)
    withheld_ground = models.CharField(max_length=40, blank=True)  # a named ground, see dialogue.rules
    withheld_review_on = models.DateField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="note_withheld_whole_or_not",
                condition=models.Q(withheld_at__isnull=True, withheld_by="", withheld_review_on__isnull=True)
                | (
                    models.Q(withheld_at__isnull=False, withheld_review_on__isnull=False)
                    & ~models.Q(withheld_by="")
                    & ~models.Q(withheld_ground="")
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.id


class Presence(models.Model):
    """Who is reading or writing a thread right now; forgotten a minute after the last sign of them."""

    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="presences")
    staff_id = models.CharField(max_length=40)
    doing = models.CharField(max_length=10)  # reading, writing
    seen_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["thread", "staff_id"], name="present_once")]

    def __str__(self) -> str:
        return f"{self.thread_id} {self.staff_id}"


class Rating(models.Model):
    """One tap after an answer: did it help, did the person feel heard."""

    message = models.OneToOneField(Message, on_delete=models.CASCADE, primary_key=True, related_name="rating")
    helped = models.CharField(max_length=5, blank=True)  # yes, some, no
    heard = models.CharField(max_length=5, blank=True)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.message_id
