"""Who must see a message, which clocks start, and why: decided from plain values."""

import calendar
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

CRISIS_KINDS = frozenset({"crisis", "medical_emergency"})
SAFETY_KINDS = frozenset({
    "adverse_event", "exposure_without_harm", "pregnancy_exposure", "overdose_or_misuse", "medication_error",
    "lack_of_effect",
})
QUIET_KINDS = frozenset({"praise", "product", "symptom", "topic"})
# Below this the screen saw words that only sound like it: whoever answers sees them marked, no duty is called.
CALLS_THE_DUTY = 0.1
SAFETY_MINUTES = 24 * 60
ONCE_A_DAY_MINUTES = 8 * 60  # of work: a lead may slow a conversation to one answer a working day
# Where the profile names no time, or none is signed: nobody waits without a promise.
UNWRITTEN = {"first_answer": 60, "crisis": 15, "medical_emergency": 15, "safety": SAFETY_MINUTES,
             "quality_complaint": 3 * ONCE_A_DAY_MINUTES}

_NOBODY = "The team has nobody in that role, so it is the lead's."


class Road(StrEnum):
    """Who a clock belongs to."""

    ANSWER = "answer"
    CRISIS = "crisis"
    SAFETY = "safety"
    QUALITY = "quality"
    PRIVACY = "privacy"


@dataclass(frozen=True, slots=True)
class Seen:
    """What triage needs to know of one finding."""

    kind: str
    strength: float
    about: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """What triage needs to know of one team. `topics` are in small letters."""

    team_id: str
    topics: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone who could own a thread. `on` are the duties they have now; `minutes_until_on` counts to the next
    answering duty, None when none is planned; `load` counts the open threads that they own."""

    staff_id: str
    may_answer: bool = False
    on: frozenset[str] = frozenset()
    trained: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    minutes_until_on: int | None = None
    load: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """Who it is, and the reason that stands in the ledger."""

    id: str
    why: str


@dataclass(frozen=True, slots=True)
class Promise:
    """One clock to start; `thread_wide` when the whole conversation has only one of it."""

    kind: str
    road: Road
    minutes: int
    round_the_clock: bool
    thread_wide: bool


def words_of(findings: Iterable[Seen]) -> frozenset[str]:
    """The products and topics that a message is about, as teams claim them."""
    return frozenset(f.about.casefold() for f in findings if f.about and f.kind in {"product", "topic", "symptom"})


def calls_the_duty(findings: Iterable[Seen]) -> frozenset[str]:
    """The kinds of crisis and emergency that someone trained must look at now."""
    return frozenset(f.kind for f in findings if f.kind in CRISIS_KINDS and f.strength >= CALLS_THE_DUTY)


def owes_no_answer(*, about_rating: bool, findings: Iterable[Seen]) -> bool:
    """A line beside a rating asks for nothing, unless the screen saw something of concern in it."""
    return about_rating and all(f.kind in QUIET_KINDS for f in findings)


def choose_team(teams: Sequence[Side], *, words: frozenset[str], language: str, has_it: str = "",
                knows: str = "") -> Choice | None:
    """The team that has this conversation; else the one whose topics say most; else the one that knows the
    person; else the default one. None where there is no team at all."""
    if any(team.team_id == has_it for team in teams):
        return Choice(has_it, "This team has the conversation already.")
    claimed = {team.team_id: len(team.topics & words) for team in teams}
    ordered = sorted(teams, key=lambda t: (-claimed[t.team_id], language not in t.languages, not t.is_default,
                                           t.team_id))
    if not ordered:
        return None
    first = ordered[0]
    if claimed[first.team_id]:
        return Choice(first.team_id, "What it is about belongs to this team.")
    if any(team.team_id == knows for team in teams):
        return Choice(knows, "The person is known to this team.")
    default = next((team for team in ordered if team.is_default), first)
    return Choice(default.team_id, "This team takes what no other claims.")


def choose_owner(
    candidates: Sequence[Candidate], *, lead_id: str, knows: Sequence[str] = (), language: str = "",
    words: frozenset[str] = frozenset(), handover_minutes: int = 0,
) -> Choice:
    """Continuity first (`knows`: who answered last comes first), then language, topic and load."""
    answering = {c.staff_id: c for c in candidates if c.may_answer}
    for staff_id in knows:
        known = answering.get(staff_id)
        if known and "answering" in known.on:
            return Choice(staff_id, "They answered this person before.")
        if known and known.minutes_until_on is not None and known.minutes_until_on <= handover_minutes:
            return Choice(staff_id, "They answered this person before, and are back soon.")
    here = [c for c in answering.values() if "answering" in c.on]
    if here:
        return _best(here, language, words)
    coming = [c for c in answering.values() if c.minutes_until_on is not None]
    if coming:
        first = min(c.minutes_until_on or 0 for c in coming)
        next_in = _best([c for c in coming if c.minutes_until_on == first], language, words)
        return Choice(next_in.id, "Nobody is on duty; they are the next to come.")
    return Choice(lead_id, "Nobody is on duty or expected, so it is the lead's.")


def choose_for(road: Road, candidates: Sequence[Candidate], *, lead_id: str, owner_id: str) -> Choice:
    """Whose a clock is. Nobody on duty means the lead: no clock is without someone."""
    if road is Road.ANSWER:
        return Choice(owner_id, "Whoever answers keeps the promise.")
    if road is Road.CRISIS:
        return _crisis(candidates, lead_id=lead_id, owner_id=owner_id)
    if road is Road.SAFETY:
        return (_lightest([c for c in candidates if {"safety"} <= c.on & c.roles], "They have the safety duty.")
                or _of_role("safety", candidates) or Choice(lead_id, _NOBODY))
    if road is Road.QUALITY:
        return _of_role("regulatory", candidates) or _of_role("safety", candidates) or Choice(lead_id, _NOBODY)
    return _of_role("privacy", candidates) or Choice(lead_id, _NOBODY)


def promises_for(
    findings: Iterable[Seen], *, minutes: Mapping[str, int], calendars: Mapping[str, str], started: datetime,
    months: Mapping[str, int] | None = None, answered_before: bool = False,
) -> list[Promise]:
    """The clocks that a message starts, in the profile's minutes; a crisis and a safety report never sleep."""
    seen, minutes = list(findings), {**UNWRITTEN, **minutes}
    kinds = {f.kind for f in seen}
    made = [_promise("answer" if answered_before and "answer" in minutes else "first_answer", Road.ANSWER,
                     minutes, calendars)]
    made += [_promise(kind, Road.CRISIS, minutes, {}) for kind in sorted(calls_the_duty(seen))]
    if kinds & SAFETY_KINDS:
        made.append(Promise("safety", Road.SAFETY, minutes["safety"], True, False))
    if "quality_complaint" in kinds:
        made.append(_promise("quality_complaint", Road.QUALITY, minutes, calendars, thread_wide=False))
    if "privacy_request" in kinds:
        # GDPR Article 12 (3): within one month of receipt.
        due = started
        for _ in range((months or {}).get("privacy_request", 1)):
            due = a_month_after(due)
        made.append(Promise("privacy_request", Road.PRIVACY, int((due - started).total_seconds() // 60), True, False))
    return made


def a_month_after(moment: datetime) -> datetime:
    """The same day of the next month, or its last day (Regulation 1182/71, Article 3 (2)(c))."""
    year, month = moment.year + moment.month // 12, moment.month % 12 + 1
    return moment.replace(year=year, month=month, day=min(moment.day, calendar.monthrange(year, month)[1]))


def _promise(kind: str, road: Road, minutes: Mapping[str, int], calendars: Mapping[str, str], *,
             thread_wide: bool = True) -> Promise:
    always = road is Road.CRISIS or calendars.get(kind) == "round_the_clock"
    return Promise(kind, road, minutes[kind], always, thread_wide)


def _crisis(candidates: Sequence[Candidate], *, lead_id: str, owner_id: str) -> Choice:
    trained = [c for c in candidates if "crisis" in c.on and "crisis" in c.trained]
    if any(c.staff_id == owner_id for c in trained):
        return Choice(owner_id, "They know this person and have the crisis duty.")
    return (_lightest(trained, "They have the crisis duty.")
            or _lightest([c for c in candidates if "safety" in c.on and "safety" in c.roles],
                         "Nobody has the crisis duty; they have the safety duty.")
            or Choice(lead_id, "Nobody trained is on duty, so it is the lead's."))


def _best(candidates: Sequence[Candidate], language: str, words: frozenset[str]) -> Choice:
    """The id decides at last, so that the same question always has the same answer."""
    chosen = min(candidates, key=lambda c: (bool(language) and language not in c.languages,
                                            -len(c.topics & words), c.load, c.staff_id))
    rivals = [c for c in candidates if c is not chosen]
    if language in chosen.languages and any(language not in c.languages for c in rivals):
        return Choice(chosen.staff_id, "They speak the person's language.")
    if any(len(c.topics & words) < len(chosen.topics & words) for c in rivals):
        return Choice(chosen.staff_id, "They answer others about the same.")
    return Choice(chosen.staff_id, "They have the most room.")


def _of_role(role: str, candidates: Sequence[Candidate]) -> Choice | None:
    return _lightest([c for c in candidates if role in c.roles], "It is what their role is for.")


def _lightest(candidates: Sequence[Candidate], why: str) -> Choice | None:
    chosen = min(candidates, key=lambda c: (c.load, c.staff_id), default=None)
    return Choice(chosen.staff_id, why) if chosen else None
