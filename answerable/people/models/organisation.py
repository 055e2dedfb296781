"""An organisation and its teams."""

from django.db import models


class Kind(models.TextChoices):
    """What sort of organisation answers; the rules differ."""

    COMPANY = "company", "a company that makes medicines"
    HOSPITAL = "hospital", "a hospital"
    PATIENT_GROUP = "patient_group", "a patient group"


class Organisation(models.Model):
    """Who answers. `products` are the names people may write about."""

    id = models.CharField(primary_key=True, max_length=40)
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=120)
    kind = models.CharField(max_length=20, choices=Kind.choices)
    countries = models.JSONField(default=list)  # ISO 3166-1 alpha-2 codes, the home country first
    products = models.JSONField(default=list)
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.id


class Team(models.Model):
    """One cross-discipline group that owns a patient community end to end."""

    id = models.CharField(primary_key=True, max_length=40)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="teams")
    slug = models.SlugField()
    name = models.CharField(max_length=80)
    community = models.CharField(max_length=200)
    lead = models.ForeignKey("people.Staff", null=True, on_delete=models.PROTECT, related_name="leads")
    zone = models.CharField(max_length=60, default="UTC")  # IANA name
    # {"mon": [["08:00", "20:00"]], …}; a missing day is closed
    hours = models.JSONField(default=dict)
    closed_days = models.JSONField(default=list)  # ISO dates
    languages = models.JSONField(default=list)  # ISO 639-1
    topics = models.JSONField(default=list)  # words of the screen that belong to this team: products, topics
    is_default = models.BooleanField(default=False)  # takes what no other team's topics claim

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organisation", "slug"], name="team_slug_once")]

    def __str__(self) -> str:
        return self.id
