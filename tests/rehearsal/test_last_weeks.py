"""A team's past as its ledger and clocks tell it: the product's own actions in, a plan's question out."""

from argparse import ArgumentParser
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from answerable.config.commands import plan as command
from answerable.config.commands import rehearse
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.dialogue import actions as dialogue
from answerable.kit import clock
from answerable.kit.errors import Invalid
from answerable.rehearsal.found import is_its_database
from answerable.rehearsal.past import VERBS, acts, last_weeks, promised, teams, worked
from tests.cast import House, a_thread
from tests.journey.answers import handed_in, in_review, sign

MONDAY = datetime(2026, 11, 16, 9, 20, tzinfo=UTC)


def live_through(house: House) -> datetime:
    """One letter answered at once after six minutes, and one signed three minutes after its reviewer opened it."""
    with clock.at(MONDAY) as hand:
        plain, medical = a_thread(house), a_thread(house, address="karl@example.org")
        for thread in (plain, medical):
            dialogue.note_read(thread, by=house.marta)
        hand.move(timedelta(minutes=6))
        handed_in(plain, house.marta)
        hand.move(timedelta(minutes=4))
        review = in_review(medical, house.marta)
        hand.move(timedelta(minutes=20))
        consent.open(house.samuel, medical.person_id, Purpose.ANSWERING)
        hand.move(timedelta(minutes=3))
        sign(house, review, "samuel")
        return hand.move(timedelta(minutes=1))


def test_the_past_of_a_team_is_read_from_what_its_people_did(house: House) -> None:
    now = live_through(house)
    found = worked(acts(house.team.pk, VERBS, MONDAY - timedelta(days=1), now))
    assert ([round(each) for each in found.answering], [round(each) for each in found.signing]) == ([6, 4], [3])
    assert (found.sent, found.to_review) == (2, 1)
    assert worked(acts(house.other_team.pk, VERBS, MONDAY - timedelta(days=1), now)).sent == 0

    asked = last_weeks(house.team, 4, now, None)
    assert max(range(168), key=lambda hour: asked.week.letters[hour]) == 9
    assert asked.week.spans == ((0, 10080),)
    assert asked.duty == ((2, 3),) * 168  # marta and jonas answer; samuel, ingrid and clara sign
    assert asked.week.task.promise == promised(house.team) == 30
    assert "Only 2 letters" in asked.says[0]
    assert all("assumed" in line for line in asked.says[1:])


def test_the_plan_is_printed_and_drawn_for_each_team_and_changes_nothing(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "ready", lambda: None)
    parser = ArgumentParser()
    command.arguments(parser)
    given: Any = parser.parse_args(["--promise", "45", "--picture", str(tmp_path / "week.svg")])
    assert command.run(given) == 0
    said = capsys.readouterr().out
    assert "Skin team" in said and "Heart team" in said
    assert "within 45 working minutes" in said
    assert {path.name for path in tmp_path.iterdir()} == {"week-skin.svg", "week-heart.svg"}
    assert [team.slug for team in teams()] == ["heart", "skin"]


@pytest.mark.parametrize("asked", [["--promise", "nan"], ["--promise", "inf"], ["--share", "nan"], ["--weeks", "999"]])
def test_a_plan_is_made_of_numbers_that_end(monkeypatch: pytest.MonkeyPatch, asked: list[str]) -> None:
    monkeypatch.setattr(command, "ready", lambda: None)
    parser = ArgumentParser()
    command.arguments(parser)
    with pytest.raises(Invalid, match="more than none"):
        command.run(parser.parse_args(asked))


@pytest.mark.parametrize("asked", [["--rate", "nan"], ["--minutes", "inf"], ["--speed", "nan"], ["--review", "-1"]])
def test_a_rehearsal_is_made_of_numbers_that_end(tmp_path: Path, asked: list[str]) -> None:
    parser = ArgumentParser()
    rehearse.arguments(parser)
    usual = ["--messages", str(tmp_path / "none"), "--people", "3", "--rate", "1", "--minutes", "1"]
    with pytest.raises(Invalid, match="without end"):
        rehearse.run(parser.parse_args([*usual, *asked]))


def test_a_database_is_the_servers_own_only_if_everyone_whom_it_names_works_there(house: House) -> None:
    people = [house.staff[name].pk for name in ("marta", "samuel")]
    assert is_its_database(people)
    assert not is_its_database([*people, "stf_nobody"])
    assert not is_its_database([])
