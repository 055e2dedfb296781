"""Makes a Mail of raw bytes: the order in which a mail is taken apart."""

import re

from answerable.channels.mail import troubles
from answerable.channels.mail.folding import Span, folds
from answerable.channels.mail.headers import Head, Named, addresses
from answerable.channels.mail.nature import nature_of
from answerable.channels.mail.parts import Part, divide
from answerable.channels.mail.phrases import REPLY_SUBJECT
from answerable.channels.mail.reports import report_of
from answerable.channels.mail.shapes import Mail, Nature
from answerable.channels.mail.vouching import is_vouched
from answerable.channels.mail.words import Gathered, Piece, gather
from answerable.channels.port import Envelope

MOST_REFERENCES = 100
_LANGUAGE = re.compile(r"[a-z]{2,3}\b")
_CONTROLS = bytes({*range(9), *range(14, 32), 127})


def read(raw: bytes, envelope: Envelope | None = None, *, our_domain: str = "", trusts: str = "") -> Mail:
    """The mail in these bytes, whatever they are. ``envelope`` and ``our_domain`` help to tell loops and reports;
    ``trusts`` names the mail server whose word on a sender is believed."""
    root, found = _parts(raw)
    head, subject = root.head, root.head.text("subject")
    text, marks, own_end = _joined(found)
    sender, reply_to = _sender(head, found), _first(head, "reply-to").address
    references = _references(head)
    is_reply = bool(references) or REPLY_SUBJECT.match(subject) is not None
    report = report_of(root, found, text, sender=sender.address, subject=subject, envelope=envelope)
    nature: Nature
    if report is not None:
        nature, why = "report", "report"
    elif root.parameters.get("report-type", "").lower() == "disposition-notification":
        nature, why = "automatic", "receipt"
    else:
        nature, why = nature_of(
            head, sender=sender.address, reply_to=reply_to, subject=subject, envelope=envelope, our_domain=our_domain
        )
        if nature == "person" and (unreadable := _unreadable(raw, head, found, text, subject)):
            nature, why = "unreadable", unreadable
    return Mail(
        text=text,
        nature=nature,
        why_nature=why,
        message_id=(head.ids("message-id") or [""])[0],
        references=references,
        sender=sender.address,
        sender_name=sender.name,
        reply_to=reply_to,
        recipients=_recipients(head),
        subject=subject,
        date=head.date(),
        folds=folds(text, marks, is_reply=is_reply, until=own_end),
        files=tuple(found.files),
        report=report,
        vouched=is_vouched(head, trusts),
        language=_language(head, found),
        troubles=tuple(found.troubles),
    )


def _parts(raw: bytes) -> tuple[Part, Gathered]:
    divided = divide(raw)
    return divided.root, gather(divided)


def _joined(found: Gathered) -> tuple[str, list[Span], int]:
    """All words with what their HTML marked, and where the writer's own end; mails that came along stand behind."""
    pieces = [piece for piece in (*found.pieces, *found.beside) if piece.text.strip()]
    own, marks = _chained([piece for piece in pieces if not piece.came_along], 0)
    own_end = len(own)
    along, _ = _chained([piece for piece in pieces if piece.came_along], 0)
    if not along:
        return own, marks, own_end
    text = f"{own}\n\n{along}" if own else along
    return text, [*marks, (len(text) - len(along), len(text), "forwarded")], own_end


def _chained(pieces: list[Piece], at: int) -> tuple[str, list[Span]]:
    texts: list[str] = []
    marks: list[Span] = []
    for piece in pieces:
        text = piece.text if piece.marks else piece.text.strip("\n")
        marks += [(at + start, at + end, kind) for start, end, kind in piece.marks]
        texts.append(text)
        at += len(text) + 2
    return "\n\n".join(texts), marks


def _sender(head: Head, found: Gathered) -> Named:
    """Who the mail says it is from. What stands in a name is never taken for an address."""
    named = [one for value in head.all("from")[:3] for one in addresses(value)] or [_first(head, "sender")]
    if len({one.address.lower() for one in named}) > 1:
        found.trouble(troubles.SENDERS)
    if not named[0].address:
        found.trouble(troubles.SENDER)
    return named[0]


def _first(head: Head, name: str) -> Named:
    return next(iter(addresses(head.first(name))), Named("", ""))


def _references(head: Head) -> tuple[str, ...]:
    """In-Reply-To first, then References from the newest to the oldest, each once."""
    newest_first = [*head.ids("in-reply-to"), *reversed(head.ids("references"))]
    return tuple(dict.fromkeys(newest_first))[:MOST_REFERENCES]


def _recipients(head: Head) -> tuple[str, ...]:
    names = ("to", "cc", "delivered-to", "x-original-to", "envelope-to")
    found = [one.address for name in names for value in head.all(name)[:10] for one in addresses(value)]
    return tuple(dict.fromkeys(found))


def _language(head: Head, found: Gathered) -> str:
    said = _LANGUAGE.match(head.plain("content-language") or found.language.strip().lower())
    return said.group() if said else ""


def _unreadable(raw: bytes, head: Head, found: Gathered, text: str, subject: str) -> str:
    """Why nobody can read this, as one fixed word; empty where somebody can."""
    if found.encrypted:
        in_the_open = text.partition("-----BEGIN PGP MESSAGE-----")[0]
        return "" if any(char.isalnum() for char in in_the_open) else "encrypted"
    if not head.fields and len(raw) - len(raw.translate(None, _CONTROLS)) > len(raw) // 20:
        found.trouble(troubles.NOT_WORDS)
        return "binary"
    if not (text.strip() or subject or found.files):
        found.trouble(troubles.EMPTY)
        return "empty"
    return ""
