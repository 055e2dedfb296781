"""What waits for triage, and what may be promised to someone who is about to write."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from answerable.clocks.calendars import due, next_open
from answerable.dialogue.models import Message
from answerable.dialogue.queries import standing_at
from answerable.dialogue.status import Status
from answerable.journey.triage.picture import times_of
from answerable.journey.triage.rules import UNWRITTEN
from answerable.people.models import Team
from answerable.people.queries import hours_of, rota_of, teams_of
from answerable.people.rota import WorkingHours


@dataclass(frozen=True, slots=True)
class Promise:
    """What the writing page may say. `by` holds for whichever team it will be; `opens_at` is `now` while open, and
    None for a team that keeps no hours; `hours` are those of the team that takes what no other claims.
    `crisis_staffed` only when every team has someone trained on the crisis duty at this moment."""

    by: datetime
    someone_is_here: bool
    opens_at: datetime | None
    crisis_staffed: bool
    hours: WorkingHours


def what_waits(now: datetime) -> list[QuerySet[Message]]:
    """What was screened and has no home yet."""
    return [standing_at(Status.SCREENED)]


def promise_for(organisation_id: str, country: str, now: datetime) -> Promise | None:
    """What holds whoever will answer; None where the organisation has no team, and so promises nothing."""
    teams = teams_of(organisation_id)
    if not teams:
        return None
    minutes = {**UNWRITTEN, **times_of(organisation_id, country).minutes}["first_answer"]
    rota = rota_of(team.pk for team in teams)
    default = next((team for team in teams if team.is_default), teams[0])
    return Promise(
        by=max(_due(team, minutes, now) for team in teams),
        someone_is_here=any(rota.on_duty(team.pk, "answering", now) for team in teams),
        opens_at=next_open(hours_of(default), now) if _keeps_hours(default) else None,
        crisis_staffed=all(rota.on_duty(team.pk, "crisis", now) for team in teams),
        hours=hours_of(default),
    )


def _due(team: Team, minutes: int, now: datetime) -> datetime:
    return due(now, minutes, hours_of(team) if _keeps_hours(team) else None)


def _keeps_hours(team: Team) -> bool:
    return any(team.hours.values())
