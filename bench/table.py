"""The one table: what was measured, beside what, and how the two compare."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

HEADINGS = ("what", "figure", "beside", "its figure", "ratio", "fsync p50", "target")


@dataclass(frozen=True, slots=True)
class Row:
    """One line: a figure means something only beside another of the same run."""

    what: str
    figure: str
    beside: str = ""
    beside_figure: str = ""
    ratio: float | None = None
    fsync_ms: float | None = None
    target: str = ""
    work: str = ""  # which work of `bench.peers` it is, and the one number that is compared
    measured: float = 0.0

    def cells(self) -> tuple[str, ...]:
        """The line as text, in the order of the headings."""
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        fsync = "" if self.fsync_ms is None else f"{self.fsync_ms:.2f} ms"
        return self.what, self.figure, self.beside, self.beside_figure, ratio, fsync, self.target


def drawn(rows: Iterable[Row]) -> str:
    """The table, ready to print."""
    lines = [HEADINGS, *(row.cells() for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(HEADINGS))]
    rule = tuple("-" * width for width in widths)
    return "\n".join(_line(line, widths) for line in (lines[0], rule, *lines[1:]))


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()
