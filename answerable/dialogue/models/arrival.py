"""Mail as it came: what waits to be sorted, what could not be, and the originals of letters that came by mail."""

from django.db import models

from answerable.dialogue.models.message import Message
from answerable.dialogue.models.thread import Thread
from answerable.people.models import Organisation
from answerable.work.models import Waiting


class Arrival(Waiting):
    """One mail that was handed over. Kept before anyone was told 'received'; sorted a moment later.

    A report that names a delivery of ours is due once more after it was sorted: then delivery acts on its columns.
    """

    class Nature(models.TextChoices):
        """What it turned out to be."""

        UNSORTED = "", "not sorted yet"
        PERSON = "person", "someone's letter"
        AUTOMATIC = "automatic", "an automatic answer"
        REPORT = "report", "a mail server's report"
        COMPLAINT = "complaint", "a mailbox keeper's complaint"
        UNREADABLE = "unreadable", "not to be made out"

    id = models.CharField(primary_key=True, max_length=40)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+", db_index=False)
    source = models.CharField(max_length=20)  # smtp, lmtp, imap, or a provider's name
    received_at = models.DateTimeField()  # first awareness
    digest = models.CharField(max_length=64, unique=True)  # keyed; the same mail handed over twice is one
    size = models.PositiveIntegerField()  # bytes
    envelope_sealed = models.BinaryField(null=True)
    raw_sealed = models.BinaryField(null=True)  # gone once its letter is kept, for then the original is the person's
    sealed_for = models.CharField(max_length=40, blank=True)  # whose key seals it; empty: the deployment's own
    nature = models.CharField(max_length=12, choices=Nature.choices, blank=True)
    why = models.CharField(max_length=30, blank=True)  # the sign by which its nature was known, one fixed word
    sorted_at = models.DateTimeField(null=True)
    thread = models.ForeignKey(Thread, null=True, on_delete=models.SET_NULL, related_name="+", db_index=False)
    message = models.ForeignKey(Message, null=True, on_delete=models.SET_NULL, related_name="+", db_index=False)
    delivery_token = models.CharField(max_length=40, blank=True)  # of a report: signed, and the signature was checked
    outcome = models.CharField(max_length=10, blank=True)  # of a report: failed, delayed, delivered
    status_code = models.CharField(max_length=12, blank=True)  # of a report: such as 5.1.1 (RFC 3463)
    settled_at = models.DateTimeField(null=True)  # of what could not be sorted: someone saw to it
    settled_by = models.CharField(max_length=40, blank=True)
    settled_as = models.CharField(max_length=10, blank=True)  # letter, not_ours

    class Meta:
        indexes = [
            models.Index(fields=["thread", "received_at"], name="arrival_of_thread",
                         condition=models.Q(thread__isnull=False)),
            models.Index(fields=["organisation", "parked_at"], name="arrival_parked",
                         condition=models.Q(parked_at__isnull=False)),
            models.Index(fields=["organisation", "-received_at"], name="arrival_by_itself",
                         condition=models.Q(nature__in=["automatic", "report", "complaint"], thread__isnull=True)),
        ]
        constraints = [
            models.CheckConstraint(
                name="arrival_settled_whole_or_not",
                condition=models.Q(settled_at__isnull=True, settled_by="", settled_as="")
                | (models.Q(settled_at__isnull=False) & ~models.Q(settled_by="") & ~models.Q(settled_as="")),
            ),
        ]

    def __str__(self) -> str:
        return self.id


class Original(models.Model):
    """The mail that a letter was read out of, whole, sealed under the person's key: it is forgotten with them."""

    message = models.OneToOneField(Message, on_delete=models.CASCADE, primary_key=True, related_name="original")
    person_id = models.CharField(max_length=40)
    raw_sealed = models.BinaryField()
    ids_sealed = models.BinaryField()  # its Message-ID, so that our answer can name the mail that it answers
    sign = models.CharField(max_length=30, blank=True)  # a sign that software sent it: then no software answers it

    def __str__(self) -> str:
        return self.message_id
