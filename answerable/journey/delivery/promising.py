"""What must be known to start a clock of delivery: whose it is, how many minutes it has, by which calendar."""

from collections.abc import Mapping
from datetime import datetime

from answerable.clocks.actions import WARN_FRACTION, Start
from answerable.dialogue.models import Thread
from answerable.journey.delivery.rules import REACH_MINUTES
from answerable.kit.errors import Missing
from answerable.people.models import Membership, Team
from answerable.people.queries import hours_of, lead_of
from answerable.people.rota import WorkingHours
from answerable.profile.queries import rules_for


def start_of(kind: str, about: tuple[str, str], thread: Thread, *, since: datetime | None = None) -> Start | None:
    """The clock to start on a thread; None before the thread has a team. Without a signed profile: an hour."""
    team = thread.team
    if team is None:
        return None
    minutes, calendars, warn = _times(thread)
    short = minutes.get(kind) or minutes.get("first_answer") or REACH_MINUTES
    return Start(kind=kind, about=about, team_id=team.pk, owner_id=thread.owner_id or _whoever_leads(team.pk),
                 minutes=short, hours=_hours(team, calendars.get(kind, "")), thread_id=thread.pk,
                 person_id=thread.person_id, started_at=since, warn_fraction=warn)


def answer_kind(thread: Thread) -> str:
    """What the clock of a further answer is called where this organisation makes a difference."""
    return "answer" if "answer" in _times(thread)[0] else "first_answer"


def _times(thread: Thread) -> tuple[Mapping[str, int], Mapping[str, str], float]:
    try:
        rules = rules_for(thread.person.organisation_id, thread.country)
    except Missing:
        return {}, {}, WARN_FRACTION
    return rules.minutes, rules.calendars, rules.warn_fraction


def _hours(team: Team, calendar: str) -> WorkingHours | None:
    # A team that keeps no hours has promised none: then its minutes count round the clock.
    return None if calendar == "round_the_clock" or not any(team.hours.values()) else hours_of(team)


def _whoever_leads(team_id: str) -> str:
    try:
        return lead_of(team_id).pk
    except Missing:
        members = Membership.objects.filter(team_id=team_id, staff__is_active=True).order_by("staff_id")
        return members.values_list("staff_id", flat=True)[:1].get()
