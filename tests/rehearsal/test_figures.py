"""What was noted becomes percentiles, counts, a table, a file and a picture; none of them holds a word of a letter."""

import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from itertools import pairwise

import pytest

from answerable.rehearsal.figures import Figures, Found, figures, spread
from answerable.rehearsal.journal import Journal
from answerable.rehearsal.letters import Letter
from answerable.rehearsal.machine import Machine
from answerable.rehearsal.picture import picture, round_up
from answerable.rehearsal.playing import Wish
from answerable.rehearsal.seats import Cast
from answerable.rehearsal.table import NOT_FROM_HERE, drawn, kept, rows, said

WISH = Wish("http://127.0.0.1:8000", 10.0, 1.0, "m", speed=60.0)
CAST = Cast(("a", "b"), ("c",), 5)


def noted(letters: int = 40, answered: int = 10) -> Journal:
    """Ten letters a second, kept after 20 ms, shown 100 ms later; the first ones answered after 5 seconds."""
    journal = Journal()
    for number in range(letters):
        journal.offer(number / 10)
        journal.accepted[number] = number / 10 + 0.02
        journal.ways["web"] += 1
        journal.told[f"thr_{number}"] = number / 10 + 0.12
        if number < answered:
            journal.delivered[f"thr_{number}"] = number / 10 + 5.02
    journal.sent, journal.signed, journal.reviewed = answered, 2, {"thr_1": 1.0, "thr_2": 1.0}
    journal.writing.extend([4.0, 6.0])
    return journal


def made(journal: Journal | None = None, known: int = 40) -> Figures:
    return figures(journal or noted(), 20.0, {number: f"thr_{number}" for number in range(known)}, 10.0, 60.0)


def test_percentiles_are_waits_that_someone_had() -> None:
    found = spread([float(one) for one in range(1, 201)])
    assert found is not None
    assert (found.count, found.half, found.most, found.longest) == (200, 100.0, 198.0, 200.0)
    assert spread([]) is None


def test_what_was_kept_shown_and_answered_is_measured_from_its_own_moment() -> None:
    found = made()
    assert found.until_kept and found.until_shown and found.until_answered
    assert found.until_kept.half == pytest.approx(0.02)
    assert found.until_shown.most == pytest.approx(0.1)
    assert found.until_answered.half == pytest.approx(5.0)
    assert (found.accepted, found.answered, found.known) == (40, 10, 40)


def test_in_time_counts_what_was_answered_and_what_is_due() -> None:
    found = made()  # ten minutes of a time that goes sixty times faster are ten seconds
    assert (found.in_time, found.in_time_of) == (10, 40)
    assert figures(noted(), 6.0, {0: "thr_0", 39: "thr_39"}, 10.0, 60.0).in_time_of == 1


def test_answers_to_letters_of_earlier_days_are_counted_apart() -> None:
    journal = noted()
    journal.delivered["thr_earlier"] = 3.0
    assert (made(journal).answered, made(journal).others) == (10, 1)


def test_a_page_told_before_the_door_answered_is_no_negative_wait() -> None:
    journal = noted(letters=1, answered=0)
    journal.told["thr_0"] = 0.0
    found = made(journal, known=1).until_shown
    assert found and found.half == 0.0


def test_the_lines_of_the_picture_go_up_and_end_at_the_counts() -> None:
    points = made().points
    assert (points[0].accepted, points[-1].accepted, points[-1].answered, points[-1].waiting) == (0, 40, 10, 30)
    assert all(one.accepted <= other.accepted and one.at < other.at for one, other in pairwise(points))


def test_the_table_says_everything_and_what_is_not_known_from_here() -> None:
    table = drawn(rows(WISH, CAST, made(), None, None, 10.0))
    for what in ("lost", "doubled", "screened", "promises kept", "processor", "memory"):
        assert any(line.startswith(what) and NOT_FROM_HERE in line for line in table.splitlines())
    assert "5 were asked for, the demonstration has no more" in table


def test_the_table_holds_what_the_database_and_the_machine_said() -> None:
    found = Found(lost=1, doubled=2, screened=39, unscreened=1, kept=3, broken=1, running=36)
    machine = Machine([], shares=[0.5, 1.0], most_memory=200 * 2**20, first_memory=100 * 2**20)
    journal = noted()
    journal.trouble("the page said 500")
    said_of = {what: (figure, of) for what, figure, of in rows(WISH, CAST, made(journal), found, machine, 10.0)}
    assert said_of["lost"][0] == "1" and said_of["doubled"][0] == "2"
    assert said_of["promises kept"] == ("3 of 4 (75%)", "of those due; 36 still run")
    assert said_of["processor"] == ("75%", "of one core; 100% in the busiest second")
    assert said_of["memory"][0] == "200 MB"
    assert said_of["! the page said 500"][0] == "1"


def test_a_rehearsal_of_nothing_has_a_table_and_a_picture_too() -> None:
    nothing = figures(Journal(), 0.0, {}, 30.0, 1.0)
    assert "accepted" in drawn(rows(WISH, CAST, nothing, Found(), None, 30.0))
    assert ET.fromstring(picture(nothing)).tag.endswith("svg")


def test_the_file_holds_figures_alone() -> None:
    journal = noted()
    journal.name(Letter(0, "secret words", "hush", "someone@example.org", "web", named=True))
    found = kept(WISH, CAST, made(journal), rows(WISH, CAST, made(journal), Found(), None, 10.0), 10.0)
    text = json.dumps(found)
    assert not any(word in text for word in ("secret", "hush", "example.org", "thr_"))
    assert found["letters_an_hour"] == pytest.approx(40 / 20 * 3600 / 60)
    assert found["reviewed"] == pytest.approx(0.2)
    assert found["answer_minutes"] == [4.0, 6.0]


def test_the_picture_names_itself_and_says_in_words_what_it_shows() -> None:
    drawing = ET.fromstring(picture(made()))
    space = {"svg": "http://www.w3.org/2000/svg"}
    says = drawing.findtext("svg:desc", namespaces=space) or ""
    assert drawing.findtext("svg:title", namespaces=space) == "A rehearsal"
    assert "40 letters were kept and 10 answered" in says
    words = [each.text or "" for each in drawing.iterfind("svg:text", space)]
    assert {"40 kept", "10 answered", "30 waiting", "half", "99 of 100"} <= set(words)
    lines = drawing.findall("svg:polyline", space)
    assert len({line.get("stroke-dasharray") for line in lines}) == 3  # told apart without a colour


def test_a_picture_says_so_where_nothing_is_known() -> None:
    assert "not known" in picture(replace(made(), shown=()))


@pytest.mark.parametrize(("value", "end"), [(0, 1), (0.93, 1), (4, 4), (48, 60), (90, 100), (101, 120), (1700, 2000)])
def test_an_axis_ends_with_a_number_whose_quarters_are_short(value: float, end: float) -> None:
    assert round_up(value) == pytest.approx(end)


@pytest.mark.parametrize(("seconds", "words"), [(0.0034, "3 ms"), (4.25, "4.2 s"), (600, "10.0 min")])
def test_times_are_said_as_people_say_them(seconds: float, words: str) -> None:
    assert said(seconds) == words
