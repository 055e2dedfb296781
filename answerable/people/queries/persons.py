"""Reads of those who write; nothing sealed is opened here."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import timedelta

from django.db.models import Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from answerable.kit import clock
from answerable.kit.answer import Answer
from answerable.kit.errors import Missing
from answerable.kit.once import once
from answerable.kit.text import normalise_name
from answerable.kit.together import Later, later
from answerable.people import keys, rules
from answerable.people.address import INDEXED, normalised
from answerable.people.models import ContactPoint, MergeProposal, Person, SignInCode
from answerable.people.rules import Standing


def person(person_id: str) -> Person:
    """This person's record; Missing when there is none."""
    found = Person.objects.filter(pk=person_id).select_related("organisation").first()
    if found is None:
        raise Missing("There is no such person.")
    return found


def root_of(person_id: str) -> str:
    """The record that this one was folded into, or itself."""
    return same_person(person_id)[0]


def same_person(person_id: str) -> tuple[str, ...]:
    """All records of the person whose record this is: the kept one first, then the folded ones."""
    return groups_of([person_id])[person_id]


def groups_of(person_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """`same_person` for many at once, in two queries; an unknown id stands for itself alone."""
    wanted = list(dict.fromkeys(person_ids))
    pointers = dict(_pointers(ids=wanted))
    roots = {each: pointers.get(each) or each for each in wanted}
    folded: dict[str, list[str]] = {}
    for each, root in _folded(ids=sorted(set(roots.values()))):
        folded.setdefault(str(root), []).append(each)
    return {each: (root, *folded.get(root, ())) for each, root in roots.items()}


def records_of(person_id: str) -> QuerySet[Person]:
    """The same records, as part of a question of someone's own: one look at the person, then at their records."""
    kept = Subquery(Person.objects.filter(pk=person_id).values(kept=Coalesce("merged_into_id", "pk")))
    return Person.objects.filter(Q(pk=kept) | Q(merged_into_id=kept))


@once()
def _pointers(*, ids: Sequence[str]) -> QuerySet[Person, tuple[str, str | None]]:
    return Person.objects.filter(pk__among=ids).values_list("pk", "merged_into_id")


@once()
def _folded(*, ids: Sequence[str]) -> QuerySet[Person, tuple[str, str | None]]:
    return Person.objects.filter(merged_into_id__among=ids).order_by("pk").values_list("pk", "merged_into_id")


def standing(person_id: str) -> Standing:
    """What a merge needs to know of this person; Missing when there is none."""
    row = Person.objects.filter(pk=person_id).values_list("organisation_id", "merged_into_id").first()
    if row is None:
        raise Missing("There is no such person.")
    has_folded = Person.objects.filter(merged_into=person_id).exists()
    return Standing(person_id, row[0], row[1], has_folded)


def by_address(organisation_id: str, raw: str) -> Person | None:
    """The person whom this exact address reaches, whatever its kind and spelling; the kept record if folded."""
    blinds = set()
    for kind in INDEXED:
        try:
            blinds.add(keys.blind(kind, normalised(kind, raw)))
        except ValueError:
            continue
    points = ContactPoint.objects.filter(organisation=organisation_id, address_blind__in=blinds)
    found = points.select_related("person__merged_into").order_by("made_at", "pk").first()
    return (found.person.merged_into or found.person) if found else None


def by_emails(wanted: Collection[tuple[str, str]]) -> dict[tuple[str, str], Person]:
    """Whom each of these addresses reaches, as (organisation, address in its one spelling), in one query; the kept
    record of those who are folded."""
    named = {(organisation_id, keys.blind("email", address)): (organisation_id, address)
             for organisation_id, address in wanted}
    if not named:
        return {}
    points = _reached(organisations=sorted({one for one, _ in named}), blinds=sorted(blind for _, blind in named))
    return {named[key]: point.person.merged_into or point.person
            for point in points if (key := (point.organisation_id, point.address_blind)) in named}


@once()
def _reached(*, organisations: list[str], blinds: list[str]) -> QuerySet[ContactPoint]:
    points = ContactPoint.objects.filter(organisation__among=organisations, kind="email", address_blind__among=blinds)
    return points.select_related("person__merged_into")


def by_name(organisation_id: str, raw: str) -> list[Person]:
    """Everyone of exactly this name, the latest first; the kept record of those who are folded."""
    name = normalise_name(raw)
    if not name:
        return []
    named = Person.objects.filter(organisation=organisation_id, name_blind=keys.blind_name(name))
    found = {each.merged_into_id or each.pk: each.merged_into or each
             for each in named.select_related("merged_into").order_by("-first_wrote_at")}
    return list(found.values())


def contact_points_of(person_ids: Sequence[str]) -> list[ContactPoint]:
    """How these records can be reached, addresses sealed; proven ones and those that work first."""
    return best_first(contact_points_later(person_ids).rows)


def contact_points_later(person_ids: Iterable[str]) -> Later[ContactPoint]:
    """The same, the oldest first, to be asked together with other questions."""
    return later(_contact_points, ids=list(person_ids))


@once()
def _contact_points(*, ids: Sequence[str]) -> QuerySet[ContactPoint]:
    return ContactPoint.objects.filter(person__among=ids).order_by("made_at", "pk")


def best_first(points: Iterable[ContactPoint]) -> list[ContactPoint]:
    """Proven ones and those that work first."""
    return sorted(points, key=lambda each: (each.failing_since is not None, each.proven_at is None))


def may_have_code(organisation_id: str, kind: str, address_blind: str) -> Answer:
    """Whether one more code may go to this address now."""
    now = clock.now()
    codes = SignInCode.objects.filter(organisation=organisation_id, kind=kind, address_blind=address_blind)
    made = codes.filter(made_at__gt=now - timedelta(hours=1)).values_list("made_at", flat=True)
    return rules.may_have_code(made, now)


def proposal(proposal_id: str) -> MergeProposal:
    """This proposal with both its people; Missing when there is none."""
    found = MergeProposal.objects.filter(pk=proposal_id).select_related("keep", "fold").first()
    if found is None:
        raise Missing("There is no such proposal.")
    return found


def open_proposals(organisation_id: str) -> list[MergeProposal]:
    """What waits for a second person's decision, the oldest first."""
    waiting = MergeProposal.objects.filter(keep__organisation=organisation_id, decided_at__isnull=True)
    return list(waiting.select_related("keep", "fold").order_by("proposed_at"))
