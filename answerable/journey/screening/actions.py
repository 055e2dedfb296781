"""Screens what was received, and gives what the screen could not finish to a named officer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from answerable.access.actor import Actor, software
from answerable.clocks import actions as clocks
from answerable.clocks.actions import Start
from answerable.consent import actions as consent
from answerable.consent.passes import Pass
from answerable.consent.purposes import Purpose
from answerable.dialogue import actions as dialogue
from answerable.dialogue.actions.threads import Home
from answerable.dialogue.models import Message
from answerable.dialogue.status import Status
from answerable.engines.screen import Known
from answerable.hearing import actions as hearing
from answerable.hearing.actions import Scored
from answerable.journey.screening import queries
from answerable.journey.screening.reading import Batch, Read, read_all
from answerable.journey.screening.rules import may_open_unscreened
from answerable.kit import clock, logs
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.work import nudge

SCREEN = software("screen")
TOO_LATE = "The screen could not finish this within a minute."
UNSCREENED = "unscreened"
log = logs.get(__name__)


@dataclass(frozen=True, slots=True)
class Noticed:
    """What an officer saw in a message that the screen did not finish; `start` and `end` count characters."""

    kind: str
    start: int
    end: int
    about: str = ""


def warm_up() -> None:
    """Reads the screen's tables, which takes most of a second, before the first message waits for it."""
    queries.peek("", Known())


def screen_waiting(limit: int = 50) -> int:
    """Screens what came within the last minute, outside any transaction, and keeps what was seen in one.

    Returns how many moved. A message whose screening raises is tried again; no other waits for it.
    """
    return _screen(queries.fresh(clock.now(), limit))


def hold_late(now: datetime | None = None, limit: int = 50) -> int:
    """Whatever waited for over a minute: one last try if it never had one, then it is the officer's.

    Returns how many moved. The try is counted before it is made: a message that takes the whole process down with
    it is not tried a second time.
    """
    late = queries.late(now or clock.now(), limit)
    untried = [message for message in late if message.screen_tries == 0]
    moved = 0
    if untried:
        dialogue.tried([message.pk for message in untried])
        try:
            moved = _screen(untried)
        except Exception as trouble:  # whatever ails the screen, the officer must have the message now
            log.error("screening.failed", error=type(trouble).__name__, count=len(untried))
    return moved + sum(_held(message) for message in late if message.status == Status.RECEIVED)


def open_unscreened(message_id: str, *, by: Actor) -> Pass:
    """The officer opens a message as its screener, and that stands in the ledger.

    Raises Refused for anyone else, Missing outside their teams, Conflict once it was screened.
    """
    message = queries.held(message_id, by)
    may_open_unscreened(by, officers=queries.officers_of(message_id)).or_refuse()
    opened = consent.open(by, message.person_id, Purpose.SAFETY)
    _note_opened(message, by)
    return opened


def finish_unscreened(message_id: str, *, findings: Sequence[Noticed], by: Actor) -> Message:
    """The officer has read it: what they saw is kept, and it goes on its way like every other."""
    message = queries.held(message_id, by)
    may_open_unscreened(by, officers=queries.officers_of(message_id)).or_refuse()
    return _finish(message, findings, by)


def _screen(messages: Sequence[Message]) -> int:
    if not messages:
        return 0
    passes = consent.for_screening({message.person_id for message in messages})
    unread = [message for message in messages if message.person_id not in passes]
    kept = dialogue.still_there(unread, by=SCREEN)
    batch = read_all([message for message in messages if message not in unread or message in kept], passes)
    moved = _kept(batch)
    if batch.failed:
        dialogue.tried([message.pk for message in batch.failed])
    return moved + len(unread) - len(kept)


def _kept(batch: Batch) -> int:
    """All in one action; if one of them will not be kept, each in its own, so that the others are."""
    if not batch.read:
        return 0
    try:
        return _keep(batch.read)
    except Exception as trouble:
        first = batch.read[0].message
        log.error("screening.not_kept", message_id=first.pk, count=len(batch.read), error=type(trouble).__name__)
    for one in batch.read:
        one.message.status = Status.RECEIVED  # as it stands in the database, where the move was undone
    if len(batch.read) == 1:
        batch.failed.append(first)
        return 0
    parts = [Batch(read=[read]) for read in batch.read]
    moved = sum(_kept(part) for part in parts)
    batch.failed += [message for part in parts for message in part.failed]
    return moved


@action
def _keep(read: Sequence[Read]) -> int:
    """Only rows that it won are recorded: another conductor may have been first."""
    won: set[str] = set()
    for version in sorted({one.version for one in read}):
        won |= _keep_of(version, {one.message.pk: one for one in read if one.version == version})
    hearing.keep_scores([
        Scored(one.message, one.version, one.scores, one.ruled, one.found) for one in read if one.message.pk in won
    ])  # fmt: skip
    if won:
        nudge.nudge()
    return len(won)


def _keep_of(version: str, read: Mapping[str, Read]) -> set[str]:
    """What one version saw; which messages it won."""
    won = dialogue.advance_many([one.message for one in read.values()], Status.SCREENED, by=SCREEN,
                                screened_by=version, screened_at=clock.now())
    dialogue.note_findings([(message, read[message.pk].sights) for message in won], version=version)
    return {message.pk for message in won}


def _held(message: Message) -> int:
    """Finds the officer before the action; one message that cannot be held keeps no other from it."""
    try:
        team_id = queries.team_for(message)
        officer = queries.officer_for(team_id, clock.now())
        minutes = queries.minutes_for(message)
        return _hold(message, Home(message.thread, team_id, message.thread.owner_id or officer, TOO_LATE),
                     officer, minutes)
    except Exception as trouble:
        log.error("screening.not_held", message_id=message.pk, error=type(trouble).__name__)
        return 0


@action
def _hold(message: Message, home: Home, officer: str, minutes: int) -> int:
    if not dialogue.advance_many([message], Status.UNSCREENED, by=SCREEN, why=TOO_LATE):
        return 0
    dialogue.own_many([home], by=SCREEN)
    clocks.start_many([Start(
        kind=UNSCREENED, about=("message", message.pk), team_id=home.team_id, owner_id=officer, minutes=minutes,
        thread_id=message.thread_id, person_id=message.person_id, started_at=message.made_at,
    )], by=SCREEN)
    dialogue.settle_many([message.thread_id])
    return 1


@action
def _note_opened(message: Message, by: Actor) -> None:
    ledger.record("message:opened_unscreened", by=by, person_id=message.person_id, purpose=Purpose.SAFETY,
                  why=TOO_LATE, touched=queries.places_of(message))


@action
def _finish(message: Message, findings: Sequence[Noticed], by: Actor) -> Message:
    for seen in findings:
        dialogue.raise_finding(message.pk, kind=seen.kind, start=seen.start, end=seen.end, about=seen.about, by=by)
    message.thread.refresh_from_db()
    dialogue.advance(message, Status.SCREENED, by=by, screened_by=by.id, screened_at=clock.now())
    clocks.meet(UNSCREENED, about=("message", message.pk), by=by)
    dialogue.settle_many([message.thread_id])
    nudge.nudge()
    return message
