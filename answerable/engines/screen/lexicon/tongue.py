"""A tongue: all that the screen knows of one language beside English."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from .grammar import word_set


@dataclass(frozen=True, slots=True)
class Tongue:
    """Tables by layer, and the grammar that the rules lean on.

    `forms` leads from an inflected word to the one that the tables hold, `cut` parts a written word into those it
    is made of, `stems` says what else a word could be a form of. `marked` holds the words of each mark, as for
    English, and `meant` those that a rule looks for, by the rule's own name for them.
    """

    code: str
    tables: Mapping[str, str]
    forms: Mapping[str, str]
    marked: Mapping[str, frozenset[str]]
    meant: Mapping[str, frozenset[str]]
    classes: Mapping[str, frozenset[str]]
    numbers: Mapping[str, int]
    cut: Callable[[str], list[str]]
    stems: Callable[[str], Iterator[str]]


def forms_of(text: str) -> Iterator[tuple[str, str]]:
    """`base: form form` lines, as pairs of form and base."""
    for line in text.strip().splitlines():
        base, _, forms = line.partition(":")
        for form in forms.split():
            yield form, base.strip()


def inflected(words: str, stem: Callable[[str], str], endings: str) -> Iterator[tuple[str, str]]:
    """Every word of a regular kind with each of its endings, as pairs of form and word; `-` stands for no ending."""
    for word in words.split():
        for ending in endings.split():
            yield stem(word) + ending.strip("-"), word


def sets(text: str) -> dict[str, frozenset[str]]:
    """`name: word word` entries, continued on indented lines."""
    found: dict[str, str] = {}
    name = ""
    for line in text.strip().splitlines():
        if not line[0].isspace():
            name, _, line = line.partition(":")
        found[name] = found.get(name, "") + " " + line
    return {name: word_set(words) for name, words in found.items()}
