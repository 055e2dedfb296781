"""Mails as they come, made by hand."""

from collections.abc import Iterable
from email.message import EmailMessage
from email.policy import SMTP

from answerable.channels.port import Envelope
from answerable.conductor.loop import drain
from answerable.dialogue.models import Arrival, Thread
from answerable.journey.inbound import post
from answerable.kit import tokens

AOIFE = "aoife@example.org"
QUESTION = "Does Quillorin have to stay in the fridge when I travel to my sister next week?"
TO = "quillmere@localhost"


def a_mail(text: str = QUESTION, *, sender: str = f"Aoife Brennan <{AOIFE}>", subject: str = "", to: str = TO,
           message_id: str = "<one@mail.example>", headers: Iterable[tuple[str, str]] = (),
           files: Iterable[tuple[str, bytes, str]] = ()) -> bytes:
    """A plain mail with these headers and files (name, content, media type)."""
    mail = EmailMessage()
    if sender:
        mail["From"] = sender
    mail["To"] = to
    if subject:
        mail["Subject"] = subject
    if message_id:
        mail["Message-ID"] = message_id
    for name, value in headers:
        mail[name] = value
    mail.set_content(text)
    for name, content, kind in files:
        main, _, sub = kind.partition("/")
        mail.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return mail.as_bytes(policy=SMTP)


def comes(raw: bytes, *, to: str = TO, sender: str = AOIFE, source: str = "smtp") -> Arrival:
    """It is handed over and kept."""
    known = set(Arrival.objects.values_list("pk", flat=True))
    post.take(raw, Envelope(sender, (to,), source))
    return Arrival.objects.exclude(pk__in=known).latest("received_at")


def sorted_now(arrival: Arrival) -> Arrival:
    """The mail once everything is done that could be."""
    drain()
    arrival.refresh_from_db()
    return arrival


def reply_address(thread: Thread) -> str:
    return tokens.address("thread", thread.pk, "localhost")
