"""What a mail of the corpus is made of, and what must be read in it."""

from dataclasses import dataclass
from email.utils import quote

ANN = "Ann Byrne <ann.byrne@example.net>"
OURS = "Harbour Helpline <reply+mfrggzdfmztwq2lknnwg23tpoayxqxe@harbour.example>"
TOKEN = "mfrggzdfmztwq2lknnwg23tpoayxqxe2mfrggzdf"


@dataclass(frozen=True)
class Sample:
    """One mail. ``own`` are the words that stay unfolded, spaces and lines aside; None: not looked at."""

    name: str
    raw: bytes
    nature: str = "person"
    why: str = ""
    own: str | None = None
    kinds: tuple[str, ...] | None = None
    holds: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    troubles: tuple[str, ...] = ()
    sender: str = "ann.byrne@example.net"


def head(*lines: str, sender: str = ANN, subject: str = "A question", to: str = "help@harbour.example") -> bytes:
    """A head as most mails have it, with more lines of one's own before the empty one."""
    usual = [
        f"From: {sender}",
        f"To: {to}",
        f"Subject: {subject}",
        "Date: Mon, 2 Mar 2026 10:12:44 +0100",
        "Message-ID: <CAF-1.2.3@mail.example.net>",
        "MIME-Version: 1.0",
    ]
    return "\r\n".join([*usual, *lines, "", ""]).encode("utf-8", "surrogateescape")


def typed(text: str, *lines: str, sender: str = ANN, subject: str = "A question", charset: str = "utf-8") -> bytes:
    """A plain text, 8 bits wide."""
    kind = f"Content-Type: text/plain; charset={quote(charset)}"
    body = text.replace("\n", "\r\n").encode(charset, "replace")
    return head(kind, "Content-Transfer-Encoding: 8bit", *lines, sender=sender, subject=subject) + body


def reply(text: str, *lines: str, sender: str = ANN) -> bytes:
    """A plain text that answers a letter of ours."""
    return typed(text, f"In-Reply-To: <{TOKEN}@harbour.example>", *lines, sender=sender, subject="Re: Your letter")


def page(html: str, *lines: str) -> bytes:
    """HTML alone."""
    kind = "Content-Type: text/html; charset=utf-8"
    return head(kind, "Content-Transfer-Encoding: 8bit", *lines, subject="Re: Your letter") + html.encode()


def part(body: bytes, *lines: str) -> bytes:
    return "\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape") + body


def parts(kind: str, *inner: bytes, boundary: str = "b1", more: str = "") -> bytes:
    """A multipart with its own Content-Type line, to stand behind the lines of a head."""
    start = f'Content-Type: multipart/{kind}; boundary="{boundary}"{more}\r\n\r\n'.encode()
    between = b"".join(f"--{boundary}\r\n".encode() + one + b"\r\n" for one in inner)
    return start + between + f"--{boundary}--\r\n".encode()


def whole(content: bytes, *lines: str, sender: str = ANN, subject: str = "A question") -> bytes:
    """A head and, behind it, what ``parts`` made."""
    return head(*lines, sender=sender, subject=subject)[:-2] + content


def plain_part(text: str) -> bytes:
    return part(text.replace("\n", "\r\n").encode(), "Content-Type: text/plain; charset=utf-8")


def html_part(html: str) -> bytes:
    return part(html.encode(), "Content-Type: text/html; charset=utf-8")
