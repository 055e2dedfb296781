"""Hard words found in a text, each with the house's plain word in the same form."""

import re
from itertools import pairwise

from answerable.engines.wording import house_words, house_words_other
from answerable.engines.wording.inflect import plural, verb_forms
from answerable.engines.wording.lists import listed
from answerable.engines.wording.shapes import HardWord
from answerable.engines.wording.words import Word, words

# A phrase as its words, its plain words, and those after "was" or "has" ("gave" turns into "given").
Table = dict[str, list[tuple[tuple[str, ...], str, str]]]

BEFORE_PARTICIPLE = listed("be been being is are was were am has have had having get gets got")
APOSTROPHES = re.compile("[’‘]")
JOINERS = " \t\u00a0-‐‑"


def _add(table: Table, hard: str, plain: str, after_be: str = "") -> None:
    phrase = tuple(hard.replace("-", " ").split())
    rows = table.setdefault(phrase[0], [])
    if all(row[0] != phrase for row in rows):
        rows.append((phrase, plain, after_be or plain))


def _english() -> Table:
    table: Table = {}
    for hard, plain in house_words.FIXED.items():
        _add(table, hard, plain)
    for hard, plain in house_words.VERBS.items():
        hard_third, hard_past, hard_done, hard_going = verb_forms(hard)
        plain_third, plain_past, plain_done, plain_going = verb_forms(plain)
        _add(table, hard, plain)
        _add(table, hard_third, plain_third)
        _add(table, hard_past, plain_past, plain_done)
        _add(table, hard_done, plain_done)
        _add(table, hard_going, plain_going)
    for hard, plain in house_words.NOUNS.items():
        _add(table, hard, plain)
        _add(table, plural(hard), plural(plain))
    return _longest_first(table)


def _fixed(entries: dict[str, str]) -> Table:
    table: Table = {}
    for hard, plain in entries.items():
        _add(table, hard, plain)
    return _longest_first(table)


def _longest_first(table: Table) -> Table:
    for rows in table.values():
        rows.sort(key=lambda row: -len(row[0]))
    return table


TABLES: dict[str, Table] = {
    "en": _english(),
    "de": _fixed(house_words_other.GERMAN),
    "es": _fixed(house_words_other.SPANISH),
    "fr": _fixed(house_words_other.FRENCH),
}


def hard_words(text: str, language: str = "en") -> tuple[HardWord, ...]:
    """Every hard word of the house's list in `text`, in order, none inside another."""
    table = TABLES.get(language)
    if table is None:
        return ()
    pieces = [piece for word in words(text) for piece in _split(word)]
    folded = [piece.text.casefold() for piece in pieces]
    found: list[HardWord] = []
    at = 0
    while at < len(pieces):
        match = _longest(table, text, pieces, folded, at)
        if match:
            found.append(match[1])
        at += match[0] if match else 1
    return tuple(found)


def _longest(table: Table, text: str, pieces: list[Word], folded: list[str], at: int) -> tuple[int, HardWord] | None:
    for phrase, plain, after_be in table.get(folded[at], ()):
        size = len(phrase)
        if tuple(folded[at : at + size]) == phrase and _joined(text, pieces[at : at + size]):
            use = after_be if at and folded[at - 1] in BEFORE_PARTICIPLE else plain
            start, end = pieces[at].start, pieces[at + size - 1].end
            return size, HardWord(start, end, text[start:end], _cased(text[start:end], use))
    return None


def _joined(text: str, pieces: list[Word]) -> bool:
    """Words of a phrase stand apart by spaces, a hyphen or one line break alone."""
    gaps = (text[left.end : right.start] for left, right in pairwise(pieces))
    return all(len(gap) <= 4 and not gap.strip(JOINERS + "\n") and gap.count("\n") <= 1 for gap in gaps)


def _cased(hard: str, plain: str) -> str:
    if hard[:1].isupper() and not hard.isupper():
        return plain[:1].upper() + plain[1:]
    return plain


def _split(word: Word) -> list[Word]:
    """'follow-up' is two words here, "physician's" is 'physician', "l'hypertension" is 'hypertension'."""
    pieces: list[Word] = []
    start = word.start
    for part in APOSTROPHES.sub("'", word.text).replace("‐", "-").replace("‑", "-").split("-"):
        head, _, tail = part.partition("'")
        if len(tail) > 2:
            pieces.append(Word(start + len(head) + 1, start + len(part), tail))
        elif head:
            pieces.append(Word(start, start + len(head), head))
        start += len(part) + 1
    return pieces
