"""A drawn message is read blind, and what the reader sees in it is looked after like everything else that was seen."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from answerable.access.actor import Actor
from answerable.clocks import actions as clocks
from answerable.clocks.actions import Start
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Message
from answerable.dialogue.rules import CLOCK_OF, CRISIS_KINDS
from answerable.dialogue.touched import touched
from answerable.hearing.models import Reading
from answerable.hearing.queries.readings import reading_for
from answerable.hearing.rules import KINDS
from answerable.kit import clock
from answerable.kit.errors import Conflict, Invalid, Missing
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people.queries import lead_of, on_duty
from answerable.profile.queries import rules_for

# Where the profile names no time: as triage gives them.
MINUTES = {"crisis": 15, "medical_emergency": 15, "safety": 24 * 60, "quality_complaint": 24 * 60}


@dataclass(frozen=True, slots=True)
class Opened:
    """What a blind reader is shown: the words and how they came, and nothing of what the screen said."""

    reading: Reading
    text: str
    channel: str


def open_sample(reading_id: str, *, by: Actor) -> Opened:
    """Opens a drawn message to keep people safe, which leaves its entry. Raises as `reading_for` does."""
    reading = reading_for(reading_id, by)
    message = _message(reading)
    opened = consent.open(by, message.person_id, Purpose.SAFETY)
    return Opened(reading, opened.text(message.body_sealed, f"message:{message.pk}:body"), reading.channel)


def read_sample(reading_id: str, *, seen: Collection[str], by: Actor) -> Reading:
    """Keeps which kinds of crisis and safety the reader saw; none is an answer as well.

    What was seen becomes a finding, and its clocks begin now: first awareness stays the day that the letter came.
    """
    reading = reading_for(reading_id, by)
    if set(seen) - set(KINDS):
        raise Invalid("Choose what you saw from the list.")
    kinds = [kind for kind in KINDS if kind in seen]
    return _read(reading, kinds, _starts(_message(reading), kinds), by)


def _message(reading: Reading) -> Message:
    if reading.message is None:
        raise Missing(consent.ERASED)
    return reading.message


def _starts(message: Message, kinds: Sequence[str]) -> list[Start]:
    thread = message.thread
    minutes = _minutes(message) if kinds else MINUTES
    return [
        Start(kind=name, about=("thread", thread.pk) if name in CRISIS_KINDS else ("message", message.pk),
              team_id=thread.team_id or "", owner_id=_owner(thread.team_id or "", name), minutes=minutes[name],
              thread_id=thread.pk, person_id=thread.person_id)
        for name in sorted({CLOCK_OF[kind] for kind in kinds})
    ]  # fmt: skip


def _minutes(message: Message) -> dict[str, int]:
    try:
        return {**MINUTES, **rules_for(message.thread.person.organisation_id, message.thread.country).minutes}
    except Missing:
        return MINUTES


def _owner(team_id: str, name: str) -> str:
    for duty in ("crisis", "safety") if name in CRISIS_KINDS else ("safety",):
        if here := on_duty(team_id, duty, clock.now()):
            return here[0].pk
    return lead_of(team_id).pk


@action
def _read(reading: Reading, kinds: Sequence[str], starts: Sequence[Start], by: Actor) -> Reading:
    message = _message(reading)
    won = Reading.objects.filter(pk=reading.pk, read_at=None, message__isnull=False).update(
        read_at=clock.now(), reader_id=by.id, seen=list(kinds)
    )
    if not won:
        raise Conflict("Someone has read this one already.")
    for kind in kinds:
        dialogue.raise_finding(message.pk, kind=kind, start=0, end=0, by=by)
    if starts:
        clocks.start_many(starts, by=by)
        dialogue.settle_many([message.thread_id])
    reading.refresh_from_db()
    ledger.record("sample:read", by=by, person_id=message.person_id, purpose=Purpose.SAFETY,
                  touched=touched(message.thread, message=message.pk, reading=reading.pk))
    return reading
