"""Mails as people send them, each from an address of its own: plain, with a page beside the words, with history."""

from __future__ import annotations

from bench.clients import WORDS

OURS = "letters@localhost"  # where mail is taken when nothing else is set
HISTORY = "\n".join(f"> {line}" for line in ("Good morning,", "", *WORDS.split(". "), "", "Your team"))
SIGNATURE = "\n-- \nA reader\n12 Harbour Road\n"
PAGE = (
    "<html><head><style>p {{ margin: 0 }}</style></head><body><p>{words}</p>"
    '<p>I read it <a href="https://example.org/leaflet">in the leaflet</a>.</p><blockquote>{words}</blockquote>'
    '<img src="https://example.org/seen.gif" alt="" width="1" height="1"></body></html>'
)
BOUNDARY = "a-part-of-it"


def sender(number: int) -> str:
    """The address of whoever wrote this one."""
    return f"mail-{number}@example.org"


def mail(number: int) -> bytes:
    """The whole mail of this number, its lines as they travel. Every third is of one sort."""
    head, body = (_plain, _paged, _answered)[number % 3](number)
    lines = [
        f"From: A Reader <{sender(number)}>",
        f"To: {OURS}",
        f"Subject: A question about my tablets ({number})",
        "Date: Mon, 05 Oct 2026 09:00:00 +0200",
        f"Message-ID: <bench-{number}@example.org>",
        "MIME-Version: 1.0",
        *head,
        "",
        body,
    ]
    return "\n".join(lines).replace("\n", "\r\n").encode()


def _plain(number: int) -> tuple[list[str], str]:
    return ["Content-Type: text/plain; charset=utf-8"], f"{WORDS}\n\nThank you ({number}).\n{SIGNATURE}"


def _paged(number: int) -> tuple[list[str], str]:
    words = f"{WORDS}\n\nThank you ({number}).\n"
    parts = (("text/plain", words), ("text/html", PAGE.format(words=words)))
    body = "".join(
        f"--{BOUNDARY}\nContent-Type: {kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
        for kind, text in parts
    )
    return [f'Content-Type: multipart/alternative; boundary="{BOUNDARY}"'], f"{body}--{BOUNDARY}--\n"


def _answered(number: int) -> tuple[list[str], str]:
    body = f"{WORDS}\n\nThank you ({number}).\n{SIGNATURE}\nOn Friday you wrote:\n{HISTORY}\n"
    return [f"In-Reply-To: <earlier-{number}@example.org>", "Content-Type: text/plain; charset=utf-8"], body
