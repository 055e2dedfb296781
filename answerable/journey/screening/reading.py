"""Runs the screen over opened messages, and puts what it saw into rows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from answerable.consent.passes import Pass
from answerable.dialogue.models import Message
from answerable.engines.screen import Screened, Version, screen
from answerable.engines.screen.kinds import BY_MODEL
from answerable.hearing.known import known_of
from answerable.hearing.queries import versions_for
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
    scores: Mapping[str, float] = field(default_factory=dict)

    @property
    def ruled(self) -> frozenset[str]:
        """The kinds that the rules found."""
        return frozenset(sight.kind for sight in self.sights if sight.rule != BY_MODEL)

    @property
    def found(self) -> frozenset[str]:
        """The kinds that were found, by rules or model."""
        return frozenset(sight.kind for sight in self.sights)


@dataclass(slots=True)
class Batch:
    """What came of reading many: those finished, and those whose screening failed."""

    read: list[Read] = field(default_factory=list)
    failed: list[Message] = field(default_factory=list)


def read_all(messages: Iterable[Message], passes: Mapping[str, Pass]) -> Batch:
    """Screens each message by itself: one that cannot be read keeps no other waiting."""
    batch, messages = Batch(), list(messages)
    versions = versions_for({message.thread.person.organisation_id for message in messages})
    for message in messages:
        try:
            version = versions[message.thread.person.organisation_id]
            batch.read.append(read_one(message, passes[message.person_id], version))
        except Exception as trouble:
            log.warning("message.screen_failed", message_id=message.pk, error=type(trouble).__name__)
            batch.failed.append(message)
    return batch


def read_one(message: Message, opened: Pass, by: Version) -> Read:
    """Opens one message and screens it by the version that listens. Whatever the screen raises goes to the caller."""
    text = opened.text(message.body_sealed, f"message:{message.pk}:body")
    screened = screen(text, known_of(message), by=by)
    sights = tuple(unquoted(sights_of(text, screened), message.folds))
    return Read(message, sights, screened.version, screened.scores)


def unquoted(sights: Iterable[Sight], folds: Iterable[Sequence[Any]]) -> Iterator[Sight]:
    """Without what lies wholly within our own words, which a mail quoted: they raised nothing when we wrote them."""
    ours = [(start, end) for start, end, kind in folds if kind == "ours"]
    for sight in sights:
        if sight.start == sight.end or not any(start <= sight.start and sight.end <= end for start, end in ours):
            yield sight


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
