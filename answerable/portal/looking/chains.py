"""A person's own chain of the ledger: checked before their eyes, and written out so that anyone can check it."""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from answerable.ledger.models import Entry
from answerable.ledger.rules import Line, verify_chain, written
from answerable.timeline.queries import own_chain

HOW = (
    "Each line is one entry. Take the columns chain, seq, at, actor_kind, actor_id, verb, person_id, purpose, why, "
    "touched, mac as UTF-8, seq in digits. Write their 11 lengths in bytes as 4-byte big-endian numbers, then the "
    "columns. SHA-256 of the previous entry's hash (in hex; 64 zeros before the first) followed by that "
    "is this entry's hash."
)


@dataclass(frozen=True)
class Checked:
    """How many lines were checked just now, and whether all of them hold."""

    lines: int
    holds: bool


def line_of(entry: Entry) -> Line:
    """An entry as it was hashed."""
    return Line(entry.chain, entry.seq, written(entry.at), entry.actor_kind, entry.actor_id, entry.verb,
                entry.person_id, entry.purpose, entry.why, entry.touched, entry.mac, entry.previous, entry.hash)


def check(person_ids: Collection[str]) -> Checked:
    """Reads every line about this person and checks that it is tied to the one before it."""
    count, holds = 0, True
    for person_id in person_ids:
        lines = [line_of(entry) for entry in own_chain(person_id)]
        count += len(lines)
        holds = holds and verify_chain(lines) is None
    return Checked(count, holds)


def exported(entries: Iterable[Entry]) -> Iterator[str]:
    """JSON lines: first how to check them, then every column of every entry."""
    yield json.dumps({"how_to_check": HOW}, ensure_ascii=False) + "\n"
    for entry in entries:
        yield json.dumps(line_of(entry)._asdict(), ensure_ascii=False) + "\n"
