"""Reads what a team's last weeks were like, and what a rehearsal measured: letters, minutes of work, and the rota."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from answerable.clocks.queries import TO_THE_PERSON, begun
from answerable.dialogue.queries import Act, acts
from answerable.engines.staffing import HOURS, Task, Week
from answerable.kit.errors import Invalid
from answerable.people.models import Team
from answerable.people.queries import hours_of, organisations, rota_of, teams_of
from answerable.profile.queries import rules_by_country
from answerable.rehearsal import weeks
from answerable.rehearsal.weeks import Spans

VERBS = ("message:read", "reply:submitted", "reply:in_review", "reply:signed", "person:opened")
USUAL_PROMISE = 30.0  # minutes, where no signed profile says another
# What a plan can be made of: a year of minutes, and so many letters an hour that it still ends within minutes.
MOST_MINUTES, MOST_AN_HOUR, MOST_LETTERS = 525_600.0, 2_000.0, 1e9


@dataclass(slots=True)
class Worked:
    """Minutes of work that the ledger shows, and how many answers were handed in and went to review."""

    answering: list[float] = field(default_factory=list)
    signing: list[float] = field(default_factory=list)
    sent: int = 0
    to_review: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """What a plan is made from, and in sentences where it comes from and what had to be assumed."""

    name: str
    week: Week
    duty: tuple[tuple[int, int], ...]
    says: tuple[str, ...]


def teams() -> list[Team]:
    """Every team of the deployment."""
    return [team for organisation in organisations() for team in teams_of(organisation.pk)]


def last_weeks(team: Team, count: int, now: datetime, promise: float | None) -> Asked:
    """What the last weeks ask of a team. A team that is younger than that is read from its first letter on."""
    since = now - timedelta(weeks=count)
    came = [clock.started_at for clock in begun(team.pk, since, now) if clock.kind in TO_THE_PERSON]
    since = max(since, min(came, default=since).replace(hour=0, minute=0, second=0, microsecond=0))
    done = worked(acts(team.pk, VERBS, since, now))
    letters = weeks.letters_by_hour(came, since, now, team.zone) if came else (0.0,) * HOURS
    task, says = _task(done, promise or promised(team))
    first = _counted(len(came), (now - since) / timedelta(days=1))
    return Asked(team.name, Week(letters, hours_of_week(team), task), duty_of(team, now), (first, *says))


def worked(found: Iterable[Act]) -> Worked:
    """Work begins when someone read the letter, or took the answer to sign, or was done with what they had before."""
    done, read, last = Worked(), dict[tuple[str, str], datetime](), dict[str, datetime]()
    waits: dict[str, datetime] = {}
    for act in found:
        who = act.actor_id
        if act.verb == "message:read":
            read.setdefault((who, act.thread_id), act.at)
        elif act.verb == "person:opened":
            read[who, act.person_id] = act.at
        elif act.verb == "reply:in_review":
            done.to_review += act.message_id not in waits
            waits[act.message_id] = act.at
        elif act.verb == "reply:submitted":
            done.sent += 1
            _add(done.answering, act.at, read.pop((who, act.thread_id), None), last.get(who))
            last[who] = act.at
        elif act.verb == "reply:signed":
            waited = waits.get(act.message_id, act.at)
            _add(done.signing, act.at, max(waited, read.get((who, act.person_id), waited)), last.get(who))
            last[who] = act.at
    return done


def _add(rows: list[float], at: datetime, began: datetime | None, before: datetime | None) -> None:
    if began is not None and began < at:
        rows.append((at - max(began, before or began)) / timedelta(minutes=1))


def rehearsed(file: Path, spans: Spans, promise: float | None) -> tuple[Week, tuple[str, ...]]:
    """A week in which every open hour is as the rehearsal was. Invalid for a file that is none."""
    try:
        read = json.loads(file.read_text(encoding="utf-8"))
        done = Worked([_number(each, MOST_MINUTES) for each in read["answer_minutes"]],
                      [_number(each, MOST_MINUTES) for each in read["review_minutes"]])
        hourly, letters = _number(read["letters_an_hour"], MOST_AN_HOUR), int(_number(read["letters"], MOST_LETTERS))
        done.sent = weeks.ENOUGH_TIMES if len(done.answering) >= weeks.ENOUGH_TIMES else 0
        promise = promise or _number(read["promise_minutes"], MOST_MINUTES, least=0.1)
        task, says = _task(done, promise, reviewed=_number(read["reviewed"], 1.0))
    except (OSError, ValueError, KeyError, TypeError, RecursionError, OverflowError):
        raise Invalid(f"{file.name} is not what `answerable rehearse --json` wrote.") from None
    first = f"{letters} letters of a rehearsal, {hourly:.0f} an hour of the staff's own time, in every open hour."
    return Week(_while_open(spans, hourly), spans, task), (first, *says)


def _number(said: object, most: float, *, least: float = 0.0) -> float:
    """A number within these bounds; ValueError for every other, endless ones and those that are none among them."""
    if not isinstance(said, int | float) or not least <= said <= most:
        raise ValueError("This is no such number.")
    return float(said)


def _while_open(spans: Spans, hourly: float) -> tuple[float, ...]:
    return tuple(
        hourly * sum(max(min(end, hour * 60 + 60) - max(start, hour * 60), 0.0) for start, end in spans) / 60
        for hour in range(HOURS)
    )


def _task(done: Worked, promise: float, *, reviewed: float | None = None) -> tuple[Task, list[str]]:
    answering, know_answers = weeks.times_of(done.answering, longest=weeks.LONGEST_ANSWER,
                                             otherwise=weeks.ANSWER_MINUTES)
    signing, know_reviews = weeks.times_of(done.signing, longest=weeks.LONGEST_REVIEW, otherwise=weeks.REVIEW_MINUTES)
    share, know_share = weeks.reviewed_share(done.to_review, done.sent)
    if reviewed is not None and know_share:
        share = reviewed
    says = [
        _said("An answer", answering.mean, len(done.answering), know_answers),
        _said("A review", signing.mean, len(done.signing), know_reviews),
        f"{share:.0%} of the answers are signed by someone else" + ("." if know_share else
                                                                    ": assumed, too few were handed in."),
    ]
    return Task(answering, signing, share, promise, weeks.PATIENCE_MINUTES), says


def _said(what: str, mean: float, count: int, known: bool) -> str:
    if known:
        return f"{what} takes {mean:.1f} minutes, from {count} that were measured."
    return f"{what} takes {mean:g} minutes: assumed, for only {count} were measured."


def _counted(letters: int, days: float) -> str:
    if letters < weeks.ENOUGH_LETTERS:
        return f"Only {letters} letters in {days:.0f} days: too few for a plan, so read this as a first guess."
    return f"{letters} letters in {days:.0f} days."


def promised(team: Team) -> float:
    """The shortest first answer that the organisation's signed rules promise, in minutes."""
    found = rules_by_country(team.organisation_id, team.organisation.countries)
    return float(min((rules.minutes["first_answer"] for rules in found.values()), default=USUAL_PROMISE))


def hours_of_week(team: Team) -> Spans:
    """When the team works, in minutes of the week."""
    return weeks.spans_of(hours_of(team).days)


def duty_of(team: Team, now: datetime) -> tuple[tuple[int, int], ...]:
    """How many answer and sign in each hour of the coming week, in the middle of the hour."""
    here, rota = ZoneInfo(team.zone), rota_of([team.pk])
    monday = now.astimezone(here).replace(hour=0, minute=30, second=0, microsecond=0)
    monday += timedelta(days=7 - monday.weekday())
    moments = [monday + timedelta(hours=hour) for hour in range(HOURS)]  # by the wall clock, whatever summer time does
    return tuple(
        (len(rota.on_duty(team.pk, "answering", at)), len(rota.on_duty(team.pk, "review", at))) for at in moments
    )
