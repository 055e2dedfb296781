"""A reading: one text, cut into words, with every phrase seen in it and the way to make findings."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from operator import or_

from .fold import fold
from .kinds import Finding, Kind, Known
from .lexicon import known_words, spelling, tree
from .misspelling import Spelling
from .phrases import Hit, Node, Phrase, find, graft, longest
from .words import CHILD, FAMILY, FIRST, THIRD, TONGUE_BITS, TONGUE_OF, Page, Reader

LanguageGuess = Callable[[str, Page, dict[str, int], str], str]
_DANGERS = frozenset((
    "crisis", "despair", "hint", "emergency", "symptom", "complaint", "praise", "no effect", "quality",
))  # fmt: skip
_DEADLY = frozenset(("kill", "killing", "killed", "die", "dying", "died", "death", "shoot", "shot"))
_READ_WORD_BY_WORD = frozenset(("crisis", "despair", "hint", "emergency"))


@dataclass(slots=True)
class Reading:
    """What the rules look at; places in `page` count folded characters, `span` those of the text."""

    text: str
    folded: str
    places: list[int] | None
    known: Known
    page: Page
    language: str
    tongues: dict[str, int]
    layers: dict[str, list[Hit]] = field(default_factory=dict)
    cues: dict[int, list[Hit]] = field(default_factory=dict)
    says_i: bool = False
    names_family: bool = False
    asks: bool = False
    certainties: dict[tuple[int, int], str] = field(default_factory=dict)
    subjects: dict[tuple[int, int], str] = field(default_factory=dict)

    def hits(self, layer: str) -> list[Hit]:
        return self.layers.get(layer, [])

    def original(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of folded characters as a stretch of the text."""
        if self.places is None:
            return start, end
        if start >= end:
            return 0, 0
        return self.places[start], self.places[end - 1] + 1

    def span(self, first: int, last: int) -> tuple[int, int]:
        return self.original(self.page.starts[first], self.page.ends[last - 1])

    def sentence(self, hit: Hit) -> int:
        return self.page.sentence[hit.first]

    def cue_names(self, number: int) -> set[str]:
        return {cue.about for cue in self.cues.get(number, ())}

    def last_named(self, place: int) -> str:
        """Whom 'he' or 'she' at this place stands for: the last one named shortly before."""
        words = self.page.words
        for earlier in range(place - 1, max(-1, place - 60), -1):
            if words[earlier].marks & CHILD:
                return "child"
            if words[earlier].marks & FAMILY:
                return "other"
        return "other"

    def finding(self, kind: Kind, hit: Hit, strength: float, rule: str, why: str, **more: str) -> Finding:
        start, end = self.span(hit.first, hit.last)
        strength = round(min(max(strength, 0.05), 0.99), 3)
        return Finding(kind, start, end, strength, rule, why, **more)


@lru_cache(maxsize=32)
def _equipment(products: tuple[str, ...]) -> tuple[Reader, Node]:
    """A reader that knows the deployment's products too, and the tree with them in it."""
    plain = Reader(known_words(), [spelling()])
    if not products:
        return plain, tree()
    phrases = []
    for name in products:
        words = tuple(word.text for word in plain.page(fold(name)[0]).words if word.text)
        if words:
            phrases.append(Phrase("product", name, 0.9, words))
    own = {word for phrase in phrases for word in phrase.words}
    return Reader(known_words() | own, [Spelling(own, own), spelling()]), graft(tree(), phrases)


def read_text(text: str, known: Known, guess: LanguageGuess) -> Reading:
    """The text read once: folded, cut, searched; only its layers are still to be judged."""
    folded, places = fold(text)
    reader, planted = _equipment(known.products)
    page = reader.page(folded)
    marks = [word.marks for word in page.words]
    tongues = _count_tongues(marks)
    language = guess(folded, page, tongues, known.language)
    reading = Reading(text, folded, places, known, page, language, tongues)
    every_mark = reduce(or_, set(marks), 0)
    reading.says_i = bool(every_mark & FIRST)
    reading.names_family = bool(every_mark & (CHILD | FAMILY | THIRD))
    reading.asks = any(page.asks)
    keys = [word.keys for word in page.words]
    _sort_into_layers(reading, find(planted, keys))
    return reading


def _count_tongues(marks: Iterable[int]) -> dict[str, int]:
    counts = dict.fromkeys(TONGUE_OF, 0)
    for bits, times in Counter(mark & TONGUE_BITS for mark in marks).items():
        for name, bit in TONGUE_OF.items():
            if bits & bit:
                counts[name] += times
    return counts


def _speaks(hit: Hit, reading: Reading) -> bool:
    """Whether the phrase means what it says in this text: 'pain' is bread in a French one."""
    own, language = hit.phrase.language, reading.language
    if own == language or hit.phrase.layer == "product":
        return True
    if own == "en":
        return language not in {"es", "de", "fr"} or hit.last - hit.first > 1
    if hit.last - hit.first > 1 or (hit.phrase.layer in _READ_WORD_BY_WORD and language != "en"):
        return True
    return reading.tongues[own] >= max(1, reading.tongues["en"])


def _sort_into_layers(reading: Reading, found: list[Hit]) -> None:
    by_layer: defaultdict[str, list[Hit]] = defaultdict(list)
    for hit in found:
        if _speaks(hit, reading):
            by_layer[hit.phrase.layer].append(hit)
    figures = {place: hit for hit in by_layer["idiom"] for place in range(hit.first, hit.last)}
    for layer, hits in by_layer.items():
        if figures and layer in _DANGERS:
            hits = [hit for hit in hits if not _is_idle(hit, figures, layer)]
        reading.layers[layer] = longest(hits)
    for cue in by_layer["cue"]:
        reading.cues.setdefault(reading.sentence(cue), []).append(cue)
    products = _places(reading.hits("product"))
    reading.layers["unnamed"] = [
        hit for hit in reading.hits("unnamed") if products.isdisjoint(range(hit.first, hit.last))
    ]


def _places(hits: Iterable[Hit]) -> set[int]:
    return {place for hit in hits for place in range(hit.first, hit.last)}


def _is_idle(hit: Hit, figures: dict[int, Hit], layer: str) -> bool:
    """Whether a figure of speech, not one inside the hit, holds its last word or more than half of it.

    'This cough is killing me' is no crisis, and still a cough.
    """
    inside = 0
    for place in range(hit.first, hit.last):
        figure = figures.get(place)
        if figure is None or (hit.first <= figure.first and figure.last <= hit.last and hit[:2] != figure[:2]):
            continue
        if layer in _READ_WORD_BY_WORD or _DEADLY.isdisjoint(figure.phrase.words):
            inside += 1
            if place == hit.last - 1:
                return True
    return inside * 2 > hit.last - hit.first
