"""What changed between two versions of an answer, word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

WORDS = re.compile(r"\s+|[^\W_]+|.", re.DOTALL)
MOST_WORDS = 4000  # beyond this, matching word by word takes seconds

How = Literal["same", "new", "gone"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that stayed, came, or went; `start` counts characters of the later text."""

    how: How
    text: str
    start: int


def changes(before: str, after: str) -> list[Stretch]:
    """The later text as stretches, with what is gone at its place; pieces larger than words where it is very long."""
    old, new = _pieces(before), _pieces(after)
    found: list[Stretch] = []
    at = 0
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, came = "".join(old[i:j]), "".join(new[k:m])
        if tag != "equal" and gone:
            found.append(Stretch("gone", gone, at))
        if came:
            found.append(Stretch("same" if tag == "equal" else "new", came, at))
            at += len(came)
    return list(_smoothed(found))


def how_much(stretches: list[Stretch]) -> int:
    """In how many places the text changed; what came in the place of what went counts once."""
    places, before = 0, "same"
    for stretch in stretches:
        places += stretch.how != "same" and before == "same"
        before = stretch.how
    return places


def _pieces(text: str) -> list[str]:
    words = WORDS.findall(text)
    return words if len(words) <= MOST_WORDS else text.splitlines(keepends=True)


def _smoothed(stretches: list[Stretch]) -> Iterator[Stretch]:
    # A single space kept between two changed words would cut one change into many.
    rest = list(stretches)
    while rest:
        taken = _change(rest)
        if len(taken) < 3:
            yield rest.pop(0)
            continue
        del rest[:len(taken)]
        start = taken[0].start
        gone = "".join(s.text for s in taken if s.how != "new")
        came = "".join(s.text for s in taken if s.how != "gone")
        if gone:
            yield Stretch("gone", gone, start)
        if came:
            yield Stretch("new", came, start)


def _change(rest: list[Stretch]) -> list[Stretch]:
    end = 0
    for at, stretch in enumerate(rest):
        if stretch.how != "same":
            end = at + 1
        elif not stretch.text.isspace() or "\n" in stretch.text:
            break
    taken = rest[:end]
    return taken if taken and taken[0].how != "same" else []
