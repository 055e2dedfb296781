"""Acts for the ledger's tests: someone who acts, and what they tell the ledger."""

from __future__ import annotations

from dataclasses import dataclass

from answerable.ledger import actions
from answerable.ledger.action import action


@dataclass(frozen=True)
class Somebody:
    kind: str = "staff"
    id: str = "stf_1"


GRACE = Somebody()


@action
def read_for(person_id: str, times: int = 1) -> None:
    """One act that tells the ledger so many times."""
    for _ in range(times):
        tell(person_id)


def tell(person_id: str, verb: str = "message:read") -> None:
    actions.record(
        verb,
        by=GRACE,
        person_id=person_id,
        purpose="answering",
        why="It was read to be answered.",
        touched=[("message", f"msg_{person_id}"), ("thread", f"thr_{person_id}")],
        mac="ab" * 32,
    )
