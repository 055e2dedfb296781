"""A person arrives, tells us how to reach them, and asks us to stop."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import IntegrityError, transaction

from answerable.access.actor import Actor
from answerable.kit import clock, sealing
from answerable.kit.errors import Invalid, Missing, Refused
from answerable.kit.ids import new_id
from answerable.kit.text import normalise_name
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people import keys, rules
from answerable.people.address import KINDS, index_kind, normalised
from answerable.people.models import ContactPoint, Organisation, Person
from answerable.people.queries.persons import same_person

_COUNTRY = "Please choose the country you live in."


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
    newcomer = _checked(organisation, kind, address, country, language, is_minor, name)
    found = _found(newcomer)
    return (found.person, found, False) if found else _arrived(newcomer, by)


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


def _found(newcomer: _Newcomer) -> ContactPoint | None:
    points = ContactPoint.objects.filter(organisation=newcomer.organisation_id, address_blind=newcomer.blind)
    return points.filter(kind=newcomer.kind).select_related("person").first()


def _arrived(newcomer: _Newcomer, by: Actor) -> tuple[Person, ContactPoint, bool]:
    # The same number reached another way (rung, written to) belongs to the same person.
    points = ContactPoint.objects.filter(organisation=newcomer.organisation_id, address_blind=newcomer.blind)
    other = points.select_related("person").order_by("made_at").first()
    if other:
        point = _point(newcomer, other.person_id, keys.key_of(other.person_id))
        kept = _keep(None, point, by=by)
        return kept.person, kept, False
    # A foreign key is checked at the commit only, where it would fail the writes of others that wait with it.
    if not Organisation.objects.filter(pk=newcomer.organisation_id).exists():
        raise Missing("There is no such organisation.")
    person_id = new_id("per")
    key = keys.make_key(person_id)
    kept = _keep(_person(newcomer, person_id, key), _point(newcomer, person_id, key), by=by)
    made = kept.person_id == person_id
    if not made:
        keys.destroy_key(person_id)  # someone else made them at the same moment
    return kept.person, kept, made


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


@action
def _keep(person: Person | None, point: ContactPoint, *, by: Actor) -> ContactPoint:
    try:
        with transaction.atomic():
            if person is not None:
                person.save(force_insert=True)
            point.save(force_insert=True)
    except IntegrityError:
        same = ContactPoint.objects.filter(
            organisation=point.organisation_id, kind=point.kind, address_blind=point.address_blind
        )
        return same.select_related("person").get()
    if person is not None:
        ledger.record("person:arrived", by=by, person_id=person.pk, touched=[("contact", point.pk)])
    else:
        ledger.record("address:added", by=by, person_id=point.person_id, touched=[("contact", point.pk)])
    return point


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
    fields = {field: value for field, value in changed.items() if value is not None}
    for field, value in fields.items():
        setattr(person, field, value)
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
