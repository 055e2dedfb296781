"""Reads of screening: which messages wait, who is the officer, and a look ahead for the writing page."""

from collections.abc import Sequence
from datetime import datetime

from django.db.models import QuerySet

from answerable.access.actor import Actor
from answerable.clocks.models import Clock
from answerable.dialogue.models import Message
from answerable.dialogue.queries import standing_at, waiting
from answerable.dialogue.status import Status
from answerable.engines.screen import Known, Screened, screen
from answerable.journey.screening.rules import late_before, unscreened_minutes
from answerable.kit.errors import Conflict, Missing
from answerable.people.queries import default_team, lead_of, on_duty
from answerable.profile.queries import rules_for


def what_waits(now: datetime) -> list[QuerySet[Message]]:
    """What was received and not screened yet, fresh or late."""
    return [standing_at(Status.RECEIVED)]


def fresh(now: datetime, limit: int) -> Sequence[Message]:
    """Received within the last minute and not screened yet."""
    return _sharing_threads(waiting(Status.RECEIVED, limit, made_after=late_before(now)))


def late(now: datetime, limit: int) -> Sequence[Message]:
    """Received more than a minute ago and not screened yet."""
    if not standing_at(Status.RECEIVED).filter(made_at__lt=late_before(now)).exists():
        return []
    return _sharing_threads(waiting(Status.RECEIVED, limit, made_before=late_before(now)))


def officer_for(team_id: str, now: datetime) -> str:
    """Who opens what the screen could not finish: the crisis duty, else the safety duty, else the lead."""
    for duty in ("crisis", "safety"):
        here = sorted(staff.pk for staff in on_duty(team_id, duty, now))
        if here:
            return here[0]
    return lead_of(team_id).pk


def team_for(message: Message) -> str:
    """The team that holds a message nobody has read: the thread's own, else the one that takes the rest."""
    return message.thread.team_id or default_team(message.thread.person.organisation_id).pk


def minutes_for(message: Message) -> int:
    """How long the officer has; a profile that cannot be read delays nobody."""
    try:
        rules = rules_for(message.thread.person.organisation_id, message.thread.country)
    except Missing:
        return unscreened_minutes({})
    return unscreened_minutes(rules.minutes)


def held(message_id: str, by: Actor) -> Message:
    """A message that waits for its officer, inside their teams. Raises Missing, and Conflict once it is screened."""
    message = Message.objects.select_related("thread").filter(pk=message_id, thread__team_id__in=by.teams).first()
    if message is None:
        raise Missing("We could not find this letter.")
    if message.status != Status.UNSCREENED:
        raise Conflict("Someone has read this message already. It is on its way to its owner.")
    return message


def officers_of(message_id: str) -> frozenset[str]:
    """Whose a held message is: the officer named, and the lead once the time ran out."""
    rows = Clock.objects.filter(kind="unscreened", about_kind="message", about_id=message_id, ended_at=None)
    return frozenset(one for row in rows.values_list("owner_id", "climbed_to") for one in row if one)


def places_of(message: Message) -> list[tuple[str, object]]:
    """What an entry about this message touches."""
    team = message.thread.team_id
    return [("message", message.pk), ("thread", message.thread_id), *([("team", team)] if team else [])]


def peek(text: str, known: Known) -> Screened:
    """What the screen would see, for the writing page's offer of help; nothing of it is kept."""
    return screen(text, known)


def _sharing_threads(messages: Sequence[Message]) -> Sequence[Message]:
    """One object per thread: what one message changes in it, the next of the same thread must see."""
    threads = {message.thread_id: message.thread for message in reversed(messages)}
    for message in messages:
        message.thread = threads[message.thread_id]
    return messages
