"""The only way in for staff: an invitation, accepted with a password and a face."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib.auth.hashers import make_password
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from answerable.access.actor import Actor
from answerable.access.roles import Role
from answerable.kit import clock
from answerable.kit.errors import Conflict, Invalid
from answerable.kit.ids import new_id, token
from answerable.kit.text import normalise_address
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people import rules
from answerable.people.actions.face import checked_face
from answerable.people.models import Face, Invitation, Membership, Staff, StaffRole, Team, Training
from answerable.people.queries.staff import invitation_for, token_hash


def invite(
    organisation_id: str, *, email: str, identity: str, roles: Sequence[str], teams: Sequence[str] = (), by: Actor
) -> tuple[Invitation, str]:
    """An invitation and its token, which is nowhere kept; an earlier one to the same address ends."""
    secret, now = token(), clock.now()
    invitation = Invitation(
        id=new_id("inv"),
        organisation_id=organisation_id,
        email=checked_email(email),
        identity=checked_identity(identity),
        roles=checked_roles(roles),
        teams=sorted(set(teams)),
        token_hash=token_hash(secret),
        invited_by=by.id,
        made_at=now,
        expires_at=now + timedelta(days=rules.INVITATION_DAYS),
    )
    return _invite(invitation, by=by), secret


@action
def _invite(invitation: Invitation, *, by: Actor) -> Invitation:
    rules.may_invite_to(by, invitation.organisation_id).or_refuse()
    check_teams(invitation.organisation_id, invitation.teams)
    here = Staff.objects.filter(email=invitation.email).first()
    if here and (here.is_active or here.organisation_id != invitation.organisation_id):
        raise Conflict("Someone with this address works here already.")
    earlier = Invitation.objects.filter(email=invitation.email, organisation=invitation.organisation_id)
    earlier.filter(accepted_at__isnull=True, withdrawn_at__isnull=True).update(withdrawn_at=clock.now())
    invitation.save(force_insert=True)
    ledger.record("staff:invited", by=by, touched=[("invitation", invitation.pk)])
    return invitation


@action
def withdraw_invitation(invitation_id: str, *, by: Actor) -> None:
    """Close an invitation that nobody accepted yet."""
    found = Invitation.objects.filter(pk=invitation_id, accepted_at__isnull=True, withdrawn_at__isnull=True).first()
    if found is None:
        raise Conflict("This invitation is closed already.")
    rules.may_invite_to(by, found.organisation_id).or_refuse()
    Invitation.objects.filter(pk=invitation_id).update(withdrawn_at=clock.now())
    ledger.record("invitation:withdrawn", by=by, touched=[("invitation", invitation_id)])


def accept_invitation(
    token: str,
    *,
    password: str,
    display_name: str,
    role_line: str = "",
    languages: Sequence[str] = (),
    own_words: str = "",
    photo: bytes | None = None,
) -> Staff:
    """The member of staff that the invited one becomes. They still need a second factor before they see anyone.

    Missing when the invitation is not open; Invalid when the password is weak or the face will not do.
    """
    invitation = invitation_for(token)
    check_password(password, email=invitation.email, identity=invitation.identity)
    line = role_line or rules.role_line(invitation.roles)
    face = checked_face(display_name, line, languages, own_words, photo)
    return _accept(invitation.pk, new_id("sta"), make_password(password), face)


@action
def _accept(invitation_id: str, fresh_id: str, password_hash: str, face: Face) -> Staff:
    now = clock.now()
    open_still = Invitation.objects.filter(pk=invitation_id, accepted_at__isnull=True, withdrawn_at__isnull=True)
    if not open_still.update(accepted_at=now):
        raise Conflict("This invitation was used already.")
    invitation = Invitation.objects.get(pk=invitation_id)
    # Someone who left and comes back is the same person to the ledger.
    before = Staff.objects.filter(email=invitation.email).first()
    if before and before.is_active:
        raise Conflict("Someone with this address works here already.")
    staff = before or Staff(id=fresh_id, email=invitation.email, organisation_id=invitation.organisation_id)
    staff.identity, staff.password, staff.is_active, staff.joined_at = invitation.identity, password_hash, True, now
    settle_in(staff, roles=invitation.roles, teams=invitation.teams, face=face)
    by = Actor(kind="staff", id=staff.pk, organisation=staff.organisation_id)
    ledger.record("staff:joined", by=by, touched=[("staff", staff.pk), ("invitation", invitation.pk)])
    return staff


def settle_in(staff: Staff, *, roles: Sequence[str], teams: Sequence[str], face: Face) -> None:
    """Keep a member of staff with these roles, teams and face and no others; within an action."""
    staff.save()
    for left in (StaffRole, Membership, Training):
        left.objects.filter(staff=staff).delete()
    Authenticator.objects.filter(user=staff).delete()
    StaffRole.objects.bulk_create([StaffRole(staff=staff, role=role) for role in roles])
    Membership.objects.bulk_create([Membership(staff=staff, team_id=team) for team in teams])
    face.staff = staff
    face.save()
    # Sign-in looks the address up here; that the invitation arrived has proven it.
    EmailAddress.objects.update_or_create(
        user=staff, email=staff.email, defaults={"verified": True, "primary": True}
    )


def checked_email(email: str) -> str:
    """The address as it is kept; Invalid when it is none."""
    try:
        return normalise_address("email", email)
    except ValueError as error:
        raise Invalid(str(error)) from None


def checked_identity(identity: str) -> str:
    """The name that someone answers for; Invalid when it is empty or too long."""
    name = " ".join(identity.split())
    if not 2 <= len(name) <= 120:
        raise Invalid("Please write the full name that this person signs with.")
    return name


def checked_roles(roles: Sequence[str]) -> list[str]:
    """Roles in a steady order; Invalid when there is none, or an unknown one."""
    try:
        known = sorted({Role(role) for role in roles})
    except ValueError:
        raise Invalid("One of these roles does not exist.") from None
    if not known:
        raise Invalid("Please choose at least one role.")
    return [role.value for role in known]


def check_teams(organisation_id: str, teams: Sequence[str]) -> None:
    """Invalid unless all of these are teams of this organisation."""
    known = Team.objects.filter(organisation=organisation_id, pk__in=list(teams)).count()
    if known != len(set(teams)):
        raise Invalid("One of these teams does not belong to this organisation.")


def check_password(password: str, *, email: str, identity: str) -> None:
    """Invalid, with everything that is weak about it."""
    try:
        validate_password(password, Staff(email=email, identity=identity))
    except ValidationError as error:
        raise Invalid(" ".join(error.messages)) from None
