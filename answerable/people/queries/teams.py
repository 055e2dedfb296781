"""Reads of organisations and their teams."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from answerable.kit.errors import Missing
from answerable.kit.once import once
from answerable.people import rota
from answerable.people.models import Organisation, Team
from answerable.people.rota import WorkingHours


def organisation(slug_or_id: str) -> Organisation:
    """The organisation of this slug or id; Missing when there is none."""
    found = _organisation(name=slug_or_id)
    if not found:
        raise Missing("There is no such organisation.")
    return next((one for one in found if one.slug == slug_or_id), found[0])


@once()
def _organisation(*, name: str) -> QuerySet[Organisation]:
    return Organisation.objects.filter(Q(slug=name) | Q(pk=name))


def organisations() -> list[Organisation]:
    """All who answer here, the first made first: that one is meant where nobody names another."""
    return _organisations()


@once()
def _organisations() -> QuerySet[Organisation]:
    return Organisation.objects.order_by("made_at", "pk")


def team(team_id: str) -> Team:
    """This team; Missing when there is none."""
    found = Team.objects.filter(pk=team_id).select_related("organisation", "lead").first()
    if found is None:
        raise Missing("There is no such team.")
    return found


def teams_of(organisation_id: str) -> list[Team]:
    """The teams of this organisation with their leads, the default team last."""
    return _teams_of(organisation=organisation_id)


@once()
def _teams_of(*, organisation: str) -> QuerySet[Team]:
    return Team.objects.filter(organisation_id=organisation).select_related("lead").order_by("is_default", "name")


def default_team(organisation_id: str) -> Team:
    """The team that takes what no other team's topics claim; the first one where none is marked."""
    found = Team.objects.filter(organisation=organisation_id).select_related("lead").order_by("-is_default", "name")
    if (first := found.first()) is None:
        raise Missing("This organisation has no team yet. An administrator can add one.")
    return first


def hours_of(team: Team) -> WorkingHours:
    """When this team works, as clocks read it."""
    return rota.working_hours(team.zone, team.hours, team.closed_days)
