"""Where in a letter the words stand that moved the model, and how they are named on a page."""

from collections.abc import Iterable, Sequence
from itertools import islice, pairwise

from answerable.desk.hearing.words import CERTAINTIES, SUBJECTS
from answerable.desk.marked import Mark
from answerable.desk.words import kind_said
from answerable.engines.screen.fold import fold
from answerable.engines.screen.model import Moved
from answerable.engines.screen.model.features import MOST_CHARACTERS, MOST_WORDS, WORD, plain

NAMED = {"product": "A product is named", "symptom": "A symptom is named", "topic": "A topic is named"}
UP, DOWN = "moved moved--up", "moved moved--down"
Word = tuple[str, int, int]


def named(feature: str) -> str:
    """'“dizzy”' for 'w dizzy', '“my skin”' for 'p my skin', a sentence for what the rules saw."""
    sort, _, rest = feature.partition(" ")
    if sort in ("w", "p"):
        return "“" + " ".join("a number" if word == "0" else word for word in rest.split(" ")) + "”"
    return _rule(rest.split(" "))


def _rule(parts: Sequence[str]) -> str:
    first, *more = parts
    if "." in first:
        return f"The rule “{first.partition('.')[2].replace('-', ' ')}”"
    if more == ["named"]:
        return NAMED.get(first, "Something is named")
    if more == ["strong"]:
        return f"Rules saw it plainly: {kind_said(first)}"
    how = ", ".join(filter(None, (CERTAINTIES.get(word) or SUBJECTS.get(word) for word in more)))
    if first in NAMED:
        return f"A symptom, {how}" if how else f"The {first}: {' '.join(more)}"
    return f"Rules saw: {kind_said(first)}" + (f", {how}" if how else "")


def marks(text: str, moved: Iterable[Moved]) -> list[Mark]:
    """A mark for each word and pair that moved the model, wherever it stands."""
    words = _words(text)
    places: dict[str, list[tuple[int, int]]] = {}
    for word, start, end in words:
        places.setdefault(f"w {word}", []).append((start, end))
    for (one, start, _), (two, _, end) in pairwise(words):
        places.setdefault(f"p {one} {two}", []).append((start, end))
    return [
        Mark(start, end, UP if one.by > 0 else DOWN, rank=round(abs(one.by) * 100))
        for one in moved for start, end in places.get(one.feature, ())
    ]  # fmt: skip


def _words(text: str) -> list[Word]:
    folded, places = fold(text[:MOST_CHARACTERS])
    found = islice(WORD.finditer(folded), MOST_WORDS)
    if places is None:
        return [(plain(one.group()), one.start(), one.end()) for one in found]
    return [(plain(one.group()), places[one.start()], places[one.end() - 1] + 1) for one in found]
