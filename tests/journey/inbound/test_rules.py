"""What may be sent in, and the sentence with each no."""

from dataclasses import replace

import pytest

from answerable.journey.inbound import rules
from answerable.journey.inbound.letter import Letter

LETTER = Letter(organisation_id="org_1", channel="web", text="May I take it with milk?", kind="email",
                address="ada@example.org", country="DE", language="en", about="me", idempotency_key="k1")


def test_a_usual_letter_may_come_in() -> None:
    assert rules.may_come_in(LETTER).ok


@pytest.mark.parametrize("text", ["", "   \n\t", "\u200b\u200b", "\u2060\ufeff "])
def test_a_letter_with_nothing_to_read_is_sent_back_kindly(text: str) -> None:
    assert "write a few words" in rules.may_come_in(replace(LETTER, text=text)).why


def test_a_photo_may_come_without_words() -> None:
    assert rules.may_come_in(replace(LETTER, text="", attachments=[("rash.jpg", b"x")])).ok


def test_twenty_thousand_characters_fit_and_one_more_does_not() -> None:
    assert rules.may_come_in(replace(LETTER, text="a" * 20_000)).ok
    assert "20,001" in rules.may_come_in(replace(LETTER, text="a" * 20_001)).why


@pytest.mark.parametrize(("change", "says"), [
    ({"country": ""}, "country"), ({"country": "Germany"}, "country"), ({"country": "de"}, "country"),
    ({"about": "boss"}, "who this is about"), ({"address": " "}, "address"), ({"idempotency_key": ""}, "reload"),
    ({"idempotency_key": "k" * 201}, "reload"), ({"proven": True}, "sign in"),
    ({"attachments": [("a.jpg", b"x")] * 6}, "5 files"),
])
def test_what_is_missing_is_named(change: dict[str, object], says: str) -> None:
    answer = rules.may_come_in(replace(LETTER, **change))  # type: ignore[arg-type]
    assert not answer.ok
    assert says in answer.why


def test_a_file_is_neither_empty_nor_over_ten_megabytes() -> None:
    assert rules.may_attach("a.jpg", 10 * 1024 * 1024).ok
    assert "too large" in rules.may_attach("a.jpg", 10 * 1024 * 1024 + 1).why
    assert "empty" in rules.may_attach("a.jpg", 0).why


def test_words_are_kept_with_one_sort_of_line_end_and_always_as_utf8() -> None:
    assert rules.as_written("one\r\ntwo\rthree\n") == "one\ntwo\nthree\n"
    assert rules.as_written("half \ud83d a face").encode() == b"half ? a face"


def test_a_key_belongs_to_whoever_used_it() -> None:
    assert rules.key_of("per_1", "k") == rules.key_of("per_1", "k")
    assert len({rules.key_of("per_1", "k"), rules.key_of("per_2", "k"), rules.key_of("per_1", "k2"),
                rules.key_of("per_1:", "k"), rules.key_of("per_1", ":k")}) == 5
    assert len(rules.key_of("per_1", "k")) == 64
