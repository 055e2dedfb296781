"""What the model sees of a message: which words, which pairs of words, and what the rules saw."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from ..fold import fold
from ..kinds import Finding, Mention, Screened

MOST_WORDS = 4000  # a message of megabytes is judged by its beginning
MOST_CHARACTERS = MOST_WORDS * 20
WORD = re.compile(r"[a-z]+(?:'[a-z]+)*|[0-9]+|[!?#@$%&*]+|[^\x00-\x7f]+")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")


def features(text: str, seen: Screened) -> tuple[list[str], list[str]]:
    """Names of the features of a text: of its words (`w` a word, `p` a pair), and of the rules (`r`).

    A number is any number, and whoever draws a word out means the word. Each is named once.
    """
    words = words_of(fold(text[:MOST_CHARACTERS])[0])
    told = dict.fromkeys(f"w {word}" for word in words)
    told |= dict.fromkeys(f"p {one} {two}" for one, two in pairwise(words))
    return list(told), list(seen.ruled)


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """A word of the folded text as the features name it."""
    return "0" if word[0].isdigit() else _DRAWN_OUT.sub(r"\1\1", word)


def words_of(folded: str) -> list[str]:
    """The words of the folded text as the features name them."""
    folded = _DRAWN_OUT.sub(r"\1\1", folded[:MOST_CHARACTERS])
    return ["0" if word[0].isdigit() else word for word in WORD.findall(folded)[:MOST_WORDS]]


def ruled_of(findings: Iterable[Finding], mentions: Iterable[Mention]) -> list[str]:
    """The features of what the rules saw."""
    told = set[str]()
    for one in findings:
        kind = one.kind.value
        told |= {f"r {kind}", f"r {one.rule}", f"r {kind} {one.certainty} {one.subject}"}
        if one.is_strong:
            told.add(f"r {kind} strong")
    for mention in mentions:
        told.add(f"r {mention.facet} named")
        if mention.facet == "symptom":
            told |= {f"r symptom {mention.certainty} {mention.subject}", f"r symptom {mention.about}"}
        elif mention.facet == "topic":
            told.add(f"r topic {mention.about}")
    return sorted(told)
