"""What a mail becomes: the words of a letter with what is folded away, its files, and what staff are told of it."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field

from answerable.channels.mail import File, Mail
from answerable.journey.inbound.files import MOST_BYTES, MOST_FILES
from answerable.journey.inbound.rules import LONGEST_MAIL, as_written, says_something

Folds = Sequence[tuple[int, int, str]]

TOO_LONG = "The mail is longer than we show. Its end is kept with the original."
ANOTHER_ADDRESS = "It was written from another address than theirs, by someone who had one of our letters."
NO_COUNTRY = "They did not say which country they live in, so the rules of our own country hold."
NO_WORDS = "There are no words in this mail."
UNREADABLE = "This mail could not be read as mails are. What could be made out is shown."
MARKED_AUTOMATIC = "It was marked as an automatic answer. It tells of a danger, so it is treated as a letter."
GIVEN = "Its sender could not be made out. One of us gave the address."

# A signature's logo or a tracking picture must not take the place of a photo.
SMALL = 4096
_ANSWERING = re.compile(
    r"^\s*(?:(?:re|aw|antw|sv|vs|ref|tr|wg|fw|fwd|rv|enc|wtr|rif)(?:\[\d{1,3}\])?\s*:\s*)+", re.IGNORECASE)
_NAMED = {
    "application/msword": "a Word document", "application/zip": "a ZIP archive", "text/calendar": "an invitation",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "a Word document",
    "application/vnd.ms-excel": "a table", "image/heic": "a photo as phones keep it (HEIC)",
    "image/heif": "a photo as phones keep it (HEIC)", "image/gif": "a picture (GIF)", "application/ms-tnef":
    "an Outlook parcel (winmail.dat)", "application/pgp-encrypted": "something encrypted",
    "application/pkcs7-mime": "something encrypted", "application/pdf": "a PDF that is damaged or too large",
    "image/jpeg": "a photo that is damaged or too large", "image/png": "a photo that is damaged or too large",
}
_SORTS = {"image": "a picture", "audio": "a sound", "video": "a film", "text": "a text"}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a letter; the places of `folds` count its characters."""

    text: str = field(repr=False)
    folds: tuple[tuple[int, int, str], ...] = ()
    troubles: tuple[str, ...] = ()


def words_of(mail: Mail, our_subjects: Collection[str] = ()) -> Words:
    """All its words, the quoted ones too, so that everything is screened; the subject first where it says something."""
    head = _heading(mail, our_subjects)
    folds = [(fold.start + len(head), fold.end + len(head), str(fold.kind)) for fold in mail.folds]
    text = as_written(head + mail.text)
    troubles = list(mail.troubles)
    if mail.nature == "unreadable":
        troubles.append(UNREADABLE)
    if len(text) > LONGEST_MAIL:
        text = text[:LONGEST_MAIL]
        troubles.append(TOO_LONG)
    if not says_something(text):
        troubles.append(NO_WORDS)
    return Words(text, tuple(cut_to(folds, len(text))), tuple(dict.fromkeys(troubles)))


def own_words(words: Words) -> str:
    """What they wrote this time: the text without what is folded away."""
    kept, at = [], 0
    for start, end, kind in sorted(words.folds):
        if kind != "ours" and end > at:
            kept.append(words.text[at:max(start, at)])
            at = end
    return "".join([*kept, words.text[at:]])


def cut_to(folds: Iterable[tuple[int, int, str]], length: int) -> list[tuple[int, int, str]]:
    """The folds within a text of this length."""
    return [(start, min(end, length), kind) for start, end, kind in folds if 0 <= start < min(end, length)]


def _heading(mail: Mail, our_subjects: Collection[str]) -> str:
    """The subject and an empty line. What answers a subject of ours says nothing, nor does a repetition."""
    subject = " ".join(mail.subject.split())
    plain = _ANSWERING.sub("", subject)
    if not says_something(plain) or _as_compared(plain) in our_subjects:
        return ""
    first = mail.text.lstrip().partition("\n")[0]
    return "" if _as_compared(first) == _as_compared(plain) else f"{subject}\n\n"


def _as_compared(line: str) -> str:
    return " ".join(line.split()).casefold()


def chosen(files: Sequence[File], is_taken: Callable[[bytes], bool]) -> tuple[list[tuple[str, bytes]], list[str]]:
    """The photos and PDFs that come along with the letter, and what staff are told of the others."""
    large_first = sorted(files, key=lambda one: len(one.content) < SMALL)
    taken: list[File] = []
    left: list[File] = []
    for one in large_first:
        fits = len(taken) < MOST_FILES and 0 < len(one.content) <= MOST_BYTES
        (taken if fits and is_taken(one.content) else left).append(one)
    return [(one.name, one.content) for one in taken], _told(left)


def _told(left: Sequence[File]) -> list[str]:
    if not left:
        return []
    sorts = list(dict.fromkeys(_called(one.kind) for one in left))
    named = sorts[0] if len(sorts) == 1 else f"{', '.join(sorts[:-1])} and {sorts[-1]}"
    first = "One file was not opened" if len(left) == 1 else f"{len(left)} files were not opened"
    return [f"{first}: {named}. The original mail is kept."]


def _called(kind: str) -> str:
    plain = kind.partition(";")[0].strip().casefold()
    return _NAMED.get(plain) or _SORTS.get(plain.partition("/")[0]) or "something that we do not open"
