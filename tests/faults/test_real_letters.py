"""Letters that people really wrote go through the real doors: none lost, all screened, all owned, the queue usable.

A sample of them in the suite; all 1,000 with FAULTS_LETTERS=1000.
"""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faults.deployment import Deployment, deployment

pytestmark = pytest.mark.process
QUESTIONS = Path(__file__).resolve().parents[3] / "shared" / "data" / "messages" / "questions.jsonl"
MANY = int(os.environ.get("FAULTS_LETTERS", "100"))
SECONDS = 300 + 2 * MANY
MOST_QUERIES = 40
needs_letters = pytest.mark.skipif(
    not QUESTIONS.exists(), reason=f"the questions that people wrote are not beside this tree ({QUESTIONS.name})"
)


@pytest.fixture
def played(shared: Path, tmp_path: Path) -> Iterator[tuple[Deployment, dict[str, str]]]:
    """A demonstration with the letters in it, ended by itself; and the table that it printed."""
    with deployment(shared, tmp_path, ANSWERABLE_DEMO="1") as house:
        yield house, letters_through(house)


def letters_through(house: Deployment) -> dict[str, str]:
    """Plays the sample through the writing page; what the demonstration says of it, by name."""
    lines = QUESTIONS.read_text(encoding="utf-8").splitlines()
    sample = house.folder / "sample.jsonl"
    sample.write_text("\n".join(lines[:: max(1, len(lines) // MANY)][:MANY]), encoding="utf-8")
    demo = house.begin("answerable.config.cli", "demo", "--port", str(house.port), "--messages", str(sample),
                       "--then-stop")
    try:
        demo.wait(SECONDS)
    except subprocess.TimeoutExpired:
        pytest.fail(f"it did not end by itself:\n{house.said()[-3000:]}")
    return dict(re.findall(r"^ *([a-z][a-z ()0-9]*?)  +([\d.]+)$", house.said(), re.MULTILINE))


@needs_letters
def test_letters_that_people_really_wrote_reach_someone(played: tuple[Deployment, dict[str, str]]) -> None:
    house, table = played
    assert_none_is_lost_all_are_screened_and_owned(house, table)
    assert_no_word_of_any_letter_was_said(house)
    assert_the_queue_is_usable(house.inside("queue"))


def assert_none_is_lost_all_are_screened_and_owned(house: Deployment, table: dict[str, str]) -> None:
    expected = {"received": str(MANY), "kept": str(MANY), "lost": "0", "not screened": "0", "without an owner": "0"}
    assert {name: table.get(name) for name in expected} == expected, house.said()[-3000:]
    assert not [name for name in table if name.startswith("refused")]


def assert_no_word_of_any_letter_was_said(house: Deployment) -> None:
    sample = (house.folder / "sample.jsonl").read_text(encoding="utf-8")
    words = {word.lower() for word in re.findall(r"[A-Za-z]{10,}", sample)}
    said = house.said().split("The demonstration is at", 1)[1].lower()
    assert {word for word in words if word in said} <= {"demonstration"}


def assert_the_queue_is_usable(found: dict[str, Any]) -> None:
    assert found["status"] == 200
    assert found["rows"] <= 100
    assert found["waiting"] > found["rows"] or MANY < 300
    assert found["queries"] <= MOST_QUERIES
    assert found["ledger_holds"]
