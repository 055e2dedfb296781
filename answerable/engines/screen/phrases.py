"""Phrases: a small notation for what people write, and the one tree that finds all of it in one pass.

`about [0.8]: first phrase; second phrase` gives each phrase its canonical name and strength. In a phrase
`a/b` means either word, `(a)` an optional word, `~` up to two words of any kind, `<name>` a class of words,
`{name}` any phrase of a family, and `=word` that very form. Any other word stands for all its forms.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, product
from typing import Any, NamedTuple

LONGEST = 12
# What a word answers to that no phrase holds.
UNKNOWN = ("\x01",)
_END = "\x00end"
_ANY = "\x00any"
Node = dict[str, Any]
_NO_FAMILIES: Mapping[str, str] = {}


class Phrase(NamedTuple):
    """One way of saying something: its layer, what it is about, its own strength and its language."""

    layer: str
    about: str
    strength: float
    words: tuple[str, ...]
    language: str = "en"


class Hit(NamedTuple):
    """A phrase seen at the words `first` up to, not including, `last`."""

    first: int
    last: int
    phrase: Phrase

    @property
    def about(self) -> str:
        return self.phrase.about

    @property
    def strength(self) -> float:
        return self.phrase.strength


def spell_out(written: str, families: Mapping[str, str] = _NO_FAMILIES) -> Iterator[tuple[str, ...]]:
    """Every plain sequence of words that one written phrase stands for."""
    parts = written.split()
    if any(part.count("(") != part.count(")") for part in parts):
        raise ValueError(f"An optional word cannot hold a space: {written}")
    for choice in product(*(_choices(part, families) for part in parts)):
        if words := tuple(chain.from_iterable(choice)):
            yield words


def _choices(part: str, families: Mapping[str, str]) -> list[tuple[str, ...]]:
    """What may stand in one place of a phrase, each as its words."""
    if part == "~":
        return [(), (_ANY,), (_ANY, _ANY)]
    if part.startswith("("):
        return [(), *_choices(part.strip("()"), families)]
    if part.startswith("{"):
        members = families[part.strip("{}")].split(";")
        return list(dict.fromkeys(words for member in members for words in spell_out(member, families)))
    return [(word,) for word in part.split("/")]


def _entries(text: str) -> Iterator[str]:
    entry = ""
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line[0].isspace() and entry:
            entry += ("" if entry.endswith("/") else " ") + line.strip()
            continue
        if entry:
            yield entry
        entry = line.strip()
    if entry:
        yield entry


def read(
    layer: str, text: str, *, language: str = "en", strength: float = 0.5, families: Mapping[str, str] = _NO_FAMILIES
) -> list[Phrase]:
    """The phrases of one table in the notation above."""
    phrases = []
    for entry in _entries(text):
        head, _, body = entry.partition(":")
        about, _, own = head.partition("[")
        weight = float(own.strip(" ]")) if own else strength
        for written in body.split(";"):
            for words in spell_out(written, families):
                phrases.append(Phrase(layer, about.strip(), weight, words, language))
    return phrases


def plant(root: Node, phrases: Sequence[Phrase]) -> Node:
    """The tree with these phrases added; the same tree is returned."""
    for phrase in phrases:
        node = root
        for word in phrase.words[:LONGEST]:
            node = node.setdefault(word, {})
        leaves: list[Phrase] = node.setdefault(_END, [])
        if phrase not in leaves:
            leaves.append(phrase)
    return root


def vocabulary(phrases: Sequence[Phrase]) -> set[str]:
    """All words that the phrases use, without marks of the notation."""
    return {word.lstrip("=") for word in forms(phrases) if word[0] not in "<\x00"}


def forms(phrases: Sequence[Phrase]) -> set[str]:
    """All words as the phrases hold them, with the mark of those that stand for themselves alone."""
    return set(chain.from_iterable(phrase.words for phrase in phrases))


def find(root: Node, keys: Sequence[tuple[str, ...]]) -> list[Hit]:
    """All hits of the tree in a sequence of words, each given by the keys it answers to.

    No phrase is longer than LONGEST words, so the steps taken grow with the text and not faster.
    An empty tuple of keys is a wall (the end of a sentence) that no phrase crosses.
    """
    hits: list[Hit] = []
    count = len(keys)
    for first, own in enumerate(keys):
        if own is UNKNOWN:
            continue
        for key in own:
            node = root.get(key)
            if node is not None and (_END in node or _ANY in node or _goes_on(node, keys, first + 1)):
                _follow(node, keys, first, count, hits)
    return hits


def _goes_on(node: Node, keys: Sequence[tuple[str, ...]], place: int) -> bool:
    """Whether the next word leads on: most first words of a phrase are followed by something else."""
    return place < len(keys) and not node.keys().isdisjoint(keys[place])


def graft(root: Node, phrases: Sequence[Phrase]) -> Node:
    """A tree with these phrases added that shares the rest with `root`, which stays as it was."""
    grown = dict(root)
    for phrase in phrases:
        node = grown
        for word in phrase.words[:LONGEST]:
            node[word] = dict(node.get(word, {}))
            node = node[word]
        leaves: list[Phrase] = node.get(_END, [])
        node[_END] = [*leaves, *([] if phrase in leaves else [phrase])]
    return grown


def _follow(node: Node, keys: Sequence[tuple[str, ...]], first: int, count: int, hits: list[Hit]) -> None:
    open_ways: list[tuple[Node, int]] = [(node, first + 1)]
    while open_ways:
        node, place = open_ways.pop()
        leaves = node.get(_END)
        if leaves is not None:
            for phrase in leaves:
                hits.append(Hit(first, place, phrase))
            if len(node) == 1:
                continue
        if place >= count:
            continue
        own = keys[place]
        for key in own:
            following = node.get(key)
            if following is not None:
                open_ways.append((following, place + 1))
        if own:
            following = node.get(_ANY)
            if following is not None:
                open_ways.append((following, place + 1))


def longest(hits: Sequence[Hit]) -> list[Hit]:
    """The hits that no stronger, then longer, then earlier one overlaps, in the order of the text."""
    if len(hits) < 2:
        return list(hits)
    kept: list[Hit] = []
    taken: set[int] = set()
    for hit in sorted(hits, key=lambda h: (-h.phrase.strength, h.first - h.last, h.first)):
        places = range(hit.first, hit.last)
        if taken.isdisjoint(places):
            kept.append(hit)
            taken.update(places)
    return sorted(kept, key=lambda h: h.first)
