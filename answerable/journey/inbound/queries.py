"""Reads that the door needs: was this letter kept before, who writes, and where it continues."""

from django.db.models import QuerySet

from answerable.dialogue.models import Message, Thread
from answerable.journey.inbound.letter import Receipt
from answerable.kit.errors import Missing
from answerable.kit.once import once
from answerable.people.models import Person
from answerable.people.queries import same_person


def receipt_for(key: str) -> Receipt | None:
    """The receipt of the letter that was kept under this key, if one was."""
    return next((Receipt(*row, again=True) for row in _kept(key=key)), None)


@once()
def _kept(*, key: str) -> QuerySet[Message, tuple[str, str, str]]:
    return Message.objects.filter(idempotency_key=key).values_list("pk", "thread_id", "person_id")


def person_of(person_id: str, organisation_id: str) -> Person:
    """Who signed in, in the organisation they write to. Raises Missing for anyone else."""
    person = Person.objects.filter(pk=person_id, organisation_id=organisation_id).first()
    if person is None:
        raise Missing("We could not find you here. Please sign in again.")
    return person


def thread_to_continue(thread_id: str, person: Person) -> str:
    """The conversation they are answering in. Raises Missing when it is not theirs."""
    if not Thread.objects.filter(pk=thread_id, person_id__in=same_person(person.pk)).exists():
        raise Missing("We could not find this conversation. You can start a new one.")
    return thread_id
