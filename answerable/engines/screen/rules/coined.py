"""Coined names: a word that nobody set up and that looks and stands like the name of a medicine."""

from collections.abc import Iterator

from ..lexicon.grammar import word_set
from ..phrases import UNKNOWN, Hit, Phrase
from ..reading import Reading

_SHORTEST, _LONGEST = 6, 16
_NAME = Phrase("unnamed", "product", 0.5, ("coined",))
# Endings of international and of coined names that English words seldom have.
_ENDING = word_set("""
    mab nib pril sartan statin azole cillin mycin micin floxacin cycline dipine gliptin gliflozin tide
    triptan setron prazole tidine lukast parin xaban vir oxetine azepam zolam azine caine solone sone terol
    dronate afil zosin mide olol idone done trel rel quil quid fen dex trex nil trol oxin xin zin trin rin
    zith lith vane dane preme enza anza oxa yxa exa ryla avo tan udol adol zal zel pax max vax rax zyme tiva
    lina zid zide thia tropin relin stim rane xane""")
_ENDINGS = tuple(sorted(_ENDING))
_BEFORE = word_set("""on since took take takes taking started starting start off your that using blame blaming of the
    my new after from with is cheers add added to than this""")
_AFTER = word_set("mg mcg ml injection injections tablets pills patch cream drops made gave has got is trial infusion")


def coined_names(reading: Reading) -> Iterator[Hit]:
    """Words that no table knows, with the ending of a medicine, where a medicine would stand; in English only."""
    if reading.spoken:
        return
    words = reading.page.words
    for place, word in enumerate(words):
        if word.keys is UNKNOWN and _SHORTEST <= len(word.text) <= _LONGEST and word.text.isalpha():
            before = words[place - 1].text if place else ""
            after = words[place + 1].text if place + 1 < len(words) else ""
            stands = before in _BEFORE or after in _AFTER or after[:1].isdigit() or not before or not after
            if stands and word.text.endswith(_ENDINGS):
                yield Hit(place, place + 1, _NAME)
