"""The bench prints its table and leaves nothing behind; how fast anything was is not asked here."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench.figures import Times, together
from bench.table import HEADINGS, Row, drawn

HOME = Path(__file__).resolve().parents[2]
SECONDS = 400


@pytest.mark.process
def test_the_table_is_printed_with_every_row(tmp_path: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    on_postgres = ["--postgres"] if os.environ.get("ANSWERABLE_TEST_DATABASE_URL") else []
    done = subprocess.run([sys.executable, "-m", "bench", "--tiny", *on_postgres], cwd=HOME, env=environment,
                          capture_output=True, text=True, timeout=SECONDS, check=False)
    assert done.returncode == 0, done.stderr
    for what in ("letters kept a second", "until kept", "from kept to owned", "told on an open desk",
                 "conversation page", "queue page", "screened a second", "ledger verify"):
        assert what in done.stdout
    assert ("by the door" in done.stdout) is not bool(on_postgres)
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
