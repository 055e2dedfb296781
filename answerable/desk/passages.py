"""The sentences of a text with their places, for choosing a passage without marking it by hand."""

from dataclasses import dataclass

from answerable.engines.wording.words import sentences
from answerable.kit.text import shorten


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence at text[start:end]; `key` travels in a form, `words` is its beginning."""

    start: int
    end: int
    words: str

    @property
    def key(self) -> str:
        return f"{self.start}-{self.end}"


def passages(text: str, language: str = "en", *, hidden: tuple[tuple[int, int], ...] = ()) -> list[Passage]:
    """Every sentence, in order; words inside a hidden span are not shown."""
    found = []
    for sentence in sentences(text, language or "en"):
        start, end = sentence.start, _end(text, sentence.end)
        veiled = any(start < b and a < end for a, b in hidden)
        found.append(Passage(start, end, "A sentence with a hidden number" if veiled else shorten(text[start:end], 90)))
    return found


def _end(text: str, end: int) -> int:
    while end < len(text) and text[end] in ".!?…":
        end += 1
    return end


def span_of(key: str) -> tuple[int, int] | None:
    """The place a key names, or None when it names none."""
    start, dash, end = key.partition("-")
    if not dash or not (start.isascii() and start.isdigit() and end.isascii() and end.isdigit()):
        return None
    return int(start), int(end)
