"""`answerable screen train` and `answerable screen replay`: figures and reasons on the command line."""

import pytest

from answerable.config.cli import main
from answerable.dialogue.models import Finding
from answerable.hearing import queries
from answerable.hearing.models import Version
from answerable.ledger.models import Entry
from tests.cast import House
from tests.hearing.room import HARM, HIVES, a_message, findings_of, many_labels


def test_training_prints_before_and_after_and_says_who_must_sign_where(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    many_labels(house)
    assert main(["screen", "train"]) == 0
    said = capsys.readouterr().out
    version = Version.objects.get()
    assert version.waits and version.made_by == "command line"
    assert said.startswith(f"own-1 of quillmere: 24 labelled letters; kinds that learned: {HARM}.")
    assert [line.split()[:4] for line in said.splitlines() if line.startswith(HARM)] == [
        [HARM, "all", "24", "12"], [HARM, "web", "24", "12"],
    ]  # fmt: skip
    assert "A safety officer of Quillmere" in said and "/desk/hearing/" in said


def test_training_may_be_asked_for_by_a_safety_officer_and_by_nobody_who_answers(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["screen", "train", "--org", "quillmere", "--by", "tomas@quillmere.example"]) == 0
    assert "none: each needs 10 labels" in capsys.readouterr().out
    assert main(["screen", "train", "--by", "marta@quillmere.example"]) == 1
    assert main(["screen", "train", "--by", "nobody@quillmere.example"]) == 1
    assert [one.made_by for one in Version.objects.all()] == [house.tomas.id]


def test_a_finding_is_replayed_and_its_words_are_told_to_nobody_without_a_name(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    finding = findings_of(a_message(house, HIVES))[0]
    assert main(["screen", "replay", finding.pk]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"{HARM}, judged by {finding.version}; {finding.version} listens now.")
    told = {line.split(maxsplit=1)[1] for line in said.splitlines()[2:]}
    assert "found" in said and told <= {"a word", "two words", "what the rules saw"} and len(told) > 1
    assert main(["screen", "replay", finding.pk, "--by", "tomas@quillmere.example"]) == 0
    words = [line.split(maxsplit=1)[1] for line in capsys.readouterr().out.splitlines()[2:]]
    assert words == [one.feature[2:] for one in queries.replay(finding.pk, house.tomas).moved]
    openings = Entry.objects.filter(verb="person:opened", purpose="safety")
    assert {entry.actor_id for entry in openings} == {"command line", house.tomas.id}


def test_a_finding_that_is_not_there_is_said_to_be_missing(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["screen", "replay", "fnd_nobodys"]) == 1
    assert "could not find" in capsys.readouterr().err
    assert main(["screen", "replay"]) == 1
    assert not Finding.objects.exists()
