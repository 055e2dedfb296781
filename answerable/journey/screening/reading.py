"""Runs the screen over opened messages, and puts what it saw into rows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from answerable.consent.passes import Pass
from answerable.dialogue.models import Message
from answerable.engines.screen import Known, Screened, screen
from answerable.kit import logs

log = logs.get(__name__)

BY_ITSELF = "nothing-to-read"


@dataclass(frozen=True, slots=True)
class Sight:
    """One row to keep: a finding of the screen, or a subject that staff search by."""

    kind: str
    start: int
    end: int
    strength: float
    rule: str
    why: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """One message that the screen finished."""

    message: Message
    sights: tuple[Sight, ...]
    version: str


@dataclass(slots=True)
class Batch:
    """What came of reading many: those finished, and those whose screening failed."""

    read: list[Read] = field(default_factory=list)
    failed: list[Message] = field(default_factory=list)


def read_all(messages: Iterable[Message], passes: Mapping[str, Pass]) -> Batch:
    """Screens each message by itself: one that cannot be read keeps no other waiting."""
    batch = Batch()
    for message in messages:
        try:
            batch.read.append(read_one(message, passes[message.person_id]))
        except Exception as trouble:
            log.warning("message.screen_failed", message_id=message.pk, error=type(trouble).__name__)
            batch.failed.append(message)
    return batch


def read_one(message: Message, opened: Pass) -> Read:
    """Opens one message and screens it. Whatever the screen raises goes to the caller."""
    text = opened.text(message.body_sealed, f"message:{message.pk}:body")
    screened = screen(text, known_of(message))
    return Read(message, tuple(unquoted(sights_of(text, screened), message.folds)), screened.version)


def unquoted(sights: Iterable[Sight], folds: Iterable[Sequence[Any]]) -> Iterator[Sight]:
    """Without what lies wholly within our own words, which a mail quoted: they raised nothing when we wrote them."""
    ours = [(start, end) for start, end, kind in folds if kind == "ours"]
    for sight in sights:
        if sight.start == sight.end or not any(start <= sight.start and sight.end <= end for start, end in ours):
            yield sight


def known_of(message: Message) -> Known:
    """What is known about a message beside its words."""
    thread = message.thread
    person = thread.person
    return Known(
        products=tuple(str(name) for name in person.organisation.products), channel=message.channel,
        minor=person.is_minor or thread.about == "minor", about_other=thread.about in ("other", "patient"),
        language=thread.language,
    )


def sights_of(text: str, screened: Screened) -> list[Sight]:
    """The rows of one message: findings first, then each product, symptom and topic once."""
    rows = [Sight(f.kind.value, f.start, f.end, f.strength, f.rule, f.why, f.about) for f in screened.findings]
    if not any(sign.isalnum() for sign in text) and not any(row.kind == "unreadable" for row in rows):
        rows.append(Sight("unreadable", 0, 0, 1.0, BY_ITSELF, "There are no words to screen, so a person must look."))
    rows += _subjects("product", screened.products, "It names this product.")
    rows += _subjects("symptom", screened.symptoms, "It tells of this.")
    rows += _subjects("topic", screened.topics, "It is about this.")
    return rows


def _subjects(kind: str, words: Sequence[str], why: str) -> list[Sight]:
    return [Sight(kind, 0, 0, 1.0, "subject", why, word) for word in dict.fromkeys(words)]
