"""A text cut into runs, so that marks which overlap can be drawn without one hiding the other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to show at text[start:end]. `rank` decides whose look wins where marks overlap: higher wins.

    A `masked` mark hides its words: they do not enter the page at all.
    """

    start: int
    end: int
    look: str
    number: int = 0
    name: str = ""
    says: str = ""
    rank: int = 0
    masked: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the text that looks the same throughout; `ending` are the numbered marks that end with it."""

    start: int
    text: str
    look: str = ""
    hidden: int = 0
    ending: tuple[Mark, ...] = ()


def runs(text: str, marks: Iterable[Mark], *, edges_at: Iterable[int] = ()) -> list[Run]:
    """The whole text as runs, in order; marks that lie outside it are cut to it, empty ones are left out.

    At each of `edges_at` a run ends, whatever is marked there.
    """
    fitting = [mark for mark in marks if 0 <= mark.start < min(mark.end, len(text))]
    edges = sorted({0, len(text), *(m.start for m in fitting), *(min(m.end, len(text)) for m in fitting),
                    *(at for at in edges_at if 0 <= at <= len(text))})
    return list(_joined(_cut(text, fitting, edges)))


def _cut(text: str, marks: Sequence[Mark], edges: Sequence[int]) -> Iterator[Run]:
    for start, end in pairwise(edges):
        over = [mark for mark in marks if mark.start <= start and end <= mark.end]
        ending = tuple(m for m in sorted(marks, key=lambda m: m.number) if m.number and min(m.end, len(text)) == end)
        masked = any(mark.masked for mark in over)
        best = max(over, key=lambda mark: (mark.rank, -(mark.end - mark.start)), default=None)
        yield Run(start, "" if masked else text[start:end], best.look if best else "",
                  end - start if masked else 0, ending)


def _joined(pieces: Iterable[Run]) -> Iterator[Run]:
    # Masked neighbours become one: how many marks hide there is nobody's business yet.
    waiting: Run | None = None
    for piece in pieces:
        if waiting and waiting.hidden and piece.hidden:
            waiting = Run(waiting.start, "", piece.look, waiting.hidden + piece.hidden, waiting.ending + piece.ending)
            continue
        if waiting:
            yield waiting
        waiting = piece
    if waiting:
        yield waiting
