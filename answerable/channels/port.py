"""What every channel offers, out and in, and how each says that something did not leave or was not taken."""

import re
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class Outgoing:
    """One letter to one address; ``message_id`` is the same for every try at the same delivery."""

    to: str = field(repr=False)
    subject: str
    body: str = field(repr=False)
    message_id: str
    headers: Mapping[str, str] = field(default_factory=dict)
    sender_name: str = field(default="", repr=False)  # the face of whoever answers
    reply_to: str = ""  # the signed address of the thread, by which an answer finds its way
    bounce_to: str = ""  # the signed address of the delivery, to which a server reports
    references: tuple[str, ...] = ()  # earlier Message-IDs, oldest first; the last is the mail being answered
    automatic: bool = True  # software wrote it; a person's own words are not marked so


class SendFailed(Exception):
    """It surely did not leave. ``code`` is the server's number or one fixed word, never its text.

    ``address_refused``: the address itself is at fault, not the letter and not the server.
    """

    def __init__(self, *, permanent: bool, code: str, address_refused: bool = False) -> None:
        super().__init__(code)
        self.permanent = permanent
        self.code = code
        self.address_refused = address_refused


_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_ENCODED = "=?"  # RFC 2047: what a mail library decodes, after it was looked at, into whatever stands in it
_ONE_ADDRESS = re.compile(r"[^\s<>()\[\],;:\\\"@]+@[^\s<>()\[\],;:\\\"@]+")


def refuse_smuggled(outgoing: Outgoing, sender: str) -> None:
    """SendFailed where a value of this letter could become more than the one header, or the one address, it is for."""
    values = (outgoing.to, outgoing.subject, outgoing.message_id, sender, outgoing.sender_name, outgoing.reply_to,
              outgoing.bounce_to, *outgoing.references, *outgoing.headers, *outgoing.headers.values())
    if any(_CONTROL.search(value) for value in values):
        raise SendFailed(permanent=True, code="control_character", address_refused=bool(_CONTROL.search(outgoing.to)))
    if not _ONE_ADDRESS.fullmatch(outgoing.to) or _ENCODED in outgoing.to:
        raise SendFailed(permanent=True, code="no_address", address_refused=True)
    if any(_ENCODED in value for value in (outgoing.sender_name, outgoing.reply_to, outgoing.bounce_to)):
        raise SendFailed(permanent=True, code="encoded_word")


class NoAnswer(Exception):
    """It was handed over whole and nobody said whether it was taken: it must not be sent again by itself."""

    def __init__(self, *, code: str) -> None:
        super().__init__(code)
        self.code = code


class Taken(str):
    """The code of acceptance, with the provider's own name for the letter where it gives one."""

    provider_id: str

    def __new__(cls, code: str, provider_id: str = "") -> "Taken":
        made = super().__new__(cls, code)
        made.provider_id = provider_id
        return made


class Channel(Protocol):
    """One way out. ``send`` returns the server's code of acceptance, or raises SendFailed or NoAnswer."""

    def send(self, outgoing: Outgoing) -> str: ...


@dataclass(frozen=True)
class Envelope:
    """Who handed a mail over, and for whom, as the mail server said it; the mail itself may say otherwise."""

    sender: str = field(repr=False)  # empty for a report: RFC 5321's null sender
    recipients: tuple[str, ...] = field(repr=False)
    source: str  # one fixed word: smtp, lmtp, imap or a provider's name


class TakeFailed(Exception):
    """A mail was not kept. ``permanent``: trying again will not help. ``why`` is one fixed word, never a text."""

    def __init__(self, *, permanent: bool, why: str) -> None:
        super().__init__(why)
        self.permanent = permanent
        self.why = why


class Take(Protocol):
    """Keeps a mail as it came. Once it has returned, the mail survives any crash; only then is 'received' said."""

    def __call__(self, raw: bytes, envelope: Envelope) -> None: ...


def word_for(error: Exception) -> str:
    """One fixed word for what broke on the way; the text of an error may hold an address."""
    if isinstance(error, TimeoutError):
        return "timeout"
    if isinstance(error, ssl.SSLError):
        return "tls"
    if isinstance(error, socket.gaierror):
        return "no_such_host"
    if isinstance(error, ConnectionRefusedError):
        return "connection_refused"
    return "disconnected"
