"""A queue as its reader sees it: sections, and one line for each letter without a name or a word of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2s

from answerable.access.actor import Actor
from answerable.clocks.models import Clock
from answerable.desk import words
from answerable.dialogue.models import Thread
from answerable.dialogue.queue import Queue
from answerable.people.queries import faces

TITLES: dict[str, str] = {
    "now": "Needs you now",
    "held": "Held, not screened yet",
    "unreached": "Could not be reached",
    "later": "Yours, later today",
    "signing": "With someone who signs",
    "others": "Nobody’s yet",
    "team": "With others of the team",
}
PRESSING = ("now", "held")


@dataclass(frozen=True)
class Line:
    """One letter in a queue."""

    thread: Thread
    clock: Clock | None
    what: str
    where: str
    whose: str

    @property
    def alarms(self) -> bool:
        """Someone may be in danger: the one use of the alarm colour beside a broken promise."""
        return self.thread.urgency >= 3


@dataclass(frozen=True)
class Section:
    """A heading of the queue with its letters."""

    key: str
    title: str
    lines: Sequence[Line]

    @property
    def pressing(self) -> bool:
        return self.key in PRESSING


@dataclass(frozen=True)
class Letters:
    """The whole queue, ready to be shown; `seen` changes whenever anything in it does."""

    sections: Sequence[Section]
    more: bool
    seen: str

    @property
    def pressing(self) -> Sequence[Section]:
        return [section for section in self.sections if section.pressing]

    @property
    def rest(self) -> Sequence[Section]:
        return [section for section in self.sections if not section.pressing]

    @property
    def count(self) -> int:
        return sum(len(section.lines) for section in self.sections)

    @property
    def now(self) -> int:
        return sum(len(section.lines) for section in self.pressing)

    @property
    def first(self) -> Line | None:
        """What needs its reader first."""
        return next((line for section in self.pressing for line in section.lines), None)

    @property
    def next_promise(self) -> Line | None:
        """The nearest promise among what can wait."""
        waiting = [line for section in self.rest for line in section.lines if line.clock]
        return min(waiting, key=lambda line: line.thread.due_at or line.thread.last_at, default=None)


def letters(found: Queue, actor: Actor, running: Iterable[Clock]) -> Letters:
    """The queue of this reader in sections; `running` are the clocks of its rows."""
    clocks = nearest(running)
    leads = leads_of(clocks, actor)
    placed: dict[str, list[Line]] = {key: [] for key in TITLES}
    for row in found.rows:
        placed[_place(row.section, row.thread, actor)].append(line_of(row.thread, row.owner, actor, clocks, leads))
    sections = [Section(key, TITLES[key], _by_clock(placed[key])) for key in TITLES if placed[key]]
    return Letters(sections, found.more, _digest(sections))


def line_of(thread: Thread, owner: str, actor: Actor, clocks: Mapping[str, Clock], leads: Mapping[str, str]) -> Line:
    """One letter's line; `owner` is the name that its owner shows."""
    clock = clocks.get(thread.pk)
    return Line(thread, clock, words.what_said(thread.state, thread.leading_kind, thread.leading_about),
                where_said(thread), _whose(thread, owner, clock, actor, leads))


def nearest(running: Iterable[Clock]) -> dict[str, Clock]:
    """The nearest running clock of each thread."""
    found: dict[str, Clock] = {}
    for clock in sorted(running, key=lambda clock: clock.due_at):
        found.setdefault(clock.thread_id, clock)
    return found


def leads_of(clocks: Mapping[str, Clock], actor: Actor) -> dict[str, str]:
    """The name of each colleague to whom a broken promise climbed."""
    climbed = {clock.climbed_to for clock in clocks.values()} - {"", actor.id}
    known = faces(climbed) if climbed else {}
    return {one: known[one].display_name if one in known else "the lead" for one in climbed}


def where_said(thread: Thread) -> str:
    """'Ireland, English. Third letter.'"""
    return _where(thread.country, thread.language, thread.messages_in, thread.about)


@lru_cache(maxsize=1024)
def _where(country: str, language: str, letters: int, about: str) -> str:
    place = ", ".join(part for part in (words.country_said(country), words.language_said(language)) if part)
    beside = {"minor": " Not yet of age.", "other": " For someone else."}.get(about, "")
    return f"{place}. {words.letters_said(letters)}.{beside}"


def _place(section: str, thread: Thread, actor: Actor) -> str:
    if section == "held":
        return "held"
    if thread.state == Thread.State.NEEDS_REACHING and thread.owner_id != actor.id:
        return "unreached"
    if section == "others":
        return "team" if thread.owner_id else "others"
    return section if section in TITLES else "team"


def _whose(thread: Thread, owner: str, clock: Clock | None, actor: Actor, leads: Mapping[str, str]) -> str:
    if clock and clock.climbed_to:
        return "It climbed to you." if clock.climbed_to == actor.id else f"It climbed to {leads[clock.climbed_to]}."
    if thread.owner_id == actor.id:
        return ""
    return f"{owner} has it." if thread.owner_id else "Nobody has it yet."


def face_of(thread: Thread) -> str:
    """The name that the owner shows, or the one they answer for."""
    owner = thread.owner
    if owner is None:
        return "Nobody"
    face = getattr(owner, "face", None)
    return str(face.display_name) if face else owner.identity


def _by_clock(lines: Iterable[Line]) -> list[Line]:
    order: Callable[[Line], tuple[int, float]] = lambda line: (  # noqa: E731
        -line.thread.urgency if line.thread.urgency >= 3 else 0,
        (line.thread.due_at or line.thread.last_at).timestamp(),
    )
    return sorted(lines, key=order)


def _digest(sections: Iterable[Section]) -> str:
    state = "|".join(
        f"{s.key}:{line.thread.pk}:{line.what}:{line.where}:{line.whose}:{line.thread.due_at}"
        for s in sections for line in s.lines
    )
    return blake2s(state.encode(), digest_size=8).hexdigest()
