"""How much is measured: enough to mean something, or just enough to see that everything runs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sizes:
    """Every loop is bounded by one of these."""

    rounds: int = 3
    seconds: float = 3.0  # of each round
    clients: int = 8
    a_second: int = 100  # offered
    mails_a_second: int = 250  # offered
    offered_seconds: float = 10.0
    streams: int = 500
    threads_few: int = 10_000
    threads_many: int = 100_000
    pages: int = 60
    entries: int = 300_000
    texts: int = 2_000


WHOLE = Sizes()
TINY = Sizes(
    rounds=1,
    seconds=0.3,
    clients=2,
    a_second=20,
    mails_a_second=20,
    offered_seconds=0.5,
    streams=5,
    threads_few=20,
    threads_many=40,
    pages=3,
    entries=300,
    texts=20,
)
