"""A text with marks that overlap, and words that do not enter the page."""

from hypothesis import given
from hypothesis import strategies as st

from answerable.desk.marked import Mark, runs
from answerable.desk.templatetags.desk import marked, marked_flat

TEXT = "Since Sunday I have a red rash on both arms."


def test_a_text_without_marks_is_one_run() -> None:
    assert [run.text for run in runs(TEXT, [])] == [TEXT]


def test_marks_that_overlap_keep_every_word_once() -> None:
    found = runs(TEXT, [Mark(20, 30, "a", 1), Mark(26, 43, "b", 2, rank=1)])
    assert "".join(run.text for run in found) == TEXT
    looks = [(run.text, run.look) for run in found if run.look]
    assert looks == [("a red ", "a"), ("rash", "b"), (" on both arms", "b")]


def test_the_number_of_a_mark_stands_where_it_ends() -> None:
    found = runs(TEXT, [Mark(20, 30, "a", 1, name="one"), Mark(26, 43, "b", 2, name="two")])
    assert [(run.start + len(run.text), [mark.number for mark in run.ending]) for run in found if run.ending] == [
        (30, [1]), (43, [2])]


def test_masked_words_are_not_in_the_page_even_under_another_mark() -> None:
    text = "My card is 4111 1111 1111 1111, call me."
    page = marked(runs(text, [Mark(11, 30, "finding", 1, masked=True), Mark(0, 39, "finding", 2)]))
    assert "4111" not in page
    assert "1111" not in page
    assert "call me" in page


def test_masked_neighbours_do_not_say_how_many_they_are() -> None:
    found = runs("0123456789", [Mark(0, 4, "x", 1, masked=True), Mark(2, 8, "x", 2, masked=True)])
    assert [(run.start, run.hidden) for run in found if run.hidden] == [(0, 8)]


def test_marks_outside_the_text_are_left_out_and_long_ones_are_cut() -> None:
    found = runs("short", [Mark(50, 60, "x", 1), Mark(3, 99, "y", 2), Mark(2, 2, "z", 3)])
    assert [(run.text, run.look) for run in found] == [("sho", ""), ("rt", "y")]


def test_words_of_a_person_can_not_become_markup() -> None:
    page = marked(runs("<script>alert(1)</script>", [Mark(0, 8, "finding", 1, name='"><b>')]))
    assert "<script>" not in page
    assert "<b>" not in page


marks = st.lists(st.builds(Mark, st.integers(0, 30), st.integers(0, 40), st.sampled_from(["", "a", "b"]),
                           st.integers(0, 5), rank=st.integers(0, 3)), max_size=6)


@given(st.text(max_size=30), marks)
def test_however_marks_lie_the_text_stays_whole_and_in_order(text: str, given_marks: list[Mark]) -> None:
    found = runs(text, given_marks)
    assert "".join(run.text for run in found) == text
    at = 0
    for run in found:
        assert run.start == at
        at += len(run.text)


@given(st.text(alphabet="ab <>&\"'\n", max_size=30), marks)
def test_what_lies_under_the_composer_holds_the_same_letters(text: str, given_marks: list[Mark]) -> None:
    from html.parser import HTMLParser

    read: list[str] = []

    class Reader(HTMLParser):
        def handle_data(self, data: str) -> None:
            read.append(data)

    reader = Reader(convert_charrefs=True)
    reader.feed(marked_flat(runs(text, given_marks)))
    reader.close()
    assert "".join(read) == text
