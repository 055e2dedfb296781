"""Reads of the rota: who is on duty now, and when the next one comes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from answerable.access.roles import Role
from answerable.ledger import gathering
from answerable.ledger.queries import head_of
from answerable.ledger.rules import DEPLOYMENT
from answerable.people import rota
from answerable.people.models import Staff, Team
from answerable.people.rota import Span, Trained


@dataclass(frozen=True)
class Colleague:
    """What triage needs to know of one active member of staff."""

    id: str
    organisation: str
    roles: frozenset[Role]
    teams: frozenset[str]
    languages: tuple[str, ...]
    trainings: tuple[Trained, ...]

    def trained_for(self, duty: str, day: date) -> bool:
        """Whether a training for this duty holds on this day."""
        return any(training.duty == duty and training.holds_on(day) for training in self.trainings)


@dataclass(frozen=True)
class TeamRota:
    """The duties of one team, in its zone."""

    zone: str
    closed: frozenset[date]
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Rota:
    """The duties and colleagues of several teams, read once and asked often."""

    teams: Mapping[str, TeamRota]
    colleagues: Mapping[str, Colleague]

    def on_duty(self, team_id: str, duty: str, at: datetime) -> list[str]:
        """Ids of those on duty at this moment, in a steady order."""
        team = self.teams[team_id]
        covering = {span.who for span in self._spans(team_id, duty)
                    if rota.covers(span, at, zone=team.zone, closed=team.closed)}
        return sorted(covering)

    def next_on_duty(self, team_id: str, duty: str, at: datetime) -> datetime | None:
        """When someone is on duty next: `at` itself if someone is; None when nobody comes within 60 days."""
        team = self.teams[team_id]
        return rota.next_start(self._spans(team_id, duty), at, zone=team.zone, closed=team.closed)

    def members(self, team_id: str) -> list[Colleague]:
        """The active members of this team."""
        return [each for each in self.colleagues.values() if team_id in each.teams]

    def _spans(self, team_id: str, duty: str) -> list[Span]:
        return [span for span in self.teams[team_id].spans if span.duty == duty]


def rota_of(team_ids: Iterable[str]) -> Rota:
    """The rota of these teams, as it stands now; one query while nobody changed it since it was last read.

    Every change of staff, teams, duties and trainings is an action, and leaves its entry in the deployment's own
    chain: while that chain has the same head, what was read under it is still so.
    """
    wanted = frozenset(team_ids)
    head = head_of(DEPLOYMENT)
    if not head or gathering.present() is not None:  # an action's own changes have no entry yet
        return _read(wanted)
    return _standing(wanted, head)


@lru_cache(maxsize=64)
def _standing(wanted: frozenset[str], head: str) -> Rota:
    return _read(wanted)


def _read(wanted: frozenset[str]) -> Rota:
    """In six queries, however many people work in these teams."""
    teams = Team.objects.filter(pk__in=wanted).prefetch_related("duties")
    members = Staff.objects.filter(is_active=True, memberships__team__in=[team.pk for team in teams]).order_by("pk")
    colleagues = {
        each.pk: _colleague(each)
        for each in members.distinct().select_related("face").defer("face__photo", "password")
        .prefetch_related("held", "memberships", "trainings")
    }
    return Rota({team.pk: _team_rota(team, colleagues) for team in teams}, colleagues)


def _colleague(staff: Staff) -> Colleague:
    face = getattr(staff, "face", None)
    return Colleague(
        id=staff.pk,
        organisation=staff.organisation_id,
        roles=frozenset(Role(held.role) for held in staff.held.all()),
        teams=frozenset(membership.team_id for membership in staff.memberships.all()),
        languages=tuple(face.languages) if face else (),
        trainings=tuple(Trained(t.duty, t.since, t.until) for t in staff.trainings.all()),
    )


def _team_rota(team: Team, colleagues: Mapping[str, Colleague]) -> TeamRota:
    spans = tuple(
        Span(duty.duty, duty.weekday, duty.start, duty.end, duty.staff_id, colleagues[duty.staff_id].trainings)
        for duty in team.duties.all()
        if duty.staff_id in colleagues and team.pk in colleagues[duty.staff_id].teams
    )
    return TeamRota(team.zone, frozenset(map(date.fromisoformat, team.closed_days)), spans)


def on_duty(team_id: str, duty: str, at: datetime) -> list[Staff]:
    """Who is on duty in this team at this moment; for crisis and safety only those trained for it."""
    read = rota_of([team_id])
    ids = read.on_duty(team_id, duty, at) if team_id in read.teams else []
    return list(Staff.objects.filter(pk__in=ids).order_by("pk")) if ids else []


def next_on_duty(team_id: str, duty: str, at: datetime) -> datetime | None:
    """When someone is on duty next: `at` itself if someone is; None when nobody comes within 60 days."""
    read = rota_of([team_id])
    return read.next_on_duty(team_id, duty, at) if team_id in read.teams else None
