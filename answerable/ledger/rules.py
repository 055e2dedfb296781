"""How an entry is written for hashing, how entries are chained, and where a chain is broken; no Django."""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple

GENESIS = "0" * 64
DEPLOYMENT = "deployment"
WHY_LIMIT = 200

_VERB = re.compile(r"[a-z_]+:[a-z_]+")
_SUBJECT = re.compile(r"[a-z_]+")
_SPACE = re.compile(r"\s")


class Line(NamedTuple):
    """One entry as it is hashed: fixed columns in fixed order, the time as text in UTC to the microsecond."""

    chain: str
    seq: int
    at: str
    actor_kind: str
    actor_id: str
    verb: str
    person_id: str
    purpose: str
    why: str
    touched: str
    mac: str
    previous: str
    hash: str


# A line as bytes, column by column, and how far a chain has come: (seq, hash).
Row = tuple[bytes, ...]
Head = tuple[int, bytes]

HASHED = 11
_LENGTHS = struct.Struct(f">{HASHED}I").pack
_START = GENESIS.encode()
_NOWHERE: Head = (0, b"")


class Fault(StrEnum):
    """What was done to a chain."""

    ALTERED = "altered"
    REMOVED = "removed"
    INSERTED = "inserted"
    REORDERED = "reordered"
    REWRITTEN = "rewritten"
    CUT_SHORT = "cut short"
    CHAIN_REMOVED = "chain removed"


@dataclass(frozen=True)
class Break:
    """The first entry of a chain that does not hold, and what was done there."""

    chain: str
    seq: int
    fault: Fault

    def __str__(self) -> str:
        return f"{self.chain} entry {self.seq}: {_SENTENCES[self.fault]}"


_SENTENCES = {
    Fault.ALTERED: "it was altered after it was written",
    Fault.REMOVED: "it was removed",
    Fault.INSERTED: "it was inserted, or the one before it was replaced",
    Fault.REORDERED: "it does not stand in its place",
    Fault.REWRITTEN: "it is not the entry that the last checkpoint saw",
    Fault.CUT_SHORT: "it is missing, though the last checkpoint saw it: the chain was cut short",
    Fault.CHAIN_REMOVED: "the whole chain is missing, though the last checkpoint saw it",
}


def chain_of(person_id: str) -> str:
    """The chain for entries about this person, or the deployment's own for entries about nobody."""
    return f"person:{person_id}" if person_id else DEPLOYMENT


def written(moment: datetime) -> str:
    """A moment as it is hashed."""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def touched_text(touched: Iterable[tuple[str, object]]) -> str:
    """What an act touched, as sorted ``kind:id`` words; ValueError when a word would not be one."""
    words = {f"{kind}:{ident}" for kind, ident in touched if _is_reference(kind, str(ident))}
    return " ".join(sorted(words))


def _is_reference(kind: str, ident: str) -> bool:
    if not _SUBJECT.fullmatch(kind) or not ident or _SPACE.search(ident):
        raise ValueError(f"What an entry touched is named by a kind and an id, not {kind!r} and such an id.")
    return True


def check_words(verb: str, why: str) -> None:
    """ValueError unless the verb is ``subject:past`` and the reason is one short line."""
    if not _VERB.fullmatch(verb):
        raise ValueError(f"{verb!r} is no verb of the ledger: write it as subject:past.")
    if len(why) > WHY_LIMIT or "\n" in why:
        raise ValueError(f"The reason in an entry is one fixed line of at most {WHY_LIMIT} characters.")


def canonical(columns: Sequence[bytes]) -> bytes:
    """An entry's own bytes: the lengths of its columns, 4 bytes each, big-endian, then the columns in UTF-8.

    The columns are those of ``Line`` from chain to mac, in that order; seq is written in decimal digits.
    """
    return _LENGTHS(*map(len, columns)) + b"".join(columns)


def entry_hash(previous: bytes, content: bytes) -> str:
    """SHA-256 over the hash of the entry before, in hex, and this one's own bytes; in hex."""
    return hashlib.sha256(previous + content).hexdigest()


def encoded(line: Line) -> Row:
    """The line as it is read back for hashing."""
    return tuple(str(value).encode() for value in line)


def chained(line: Line, previous: str) -> Line:
    """The line tied to the one before it."""
    tied = line._replace(previous=previous)
    return tied._replace(hash=entry_hash(previous.encode(), canonical(encoded(tied)[:HASHED])))


def verify_chain(lines: Iterable[Line]) -> Break | None:
    """Where one chain, given in order of seq, first fails to hold; None when it holds."""
    return next(walk(map(encoded, lines), {}), None)


def walk(rows: Iterable[Row], seen: dict[bytes, Head]) -> Iterator[Break]:
    """The first break of every chain that does not hold, over rows in order of chain and seq.

    ``seen`` is how far a checkpoint saw each chain come; what is left in it afterwards was nowhere in the rows.
    """
    chain, expected, previous, holds, mark = b"", 1, _START, False, _NOWHERE
    sha256 = hashlib.sha256
    for row in rows:
        if row[0] != chain:
            if holds and expected <= mark[0]:
                yield Break(chain.decode(), expected, Fault.CUT_SHORT)
            chain, expected, previous, holds = row[0], 1, _START, True
            mark = seen.pop(chain, _NOWHERE)
        elif not holds:
            continue
        columns = row[:HASHED]
        whole = sha256(previous + _LENGTHS(*map(len, columns)) + b"".join(columns)).hexdigest().encode()
        if whole != row[12] or int(row[1]) != expected or row[11] != previous:
            yield _fault(row, expected, previous)
            holds = False
        elif expected == mark[0] and whole != mark[1]:
            yield Break(chain.decode(), expected, Fault.REWRITTEN)
            holds = False
        expected += 1
        previous = whole
    if holds and expected <= mark[0]:
        yield Break(chain.decode(), expected, Fault.CUT_SHORT)


def removed(unseen: Iterable[bytes]) -> Iterator[Break]:
    """The chains that a checkpoint saw and that no walk came across."""
    return (Break(chain.decode(), 1, Fault.CHAIN_REMOVED) for chain in sorted(unseen))


def _fault(row: Row, expected: int, previous: bytes) -> Break:
    chain, seq = row[0].decode(), int(row[1])
    if seq > expected:
        return Break(chain, expected, Fault.REMOVED)
    if seq < expected:
        return Break(chain, seq, Fault.INSERTED)
    if entry_hash(row[11], canonical(row[:HASHED])) == row[12].decode():
        return Break(chain, expected, Fault.INSERTED)
    return Break(chain, expected, Fault.ALTERED if row[11] == previous else Fault.REORDERED)
