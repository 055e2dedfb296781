"""A letter by mail in parts: its words, and what a page folds away, such as quoted history; nothing is left out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SUMMARIES = {
    "quoted": "Earlier words, quoted",
    "forwarded": "A mail passed on",
    "signature": "What stands below every mail",
}


SUMMARIES_FOR_WRITER = SUMMARIES | {"signature": "Your usual closing lines"}


@dataclass(frozen=True, slots=True)
class Part:
    """text[start:end]; `kind` is empty for words that stand open."""

    start: int
    end: int
    kind: str = ""

    @property
    def summary(self) -> str:
        """What is said of it while it is folded away."""
        return SUMMARIES.get(self.kind, "")

    @property
    def summary_for_writer(self) -> str:
        """The same for whoever wrote the letter."""
        return SUMMARIES_FOR_WRITER.get(self.kind, "")


@dataclass(frozen=True, slots=True)
class Passage:
    """A part with its words."""

    part: Part
    text: str


def parts(text: str, folds: Iterable[Sequence[object]]) -> list[Part]:
    """The parts of a text, in order and without a gap; a fold that fits nowhere stands open. The blanks around a fold
    are folded away with it: else they would stand there as empty lines."""
    found: list[Part] = []
    at, length = 0, len(text)
    for start, end, kind in sorted((int(str(one[0])), int(str(one[1])), str(one[2])) for one in folds):
        if kind not in SUMMARIES or start < at or not start < min(end, length):
            continue
        before = at + len(text[at:start].rstrip())
        if before > at:
            found.append(Part(at, before))
        start, at = before, min(end, length)
        at += len(text[at:]) - len(text[at:].lstrip())
        found.append(Part(start, at, kind))
    return [*found, Part(at, length)] if at < length or not found else found


def passages(text: str, folds: Iterable[Sequence[object]]) -> list[Passage]:
    """The same with their words."""
    return [Passage(part, text[part.start:part.end]) for part in parts(text, folds)]
