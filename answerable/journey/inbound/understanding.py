"""Decides what a mail is and what is to become of it, before anything of that is written."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from answerable.access import actor
from answerable.access.actor import Actor
from answerable.channels.mail import Mail, Report, read
from answerable.consent import actions as consent
from answerable.dialogue.actions import Outcome
from answerable.dialogue.models import Arrival, Thread
from answerable.journey.inbound import homes, writing
from answerable.journey.inbound.homes import Home
from answerable.journey.inbound.kept import Kept, key_of
from answerable.journey.inbound.letter import Letter
from answerable.journey.inbound.post import mail_domain, trusted_server
from answerable.kit import tokens
from answerable.people.models import Person
from answerable.people.queries import by_emails

NO_SENDER = "We could not make out who sent this."
NAMES_NONE = "names-none"
OF_REPORT = {"complaint": Arrival.Nature.COMPLAINT}
NOBODY = actor.person("")


@dataclass(frozen=True, slots=True)
class Read:
    """A mail in words, with the address that wrote it, in its one spelling, and the conversation that it names."""

    kept: Kept
    mail: Mail
    sender: str
    thread_id: str

    @property
    def arrival(self) -> Arrival:
        """Its row."""
        return self.kept.arrival


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of many mails: the conversations that they name, whose all of them are, and whom their senders'
    addresses reach, each in the organisation that answers there."""

    threads: Mapping[str, Thread]
    records: Mapping[str, Collection[str]]
    writers: Mapping[tuple[str, str], Person]

    def home_of(self, one: Read) -> Home:
        """Where this mail belongs."""
        thread = self.threads.get(one.thread_id)
        writer = self.writers.get((_organisation(one, thread), one.sender))
        return homes.home_of(thread, writer, self.records.get(thread.person_id, ()) if thread else ())


@dataclass(frozen=True, slots=True)
class Verdict:
    """One of three: a letter to accept in someone's name, an outcome without one, or why nobody can make it out."""

    arrival: Arrival
    letter: Letter | None = None
    by: Actor = NOBODY
    outcome: Outcome | None = None
    riddle: str = ""


def read_mail(kept: Kept) -> Read:
    """The mail as it reads. What the reader raises goes to the caller."""
    mail = read(kept.raw, kept.envelope, our_domain=mail_domain(), trusts=trusted_server())
    thread_id = "" if mail.nature == "report" else homes.thread_named(mail, kept.envelope)
    return Read(kept, mail, homes.sender_of(mail, kept.envelope), thread_id)


def known_of(mails: Sequence[Read]) -> Known:
    """What is known of many mails at once; the senders' addresses are asked for in one query.

    The signed addresses of all conversations lead to one organisation's post: so the conversation is found first.
    """
    threads = homes.threads_of({one.thread_id for one in mails if one.thread_id})
    wanted = {(_organisation(one, threads.get(one.thread_id)), one.sender) for one in mails if one.sender}
    return Known(threads, homes.records_of(threads.values()), by_emails(wanted))


def _organisation(one: Read, thread: Thread | None) -> str:
    return thread.person.organisation_id if thread else one.arrival.organisation_id


def verdict_on(one: Read, known: Known) -> Verdict:
    """What is to become of it. A mail marked as automatic is a letter all the same where it tells of a danger."""
    arrival, mail = one.arrival, one.mail
    if mail.nature == "report":
        return Verdict(arrival, outcome=_reported(one))
    home = known.home_of(one)
    if mail.nature == "automatic" and not writing.tells_of_danger(mail, home):
        return Verdict(arrival, outcome=_automatic(one, home))
    if not one.sender and home.thread is None:
        return Verdict(arrival, riddle=NO_SENDER)
    letter = writing.letter_of(
        mail, one.kept.raw, home, organisation_id=arrival.organisation_id, sender=one.sender,
        key=key_of(arrival, one.kept.raw, mail), received_at=arrival.received_at)
    return Verdict(arrival, letter=letter, by=actor.person(letter.person_id or ""))


def _automatic(one: Read, home: Home) -> Outcome:
    """Kept and marked, and nobody is answered. Where its conversation is known, its bytes are the person's own."""
    arrival, why = one.arrival, one.mail.why_nature
    if home.thread is None:
        return Outcome(arrival, Arrival.Nature.AUTOMATIC, why=why, keeps=True)
    person_id = home.thread.person_id
    sealed = consent.sealer(person_id).seal(one.kept.raw, f"arrival:{arrival.pk}:raw")
    return Outcome(arrival, Arrival.Nature.AUTOMATIC, why=why, thread_id=home.thread.pk, person_id=person_id,
                   raw_sealed=sealed)


def _reported(one: Read) -> Outcome:
    """Facts for delivery to act on. A report that names no letter of ours, or by a name that others have seen, does
    nothing, and is shown with the mail that could not be sorted."""
    report = one.mail.report or Report("failed")
    delivery_id = homes.delivery_reported(report, one.kept.envelope)
    thread_id = homes.thread_of_delivery(delivery_id) if delivery_id else None
    return Outcome(
        one.arrival, OF_REPORT.get(report.kind, Arrival.Nature.REPORT),
        why=one.mail.why_nature if delivery_id else NAMES_NONE, thread_id=thread_id, keeps=delivery_id is None,
        status_code=report.status, outcome="" if report.kind == "complaint" else report.kind,
        delivery_token=tokens.sign("delivery", delivery_id) if delivery_id else "")
