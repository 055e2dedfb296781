"""What the ledger refuses to vouch for."""

from __future__ import annotations

from collections.abc import Sequence

from answerable.ledger.rules import Break


class CheckpointBroken(Exception):
    """A checkpoint's file is not what was signed."""


class LedgerBroken(Exception):
    """The chains do not go on from where the last checkpoint saw them; nothing was signed."""

    def __init__(self, breaks: Sequence[Break]) -> None:
        super().__init__("; ".join(map(str, breaks[:3])))
        self.breaks = tuple(breaks)
