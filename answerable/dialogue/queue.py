"""The queue: what waits for a member of staff and their teams; nothing here opens a sealed word."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import Q, QuerySet

from answerable.access.actor import Actor
from answerable.clocks import queries as clocks
from answerable.dialogue.models import Message, Thread
from answerable.dialogue.models.thread import WAITS
from answerable.dialogue.rules import may_see_held, section_of
from answerable.dialogue.status import Status
from answerable.kit.clock import now
from answerable.kit.once import once
from answerable.kit.together import Later, ask, in_turn, later

QUEUE_ROWS = 50
COLUMNS = ("id", "person_id", "team_id", "owner_id", "state", "country", "language", "about", "urgency",
           "leading_kind", "leading_about", "messages_in", "last_at", "due_at")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the queue: a thread, the section where it stands for this reader, and the name its owner shows."""

    thread: Thread
    section: str
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits for a member of staff and their teams."""

    rows: Sequence[Row]
    more: bool

    def of(self, section: str) -> list[Thread]:
        """The threads of one section: now, later, signing, unreached, held, others."""
        return [row.thread for row in self.rows if row.section == section]


@dataclass(frozen=True, slots=True)
class _Found:
    """A thread of the queue as it was read."""

    thread: Thread
    owner: str

    @property
    def place(self) -> tuple[bool, datetime, str]:
        """Where it stands among the others of its part: the nearest deadline first, those without one last."""
        due = self.thread.due_at
        return due is None, due or self.thread.last_at, self.thread.pk


def queue(actor: Actor, *, limit: int = QUEUE_ROWS, moment: datetime | None = None) -> Queue:
    """What is the reader's, as its responder or by a clock of theirs, then their teams', the nearest deadline first.

    Two queries, however much waits.
    """
    at = moment or now()
    owned, climbed = clocks.threads_watched(actor.id)
    back = later(_came_back, author=actor.id, limit=QUEUE_ROWS)
    ask(owned, climbed, back)
    mine = list(dict.fromkeys([*owned.rows, *climbed.rows, *back.rows]))
    watched, own, others = _parts(actor, mine, limit, at)
    rows = [
        Row(one.thread, "now" if one.thread.pk in set(back.rows) else _section(one, actor, at, watched=True), one.owner)
        for one in watched[:limit]
    ]
    rows += [Row(one.thread, _section(one, actor, at), one.owner) for one in [*own[:limit], *others[:limit]]]
    return Queue(rows=rows, more=any(len(part) > limit for part in (watched, own, others)))


def _parts(actor: Actor, mine: Sequence[str], limit: int, at: datetime) -> tuple[list[_Found], ...]:
    """What they watch, what is their own, and what is their teams', each with one more than is shown."""
    if not actor.teams:
        return [], [], []
    held, teams, most = bool(may_see_held(actor).ok), sorted(actor.teams), limit + 1
    watched = later(_watched, ids=mine, me=actor.id, teams=teams, held=held)
    own = later(_own, me=actor.id, teams=teams, at=at, held=held, most=most)
    others = [later(_others, team=team, me=actor.id, mine=mine, at=at, held=held, most=most) for team in teams]
    in_turn(watched, own, *others)
    return _placed(watched, most=most), _placed(own, most=most), _placed(*others, most=most)


def _placed(*waiting: Later[tuple[Any, ...]], most: int) -> list[_Found]:
    found = [_found(row) for one in waiting for row in one.rows]
    return sorted(found, key=lambda one: one.place)[:most]


def _found(row: tuple[Any, ...]) -> _Found:
    *values, name, identity = row
    return _Found(Thread.from_db(connection.alias, COLUMNS, values), name or identity or "")


def _section(one: _Found, actor: Actor, at: datetime, *, watched: bool = False) -> str:
    thread = one.thread
    return section_of(state=thread.state, owner_id=thread.owner_id, me=actor.id, due_at=thread.due_at,
                      urgency=thread.urgency, now=at, watched=watched)


def _rows(threads: QuerySet[Thread], *, held: bool) -> QuerySet[Thread, tuple[Any, ...]]:
    seen = threads if held else threads.exclude(state=Thread.State.HELD)
    return seen.order_by("due_at", "pk").values_list(*COLUMNS, "owner__face__display_name", "owner__identity")


@once("held")
def _watched(*, ids: Collection[str], me: str, teams: Collection[str], held: bool) -> QuerySet[Thread, tuple[Any, ...]]:
    # A clock of mine runs on in a thread that was answered: its safety report is still owed.
    return _rows(Thread.objects.filter(pk__among=ids, team_id__among=teams).exclude(owner_id=me), held=held)


@once("held", "most")
def _own(*, me: str, teams: Collection[str], at: datetime, held: bool, most: int) -> QuerySet[Thread, tuple[Any, ...]]:
    threads = _awake(at).filter(owner_id=me, team_id__among=teams)
    return _rows(threads, held=held)[:most]


@once("held", "most")
def _others(
    *, team: str, me: str, mine: Collection[str], at: datetime, held: bool, most: int
) -> QuerySet[Thread, tuple[Any, ...]]:
    # One team at a time: the index of what waits in it is read in order, and no further than the last row shown.
    threads = _awake(at).filter(team_id=team).exclude(owner_id=me).exclude(pk__among=mine)
    return _rows(threads, held=held)[:most]


def _awake(at: datetime) -> QuerySet[Thread]:
    return Thread.objects.filter(WAITS).filter(Q(snoozed_until=None) | Q(snoozed_until__lte=at))


@once("limit")
def _came_back(*, author: str, limit: int) -> QuerySet[Message, str]:
    """Threads in which an answer of theirs waits for the change that was asked for, whoever owns the thread."""
    return Message.objects.filter(author_id=author, status=Status.SENT_BACK).values_list("thread_id", flat=True)[:limit]


def snoozed(actor: Actor, *, moment: datetime | None = None) -> Later[Thread]:
    """The reader's threads that were put aside until a date to come."""
    return later(_snoozed, me=actor.id, teams=sorted(actor.teams), at=moment or now(), limit=QUEUE_ROWS)


@once("limit")
def _snoozed(*, me: str, teams: Collection[str], at: datetime, limit: int) -> QuerySet[Thread]:
    rows = Thread.objects.filter(snoozed_until__gt=at, owner_id=me, team_id__among=teams)
    return rows.order_by("snoozed_until")[:limit]
