"""Gathers what the parts of a mail hold: the words in their order, the files, and what was wrong."""

import re
from dataclasses import dataclass, field

from answerable.channels.mail import page, plain, troubles
from answerable.channels.mail.charsets import decode, in_html, known
from answerable.channels.mail.clean import clean, one_line
from answerable.channels.mail.encoded import main_value, parameters, words
from answerable.channels.mail.page import Mark
from answerable.channels.mail.parts import DEEPEST, Divided, Part, divide, encoding_of
from answerable.channels.mail.shapes import File
from answerable.channels.mail.transfer import undo, uu_files

LONGEST_FILE_TEXT = 100_000
LONGEST_COMPARED = 200_000
MOST_FILES = 500
_WORD = re.compile(r"\w+")
_NOT_WORDS = re.compile(r"https?://\S+|\[(?:cid|picture|image)[^\]\n]{0,300}\]", re.IGNORECASE)
_NEWS_NEEDED = 3  # so many words that only the other text has make it more than another spelling
_NO_HTML = re.compile(
    r"(?:does|do) not (?:support|show|display) html|html[- ](?:fähig|capable|compatible)|not support html"
    r"|(?:view|read) this (?:e-?mail|message) in html|unterstützt kein html|ne (?:prend|supporte) pas .{0,40}html",
    re.IGNORECASE,
)
_IGNORED = frozenset(("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature",
                      "text/x-amp-html"))  # fmt: skip
_ENVELOPED = frozenset(("application/pkcs7-mime", "application/x-pkcs7-mime"))
_ARMOUR = re.compile(r"^-----BEGIN PGP MESSAGE-----$", re.MULTILINE)


@dataclass(slots=True)
class Piece:
    """Some words, the marks that their HTML set, and whether they are those of a mail within the mail."""

    text: str
    marks: list[Mark] = field(default_factory=list)
    came_along: bool = False
    is_html: bool = False


@dataclass(slots=True)
class Gathered:
    """Everything that was found in a mail's parts."""

    pieces: list[Piece] = field(default_factory=list)
    beside: list[Piece] = field(default_factory=list)  # words of files, after all others
    files: list[File] = field(default_factory=list)
    troubles: dict[str, None] = field(default_factory=dict)
    language: str = ""
    encrypted: bool = False
    statuses: list[bytes] = field(default_factory=list)  # of reports
    complaints: list[bytes] = field(default_factory=list)
    returned: list[Part] = field(default_factory=list)  # mails, or heads of mails, that came along

    def trouble(self, sentence: str) -> None:
        self.troubles.setdefault(sentence)

    def add_file(self, part: Part, content: bytes) -> None:
        if len(self.files) < MOST_FILES:
            self.files.append(File(name_of(part), content, part.kind))
        else:
            self.trouble(troubles.MANY)

    def take_over(self, other: "Gathered") -> None:
        self.beside += other.beside
        self.files += other.files
        self.troubles |= other.troubles
        self.language = self.language or other.language
        self.encrypted |= other.encrypted
        self.statuses += other.statuses
        self.complaints += other.complaints
        self.returned += other.returned


def gather(divided: Divided) -> Gathered:
    found = Gathered()
    _note(divided, found)
    _Walk(found, 0).part(divided.root, came_along=False)
    return found


def name_of(part: Part) -> str:
    """The file's name as its sender wrote it, without any path."""
    placed = parameters(part.head.first("content-disposition"))
    said = placed.get("filename") or part.parameters.get("name", "")
    return one_line(re.split(r"[/\\]", said)[-1], 150)


def _note(divided: Divided, found: Gathered) -> None:
    if divided.too_deep:
        found.trouble(troubles.DEEP)
    if divided.too_many:
        found.trouble(troubles.MANY)
    if divided.broken_head:
        found.trouble(troubles.HEADERS)


class _Walk:
    """Goes through the parts in their order. ``depth`` is how many parts the present one lies in."""

    def __init__(self, found: Gathered, depth: int) -> None:
        self.found, self.depth = found, depth

    def part(self, part: Part, *, came_along: bool) -> None:
        if part.is_multi and not part.parts:
            self._missing(part, came_along=came_along)
        elif part.kind == "multipart/alternative":
            self._alternatives(part, came_along=came_along)
        elif part.is_multi:
            self._all(part, came_along=came_along)
        elif part.is_mail:
            self._mail(part)
        elif part.kind not in _IGNORED:
            self._leaf(part, came_along=came_along)

    def _all(self, part: Part, *, came_along: bool) -> None:
        if part.kind == "multipart/encrypted":
            self.found.encrypted = True
        self.depth += 1
        for inner in part.parts:
            self.part(inner, came_along=came_along)
        self.depth -= 1
        if part.after and (behind := part.raw[part.after : part.end]).strip():
            self.found.pieces.append(Piece(clean(decode(behind)[0]).strip(), came_along=came_along))

    def _missing(self, part: Part, *, came_along: bool) -> None:
        """Parts were announced and none is there: the words stand in the open, if there are any."""
        self.found.trouble(troubles.DAMAGED)
        text, _ = decode(part.body)
        if text.strip():
            self.found.pieces.append(Piece(clean(text).strip(), came_along=came_along))

    def _mail(self, part: Part) -> None:
        if part.parts:
            inner = part.parts[0]
        elif self.depth < DEEPEST:
            content, _ = undo(part.body, encoding_of(part), is_text=False)
            divided = divide(content, self.depth + 1)
            _note(divided, self.found)
            inner = divided.root
        else:
            self.found.trouble(troubles.DEEP)
            self.found.add_file(part, part.body)
            return
        self.found.returned.append(inner)
        said = {name: inner.head.text(name.lower()) for name in ("From", "Date", "To", "Subject")}
        lines = "\n".join(f"{name}: {words}" for name, words in said.items() if words)
        self.found.pieces.append(Piece(lines, came_along=True))
        _Walk(self.found, self.depth + 1).part(inner, came_along=True)

    def _alternatives(self, part: Part, *, came_along: bool) -> None:
        """One text of several that should say the same; both where they do not."""
        versions: list[Gathered] = []
        for inner in part.parts:
            version = Gathered()
            _Walk(version, self.depth + 1).part(inner, came_along=came_along)
            self.found.take_over(version)
            versions.append(version)
        texts = [version.pieces for version in versions if any(piece.text.strip() for piece in version.pieces)]
        typed = next((text for text in texts if not any(piece.is_html for piece in text)), None)
        shown = next((text for text in reversed(texts) if any(piece.is_html for piece in text)), None)
        self.found.pieces += self._better(typed, shown)

    def _better(self, typed: list[Piece] | None, shown: list[Piece] | None) -> list[Piece]:
        if typed is None or shown is None:
            return typed or shown or []
        if max(_length(typed), _length(shown)) > LONGEST_COMPARED:
            self.found.trouble(troubles.TWO_TEXTS)
            return [*shown, *typed]
        typed_words, shown_words = _words(typed), _words(shown)
        if len(typed_words) < 40 and _NO_HTML.search("\n".join(piece.text for piece in typed)):
            return shown
        if len(shown_words - typed_words) < _NEWS_NEEDED:
            return typed
        if len(typed_words - shown_words) < max(_NEWS_NEEDED, len(typed_words) // 5):
            return shown
        self.found.trouble(troubles.TWO_TEXTS)
        return [*shown, *typed]

    def _leaf(self, part: Part, *, came_along: bool) -> None:
        is_text = part.kind.startswith("text/")
        content, whole = undo(part.body, encoding_of(part), is_text=is_text)
        if not whole:
            self.found.trouble(troubles.DAMAGED)
        if part.kind in ("message/delivery-status", "message/global-delivery-status"):
            self.found.statuses.append(content)
        elif part.kind == "message/feedback-report":
            self.found.complaints.append(content)
        elif part.kind in ("text/rfc822-headers", "message/global-headers"):
            self.found.returned.append(divide(content).root)
        elif part.kind in ("text/plain", "text/html", "text/enriched", "text/richtext", "text/calendar"):
            self._text(part, content, came_along=came_along)
        else:
            self._file(part, content)

    def _file(self, part: Part, content: bytes) -> None:
        if part.kind in _ENVELOPED:
            signed = part.parameters.get("smime-type", "").lower() in ("signed-data", "certs-only")
            self.found.trouble(troubles.SEALED_SIGNATURE if signed else troubles.ENCRYPTED)
            self.found.encrypted = True
            self.found.add_file(part, content)
            return
        if part.kind == "application/pgp-encrypted":
            self.found.encrypted = True
            return
        if part.kind in ("application/ms-tnef", "application/vnd.ms-tnef") or name_of(part).lower() == "winmail.dat":
            self.found.trouble(troubles.TNEF)
        if self.found.encrypted:
            self.found.trouble(troubles.ENCRYPTED)
        self.found.add_file(part, content)

    def _text(self, part: Part, content: bytes, *, came_along: bool) -> None:
        content, files = uu_files(content) if part.kind == "text/plain" else (content, [])
        self.found.files += [File(one_line(words(name), 150), inner, "") for name, inner in files[:MOST_FILES]]
        piece = self._piece(part, content, came_along=came_along)
        if _ARMOUR.search(piece.text):
            self.found.encrypted = True
            self.found.trouble(troubles.ENCRYPTED)
        if not name_of(part) and main_value(part.head.first("content-disposition")) != "attachment":
            self.found.pieces.append(piece)
            return
        self.found.add_file(part, content)
        if len(piece.text) > LONGEST_FILE_TEXT:
            self.found.trouble(troubles.LONG_FILE)
            piece = Piece(piece.text[:LONGEST_FILE_TEXT], came_along=came_along)
        if piece.text.strip():
            label = Piece(f"[file: {name_of(part)}]", came_along=came_along)
            self.found.beside += [label, piece]

    def _piece(self, part: Part, content: bytes, *, came_along: bool) -> Piece:
        is_html = part.kind == "text/html"
        declared = part.parameters.get("charset", "")
        if is_html and not known(declared):
            declared = in_html(content)
        text, surely = decode(content, declared)
        if not surely or "\ufffd" in text:
            self.found.trouble(troubles.CHARSET)
        if is_html:
            shown = page.show(text)
            self.found.language = self.found.language or ("" if came_along else shown.language)
            return Piece(shown.text, shown.marks, came_along, is_html=True)
        return Piece(_typed(part, clean(text)), came_along=came_along)


def _typed(part: Part, text: str) -> str:
    if part.kind == "text/calendar":
        return plain.invitation(text)
    if part.kind in ("text/enriched", "text/richtext"):
        return plain.unenrich(text)
    if part.parameters.get("format", "").lower() == "flowed":
        return plain.unflow(text, delete_space=part.parameters.get("delsp", "").lower() == "yes")
    return text


def _length(pieces: list[Piece]) -> int:
    return sum(len(piece.text) for piece in pieces)


def _words(pieces: list[Piece]) -> set[str]:
    return {word for piece in pieces for word in _WORD.findall(_NOT_WORDS.sub(" ", piece.text.lower()))}
