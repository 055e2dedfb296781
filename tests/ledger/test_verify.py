"""Verifying the ledger in the database names what was done to it, with and without a checkpoint."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from answerable.kit import clock
from answerable.ledger import actions, checkpoint, queries, triggers
from answerable.ledger.action import action
from answerable.ledger.checkpoint import latest_outside
from answerable.ledger.errors import CheckpointBroken, LedgerBroken
from answerable.ledger.models import Checkpoint, Entry
from answerable.ledger.rules import Break, Fault, Line, chained, written
from answerable.ledger.verify import verify
from tests.ledger.acts import GRACE, read_for, tell

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, settings: Any) -> Path:
    settings.ANSWERABLE_CHECKPOINTS = str(tmp_path / "checkpoints")
    settings.ANSWERABLE_SIGNING_KEY = tmp_path / "checkpoint.key"
    return tmp_path / "checkpoints"


@pytest.fixture
def entries() -> None:
    for person in ("per_a", "per_b", "per_c"):
        read_for(person, times=4)


@pytest.mark.django_db(transaction=True)
def test_a_ledger_shared_out_to_processes_is_read_whole_and_once(folder: Path) -> None:
    for person in range(12):
        read_for(f"per_{person}", times=5)
    checkpoint.checkpoint()
    told: list[int] = []
    whole = verify(told.append, processes=2)
    assert whole.ok
    assert whole.entries == told[-1] == 60
    with a_forger():
        at("per_3", 2).update(why="Something else.")
        at("per_7", 5).delete()
        Entry.objects.filter(chain="person:per_5").delete()
    expected = [
        Break("person:per_3", 2, Fault.ALTERED),
        Break("person:per_7", 5, Fault.CUT_SHORT),
        Break("person:per_5", 1, Fault.CHAIN_REMOVED),
    ]
    assert verify(processes=2).breaks == verify(processes=1).breaks == expected


@contextmanager
def a_forger() -> Iterator[None]:
    """Someone with the rights of the database's owner, who took the triggers down."""
    triggers.take_down(connection)
    yield
    triggers.put_up(connection)


def at(person_id: str, seq: int) -> Any:
    return Entry.objects.filter(chain=f"person:{person_id}", seq=seq)


def test_an_empty_ledger_holds() -> None:
    report = verify()
    assert (report.ok, report.entries, report.first) == (True, 0, None)


def test_a_ledger_as_written_holds_whatever_it_was_told(entries: None) -> None:
    @action
    def strange() -> None:
        with clock.at(datetime(2025, 3, 1, tzinfo=UTC)):
            actions.record("thing:done", by=GRACE, person_id="per_ä\\n\\t", why="Tab\tand \\ and “quotes” — 你好.")

    strange()
    seen: list[int] = []
    report = verify(seen.append)
    assert report.ok
    assert report.entries == 13


def test_each_thing_done_to_an_entry_is_named(entries: None) -> None:
    with a_forger():
        at("per_a", 2).update(why="Something else.")
        at("per_b", 3).delete()
        first, second = at("per_c", 2).get(), at("per_c", 3).get()
        at("per_c", 2).update(seq=99)
        at("per_c", 3).update(seq=2)
        at("per_c", 99).update(seq=3)
    assert (first.hash, second.previous) == (second.previous, first.hash)
    report = verify()
    assert not report.ok
    assert report.first == Break("person:per_a", 2, Fault.ALTERED)
    assert report.breaks[1] == Break("person:per_b", 3, Fault.REMOVED)
    assert (report.breaks[2].chain, report.breaks[2].seq) == ("person:per_c", 2)


def test_an_inserted_entry_is_named(entries: None) -> None:
    with a_forger():
        for seq in (4, 3, 2):
            at("per_b", seq).update(seq=seq + 1)
        row = at("per_b", 3).values().get()
        del row["id"]
        row |= {"seq": 2, "why": "Forged."}
        line = Line(**{**row, "at": written(row["at"])})
        Entry.objects.create(**{**row, "hash": chained(line, row["previous"]).hash})
    assert verify().breaks == [Break("person:per_b", 3, Fault.REORDERED)]


def test_a_moved_time_or_another_actor_is_named(entries: None) -> None:
    with a_forger():
        at("per_a", 1).update(at=datetime(2001, 1, 1, tzinfo=UTC))
        at("per_b", 4).update(actor_id="stf_2")
    assert [str(found) for found in verify().breaks] == [
        "person:per_a entry 1: it was altered after it was written",
        "person:per_b entry 4: it was altered after it was written",
    ]


def test_against_a_checkpoint_a_chain_cut_short_and_one_removed_are_named(entries: None) -> None:
    checkpoint.checkpoint()
    read_for("per_a")
    with a_forger():
        at("per_b", 4).delete()
        Entry.objects.filter(chain="person:per_c").delete()
    assert verify().breaks == [
        Break("person:per_b", 4, Fault.CUT_SHORT),
        Break("person:per_c", 1, Fault.CHAIN_REMOVED),
    ]


def _write_anew(person_id: str) -> None:
    """Change the first entry and mend every hash after it, as only the database's owner could."""
    previous = "0" * 64
    for entry in Entry.objects.filter(chain=f"person:{person_id}").order_by("seq"):
        values = {name: getattr(entry, name) for name in Line._fields}
        mended = chained(Line(**{**values, "at": written(entry.at), "why": "Anew."}), previous)
        Entry.objects.filter(pk=entry.pk).update(why="Anew.", previous=mended.previous, hash=mended.hash)
        previous = mended.hash


def test_against_a_checkpoint_a_chain_written_anew_is_named(entries: None) -> None:
    with a_forger():
        _write_anew("per_a")
    assert verify().ok, "right hashes alone cannot show it"
    checkpoint.checkpoint()
    with a_forger():
        _write_anew("per_b")
    assert verify().breaks == [Break("person:per_b", 4, Fault.REWRITTEN)]


@pytest.mark.parametrize("harm", ["cut", "removed", "anew", "anew and longer"])
def test_a_checkpoint_never_vouches_for_what_was_done_since_the_last(entries: None, folder: Path, harm: str) -> None:
    checkpoint.checkpoint()
    with a_forger():
        if harm == "cut":
            at("per_b", 4).delete()
        elif harm == "removed":
            Entry.objects.filter(chain="person:per_b").delete()
        else:
            _write_anew("per_b")
    if harm == "anew and longer":
        read_for("per_b")
    with pytest.raises(LedgerBroken) as broken:
        checkpoint.checkpoint()
    assert [found.chain for found in broken.value.breaks] == ["person:per_b"]
    assert len(list(folder.iterdir())) == Checkpoint.objects.count() == 1


def test_a_checkpoint_is_signed_kept_outside_and_says_how_far_each_chain_came(entries: None, folder: Path) -> None:
    row = checkpoint.checkpoint()
    outside = latest_outside()
    assert outside is not None
    assert outside.statement.entries == row.entries == 12
    assert outside.statement.last_id == row.last_id == queries.latest_id()
    assert outside.heads[b"person:per_a"] == (4, at("per_a", 4).get().hash.encode())
    assert checkpoint.is_signed(row)
    assert checkpoint.is_signed(Checkpoint.objects.get())
    (file,) = folder.iterdir()
    assert json.loads(file.read_text().splitlines()[1])["key_id"] == row.key_id


def test_the_newest_checkpoint_counts_even_when_the_clock_was_set_back(entries: None) -> None:
    checkpoint.checkpoint()
    with clock.at(datetime(2001, 1, 1, tzinfo=UTC)):
        read_for("per_z")
        newest = checkpoint.checkpoint()
    outside = latest_outside()
    assert outside is not None
    assert outside.statement.last_id == newest.last_id
    assert verify().ok


@pytest.mark.parametrize(
    "harm",
    [
        lambda text: text.replace(b"person:per_a 4", b"person:per_a 3"),
        lambda text: text.replace(b'"entries": 12', b'"entries": 11'),
        lambda text: text[:-20],
        lambda text: b"",
        lambda text: text.replace(b"answerable checkpoint 1", b"something else"),
    ],
)
def test_a_checkpoint_that_was_tampered_with_is_a_problem(entries: None, folder: Path, harm: Any) -> None:
    checkpoint.checkpoint()
    (file,) = folder.iterdir()
    file.write_bytes(harm(file.read_bytes()))
    with pytest.raises(CheckpointBroken):
        latest_outside()
    assert not verify().ok


def test_a_checkpoint_signed_by_another_key_is_a_problem(entries: None, settings: Any, tmp_path: Path) -> None:
    checkpoint.checkpoint()
    settings.ANSWERABLE_SIGNING_KEY = tmp_path / "another.key"
    assert not verify().ok


def test_missing_files_outside_are_a_problem(entries: None, folder: Path) -> None:
    checkpoint.checkpoint()
    shutil.rmtree(folder)
    assert verify().problems == ["The newest checkpoint is missing from the folder outside the database."]


def test_a_forged_row_of_a_checkpoint_is_a_problem(entries: None) -> None:
    row = checkpoint.checkpoint()
    with a_forger():
        Checkpoint.objects.filter(pk=row.pk).update(entries=1)
    assert verify().problems == [f"Checkpoint {row.pk} in the database is not as it was signed."]


def test_an_exported_checkpoint_stands_alone(entries: None, tmp_path: Path) -> None:
    from answerable.ledger import statement

    path = checkpoint.export(tmp_path / "elsewhere" / "checkpoint.txt")
    header = json.loads(path.read_text().splitlines()[1])
    read = statement.read(path.read_bytes(), bytes.fromhex(header["public_key"]))
    assert read.statement.chains == 3


def test_reading_pages_through_a_persons_history(entries: None) -> None:
    first = queries.of_person("per_b", limit=3)
    rest = queries.of_person("per_b", before=first[-1].pk, limit=3)
    assert [entry.seq for entry in first + rest] == [4, 3, 2, 1]


def test_a_things_history_does_not_take_a_longer_id_for_it() -> None:
    read_for("per_1")
    read_for("per_12")
    assert [entry.person_id for entry in queries.about("thread", "thr_per_1")] == ["per_1"]
    assert len(queries.about("thread", "thr_per_1", person_id="per_1")) == 1
    assert queries.about("thread", "thr_per_1", person_id="per_12") == []


def test_the_feed_reads_what_came_after() -> None:
    @action
    def act() -> None:
        tell("per_1", "message:kept")
        tell("per_1", "message:read")

    before = queries.latest_id()
    act()
    assert [entry.verb for entry in queries.after(before)] == ["message:kept", "message:read"]
    assert queries.after(queries.latest_id()) == []
