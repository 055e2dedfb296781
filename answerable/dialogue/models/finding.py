"""What the screen, or a member of staff, saw in a message."""

from django.db import models

from answerable.dialogue.models.message import Message


class Finding(models.Model):
    """One finding. It holds no words of the message: a kind, a span, a canonical subject and a plain reason."""

    id = models.CharField(primary_key=True, max_length=40)
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="findings")
    kind = models.CharField(max_length=30)  # a screen kind, or product, symptom, topic: what staff search
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    strength = models.FloatField()
    rule = models.CharField(max_length=80)
    why = models.CharField(max_length=300)
    about = models.CharField(max_length=60, blank=True)
    version = models.CharField(max_length=20)
    raised_by = models.CharField(max_length=40, blank=True)  # staff who saw what the screen missed
    made_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)
    closed_by = models.CharField(max_length=40, blank=True)
    closed_as = models.CharField(max_length=20, blank=True)  # confirmed, wrong
    because_sealed = models.BinaryField(null=True)

    class Meta:
        indexes = [models.Index(fields=["kind", "about", "-made_at"], name="finding_search")]

    def __str__(self) -> str:
        return self.id


class FindingOpinion(models.Model):
    """What one member of staff thinks of a finding; on safety and crisis it closes nothing."""

    finding = models.ForeignKey(Finding, on_delete=models.CASCADE, related_name="opinions")
    staff_id = models.CharField(max_length=40)
    verdict = models.CharField(max_length=10)  # right, wrong
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["finding", "staff_id"], name="one_opinion_each")]

    def __str__(self) -> str:
        return f"{self.finding_id} {self.verdict}"
