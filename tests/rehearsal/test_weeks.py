"""A team's last weeks as numbers: letters by hour, minutes of work, hours of work, and the rota beside them."""

import json
import xml.etree.ElementTree as ET
from datetime import UTC, datetime, time, timedelta
from math import inf, nan
from pathlib import Path

import pytest

from answerable.dialogue.queries import Act
from answerable.engines.staffing import HOURS, Hour, Plan
from answerable.kit.errors import Invalid
from answerable.rehearsal.grid import grid
from answerable.rehearsal.heat import heat
from answerable.rehearsal.past import rehearsed, worked
from answerable.rehearsal.weeks import (
    Needed,
    beside,
    letters_by_hour,
    reviewed_share,
    spans_of,
    times_of,
)

MONDAY = datetime(2026, 11, 2, tzinfo=UTC)
DAY = 24


def test_letters_are_counted_by_the_teams_own_clock() -> None:
    came = [MONDAY + timedelta(weeks=week, hours=8, minutes=30) for week in range(4) for _ in range(10)]
    found = letters_by_hour(came, MONDAY, MONDAY + timedelta(weeks=4), "Europe/Berlin")
    assert max(range(HOURS), key=lambda hour: found[hour]) == 9  # an hour later than in UTC
    assert 6 < found[9] < 10


def test_a_single_busy_hour_is_drawn_towards_the_same_hour_of_other_days_and_the_sum_stays() -> None:
    came = [MONDAY + timedelta(hours=10)] * 20
    found = letters_by_hour(came, MONDAY, MONDAY + timedelta(weeks=1), "UTC")
    assert found[10] > found[DAY + 10] > found[DAY + 11]
    assert found[5 * DAY + 10] == pytest.approx(found[5 * DAY + 11])  # the weekend is another sort of day
    assert 10 < sum(found) < 40


def test_hours_seen_more_often_are_believed_more() -> None:
    def of(weeks: int) -> float:
        came = [MONDAY + timedelta(weeks=week, hours=10) for week in range(weeks) for _ in range(6)]
        return letters_by_hour(came, MONDAY, MONDAY + timedelta(weeks=weeks), "UTC")[10]

    assert of(1) < of(4) < of(12) < 6


@pytest.mark.parametrize(
    ("days", "spans"),
    [
        ({}, ((0, 10080),)),
        ({0: ((time(8), time(12)), (time(13), time(18)))}, ((480, 720), (780, 1080))),
        ({day: ((time(0), time(0)),) for day in range(7)}, ((0, 10080),)),
        ({6: ((time(22), time(6)),)}, ((0, 360), (9960, 10080))),
        ({0: ((time(20), time(0)),), 1: ((time(0), time(4)),)}, ((1200, 1680),)),
    ],
)
def test_hours_of_work_become_minutes_of_the_week(
    days: dict[int, tuple[tuple[time, time], ...]], spans: tuple[tuple[float, float], ...]
) -> None:
    assert spans_of(days) == spans


def test_times_are_measured_ones_cut_where_someone_did_something_else_meanwhile() -> None:
    times, known = times_of([5.0] * 19 + [600.0], longest=60, otherwise=8)
    assert known and max(times.measured) == 20.0
    times, known = times_of([40.0] * 30, longest=60, otherwise=8)
    assert times.mean == 40.0


def test_too_few_times_are_replaced_by_what_is_usual_and_that_is_said() -> None:
    times, known = times_of([1.0] * 19, longest=60, otherwise=8)
    assert (times.mean, times.measured, known) == (8, (), False)
    assert reviewed_share(5, 19) == (pytest.approx(1 / 3), False)
    assert reviewed_share(5, 20) == (0.25, True)


def at(minute: float, verb: str, who: str, of: str = "1") -> Act:
    return Act(MONDAY + timedelta(minutes=minute), verb, who, f"per_{of}", f"thr_{of}", f"msg_{of}")


def test_an_answer_begins_when_it_is_read_or_when_the_one_before_was_done() -> None:
    found = worked([
        at(0, "message:read", "a", "1"), at(1, "message:read", "a", "2"), at(6, "reply:submitted", "a", "1"),
        at(11, "reply:submitted", "a", "2"), at(12, "reply:submitted", "b", "1"),
    ])
    assert found.answering == [6.0, 5.0]  # whoever never read it here tells nothing of minutes
    assert found.sent == 3


def test_a_review_begins_when_it_is_there_and_its_reviewer_looks() -> None:
    found = worked([
        at(0, "reply:in_review", "software", "1"), at(0, "reply:in_review", "software", "2"),
        at(10, "person:opened", "s", "1"), at(13, "reply:signed", "s", "1"), at(15, "reply:signed", "s", "2"),
    ])
    assert found.signing == [3.0, 2.0]
    assert found.to_review == 2


def needed(short: int = 3) -> Needed:
    closed, opened = Hour(0.0, 0.0, 0, 0, 1.0), Hour(6.0, 0.0, 4, 1, 0.96)
    hours = tuple(opened if hour % DAY in (9, 10) and hour < 48 else closed for hour in range(HOURS))
    duty = [(4, 1)] * HOURS
    duty[9] = (short, 1)
    return beside(Plan(hours, 0.99, 0.95), duty)


def test_an_hour_is_short_where_the_rota_has_fewer_in_either_part() -> None:
    assert [place for place, cell in enumerate(needed().cells) if cell.is_short] == [9]
    assert not any(cell.is_short for cell in needed(short=4).cells)


def test_the_grid_shows_the_hours_of_work_and_what_is_short() -> None:
    text = grid(needed())
    lines = text.splitlines()
    assert [line.split()[0] for line in lines[1:3]] == ["09:00", "10:00"]
    assert "4+1 has 3+1 !" in lines[1] and "!" not in lines[2]
    assert text.endswith("The rota is short in 1 of 4 open hours.")


def test_the_picture_says_the_same_in_words_and_needs_no_colour() -> None:
    drawing = ET.fromstring(heat("A & B", needed(), promise=30, share=0.95))
    space = {"svg": "http://www.w3.org/2000/svg"}
    words = [each.text or "" for each in drawing.iterfind("svg:text", space)]
    assert words.count("4+1") == 3 and "4+1, have 3+1" in words
    assert "short in 1 of 4" in (drawing.findtext("svg:desc", namespaces=space) or "")
    assert sum(each.get("stroke-width") == "3" for each in drawing.iterfind("svg:rect", space)) == 1


def written(folder: Path, **other: object) -> Path:
    file = folder / "rehearsal.json"
    file.write_text(json.dumps({
        "kind": "rehearsal", "letters": 600, "letters_an_hour": 60.0, "answer_minutes": [6.0] * 40,
        "review_minutes": [3.0] * 30, "reviewed": 0.4, "promise_minutes": 30.0, **other}))
    return file


def test_a_rehearsal_stands_for_every_open_hour(tmp_path: Path) -> None:
    week, says = rehearsed(written(tmp_path), ((480.0, 570.0),), None)
    assert (week.letters[7], week.letters[8], week.letters[9]) == (0, 60, 30)
    assert (week.task.answering.mean, week.task.reviewed, week.task.promise) == (6.0, 0.4, 30.0)
    assert rehearsed(written(tmp_path), ((480.0, 570.0),), 15.0)[0].task.promise == 15.0
    assert "assumed" not in " ".join(says)


WRONG: list[dict[str, object]] = [
    {"letters": "many"}, {"reviewed": 7}, {"answer_minutes": None}, {"promise_minutes": 0}, {"letters": inf},
    {"letters": 10**400}, {"letters_an_hour": nan}, {"letters_an_hour": inf}, {"letters_an_hour": 1e9},
    {"letters_an_hour": -5}, {"answer_minutes": [nan] * 30}, {"answer_minutes": [-1.0] * 30},
    {"promise_minutes": 1e300}, {"promise_minutes": 1e-300}, {"reviewed": nan},
]


@pytest.mark.parametrize("other", WRONG)
def test_a_file_that_is_no_rehearsal_is_refused(tmp_path: Path, other: dict[str, object]) -> None:
    with pytest.raises(Invalid, match="rehearse"):
        rehearsed(written(tmp_path, **other), ((0.0, 60.0),), None)
    with pytest.raises(Invalid, match="rehearse"):
        rehearsed(tmp_path / "none.json", ((0.0, 60.0),), None)
