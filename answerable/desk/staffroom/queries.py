"""Reads for the staff room: a team's promises in a week, as plain values that its rules can judge."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from answerable.access.actor import Actor
from answerable.access.roles import Role
from answerable.clocks import queries as clocks
from answerable.clocks.models import Clock
from answerable.desk.staffroom.rules import Promise, minutes_taken, standing_of
from answerable.people.models import MergeProposal, Person, Team
from answerable.people.queries import hours_of, teams_of
from answerable.people.rota import WorkingHours


def teams_in_sight(actor: Actor) -> list[Team]:
    """The teams whose figures and rota someone may see: their own; all of them for who oversees or sets up."""
    teams = teams_of(actor.organisation)
    everywhere = actor.is_any(Role.AUDITOR, Role.ADMINISTRATOR)
    return [team for team in teams if everywhere or team.pk in actor.teams]


def week_of(day: date, zone: str) -> tuple[datetime, datetime]:
    """The Monday on or before this day, and the next, at midnight by the team's clock."""
    monday = day - timedelta(days=day.weekday())
    here = ZoneInfo(zone)
    return (datetime.combine(monday, time(0), here), datetime.combine(monday + timedelta(days=7), time(0), here))


def promises_of(team: Team, since: datetime, until: datetime, now: datetime) -> list[Promise]:
    """Every promise that the team began in this time."""
    hours = hours_of(team)
    return [as_promise(clock, hours, now) for clock in clocks.begun(team.pk, since, until)]


def as_promise(clock: Clock, hours: WorkingHours, now: datetime) -> Promise:
    """One clock as the rules read it."""
    calendar = hours if clock.calendar == "working_hours" else None
    return Promise(
        id=clock.pk,
        kind=clock.kind,
        person_id=clock.person_id,
        thread_id=clock.thread_id,
        started_at=clock.started_at,
        promised=minutes_taken(clock.started_at, clock.due_at, calendar),
        taken=minutes_taken(clock.started_at, clock.met_at, calendar) if clock.met_at else None,
        standing=standing_of(
            due_at=clock.due_at, met_at=clock.met_at, breached_at=clock.breached_at, ended_at=clock.ended_at, now=now
        ),
        owner_id=clock.climbed_to or clock.owner_id,
    )


def late_now(team: Team, now: datetime) -> tuple[Sequence[Clock], int]:
    """The running clocks of a team whose time has run out, and how many run in time."""
    running = clocks.running_of([team.pk])
    late = [clock for clock in running if clock.due_at <= now]
    return late, len(running) - len(late)


def decided_proposals(organisation_id: str, limit: int = 50) -> list[MergeProposal]:
    """Merges that were decided, the newest first."""
    rows = MergeProposal.objects.filter(keep__organisation=organisation_id, decided_at__isnull=False)
    return list(rows.select_related("keep", "fold").order_by("-decided_at")[:limit])


def people_of(organisation_id: str, ids: Sequence[str]) -> list[Person]:
    """These records, of this organisation alone."""
    return list(Person.objects.filter(pk__in=ids, organisation=organisation_id).order_by("first_wrote_at"))
