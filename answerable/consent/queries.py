"""Reads of what a person allowed, and of what is held, kept or erased."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from answerable.access.actor import Actor
from answerable.consent.models import Erasure, Grant, Hold, Obligation, Opening
from answerable.consent.purposes import Purpose
from answerable.kit.once import once
from answerable.kit.together import ask, later
from answerable.people.models import Person
from answerable.people.queries import records_of, same_person


@dataclass(frozen=True, slots=True)
class AtTheGate:
    """What decides whether someone may open a person's data: all records of the person, the organisation of the one
    that was asked for (None where there is no such person), the running permissions, and whether this quarter of an
    hour already has its entry."""

    records: Sequence[str]
    organisation: str | None
    running: frozenset[str]
    is_noted: bool


def at_the_gate(actor: Actor, person_id: str, purpose: Purpose, *, quarter: datetime) -> AtTheGate:
    """All of it in one query."""
    records, grants = later(_records, person=person_id), later(_grants, person=person_id)
    noted = later(_noted, kind=actor.kind, actor=actor.id, person=person_id, purpose=purpose.value, quarter=quarter)
    ask(records, grants, noted)
    organisation = next((organisation for pk, organisation in records.rows if pk == person_id), None)
    return AtTheGate([pk for pk, _ in records.rows], organisation, frozenset(grants.rows), bool(noted.rows))


@once()
def _records(*, person: str) -> QuerySet[Person, tuple[str, str]]:
    return records_of(person).values_list("pk", "organisation_id")


@once()
def _grants(*, person: str) -> QuerySet[Grant, str]:
    rows = Grant.objects.filter(person_id__in=records_of(person).values("pk"), withdrawn_at=None)
    return rows.values_list("purpose", flat=True)


@once()
def _noted(*, kind: str, actor: str, person: str, purpose: str, quarter: datetime) -> QuerySet[Opening, int]:
    rows = Opening.objects.filter(actor_kind=kind, actor_id=actor, person_id=person, purpose=purpose, quarter=quarter)
    return rows.values_list("pk", flat=True)


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
