"""Reads of what a person allowed."""

from collections.abc import Sequence

from answerable.consent.models import Grant
from answerable.people.queries import same_person


def grants_of(person_id: str) -> Sequence[Grant]:
    """The running permissions, oldest first."""
    return list(Grant.objects.filter(person_id__in=same_person(person_id), withdrawn_at=None).order_by("given_at"))
