"""Decides what a mail is and what is to become of it, before anything of that is written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from answerable.access import actor
from answerable.access.actor import Actor
from answerable.channels.mail import Mail, Report, read
from answerable.consent import actions as consent
from answerable.dialogue.actions import Outcome
from answerable.dialogue.models import Arrival
from answerable.journey.inbound import homes, writing
from answerable.journey.inbound.homes import Home
from answerable.journey.inbound.kept import Kept, key_of
from answerable.journey.inbound.letter import Letter
from answerable.journey.inbound.post import mail_domain
from answerable.kit import tokens
from answerable.people.models import Person
from answerable.people.queries import by_emails

NO_SENDER = "We could not make out who sent this."
NAMES_NONE = "names-none"
OF_REPORT = {"complaint": Arrival.Nature.COMPLAINT}
NOBODY = actor.person("")
Known = Mapping[tuple[str, str], Person]


@dataclass(frozen=True, slots=True)
class Read:
    """A mail in words, with the address that wrote it, in its one spelling."""

    kept: Kept
    mail: Mail
    sender: str

    @property
    def arrival(self) -> Arrival:
        """Its row."""
        return self.kept.arrival


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
    mail = read(kept.raw, kept.envelope, our_domain=mail_domain())
    return Read(kept, mail, homes.sender_of(mail, kept.envelope))


def known_writers(mails: Sequence[Read]) -> Known:
    """Whom the addresses of many mails reach, in one query."""
    return by_emails({(one.arrival.organisation_id, one.sender) for one in mails if one.sender})


def verdict_on(one: Read, known: Known) -> Verdict:
    """What is to become of it. A mail marked as automatic is a letter all the same where it tells of a danger."""
    arrival, mail, envelope = one.arrival, one.mail, one.kept.envelope
    if mail.nature == "report":
        return Verdict(arrival, outcome=_reported(one))
    home = homes.home_of(mail, envelope, known.get((arrival.organisation_id, one.sender)))
    if mail.nature == "automatic" and not writing.tells_of_danger(mail):
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
    """Facts for delivery to act on. A report that names no letter of ours, or a forged name, does nothing."""
    report = one.mail.report or Report("failed")
    delivery_id = homes.delivery_named(one.mail, one.kept.envelope)
    thread_id = homes.thread_of_delivery(delivery_id) if delivery_id else None
    return Outcome(
        one.arrival, OF_REPORT.get(report.kind, Arrival.Nature.REPORT),
        why=one.mail.why_nature if delivery_id else NAMES_NONE, thread_id=thread_id, keeps=delivery_id is None,
        status_code=report.status, outcome="" if report.kind == "complaint" else report.kind,
        delivery_token=tokens.sign("delivery", delivery_id) if delivery_id else "")
