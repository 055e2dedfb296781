"""Everything that goes out to a person or to staff, as rows with their attempts."""

from django.db import models

from answerable.dialogue.models import Message
from answerable.people.models import ContactPoint
from answerable.work.models import Waiting


class Delivery(Waiting):
    """One thing to deliver by one way. `idempotency_key` makes a second sending of it impossible to miss."""

    class State(models.TextChoices):
        """Each shown as what it is; never 'sent' for what failed."""

        WAITING = "waiting", "waiting to be sent"
        ATTEMPTED = "attempted", "attempted, no answer yet"
        ACCEPTED = "accepted", "accepted by the mail server"
        BOUNCED = "bounced", "refused for good"
        UNKNOWN = "unknown", "sent, and nobody knows whether it arrived"
        READ = "read", "opened by the person"
        GIVEN_UP = "given_up", "tried until we gave up"
        NOT_SENT = "not_sent", "not sent: it was too late, or no longer wanted"

    id = models.CharField(primary_key=True, max_length=40)
    # notice (an answer waits), acknowledgement (a mail came), code (sign-in), staff (to a member of staff)
    kind = models.CharField(max_length=20)
    message = models.ForeignKey(Message, null=True, on_delete=models.PROTECT, related_name="deliveries")
    contact_point = models.ForeignKey(ContactPoint, null=True, on_delete=models.PROTECT, related_name="+")
    person_id = models.CharField(max_length=40, blank=True)
    staff_id = models.CharField(max_length=40, blank=True)
    channel = models.CharField(max_length=10)  # email, page
    state = models.CharField(max_length=12, choices=State.choices, default=State.WAITING)
    payload_sealed = models.BinaryField(null=True)  # what the text needs (a code, a link), sealed
    carries = models.CharField(max_length=5, blank=True, default="", db_default="")  # link or words, of an answer
    # Of a note that a mail came, short keyed digests for a day: to which mailbox, and to which domain where its owner
    # was new here. By them it is known how often was told whom.
    mailbox = models.CharField(max_length=12, blank=True, default="", db_default="")
    newcomer_of = models.CharField(max_length=12, blank=True, default="", db_default="")
    idempotency_key = models.CharField(max_length=80, unique=True)
    provider_id = models.CharField(max_length=200, blank=True)
    answer = models.CharField(max_length=120, blank=True)  # the server's answer, as a code, never an address
    made_at = models.DateTimeField()
    attempted_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["kind", "due_at"], name="delivery_due", condition=models.Q(due_at__isnull=False)),
            models.Index(fields=["parked_at"], name="delivery_parked", condition=models.Q(parked_at__isnull=False)),
            models.Index(fields=["mailbox"], name="delivery_to_mailbox", condition=~models.Q(mailbox="")),
            models.Index(fields=["made_at"], name="delivery_counted", condition=~models.Q(mailbox="")),
            models.Index(fields=["provider_id"], name="delivery_at_provider", condition=~models.Q(provider_id="")),
        ]

    def __str__(self) -> str:
        return self.id

    @property
    def carried(self) -> str:
        """How much of the answer the mail held, in words; empty where it held none or did not leave."""
        return {"link": "as a link", "words": "in full"}.get(self.carries, "")


class Attempt(models.Model):
    """One try to deliver, written before the network is touched."""

    delivery = models.ForeignKey(Delivery, on_delete=models.CASCADE, related_name="tries")
    number = models.PositiveSmallIntegerField()
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=20, blank=True)  # accepted, refused, no_answer
    answer = models.CharField(max_length=120, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["delivery", "number"], name="attempt_numbered_once")]

    def __str__(self) -> str:
        return f"{self.delivery_id} {self.number}"


class Report(models.Model):
    """What a mail server or a mailbox's keeper told of a delivery later; kept, whatever it changed."""

    class What(models.TextChoices):
        """What was told."""

        FAILED = "failed", "it did not arrive"
        DELAYED = "delayed", "it is late, and still being tried"
        DELIVERED = "delivered", "their mailbox took it"
        COMPLAINT = "complaint", "they called it unwanted"

    delivery = models.ForeignKey(Delivery, on_delete=models.CASCADE, related_name="reports")
    what = models.CharField(max_length=10, choices=What.choices)
    code = models.CharField(max_length=20, blank=True)  # such as 5.1.1, or one fixed word; never a server's text
    source = models.CharField(max_length=20)  # mail, or a provider's name
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["delivery", "what", "code"], name="told_once")]

    def __str__(self) -> str:
        return f"{self.delivery_id} {self.what}"


class DemoMail(models.Model):
    """The mailbox page of a demonstration: what would have left by SMTP. Only in demo mode is it ever written."""

    delivery = models.OneToOneField(Delivery, on_delete=models.CASCADE, primary_key=True)
    body_sealed = models.BinaryField()  # under the key of whom it went to; of staff, under the deployment's
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.delivery_id
