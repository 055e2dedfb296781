"""A week with hours of work: what waits at an opening, and that the week keeps its promise when it is played."""

import pytest

from answerable.engines.staffing import HOURS, Plan, Task, Times, Week, need, open_minutes, plan, simulate
from answerable.engines.staffing.simulation import Hours

ALWAYS = ((0.0, 10080.0),)
OFFICE = tuple((day * 1440 + 480.0, day * 1440 + 1080.0) for day in range(5))
TASK = Task(Times(8.0), Times(4.0), 1 / 3, 60.0, 2400.0)
LETTERS = tuple(12.0 if hour < 120 and 8 <= hour % 24 < 18 else 0.8 for hour in range(HOURS))


@pytest.fixture(scope="module")
def office() -> Plan:
    return plan(Week(LETTERS, OFFICE, TASK), 0.95)


def test_a_team_that_never_closes_needs_what_the_formula_says() -> None:
    hours = plan(Week((12.0,) * HOURS, ALWAYS, TASK), 0.95).hours
    found = need(TASK, 12.0, 0.95)
    assert {(hour.responders, hour.reviewers) for hour in hours} == {(found.responders, found.reviewers)}
    assert not any(hour.waiting for hour in hours)


def test_nobody_is_needed_while_the_team_is_closed(office: Plan) -> None:
    closed = [hour for hour, minutes in zip(office.hours, open_minutes(Week(LETTERS, OFFICE, TASK)), strict=True)
              if not minutes]
    assert len(closed) == 118
    assert all((hour.responders, hour.reviewers) == (0, 0) and not hour.is_open for hour in closed)


def test_what_came_over_the_weekend_waits_on_monday_and_needs_more_people(office: Plan) -> None:
    monday, tuesday, later = office.hours[8], office.hours[32], office.hours[10]
    assert monday.waiting == pytest.approx(0.8 * 62)
    assert tuesday.waiting == pytest.approx(0.8 * 14)
    assert monday.responders > tuesday.responders > later.responders
    assert later.waiting == 0


def test_a_formula_for_steady_hours_would_have_broken_mondays_promises(office: Plan) -> None:
    week, steady = Week(LETTERS, OFFICE, TASK), need(TASK, 12.0, 0.95)
    found = simulate(week, [steady.responders] * HOURS, [steady.reviewers] * HOURS, weeks=25, seed=5)
    assert found[8].share < 0.6
    planned = simulate(week, [hour.responders for hour in office.hours], [hour.reviewers for hour in office.hours],
                       weeks=25, seed=5)
    assert planned[8].share > 0.9


def test_the_planned_week_keeps_its_promise_in_every_hour_when_it_is_played_anew(office: Plan) -> None:
    found = simulate(Week(LETTERS, OFFICE, TASK), [hour.responders for hour in office.hours],
                     [hour.reviewers for hour in office.hours], weeks=60, seed=77)
    asked = [hour for hour in found if hour.letters]
    assert sum(hour.kept for hour in asked) / sum(hour.letters for hour in asked) > 0.945
    assert min(hour.share for hour in asked) > 0.87


def test_a_closed_hours_letter_counts_to_the_opening_and_its_clock_begins_there() -> None:
    hours = Hours(OFFICE)
    saturday, monday = 6 * 1440 - 60.0, 7 * 1440 + 480.0
    assert hours.opens(saturday) == monday
    assert hours.passed(monday) == hours.passed(saturday) == 5 * 600.0
    assert hours.passed(monday + 30) - hours.passed(saturday) == 30.0
    assert hours.opens(490.0) == 490.0
    assert hours.opens(10.0) == 480.0
    assert not hours.is_open(1080.0)


def test_the_same_seed_plays_the_same_weeks() -> None:
    week, people = Week(LETTERS, OFFICE, TASK), [3] * HOURS
    assert simulate(week, people, people, weeks=2, seed=9) == simulate(week, people, people, weeks=2, seed=9)


def test_half_an_hour_of_work_is_half_an_hour() -> None:
    week = Week(LETTERS, ((510.0, 1050.0),), TASK)
    assert open_minutes(week)[8:10] == [30.0, 60.0]


@pytest.mark.parametrize("spans", [(), ((60.0, 30.0),), ((0.0, 99999.0),), ((60.0, 120.0), (90.0, 180.0))])
def test_hours_of_work_that_make_no_week_are_refused(spans: tuple[tuple[float, float], ...]) -> None:
    with pytest.raises(ValueError, match="Hours"):
        Week(LETTERS, spans, TASK)


def test_a_week_has_all_its_hours() -> None:
    with pytest.raises(ValueError, match="168"):
        Week((1.0,), ALWAYS, TASK)
