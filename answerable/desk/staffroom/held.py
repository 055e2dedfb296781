"""Reads what is held of one person, in numbers alone: nothing sealed is opened for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from answerable.access.actor import Actor
from answerable.consent.models import Erasure, Grant, Hold
from answerable.consent.purposes import IN_WORDS, Purpose
from answerable.consent.queries import erasure_of, grants_of, holds_of, kept_of
from answerable.dialogue.models import Attachment, Finding, Message, Note, Thread
from answerable.dialogue.queries import threads_of_person
from answerable.dialogue.rules import SAFETY_KINDS
from answerable.journey.review.models import SignOff
from answerable.kit.errors import Missing
from answerable.people.models import Person
from answerable.people.queries import by_address, contact_points_of, same_person

NOBODY = "We hold nothing of such a person."


@dataclass(frozen=True)
class Count:
    """How many there are of one thing, and what one and many of it are called."""

    number: int
    one: str
    many: str


@dataclass(frozen=True)
class Held:
    """All that is kept of one person, as its keeper may see it."""

    person: Person
    counts: Sequence[Count]
    threads: Sequence[Thread]
    allowed: Sequence[tuple[Grant, str]]
    holds: Sequence[Hold]
    kept: Sequence[SignOff]
    erasure: Erasure | None
    harms: int  # signs of harm that safety found to be right


def someone(actor: Actor, *, address: str = "", id_: str = "") -> Person | None:
    """Who is meant: by exact address, by the number of a record, or by that of a conversation."""
    if address:
        return by_address(actor.organisation, address)
    theirs = Person.objects.filter(organisation=actor.organisation).select_related("merged_into")
    found = theirs.filter(pk=id_).first() or theirs.filter(threads=id_).first()
    return (found.merged_into or found) if found else None


def held_of(actor: Actor, person_id: str) -> Held:
    """Everything of this person's records, within the actor's own organisation. Raises Missing."""
    person = someone(actor, id_=person_id)
    if person is None:
        raise Missing(NOBODY)
    records = same_person(person.pk)
    return Held(
        person=person,
        counts=_counts(records),
        threads=threads_of_person(records),
        allowed=[(grant, IN_WORDS[Purpose(grant.purpose)]) for grant in grants_of(person.pk)],
        holds=holds_of(records),
        kept=_kept(records),
        erasure=erasure_of(person.pk),
        harms=Finding.objects.filter(
            message__thread__person__in=records, kind__in=SAFETY_KINDS, closed_as="confirmed"
        ).count(),
    )


def _counts(records: Sequence[str]) -> list[Count]:
    messages = Message.objects.filter(thread__person__in=records)
    ways = [point for point in contact_points_of(records) if point.address_sealed]
    named = Person.objects.filter(pk__in=records, name_sealed__isnull=False).count()
    threads = Thread.objects.filter(person__in=records).count()
    return [
        Count(len(records), "record", "records"),
        Count(named, "name", "names"),
        Count(len(ways), "address", "addresses"),
        Count(threads, "conversation", "conversations"),
        Count(messages.filter(direction="in").count(), "letter from them", "letters from them"),
        Count(messages.filter(direction="out").count(), "answer to them", "answers to them"),
        Count(Attachment.objects.filter(message__in=messages).count(), "photo or document", "photos and documents"),
        Count(Note.objects.filter(thread__person__in=records).count(), "note of ours", "notes of ours"),
    ]


def _kept(records: Sequence[str]) -> list[SignOff]:
    ids = [one.pk for one in kept_of(records)]
    return list(SignOff.objects.filter(pk__in=ids).order_by("at"))
