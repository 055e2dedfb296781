"""Finds again what we wrote ourselves where a mail quotes it: our own words must raise no finding a second time."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from answerable.engines.screen import Known, screen

OURS = "ours"
QUOTING = ("quoted", "forwarded")
_HOLE = re.compile(r"\{[a-z_]+\}")
_LONGEST_FILLING = 80
_BETWEEN = re.compile(r"[\s>|]*")

FEWEST_WORDS = 3  # fewer around a hole are anyone's words, but for a line that stands between two of ours
_LONGEST_BETWEEN = 200


def _nothing(delivery_id: str) -> str:
    return ""


# What delivery knows and config hands over: subject and body of every note that software sends, with holes such as
# {link}, and what a note said in which even that is not enough, for numbers to call stand in it.
notes: Callable[[], Iterable[tuple[str, str]]] = tuple
body_of_delivery: Callable[[str], str] = _nothing

Flat = tuple[str, Sequence[int]]


def our_subjects() -> frozenset[str]:
    """The subjects of our notes, as they are compared."""
    return frozenset(" ".join(subject.split()).casefold() for subject, _ in notes() if subject)


def spans_of_ours(text: str, folds: Iterable[tuple[int, int, str]], answers: Collection[str]) -> list[tuple[int, int]]:
    """Where a quoted or passed-on part repeats a whole line of our notes or of these answers, however it was wrapped.

    Linear in the text for each line of ours.
    """
    quoted = [(start, end) for start, end, kind in folds if kind in QUOTING]
    if not quoted:
        return []
    lines = {line for answer in answers for line in _lines(answer)}
    found: list[tuple[int, int]] = []
    for start, end in quoted:
        flat = flattened(text, start, end)
        found += [span for line in lines for span in _places(flat, line)]
        found += [span for pattern in _patterns() for span in _fillings(flat, pattern)]
    return _joined(text, found)


def flattened(text: str, start: int = 0, end: int | None = None) -> Flat:
    """A part of a text in one line without the marks of quoting, and for each character its place in the text."""
    kept: list[str] = []
    places: list[int] = []
    gap = False
    for place in range(start, len(text) if end is None else end):
        char = text[place]
        if char.isspace() or char in ">|":
            gap = True
            continue
        if gap and kept:
            kept.append(" ")
            places.append(place)
        gap = False
        for one in char.casefold():
            kept.append(one)
            places.append(place)
    return "".join(kept), places


def _lines(body: str) -> Iterator[str]:
    """The lines of a letter as they are compared; a single word says too little to be known again."""
    for line in body.split("\n"):
        flat, _ = flattened(line)
        if " " in flat:
            yield flat


def _places(flat: Flat, line: str) -> Iterator[tuple[int, int]]:
    words, places = flat
    at = words.find(line)
    while at >= 0:
        end = at + len(line)
        if (at == 0 or words[at - 1] == " ") and (end == len(words) or words[end] == " "):
            yield places[at], places[end - 1] + 1
        at = words.find(line, end)


def _fillings(flat: Flat, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """What stands in a hole must itself say nothing: there someone may have written between our words."""
    words, places = flat
    for match in pattern.finditer(words):
        if all(_says_nothing(filling) for filling in match.groups()):
            yield places[match.start()], places[match.end() - 1] + 1


def _says_nothing(filling: str) -> bool:
    # One that is too short to be judged, such as a time of day in another language, is no sign of anything.
    return all(finding.kind == "unreadable" for finding in screen(filling, Known()).findings)


def _patterns(*, between: bool = False) -> tuple[re.Pattern[str], ...]:
    return _made(tuple(body for _, body in notes()), between)


@lru_cache(maxsize=4)
def _made(bodies: tuple[str, ...], between: bool) -> tuple[re.Pattern[str], ...]:
    lines = {line for body in bodies for line in body.split("\n")}
    return tuple(pattern for line in sorted(lines) if (pattern := _pattern(line, between)))


def _pattern(line: str, between: bool) -> re.Pattern[str] | None:
    flat, _ = flattened(_HOLE.sub("\ue000", line))
    count = sum(any(sign.isalpha() for sign in word) for word in flat.replace("\ue000", " ").split())
    if count < (1 if between else FEWEST_WORDS):
        return None
    # A hole at an end would take in what stands beside the line; between two lines of ours there is nothing else.
    parts = [re.escape(part) for part in (flat if between else flat.strip("\ue000 ")).split("\ue000")]
    filled = f"(.{{0,{_LONGEST_FILLING}}}?)".join(parts)
    return re.compile(rf"(?<!\S){filled}(?!\S)")


def _says_nothing_between(text: str, start: int, end: int) -> bool:
    """Whether only blanks stand there, or a short line of our notes, such as the number to call."""
    if _BETWEEN.fullmatch(text, start, end):
        return True
    if end - start > _LONGEST_BETWEEN:
        return False
    words, _ = flattened(text, start, end)
    found = (pattern.fullmatch(words) for pattern in _patterns(between=True))
    return any(match and all(_says_nothing(filling) for filling in match.groups()) for match in found)


def _joined(text: str, found: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Neighbours become one, so that a finding that begins in one line and ends in the next lies within them."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and (start <= joined[-1][1] or _says_nothing_between(text, joined[-1][1], start)):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
