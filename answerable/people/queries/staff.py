"""Reads of those who answer, and what others see of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from allauth.mfa.models import Authenticator
from django.db import connection
from django.db.models import CharField, Q, QuerySet, Value

from answerable.access.actor import Actor
from answerable.access.roles import Role
from answerable.kit import clock
from answerable.kit.errors import Missing
from answerable.kit.once import once
from answerable.kit.together import Later, later
from answerable.kit.written import Written, write
from answerable.people.models import Face, Invitation, Membership, Staff, StaffRole, Team, Training

SECOND_FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
SOMEONE, SOME_DAY = "someone", date.min  # stand for a member of staff and for today while a statement is written


def staff(staff_id: str) -> Staff:
    """This member of staff, active or not; Missing when there is none."""
    found = Staff.objects.filter(pk=staff_id).first()
    if found is None:
        raise Missing("Nobody of that name works here.")
    return found


def staff_of(organisation_id: str, *, active: bool = True) -> list[Staff]:
    """Everyone who works in this organisation, with their roles, teams and faces."""
    rows = Staff.objects.filter(organisation=organisation_id, is_active=active)
    return list(rows.prefetch_related("held", "memberships__team", "trainings").select_related("face")
                .defer("face__photo").order_by("identity"))


def actor_of(staff: Staff) -> Actor:
    """The actor that this member of staff is today; one who left holds no role."""
    return standing_of(staff)[0]


def standing_of(staff: Staff) -> tuple[Actor, bool]:
    """The same, and whether a second factor is set up; one query, for every page asks it."""
    found: dict[str, set[str]] = {"role": set(), "team": set(), "trained": set(), "factor": set()}
    for what, word in _standing(connection.vendor).rows(staff=staff.pk, today=clock.now().date()):
        found[what].add(word)
    actor = Actor(
        kind="staff",
        id=staff.pk,
        roles=frozenset(map(Role, found["role"])) if staff.is_active else frozenset(),
        teams=frozenset(found["team"]) if staff.is_active else frozenset(),
        trained=frozenset(found["trained"]) if staff.is_active else frozenset(),
        organisation=staff.organisation_id,
    )
    return actor, bool(found["factor"])


@lru_cache(maxsize=2)
def _standing(vendor: str) -> Written:
    """Written once for each kind of database."""
    rows = _words("role", StaffRole.objects.filter(staff=SOMEONE), "role").union(
        _words("team", Membership.objects.filter(staff=SOMEONE), "team_id"),
        _words("trained", Training.objects.filter(current_on(SOME_DAY), staff=SOMEONE), "duty"),
        _words("factor", Authenticator.objects.filter(user=SOMEONE, type__in=SECOND_FACTORS), "type"),
        all=True,
    )
    return write(rows, staff=SOMEONE, today=SOME_DAY)


def _words(what: str, rows: QuerySet[Any], column: str) -> QuerySet[Any, Any]:
    return rows.order_by().values_list(Value(what, output_field=CharField()), column)


def current_on(day: date) -> Q:
    """The trainings that hold on this day."""
    return Q(since__lte=day) & (Q(until__isnull=True) | Q(until__gte=day))


def lead_of(team_id: str) -> Staff:
    """Who leads this team; Missing while nobody does."""
    found = Staff.objects.filter(leads=team_id).first()
    if found is None:
        raise Missing("This team has no lead yet. An administrator can choose one.")
    return found


def faces(staff_ids: Iterable[str]) -> dict[str, Face]:
    """What people see of these members of staff, by id; photos are not loaded."""
    return {face.staff_id: face for face in _faces(ids=sorted(set(staff_ids)))}


@once()
def _faces(*, ids: Sequence[str]) -> QuerySet[Face]:
    return Face.objects.filter(staff_id__among=ids).defer("photo")


def faces_of_team(team_id: str) -> Later[Face]:
    """The faces of those who work in a team now, by name; photos are not loaded."""
    return later(_faces_of_team, team=team_id)


@once()
def _faces_of_team(*, team: str) -> QuerySet[Face]:
    rows = Face.objects.filter(staff__memberships__team_id=team, staff__is_active=True).defer("photo")
    return rows.order_by("display_name")


def trainings_of(staff_ids: Iterable[str]) -> list[Training]:
    """What these members of staff were trained for, ever."""
    return list(Training.objects.filter(staff__in=set(staff_ids)).order_by("staff", "duty", "since"))


def token_hash(token: str) -> str:
    """The hash under which an invitation's token is kept; the token has 256 random bits, so a plain one will do."""
    return hashlib.sha256(token.encode()).hexdigest()


def invitation_for(token: str) -> Invitation:
    """The open invitation that this token belongs to; Missing, with what to do, when there is none."""
    found = Invitation.objects.filter(token_hash=token_hash(token)).select_related("organisation").first()
    if found is None or found.withdrawn_at is not None or found.accepted_at is not None:
        raise Missing("This invitation is not open. Ask whoever invited you for a new one.")
    if found.expires_at <= clock.now():
        raise Missing("This invitation has run out. Ask whoever invited you for a new one.")
    return found


def open_invitations(organisation_id: str) -> list[Invitation]:
    """Invitations that can still be accepted, the newest first."""
    rows = Invitation.objects.filter(
        organisation=organisation_id, accepted_at__isnull=True, withdrawn_at__isnull=True, expires_at__gt=clock.now()
    )
    return list(rows.order_by("-made_at"))


def administrators(organisation_id: str) -> QuerySet[Staff]:
    """Those who are active and may invite others."""
    return Staff.objects.filter(organisation=organisation_id, is_active=True, held__role=Role.ADMINISTRATOR)


def led_by(staff_id: str) -> list[str]:
    """The names of the teams that they lead."""
    return list(Team.objects.filter(lead=staff_id).values_list("name", flat=True))
