"""Organisations and teams as they are set up, by the command line or an administrator."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from django.contrib.auth.hashers import make_password

from answerable.access.actor import Actor
from answerable.access.roles import Role
from answerable.kit import clock
from answerable.kit.errors import Conflict, Invalid, Missing
from answerable.kit.ids import new_id
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people import rota, rules
from answerable.people.actions.face import checked_face
from answerable.people.actions.invite import (
    check_password,
    check_teams,
    checked_email,
    checked_identity,
    checked_roles,
    settle_in,
)
from answerable.people.actions.staff import set_duty
from answerable.people.models import Face, Membership, Organisation, Staff, StaffRole, Team, Training
from answerable.people.models.organisation import Kind
from answerable.people.rota import Span, Trained

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@action
def set_up_organisation(
    slug: str, *, name: str, kind: str, countries: Sequence[str], products: Sequence[str] = (), by: Actor
) -> Organisation:
    """A new organisation; `kind` is company, hospital or patient_group, the home country comes first."""
    rules.may_set_up(by).or_refuse()
    if not _SLUG.fullmatch(slug) or not name.strip() or kind not in Kind.values:
        raise Invalid("An organisation needs a short name (small letters), a name, and a kind: company, hospital …")
    homes = [country.upper() for country in countries]
    if not homes or any(not (len(each) == 2 and each.isascii() and each.isalpha()) for each in homes):
        raise Invalid("Name at least one country by its two letters, the home country first.")
    if Organisation.objects.filter(slug=slug).exists():
        raise Conflict("There is an organisation of this short name already.")
    organisation = Organisation.objects.create(
        id=new_id("org"), slug=slug, name=name.strip(), kind=kind, countries=homes,
        products=_words(products), made_at=clock.now(),
    )
    ledger.record("organisation:set_up", by=by, touched=[("organisation", organisation.pk)])
    return organisation


@action
def set_products(organisation_id: str, products: Sequence[str], *, by: Actor) -> None:
    """The names that people may write about, which the screen looks for."""
    rules.may_set_up_in(by, organisation_id).or_refuse()
    if not Organisation.objects.filter(pk=organisation_id).update(products=_words(products)):
        raise Missing("There is no such organisation.")
    ledger.record("organisation:products_set", by=by, touched=[("organisation", organisation_id)])


def _words(words: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(word.strip() for word in words if word.strip()))


@action
def add_team(
    organisation_id: str,
    slug: str,
    *,
    name: str,
    community: str,
    zone: str,
    hours: Mapping[str, Sequence[Sequence[str]]],
    closed_days: Sequence[str] = (),
    languages: Sequence[str] = ("en",),
    topics: Sequence[str] = (),
    is_default: bool = False,
    by: Actor,
) -> Team:
    """A team with its hours ({"mon": [["08:00", "20:00"]]}) in its zone; the first one takes what nobody claims."""
    rules.may_set_up_in(by, organisation_id).or_refuse()
    check_hours(zone, hours, closed_days)
    if not _SLUG.fullmatch(slug) or not name.strip():
        raise Invalid("A team has a short name for addresses, and a name.")
    others = Team.objects.filter(organisation=organisation_id)
    if others.filter(slug=slug).exists():
        raise Conflict("There is a team of this short name already.")
    is_default = is_default or not others.exists()
    if is_default:
        others.update(is_default=False)
    team = Team.objects.create(
        id=new_id("tea"), organisation_id=organisation_id, slug=slug, name=name.strip(), community=community.strip(),
        zone=zone, hours={day: [list(span) for span in spans] for day, spans in hours.items()},
        closed_days=list(closed_days), languages=_words(languages), topics=_words(topics), is_default=is_default,
    )
    ledger.record("team:added", by=by, touched=[("team", team.pk)])
    return team


@action
def set_hours(
    team_id: str,
    *,
    zone: str,
    hours: Mapping[str, Sequence[Sequence[str]]],
    closed_days: Sequence[str] = (),
    by: Actor,
) -> None:
    """When a team works, from now on; clocks that run keep what they promised."""
    team = Team.objects.filter(pk=team_id).first()
    if team is None:
        raise Missing("There is no such team.")
    rules.may_set_rota(by, team=team_id, organisation_id=team.organisation_id).or_refuse()
    check_hours(zone, hours, closed_days)
    kept = {day: [list(span) for span in spans] for day, spans in hours.items()}
    Team.objects.filter(pk=team_id).update(zone=zone, hours=kept, closed_days=list(closed_days))
    ledger.record("team:hours_set", by=by, touched=[("team", team_id)])


def check_hours(zone: str, hours: Mapping[str, Sequence[Sequence[str]]], closed_days: Sequence[str]) -> None:
    """Invalid, with what is wrong, unless a calendar can be read out of these."""
    try:
        rota.working_hours(zone, hours, closed_days)
    except ValueError as error:
        raise Invalid(str(error)) from None


@action
def set_lead(team_id: str, staff_id: str, *, by: Actor) -> None:
    """Who leads a team: a member of it who is active and holds the role."""
    team = Team.objects.filter(pk=team_id).first()
    if team is None:
        raise Missing("There is no such team.")
    rules.may_set_up_in(by, team.organisation_id).or_refuse()
    is_member = Membership.objects.filter(staff=staff_id, team=team_id, staff__is_active=True).exists()
    if not is_member or not StaffRole.objects.filter(staff=staff_id, role=Role.LEAD).exists():
        raise Invalid("A lead is a member of the team who has the role of team lead.")
    Team.objects.filter(pk=team_id).update(lead=staff_id)
    ledger.record("team:lead_set", by=by, touched=[("team", team_id), ("staff", staff_id)])


def add_staff(
    organisation_id: str,
    *,
    email: str,
    identity: str,
    roles: Sequence[str],
    teams: Sequence[str] = (),
    password: str | None = None,
    display_name: str,
    role_line: str = "",
    languages: Sequence[str] = ("en",),
    own_words: str = "",
    photo: bytes | None = None,
    trainings: Sequence[Trained] = (),
    duties: Mapping[str, Sequence[Span]] | None = None,
    leads: Sequence[str] = (),
    joined_at: datetime | None = None,
    by: Actor,
) -> Staff:
    """A member of staff without an invitation, by the command line alone: the first administrator, the demo.

    Without a password they can sign in only by the demo's door. `duties` are spans by team id; `leads` are teams
    that they lead. They need a second factor like everyone.
    """
    rules.may_add_staff(by).or_refuse()
    if password is not None:
        check_password(password, email=email, identity=identity)
    staff = Staff(
        id=new_id("sta"), email=checked_email(email), identity=checked_identity(identity),
        organisation_id=organisation_id, password=make_password(password), joined_at=joined_at or clock.now(),
    )
    held = checked_roles(roles)
    face = checked_face(display_name, role_line or rules.role_line(held), languages, own_words, photo)
    return _add_staff(staff, held, sorted(set(teams)), face, list(trainings), dict(duties or {}), list(leads), by=by)


@action
def _add_staff(
    staff: Staff,
    roles: list[str],
    teams: list[str],
    face: Face,
    trainings: list[Trained],
    duties: dict[str, Sequence[Span]],
    leads: list[str],
    *,
    by: Actor,
) -> Staff:
    check_teams(staff.organisation_id, teams)
    if Staff.objects.filter(email=staff.email).exists():
        raise Conflict("Someone with this address works here already.")
    settle_in(staff, roles=roles, teams=teams, face=face)
    Training.objects.bulk_create(
        [Training(staff=staff, duty=each.duty, since=each.since, until=each.until) for each in trainings]
    )
    ledger.record("staff:added", by=by, touched=[("staff", staff.pk), *(("team", team) for team in teams)])
    for team_id, spans in duties.items():
        set_duty(staff.pk, team_id, spans, by=by)
    for team_id in leads:
        set_lead(team_id, staff.pk, by=by)
    return staff
