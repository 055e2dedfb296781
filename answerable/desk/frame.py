"""What every page of the desk knows: who is here, in which teams, and by whose clock times are said."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.http import HttpRequest

from answerable.access.actor import Actor
from answerable.access.roles import SIGNING, Role
from answerable.access.rules import may
from answerable.consent.purposes import Purpose
from answerable.people.models import Team
from answerable.people.queries import teams_of


@dataclass(frozen=True)
class Desk:
    """Someone at the desk, and their teams by name."""

    actor: Actor
    teams: Sequence[Team]

    @property
    def zone(self) -> ZoneInfo:
        """The clock of their first team; UTC for someone without one."""
        return ZoneInfo(self.teams[0].zone if self.teams else "UTC")

    @property
    def signs(self) -> bool:
        """Whether any of their roles signs answers."""
        return any(may(self.actor, permission) for permission in SIGNING.values())


def actor_at(request: HttpRequest) -> Actor:
    """The member of staff whom the guard let in."""
    actor: Actor = request.staff  # type: ignore[attr-defined]
    return actor


def desk_of(request: HttpRequest) -> Desk:
    """Who is here, kept for the length of one request."""
    kept: Desk | None = getattr(request, "desk", None)
    if kept is None:
        actor = actor_at(request)
        mine = [team for team in teams_of(actor.organisation) if team.pk in actor.teams] if actor.teams else []
        kept = Desk(actor, mine)
        request.desk = kept  # type: ignore[attr-defined]
    return kept


def at_desk_of_one_team(request: HttpRequest, team: Team | None) -> None:
    """Spares a query for those who belong to one team, where a page has read that team already."""
    actor = actor_at(request)
    if team is not None and actor.teams == {team.pk}:
        request.desk = Desk(actor, [team])  # type: ignore[attr-defined]


def purpose_of(actor: Actor) -> Purpose:
    """What this member of staff opens a letter for: safety staff because the law asks, everyone else to answer."""
    return Purpose.SAFETY if actor.is_any(Role.SAFETY) else Purpose.ANSWERING
