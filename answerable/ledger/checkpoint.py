"""Signs how far every chain has come, and keeps it outside the database as well."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from django.conf import settings
from django.db import connection

from answerable.kit import clock, door
from answerable.kit.keyfile import sync_folder
from answerable.ledger import statement
from answerable.ledger.errors import LedgerBroken
from answerable.ledger.models import Checkpoint
from answerable.ledger.rules import Break, Fault, Head, written
from answerable.ledger.statement import Signed, SigningKey, Statement

_AT_ONCE = 400
_ALL_HEADS = """
SELECT e.chain, e.seq, e.hash, (SELECT MAX(id) FROM ledger_entry)
FROM ledger_entry e JOIN (SELECT chain, MAX(seq) AS seq FROM ledger_entry GROUP BY chain) AS newest
ON newest.chain = e.chain AND newest.seq = e.seq
"""


def checkpoint() -> Checkpoint:
    """Sign the heads of all chains: first a file outside the database, then the row.

    LedgerBroken, and nothing is signed, when the chains do not go on from the last checkpoint: otherwise the
    next one would vouch for what was done to them.
    """
    before = latest_outside()
    heads, last_id = _all_heads()
    if before is not None:
        breaks = list(_not_going_on(before.heads, heads))
        if breaks:
            raise LedgerBroken(breaks)
    key = signing_key()
    lines = statement.body(heads)
    said = Statement(
        at=written(clock.now()),
        last_id=last_id,
        entries=sum(seq for seq, _ in heads.values()),
        chains=len(heads),
        heads_hash=statement.hash_of(lines),
    )
    signature = key.sign(said)
    _keep(folder() / _name(said), statement.file_text(said, key, signature, lines))
    return door.do(lambda: _row(said, key.id, signature))


def latest_outside() -> Signed | None:
    """The newest checkpoint kept outside the database; CheckpointBroken when it is not as it was signed."""
    newest = _newest_file()
    return None if newest is None else statement.read(newest.read_bytes(), signing_key().public)


def export(path: Path) -> Path:
    """Make a checkpoint and write a copy of its file to ``path``."""
    checkpoint()
    newest = _newest_file()
    if newest is None:
        raise FileNotFoundError("There is no checkpoint to export.")
    _keep(path, newest.read_bytes())
    return path


def is_signed(row: Checkpoint) -> bool:
    """Whether a row of the database is as this deployment signed it."""
    said = Statement(written(row.at), row.last_id, row.entries, row.chains, row.heads_hash)
    return statement.holds(said, row.signature, signing_key().public)


def signing_key() -> SigningKey:
    return SigningKey(settings.ANSWERABLE_SIGNING_KEY)


def folder() -> Path:
    return Path(settings.ANSWERABLE_CHECKPOINTS)


def _newest_file() -> Path | None:
    return max(folder().glob("checkpoint-*.txt"), default=None, key=lambda path: path.name)


def _name(said: Statement) -> str:
    # By the last id first: a clock that is set back must not hide the newest.
    moment = said.at.replace(" ", "T").replace(":", "")
    return f"checkpoint-{said.last_id:015d}-{moment}.txt"


def _row(said: Statement, key_id: str, signature: str) -> Checkpoint:
    return Checkpoint.objects.create(
        at=datetime.fromisoformat(said.at).replace(tzinfo=UTC),
        last_id=said.last_id,
        entries=said.entries,
        chains=said.chains,
        heads_hash=said.heads_hash,
        key_id=key_id,
        signature=signature,
    )


def _keep(path: Path, text: bytes) -> None:
    """Whole or not at all, and still there after a power cut."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    with unfinished.open("xb") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
    sync_folder(path.parent)


def _all_heads() -> tuple[dict[bytes, Head], int]:
    heads: dict[bytes, Head] = {}
    last_id = 0
    with connection.cursor() as cursor:
        cursor.execute(_ALL_HEADS)
        for chain, seq, last, newest in cursor:
            heads[chain.encode()] = (seq, last.encode())
            last_id = newest
    return heads, last_id


def _not_going_on(before: dict[bytes, Head], now: dict[bytes, Head]) -> Iterator[Break]:
    """Chains that are gone, are shorter, or no longer hold the entry that the last checkpoint saw."""
    advanced: dict[bytes, Head] = {}
    for chain, seen in before.items():
        present = now.get(chain)
        if present is None:
            yield Break(chain.decode(), 1, Fault.CHAIN_REMOVED)
        elif present[0] < seen[0]:
            yield Break(chain.decode(), present[0] + 1, Fault.CUT_SHORT)
        elif present[0] > seen[0]:
            advanced[chain] = seen
        elif present != seen:
            yield Break(chain.decode(), seen[0], Fault.REWRITTEN)
    still_there = _still_there(advanced)
    for chain, seen in advanced.items():
        if still_there.get(chain) != seen:
            yield Break(chain.decode(), seen[0], Fault.REWRITTEN)


def _still_there(seen: dict[bytes, Head]) -> dict[bytes, Head]:
    """What now stands where these heads stood."""
    found: dict[bytes, Head] = {}
    places = iter(seen.items())
    with connection.cursor() as cursor:
        while some := list(islice(places, _AT_ONCE)):
            wanted = [value for chain, (seq, _) in some for value in (chain.decode(), seq)]
            marks = ", ".join(["(%s, %s)"] * len(some))
            cursor.execute(
                f"SELECT chain, seq, hash FROM ledger_entry WHERE (chain, seq) IN (VALUES {marks})",  # noqa: S608
                wanted,
            )
            found.update({chain.encode(): (seq, last.encode()) for chain, seq, last in cursor})
    return found
