"""Reviews of replies, the signatures given, and the passages sent back."""

from django.db import models

from answerable.dialogue.models import Message


class Review(models.Model):
    """One version of a reply before those who must sign it, with its words as they stood."""

    id = models.CharField(primary_key=True, max_length=40)
    message = models.ForeignKey(Message, on_delete=models.PROTECT, related_name="reviews")
    version = models.PositiveIntegerField()
    roles = models.JSONField()  # which signatures are needed: medical, legal, regulatory
    reasons = models.JSONField(default=list)  # spans and plain reasons from engines.wording; no words of the text
    body_sealed = models.BinaryField()  # this version's words, under the key that seals the message
    body_mac = models.CharField(max_length=64)
    reviewer_id = models.CharField(max_length=40)  # whose clock it is
    opened_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    ended_as = models.CharField(max_length=12, blank=True)  # signed, sent_back, void

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["message"], name="one_open_review",
                                    condition=models.Q(ended_at__isnull=True)),
        ]

    def __str__(self) -> str:
        return self.id


class SignOff(models.Model):
    """A reviewer's electronic signature: printed name, time, meaning, and the exact text it stands under.

    21 CFR 11.50 (a) asks for name, time and meaning; 11.70 for a link that cannot be cut and moved: the HMAC.
    """

    id = models.CharField(primary_key=True, max_length=40)
    review = models.ForeignKey(Review, on_delete=models.PROTECT, related_name="sign_offs")
    role = models.CharField(max_length=12)
    staff_id = models.CharField(max_length=40)
    printed_name = models.CharField(max_length=120)
    meaning = models.CharField(max_length=300)
    text_mac = models.CharField(max_length=64)
    proved_by = models.CharField(max_length=10)  # password, passkey
    kept_sealed = models.BinaryField(null=True)  # exactly what was signed, under a key that no erasure touches
    at = models.DateTimeField()
    voided_at = models.DateTimeField(null=True)
    voided_why = models.CharField(max_length=120, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["review", "role"], name="one_signature_a_role",
                                    condition=models.Q(voided_at__isnull=True)),
            models.UniqueConstraint(fields=["review", "staff_id"], name="one_signature_a_person",
                                    condition=models.Q(voided_at__isnull=True)),
        ]
        indexes = [
            models.Index(fields=["review"], name="sign_off_standing", condition=models.Q(voided_at__isnull=True)),
        ]

    def __str__(self) -> str:
        return self.id


class Remark(models.Model):
    """Why a reply was sent back, tied to a passage; the words are sealed under the person's key."""

    id = models.CharField(primary_key=True, max_length=40)
    review = models.ForeignKey(Review, on_delete=models.PROTECT, related_name="remarks")
    person_id = models.CharField(max_length=40)
    staff_id = models.CharField(max_length=40)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    body_sealed = models.BinaryField()
    body_mac = models.CharField(max_length=64)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.id


class ProofTry(models.Model):
    """One try to prove who signs that has not succeeded; too many in a short time close the door for a while."""

    staff_id = models.CharField(max_length=40, db_index=True)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.staff_id
