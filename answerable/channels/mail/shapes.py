"""What a mail is, once it was read: plain values, nothing of which can act or reach out."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

FoldKind = Literal["quoted", "signature", "forwarded"]
Nature = Literal["person", "automatic", "report", "unreadable"]
ReportKind = Literal["failed", "delayed", "delivered", "complaint"]


@dataclass(frozen=True, slots=True)
class Fold:
    """A span of the text that a page folds away: ``text[start:end]``. Ordered, in range, never overlapping."""

    start: int
    end: int
    kind: FoldKind


@dataclass(frozen=True, slots=True)
class File:
    """Something that came along. ``kind`` is only what the sender declared; what it is, its content tells."""

    name: str = field(repr=False)
    content: bytes = field(repr=False)
    kind: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a mail server, or a mailbox's keeper, says about a letter of ours.

    ``tokens`` are what may be our signed tokens (of ``bounce+TOKEN@``, ``reply+TOKEN@`` and of returned Message-IDs):
    the reader knows no key, so whoever acts on one must check its signature first.
    """

    kind: ReportKind
    original_id: str = ""  # Message-ID of the letter it is about, in angle brackets
    tokens: tuple[str, ...] = ()
    status: str = ""  # such as 5.1.1
    code: str = ""  # the other server's number, such as 550; never its text
    recipients: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail that was read. ``why_nature`` is one fixed word of ``nature.SIGNS``, or empty.

    A mail of nature ``person`` with a ``why_nature`` is a letter all the same, but no software should answer it.
    """

    text: str = field(repr=False)
    nature: Nature
    why_nature: str = ""
    message_id: str = ""  # in angle brackets
    references: tuple[str, ...] = ()  # Message-IDs it answers, newest first
    sender: str = field(default="", repr=False)
    sender_name: str = field(default="", repr=False)
    reply_to: str = field(default="", repr=False)
    recipients: tuple[str, ...] = field(default=(), repr=False)  # To, Cc, Delivered-To, X-Original-To, in this order
    subject: str = field(default="", repr=False)
    date: datetime | None = None  # what the mail says; aware
    folds: tuple[Fold, ...] = ()
    files: tuple[File, ...] = ()
    report: Report | None = None
    vouched: bool = False  # a server that we trust found that the From's own domain sent it (DMARC)
    language: str = ""  # a hint of the headers or the HTML, such as "de"
    troubles: tuple[str, ...] = ()  # fixed plain sentences for staff
