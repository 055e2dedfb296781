"""What is said of a team's promises: how long people waited, what was kept, and the sentence that leads the page."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil
from statistics import median

from answerable.clocks.calendars import Hours, spans
from answerable.look.words import number_words

TO_THE_PERSON = ("first_answer", "answer")


class Standing(StrEnum):
    """What became of a promise."""

    KEPT = "kept"
    BROKEN = "broken"
    RUNNING = "running"
    RELEASED = "released"  # no longer owed: nobody waited in vain, and nothing was kept either


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise and how long it took, in minutes of the calendar it runs on; None while nobody has met it."""

    id: str
    kind: str
    person_id: str
    thread_id: str
    started_at: datetime
    promised: float
    taken: float | None
    standing: Standing
    owner_id: str = ""


@dataclass(frozen=True, slots=True)
class Spread:
    """Half took at most `half` minutes, nine of ten at most `most`; None of nothing."""

    count: int
    half: float | None
    most: float | None


def standing_of(
    *, due_at: datetime, met_at: datetime | None, breached_at: datetime | None, ended_at: datetime | None, now: datetime
) -> Standing:
    """What became of a promise; one whose time has run out is broken, whether or not the sweep came round."""
    if breached_at or (met_at and met_at > due_at) or (ended_at is None and now >= due_at):
        return Standing.BROKEN
    if met_at:
        return Standing.KEPT
    return Standing.RELEASED if ended_at else Standing.RUNNING


def minutes_taken(started: datetime, ended: datetime, hours: Hours | None) -> float:
    """Minutes of working hours between two moments; round the clock where `hours` is None."""
    if hours is None:
        return max((ended - started).total_seconds(), 0) / 60
    passed = timedelta()
    for opens, closes in spans(hours, started):
        if opens >= ended:
            break
        passed += max(min(closes, ended) - max(opens, started), timedelta())
    return passed.total_seconds() / 60


def spread(minutes: Collection[float]) -> Spread:
    """The median, and the 90th percentile by nearest rank: a wait that someone really had."""
    rows = sorted(minutes)
    if not rows:
        return Spread(0, None, None)
    return Spread(len(rows), median(rows), rows[ceil(0.9 * len(rows)) - 1])


def usual_promise(promises: Sequence[Promise]) -> float | None:
    """The length that was promised most often."""
    counted = Counter(round(one.promised) for one in promises)
    return float(counted.most_common(1)[0][0]) if counted else None


@dataclass(frozen=True, slots=True)
class Word:
    """How many people wrote, and to how many of them the word was kept, broken, or is still good."""

    wrote: int
    kept: int
    broken: int
    waiting: int


def word_kept(promises: Sequence[Promise]) -> Word:
    """By person: one broken promise counts, however many others were kept to them."""
    by_person: dict[str, set[Standing]] = {}
    for one in promises:
        by_person.setdefault(one.person_id or one.thread_id, set()).add(one.standing)
    broken = sum(Standing.BROKEN in seen for seen in by_person.values())
    waiting = sum(Standing.BROKEN not in seen and Standing.RUNNING in seen for seen in by_person.values())
    return Word(len(by_person), len(by_person) - broken - waiting, broken, waiting)


def title(word: Word, when: str) -> tuple[str, str]:
    """The result in two sentences: 'Last week 214 people wrote to us.', 'We kept our word to 208 of them.'"""
    if not word.wrote:
        return f"{when} nobody wrote to us.", ""
    wrote = f"{when} {_people(word.wrote)} wrote to us."
    if word.waiting == word.wrote:
        return wrote, "Nobody had to wait longer than we promised so far."
    if word.kept == word.wrote:
        return wrote, "We kept our word to them." if word.wrote == 1 else "We kept our word to all of them."
    if not word.kept:
        return wrote, "We broke our word." if word.wrote == 1 else f"We broke our word to {_of_them(word.broken)}."
    still = f", and {number_words(word.waiting)} still wait{'s' * (word.waiting == 1)} within the time promised"
    return wrote, f"We kept our word to {number_words(word.kept)} of them{still if word.waiting else ''}."


def spread_said(found: Spread) -> str:
    """'Half had an answer in 9 minutes, nine of ten in 24'."""
    if found.half is None or found.most is None:
        return "Nobody has an answer yet"
    if found.count == 1:
        return f"The one answer took {minutes_said(found.half)}"
    if _same(found.half, found.most):
        return f"Nine of ten had an answer in {minutes_said(found.most)}"
    return f"Half had an answer in {minutes_said(found.half)}, nine of ten in {minutes_said(found.most)}"


def minutes_said(minutes: float) -> str:
    """'under a minute', '9 minutes', '2 hours 5 minutes'; rounded to whole minutes, hours from two on."""
    whole = round(minutes)
    if whole < 1:
        return "under a minute"
    if whole < 120:
        return f"{whole} minute{'s' * (whole != 1)}"
    hours, rest = divmod(whole, 60)
    return f"{hours} hours" + (f" {rest} minute{'s' * (rest != 1)}" if rest else "")


def _same(one: float, other: float) -> bool:
    return minutes_said(one) == minutes_said(other)


def _people(count: int) -> str:
    return "one person" if count == 1 else f"{number_words(count)} people"


def _of_them(count: int) -> str:
    return f"{number_words(count)} of them"
