"""Times, durations, counts and names are said as people say them."""

from datetime import UTC, datetime, timedelta

import pytest

from answerable.kit import clock
from answerable.look import words

NOW = datetime(2025, 11, 18, 10, 40, tzinfo=UTC)
DUBLIN, BERLIN, NEW_YORK, KOLKATA, AUCKLAND = (
    "Europe/Dublin", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland",
)  # fmt: skip


def at(day: int, hour: int, minute: int = 0, month: int = 11, year: int = 2025) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "zone", "expected"),
    [
        (at(18, 16), DUBLIN, "4 pm today"),
        (at(18, 11, 10), DUBLIN, "11:10 am today"),
        (at(18, 11, 10), BERLIN, "12:10 pm today"),
        (at(18, 11, 0), BERLIN, "noon today"),
        (at(18, 16), NEW_YORK, "11 am today"),
        (at(18, 16), KOLKATA, "9:30 pm today"),
        (at(18, 16), AUCKLAND, "5 am tomorrow"),
        (at(19, 9), DUBLIN, "9 am tomorrow"),
        (at(17, 16, 12), DUBLIN, "4:12 pm yesterday"),
        (at(19, 0), DUBLIN, "midnight tonight"),
        (at(18, 0), DUBLIN, "midnight last night"),
        (at(17, 0), DUBLIN, "12 am yesterday"),
        (at(18, 0, 5), DUBLIN, "12:05 am today"),
        (at(20, 10, 40), DUBLIN, "Thursday 20 November, 10:40 am"),
        (at(11, 16, 31), DUBLIN, "Tuesday 11 November, 4:31 pm"),
        (at(3, 9, 0, month=1, year=2026), DUBLIN, "Saturday 3 January 2026, 9 am"),
        (at(31, 23, 30, month=12, year=2025), BERLIN, "Thursday 1 January 2026, 12:30 am"),
        (at(18, 16), None, "4 pm today"),
        (at(18, 16), "", "4 pm today"),
    ],
)
def test_a_moment_is_said_in_the_zone_of_the_reader(moment: datetime, zone: str | None, expected: str) -> None:
    assert words.said(moment, zone, NOW) == expected


@pytest.mark.parametrize(
    ("moment", "now", "zone", "expected"),
    [
        # Summer time ends in Europe on 26 October 2025 at 01:00 UTC, in New York on 2 November at 06:00 UTC.
        (at(26, 0, 30, month=10), at(25, 12, month=10), BERLIN, "2:30 am tomorrow"),
        (at(26, 1, 30, month=10), at(25, 12, month=10), BERLIN, "2:30 am tomorrow"),
        (at(26, 9, month=10), at(25, 8, month=10), BERLIN, "10 am tomorrow"),
        (at(25, 8, month=10), at(25, 7, month=10), BERLIN, "10 am today"),
        (at(2, 14), at(2, 4), NEW_YORK, "9 am today"),
        (at(30, 7, month=3), at(29, 23, 30, month=3), BERLIN, "9 am today"),
        (at(29, 22, 30, month=3), at(29, 23, 30, month=3), BERLIN, "11:30 pm yesterday"),
    ],
)
def test_a_moment_is_said_rightly_around_a_change_of_the_clocks(
    moment: datetime, now: datetime, zone: str, expected: str
) -> None:
    assert words.said(moment, zone, now) == expected


def test_the_exact_time_names_its_day_its_year_and_its_zone() -> None:
    assert words.exact(at(18, 15, 5), BERLIN) == "Tuesday 18 November 2025, 16:05 (Europe/Berlin)"
    assert words.exact(at(18, 15, 5)) == "Tuesday 18 November 2025, 15:05 (UTC)"


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (timedelta(seconds=0), "less than a minute"),
        (timedelta(seconds=59), "less than a minute"),
        (timedelta(seconds=60), "1 minute"),
        (timedelta(minutes=19, seconds=59), "19 minutes"),
        (timedelta(hours=1), "1 hour"),
        (timedelta(hours=1, minutes=1), "1 hour 1 minute"),
        (timedelta(hours=2, minutes=5), "2 hours 5 minutes"),
        (timedelta(hours=23, minutes=59), "23 hours 59 minutes"),
        (timedelta(days=1), "1 day"),
        (timedelta(days=1, minutes=59), "1 day"),
        (timedelta(days=1, hours=1), "1 day 1 hour"),
        (timedelta(days=1, hours=23, minutes=59), "1 day 23 hours"),
        (timedelta(days=3, hours=20), "3 days"),
        (timedelta(minutes=-19), "19 minutes"),
    ],
)
def test_a_duration_is_said_in_whole_units_and_never_rounded_up(length: timedelta, expected: str) -> None:
    assert words.duration(length) == expected


@pytest.mark.parametrize(
    ("seconds", "left", "ago"),
    [
        (12 * 60, "12 minutes left", "in 12 minutes"),
        (12 * 60 + 59, "12 minutes left", "in 12 minutes"),
        (59, "less than a minute left", "in less than a minute"),
        (1, "less than a minute left", "in less than a minute"),
        (0, "less than a minute late", "just now"),
        (-59, "less than a minute late", "just now"),
        (-60, "1 minute late", "1 minute ago"),
        (-18 * 60, "18 minutes late", "18 minutes ago"),
        (-26 * 3600, "1 day 2 hours late", "1 day 2 hours ago"),
    ],
)
def test_what_is_left_and_what_has_gone_are_said_in_minutes(seconds: int, left: str, ago: str) -> None:
    moment = NOW + timedelta(seconds=seconds)
    assert (words.left(moment, NOW), words.ago(moment, NOW)) == (left, ago)


def test_without_a_given_time_the_house_clock_decides() -> None:
    with clock.at(NOW):
        assert words.left(NOW + timedelta(minutes=8)) == "8 minutes left"
        assert words.said(NOW, DUBLIN) == "10:40 am today"


@pytest.mark.parametrize(
    ("gone", "expected"),
    [(-5, 100), (0, 100), (1, 100), (3, 90), (15, 50), (18, 40), (27, 10), (29.9, 10), (30, 0), (45, 0)],
)
def test_what_is_left_is_drawn_in_tenths_and_only_the_end_is_none(gone: float, expected: int) -> None:
    started = NOW - timedelta(minutes=gone)
    assert words.tenths(started, started + timedelta(minutes=30), NOW) == expected


def test_a_promise_without_length_has_nothing_left() -> None:
    assert words.tenths(NOW, NOW, NOW - timedelta(minutes=1)) == 0


@pytest.mark.parametrize(
    ("whole", "rest", "expected"),
    [
        (30, 20, "calm"), (30, 16, "calm"), (30, 15, "running"), (30, 1, "running"), (30, 0, "late"),
        (600, 299, "calm"), (600, 60, "running"), (15 * 1440, 2 * 1440, "calm"), (15 * 1440, 1440, "running"),
    ],
)  # fmt: skip
def test_a_clock_is_calm_until_its_end_comes_near(whole: int, rest: int, expected: str) -> None:
    due = NOW + timedelta(minutes=rest)
    assert words.face(due - timedelta(minutes=whole), due, None, NOW) == expected


def test_a_clock_leads_with_what_matters_at_that_moment() -> None:
    started, due = NOW - timedelta(minutes=18), NOW + timedelta(minutes=12)
    calm = words.clock_said(NOW - timedelta(minutes=1), NOW + timedelta(minutes=29), None, DUBLIN, NOW)
    assert (calm.first, calm.beside) == ("By 11:09 am today", "29 minutes left")
    running = words.clock_said(started, due, None, DUBLIN, NOW)
    assert (running.first, running.beside) == ("12 minutes left", "By 10:52 am today")
    late = words.clock_said(started, due, None, DUBLIN, due + timedelta(minutes=3))
    assert (late.first, late.beside) == ("3 minutes late", "Was 10:52 am today")
    kept = words.clock_said(started, due, started + timedelta(minutes=19), DUBLIN, NOW)
    assert (kept.first, kept.beside) == ("Kept, in 19 minutes", "At 10:41 am today")
    missed = words.clock_said(started, due, due + timedelta(minutes=9), DUBLIN, NOW)
    assert missed.first == "Answered late, after 39 minutes"
    assert words.face(started, due, due + timedelta(minutes=9), NOW) == "missed"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Marta Lindqvist", "ML"), ("Dr Samuel Okafor", "SO"), ("Dr. Samuel Okafor", "SO"), ("Aoife", "A"),
        ("Ana Maria da Silva", "AS"), ("élodie ñandú", "ÉÑ"), ("李 小龙", "李小"), ("Anna Anna", "A"),
        ("Samuel (nurse)", "S"), ("", ""), ("Dr", ""),
    ],
)  # fmt: skip
def test_initials_leave_titles_out(name: str, expected: str) -> None:
    assert words.initials(name) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"), (["x"] * 4, "x, x, x and x")],
)
def test_a_list_is_said_with_and(rows: list[str], expected: str) -> None:
    assert words.list_words(rows) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [(0, "no letters"), (1, "one letter"), (2, "two letters"), (9, "nine letters"), (10, "10 letters"),
     (1204, "1,204 letters")],
)  # fmt: skip
def test_small_counts_are_words_and_large_ones_digits(number: int, expected: str) -> None:
    assert words.count_words(number, "letter", "letters") == expected
