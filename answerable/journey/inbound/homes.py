"""Where a mail belongs: by the signed address of a conversation or the signed name of a letter of ours, never by its
subject or by a sender's name."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from answerable.channels.mail import Mail
from answerable.channels.port import Envelope
from answerable.consent.queries import erased
from answerable.dialogue.models import Thread
from answerable.kit import tokens
from answerable.kit.text import normalise_address
from answerable.people.models import Person
from answerable.people.queries import same_person

MOST_NAMES = 40


def _nobody(delivery_id: str) -> str | None:
    return None


# The conversation to which a delivery belongs; delivery knows it, and config hands that over.
thread_of_delivery: Callable[[str], str | None] = _nobody


@dataclass(frozen=True, slots=True)
class Home:
    """The conversation that a mail goes on in, if any, and whether its sender's address is one of the person's."""

    thread: Thread | None
    person: Person | None
    is_theirs: bool = False
    invited: bool = False  # by the conversation's own signed address, not by the name of a letter alone


def home_of(mail: Mail, envelope: Envelope, known: Person | None) -> Home:
    """Where this mail belongs; `known` is whom its sender's address reaches."""
    addresses = [*envelope.recipients, *mail.recipients][:MOST_NAMES]
    invited = _first(tokens.read_address("thread", one) for one in addresses)
    thread_id = invited or _by_letter(mail, addresses)
    thread = Thread.objects.select_related("person").filter(pk=thread_id).first() if thread_id else None
    if thread is None or erased([thread.person_id]):
        return Home(None, known)
    is_theirs = known is not None and known.pk in same_person(thread.person_id)
    return Home(thread, thread.person, is_theirs, invited=bool(invited))


def delivery_named(mail: Mail, envelope: Envelope) -> str | None:
    """The delivery that a report, or an automatic answer, is about; its signature was checked."""
    report = mail.report
    names = [report.original_id, *report.tokens, *report.recipients] if report else []
    return _first(deliveries_in([*envelope.recipients, *mail.recipients, *names, *mail.references][:MOST_NAMES]))


def sender_of(mail: Mail, envelope: Envelope) -> str:
    """The address that wrote, in its one spelling; empty where none can be made out.

    A form on a website writes for someone: theirs is the address to answer to, and not the form's own.
    """
    told = (mail.reply_to, mail.sender) if mail.why_nature == "form" else (mail.sender, mail.reply_to)
    for raw in (*told, envelope.sender):
        try:
            return normalise_address("email", raw)
        except ValueError:
            continue
    return ""


def _by_letter(mail: Mail, addresses: Iterable[str]) -> str | None:
    """A letter of ours that it answers; an automatic answer goes to the address that its delivery bore."""
    for delivery_id in deliveries_in([*mail.references[:MOST_NAMES], *addresses]):
        thread_id = thread_of_delivery(delivery_id)
        if thread_id:
            return thread_id
    return None


def deliveries_in(names: Iterable[str]) -> Iterator[str]:
    """The deliveries of ours that these addresses, Message-IDs or tokens name; others are left out."""
    for name in names:
        found = tokens.read_message_id(name) or tokens.read_address("delivery", name) or tokens.read("delivery", name)
        if found:
            yield found


def _first(found: Iterable[str | None]) -> str | None:
    return next((one for one in found if one), None)
