"""`answerable screen`: JSON lines in, JSON lines out, and a bad line costs no other."""

import json
from pathlib import Path

import pytest

from answerable.config.cli import main
from answerable.engines.screen.kinds import Kind

HURT = "Since I take Quillorin I broke out in hives."


def screened(tmp_path: Path, *lines: str) -> int:
    """Runs the verb on a file of these lines."""
    file = tmp_path / "letters.jsonl"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return main(["screen", "--product", "Quillorin", str(file)])


def test_each_line_gets_one_line_with_findings_and_every_score(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert screened(tmp_path, json.dumps({"id": "a", "text": HURT}), json.dumps({"id": 7, "text": "Thank you!"})) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (first["id"], second["id"]) == ("a", 7)
    assert set(first["scores"]) == set(second["scores"]) == {kind.value for kind in Kind}
    found = next(one for one in first["findings"] if one["kind"] == "adverse_event")
    assert set(found) == {"kind", "start", "end", "strength", "rule", "why", "subject", "certainty"}
    assert second["case"] is None and set(first["case"]) == {"criteria", "missing", "serious", "special"}
    assert set(first["case"]["criteria"]) == {"reporter", "patient", "product", "event"}
    assert "hives" in HURT[found["start"] : found["end"]]
    assert 0 < found["strength"] <= 1
    assert first["scores"]["adverse_event"] > 0.5 > second["scores"]["adverse_event"]
    assert all(0 <= score <= 1 for one in (first, second) for score in one["scores"].values())


def test_a_bad_line_is_named_by_its_number_and_the_others_are_screened(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = ["not json", '{"id": 1}', '{"id": 2, "text": 5}', '["text"]', "null", "[" * 100_000]
    good = json.dumps({"id": "good", "text": "Thank you."})
    assert screened(tmp_path, *bad, "", good) == 1
    said = capsys.readouterr()
    assert [json.loads(line)["id"] for line in said.out.splitlines()] == ["good"]
    assert [line.split(" is not")[0] for line in said.err.splitlines()] == [f"Line {n}" for n in range(1, 7)]


def test_what_was_written_is_not_repeated_in_a_complaint(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    screened(tmp_path, '{"id": 1, "text": "my secret rash"')
    assert "secret" not in capsys.readouterr().err


def test_nothing_in_gives_nothing_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert screened(tmp_path, "", "  ") == 0
    assert capsys.readouterr().out == ""
