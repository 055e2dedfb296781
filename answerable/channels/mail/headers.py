"""The head of a mail: its lines, and the words, addresses, parameters and dates in them, however they are broken."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from itertools import islice

from answerable.channels.mail.charsets import decode
from answerable.channels.mail.clean import one_line
from answerable.channels.mail.encoded import words

LONGEST_HEAD = 256 * 1024
LONGEST_VALUE = 16 * 1024
MOST_LINES = 4000
_LINE = re.compile(rb"[^\n]*\n?")
_FIELD = re.compile(rb"([!-9;-~]{1,80})[ \t]*:[ \t]*(.*)", re.DOTALL)
_KNOWN_FIELD = re.compile(
    rb"(?:content-[a-z-]{2,30}|mime-version|subject|from|to|cc|date|message-id|in-reply-to|references|reply-to"
    rb"|received|return-path|x-[a-z-]{2,40})[ \t]*:",
    re.IGNORECASE,
)
_MAILBOX_LINE = re.compile(rb">?From [^\n]*\n")
_ID = re.compile(r"<([^<>\s]{1,250})>")
_BARE_ID = re.compile(r"[^<>\s,;]{1,125}@[^<>\s,;]{1,125}")


@dataclass(slots=True)
class Head:
    """The lines of one head in their order, names in small letters, values as the bytes that came."""

    fields: list[tuple[str, bytes]] = field(default_factory=list)
    broken: bool = False

    def all(self, name: str) -> list[bytes]:
        return [value for known, value in self.fields if known == name]

    def has(self, name: str) -> bool:
        return any(known == name for known, _ in self.fields)

    def first(self, name: str) -> bytes:
        return next((value for known, value in self.fields if known == name), b"")

    def plain(self, name: str) -> str:
        """The first value in one line of small letters, for words that machines set."""
        return one_line(decode(self.first(name))[0], 1000).lower()

    def text(self, name: str, limit: int = 1000) -> str:
        """The first value as people read it."""
        return one_line(words(self.first(name)), limit)

    def ids(self, name: str) -> list[str]:
        """The Message-IDs in all values, in angle brackets, in their order."""
        found: list[str] = []
        for value in self.all(name):
            line = decode(value)[0]
            inside = _ID.findall(line) or _BARE_ID.findall(line)
            found += [f"<{one}>" for one in inside if one.isprintable()]
        return found

    def date(self) -> datetime | None:
        try:
            said = parsedate_to_datetime(self.plain("date")[:120])
            return (said if said.tzinfo else said.replace(tzinfo=UTC)).astimezone(UTC)
        except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
            return None


def read_head(raw: bytes, start: int, end: int) -> tuple[Head, int]:
    """The head that begins at ``start``, and where the body begins. A line that is none begins the body."""
    head, at = Head(), start
    if (mailbox := _MAILBOX_LINE.match(raw, at, end)) is not None:
        at = mailbox.end()
    stop = min(end, start + LONGEST_HEAD)
    pieces: list[bytes] = []
    for _ in range(MOST_LINES):
        line = _line(raw, at, stop)
        if not line.strip(b"\r\n"):
            at += len(line)
            break
        if line[:1] in b" \t" and head.fields:
            pieces.append(line)
        elif (found := None if line.startswith(b"--") else _FIELD.match(line)) is not None:
            _finish(head, pieces)
            head.fields.append((found.group(1).decode("ascii").lower(), b""))
            pieces = [found.group(2)]
        elif head.fields and _KNOWN_FIELD.match(raw, at + len(line), stop) and not line.startswith(b"--"):
            head.broken = True  # a stray line, and the head goes on beneath it
        else:
            head.broken = bool(head.fields)
            break
        at += len(line)
    _finish(head, pieces)
    if head.fields and not any(_KNOWN_FIELD.match(name.encode() + b":") for name, _ in head.fields):
        return Head(), start  # a text whose first line happens to hold a colon
    return head, at


def begins(raw: bytes) -> int:
    """Where the outermost head begins: empty lines before it are stepped over."""
    start = len(raw) - len(raw.lstrip(b"\r\n"))
    return start if _KNOWN_FIELD.match(raw, start) else 0


def _line(raw: bytes, at: int, stop: int) -> bytes:
    found = _LINE.match(raw, at, stop)
    return found.group() if found else b""


def _finish(head: Head, pieces: list[bytes]) -> None:
    if head.fields:
        name, _ = head.fields[-1]
        value = b" ".join(piece.strip(b" \t\r\n") for piece in pieces)
        head.fields[-1] = (name, value.replace(b"\r", b" ").replace(b"\x00", b"")[:LONGEST_VALUE])


@dataclass(frozen=True, slots=True)
class Named:
    """One address of a head, and the name that stands beside it."""

    address: str
    name: str


MOST_ADDRESSES = 200
_ADDRESS = re.compile(r"(?<![^\s<>()\[\],;:\\\"])[^\s<>()\[\],;:\\\"]{1,128}@[^\s<>()\[\],;:\\\"@]{1,255}")
# What is quoted or in brackets of either kind, else runs of plain characters: so that no comma inside a name divides.
# Nothing is tried twice (++), and behind a quote that never ends an escaped one begins none: linear in the line.
_TOKEN = re.compile(
    r'"((?:[^"\\]|\\.){0,1000}+)"|<([^<>]{0,1000}+)>|\(([^()]{0,1000}+)\)|([,;:])|((?:\\"|[^"<>(),;:])++|.)',
    re.DOTALL,
)


def addresses(value: bytes) -> list[Named]:
    """The addresses in a head's line. A name is only ever a name, even where it looks like an address."""
    return list(islice((item for item in _items(decode(value)[0]) if item.address), MOST_ADDRESSES))


def _items(line: str) -> Iterator[Named]:
    name: list[str] = []
    bare: list[str] = []
    angle = comment = ""
    for token in _TOKEN.finditer(line):
        quoted, in_angle, in_round, sign, plain = token.groups()
        if sign == ":":  # the name of a group stands before it
            name, bare = [], []
        elif sign:
            yield _named(name, bare, angle, comment)
            name, bare, angle, comment = [], [], "", ""
        elif quoted is not None:
            name.append(re.sub(r"\\(.)", r"\1", quoted))
        elif in_angle is not None:
            angle = angle or in_angle
        elif in_round is not None:
            comment = comment or in_round
        else:
            name.append(plain)
            bare.append(plain)
    yield _named(name, bare, angle, comment)


def _named(name: list[str], bare: list[str], angle: str, comment: str) -> Named:
    """In angle brackets, or else the bare words, of which one must be an address."""
    if not (name or angle or comment):
        return Named("", "")
    spoken = words(" ".join(name).encode("utf-8", "replace"))
    if angle:
        found = _ADDRESS.fullmatch(angle.strip(" '").rpartition(":")[2])
        return Named(one_line(found.group(), 320) if found else "", one_line(spoken, 200))
    found = _ADDRESS.search("".join(bare))
    spoken = words(comment.encode("utf-8", "replace"))
    return Named(one_line(found.group(), 320) if found else "", one_line(spoken, 200))
