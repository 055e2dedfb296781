"""Codes that prove an address: six digits, fifteen minutes, five tries, five codes an hour."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import timedelta

from answerable.access.actor import Actor, person
from answerable.kit import clock, sealing
from answerable.kit.answer import Answer
from answerable.kit.errors import Invalid
from answerable.kit.ids import digits
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people import keys, rules
from answerable.people.address import KINDS, index_kind, normalised
from answerable.people.models import ContactPoint, Organisation, SignInCode
from answerable.people.queries.persons import may_have_code

WRONG = "This code is not right, or it has run out. Look for the newest one, or ask for another."
KEPT_FOR = timedelta(days=1)


@dataclass(frozen=True)
class _Place:
    """An address by its blind index."""

    organisation_id: str
    kind: str
    blind: str


@dataclass(frozen=True)
class Asked:
    """A code that was asked for. Without a contact point nobody writes from there: send nothing, and say the same."""

    contact_point: ContactPoint | None
    code: str

    def __repr__(self) -> str:
        return f"Asked({self.contact_point})"


def new_code(contact_point: ContactPoint, *, by: Actor) -> str:
    """A code for an address that is known; Invalid, with how long to wait, when too many were asked for."""
    place = _Place(contact_point.organisation_id, index_kind(contact_point.kind), contact_point.address_blind)
    return _made(place, contact_point, by)


def ask_code(organisation: Organisation | str, kind: str, address: str) -> Asked:
    """A code for an address that someone typed: the same answer, limits and work whether it is known or not.

    The ledger hears of it when the code is sent, or proves the address: an entry here would be an oracle.
    """
    place = _place(organisation, kind, address)
    point = _point_at(place, kind)
    return Asked(point, _made(place, point, None))


def _place(organisation: Organisation | str, kind: str, address: str) -> _Place:
    if kind not in KINDS:
        raise Invalid("We cannot send a code to this kind of address.")
    try:
        plain = normalised(kind, address)
    except ValueError as error:
        raise Invalid(str(error)) from None
    id_ = organisation if isinstance(organisation, str) else organisation.pk
    return _Place(id_, index_kind(kind), keys.blind(index_kind(kind), plain))


def _point_at(place: _Place, kind: str) -> ContactPoint | None:
    points = ContactPoint.objects.filter(organisation=place.organisation_id, kind=kind, address_blind=place.blind)
    return points.select_related("person").first()


def _hash(place: _Place, code: str) -> str:
    return sealing.mac(keys.master(), f"code {place.organisation_id} {place.kind} {place.blind} {code}".encode())


def _made(place: _Place, point: ContactPoint | None, by: Actor | None) -> str:
    code = digits(rules.CODE_DIGITS)
    answer = _keep_code(place, point, _hash(place, code), by=by)
    if not answer:
        raise Invalid(answer.why)
    return code


@action
def _keep_code(place: _Place, point: ContactPoint | None, code_hash: str, *, by: Actor | None) -> Answer:
    answer = may_have_code(place.organisation_id, place.kind, place.blind)
    if not answer:
        return answer
    now = clock.now()
    SignInCode.objects.create(
        contact_point=point,
        organisation_id=place.organisation_id,
        kind=place.kind,
        address_blind=place.blind,
        code_hash=code_hash,
        made_at=now,
        expires_at=now + timedelta(minutes=rules.CODE_MINUTES),
    )
    if by is not None and point is not None:
        ledger.record("code:made", by=by, person_id=point.person_id, touched=[("contact", point.pk)])
    return answer


def prove(organisation: Organisation | str, kind: str, address: str, code: str) -> ContactPoint:
    """The contact point that this code proves. Invalid, with one sentence for everything that can be wrong."""
    place = _place(organisation, kind, address)
    point = _try_code(place, kind, _hash(place, "".join(code.split())))
    if point is None:
        raise Invalid(WRONG)
    return point


@action
def _try_code(place: _Place, kind: str, code_hash: str) -> ContactPoint | None:
    """Counts a wrong try on every running code of the address; so it returns, for to raise would uncount it."""
    now = clock.now()
    running = list(
        SignInCode.objects.select_for_update()
        .filter(organisation=place.organisation_id, kind=place.kind, address_blind=place.blind)
        .filter(used_at__isnull=True, expires_at__gt=now, tries__lt=rules.CODE_TRIES)
        .order_by("pk")
    )
    right = [each for each in running if hmac.compare_digest(each.code_hash, code_hash)]
    point = _point_at(place, kind) if right and right[0].contact_point_id else None
    if point is None:
        for each in running:
            each.tries += 1
        SignInCode.objects.bulk_update(running, ["tries"])
        return None
    SignInCode.objects.filter(pk__in=[each.pk for each in running]).update(used_at=now)
    _proven(point)
    return point


def _proven(point: ContactPoint) -> None:
    # A code that arrived shows that the address works.
    first, point.failing_since = point.proven_at is None, None
    point.proven_at = point.proven_at or clock.now()
    point.save(update_fields=["proven_at", "failing_since"])
    who = person(point.person_id)
    verb = "address:proven" if first else "person:signed_in"
    ledger.record(verb, by=who, person_id=point.person_id, touched=[("contact", point.pk)])


@action
def forget_codes(*, by: Actor) -> int:
    """Remove codes that ended a day ago; how many."""
    removed, _ = SignInCode.objects.filter(expires_at__lt=clock.now() - KEPT_FOR).delete()
    if removed:
        ledger.record("code:forgotten", by=by)
    return removed
