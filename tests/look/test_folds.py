"""A letter in parts: every word once, in its order, whatever a mail program marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answerable.look.folds import parts, passages

KINDS = st.sampled_from(["quoted", "signature", "forwarded", "ours", "else"])
FOLDS = st.lists(st.tuples(st.integers(-3, 40), st.integers(-3, 40), KINDS), max_size=6)


@given(st.text(max_size=30), FOLDS)
def test_no_word_is_lost_or_doubled(text: str, folds: list[tuple[int, int, str]]) -> None:
    assert "".join(one.text for one in passages(text, folds)) == text


@pytest.mark.parametrize(
    ("folds", "laid"),
    [
        ([], [(0, 10, "")]),
        ([[2, 5, "quoted"]], [(0, 2, ""), (2, 5, "quoted"), (5, 10, "")]),
        ([[2, 5, "quoted"], [3, 4, "ours"]], [(0, 2, ""), (2, 5, "quoted"), (5, 10, "")]),
        ([[5, 99, "signature"]], [(0, 5, ""), (5, 10, "signature")]),
        ([[0, 10, "forwarded"]], [(0, 10, "forwarded")]),
        ([[2, 6, "quoted"], [5, 8, "signature"]], [(0, 2, ""), (2, 6, "quoted"), (6, 10, "")]),
        ([[7, 7, "quoted"]], [(0, 10, "")]),
    ],
)
def test_what_is_folded_away_stands_in_its_place(folds: list[list[object]], laid: list[tuple[int, int, str]]) -> None:
    assert [(one.start, one.end, one.kind) for one in parts("x" * 10, folds)] == laid


def test_the_empty_lines_around_a_fold_are_folded_away_with_it() -> None:
    text = "Thanks.\n\n> old\n\n-- \nAoife\n"
    found = passages(text, [[9, 14, "quoted"], [16, 25, "signature"]])
    assert [(one.part.kind, one.text) for one in found] == [
        ("", "Thanks."), ("quoted", "\n\n> old\n\n"), ("signature", "-- \nAoife\n")]


def test_each_fold_says_what_it_is() -> None:
    assert [one.summary for one in parts("four", [[1, 2, "quoted"]])] == ["", "Earlier words, quoted", ""]
