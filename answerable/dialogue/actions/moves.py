"""The one door by which a message moves."""

from collections.abc import Collection, Iterable, Sequence
from functools import partial
from typing import Any

from django.db.models import QuerySet

from answerable.access.actor import Actor
from answerable.access.check import check
from answerable.access.roles import Permission
from answerable.consent.queries import erased
from answerable.dialogue.actions.settling import settle_many
from answerable.dialogue.models import Message
from answerable.dialogue.status import ERASED, FROM_PERSON, MOVES, Status
from answerable.dialogue.touched import touched
from answerable.kit import door
from answerable.kit.errors import Conflict
from answerable.kit.once import once
from answerable.kit.rows import change_all
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.ledger.actions import Whose

GOT_THERE_FIRST = "Someone else got there first. Look again: what you wrote is kept."
WAS_ERASED = "What they wrote was erased."


@action
def advance(message: Message, to: Status, *, by: Actor, why: str = "", **changes: Any) -> Message:
    """Moves one message along MOVES, conditionally on the status and version it was read with.

    `changes` are other columns set in the same update. Raises Refused without the move's permission, Conflict for
    a move that is not in the table or whose loser of a race this is.
    """
    if not _move([message], to, by=by, why=why, changes=changes):
        raise Conflict(GOT_THERE_FIRST)
    settle_many([message.thread_id])
    return message


@action
def advance_many(messages: Sequence[Message], to: Status, *, by: Actor, why: str = "", **changes: Any) -> list[Message]:
    """The same for many at once, by one update; returns, and records, only those it won. Settle them afterwards."""
    return _move(messages, to, by=by, why=why, changes=changes)


@action
def end_erased(messages: Sequence[Message], *, by: Actor) -> list[Message]:
    """Ends what can be neither read nor sent, for its writer was erased; returns those it won."""
    check(by, Permission.LET_GO)
    won: list[Message] = []
    for to in sorted({ERASED[Status(message.status)] for message in messages if message.status in ERASED}):
        ending = [message for message in messages if ERASED.get(Status(message.status)) is to]
        won += _moved(ending, to, by=by, why=WAS_ERASED, changes={})
    settle_many({message.thread_id for message in won})
    return won


def still_there(messages: Sequence[Message], *, by: Actor) -> list[Message]:
    """Those that a step can work on: what belongs to someone who was erased meanwhile ends here."""
    gone = erased({message.person_id for message in messages}) if messages else frozenset()
    if gone:
        end_erased([message for message in messages if message.person_id in gone], by=by)
    return [message for message in messages if message.person_id not in gone]


def _move(messages: Sequence[Message], to: Status, *, by: Actor, why: str, changes: dict[str, Any]) -> list[Message]:
    for message in messages:
        permission = MOVES.get((Status(message.status), to))
        if permission is None:
            raise Conflict(GOT_THERE_FIRST)
        check(by, permission, team=message.thread.team_id if by.kind == "staff" else None)
    return _moved(messages, to, by=by, why=why, changes=changes)


def _moved(messages: Sequence[Message], to: Status, *, by: Actor, why: str, changes: dict[str, Any]) -> list[Message]:
    won = _won(messages, to, changes)
    for message in won:
        door.if_tried_again(partial(_as_read, message, {"status": message.status} | _now(message, changes)))
        message.status = to
        for column, value in changes.items():
            setattr(message, column, value)
    _record(won, to, by=by, why=why)
    return won


def _won(messages: Sequence[Message], to: Status, changes: dict[str, Any]) -> list[Message]:
    """Those whose row still stood as it was read. The rows are locked first, so that what is recorded is true."""
    seen = {message.pk: (message.status, message.version) for message in messages}
    standing = {pk for pk, *now in _locked(ids=list(seen)) if tuple(now) == seen[pk]}
    change_all(Message, standing, status=str(to), **changes)
    return [message for message in messages if message.pk in standing]


@once()
def _locked(*, ids: Collection[str]) -> QuerySet[Message, tuple[str, str, int]]:
    rows = Message.objects.select_for_update().filter(pk__among=ids).order_by("pk")
    return rows.values_list("pk", "status", "version")


def _now(message: Message, columns: Iterable[str]) -> dict[str, Any]:
    return {column: getattr(message, column) for column in columns}


def _as_read(message: Message, columns: dict[str, Any]) -> None:
    for column, value in columns.items():
        setattr(message, column, value)


def _record(won: Sequence[Message], to: Status, *, by: Actor, why: str) -> None:
    subject = "message" if to in FROM_PERSON else "reply"
    whose = [Whose(m.person_id, touched(m.thread, message=m.pk), m.body_mac) for m in won]
    ledger.record_many(f"{subject}:{to.value}", by=by, whose=whose, why=why)
