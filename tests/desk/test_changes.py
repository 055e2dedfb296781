"""What changed between two versions of an answer."""

from hypothesis import given
from hypothesis import strategies as st

from answerable.desk.changes import Stretch, changes, how_much


def shown(before: str, after: str) -> list[tuple[str, str]]:
    return [(stretch.how, stretch.text) for stretch in changes(before, after)]


def test_the_same_text_has_no_change() -> None:
    assert shown("Call your doctor.", "Call your doctor.") == [("same", "Call your doctor.")]


def test_a_word_that_came_is_new_and_a_word_that_went_is_gone() -> None:
    assert shown("It is safe.", "It is not safe.") == [("same", "It is "), ("new", "not "), ("same", "safe.")]
    assert shown("It is not safe.", "It is safe.") == [("same", "It is "), ("gone", "not "), ("same", "safe.")]


def test_words_changed_side_by_side_are_one_change() -> None:
    found = changes("one two three four", "one zwei drei four")
    assert [(s.how, s.text) for s in found] == [
        ("same", "one "), ("gone", "two three"), ("new", "zwei drei"), ("same", " four")]
    assert how_much(found) == 1


def test_changes_in_two_places_are_two() -> None:
    assert how_much(changes("a red rash on the arm", "a blue rash on the leg")) == 2


words = st.text(alphabet="ab c\n.ü😀", max_size=30)


@given(words, words)
def test_both_texts_can_be_read_out_of_their_changes(before: str, after: str) -> None:
    found = changes(before, after)
    assert "".join(s.text for s in found if s.how != "gone") == after
    assert "".join(s.text for s in found if s.how != "new") == before
    assert all(after[s.start:s.start + len(s.text)] == s.text for s in found if s.how != "gone")


def test_a_very_long_answer_is_still_compared() -> None:
    before = "\n".join(f"Line {n} says something." for n in range(1500))
    found = changes(before, before.replace("Line 700 says", "Line 700 said"))
    assert isinstance(found[0], Stretch)
    assert how_much(found) == 1
