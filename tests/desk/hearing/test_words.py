"""What is said of shares and bounds, how a bound runs, and where moved words stand: from plain values."""

import re
from itertools import pairwise

import pytest

from answerable.desk.hearing import drawn, placed, running, words
from answerable.engines.screen import screen, shipped_version
from answerable.engines.screen.measuring import upper_bound
from answerable.engines.screen.model import Moved


@pytest.mark.parametrize(("share", "said"), [
    (1.0, "100 in 100"), (0.63, "63 in 100"), (0.1, "10 in 100"), (0.0212, "22 in 1,000"), (0.02, "20 in 1,000"),
    (0.0029, "29 in 10,000"), (0.00003, "3 in 100,000"), (0.0, "1 in 100,000"),
])  # fmt: skip
def test_a_bound_is_rounded_up(share: float, said: str) -> None:
    assert words.at_most(share) == said
    count, of = (int(number.replace(",", "")) for number in said.split(" in "))
    assert count / of >= share


def test_clean_readings_make_the_sentence_of_the_page() -> None:
    said = words.missed_said("adverse_event", 140, 0, upper_bound(0, 140))
    assert said == ("Of 140 letters passed as harmless and read again, none told of a possible side effect. "
                    "So at most 22 in 1,000 do.")  # fmt: skip
    assert words.tightened_said(upper_bound(0, 140), upper_bound(0, 240)) == (
        "100 more in which nothing is found would make that at most 13 in 1,000.")  # fmt: skip


@pytest.mark.parametrize(("read", "missed", "part"), [
    (1, 0, "Of one letter passed as harmless and read again, none told of harm or danger."),
    (1, 1, "all told of harm or danger. So as many as all may."),
    (20, 1, "one told of harm or danger"), (20, 12, "12 told of harm or danger"),
    (0, 0, "nobody can say how much is missed"),
])  # fmt: skip
def test_few_or_missed_ones_are_said_plainly(read: int, missed: int, part: str) -> None:
    assert part in words.missed_said("", read, missed, upper_bound(missed, read))


@pytest.mark.parametrize(("share", "said"), [
    (0.0, "0"), (0.001, "fewer than 1"), (0.93, "93"), (0.996, "more than 99"), (1.0, "100"),
])  # fmt: skip
def test_nothing_is_called_all_or_none_that_is_not(share: float, said: str) -> None:
    assert words.in_100(share) == said


def test_an_interval_is_widened_to_whole_numbers() -> None:
    assert words.between(0.554, 0.9975) == "55 to 100"
    assert words.between(0.0, 0.31) == "0 to 31"


@pytest.mark.parametrize(("number", "said"), [
    (0, "0"), (0.004, "under 0.01"), (0.67, "0.67"), (6.25, "6.2"), (9, "9"), (1234.5, "1,234"),
])  # fmt: skip
def test_a_load_has_as_many_digits_as_mean_something(number: float, said: str) -> None:
    assert words.decimal(number) == said


def test_every_clean_reading_tightens_the_bound_and_a_miss_loosens_it() -> None:
    clean = [share for _, share in running.steps([False] * 30)]
    assert clean == sorted(clean, reverse=True)
    missed = dict(running.steps([False] * 10 + [True]))
    assert missed[11] > missed[10]


def test_a_long_run_is_thinned_and_keeps_its_first_and_its_last() -> None:
    run = running.steps([False] * 5000)
    assert len(run) <= running.SHOWN
    assert [run[0][0], run[-1][0]] == [1, 5000]
    assert run[-1][1] == upper_bound(0, 5000)


def test_where_it_would_go_ends_after_a_hundred_more() -> None:
    ahead = running.ahead(40, 1)
    assert ahead[-1] == (140, upper_bound(1, 140))
    assert drawn.bound(running.steps([False] * 40), ahead, says="x").count("<polyline") == 2


def test_the_drawing_of_a_bound_goes_as_deep_as_the_bound() -> None:
    shallow = drawn.bound(running.steps([False] * 3), running.ahead(3, 0), says="x")
    deep = drawn.bound(running.steps([False] * 5000), running.ahead(5000, 0), says="x")
    assert "1 in 1,000<" not in shallow and "1 in 10,000<" in deep


def test_without_recall_no_band_and_no_line_of_it_are_drawn() -> None:
    bare = drawn.cost([drawn.Place(0.1, None, None, None, 5.0)], [], 0.1, says="x")
    known = drawn.cost([drawn.Place(0.1, 0.9, 0.8, 0.95, 5.0)], [("today", 0.3)], 0.1, says="x")
    assert "band" not in bare
    assert 'class="band"' in known and ">today</text>" in known


def test_small_thresholds_have_room_on_the_drawing() -> None:
    at = [drawn.x_of(threshold) for threshold in (0.01, 0.03, 0.1, 0.3, 1.0)]
    gaps = [later - earlier for earlier, later in pairwise(at)]
    assert min(gaps) > 80


def test_a_bar_goes_to_its_side() -> None:
    def x(by: float) -> float:
        found = re.search(r'<rect class="[^"]+" x="([\d.]+)"', drawn.push(by, 2.0))
        assert found
        return float(found[1])

    assert x(1.0) == 50.0
    assert x(-2.0) == 1.0


@pytest.mark.parametrize(("feature", "said"), [
    ("w dizzy", "“dizzy”"), ("p my skin", "“my skin”"), ("p after 0", "“after a number”"),
    ("r product named", "A product is named"), ("r symptom headache", "The symptom: headache"),
    ("r topic side effects", "The topic: side effects"), ("r symptom denied child", "A symptom, denied, of a child"),
    ("r adverse_event", "Rules saw: Possible side effect"),
    ("r adverse_event stated writer", "Rules saw: Possible side effect, told as it is, of the writer"),
    ("r crisis strong", "Rules saw it plainly: Someone may be in danger"),
    ("r ae.symptom-after-product", "The rule “symptom after product”"),
])  # fmt: skip
def test_what_moved_the_model_is_named_in_words(feature: str, said: str) -> None:
    assert placed.named(feature) == said


def test_no_feature_of_the_shipped_model_is_left_without_words() -> None:
    named = [placed.named(feature) for feature in shipped_version().model.weights]
    assert all(said and "_" not in said and "  " not in said for said in named if not said.startswith("“"))


def test_moved_words_are_marked_wherever_they_stand() -> None:
    text = "My skin burns. MY SKIN burns so!"
    marks = placed.marks(text, [Moved("p my skin", 0.4), Moved("w so", -0.2), Moved("r crisis", 1.0)])
    assert sorted((text[one.start : one.end], one.look) for one in marks) == [
        ("MY SKIN", placed.UP), ("My skin", placed.UP), ("so", placed.DOWN)]  # fmt: skip


def test_marks_keep_their_place_among_signs_that_fold() -> None:
    text = "Ｍｙ ﬁngers… My skin burns"
    assert screen(text)
    assert [text[one.start : one.end] for one in placed.marks(text, [Moved("p my skin", 0.4)])] == ["My skin"]
