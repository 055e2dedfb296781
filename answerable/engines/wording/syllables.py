"""Syllables of a word in each language that has a reading measure here."""

import re
from collections.abc import Callable

from answerable.engines.wording import english
from answerable.engines.wording.lists import listed

APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "‐": "-", "‑": "-"})
PARTS = re.compile(r"[^'\-]++")

GERMAN = re.compile(r"aa|ee|oo|ie|ei|ai|au|eu|äu|ey|ay|[aeiouyäöü]")
GERMAN_APART = re.compile(r"(?<=t)ie(?=nt)|(?<=[a-zäöüß]{3})ie(?=n\b)")  # Patient, Therapien
GERMAN_SPOKEN_E = ("familie", "linie", "studie", "arterie", "bakterie", "prämie", "materie")

SPANISH_MUTE = re.compile(r"(?<=q)u|(?<=g)u(?=[eiéí])")
SPANISH_RUN = re.compile(r"[aeiouáéíóúüy]+")
SPANISH_Y = re.compile(r"y(?=[aeiouáéíóú])")

FRENCH_MUTE = re.compile(r"(?<=q)u|(?<=g)u(?=[eiéèêiy])")
FRENCH_RUN = re.compile(r"[aàâeéèêëiîïoôuùûüyœæ]+")
FRENCH_APART = re.compile(
    r"é(?=[aàâoôuiéè])|[aou](?=ï)|ï(?=[aeo])|a(?=é)|(?<=[bcdfgpt][lr])i(?=[aeéèo])|o(?=é)|u(?=é)|"
    r"i(?=é)(?<=[bcdfgpt][lr]i)|"
    r"(?<=[^aàâeéèêëiîïoôuùûœqg])u(?=[aeé])(?!u(?:es?|ent)\b)"
)
FRENCH_SILENT = re.compile(r"(?<=[^aàâeéèêëiîïoôuùûüyœæ])es?\Z")
FRENCH_VERB_END = re.compile(r"(?:[eio]nn|iv|[eo]uv|ett|iss|ass|is|ul|tt|èr|qu|gu|i[rd]|arl|ors|ent)ent\Z")
FRENCH_NOT_VERB = listed("souvent couvent talent lent excellent équivalent entent fréquent président résident évident")


def german(word: str) -> int:
    """Syllables of a German word: 'Na-ti-on' has three."""
    spoken = word.replace("qu", "q")
    apart = len(GERMAN_APART.findall(spoken)) + spoken.endswith(GERMAN_SPOKEN_E)
    return max(1, len(GERMAN.findall(spoken)) + apart)


def spanish(word: str) -> int:
    """Syllables of a Spanish word: each strong or accented vowel carries one."""
    spoken = SPANISH_Y.sub("j", SPANISH_MUTE.sub("", word))
    return max(1, sum(_spanish_run(run) for run in SPANISH_RUN.findall(spoken)))


def _spanish_run(run: str) -> int:
    return max(1, sum(letter in "aeoáéíóú" for letter in run))


def french(word: str) -> int:
    """Syllables of a French word as read aloud, its mute endings left out."""
    spoken = FRENCH_MUTE.sub("", word)
    if FRENCH_VERB_END.search(spoken) and word not in FRENCH_NOT_VERB:
        spoken = spoken[:-3]
    if FRENCH_RUN.search(spoken[:-2]):
        spoken = FRENCH_SILENT.sub("", spoken)
    return max(1, len(FRENCH_RUN.findall(spoken)) + len(FRENCH_APART.findall(spoken)))


COUNTERS: dict[str, Callable[[str], int]] = {"de": german, "es": spanish, "fr": french}


def syllables(word: str, language: str = "en") -> int:
    """How many syllables a word has, at least one; a numeral counts as one, being easier than its word."""
    if not word or word[0].isdigit():
        return 1
    count = COUNTERS.get(language)
    if count is None:
        return english.syllables(word)
    folded = word.lower().translate(APOSTROPHES)
    # A French "l'" or "qu'" leans on the next word and has no syllable of its own.
    parts = [part for part in PARTS.findall(folded) if language != "fr" or part not in ELISIONS]
    return max(1, sum(count(part) for part in parts))


ELISIONS = listed("l d j m t s c n qu jusqu lorsqu puisqu")
