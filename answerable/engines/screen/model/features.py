"""What the model sees of a message: which words, which pairs of words, and what the rules saw."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ..fold import fold
from ..kinds import Screened

MOST_WORDS = 4000  # a message of megabytes is judged by its beginning
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*|[0-9]+|[!?#@$%&*]+|[^\x00-\x7f]+")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")


def features(text: str, seen: Screened) -> tuple[list[str], list[str]]:
    """Names of the features of a text: of its words (`w` a word, `p` a pair), and of the rules (`r`).

    A number is any number, and whoever draws a word out means the word. Each is named once.
    """
    words = _words(text)
    told = dict.fromkeys(f"w {word}" for word in words)
    told |= dict.fromkeys(f"p {one} {two}" for one, two in pairwise(words))
    return list(told), sorted(_rules(seen))


def _words(text: str) -> Sequence[str]:
    folded = _DRAWN_OUT.sub(r"\1\1", fold(text[: MOST_WORDS * 20])[0])
    return ["0" if word[0].isdigit() else word for word in _WORD.findall(folded)[:MOST_WORDS]]


def _rules(seen: Screened) -> set[str]:
    told = set[str]()
    for one in seen.findings:
        told |= {f"r {one.kind}", f"r {one.rule}", f"r {one.kind} {one.certainty} {one.subject}"}
        if one.is_strong:
            told.add(f"r {one.kind} strong")
    for mention in seen.mentions:
        told.add(f"r {mention.facet} named")
        if mention.facet == "symptom":
            told.add(f"r symptom {mention.certainty} {mention.subject}")
    return told
