"""A person arrives, tells us how to reach them, and asks us to stop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db import IntegrityError
from django.db.models import QuerySet

from answerable.access.actor import Actor
from answerable.kit import clock, sealing
from answerable.kit.errors import Invalid, Missing, Refused
from answerable.kit.ids import new_id
from answerable.kit.once import once
from answerable.kit.rows import insert_each
from answerable.kit.text import normalise_name
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people import keys, rules
from answerable.people.address import KINDS, index_kind, normalised
from answerable.people.models import ContactPoint, Organisation, Person
from answerable.people.queries.persons import same_person

_COUNTRY = "Please choose the country you live in."


@dataclass(frozen=True, slots=True)
class Arriving:
    """Someone whom an address reaches: known, or about to be kept under a key that was made already.

    `person` is to be kept where they are new, `point` where the address is.
    """

    person: Person
    point: ContactPoint | None = None
    is_new: bool = False
    adds_point: bool = False
    key: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class _Newcomer:
    """What was typed, checked; an address is sealed only once it is known whose key seals it."""

    organisation_id: str
    kind: str
    address: str
    blind: str
    country: str
    language: str
    is_minor: bool
    name: str


def find_or_make(
    organisation: Organisation | str,
    kind: str,
    address: str,
    *,
    country: str,
    language: str = "",
    is_minor: bool = False,
    name: str = "",
    by: Actor,
) -> tuple[Person, ContactPoint, bool]:
    """The person whom this address reaches, made if need be (then the last value is True).

    An address that is known changes nothing of its person: whoever types it has not proven that it is theirs.
    Invalid when the address or country is none.
    """
    arriving = greet(organisation, kind, address, country=country, language=language, is_minor=is_minor, name=name)
    try:
        if arriving.adds_point:
            welcome(arriving, by=by)
    except IntegrityError:  # someone else made them at the same moment
        turn_away(arriving)
        arriving = greet(organisation, kind, address, country=country)
    if arriving.point is None:
        raise Missing("There is no such address.")
    return arriving.person, arriving.point, arriving.is_new


def greet(
    organisation: Organisation | str,
    kind: str,
    address: str,
    *,
    country: str,
    language: str = "",
    is_minor: bool = False,
    name: str = "",
) -> Arriving:
    """The person whom this address reaches, for whoever keeps them together with what they wrote (`welcome`).

    Only a newcomer's key is committed here, before anything is sealed under it. Invalid as in `find_or_make`.
    """
    newcomer = _checked(organisation, kind, address, country, language, is_minor, name)
    points = _points(organisation=newcomer.organisation_id, blind=newcomer.blind)
    found = next((point for point in points if point.kind == newcomer.kind), None)
    return Arriving(found.person, found) if found else _arrived(newcomer, points)


@action
def welcome(arriving: Arriving, *, by: Actor) -> None:
    """Keeps a newcomer, or a new address of someone known. IntegrityError where someone else was first."""
    insert_each([arriving.person] if arriving.is_new else [])
    insert_each([arriving.point] if arriving.point else [])
    verb = "person:arrived" if arriving.is_new else "address:added"
    things = [("contact", arriving.point.pk)] if arriving.point else []
    ledger.record(verb, by=by, person_id=arriving.person.pk, touched=things)


def turn_away(arriving: Arriving) -> None:
    """Nothing of a newcomer was kept: the key that was made for them goes as well."""
    if arriving.is_new:
        keys.destroy_key(arriving.person.pk)


def _checked(
    organisation: Organisation | str, kind: str, address: str, country: str, language: str, is_minor: bool, name: str
) -> _Newcomer:
    if kind not in KINDS:
        raise Invalid("We cannot answer to this kind of address yet.")
    try:
        plain = normalised(kind, address)
    except ValueError as error:
        raise Invalid(str(error)) from None
    country = country.strip().upper()
    if not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise Invalid(_COUNTRY)
    id_ = organisation if isinstance(organisation, str) else organisation.pk
    blind = keys.blind(index_kind(kind), plain)
    return _Newcomer(id_, kind, plain, blind, country, language.strip().lower()[:8], is_minor, name.strip())


@once()
def _points(*, organisation: str, blind: str) -> QuerySet[ContactPoint]:
    rows = ContactPoint.objects.filter(organisation_id=organisation, address_blind=blind)
    return rows.select_related("person").order_by("made_at")


@once()
def _organisation(*, id: str) -> QuerySet[Organisation, str]:
    return Organisation.objects.filter(pk=id).values_list("pk", flat=True)


def _arrived(newcomer: _Newcomer, points: Sequence[ContactPoint]) -> Arriving:
    if points:
        # The same number reached another way (rung, written to) belongs to the same person.
        known = points[0].person
        return Arriving(known, _point(newcomer, known.pk, keys.key_of(known.pk)), adds_point=True)
    # A foreign key is checked at the commit only, where it would fail the writes of others that wait with it.
    if not _organisation(id=newcomer.organisation_id):
        raise Missing("There is no such organisation.")
    person_id, key = keys.newcomer()
    person, point = _person(newcomer, person_id, key), _point(newcomer, person_id, key)
    return Arriving(person, point, is_new=True, adds_point=True, key=key)


def _person(newcomer: _Newcomer, person_id: str, key: bytes) -> Person:
    person = Person(
        id=person_id,
        organisation_id=newcomer.organisation_id,
        country=newcomer.country,
        language=newcomer.language,
        is_minor=newcomer.is_minor,
        wants=newcomer.kind,
        first_wrote_at=clock.now(),
    )
    _name(person, newcomer.name, key)
    return person


def _name(person: Person, name: str, key: bytes) -> None:
    plain = normalise_name(name)
    person.name_sealed = sealing.seal(key, name.encode(), f"person:{person.pk}:name") if plain else None
    person.name_blind = keys.blind_name(plain) if plain else ""


def _point(newcomer: _Newcomer, person_id: str, key: bytes) -> ContactPoint:
    id_ = new_id("con")
    return ContactPoint(
        id=id_,
        person_id=person_id,
        organisation_id=newcomer.organisation_id,
        kind=newcomer.kind,
        address_sealed=sealing.seal(key, newcomer.address.encode(), f"contact:{id_}:address"),
        address_blind=newcomer.blind,
        made_at=clock.now(),
    )


def change_person(
    person_id: str,
    *,
    name: str | None = None,
    country: str | None = None,
    language: str | None = None,
    wants: str | None = None,
    by: Actor,
) -> Person:
    """Change what a person told us of themselves; what is None stays. An empty name takes the name away."""
    person = _existing(person_id)
    who = same_person(person_id)
    rules.may_change_person(by=by, persons=who, organisation_id=person.organisation_id).or_refuse()
    if country is not None and not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise Invalid(_COUNTRY)
    if wants is not None and wants not in rules.WAYS:
        raise Invalid("Please choose one of the ways to hear from us.")
    changed = {"country": country and country.upper(), "language": language, "wants": wants}
    fields = {name_: value for name_, value in changed.items() if value is not None}
    for name_, value in fields.items():
        setattr(person, name_, value)
    if name is not None:
        _name(person, name.strip(), keys.key_of(person_id))
        fields |= {"name_sealed": "", "name_blind": ""}
    return _change(person, list(fields), by=by)


@action
def _change(person: Person, fields: list[str], *, by: Actor) -> Person:
    if fields:
        person.save(update_fields=fields)
        ledger.record("person:changed", by=by, person_id=person.pk)
    return person


def _existing(person_id: str) -> Person:
    person = Person.objects.filter(pk=person_id).first()
    if person is None:
        raise Missing("There is no such person.")
    return person


@action
def fail_contact(contact_point_id: str, *, by: Actor) -> ContactPoint:
    """Mark that nothing arrives there any more; told again, it changes nothing."""
    point = _existing_point(contact_point_id)
    if point.failing_since is None:
        point.failing_since = clock.now()
        point.save(update_fields=["failing_since"])
        ledger.record("address:failed", by=by, person_id=point.person_id, touched=[("contact", point.pk)])
    return point


@action
def mend_contact(contact_point_id: str, *, by: Actor) -> ContactPoint:
    """Mark that something arrives there again."""
    point = _existing_point(contact_point_id)
    if point.failing_since is not None:
        point.failing_since = None
        point.save(update_fields=["failing_since"])
        ledger.record("address:mended", by=by, person_id=point.person_id, touched=[("contact", point.pk)])
    return point


def _existing_point(contact_point_id: str) -> ContactPoint:
    point = ContactPoint.objects.filter(pk=contact_point_id).first()
    if point is None:
        raise Missing("There is no such address.")
    return point


@action
def stop_contact(person_id: str, *, by: Actor) -> None:
    """They asked us not to contact them: nothing unasked goes to any record of theirs."""
    records, organisation_id = same_person(person_id), _existing(person_id).organisation_id
    rules.may_stop_contact(by=by, persons=records, organisation_id=organisation_id).or_refuse()
    for each in Person.objects.filter(pk__in=records, stopped_at__isnull=True).order_by("pk"):
        each.stopped_at = clock.now()
        each.save(update_fields=["stopped_at"])
        ledger.record("person:stopped_contact", by=by, person_id=each.pk)


@action
def resume_contact(person_id: str, *, by: Actor) -> None:
    """They want to hear from us again; only they themselves can say so."""
    records = same_person(person_id)
    if by.kind != "person" or by.id not in records:
        raise Refused("Only they themselves can ask to hear from us again.")
    for each in Person.objects.filter(pk__in=records, stopped_at__isnull=False).order_by("pk"):
        each.stopped_at = None
        each.save(update_fields=["stopped_at"])
        ledger.record("person:resumed_contact", by=by, person_id=each.pk)
