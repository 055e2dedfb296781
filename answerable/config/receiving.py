"""Receives mail in this process: a door for mail servers, and a mailbox that is looked into once a minute."""

import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import parse_qs, urlsplit

from django.conf import settings
from django.db import connections

from answerable.channels.receiving import Account, FetchFailed, Receiver, account_of, fetch
from answerable.journey.inbound import post
from answerable.journey.inbound.addresses import named_in
from answerable.kit import logs
from answerable.people import keys

LOOK_SECONDS = 60.0
WATCH_SECONDS = 5.0
AT_ONCE = 50
LEAVE_SECONDS = 10.0
WRITE_AS = "Write where mail is received as smtp://127.0.0.1:2525 or lmtp://127.0.0.1:2424"
log = logs.get(__name__)


@dataclass(frozen=True, slots=True)
class Door:
    """Where mail servers hand mail over."""

    host: str
    port: int
    is_lmtp: bool
    certificate: tuple[str, str] | None = None  # files of the certificate and its key: STARTTLS is offered

    def trust(self) -> ssl.SSLContext | None:
        """What encrypts a talk at this door. OSError where the files cannot be read."""
        if self.certificate is None:
            return None
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*self.certificate)
        return context


@dataclass(slots=True)
class Receiving:
    """What receives in this process, until it is told to stop."""

    doors: dict[Door, Receiver] = field(default_factory=dict)
    looking: list[threading.Thread] = field(default_factory=list)
    stopping: threading.Event = field(default_factory=threading.Event)

    def stop(self) -> None:
        """No mail is taken any more; what was being taken is finished."""
        self.stopping.set()
        self._shut()
        for thread in self.looking:
            thread.join(LEAVE_SECONDS)
        self._shut()  # what was opened anew meanwhile

    def _shut(self) -> None:
        for receiver in self.doors.values():
            receiver.stop()

    def is_open(self) -> bool:
        """Whether mail can come in at every door."""
        return all(receiver.is_listening for receiver in self.doors.values())

    def watch(self) -> None:
        """Until told to stop: a door that fell shut by itself is opened anew."""
        while not self.stopping.wait(WATCH_SECONDS):
            for door, receiver in self.doors.items():
                if not receiver.is_listening:
                    self._open_again(door)

    def _open_again(self, door: Door) -> None:
        try:
            self.doors[door] = _opened(door)
        except (OSError, ValueError) as trouble:
            log.error("mail.door_stays_shut", port=door.port, error=type(trouble).__name__)
        else:
            log.error("mail.door_opened_again", port=door.port)


def doors() -> list[Door]:
    """The doors that ANSWERABLE_RECEIVE names, parted by commas. ValueError says what is wrong with one."""
    return [door_of(part) for part in str(settings.ANSWERABLE_RECEIVE).replace(",", " ").split()]


def door_of(address: str) -> Door:
    """The door that smtp://host:port or lmtp://host:port names, perhaps with ?certificate=FILE&key=FILE."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise ValueError(WRITE_AS) from None
    if port is None or parts.scheme not in ("smtp", "lmtp") or not parts.hostname:
        raise ValueError(WRITE_AS)
    asked = parse_qs(parts.query)
    files = tuple(asked.get(name, [""])[-1] for name in ("certificate", "key"))
    return Door(parts.hostname, port, parts.scheme == "lmtp", (files[0], files[1]) if all(files) else None)


def account() -> Account | None:
    """The mailbox that ANSWERABLE_IMAP names, if it does. ValueError says what is wrong with it."""
    return account_of(settings.ANSWERABLE_IMAP) if settings.ANSWERABLE_IMAP else None


def look_at_settings() -> None:
    """ValueError says what of the mailbox and of the addresses could not be understood."""
    account()
    named_in(settings.ANSWERABLE_MAIL_TO)


def is_wanted() -> bool:
    """Whether this deployment is told to receive mail in the process that serves its pages."""
    return bool(settings.ANSWERABLE_RECEIVE or settings.ANSWERABLE_IMAP)


def begin(wanted: list[Door] | None = None) -> Receiving:
    """Opens the doors, and looks into the mailbox if one is named. OSError where a door's port is taken."""
    look_at_settings()
    keys.master()  # a mail must never be sealed under a key that was made beside an old one
    receiving = Receiving()
    try:
        for door in doors() if wanted is None else wanted:
            receiving.doors[door] = _opened(door)
    except BaseException:
        receiving.stop()
        raise
    if receiving.doors:
        _start(receiving, receiving.watch, "answerable-doors")
    if mailbox := account():
        _start(receiving, partial(_look, mailbox, receiving.stopping), "answerable-imap")
    return receiving


def _opened(door: Door) -> Receiver:
    receiver = Receiver(post.take, is_ours=post.is_ours, host=door.host, port=door.port, lmtp=door.is_lmtp,
                        hostname=post.mail_domain() or "localhost", certificate=door.trust())
    receiver.start()
    return receiver


def _start(receiving: Receiving, does: Callable[[], None], name: str) -> None:
    thread = threading.Thread(target=does, name=name, daemon=True)
    thread.start()
    receiving.looking.append(thread)


def _look(mailbox: Account, stopping: threading.Event) -> None:
    """Once a minute until told to stop, and at once again while there is more; a mailbox that fails is tried again."""
    try:
        while not stopping.is_set():
            if look_once(mailbox) < AT_ONCE:
                stopping.wait(LOOK_SECONDS)
    finally:
        connections.close_all()


def look_once(mailbox: Account) -> int:
    """How many mails were taken out of the mailbox, as far as one came."""
    try:
        fetched = fetch(mailbox, post.take, limit=AT_ONCE)
    except FetchFailed as failed:
        log.warning("mailbox.not_emptied", kind=failed.word, count=failed.fetched.taken)
        return 0
    if fetched.failed or fetched.refused:
        log.warning("mailbox.left", count=fetched.failed + fetched.refused)
    return fetched.taken


def why_not(trouble: OSError | ValueError) -> str:
    """Why mail cannot be received here, in a sentence; never with a password in it."""
    if isinstance(trouble, ValueError):
        return str(trouble)
    where = ", ".join(f"{door.host}:{door.port}" for door in doors())
    return f"The door for mail could not be opened{f' at {where}' if where else ''}: {trouble.strerror or 'no answer'}."
