"""What may be sent in, each no with the sentence that the writer reads."""

import hashlib
import re
from collections.abc import Mapping, Sequence

from answerable.journey.inbound.files import MOST_BYTES, MOST_FILES
from answerable.journey.inbound.letter import Letter
from answerable.kit.answer import Answer

LONGEST_TEXT = 20_000
LONGEST_MAIL = 200_000  # with all the history that mail programs quote; the screen reads it in half a second
LONGEST_KEY = 200
UNSORTED_MINUTES = 15  # where the profile names no time
ABOUT = frozenset({"me", "minor", "other", "patient"})
_COUNTRY = re.compile(r"[A-Z]{2}")


def as_written(text: str) -> str:
    """The text as it is kept: one sort of line end, and nothing that cannot be written as UTF-8."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return lines.encode("utf-8", "replace").decode("utf-8")


def says_something(text: str) -> bool:
    """Whether there is anything to read, beside spaces and invisible signs."""
    return any(sign.isprintable() and not sign.isspace() for sign in text)


def may_come_in(letter: Letter) -> Answer:
    """Whether the letter can be kept as it is; files are looked at one by one in `may_attach`."""
    # An empty mail was sent by someone all the same: nothing that came is dropped.
    if not says_something(letter.text) and not letter.attachments and not letter.mail:
        return Answer(False, "Please write a few words first. There is nothing here yet.")
    longest = LONGEST_MAIL if letter.mail else LONGEST_TEXT
    if len(letter.text) > longest:
        return Answer(False, f"Your message is too long to send at once: {len(letter.text):,} characters, and"
                             f" {longest:,} fit. Please send it in two parts.")
    if not _COUNTRY.fullmatch(letter.country):
        return Answer(False, "Please choose the country you live in. The rules we must keep depend on it.")
    if letter.about not in ABOUT:
        return Answer(False, "Please say who this is about.")
    if len(letter.attachments) > MOST_FILES:
        return Answer(False, f"You can send {MOST_FILES} files with one message. Please leave some out, or send"
                             " them with a second message.")
    return _may_be_told_apart(letter)


def _may_be_told_apart(letter: Letter) -> Answer:
    if not letter.idempotency_key or len(letter.idempotency_key) > LONGEST_KEY:
        return Answer(False, "Something is missing from this page. Please reload it and send again:"
                             " your words stay where they are.")
    if letter.proven and not letter.person_id and not letter.mail:
        return Answer(False, "Please sign in again. Your words stay where they are.")
    if not letter.person_id and not letter.address.strip():
        return Answer(False, "Please give an address, so that we can tell you when your answer is here.")
    return Answer(True)


def may_attach(name: str, size: int) -> Answer:
    """Whether a file of this many bytes can come along; what it is, its content says."""
    if size == 0:
        return Answer(False, f"“{name}” is empty. Please choose the file again.")
    if size > MOST_BYTES:
        return Answer(False, f"“{name}” is too large: a file may have {MOST_BYTES // 1024 // 1024} MB. A photo"
                             " taken with fewer points, or a part of it, is enough.")
    return Answer(True)


def cannot_be_read(name: str) -> str:
    """What the writer reads about a file that is neither a whole photo nor a whole PDF."""
    return (f"We cannot open “{name}”. Photos (JPEG, PNG, WebP) and PDFs arrive safely. Please save it as one of"
            " these and try again, or send your message without it.")


def key_of(person_id: str, key: str, contents: Sequence[str] = ()) -> str:
    """The form's key, bound to who sent it and to what was in it (keyed digests of the text and of each file):
    one page used for two addresses, or sent again with other words, sends two letters."""
    parts = (person_id, key, *contents)
    return hashlib.sha256("".join(f"{len(part)}:{part}" for part in parts).encode("utf-8", "replace")).hexdigest()


def unsorted_minutes(minutes: Mapping[str, int]) -> int:
    """How long whoever leads has for mail that nobody could make out: no screen has seen it, so it may be the worst."""
    return minutes.get("unsorted", minutes.get("unscreened", minutes.get("crisis", UNSORTED_MINUTES)))
