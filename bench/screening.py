"""The first screen beside counting the words of the same texts."""

from __future__ import annotations

from collections import Counter
from itertools import cycle, islice

from answerable.engines.screen import Known, screen
from answerable.engines.screen.lexicon import all_phrases
from bench.figures import ratio, timed
from bench.home import Home
from bench.sizes import Sizes
from bench.table import Row

# Forty words each, all made up: what is asked most, what must never be missed, and plain thanks.
TEXTS = (
    "I have taken Quillorin for three weeks and since Monday my arms itch at night and small red spots come and go."
    " Is that usual, does it stop by itself, or should I see my own doctor this week?",
    "Thank you for your kind answer of last Friday. I spoke with my sister about it and we both slept better after"
    " that. She asked me to tell you that the leaflet with the pictures was easy to read for her.",
    "My father took two tablets this morning because he forgot that he had one at breakfast. He feels well and he ate"
    " his soup. Should he leave out the next one tonight, or go on as it is written on the box?",
    "I do not want to go on like this any more. Nights are long and nobody would notice if I were gone. I still take"
    " the tablets each day because I promised my daughter, but I do not know for how much longer.",
)


def literal_symptoms() -> list[str]:
    """Every symptom of the lexicon that is written without a gap or a class of words."""
    written = (phrase.words for phrase in all_phrases() if phrase.layer == "symptom" and phrase.language == "en")
    return sorted({" ".join(words) for words in written if all(word.isalpha() for word in words)})


def rows(home: Home, sizes: Sizes) -> list[Row]:
    """Texts a second, on one core."""
    known = Known(products=("Quillorin",))
    texts = list(islice(cycle(TEXTS), sizes.texts))
    for text in texts[: len(TEXTS) * 4]:
        screen(text, known)
    left = iter(texts * 2)
    ours = timed(lambda: screen(next(left), known), len(texts))
    again = iter(texts * 2)
    theirs = timed(lambda: Counter(next(again).lower().split()), len(texts))
    return [
        Row(
            "texts of 40 words screened a second, one core",
            f"{ours.rate:,.0f} (p99 {ours.at(0.99):.1f} ms)",
            "their words counted",
            f"{theirs.rate:,.0f}",
            ratio(ours.rate, theirs.rate),
            target="5,000; p99 1 ms",
            work="screened",
            measured=ours.rate,
        )
    ]
