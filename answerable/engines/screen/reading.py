"""A reading: one text, cut into words, with every phrase seen in it and the way to make findings."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from operator import or_

from .fold import fold
from .foreign import TongueReader
from .kinds import Finding, Kind, Known
from .lexicon import known_words, spelling, tree
from .lexicon.abroad import ABROAD, spelling_of, telling_words, tree_of, words_of
from .misspelling import Spelling
from .phrases import Hit, Node, Phrase, find, graft, longest
from .words import CHILD, FAMILY, FIRST, THIRD, TONGUE_BITS, TONGUE_OF, Page, Reader, Word, read_again

LanguageGuess = Callable[[str, Page, dict[str, int], dict[str, int], str], str]
_DANGERS = frozenset((
    "crisis", "despair", "hint", "emergency", "symptom", "sign", "complaint", "praise", "no effect", "quality",
))  # fmt: skip
_DEADLY = frozenset(("kill", "killing", "killed", "die", "dying", "died", "death", "shoot", "shot"))
_READ_WORD_BY_WORD = frozenset(("crisis", "despair", "hint", "emergency"))
# From so many words of another tongue on, a sentence is taken to be in it.
_FEWEST_OF_ANOTHER = 2


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
    spoken: tuple[str, ...] = ()
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

    def tongue(self, hit: Hit) -> str:
        """The tongue that the hit's sentence was read in; empty for English, and for all that is read like it."""
        spoken = self.spoken[self.page.sentence[hit.first]] if self.spoken else "en"
        return "" if spoken == "en" else spoken

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
    telling = telling_words(known_words())
    plain = Reader(known_words(), [spelling()], telling)
    if not products:
        return plain, tree()
    phrases, own = _named(products, plain)
    return Reader(known_words() | own, [Spelling(own, own), spelling()], telling), graft(tree(), phrases)


@lru_cache(maxsize=32)
def _equipment_abroad(products: tuple[str, ...], code: str) -> tuple[Reader, Node]:
    """The same for another tongue."""
    tongue, telling = ABROAD[code], telling_words(known_words())
    plain = TongueReader(tongue, words_of(code), [spelling_of(code)], telling)
    if not products:
        return plain, tree_of(code)
    phrases, own = _named(products, plain)
    reader = TongueReader(tongue, words_of(code) | own, [Spelling(own, own), spelling_of(code)], telling)
    return reader, graft(tree_of(code), phrases)


def _named(products: tuple[str, ...], reader: Reader) -> tuple[list[Phrase], set[str]]:
    """The products as phrases, and the words that they are made of."""
    phrases = []
    for name in products:
        words = tuple(word.text for word in reader.page(fold(name)[0]).words if word.text)
        if words:
            phrases.append(Phrase("product", name, 0.9, words))
    return phrases, {word for phrase in phrases for word in phrase.words}


def read_text(text: str, known: Known, guess: LanguageGuess) -> Reading:
    """The text read once: folded, cut, searched; only its layers are still to be judged."""
    folded, places = fold(text)
    reader, planted = _equipment(known.products)
    page = reader.page(folded)
    tongues, own = _count_tongues(word.marks for word in page.words)
    language = guess(folded, page, tongues, own, known.language)
    spoken = _spoken(page, language, own)
    trees = {"en": planted}
    if spoken:
        readers = {"en": reader}
        for code in set(spoken) - {"en"}:
            readers[code], trees[code] = _equipment_abroad(known.products, code)
        page = read_again(folded, page, spoken, readers)
    reading = Reading(text, folded, places, known, page, language, tongues, spoken)
    every_mark = reduce(or_, {word.marks for word in page.words}, 0)
    reading.says_i = bool(every_mark & FIRST)
    reading.names_family = bool(every_mark & (CHILD | FAMILY | THIRD))
    reading.asks = any(page.asks)
    _sort_into_layers(reading, _search(page, spoken, trees))
    return reading


def _search(page: Page, spoken: tuple[str, ...], trees: Mapping[str, Node]) -> list[Hit]:
    """All hits, each sentence searched by the phrases of its own tongue."""
    keys = [word.keys for word in page.words]
    if not spoken:
        return find(trees["en"], keys)
    found: list[Hit] = []
    for code, planted in trees.items():
        own = [key if spoken[page.sentence[place]] == code else () for place, key in enumerate(keys)]
        found += find(planted, own)
    return sorted(found, key=lambda hit: hit.first)


def _spoken(page: Page, language: str, own: Mapping[str, int]) -> tuple[str, ...]:
    """The tongue of each sentence; nothing where all of the text is read as English."""
    if language not in ABROAD and all(own[code] < _FEWEST_OF_ANOTHER for code in ABROAD):
        return ()
    spoken = tuple(_spoken_in(page.words[low:high], language) for low, high in page.bounds)
    return () if all(code == "en" for code in spoken) else spoken


def _spoken_in(words: Sequence[Word], language: str) -> str:
    """The tongue of one sentence: that of the text, unless its words say plainly that it is in another."""
    usual = language if language in ABROAD else "en"
    marks = [mark & TONGUE_BITS for mark in {word.text: word.marks for word in words}.values()]
    held = TONGUE_OF.get(language, 0)
    most = sum(bool(mark & held) for mark in marks)
    best = usual
    for code in (*ABROAD, "en"):
        bit = TONGUE_OF[code]
        count = sum(bool(mark & bit) for mark in marks)
        own = sum(bool(mark & bit) and not mark & held for mark in marks)
        if code != usual and count > most and own >= _FEWEST_OF_ANOTHER:
            best, most = code, count
    return best


def _count_tongues(marks: Iterable[int]) -> tuple[dict[str, int], dict[str, int]]:
    """For each tongue its words, and those among them that are not English too."""
    counts = dict.fromkeys(TONGUE_OF, 0)
    own = counts.copy()
    english = TONGUE_OF["en"]
    for bits, times in Counter(mark & TONGUE_BITS for mark in marks).items():
        for name, bit in TONGUE_OF.items() if bits else ():
            if bits & bit:
                counts[name] += times
                if not bits & english:
                    own[name] += times
    return counts, own


def _speaks(hit: Hit, reading: Reading) -> bool:
    """Whether the phrase means what it says in this text: 'pain' is bread in a French one."""
    own, language = hit.phrase.language, reading.language
    if reading.spoken:
        spoken = reading.spoken[reading.sentence(hit)]
        if spoken != "en" or (own == "en" and language in ABROAD):
            return True
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
