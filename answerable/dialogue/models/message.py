"""What a person wrote, or what they will read; the words are sealed under the person's key."""

from django.db import models

from answerable.dialogue.models.thread import Thread
from answerable.dialogue.status import Status

IN_LINE = ("received", "screened", "submitted", "approved")  # each waits for its next step


class Message(models.Model):
    """One message, in or out. `status` changes only through `dialogue.actions.advance`."""

    class Direction(models.TextChoices):
        """Who speaks."""

        IN = "in", "from the person"
        OUT = "out", "to the person"

    id = models.CharField(primary_key=True, max_length=40)
    thread = models.ForeignKey(Thread, on_delete=models.PROTECT, related_name="messages")
    person_id = models.CharField(max_length=40)  # whose key seals it; stays what it was through a merge
    direction = models.CharField(max_length=3, choices=Direction.choices)
    channel = models.CharField(max_length=10, default="web")
    status = models.CharField(max_length=20, choices=[(s.value, s.value) for s in Status])
    body_sealed = models.BinaryField()
    body_mac = models.CharField(max_length=64)  # HMAC under a key that dies with the person
    version = models.PositiveIntegerField(default=1)  # of a reply: grows with every change of its words
    author_id = models.CharField(max_length=40, blank=True)  # of a reply: the member of staff
    answers = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="answered_by")
    idempotency_key = models.CharField(max_length=80, null=True, unique=True)
    proven = models.BooleanField(default=False)  # the writer had shown that the address is theirs
    about_rating = models.BooleanField(default=False)  # a line written beside a rating
    # Of a letter by mail: [start, end, kind] of the words that a page folds away. They are kept and screened as well;
    # "ours" marks within them what we wrote ourselves, so that it raises no finding again.
    folds = models.JSONField(default=list, db_default=models.Value([], models.JSONField()))
    # Fixed sentences for staff: what of a mail could not be read, or had to be assumed.
    troubles = models.JSONField(default=list, db_default=models.Value([], models.JSONField()))
    made_at = models.DateTimeField()  # of what a person wrote: receipt, first awareness
    screened_at = models.DateTimeField(null=True)
    screened_by = models.CharField(max_length=60, blank=True)  # version of the screen, or the officer who read it
    screen_tries = models.PositiveSmallIntegerField(default=0)
    delivered_at = models.DateTimeField(null=True)
    read_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["thread", "made_at"], name="message_of_thread"),
            models.Index(fields=["author_id"], name="message_sent_back", condition=models.Q(status="sent_back")),
            models.Index(
                fields=["status", "made_at"],
                name="message_waiting",
                condition=models.Q(status__in=IN_LINE),
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["thread", "author_id"],
                name="one_draft_each",
                condition=models.Q(status__in=["draft", "sent_back"]),
            ),
            models.CheckConstraint(
                name="reply_has_author",
                condition=models.Q(direction="in") | ~models.Q(author_id=""),
            ),
        ]

    def __str__(self) -> str:
        return self.id


class Attachment(models.Model):
    """A photo or PDF, sealed; its kind was read from its content, never believed from its name."""

    id = models.CharField(primary_key=True, max_length=40)
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="attachments")
    person_id = models.CharField(max_length=40)
    content_sealed = models.BinaryField()
    name_sealed = models.BinaryField()
    content_kind = models.CharField(max_length=40)  # image/jpeg, image/png, image/webp, application/pdf
    size = models.PositiveIntegerField()  # bytes before sealing
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.id
