"""A letter's words for someone who knows nothing else of it: private numbers stay hidden, and nothing is marked."""

from collections.abc import Sequence

from answerable.desk.marked import Mark, Run, runs
from answerable.engines.screen import Kind, screen


def veiled(text: str) -> Sequence[Run]:
    """The text as runs; what may be a number of a card or a passport does not enter the page."""
    return runs(text, veils(text))


def veils(text: str) -> list[Mark]:
    """Where private numbers and details stand."""
    found = [one for one in screen(text).findings if one.kind is Kind.IDENTIFIERS]
    return [Mark(one.start, one.end, "", masked=True) for one in found]
