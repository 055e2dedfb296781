"""A week on duty in words, and where nobody is."""

from collections.abc import Callable
from datetime import UTC, datetime, time

import pytest

from answerable.desk.staffroom import week
from answerable.desk.staffroom.week import Gap, gap_said, gaps, moments, spans_said
from answerable.people.rota import Span, WorkingHours

MONDAY = datetime(2026, 11, 16, tzinfo=UTC)
SUNDAY = datetime(2026, 11, 22, tzinfo=UTC)
NEXT = datetime(2026, 11, 23, tzinfo=UTC)
DAYTIME = WorkingHours("UTC", {day: ((time(8), time(20)),) for day in range(5)})


def spans(duty: str, days: range, start: int, end: int) -> list[Span]:
    return [Span(duty, day, time(start), time(end)) for day in days]


def by_the_clock(*covered: tuple[datetime, datetime]) -> Callable[[datetime], bool]:
    return lambda at: any(start <= at < end for start, end in covered)


@pytest.mark.parametrize(
    ("days", "said"),
    [([0, 1, 2, 3, 4], "Monday to Friday"), ([0, 2], "Monday and Wednesday"), (list(range(7)), "every day"),
     ([6], "Sunday"), ([4, 5], "Friday and Saturday")],
)  # fmt: skip
def test_days_are_said_together(days: list[int], said: str) -> None:
    assert week.days_said(days) == said


def test_spans_of_one_time_are_one_line() -> None:
    lines = spans_said([*spans("answering", range(5), 8, 16), Span("crisis", 6, time(0), time(0))])
    assert [(line.duty, line.words) for line in lines] == [
        ("answering", "Monday to Friday, 8 am to 4 pm"),
        ("crisis", "Sunday, round the clock"),
    ]


def test_a_gap_in_crisis_duty_is_said_plainly() -> None:
    on = by_the_clock((MONDAY, SUNDAY.replace(hour=2)), (SUNDAY.replace(hour=8), NEXT))
    edges = moments([Span("crisis", 6, time(8), time(2))], DAYTIME, MONDAY, NEXT)
    found = gaps("crisis", on, DAYTIME, edges)
    assert found == [Gap("crisis", SUNDAY.replace(hour=2), SUNDAY.replace(hour=8))]
    assert gap_said(found[0], "UTC", whole=False) == (
        "Nobody trained for crisis is on duty Sunday 2 am to 8 am: none is promised."
    )


def test_nobody_is_missed_while_the_team_is_not_at_work() -> None:
    edges = moments([], DAYTIME, MONDAY, NEXT)
    found = gaps("answering", lambda _: False, DAYTIME, edges)
    assert [(gap.start.hour, gap.end.hour) for gap in found] == [(8, 20)] * 5


def test_a_gap_that_lasts_is_one_line_and_not_seven() -> None:
    edges = moments([], DAYTIME, MONDAY, NEXT)
    found = gaps("safety", lambda _: False, DAYTIME, edges)
    assert len(found) == 1
    assert "in these seven days" in gap_said(found[0], "UTC", whole=True)


def test_a_night_is_said_with_both_its_days() -> None:
    gap = Gap("crisis", SUNDAY.replace(hour=20), NEXT.replace(hour=6))
    assert "Sunday 8 pm to Monday 6 am" in gap_said(gap, "UTC", whole=False)
    whole_day = Gap("crisis", SUNDAY, NEXT)
    assert "all Sunday" in gap_said(whole_day, "UTC", whole=False)
