"""Syllables are counted as they are heard."""

import pytest

from answerable.engines.wording.syllables import syllables
from tests.engines.wording import other_syllables
from tests.engines.wording.english_syllables import TABLE

OTHERS = [
    (language, word, count)
    for language, lines in (
        ("de", other_syllables.GERMAN),
        ("es", other_syllables.SPANISH),
        ("fr", other_syllables.FRENCH),
    )
    for word, count in other_syllables.table(lines)
]


def test_the_english_table_is_long_enough_to_mean_something() -> None:
    assert len(dict(TABLE)) >= 150


@pytest.mark.parametrize(("word", "count"), TABLE)
def test_an_english_word_has_its_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(("language", "word", "count"), OTHERS)
def test_a_word_of_another_language_has_its_syllables(language: str, word: str, count: int) -> None:
    assert syllables(word, language) == count


def test_capitals_and_typeset_apostrophes_change_nothing() -> None:
    assert syllables("DIABETES") == syllables("diabetes")
    assert syllables("didn’t") == syllables("didn't") == 2


def test_a_hyphenated_word_has_the_syllables_of_its_parts() -> None:
    assert syllables("follow-up") == 3
    assert syllables("self-care") == 2


def test_a_numeral_counts_as_one() -> None:
    assert syllables("1,200.50") == 1
