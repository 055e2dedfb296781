"""A rehearsal as someone runs it: a real demonstration in one process, `answerable rehearse` in another."""

import json
import os
import re
from pathlib import Path

import pytest

from tests.journeys import serving

LETTERS, RATE = 8, 0.4
ON_POSTGRES = bool(os.environ.get("ANSWERABLE_TEST_DATABASE_URL"))


@pytest.mark.process
@pytest.mark.skipif(ON_POSTGRES, reason="the demonstration runs on SQLite whatever the suite runs on: once is enough")
def test_letters_are_written_answered_and_signed_through_the_real_doors(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, worker_id: str
) -> None:
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    file, kept, drawn = tmp_path / "letters.jsonl", tmp_path / "kept.json", tmp_path / "drawn.svg"
    secret = "Is a violet umbrella allowed on the ward?"
    file.write_text("\n".join(json.dumps({"text": f"{secret} I ask for room {room}."}) for room in range(7)))
    with serving.deployment(shared, tmp_path_factory.mktemp("rehearsal")) as running:
        done = running.runs(
            "answerable.config.cli", "rehearse", "--messages", str(file), "--url", running.address, "--people", "6",
            "--rate", str(RATE), "--minutes", str(LETTERS / RATE / 60), "--speed", "2000",
            "--json", str(kept), "--picture", str(drawn),
        )
    assert done.returncode == 0, done.stdout + done.stderr
    rows = {row["what"]: row["figure"] for row in json.loads(kept.read_text())["table"]}
    assert (rows["offered"], rows["accepted"], rows["lost"], rows["doubled"], rows["screened"]) == (
        "8", "8", "0", "0", "8")
    assert rows["people"] == "4 + 2"
    assert int(rows["answered"]) > 0
    assert re.fullmatch(r"[\d.]+ (ms|s)", rows["until on an open page"])
    assert re.fullmatch(r"\d+%", rows["processor"])
    # Two who answer may reach for one letter at the same moment: the slower of them is told so.
    assert not [what for what in rows if what.startswith("!") and "(409)" not in what], done.stdout
    for text in (done.stdout, done.stderr, kept.read_text(), drawn.read_text()):
        assert secret not in text and "rehearsal.invalid" not in text
