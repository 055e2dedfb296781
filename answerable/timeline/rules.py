"""The voice in which an entry is told, and where a letter stands, in words; pure decisions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from answerable.dialogue.status import ON_ITS_WAY, Status
from answerable.timeline.sentences import CLOCKS, FINDINGS, LOOKING, SENTENCES, Words

Voice = Literal["person", "staff"]
State = Literal["done", "now", "to_come"]
TITLES = frozenset({"dr", "prof", "professor"})
SOFTWARE = "Software"
SOMEONE = "someone here"


@dataclass(frozen=True, slots=True)
class Who:
    """What may be shown of whoever acted: never the identity, always the face they chose."""

    name: str
    role: str = ""
    kind: str = "staff"


@dataclass(frozen=True, slots=True)
class Told:
    """What an entry says, with the names that may be shown filled in."""

    verb: str
    who: Who
    to: str = ""
    why: str = ""


def said(told: Told, voice: Voice) -> str:
    """The sentence of an entry in this voice, without its full stop. KeyError for a verb without one."""
    words = SENTENCES[told.verb]
    template = words.person if voice == "person" else words.staff
    text = template.format(who=_subject(told.who, voice), to=told.to or SOMEONE, kind=_kind(told))
    return text[0].upper() + text[1:]


def reason(told: Told, voice: Voice) -> str:
    """Why it was done, where that belongs beside the sentence; empty otherwise."""
    words: Words = SENTENCES[told.verb]
    if not words.with_why or not told.why:
        return ""
    if told.who.kind == "person" and told.verb in LOOKING:
        return ""  # what is one's own, one opens without a reason
    if voice == "staff":
        return told.why.replace("you", "them")
    return told.why.replace("They ", "You ", 1)


def act(told: Told) -> str:
    """What was done, for a line that names who did it before: 'Opened your letters'."""
    text = SENTENCES[told.verb].person.replace("{who} ", "").format(to=told.to or SOMEONE, kind=_kind(told))
    return text[0].upper() + text[1:]


def _subject(who: Who, voice: Voice) -> str:
    if who.kind == "person":
        return "You" if voice == "person" else "They"
    return SOFTWARE if who.kind == "software" else who.name or SOMEONE


def _kind(told: Told) -> str:
    return CLOCKS.get(told.why) or FINDINGS.get(told.why) or ""


def called(name: str) -> str:
    """What one calls someone: 'Marta' for Marta Lindqvist, 'Dr Samuel Okafor' as it stands."""
    first, _, rest = name.strip().partition(" ")
    return name if not rest or first.strip(".").lower() in TITLES else first


@dataclass(frozen=True, slots=True)
class Step:
    """One point on a letter's way."""

    text: str
    state: State
    at: datetime | None = None
    small: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """All that is known of where a letter stands; names are those that people are called by."""

    status: Status
    received_at: datetime
    owner: str = ""
    reader: str = ""
    read_at: datetime | None = None
    reply: Status | None = None
    writer: str = ""
    wrote_at: datetime | None = None
    checker: str = ""
    roles: tuple[str, ...] = ()
    signed: Sequence[tuple[str, datetime]] = ()
    delivered_at: datetime | None = None
    opened_at: datetime | None = None
    closed_why: str = ""


NEEDS = {
    "medical": "This answer needs a doctor’s name under it.",
    "legal": "This answer needs a lawyer’s name under it.",
    "regulatory": "Someone who knows the rules for medicines must sign this answer.",
}
CHECKS = {"medical": "A doctor", "legal": "A lawyer", "regulatory": "Someone who knows the rules"}
CAN_READ = "You can read it"
_AHEAD = {
    Status.RECEIVED: ("We look for danger first", "Software does this, in seconds."),
    Status.SCREENED: ("We look for danger first", "Software does this, in seconds."),
    Status.UNSCREENED: ("A trained person opens it first", "Our software could not check it."),
}


def steps(way: Way) -> list[Step]:
    """The letter's way: what is done, what is now, and what is still to come."""
    done = [Step("We received it", "done", way.received_at)]
    if way.status in _AHEAD:
        text, small = _AHEAD[way.status]
        return [*done, Step(text, "now", small=small), Step("A person reads it", "to_come"), _ahead()]
    if way.read_at is not None:
        done.append(Step(f"{way.reader or SOMEONE.capitalize()} read it", "done", way.read_at))
    if way.status is Status.CLOSED:
        return [*done, Step("We closed it without an answer", "done", small=way.closed_why)]
    if way.delivered_at is not None:
        return done + _answered(way)
    return done + _written(way) + [_now(way), _ahead()]


def _ahead() -> Step:
    return Step(CAN_READ, "to_come")


def _written(way: Way) -> list[Step]:
    if way.reply is None or way.reply not in ON_ITS_WAY:
        return []
    wrote = [Step(f"{way.writer or SOMEONE.capitalize()} wrote an answer", "done", way.wrote_at)]
    return wrote + [Step(f"{name} checked it", "done", at) for name, at in way.signed]


def _answered(way: Way) -> list[Step]:
    wrote = Step(f"{way.writer or SOMEONE.capitalize()} wrote an answer", "done", way.wrote_at)
    checked = [Step(f"{name} checked it", "done", at) for name, at in way.signed]
    opened = [Step("You read it", "done", way.opened_at)] if way.opened_at else []
    return [wrote, *checked, Step(CAN_READ, "done" if opened else "now", way.delivered_at), *opened]


def _now(way: Way) -> Step:
    if way.reply in (Status.SUBMITTED, Status.IN_REVIEW):
        left = [role for role in way.roles if role in NEEDS]
        return Step(f"{_checker(way)} is checking it", "now", small=NEEDS[left[0]] if left else "")
    if way.reply in (Status.APPROVED, Status.SENDING):
        return Step("It is on its way to this page", "now")
    if way.reply in (Status.DRAFT, Status.SENT_BACK):
        return Step(f"{way.writer or way.owner or 'Someone'} is writing your answer", "now")
    if way.status is Status.READ:
        return Step(f"{way.owner or way.reader or 'Someone'} is working on your answer", "now")
    return Step(f"{way.owner} has it and reads it next" if way.owner else "A person reads it next", "now")


def _checker(way: Way) -> str:
    left = [role for role in way.roles if role in CHECKS]
    return way.checker or (CHECKS[left[0]] if left else "Someone else")


def headline(way: Way) -> str:
    """The one thing to know about a letter, as the title of its page."""
    if way.status in _AHEAD:
        return "We have your letter"
    if way.status is Status.CLOSED:
        return "This letter is closed"
    if way.delivered_at is not None:
        return "Your answer is here"
    if way.reply in (Status.SUBMITTED, Status.IN_REVIEW):
        left = [role for role in way.roles if role in CHECKS]
        return f"{CHECKS[left[0]] if left else 'Someone'} is checking the answer"
    if way.reply in (Status.APPROVED, Status.SENDING):
        return "The answer is on its way"
    name = way.writer or way.owner or way.reader
    if way.reply is not None or way.status is Status.READ:
        return f"{name or 'Someone'} is working on your answer"
    return f"{name} has your letter" if name else "We have your letter"
