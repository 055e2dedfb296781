"""What staff do with mail that could not be sorted: look at it, say whose it is, or that it was not meant for us."""

from dataclasses import dataclass, field

from answerable.access import actor
from answerable.access.actor import Actor
from answerable.access.check import check
from answerable.access.roles import Permission
from answerable.channels.mail import Mail, read
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.dialogue import actions as dialogue
from answerable.dialogue.arrivals import arrival_for
from answerable.dialogue.models import Arrival
from answerable.journey.inbound import mailed, writing
from answerable.journey.inbound.actions import accept
from answerable.journey.inbound.homes import Home
from answerable.journey.inbound.kept import envelope_of, key_of, raw_of
from answerable.journey.inbound.letter import Receipt
from answerable.journey.inbound.post import mail_domain, trusted_server
from answerable.kit.errors import Conflict, Invalid, Missing
from answerable.kit.text import normalise_address
from answerable.people.queries import by_address

MOST_SHOWN = 100_000
SEEN_TO = "Someone has seen to this mail already."
NO_ADDRESS = "Write the email address of whoever sent this, such as name@example.org."


@dataclass(frozen=True, slots=True)
class Shown:
    """One mail before a member of staff: what could be made out of it, and its bytes as text that does nothing."""

    arrival: Arrival
    sender: str = field(repr=False)
    recipients: tuple[str, ...] = field(repr=False)
    text: str = field(repr=False)
    troubles: tuple[str, ...]
    raw: str = field(repr=False)
    is_cut: bool


def shown(arrival_id: str, *, by: Actor) -> Shown:
    """The mail, opened on record. Raises Refused, Missing once its copy is gone."""
    arrival = dialogue.note_arrival_opened(arrival_id, by=by)
    raw = _content(arrival, by)
    mail, envelope = _read(raw, arrival), envelope_of(arrival)
    source, words = as_safe_text(raw), mailed.words_of(mail)
    return Shown(arrival, mail.sender or envelope.sender, envelope.recipients or mail.recipients,
                 words.text[:MOST_SHOWN], words.troubles, source[:MOST_SHOWN], len(source) > MOST_SHOWN)


def give(arrival_id: str, *, address: str, by: Actor) -> Receipt:
    """It is a letter, and this is who wrote it. Invalid for what is no address, Conflict where someone was first."""
    check(by, Permission.OPEN_UNSCREENED)
    arrival = arrival_for(by, arrival_id)
    if arrival.settled_at or arrival.message_id:
        raise Conflict(SEEN_TO)
    try:
        sender = normalise_address("email", address)
    except ValueError:
        raise Invalid(NO_ADDRESS) from None
    raw = _content(arrival, by)
    mail = _read(raw, arrival)
    letter = writing.letter_of(
        mail, raw, Home(None, by_address(arrival.organisation_id, sender)), organisation_id=arrival.organisation_id,
        sender=sender, key=key_of(arrival, raw, mail), received_at=arrival.received_at, told=(mailed.GIVEN,))
    receipt = accept(letter, by=actor.person(""))
    dialogue.settle_arrival(arrival_id, message_id=receipt.message_id, thread_id=receipt.thread_id,
                            person_id=receipt.person_id, by=by)
    return receipt


def let_go(arrival_id: str, *, by: Actor) -> None:
    """It was not meant for us; its copy goes with time. Conflict where someone was first."""
    dialogue.settle_arrival(arrival_id, by=by)


def as_safe_text(raw: bytes) -> str:
    """The bytes as letters, with nothing in them that could steer a page or turn the direction of reading."""
    text = raw.decode("utf-8", "replace").replace("\r\n", "\n")
    return "".join(char if char in "\n\t" or char.isprintable() else "·" for char in text)


def _content(arrival: Arrival, by: Actor) -> bytes:
    if not arrival.sealed_for:
        return raw_of(arrival)
    if arrival.raw_sealed is None:
        raise Missing("This mail is not kept any more.")
    opened = consent.open(by, arrival.sealed_for, Purpose.ANSWERING)
    return opened.content(arrival.raw_sealed, f"arrival:{arrival.pk}:raw", of=arrival.sealed_for)


def _read(raw: bytes, arrival: Arrival) -> Mail:
    envelope = envelope_of(arrival) if arrival.envelope_sealed is not None else None
    try:
        return read(raw, envelope, our_domain=mail_domain(), trusts=trusted_server())
    except Exception:  # it may be here because reading it fails
        return Mail(text=as_safe_text(raw), nature="unreadable")
