"""A text falls into the sentences a reader sees."""

import pytest

from answerable.engines.wording.words import sentences, words


def said(text: str, language: str = "en") -> list[str]:
    return [text[one.start : one.end] for one in sentences(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("   \n\n ", []),
        ("Hello. I am Marta.", ["Hello", "I am Marta"]),
        ("Dr. Okafor will write. Wait!", ["Dr. Okafor will write", "Wait"]),
        ("It was 3.5 in May. Then 4.", ["It was 3.5 in May", "Then 4"]),
        ("We are open, e.g. at 8 a.m. and later.", ["We are open, e.g. at 8 a.m. and later"]),
        ("We close at 5 p.m. Come early.", ["We close at 5 p.m", "Come early"]),
        ("Write to J. Smith today.", ["Write to J. Smith today"]),
        ("You need vitamin D. Ask us.", ["You need vitamin D", "Ask us"]),
        ("So do I. Thank you.", ["So do I", "Thank you"]),
        ("Really?! Yes... yes.", ["Really", "Yes", "yes"]),
        ("He said “wait.” Then he left.", ["He said “wait", "Then he left"]),
        ("Bring:\n- your card\n- a photo", ["Bring", "your card", "a photo"]),
        ("1. Sign it.\n2. Send it back.", ["Sign it", "Send it back"]),
        ("a) first\nb) second", ["first", "second"]),
        ("This line was\nwrapped by mail. New.", ["This line was\nwrapped by mail", "New"]),
        ("Warm wishes,\nMarta", ["Warm wishes", "Marta"]),
        ("See https://example.org/a.b?c=1. Then call.", ["See", "Then call"]),
        ("Mail help.desk@example.org. Thanks.", ["Mail", "Thanks"]),
        ("No blank.After it.", ["No blank", "After it"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_a_german_date_ends_nothing() -> None:
    assert said("Am 3. Mai kommt Fr. Weber. Danke!", "de") == ["Am 3. Mai kommt Fr. Weber", "Danke"]


def test_web_and_mail_addresses_are_not_words() -> None:
    assert [word.text for word in words("Go to www.example.org or (mail@example.org) now")] == ["Go", "to", "or", "now"]


def test_a_word_keeps_its_apostrophe_its_hyphen_and_its_accents() -> None:
    assert [word.text for word in words("Don’t follow-up José e\u0301te\u0301")] == [
        "Don’t",
        "follow-up",
        "José",
        "e\u0301te\u0301",
    ]


def test_a_number_is_one_word() -> None:
    assert [word.text for word in words("1,200.5 at 10:30")] == ["1,200.5", "at", "10:30"]
