"""Reads of answers that are being written."""

from collections.abc import Sequence

from django.db.models import QuerySet

from answerable.access.actor import Actor
from answerable.dialogue.models import Message
from answerable.dialogue.queries import thread_for
from answerable.dialogue.status import BEING_WRITTEN, OWED_AN_ANSWER, READABLE_BY_PERSON, SEEN_BY_STAFF, Status
from answerable.journey.reply.rules import Other

OPEN = BEING_WRITTEN | {Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED}


def draft_of(thread_id: str, actor: Actor) -> Message | None:
    """What this author is writing in the thread, sent back included."""
    thread_for(actor, thread_id)
    return _mine(thread_id, actor).filter(status__in=BEING_WRITTEN).first() if actor.kind == "staff" else None


def open_of(thread_id: str, actor: Actor) -> Message | None:
    """This author's answer that was not sent yet: the one being written first, else the one on its way."""
    mine = list(_mine(thread_id, actor).filter(status__in=OPEN))
    return min(mine, key=lambda message: message.status not in BEING_WRITTEN, default=None)


def question_of(thread_id: str) -> Message | None:
    """The newest letter that an answer in this thread would answer."""
    seen = Message.objects.filter(thread_id=thread_id, direction="in")
    owed = seen.filter(status__in=OWED_AN_ANSWER).order_by("-made_at").first()
    return owed or seen.filter(status__in=SEEN_BY_STAFF).order_by("-made_at").first()


def others_beside(message: Message) -> Sequence[Other]:
    """The answers of this thread that are on their way or were sent, but this one."""
    rows = (Message.objects.filter(thread_id=message.thread_id, direction="out").exclude(pk=message.pk)
            .filter(status__in=_GOING).order_by("-delivered_at"))
    columns = rows.values_list("pk", "author_id", "status", "answers_id", "delivered_at")
    return [Other(pk, author, Status(status), answers, at) for pk, author, status, answers, at in columns]


_GOING = [Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.SENDING, *READABLE_BY_PERSON]


def _mine(thread_id: str, actor: Actor) -> QuerySet[Message]:
    return Message.objects.filter(thread_id=thread_id, author_id=actor.id).select_related("thread").order_by("made_at")
