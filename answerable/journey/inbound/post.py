"""Takes mail from whoever receives it: kept as it came, sealed, before anyone is told that it was received."""

import hashlib
import json
import threading
import time

from django.conf import settings
from django.db import DatabaseError, IntegrityError

from answerable.access.actor import software
from answerable.channels.port import Envelope, TakeFailed
from answerable.dialogue import actions as dialogue
from answerable.dialogue import house_seal
from answerable.dialogue.models import Arrival
from answerable.journey.inbound.addresses import Addresses, by_organisation, named_in
from answerable.kit import clock, logs
from answerable.kit.ids import new_id
from answerable.kit.keyfile import KeyTrouble
from answerable.people.queries import organisations

POST = software("post")
LARGEST = 40 * 1024 * 1024
FRESH_SECONDS = 30.0
WITHOUT_RECIPIENT = frozenset({"imap"})  # whatever lies in our own mailbox is ours, whoever it names
log = logs.get(__name__)

_known: tuple[float, Addresses] | None = None
_knowing = threading.Lock()


def take(raw: bytes, envelope: Envelope) -> None:
    """Keeps one mail, once for each organisation that it was sent to; once it has returned, the mail is safe.

    The same mail handed over again is the same row. Raises TakeFailed; then nobody may be told 'received'.
    """
    if len(raw) > LARGEST:
        raise TakeFailed(permanent=True, why="too_large")
    try:
        for organisation_id, recipients in _homes(envelope).items():
            _keep(raw, Envelope(envelope.sender, tuple(recipients), envelope.source), organisation_id)
    except (DatabaseError, KeyTrouble, OSError) as trouble:
        log.error("mail.not_kept", error=type(trouble).__name__)
        raise TakeFailed(permanent=False, why="not_kept") from None


def is_ours(address: str) -> bool:
    """Whether mail to this address is taken; a new organisation's address counts within half a minute."""
    return bool(addresses().organisation_of(address))


def addresses() -> Addresses:
    """The addresses of all who answer here, read again twice a minute."""
    global _known
    with _knowing:
        if _known is None or time.monotonic() - _known[0] > FRESH_SECONDS:
            _known = (time.monotonic(), _read())
        return _known[1]


def forget_addresses() -> None:
    """Read them anew the next time."""
    global _known
    with _knowing:
        _known = None


def mail_domain() -> str:
    """The domain of the addresses that we sign."""
    named = str(getattr(settings, "ANSWERABLE_MAIL_DOMAIN", ""))
    return (named or str(settings.ANSWERABLE_MAIL_FROM).rpartition("@")[2]).strip("<> ").casefold()


def trusted_server() -> str:
    """The mail server whose word on who sent a mail is believed; empty where none is named."""
    return str(settings.ANSWERABLE_MAIL_TRUSTS).strip()


def _read() -> Addresses:
    homes = organisations()
    sender = str(settings.ANSWERABLE_MAIL_FROM).rpartition("<")[2].strip("<> ").casefold()
    return Addresses(
        domain=mail_domain(), sender=sender, home=homes[0].pk if homes else "",
        slugs={home.slug: home.pk for home in homes}, named=named_in(settings.ANSWERABLE_MAIL_TO),
        countries={home.pk: str(home.countries[0]) for home in homes if home.countries})


def _homes(envelope: Envelope) -> dict[str, list[str]]:
    known = addresses()
    if not known.home:
        raise TakeFailed(permanent=False, why="not_set_up")
    found = by_organisation(known, envelope.recipients)
    if not found and envelope.source in WITHOUT_RECIPIENT:
        return {known.home: list(envelope.recipients)}
    if not found:
        raise TakeFailed(permanent=True, why="not_ours")
    return found


def _keep(raw: bytes, envelope: Envelope, organisation_id: str) -> None:
    arrival = sealed(raw, envelope, organisation_id)
    try:
        dialogue.keep_arrival(arrival, by=POST)
    except IntegrityError:
        if not Arrival.objects.filter(digest=arrival.digest).exists():
            raise


def sealed(raw: bytes, envelope: Envelope, organisation_id: str) -> Arrival:
    """The row that keeps a mail; nothing in it can be read without the deployment's key."""
    id_, moment = new_id("arr"), clock.now()
    said = json.dumps({"sender": envelope.sender, "recipients": envelope.recipients})
    named = json.dumps([organisation_id, sorted(envelope.recipients)]).encode()
    return Arrival(
        id=id_, organisation_id=organisation_id, source=envelope.source[:20], received_at=moment, due_at=moment,
        size=len(raw), digest=house_seal.digest(named + hashlib.sha256(raw).digest()),
        raw_sealed=house_seal.seal(raw, f"arrival:{id_}:raw"),
        envelope_sealed=house_seal.seal(said.encode(), f"arrival:{id_}:envelope"))
