"""The letters of a rehearsal: read line by line from a file, over and over, each from an address of its own."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from answerable.kit.errors import Invalid

WAYS = ("web", "email")
# One line of ASCII, without what divides addresses or is decoded into something else.
_ADDRESS = re.compile(r"[!#-'*+\--9=A-Z^-~]{1,64}@[A-Za-z0-9._\-\[\]:]{1,250}")
LONGEST = 20_000  # letters that the writing page takes
NAME = "Rehearsal"  # whose number stands behind it; the desk shows it, so that a page can be told from another


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter to be written. It is held only while it is sent."""

    number: int
    text: str
    subject: str
    sender: str
    way: str
    named: bool = False  # the file says from whom it is

    @property
    def whole(self) -> str:
        """Subject and words, as a page without a field for a subject takes them."""
        return f"{self.subject}\n\n{self.text}" if self.subject else self.text


def name_of(number: int) -> str:
    """Under which name the writer of this letter writes."""
    return f"{NAME} {number}"


def address_of(number: int, mark: str) -> str:
    """An address that nobody has: `.invalid` never resolves (RFC 2606)."""
    return f"writer-{number}.{mark}@rehearsal.invalid"


def letters(file: Path, *, mark: str, by_mail: bool) -> Iterator[Letter]:
    """Letters without end. Lines without a `channel` go by web, or by web and mail in turn where mail has a door.

    Raises Invalid, with the number of the line, for one that is no letter; the file is never held whole.
    """
    number = 0
    while True:
        before = number
        for line, row in _rows(file):
            yield _letter(row, line, number, mark, by_mail)
            number += 1
        if number == before:
            raise Invalid(f"There is no letter in {file.name}. Each line looks like {{\"text\": \"…\"}}.")


def checked(file: Path) -> int:
    """How many letters the file holds; Invalid, with the number of the line, for a line that is none."""
    count = 0
    for line, row in _rows(file):
        _letter(row, line, count, "", True)
        count += 1
    if not count:
        raise Invalid(f"There is no letter in {file.name}. Each line looks like {{\"text\": \"…\"}}.")
    return count


def _rows(file: Path) -> Iterator[tuple[int, dict[str, object]]]:
    with open(file, "rb") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                row = json.loads(line.decode("utf-8"))
            except (ValueError, RecursionError):
                raise Invalid(f"Line {number} of {file.name} is not JSON in UTF-8.") from None
            if not isinstance(row, dict):
                raise Invalid(f"Line {number} of {file.name} is not {{\"text\": \"…\"}}.")
            yield number, row


def _can_be_written(value: str) -> bool:
    """Whether it can be sent at all: JSON may name half of a pair of surrogates."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _letter(row: dict[str, object], line: int, number: int, mark: str, by_mail: bool) -> Letter:
    given = {name: row.get(name) or "" for name in ("text", "subject", "from", "channel")}
    words = {name: value for name, value in given.items() if isinstance(value, str)}
    if len(words) < len(given) or not words["text"].strip():
        raise Invalid(f"Line {line} has no `text`, or something else than words in it.")
    if not all(_can_be_written(value) for value in words.values()):
        raise Invalid(f"Line {line} holds half a character, which nobody can send.")
    way = words["channel"] or ("email" if by_mail and number % 2 else "web")
    if way not in WAYS:
        raise Invalid(f"Line {line} came by a channel that cannot be rehearsed. It is web or email.")
    subject = " ".join(words["subject"].split())
    text = words["text"][: LONGEST - len(subject) - 2]
    sender = words["from"].strip() or address_of(number, mark)
    if not _ADDRESS.fullmatch(sender):
        raise Invalid(f"Line {line} is from no address. It looks like name@example.org.")
    return Letter(number, text, subject, sender, way if by_mail else "web", bool(words["from"].strip()))
