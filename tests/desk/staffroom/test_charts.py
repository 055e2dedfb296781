"""The drawings say what their numbers say."""

import re
from xml.etree import ElementTree

import pytest

from answerable.desk.staffroom import charts
from answerable.desk.staffroom.charts import Point, Said


def drawn(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)


def test_every_letter_is_a_dot_and_what_waited_longer_is_hollow() -> None:
    found = charts.dots([3, 4, 4, 12, 29.5, 31, 57], 30, says="Seven letters.")
    circles = drawn(found.svg).findall("circle")
    assert len(circles) == 7
    assert sum("dot--late" in str(circle.get("class")) for circle in circles) == 2
    assert found.each == 1
    assert sum(count for _, _, count in found.rows) == 7


def test_the_promise_stands_between_those_kept_and_those_broken() -> None:
    found = charts.dots([10, 20, 40, 50], 30, says="Four letters.")
    rule = drawn(found.svg).find("line[@class='promised']")
    assert rule is not None
    for circle in drawn(found.svg).findall("circle"):
        is_right = float(str(circle.get("cx"))) > float(str(rule.get("x1")))
        assert is_right == ("dot--late" in str(circle.get("class")))


@pytest.mark.parametrize("count", [40, 400, 4000])
def test_a_crowd_still_fits_and_says_how_many_a_dot_stands_for(count: int) -> None:
    found = charts.dots([5.0] * count, 30, says="Many letters.")
    circles = drawn(found.svg).findall("circle")
    assert len(circles) <= charts.TALLEST
    assert len(circles) * found.each >= count


def test_nothing_is_drawn_with_a_style_and_every_drawing_has_its_words() -> None:
    svgs = [
        charts.dots([], None, says="Nothing yet."),
        charts.weeks([Point("2 Nov", None, None), Point("9 Nov", 12, 30)], 30, says="Two weeks."),
        charts.bars([Said("It helped", 1, 0, 0, 3)], says="One said yes."),
    ]
    for svg in (str(getattr(each, "svg", each)) for each in svgs):
        assert "style=" not in svg
        assert drawn(svg).get("role") == "img"
        assert str(drawn(svg).get("aria-label")).endswith(".")


def test_one_who_waited_for_days_does_not_squeeze_everyone_else() -> None:
    found = charts.dots([5, 6, 7, 8, 5000], 30, says="Five letters.")
    places = {circle.get("cx") for circle in drawn(found.svg).findall("circle")}
    assert len(places) >= 3


def test_a_week_in_which_nobody_wrote_leaves_no_point() -> None:
    svg = charts.weeks([Point("2 Nov", 10, 20), Point("9 Nov", None, None), Point("16 Nov", 8, 18)], 30, says="Weeks.")
    lines = [line.get("points") for line in drawn(svg).findall("polyline")]
    assert all(len(str(points).split()) == 2 for points in lines)


def test_words_are_escaped() -> None:
    svg = charts.dots([1], 30, says='<b>"said"</b>').svg
    assert "<b>" not in svg
    assert re.search(r"&lt;b&gt;", svg)
