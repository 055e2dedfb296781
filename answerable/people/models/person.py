"""Those who write, how to reach them, and how two records can be found to be one person."""

from django.db import models

from answerable.people.models.organisation import Organisation


class Person(models.Model):
    """Someone outside who writes to one organisation. Names are sealed under the person's own key."""

    id = models.CharField(primary_key=True, max_length=40)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="people")
    name_sealed = models.BinaryField(null=True)
    name_blind = models.CharField(max_length=64, blank=True, db_index=True)
    country = models.CharField(max_length=2)
    language = models.CharField(max_length=8, blank=True)
    is_minor = models.BooleanField(default=False)
    wants = models.CharField(max_length=20, default="email")  # how they want to hear: email, page, sms, post, phone
    # What a mail may hold of an answer: a link to it, or its words. Theirs alone to choose; while unasked, a link.
    mail_detail = models.CharField(max_length=5, default="link", db_default="link")
    first_wrote_at = models.DateTimeField()
    # A merge moves nothing: the folded record points at the kept one, and undoing it clears the pointer.
    merged_into = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="folded")
    stopped_at = models.DateTimeField(null=True)  # asked us not to contact them

    def __str__(self) -> str:
        return self.id


class ContactPoint(models.Model):
    """One way to reach a person; the address is sealed, and found by its keyed blind index."""

    id = models.CharField(primary_key=True, max_length=40)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="contact_points")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=10)  # email, sms, post, phone
    address_sealed = models.BinaryField()
    address_blind = models.CharField(max_length=64)
    proven_at = models.DateTimeField(null=True)
    failing_since = models.DateTimeField(null=True)
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organisation", "kind", "address_blind"], name="address_once"),
        ]

    def __str__(self) -> str:
        return self.id


class SignInCode(models.Model):
    """A code for an address; its hash, its end, and how often it was tried.

    Codes are made for addresses that nobody wrote from as well: so that the answer, its limits and the work
    are the same, and the page tells no one who writes to us.
    """

    contact_point = models.ForeignKey(ContactPoint, null=True, on_delete=models.CASCADE, related_name="codes")
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10)
    address_blind = models.CharField(max_length=64)
    code_hash = models.CharField(max_length=160)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    used_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["organisation", "kind", "address_blind", "-made_at"], name="code_of_address"),
            models.Index(fields=["expires_at"], name="code_ends"),
        ]

    def __str__(self) -> str:
        return str(self.pk)


class MergeProposal(models.Model):
    """Two records that someone believes are one person; a second member of staff decides, and it can be undone."""

    id = models.CharField(primary_key=True, max_length=40)
    keep = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    fold = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    because_sealed = models.BinaryField()
    proposed_by = models.CharField(max_length=40)
    proposed_at = models.DateTimeField()
    decided_by = models.CharField(max_length=40, blank=True)
    decided_at = models.DateTimeField(null=True)
    confirmed = models.BooleanField(null=True)
    undone_by = models.CharField(max_length=40, blank=True)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["fold"], name="merge_decided_before_the_next",
                                    condition=models.Q(decided_at__isnull=True)),
        ]

    def __str__(self) -> str:
        return self.id
