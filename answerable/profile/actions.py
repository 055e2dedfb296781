"""Profiles are drafted, and signed by a named role; a signed one is only ever followed by the next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db.models import Max

from answerable.access.actor import Actor
from answerable.kit import clock
from answerable.kit.errors import Conflict, Invalid, Missing
from answerable.kit.ids import new_id
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people.models import Organisation, Staff
from answerable.profile import body as bodies
from answerable.profile import rules
from answerable.profile.models import Profile


def draft(organisation_id: str, country: str, *, choices: Mapping[str, Any] | None = None, by: Actor) -> Profile:
    """The next version for this country: the house's rules for the organisation's kind, with its own choices.

    Invalid, with the reason, for a choice that is not the organisation's to make.
    """
    organisation = Organisation.objects.filter(pk=organisation_id).first()
    if organisation is None:
        raise Missing("There is no such organisation.")
    body = bodies.with_choices(bodies.house_body(organisation.kind, country.upper()), choices or {})
    profile = Profile(
        id=new_id("pro"),
        organisation=organisation,
        country=country.upper(),
        body=body,
        digest=bodies.digest(body),
        drafted_by=by.id,
        drafted_at=clock.now(),
    )
    return _draft(profile, by=by)


@action
def _draft(profile: Profile, *, by: Actor) -> Profile:
    rules.may_draft(by, profile.organisation_id).or_refuse()
    Organisation.objects.select_for_update().get(pk=profile.organisation_id)  # versions are counted one at a time
    versions = Profile.objects.filter(organisation=profile.organisation_id, country=profile.country)
    profile.version = (versions.aggregate(last=Max("version"))["last"] or 0) + 1
    profile.save(force_insert=True)
    ledger.record("profile:drafted", by=by, touched=[("profile", profile.pk)], mac=profile.digest)
    return profile


@action
def sign(profile_id: str, *, printed_name: str, by: Actor) -> Profile:
    """Sign a version with one's own name in print; from then on it holds, until a later one is signed."""
    profile = Profile.objects.select_for_update().filter(pk=profile_id).first()
    if profile is None:
        raise Missing("There is no such profile.")
    rules.may_sign(by, profile.organisation_id).or_refuse()
    signer = Staff.objects.get(pk=by.id)
    if not (named := rules.is_own_name(printed_name, signer.identity)):
        raise Invalid(named.why)
    if profile.signed_at is not None:
        raise Conflict("This version is signed already.")
    later = Profile.objects.filter(organisation=profile.organisation_id, country=profile.country)
    if later.filter(version__gt=profile.version, signed_at__isnull=False).exists():
        raise Conflict("A later version is signed already. Draft a new one.")
    if bodies.digest(profile.body) != profile.digest:
        raise Conflict("This draft was changed after it was made. Draft a new one.")
    profile.signed_by, profile.signed_name = by.id, signer.identity
    profile.signed_role, profile.signed_at = rules.signing_role(by).value, clock.now()
    profile.save(update_fields=["signed_by", "signed_name", "signed_role", "signed_at"])
    ledger.record("profile:signed", by=by, touched=[("profile", profile.pk)], mac=profile.digest)
    return profile
