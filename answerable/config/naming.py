"""Finds what the command line names."""

from answerable.kit.errors import Invalid, Missing
from answerable.people.models import Organisation


def organisation_named(slug: str | None) -> Organisation:
    """The organisation of this slug, or the only one. Raises Missing, or Invalid when one must be chosen."""
    rows = list(Organisation.objects.order_by("made_at"))
    if slug:
        rows = [row for row in rows if row.slug == slug]
    if not rows:
        raise Missing("There is no such organisation. `answerable setup` makes one.")
    if len(rows) > 1:
        raise Invalid("There are several: name one with --organisation. " + ", ".join(row.slug for row in rows))
    return rows[0]
