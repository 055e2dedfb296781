"""Other tongues: for each its phrases, tree, known words and spelling, made when the first message in it arrives."""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import chain

from ..misspelling import Spelling
from ..phrases import Node, Phrase, forms, plant, read, vocabulary
from .french import FRENCH
from .german import GERMAN
from .medicines import MEDICINES
from .products import PRODUCTS
from .spanish import SPANISH
from .telling import TELLS_NOTHING, TONGUES
from .tongue import Tongue

ABROAD: Mapping[str, Tongue] = {tongue.code: tongue for tongue in (SPANISH, GERMAN, FRENCH)}
_SHORTEST_GUESS = 8
_TELLING_LAYERS = ("symptom", "crisis", "emergency", "unnamed", "pregnancy", "cue", "question", "complaint", "quality")
_LONG_WORD = re.compile(r"[a-z]{6,}")
_NONE: frozenset[str] = frozenset()


def meant(rule: str, code: str = "") -> frozenset[str]:
    """The words that a rule looks for, in one tongue or, without one, in all of them."""
    if code:
        return ABROAD[code].meant.get(rule, _NONE) if code in ABROAD else _NONE
    return frozenset(chain.from_iterable(tongue.meant.get(rule, _NONE) for tongue in ABROAD.values()))


def cut_by(tongue: Tongue, phrase: Phrase) -> Phrase:
    """The phrase as the tongue's reader will cut it."""
    parts = ([word] if word[0] in "<=\x00" else tongue.cut(word) for word in phrase.words)
    return phrase._replace(words=tuple(chain.from_iterable(parts)))


@cache
def phrases_of(code: str) -> tuple[Phrase, ...]:
    """All phrases of the tongue, and the products' names that are the same everywhere."""
    tongue = ABROAD[code]
    found = [*read("product", PRODUCTS), *read("product", MEDICINES)]
    for layer, table in tongue.tables.items():
        found += read(layer, table, language=code)
    return tuple(cut_by(tongue, phrase) for phrase in found)


@cache
def tree_of(code: str) -> Node:
    return plant({}, phrases_of(code))


@cache
def words_of(code: str) -> frozenset[str]:
    tongue, phrases = ABROAD[code], phrases_of(code)
    exact = {word for word in forms(phrases) if word.startswith("=")}
    grammar = chain.from_iterable([*tongue.marked.values(), *tongue.meant.values(), *tongue.classes.values()])
    return frozenset(vocabulary(phrases) | exact | set(grammar) | TONGUES[code])


@cache
def spelling_of(code: str) -> Spelling:
    """Names of products, and symptoms of one long word."""
    phrases = phrases_of(code)
    names = vocabulary([phrase for phrase in phrases if phrase.layer == "product"])
    alone = {phrase.words[0] for phrase in phrases if phrase.layer == "symptom" and len(phrase.words) == 1}
    return Spelling(names | {word for word in alone if len(word) >= _SHORTEST_GUESS}, names)


@lru_cache(maxsize=1)
def telling_words(english: frozenset[str]) -> dict[str, frozenset[str]]:
    """For each tongue the words that tell it: the common ones, and its own long words that English has no use for."""
    told = dict(TONGUES)
    for code, tongue in ABROAD.items():
        texts = (tongue.tables[layer] for layer in _TELLING_LAYERS if layer in tongue.tables)
        told[code] |= _long_words(texts, tongue) - english - TELLS_NOTHING
    return told


def _long_words(texts: Iterable[str], tongue: Tongue) -> set[str]:
    bodies = re.findall(r":([^:]*)(?=\n\S|\Z)", "\n".join(texts))
    own = {word for body in bodies for word in _LONG_WORD.findall(body)}
    return own | {form for form, base in tongue.forms.items() if base in own and len(form) > 5}
