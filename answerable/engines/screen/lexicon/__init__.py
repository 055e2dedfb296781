"""The lexicon: every table as phrases, planted once in one tree."""

from functools import lru_cache

from ..misspelling import Spelling
from ..phrases import Node, Phrase, forms, plant, read, vocabulary
from . import cues, dangers, despair, mishaps, others, products, requests, symptoms, topics
from .grammar import MARKED, MISSPELT, ORDINARY, PARTS

_TABLES: tuple[tuple[str, str], ...] = (
    ("symptom", symptoms.SYMPTOMS),
    ("product", products.PRODUCTS),
    ("unnamed", products.UNNAMED),
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
_OTHERS = (("es", others.SPANISH), ("de", others.GERMAN), ("fr", others.FRENCH))
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
    for language, tables in _OTHERS:
        for layer, table in tables.items():
            found += read(layer, table, language=language)
    return tuple(_in_plain_words(phrase) for phrase in found)


@lru_cache(maxsize=1)
def tree() -> Node:
    return plant({}, all_phrases())


@lru_cache(maxsize=1)
def known_words() -> frozenset[str]:
    exact = {word for word in forms(all_phrases()) if word.startswith("=")}
    grammar = {word for words in MARKED.values() for word in words}
    return frozenset(vocabulary(all_phrases()) | exact | grammar | set(MISSPELT.values()) | ORDINARY)


@lru_cache(maxsize=1)
def spelling() -> Spelling:
    """Names of products, and symptoms of one long word: what people misspell and must be found."""
    english = [phrase for phrase in all_phrases() if phrase.language == "en"]
    names = vocabulary([phrase for phrase in english if phrase.layer == "product"])
    alone = {p.words[0] for p in english if p.layer == "symptom" and len(p.words) == 1}
    long = {word for word in alone if len(word) >= _LONG and not word.startswith("=")}
    return Spelling(names | long | _ALSO, names)
