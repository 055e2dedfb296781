"""Sentences that can be chosen from a list, for those who mark nothing by hand."""

import pytest

from answerable.desk.passages import passages, span_of

TEXT = "Dear Aoife,\n\nRash is known. Call Dr. Byrne today! Does it itch?"


def test_every_sentence_is_offered_with_its_place() -> None:
    found = passages(TEXT)
    assert [TEXT[one.start:one.end] for one in found] == [
        "Dear Aoife", "Rash is known.", "Call Dr. Byrne today!", "Does it itch?"]


def test_a_key_names_its_place_again() -> None:
    one = passages(TEXT)[1]
    assert span_of(one.key) == (one.start, one.end)


@pytest.mark.parametrize("key", ["", "5", "a-b", "1-", "-3", "1-2-3", "²-3"])
def test_a_key_that_names_no_place_is_none(key: str) -> None:
    assert span_of(key) is None


def test_words_that_are_masked_are_not_offered() -> None:
    text = "Hello. My card is 4111 1111 1111 1111. Bye."
    at = text.index("4111")
    assert all("4111" not in one.words for one in passages(text, hidden=((at, at + 19),)))
