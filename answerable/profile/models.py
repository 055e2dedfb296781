"""Versions of an organisation's rules for a country, and who signed them."""

from django.db import models

from answerable.people.models import Organisation


class Profile(models.Model):
    """One version of the rules; a signed one is never changed, only followed by the next."""

    id = models.CharField(primary_key=True, max_length=40)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="profiles")
    country = models.CharField(max_length=2)
    version = models.PositiveIntegerField()
    body = models.JSONField()
    digest = models.CharField(max_length=64)  # SHA-256 of the canonical body
    drafted_by = models.CharField(max_length=40)
    drafted_at = models.DateTimeField()
    signed_by = models.CharField(max_length=40, blank=True)
    signed_name = models.CharField(max_length=120, blank=True)
    signed_role = models.CharField(max_length=20, blank=True)
    signed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organisation", "country", "version"], name="profile_version_once"),
            models.CheckConstraint(
                name="profile_signed_whole_or_not",
                condition=models.Q(signed_at__isnull=True, signed_by="", signed_role="")
                | (models.Q(signed_at__isnull=False) & ~models.Q(signed_by="") & ~models.Q(signed_role="")),
            ),
        ]

    def __str__(self) -> str:
        return self.id
