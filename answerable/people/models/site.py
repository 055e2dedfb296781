"""Someone else's site on which a door of ours stands."""

from django.db import models

from answerable.people.colours import HOUSE, Painted, painted
from answerable.people.models.organisation import Organisation


class Site(models.Model):
    """A door to one organisation on one or more sites. `key` stands in their pages: it is public, and cannot be
    guessed so that nobody walks from one organisation's door to another's."""

    id = models.CharField(primary_key=True, max_length=40)
    key = models.CharField(max_length=40, unique=True)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="sites")
    name = models.CharField(max_length=80)
    origins = models.JSONField(default=list)  # "https://www.example.org": whose pages may hold the door
    colour = models.CharField(max_length=7, default=HOUSE)
    language = models.CharField(max_length=8, blank=True)  # of the button; empty: as the page around it
    shows_faces = models.BooleanField(default=True)  # who is there now, by name
    made_at = models.DateTimeField()
    paused_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.id

    @property
    def is_open(self) -> bool:
        """Whether the door is shown."""
        return self.paused_at is None

    @property
    def painted(self) -> Painted:
        """The button's colours."""
        return painted(self.colour)
