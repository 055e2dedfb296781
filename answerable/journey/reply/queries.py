"""Reads of answers that are being written."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from answerable.access.actor import Actor
from answerable.dialogue.models import Message
from answerable.dialogue.queries import thread_for
from answerable.dialogue.status import BEING_WRITTEN, OWED_AN_ANSWER, READABLE_BY_PERSON, SEEN_BY_STAFF, Status
from answerable.journey.reply.rules import Other
from answerable.kit.once import once
from answerable.kit.together import ask, later
from answerable.people.models import Person
from answerable.people.queries import records_of

OPEN = BEING_WRITTEN | {Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED}


def draft_of(thread_id: str, actor: Actor) -> Message | None:
    """What this author is writing in the thread, sent back included."""
    thread_for(actor, thread_id)
    mine = _written_by(thread_id, actor.id).filter(status__in=BEING_WRITTEN)
    return mine.first() if actor.kind == "staff" else None


def open_of(thread_id: str, actor: Actor) -> Message | None:
    """This author's answer that was not sent yet: the one being written first, else the one on its way."""
    mine = _open(thread=thread_id, author=actor.id)
    return min(mine, key=lambda message: message.status not in BEING_WRITTEN, default=None)


def question_of(thread_id: str) -> Message | None:
    """The newest letter that an answer in this thread would answer."""
    owed, seen = later(_owed, thread=thread_id), later(_seen, thread=thread_id)
    ask(owed, seen)
    return next(iter([*owed.rows, *seen.rows]), None)


@once()
def _open(*, thread: str, author: str) -> QuerySet[Message]:
    return _written_by(thread, author).filter(status__in=sorted(OPEN))


@once()
def _owed(*, thread: str) -> QuerySet[Message]:
    return _letters(thread).filter(status__in=sorted(OWED_AN_ANSWER))[:1]


@once()
def _seen(*, thread: str) -> QuerySet[Message]:
    return _letters(thread).filter(status__in=sorted(SEEN_BY_STAFF))[:1]


def _letters(thread: str) -> QuerySet[Message]:
    return Message.objects.filter(thread_id=thread, direction="in").order_by("-made_at")


def others_beside(message: Message) -> Sequence[Other]:
    """The answers of this thread that are on their way or were sent, but this one."""
    return [Other(pk, author, Status(status), answers, at)
            for pk, author, status, answers, at in _others(thread=message.thread_id, this=message.pk)]


_GOING = [Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.SENDING, *READABLE_BY_PERSON]


@once()
def _others(*, thread: str, this: str) -> QuerySet[Message, tuple[Any, ...]]:
    rows = Message.objects.filter(thread_id=thread, direction="out", status__in=_GOING).exclude(pk=this)
    return rows.order_by("-delivered_at").values_list("pk", "author_id", "status", "answers_id", "delivered_at")


def _written_by(thread_id: str, author_id: str) -> QuerySet[Message]:
    return Message.objects.filter(thread_id=thread_id, author_id=author_id).select_related("thread").order_by("made_at")


def stopped_and_wrote(person_id: str) -> tuple[datetime | None, datetime | None]:
    """When this person last asked us not to contact them, and when they last wrote, on any of their records."""
    stopped, wrote = later(_stopped, person=person_id), later(_wrote, person=person_id)
    ask(stopped, wrote)
    return next(iter(stopped.rows), None), next(iter(wrote.rows), None)


@once()
def _stopped(*, person: str) -> QuerySet[Person, datetime | None]:
    stops = records_of(person).filter(stopped_at__isnull=False)
    return stops.order_by("-stopped_at").values_list("stopped_at", flat=True)[:1]


@once()
def _wrote(*, person: str) -> QuerySet[Message, datetime]:
    letters = Message.objects.filter(thread__person_id__in=records_of(person).values("pk"), direction="in")
    return letters.order_by("-made_at").values_list("made_at", flat=True)[:1]
