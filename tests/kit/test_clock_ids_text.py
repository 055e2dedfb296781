"""The clock can be moved, ids sort by time, and an address has one spelling."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answerable.kit import clock, ids, text
from answerable.kit.answer import Answer
from answerable.kit.errors import Conflict, Invalid, Missing, Refused

MOMENT = datetime(2025, 3, 1, 12, 0, tzinfo=UTC)


def test_the_clock_stops_moves_and_goes_on() -> None:
    with clock.at(MOMENT) as hand:
        assert clock.now() == MOMENT
        hand.move(timedelta(minutes=5))
        assert clock.now() == MOMENT + timedelta(minutes=5)
        with clock.at(MOMENT - timedelta(days=1)):
            assert clock.now() == MOMENT - timedelta(days=1)
        assert clock.now() == MOMENT + timedelta(minutes=5)
    assert clock.now() > MOMENT + timedelta(days=1)


def test_a_shifted_clock_goes_on_running() -> None:
    before = datetime.now(UTC)
    with clock.shifted(timedelta(days=-30)):
        assert clock.now() < before - timedelta(days=29)
    with clock.frozen():
        assert clock.now() == clock.now()


def test_a_moment_without_its_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"), clock.at(datetime(2025, 1, 1)):
        pass


def test_ids_sort_by_the_time_they_were_made() -> None:
    made = []
    with clock.at(MOMENT) as hand:
        for _ in range(50):
            made.append(ids.new_id("per"))
            hand.move(timedelta(milliseconds=1))
    assert made == sorted(made)
    assert all(re.fullmatch(r"per_[0-9A-HJKMNP-TV-Z]{26}", one) for one in made)


def test_ids_of_one_moment_differ() -> None:
    with clock.at(MOMENT):
        assert len({ids.new_id("msg") for _ in range(2000)}) == 2000


def test_a_code_has_all_its_digits() -> None:
    assert all(re.fullmatch(r"\d{6}", ids.digits(6)) for _ in range(200))
    assert len({ids.token() for _ in range(100)}) == 100
    with pytest.raises(ValueError, match="prefix"):
        ids.new_id("Per_")


@pytest.mark.parametrize(
    ("kind", "raw", "same"),
    [
        ("email", "  Ada@Example.ORG ", "ada@example.org"),
        ("email", "ａｄａ@example.org", "ada@example.org"),
        ("email", "Jörg@bücher.example", "jörg@xn--bcher-kva.example"),
        ("email", "o'hara+x@mail.example.co.uk", "o'hara+x@mail.example.co.uk"),
        ("phone", "+49 (0)170 123-45 67", "+491701234567"),
        ("phone", "0044 20 7946 0958", "+442079460958"),
        ("phone", "+٤٩ ١٧٠ ١٢٣٤٥٦٧", "+491701234567"),
        ("post", " 1 Mill Lane,\n  Oxford ", "1 mill lane, oxford"),
    ],
)
def test_the_same_address_has_one_spelling(kind: str, raw: str, same: str) -> None:
    assert text.normalise_address(kind, raw) == same
    assert text.normalise_address(kind, same) == same


@pytest.mark.parametrize(
    ("kind", "raw"),
    [
        ("email", "ada"),
        ("email", "@example.org"),
        ("email", "ada@localhost"),
        ("email", "ada@exa mple.org"),
        ("email", "ada@example.org\nBcc: x@example.org"),
        ("email", "a@b@example.org"),
        ("email", "ada@-example.org"),
        ("email", "ada@127.0.0.1"),
        ("email", "x" * 65 + "@example.org"),
        ("email", "<ada>@example.org"),
        ("email", "=?utf-8?q?=0d=0aSubject=3aPay?=@example.org"),
        ("email", "a=?us-ascii?q?b?=@example.org"),
        ("email", "ada\u202e@example.org"),
        ("email", "ada\u200b@example.org"),
        ("phone", "0170 1234567"),
        ("phone", "+49"),
        ("phone", "+49 170 CALL-ME"),
        ("post", "  "),
        ("pigeon", "Ada"),
    ],
)
def test_an_impossible_address_is_refused_in_a_sentence(kind: str, raw: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        text.normalise_address(kind, raw)


@given(st.text(max_size=60), st.sampled_from(["email", "phone", "post"]))
def test_any_text_has_a_stable_spelling_or_is_refused(raw: str, kind: str) -> None:
    try:
        once = text.normalise_address(kind, raw)
    except ValueError:
        return
    assert once == text.normalise_address(kind, once)


def test_names_are_found_whatever_their_capitals_and_spaces() -> None:
    assert text.normalise_name("  ADA   Lovelace\n") == text.normalise_name("ada lovelace")


@given(st.text(max_size=300), st.integers(min_value=2, max_value=100))
def test_a_shortened_text_fits_in_one_line(raw: str, limit: int) -> None:
    short = text.shorten(raw, limit)
    assert len(short) <= limit
    assert "\n" not in short


def test_a_text_is_cut_between_words() -> None:
    assert text.shorten("one two three four", 12) == "one two…"


def test_an_answer_refuses_with_its_reason() -> None:
    Answer(True).or_refuse()
    with pytest.raises(Refused) as refused:
        Answer(False, "Someone else must review a reply you wrote.").or_refuse()
    assert refused.value.why == "Someone else must review a reply you wrote."
    assert [error.status for error in (Refused, Missing, Conflict, Invalid)] == [403, 404, 409, 422]


@pytest.mark.parametrize(
    ("written", "hosts"),
    [
        ("See https://\u0430pple.com/x and www.\u0430pple.com.", [("\u0430pple.com", "xn--pple-43d.com")]),
        ("https://me@\u0430pple.com:443", [("\u0430pple.com", "xn--pple-43d.com")]),
        ("https://\u043f\u0440\u0438.example", [("\u043f\u0440\u0438.example", "xn--h1and.example")]),
        ("https://b\u00fccher.example https://apple.com \u0430pple.com https://xn--pple-43d.com", []),
        ("http://" * 500 + "\ud800", []),
    ],
)
def test_a_link_that_may_pass_for_another_is_named_as_a_browser_asks_for_it(
    written: str, hosts: list[tuple[str, str]]
) -> None:
    assert text.disguised_hosts(written) == hosts
