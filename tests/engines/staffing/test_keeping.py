"""The formula for a promise through two stations, checked against weeks that are played letter by letter."""

from statistics import mean, stdev

import pytest

from answerable.engines.staffing import HOURS, Task, Times, Week, aim, kept, measured, need, possible, simulate

PATIENT = 2400.0
ALWAYS = ((0.0, 10080.0),)
WORK = Task(Times(8.0), Times(4.0), 1 / 3, 60.0, PATIENT)
HASTY = Task(Times(12.0), Times(6.0), 0.5, 60.0, 120.0)
ALONE = Task(Times(20.0), Times(1.0), 0.0, 80.0, PATIENT)
REPLICATIONS = 8
# Student's t for seven degrees of freedom, 99.9 of 100 on both sides; and a little for impatience, which the formula
# counts at the review as well.
DOUBT, IMPATIENCE = 5.408, 0.003


def played(task: Task, letters: float, responders: int, reviewers: int, weeks: int) -> list[float]:
    """The share kept in each of several weeks of chance."""
    week = Week((letters,) * HOURS, ALWAYS, task)
    shares = []
    for seed in range(REPLICATIONS):
        found = simulate(week, [responders] * HOURS, [reviewers] * HOURS, weeks=weeks, seed=seed)
        shares.append(sum(hour.kept for hour in found) / sum(hour.letters for hour in found))
    return shares


@pytest.mark.parametrize(
    ("task", "letters", "responders", "reviewers", "weeks"),
    [
        (WORK, 2.0, 1, 1, 4), (WORK, 10.0, 2, 1, 1), (WORK, 20.0, 3, 1, 1),
        (HASTY, 6.0, 1, 1, 2), (HASTY, 10.0, 2, 1, 1), (HASTY, 16.0, 3, 2, 1), (ALONE, 5.5, 2, 0, 3),
    ],
)
def test_the_formula_lies_within_the_doubt_of_the_simulation(
    task: Task, letters: float, responders: int, reviewers: int, weeks: int
) -> None:
    shares = played(task, letters, responders, reviewers, weeks)
    doubt = DOUBT * stdev(shares) / REPLICATIONS**0.5
    assert abs(kept(task, letters, responders, reviewers) - mean(shares)) <= doubt + IMPATIENCE


@pytest.mark.parametrize("letters", [0.5, 3.0, 12.0, 60.0, 400.0])
def test_one_person_fewer_would_break_the_promise(letters: float) -> None:
    found = need(WORK, letters, 0.95)
    assert found.kept >= 0.95
    for responders, reviewers in ((found.responders - 1, found.reviewers), (found.responders, found.reviewers - 1)):
        assert not responders or not reviewers or kept(WORK, letters, responders, reviewers) < 0.95


def test_no_other_pair_keeps_it_with_fewer_people() -> None:
    found = need(WORK, 30.0, 0.95)
    people = found.responders + found.reviewers
    pairs = [(some, people - 1 - some) for some in range(1, people - 1)]
    assert all(kept(WORK, 30.0, responders, reviewers) < 0.95 for responders, reviewers in pairs)


def test_more_letters_never_need_fewer_people() -> None:
    needs = [need(WORK, letters, 0.95) for letters in (0.1, 1.0, 5.0, 20.0, 80.0, 300.0)]
    people = [one.responders + one.reviewers for one in needs]
    assert people == sorted(people)


def test_a_house_of_four_hundred_at_work_is_planned_too() -> None:
    found = need(WORK, 2850.0, 0.95)  # 380 busy with answers
    assert 380 < found.responders < 450
    assert found.kept >= 0.95


def test_where_nobody_writes_nobody_is_needed() -> None:
    found = need(WORK, 0.0, 0.95)
    assert (found.responders, found.reviewers) == (0, 0)


def test_without_reviews_no_reviewer_is_needed() -> None:
    assert need(ALONE, 30.0, 0.95).reviewers == 0


def test_what_the_work_itself_takes_too_long_for_nobody_can_keep() -> None:
    slow = Task(Times(12.0), Times(1.0), 0.0, 30.0, PATIENT)
    assert possible(slow) == pytest.approx(0.918, abs=0.001)
    assert aim(slow, 0.95) < possible(slow)
    assert need(slow, 10.0, 0.95).kept >= aim(slow, 0.95)


def test_measured_times_count_as_they_were() -> None:
    even = Task(measured([10.0] * 50), measured([5.0] * 50), 1.0, 15.2, PATIENT)
    assert possible(even) == pytest.approx(1.0)
    assert possible(Task(even.answering, even.review, 1.0, 14.0, PATIENT)) == 0.0


def test_of_very_many_measured_times_the_shape_is_kept() -> None:
    times = measured([minute / 100 for minute in range(1, 2001)])
    assert times.mean == pytest.approx(10.0, abs=0.1)
    assert times.within(5.0) == pytest.approx(0.25, abs=0.01)
    assert times.within(0.0) == 0.0


@pytest.mark.parametrize("wrong", [{"reviewed": 1.2}, {"promise": 0.0}, {"patience": 0.0}])
def test_a_task_that_makes_no_sense_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Task(**{"answering": Times(1), "review": Times(1), "reviewed": 0.0, "promise": 1.0, **wrong})  # type: ignore[arg-type]


def test_nothing_measured_is_no_time() -> None:
    with pytest.raises(ValueError, match="Nothing"):
        measured([])
    with pytest.raises(ValueError, match="some time"):
        Times(0.0)
