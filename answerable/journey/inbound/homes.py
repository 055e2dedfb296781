"""Where a mail belongs: by the signed address of a conversation or the signed name of a letter of ours, never by its
subject or by a sender's name."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from answerable.channels.mail import Mail, Report
from answerable.channels.port import Envelope
from answerable.consent.queries import erased
from answerable.dialogue.models import Thread
from answerable.kit import tokens
from answerable.kit.text import normalise_address
from answerable.people.models import Person
from answerable.people.queries import groups_of

MOST_NAMES = 40
MOST_REPORTED = 3


def _nobody(delivery_id: str) -> str | None:
    return None


def _nowhere(delivery_id: str, addresses: Collection[str]) -> bool:
    return False


# The conversation to which a delivery belongs, and whether it went to one of some addresses; delivery knows these, and
# config hands them over.
thread_of_delivery: Callable[[str], str | None] = _nobody
went_to: Callable[[str, Collection[str]], bool] = _nowhere


@dataclass(frozen=True, slots=True)
class Home:
    """The conversation that a mail goes on in, if any, and whether its sender's address is one of the person's."""

    thread: Thread | None
    person: Person | None
    is_theirs: bool = False


def thread_named(mail: Mail, envelope: Envelope) -> str:
    """The conversation that it names by a signature of ours, whoever sent it; empty where it names none."""
    addresses = [*envelope.recipients, *mail.recipients][:MOST_NAMES]
    return _first(tokens.read_address("thread", one) for one in addresses) or _by_letter(mail, addresses) or ""


def threads_of(thread_ids: Collection[str]) -> dict[str, Thread]:
    """These conversations with whose they are, for many mails at once; those of who was erased are left out."""
    if not thread_ids:
        return {}
    found = Thread.objects.select_related("person").in_bulk(list(thread_ids))
    gone = erased({thread.person_id for thread in found.values()})
    return {pk: thread for pk, thread in found.items() if thread.person_id not in gone}


def records_of(threads: Iterable[Thread]) -> Mapping[str, Collection[str]]:
    """By person: all records of those whose conversations these are."""
    whose = {thread.person_id for thread in threads}
    return groups_of(whose) if whose else {}


def home_of(thread: Thread | None, known: Person | None, records: Collection[str]) -> Home:
    """Where a mail belongs: the conversation it names, else with `known`, whom its sender's address reaches there.

    `records` are all records of whose conversation it is.
    """
    if thread is None:
        return Home(None, known)
    return Home(thread, thread.person, is_theirs=known is not None and known.pk in records)


def delivery_reported(report: Report, envelope: Envelope) -> str | None:
    """The delivery that a report is about, where whoever reports has shown that it was theirs to carry: they knew the
    address to which only servers report, or the address to which it went. A Message-ID alone is seen by many."""
    told = _first(tokens.read_address("delivery", one) for one in envelope.recipients[:MOST_NAMES])
    if told:
        return told
    named = dict.fromkeys(deliveries_in([report.original_id, *report.tokens][:MOST_NAMES]))
    return _first(one for one in list(named)[:MOST_REPORTED] if went_to(one, report.recipients))


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
        found = tokens.read_message_id(name) or tokens.read_address("delivery", name)
        if found:
            yield found


def _first(found: Iterable[str | None]) -> str | None:
    return next((one for one in found if one), None)
