"""Reads of what a person allowed, and of what is held, kept or erased."""

from collections.abc import Collection, Sequence

from answerable.consent.models import Erasure, Grant, Hold, Obligation
from answerable.people.queries import same_person


def grants_of(person_id: str) -> Sequence[Grant]:
    """The running permissions, oldest first."""
    return list(Grant.objects.filter(person_id__in=same_person(person_id), withdrawn_at=None).order_by("given_at"))


def holds_of(person_ids: Collection[str]) -> Sequence[Hold]:
    """Every legal hold on these records, the running ones first, then the newest."""
    rows = Hold.objects.filter(person_id__in=person_ids).order_by("-placed_at")
    return sorted(rows, key=lambda hold: hold.lifted_at is not None)


def is_held(person_ids: Collection[str]) -> bool:
    """Whether a legal hold runs on any of these records."""
    return Hold.objects.filter(person_id__in=person_ids, lifted_at=None).exists()


def kept_of(person_ids: Collection[str]) -> Sequence[Obligation]:
    """What the law makes the organisation keep of these records, oldest first."""
    return list(Obligation.objects.filter(person_id__in=person_ids).order_by("kept_at", "pk"))


def erasure_of(person_id: str) -> Erasure | None:
    """The erasure of this record, begun or finished."""
    return Erasure.objects.filter(pk=person_id).first()


def erased(person_ids: Collection[str]) -> frozenset[str]:
    """Which of these records are erased, or are being erased now."""
    return frozenset(Erasure.objects.filter(pk__in=person_ids).values_list("pk", flat=True))
