"""Proves, just before a signature, that the one who signs is the one whose name stands under it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from allauth.mfa.webauthn.internal import auth as webauthn
from django.contrib.auth.hashers import check_password
from django.core.exceptions import ValidationError

from answerable.access.actor import Actor
from answerable.journey.review import rules
from answerable.journey.review.models import ProofTry
from answerable.kit.clock import now
from answerable.kit.errors import Invalid, Refused
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people.models import Staff

How = Literal["password", "passkey"]
WRONG = "This password is not right. Nothing was signed."
WRONG_PASSKEY = "This passkey was not accepted. Nothing was signed."
_MINTED = object()


@dataclass(frozen=True, slots=True)
class Proof:
    """Who proved it, how, and when; only this module makes one that `stands`."""

    staff_id: str
    how: How
    at: datetime
    _mark: object = field(default=None, repr=False, compare=False)

    def stands(self, staff_id: str, moment: datetime) -> bool:
        """Whether it was made here, by this member of staff, and at most two minutes ago."""
        return self._mark is _MINTED and self.staff_id == staff_id and rules.holds(self.at, moment).ok


def prove_password(staff: Staff, password: str) -> Proof:
    """Raises Invalid for a wrong password, Refused after five wrong ones in a quarter of an hour."""
    _begin_try(staff.pk)  # counted before it is checked: many at once are not cheaper than one after another
    if not staff.is_active or not check_password(password, staff.password):
        _note_wrong(_as_actor(staff), "password")
        raise Invalid(WRONG)
    _forget_tries(staff.pk)
    return Proof(staff.pk, "password", now(), _MINTED)


def passkey_question(staff: Staff) -> dict[str, Any]:
    """What the browser asks the passkey; needs a request that allauth's middleware has seen."""
    return dict(webauthn.begin_authentication(staff))


def prove_passkey(staff: Staff, answer: dict[str, Any]) -> Proof:
    """Raises Invalid for an answer that does not fit the question, Refused after five of them."""
    _begin_try(staff.pk)
    try:
        webauthn.complete_authentication(staff, webauthn.parse_authentication_response(answer))
    except (ValidationError, ValueError, TypeError, KeyError):
        _note_wrong(_as_actor(staff), "passkey")
        raise Invalid(WRONG_PASSKEY) from None
    if not staff.is_active:
        raise Refused("This account is closed.")
    _forget_tries(staff.pk)
    return Proof(staff.pk, "passkey", now(), _MINTED)


def _as_actor(staff: Staff) -> Actor:
    return Actor(kind="staff", id=staff.pk, organisation=staff.organisation_id)


@action
def _begin_try(staff_id: str) -> None:
    # On PostgreSQL the row of the member of staff is the turnstile: tries are counted one after another.
    Staff.objects.select_for_update().get(pk=staff_id)
    tries = list(ProofTry.objects.filter(staff_id=staff_id).values_list("at", flat=True))
    rules.may_try(tries, now()).or_refuse()
    ProofTry.objects.create(staff_id=staff_id, at=now())


@action
def _note_wrong(who: Actor, how: How) -> None:
    """21 CFR 11.300 (d): attempts at someone's signature are detected and kept."""
    ledger.record("proof:refused", by=who, why=f"wrong {how}", touched=[("staff", who.id)])


@action
def _forget_tries(staff_id: str) -> None:
    ProofTry.objects.filter(staff_id=staff_id).delete()
