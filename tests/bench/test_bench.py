"""The bench prints its table and leaves nothing behind; how fast anything was is not asked here."""

import os
import subprocess
import sys
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any, cast

import pytest

from bench import mails
from bench.figures import Times, together
from bench.home import Home
from bench.listeners import Page
from bench.peers.beside import Helpdesk
from bench.sizes import TINY
from bench.table import HEADINGS, Row, drawn

HOME = Path(__file__).resolve().parents[2]
SECONDS = 400
WHAT = ("letters kept a second, 2 clients", "letters kept a second, 1 client,", "until kept", "from kept to owned",
        "mails accepted a second, 2 connections", "offered, conductor running (10 of 10)", "sorted, screened and owned",
        "told on 5 open desk pages, 20 letters a second (", "from sent to told", "memory of that process",
        "queue page", "conversation page", "reply sent", "screened a second", "ledger verify")


@pytest.mark.process
def test_the_table_is_printed_with_every_row(tmp_path: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    on_postgres = ["--postgres"] if os.environ.get("ANSWERABLE_TEST_DATABASE_URL") else []
    done = subprocess.run([sys.executable, "-m", "bench", "--tiny", *on_postgres], cwd=HOME, env=environment,
                          capture_output=True, text=True, timeout=SECONDS, check=False)
    assert done.returncode == 0, done.stderr
    assert [what for what in WHAT if what not in done.stdout] == []
    assert ("by the door" in done.stdout) is not bool(on_postgres)
    assert "beside another" not in done.stdout  # nobody asked for the others, so no figure of theirs stands here
    assert not list(tmp_path.glob("answerable-bench-*"))


def test_a_row_stands_beside_another_and_columns_are_straight() -> None:
    lines = drawn([Row("one", "5", "other", "10", 0.5, 0.123, "0.4"), Row("alone", "3")]).splitlines()
    assert [lines[0].index(heading) for heading in HEADINGS[:4]] == [lines[2].index(cell) for cell in
                                                                     ("one", "5", "other", "10")]
    assert "0.50" in lines[2] and "0.12 ms" in lines[2]


def test_percentiles_are_of_what_was_measured() -> None:
    times = together([Times([1.0, 2.0], 1.0), Times([3.0], 1.0)])
    assert (times.at(0.5), times.at(0.99), times.rate) == (2.0, 3.0, 1.5)
    assert Times([], 1.0).at(0.99) == 0.0


def test_mails_are_of_three_sorts_and_each_is_whole() -> None:
    read = [message_from_bytes(mails.mail(number), policy=policy.default) for number in range(6)]
    assert [one.defects for one in read] == [[]] * 6
    assert [one.get_content_type() for one in read[:3]] == ["text/plain", "multipart/alternative", "text/plain"]
    assert [one["In-Reply-To"] is not None for one in read[:3]] == [False, False, True]
    assert len({(one["From"], one["Message-ID"]) for one in read}) == 6
    assert not any(b"\r\n.\r\n" in mails.mail(number) for number in range(3))  # nothing to stuff with a dot


def test_a_page_notes_each_thing_once_though_it_comes_in_pieces() -> None:
    class Link:
        pieces = [b"data: thr_1 message:queued\n\nid: 4\nevent: thread\nda", b"ta: thr_2 message:queued\n\n",
                  b"data: thr_1 message:owned\n\n", b""]

        def recv(self, most: int) -> bytes:
            return self.pieces.pop(0)

    page: Any = Page.__new__(Page)
    page.link, page.left, page.known = Link(), b"", set()
    told: dict[str, list[float]] = {}
    assert [page.hear(told) for _ in range(4)] == [True, True, True, False]
    assert {name: len(moments) for name, moments in told.items()} == {"thr_1": 1, "thr_2": 1}


def test_the_others_figure_stands_under_ours_where_they_do_the_same_work() -> None:
    class Played(Helpdesk):
        def _act(self, *words: str) -> dict[str, Any]:
            told: dict[str, dict[str, Any]] = {"prepare": {"name": "theirs 1.0"},
                                               "mail": {"ms": [1.0, 1.0], "seconds": 0.5}}
            return told[words[0]]

    class Quiet:
        def probe(self, times: int) -> float:
            return 0.25

    ours = [Row("mails", "20", work="mailed", measured=20.0), Row("  until each was taken", "1 ms")]
    first, theirs, last = Played("python").beside("mail", ours, cast(Home, Quiet()), TINY)
    assert (first, last) == tuple(ours)
    assert (theirs.figure, theirs.beside, theirs.beside_figure, theirs.ratio, theirs.fsync_ms) == (
        "20", "theirs 1.0: its own way in, one worker", "4", 5.0, 0.25)
    assert Played("python").beside("door", ours, cast(Home, Quiet()), TINY) == ours


def test_what_is_measured_beside_is_pinned_by_its_hashes() -> None:
    lock = (HOME / "bench" / "peers.lock").read_text()
    wanted = [line.replace("[binary]", "") for line in (HOME / "bench" / "peers.in").read_text().splitlines()
              if line and not line.startswith("#")]
    assert wanted and [one for one in wanted if f"{one.lower()} \\\n    --hash=sha256:" not in lock] == []
    assert "://" not in lock
