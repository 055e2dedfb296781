"""A text taken apart into words and sentences, each with its place in the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from answerable.engines.wording.lists import listed

LETTER = r"[^\W\d_\u0300-\u036f][\u0300-\u036f]*+"
# Possessive quantifiers and the look-behind keep every scan linear, whatever a person pastes.
WORD = re.compile(rf"(?:{LETTER})++(?:['’‘\-‐‑](?:{LETTER})++)*+|\d++(?:[.,:]\d++)*+")
CHUNK = re.compile(r"\S++")
STOP = re.compile(r"(?<![.!?…。！？])[.!?…。！？]++[\"'”’»)\]]*+(?=\s|\Z)|(?<=[a-z][a-z])[.](?=[A-Z][a-z])|\n")
LINK_START = ("http://", "https://", "www.", "mailto:", "tel:")
LINK_END = re.compile(
    r"[a-z0-9]\.(?:com|org|net|gov|edu|int|info|health|eu|uk|ie|de|fr|es|pt|se|nl|at|ch|ca|au)(?=[/?#:]|\Z)"
)
LIST_MARK = re.compile(r"[ \t]*(?:[-*•·–—▪◦]|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)])(?=\s)")
TRAILING = ".,;:!?)]}>\"'”’»"

NEVER_ENDS = listed(
    "dr mr mrs ms mx prof st rev hon vs approx fig dept tel ext sr sra srta dra ud uds mme mlle me mgr"
    " hr fr frl nr bzw ca ggf evtl inkl zzgl z d u o vgl abs art env p ej ex eg ie cf incl no"
)
MAY_END = listed("etc usw am pm a.m p.m jr inc ltd co gmbh")
LETTERED = listed("vitamin hepatitis type plan group grade stage part option influenza class room ward")


@dataclass(frozen=True)
class Word:
    """A word or a number at text[start:end]."""

    start: int
    end: int
    text: str

    @property
    def is_number(self) -> bool:
        return self.text[0].isdigit()


@dataclass(frozen=True)
class Sentence:
    """A run of words that belong together."""

    words: tuple[Word, ...]

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end


def is_link(chunk: str) -> bool:
    """Web and mail addresses are not read as words."""
    bare = chunk.lstrip("(<[\"'“").rstrip(TRAILING).lower()
    return bare.startswith(LINK_START) or "@" in bare[1:-1] or LINK_END.search(bare) is not None


def links(text: str) -> list[tuple[int, int]]:
    """The places of all web and mail addresses."""
    return [chunk.span() for chunk in CHUNK.finditer(text) if is_link(chunk.group())]


def words(text: str) -> list[Word]:
    """All words and numbers in order; web and mail addresses and list marks are left out."""
    found: list[Word] = []
    for chunk in CHUNK.finditer(text):
        if is_link(chunk.group()):
            continue
        for match in WORD.finditer(text, chunk.start(), chunk.end()):
            found.append(Word(match.start(), match.end(), match.group()))
    return found


def sentences(text: str, language: str = "en") -> list[Sentence]:
    """All sentences that hold a word; a list item and a line of its own count as one each."""
    ends = list(_ends(text, language))
    marks = _list_marks(text)
    found: list[Sentence] = []
    current: list[Word] = []
    at = 0
    for word in words(text):
        while at < len(ends) and ends[at] <= word.start:
            at += 1
            if current:
                found.append(Sentence(tuple(current)))
                current = []
        if word.start not in marks:
            current.append(word)
    if current:
        found.append(Sentence(tuple(current)))
    return found


def _list_marks(text: str) -> frozenset[int]:
    """Where the number or letter of a list item starts, so that '1.' is not counted as a word."""
    places: set[int] = set()
    at = 0
    for line in text.split("\n"):
        mark = LIST_MARK.match(line)
        if mark:
            lead = mark.group()
            places.update(at + index for index, sign in enumerate(lead) if sign.isalnum())
        at += len(line) + 1
    return frozenset(places)


def _ends(text: str, language: str) -> Iterator[int]:
    spans = links(text)
    link = 0
    for stop in STOP.finditer(text):
        while link < len(spans) and spans[link][1] < stop.end():
            link += 1
        inside = link < len(spans) and spans[link][0] < stop.start() and stop.end() < spans[link][1]
        if not inside and _is_end(text, stop, language):
            yield stop.end()


def _is_end(text: str, stop: re.Match[str], language: str) -> bool:
    mark = stop.group()
    if mark == "\n":
        return not _goes_on(text, stop.end())
    if mark != ".":
        return True
    before = _word_before(text, stop.start())
    if before.isdigit():
        return not _is_counting(text, stop, before, language)
    return _ends_after(before.lower(), text, stop)


def _goes_on(text: str, at: int) -> bool:
    """A line that goes on in lower case was only wrapped."""
    return text[at : at + 1].islower() and LIST_MARK.match(text, at) is None


def _is_counting(text: str, stop: re.Match[str], number: str, language: str) -> bool:
    """'1.' at the head of a line and a German 'am 3. Mai' end nothing."""
    line_start = text.rfind("\n", max(0, stop.start() - 8), stop.start()) + 1
    heads_line = stop.start() < 8 or line_start > 0
    if heads_line and not text[line_start : stop.start()].strip(" \t(").removeprefix(number):
        return True
    return language == "de" and len(number) <= 2


def _ends_after(before: str, text: str, stop: re.Match[str]) -> bool:
    following = text[stop.end() : stop.end() + 2].strip()
    if not following:
        return True
    if before.replace(".", "") in MAY_END:
        return following[0].isupper()
    if len(before) == 1 and _word_before(text, stop.start() - 2).lower() in LETTERED:
        return True
    initial = len(before) == 1 and before.isalpha() and before != "i"
    dotted = "." in before and len(before) <= 5
    return not (initial or dotted or before in NEVER_ENDS)


def _word_before(text: str, end: int) -> str:
    """The word that ends at `end`, dots within it kept ('e.g'); at most 12 signs, for none is longer."""
    start = max(end, 0)
    while start > 0 and end - start < 12 and (text[start - 1].isalnum() or text[start - 1] == "."):
        start -= 1
    return text[start : max(end, 0)].lstrip(".")
