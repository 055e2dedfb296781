"""What is noted while a rehearsal runs: moments and counts, never a word of a letter.

All moments are seconds on one clock that only goes forward, from the first letter on.
"""

import time
from array import array
from collections import Counter
from dataclasses import dataclass, field

from answerable.rehearsal.letters import Letter

MOST_LETTERS = 200_000  # beyond it the moments alone would no longer fit beside everything else


@dataclass(slots=True)
class Journal:
    """One rehearsal. Letters go by their number, conversations by their id."""

    began: float = field(default_factory=time.monotonic)
    offered: int = 0
    due: "array[float]" = field(default_factory=lambda: array("d"))
    accepted: dict[int, float] = field(default_factory=dict)
    ways: Counter[str] = field(default_factory=Counter)
    senders: dict[int, str] = field(default_factory=dict)  # only of letters that name their own
    told: dict[str, float] = field(default_factory=dict)
    delivered: dict[str, float] = field(default_factory=dict)
    reviewed: dict[str, float] = field(default_factory=dict)
    threads: dict[int, str] = field(default_factory=dict)  # of letters whose conversation is known
    sent: int = 0
    signed: int = 0
    writing: "array[float]" = field(default_factory=lambda: array("d"))  # minutes of the people's own time
    signing: "array[float]" = field(default_factory=lambda: array("d"))
    troubles: Counter[str] = field(default_factory=Counter)
    unsent: int = 0
    stopped: str = ""

    @staticmethod
    def clock() -> float:
        """Seconds on the clock that only goes forward."""
        return time.monotonic()

    def begin(self) -> None:
        """The first letter is due now."""
        self.began = self.clock()

    def now(self) -> float:
        """Seconds since it began."""
        return self.clock() - self.began

    def offer(self, at: float) -> None:
        """One more letter was due to be written."""
        self.offered += 1
        self.due.append(at)

    def name(self, letter: Letter) -> None:
        """Under which address this letter is looked for, where it names its own."""
        if letter.named:
            self.senders[letter.number] = letter.sender

    def accept(self, number: int, way: str) -> None:
        """A door said that this letter is kept."""
        self.accepted[number] = self.now()
        self.ways[way] += 1

    def hear(self, thread: str, verb: str) -> None:
        """An open page was told of a conversation."""
        at = self.now()
        self.told.setdefault(thread, at)
        if verb == "reply:delivered":
            self.delivered.setdefault(thread, at)
        elif verb == "reply:in_review":
            self.reviewed.setdefault(thread, at)

    def trouble(self, kind: str) -> None:
        """Something went wrong; `kind` is a few fixed words."""
        self.troubles[kind] += 1
