"""The lexicon: every table as phrases, planted once in one tree."""

from functools import lru_cache

from ..misspelling import Spelling
from ..phrases import Node, Phrase, forms, plant, read
from ..phrases import vocabulary as words_of  # `vocabulary` is also the name of a table beside this file
from . import (
    cues,
    dangers,
    despair,
    gravity,
    medicines,
    mishaps,
    products,
    remedies,
    requests,
    senses,
    signs,
    symptoms,
    topics,
)
from .abroad import ABROAD
from .grammar import MARKED, MISSPELT, ORDINARY, PARTS

_TABLES: tuple[tuple[str, str], ...] = (
    ("symptom", symptoms.SYMPTOMS),
    ("symptom", senses.SENSES),
    ("sign", signs.SIGNS),
    ("product", products.PRODUCTS),
    ("product", medicines.MEDICINES),
    ("unnamed", remedies.REMEDIES),
    ("topic", topics.TOPICS),
    ("cue", cues.CUES),
    ("idiom", cues.IDIOMS),
    ("crisis", dangers.CRISIS),
    ("crisis", despair.CRISIS),
    ("despair", despair.DESPAIR),
    ("hint", despair.HINTS),
    ("emergency", dangers.EMERGENCY),
    ("pregnancy", mishaps.PREGNANCY),
    ("overdose", mishaps.OVERDOSE),
    ("counted", mishaps.COUNTED),
    ("error", mishaps.ERRORS),
    ("exposure", mishaps.EXPOSURES),
    ("no effect", mishaps.NO_EFFECT),
    ("quality", mishaps.QUALITY),
    ("privacy", requests.PRIVACY),
    ("complaint", requests.COMPLAINT),
    ("praise", requests.PRAISE),
    ("stop", requests.STOP),
    ("question", requests.QUESTIONS),
    ("condition", requests.CONDITIONS),
    ("details", requests.PEOPLE),
)
# What is so grave that it is looked for in English sentences too.
_READ_ANYWHERE = ("crisis", "emergency", "symptom")
_LONG = 7
_ALSO = frozenset(("suicide", "suicidal", "overdose", "overdosed", "pregnant", "breastfeeding", "pregnancy"))


def _in_plain_words(phrase: Phrase) -> Phrase:
    """The phrase as the reader will cut it: contractions opened, variants under one name."""
    if PARTS.keys().isdisjoint(phrase.words):
        return phrase
    return phrase._replace(words=tuple(part for word in phrase.words for part in PARTS.get(word, word).split()))


@lru_cache(maxsize=1)
def all_phrases() -> tuple[Phrase, ...]:
    found = [phrase for layer, table in _TABLES
             for phrase in read(layer, table, families=despair.FAMILIES)]
    for tongue in ABROAD.values():
        for layer in _READ_ANYWHERE:
            found += [
                phrase for phrase in read(layer, tongue.tables[layer], language=tongue.code)
                if not any(word[0] == "<" for word in phrase.words) and (layer != "symptom" or len(phrase.words) > 1)
            ]  # fmt: skip
    return tuple(_in_plain_words(phrase) for phrase in found)


@lru_cache(maxsize=1)
def tree() -> Node:
    return plant({}, all_phrases())


@lru_cache(maxsize=1)
def _case_phrases() -> tuple[Phrase, ...]:
    tables = (("serious", gravity.SERIOUS), ("special", gravity.SPECIAL))
    return tuple(_in_plain_words(phrase) for layer, table in tables for phrase in read(layer, table))


@lru_cache(maxsize=1)
def case_tree() -> Node:
    """How grave, and which special situation: sought only where there may be a case."""
    return plant({}, _case_phrases())


@lru_cache(maxsize=1)
def known_words() -> frozenset[str]:
    phrases = (*all_phrases(), *_case_phrases())
    exact = {word for word in forms(phrases) if word.startswith("=")}
    grammar = {word for words in MARKED.values() for word in words}
    return frozenset(words_of(phrases) | exact | grammar | set(MISSPELT.values()) | ORDINARY)


@lru_cache(maxsize=1)
def spelling() -> Spelling:
    """Names of products, and symptoms of one long word: what people misspell and must be found."""
    english = [phrase for phrase in all_phrases() if phrase.language == "en"]
    names = words_of([phrase for phrase in english if phrase.layer == "product"])
    alone = {p.words[0] for p in english if p.layer == "symptom" and len(p.words) == 1}
    long = {word for word in alone if len(word) >= _LONG and not word.startswith("=")}
    return Spelling(names | long | _ALSO, names)
