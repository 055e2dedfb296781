"""What is to happen with each thread of a batch: its home, its clocks, and which messages owe no answer."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from answerable.clocks.actions import Start
from answerable.dialogue.actions.threads import Home
from answerable.dialogue.models import Message, Thread
from answerable.journey.triage.picture import Past, Picture, Times, place_of
from answerable.journey.triage.rules import (
    ONCE_A_DAY_MINUTES,
    UNWRITTEN,
    Candidate,
    Choice,
    Promise,
    Road,
    Seen,
    calls_the_duty,
    choose_for,
    choose_owner,
    choose_team,
    owes_no_answer,
    promises_for,
    words_of,
)
from answerable.kit.errors import Missing

ANSWER_CLOCKS = ("first_answer", "answer")
NOBODY_ELSE = "It could not be given to anyone else, so it is the lead's."


@dataclass(slots=True)
class Plan:
    """One thread of the batch. `home` is None when the thread stays where it is."""

    thread: Thread
    queue: list[Message] = field(default_factory=list)
    close: list[Message] = field(default_factory=list)
    home: Home | None = None
    starts: list[Start] = field(default_factory=list)
    takes_clocks: bool = False

    @property
    def messages(self) -> list[Message]:
        return self.queue + self.close


def sorted_by_thread(messages: Sequence[Message]) -> list[list[Message]]:
    """The messages of each thread together, so that one thread gets one home."""
    groups: dict[str, list[Message]] = {}
    for message in messages:
        group = groups.setdefault(message.thread_id, [])
        group.append(message)
        message.thread = group[0].thread
    return list(groups.values())


def plan_for(messages: Sequence[Message], picture: Picture) -> Plan:
    """The plan for the messages of one thread. Raises Missing where there is no team, or nobody in it."""
    thread = messages[0].thread
    plan = Plan(thread)
    for message in messages:
        closing = owes_no_answer(about_rating=message.about_rating, findings=picture.seen.get(message.pk, ()))
        (plan.close if closing else plan.queue).append(message)
    if plan.queue:
        _place(plan, picture)
    return plan


def plain_plan(messages: Sequence[Message], picture: Picture) -> Plan:
    """The plan that is left when planning failed: the lead has it, with the shortest promises, round the clock."""
    thread = messages[0].thread
    sides = picture.sides(thread.person.organisation_id)
    team = choose_team(sides, words=frozenset(), language="", has_it=thread.team_id or "")
    if team is None:
        raise Missing("This organisation has no team yet.")
    lead_id = picture.lead_of(team.id)
    plan = Plan(thread, queue=list(messages), home=Home(thread, team.id, lead_id, NOBODY_ELSE))
    kinds = {"first_answer", *calls_the_duty(one for m in messages for one in picture.seen.get(m.pk, ()))}
    plan.starts = [
        Start(kind=kind, about=("thread", thread.pk), team_id=team.id, owner_id=lead_id, minutes=UNWRITTEN[kind],
              thread_id=thread.pk, person_id=thread.person_id, started_at=messages[0].made_at)
        for kind in sorted(kinds)
    ]
    return plan


def _place(plan: Plan, picture: Picture) -> None:
    thread = plan.thread
    findings = [one for message in plan.queue for one in picture.seen.get(message.pk, ())]
    past = picture.past.get(thread.person_id, Past())
    words, language = words_of(findings), thread.language[:2].lower()
    team = choose_team(picture.sides(thread.person.organisation_id), words=words, language=language,
                       has_it=thread.team_id or "", knows=past.team_id)
    if team is None:
        raise Missing("This organisation has no team yet.")
    candidates = picture.candidates(team.id)
    owner = _owner(plan, picture, candidates, team.id, past, findings)
    if (thread.team_id, thread.owner_id) != (team.id, owner.id):
        plan.takes_clocks = bool(picture.running.get(thread.pk))
        plan.home = Home(thread, team.id, owner.id, owner.why)
        picture.loads[owner.id] += 1
    for message in plan.queue:
        seen = picture.seen.get(message.pk, ())
        plan.starts += _starts(message, seen, picture, candidates, team.id, owner.id, past)


def _owner(plan: Plan, picture: Picture, candidates: Sequence[Candidate], team_id: str, past: Past,
           findings: Sequence[Seen]) -> Choice:
    thread, lead_id = plan.thread, picture.lead_of(team_id)
    # Whoever opened an unscreened message did so as its screener, and does not own the conversation by that.
    has_it = thread.owner_id if thread.owner_id not in {message.screened_by for message in plan.queue} else None
    if calls_the_duty(findings):
        return choose_for(Road.CRISIS, candidates, lead_id=lead_id, owner_id=has_it or "")
    promised = bool(picture.running.get(thread.pk, frozenset()) & set(ANSWER_CLOCKS))
    if has_it and promised and any(one.staff_id == has_it for one in candidates):
        return Choice(has_it, "They have promised an answer here already.")
    times = picture.times[place_of(thread)]
    return choose_owner(candidates, lead_id=lead_id, knows=[*([has_it] if has_it else []), *past.staff],
                        language=thread.language[:2].lower(), words=words_of(findings),
                        handover_minutes=times.handover_minutes)


def _starts(message: Message, seen: Sequence[Seen], picture: Picture, candidates: Sequence[Candidate],
            team_id: str, owner_id: str, past: Past) -> list[Start]:
    thread = message.thread
    times = picture.times[place_of(thread)]
    running = picture.running.get(thread.pk, frozenset())
    promises = promises_for(seen, minutes=times.minutes, calendars=times.calendars,
                            months=times.months, answered_before=thread.pk in past.threads, started=message.made_at)
    lead_id = picture.lead_of(team_id)
    return [
        _start(promise, message, times, picture, team_id,
               choose_for(promise.road, candidates, lead_id=lead_id, owner_id=owner_id).id)
        for promise in promises
        if not (promise.kind in ANSWER_CLOCKS and running.intersection(ANSWER_CLOCKS))
    ]


def _start(promise: Promise, message: Message, times: Times, picture: Picture, team_id: str, owner_id: str) -> Start:
    thread = message.thread
    slow = promise.road is Road.ANSWER and thread.pace == Thread.Pace.ONCE_A_DAY
    return Start(
        kind=promise.kind, about=("thread", thread.pk) if promise.thread_wide else ("message", message.pk),
        team_id=team_id, owner_id=owner_id, thread_id=thread.pk, person_id=thread.person_id,
        minutes=max(promise.minutes, ONCE_A_DAY_MINUTES) if slow else promise.minutes,
        hours=None if promise.round_the_clock else picture.hours(team_id),
        started_at=message.made_at, warn_fraction=times.warn_fraction,
    )
