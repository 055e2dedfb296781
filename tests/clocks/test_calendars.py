"""When a promise falls due, in the hours that a team works."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answerable.clocks.calendars import due, is_open, next_open


@dataclass(frozen=True)
class Hours:
    zone: str = "Europe/Dublin"
    days: dict[int, tuple[tuple[time, time], ...]] = field(default_factory=dict)
    closed: frozenset[date] = frozenset()


WEEKDAYS = Hours(days={day: ((time(8), time(20)),) for day in range(5)})
NIGHTS = Hours(days={day: ((time(22), time(6)),) for day in range(7)})
ALWAYS = Hours(days={day: ((time(0), time(0)),) for day in range(7)})


def at(text: str, zone: str = "Europe/Dublin") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("hours", "started", "minutes", "expected"),
    [
        (WEEKDAYS, "2026-11-18T10:40", 30, "2026-11-18T11:10"),
        (WEEKDAYS, "2026-11-18T19:50", 30, "2026-11-19T08:20"),
        (WEEKDAYS, "2026-11-20T19:59", 30, "2026-11-23T08:29"),  # a Friday evening
        (WEEKDAYS, "2026-11-21T03:00", 30, "2026-11-23T08:30"),  # a Saturday night
        (WEEKDAYS, "2026-11-18T20:00", 30, "2026-11-19T08:30"),
        (WEEKDAYS, "2026-11-18T19:30", 30, "2026-11-18T20:00"),
        (NIGHTS, "2026-11-18T23:00", 120, "2026-11-19T01:00"),
        (NIGHTS, "2026-11-18T05:30", 60, "2026-11-18T22:30"),
        (ALWAYS, "2026-11-18T23:59", 1440, "2026-11-19T23:59"),
        # Summer time ends in Dublin on 25 October 2026 at 2 am: the night is an hour longer.
        (NIGHTS, "2026-10-24T22:00", 540, "2026-10-25T06:00"),
    ],
)
def test_a_promise_falls_due_within_working_hours(hours: Hours, started: str, minutes: int, expected: str) -> None:
    assert due(at(started), minutes, hours) == at(expected)


def test_a_closed_day_counts_no_minutes() -> None:
    closed = Hours(days=WEEKDAYS.days, closed=frozenset({date(2026, 11, 19)}))
    assert due(at("2026-11-18T19:50"), 30, closed) == at("2026-11-20T08:20")


def test_round_the_clock_is_plain_minutes() -> None:
    assert due(at("2026-11-21T03:00"), 5, None) == at("2026-11-21T03:05")


def test_a_team_without_hours_can_promise_nothing() -> None:
    with pytest.raises(ValueError, match="no working hours"):
        due(at("2026-11-18T10:40"), 30, Hours())
    assert next_open(Hours(), at("2026-11-18T10:40")) is None


def test_next_open_is_now_when_someone_works_and_else_the_next_morning() -> None:
    assert next_open(WEEKDAYS, at("2026-11-18T10:40")) == at("2026-11-18T10:40")
    assert next_open(WEEKDAYS, at("2026-11-20T21:00")) == at("2026-11-23T08:00")


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)), st.integers(1, 3000))
def test_nothing_ever_falls_due_while_nobody_works(moment: datetime, minutes: int) -> None:
    start = moment.replace(tzinfo=UTC)
    end = due(start, minutes, WEEKDAYS)
    assert end >= start + timedelta(minutes=minutes)
    assert is_open(WEEKDAYS, end - timedelta(seconds=1))


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)), st.integers(1, 500), st.integers(1, 500))
def test_more_minutes_never_fall_due_earlier(moment: datetime, one: int, more: int) -> None:
    start = moment.replace(tzinfo=UTC)
    assert due(start, one, WEEKDAYS) < due(start, one + more, WEEKDAYS)
