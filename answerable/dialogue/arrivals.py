"""Reads of mail as it came: what waits to be sorted, what could not be, and what stands beside a conversation."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from answerable.access.actor import Actor
from answerable.consent.passes import Pass
from answerable.dialogue.models import Arrival, Message, Original
from answerable.kit.errors import Missing
from answerable.work import leases

NO_SUCH_MAIL = "We could not find this mail. It may belong to another organisation."
BY_ITSELF = (Arrival.Nature.AUTOMATIC, Arrival.Nature.REPORT, Arrival.Nature.COMPLAINT)
_LIGHT = ("raw_sealed", "envelope_sealed")


def unsorted() -> QuerySet[Arrival]:
    """Mail of which nobody has said yet what it is, without its sealed bytes: they may be many."""
    return Arrival.objects.filter(sorted_at=None).defer(*_LIGHT)


def waiting_unsorted(now: datetime) -> QuerySet[Arrival]:
    """What of it is due."""
    return leases.due(unsorted(), now)


@dataclass(frozen=True, slots=True)
class Sealed:
    """The bytes of a mail and its envelope, sealed; None once they are gone."""

    raw: bytes | memoryview | None
    envelope: bytes | memoryview | None


def sealed_bytes(arrival_ids: Collection[str]) -> dict[str, Sealed]:
    """The sealed bytes of these mails, in one query."""
    rows = Arrival.objects.filter(pk__in=arrival_ids).values_list("pk", *_LIGHT)
    return {pk: Sealed(raw, envelope) for pk, raw, envelope in rows}


def unsettled(organisation_id: str) -> QuerySet[Arrival]:
    """What could not be sorted, and nobody has seen to."""
    return Arrival.objects.filter(organisation=organisation_id, parked_at__isnull=False, settled_at=None)


def unsettled_of(actor: Actor, *, limit: int = 100) -> Sequence[Arrival]:
    """The same for the page of whoever may see it, the oldest first."""
    return list(unsettled(actor.organisation).defer(*_LIGHT).order_by("parked_at")[:limit])


def by_itself(actor: Actor, *, limit: int = 50) -> Sequence[Arrival]:
    """Automatic mail and reports that belong to no conversation, the newest first."""
    rows = Arrival.objects.filter(organisation=actor.organisation, nature__in=BY_ITSELF, thread=None, settled_at=None)
    return list(rows.defer(*_LIGHT).order_by("-received_at")[:limit])


def beside_thread(thread_id: str, *, limit: int = 20) -> Sequence[Arrival]:
    """Automatic mail and reports of a conversation, the oldest first."""
    rows = Arrival.objects.filter(thread=thread_id, message=None).defer(*_LIGHT)
    return list(reversed(rows.order_by("-received_at")[:limit]))


def arrival_for(actor: Actor, arrival_id: str) -> Arrival:
    """The mail, for staff of the organisation that it came to. Raises Missing."""
    found = Arrival.objects.filter(pk=arrival_id, organisation=actor.organisation).first()
    if found is None:
        raise Missing(NO_SUCH_MAIL)
    return found


def original_ids(thread_id: str, opened: Pass) -> list[str]:
    """The Message-IDs of the letters that came by mail in a conversation, oldest first, in angle brackets."""
    rows = Original.objects.filter(message__thread=thread_id).order_by("message__made_at", "pk")
    found = rows.values_list("pk", "person_id", "ids_sealed")
    told = [json.loads(opened.text(ids, about_ids(pk), of=person_id)) for pk, person_id, ids in found]
    return [one for ids in told for one in ids]


def latest_answers(person_ids: Collection[str], *, limit: int = 20) -> Sequence[Message]:
    """What these records were answered, the newest first, sealed: a mail may quote it."""
    rows = Message.objects.filter(thread__person_id__in=person_ids, direction="out", delivered_at__isnull=False)
    return list(rows.only("pk", "person_id", "body_sealed").order_by("-delivered_at")[:limit])


def about_raw(message_id: str) -> str:
    """Where the original of a letter is sealed to."""
    return f"original:{message_id}:raw"


def about_ids(message_id: str) -> str:
    """Where the Message-ID of a letter's original is sealed to."""
    return f"original:{message_id}:ids"
