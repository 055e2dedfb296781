"""One letter as staff see it: its words with what the screen saw, and what was hidden until asked for."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from answerable.access.actor import Actor
from answerable.consent.passes import Pass
from answerable.desk import words
from answerable.desk.marked import Mark, Run, runs
from answerable.desk.passages import Passage, passages
from answerable.dialogue.models import Attachment, Finding, Message
from answerable.dialogue.queries import Noticed
from answerable.dialogue.rules import (
    CLOSED_BY_TRAINED_ONLY,
    CRISIS_KINDS,
    SAFETY_KINDS,
    SEARCH_KINDS,
    may_close_finding,
)
from answerable.dialogue.status import Status
from answerable.journey.delivery.models import Delivery
from answerable.journey.inbound.mailed import ANOTHER_ADDRESS
from answerable.journey.review.models import SignOff
from answerable.kit.answer import Answer
from answerable.kit.text import disguised_hosts
from answerable.look.folds import Part, parts
from answerable.people.models import Face

WEAK = 0.4
CALM = ("finding--identifiers", "finding--wrong")
NOBODY = "Someone who left"


@dataclass(frozen=True)
class Seen:
    """One finding with its number in the margin, and what the reader may do about it."""

    number: int
    finding: Finding
    name: str
    whole: bool
    mine: str
    others: Sequence[str]
    may_close: Answer
    because: str

    @property
    def is_open(self) -> bool:
        return self.finding.closed_at is None

    @property
    def trained_only(self) -> bool:
        """Whether 'wrong' is an opinion here, which trained staff alone turn into an end."""
        return self.finding.kind in CLOSED_BY_TRAINED_ONLY


@dataclass(frozen=True)
class Laid:
    """One part of a letter: words that stand open, or that are folded away."""

    part: Part
    runs: Sequence[Run]

    @property
    def stands_open(self) -> bool:
        """Whether something in it presses: nobody should have to look for that. Every quotation names an address, and
        what was found to be wrong presses no more."""
        return any(run.look and not any(calm in run.look for calm in CALM) for run in self.runs)


@dataclass(frozen=True)
class Letter:
    """One message, opened, or still closed because nobody has screened it."""

    message: Message
    runs: Sequence[Run] = ()
    seen: Sequence[Seen] = ()
    found_by: Sequence[str] = ()
    files: Sequence[Attachment] = ()
    who: str = ""
    masked: bool = False
    held: bool = False
    signatures: Sequence[SignOff] = ()
    passages: Sequence[Passage] = ()
    notices: Sequence[Delivery] = ()
    folds: Sequence[Part] = ()
    disguised: Sequence[tuple[str, str]] = ()  # hosts of links that may pass for others, and what they really are

    @property
    def laid_out(self) -> Sequence["Laid"]:
        """Its words in parts, with what a mail program added folded away; what is marked in it stands open."""
        return [Laid(part, [run for run in self.runs if part.start <= run.start < part.end]) for part in self.folds]

    @property
    def theirs(self) -> bool:
        return self.message.direction == "in"

    @property
    def strange(self) -> bool:
        """Nobody knows whether these are their words: the mail came from an address that is not known as theirs."""
        return ANOTHER_ADDRESS in self.message.troubles

    @property
    def alarms(self) -> bool:
        return any(one.finding.kind in CRISIS_KINDS and one.is_open for one in self.seen)


@dataclass(frozen=True)
class Reader:
    """Who reads, with the pass that opens, and what they asked to see unmasked or unscreened."""

    actor: Actor
    opened: Pass
    unmasked: Collection[str]
    unscreened: Collection[str]
    faces: Mapping[str, Face]
    language: str
    noticed: Noticed

    def text(self, message: Message) -> str:
        """The words of one message."""
        return self.opened.text(message.body_sealed, f"message:{message.pk}:body", of=message.person_id)


def letter(message: Message, reader: Reader, *, signatures: Sequence[SignOff] = (),
           notices: Sequence[Delivery] = ()) -> Letter:
    """One letter for this reader."""
    files: Sequence[Attachment] = getattr(message, "files", ())
    who = name_of(message.author_id, reader.faces) if message.direction == "out" else ""
    if message.status == Status.UNSCREENED and message.pk not in reader.unscreened:
        return Letter(message, files=(), held=True)
    text = reader.text(message)
    rows = reader.noticed.findings.get(message.pk, ())
    seen = _seen(message, rows, reader)
    hidden = message.pk not in reader.unmasked
    marks = [_mark(one, hide=hidden) for one in seen if not one.whole]
    veiled = tuple((mark.start, mark.end) for mark in marks if mark.masked)
    laid = parts(text, message.folds)
    return Letter(
        message, runs=runs(text, marks, edges_at=[part.start for part in laid]), folds=laid, seen=seen, files=files,
        who=who, masked=bool(veiled), signatures=signatures, notices=notices,
        found_by=[row.about for row in rows if row.kind in SEARCH_KINDS and row.about],
        passages=passages(text, reader.language, hidden=veiled) if message.direction == "in" else (),
        disguised=disguised_hosts(_without(text, veiled)) if message.direction == "in" else (),
    )


def _without(text: str, veiled: Iterable[tuple[int, int]]) -> str:
    """The text with blanks for what is hidden: nothing of that may be told beside it."""
    for start, end in veiled:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def name_of(staff_id: str, faces: Mapping[str, Face]) -> str:
    """The name that a member of staff shows."""
    face = faces.get(staff_id)
    return face.display_name if face else NOBODY


def _seen(message: Message, rows: Iterable[Finding], reader: Reader) -> list[Seen]:
    shown = [row for row in rows if row.kind not in SEARCH_KINDS]
    return [_one(number, message, row, reader) for number, row in enumerate(shown, start=1)]


def _one(number: int, message: Message, row: Finding, reader: Reader) -> Seen:
    opinions = {opinion.staff_id: opinion.verdict for opinion in reader.noticed.opinions.get(row.pk, ())}
    others = [f"{name_of(who, reader.faces)}: {verdict}" for who, verdict in opinions.items() if who != reader.actor.id]
    because = ""
    if row.because_sealed:
        because = reader.opened.text(row.because_sealed, f"finding:{row.pk}:because", of=message.person_id)
    return Seen(number, row, words.kind_said(row.kind), row.start == row.end, opinions.get(reader.actor.id, ""),
                others, may_close_finding(reader.actor, row.kind), because)


def _mark(seen: Seen, *, hide: bool) -> Mark:
    row = seen.finding
    wrong = row.closed_as == "wrong"
    look = f"finding finding--{row.kind}" + (" finding--weak" if row.strength < WEAK else "")
    return Mark(
        row.start, row.end, look + (" finding--wrong" if wrong else ""), number=seen.number, name=row.pk,
        says=seen.name, rank=0 if wrong else _rank(row.kind),
        masked=hide and row.kind == "identifiers" and not wrong,
    )


def _rank(kind: str) -> int:
    if kind in CRISIS_KINDS:
        return 5
    if kind == "identifiers":
        return 4
    return 3 if kind in SAFETY_KINDS else 2 if kind == "medical_question" else 1
