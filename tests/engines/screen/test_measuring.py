"""The figures of the screen, held against sums that can be done by hand or term by term."""

import math
import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answerable.engines.screen import measuring

SCORES = st.lists(st.integers(0, 6).map(lambda one: one / 6), min_size=1, max_size=12)


def at_most(count: int, of: int, share: float) -> float:
    """The chance of at most so many, summed term by term."""
    return sum(math.comb(of, one) * share**one * (1 - share) ** (of - one) for one in range(count + 1))


def by_pairs(yes: Sequence[float], no: Sequence[float]) -> float:
    return sum((one > other) + (one == other) / 2 for one in yes for other in no) / (len(yes) * len(no))


@given(SCORES, SCORES)
@settings(max_examples=60, deadline=None)
def test_the_area_is_how_often_one_of_the_kind_stands_above_one_that_is_not(yes: list[float], no: list[float]) -> None:
    assert measuring.roc_area(yes, no) == pytest.approx(by_pairs(yes, no))


def test_an_order_without_a_fault_has_an_area_of_one_and_its_interval_is_not_a_point() -> None:
    assert measuring.roc_area([0.9, 0.8], [0.1, 0.2, 0.3]) == 1.0
    low, high = measuring.roc_interval([0.9, 0.8], [0.1, 0.2, 0.3])
    assert low < 1.0 == high


def test_the_interval_of_an_area_is_that_of_the_paper() -> None:
    # Hanley & McNeil 1982: an area of 0.893 from 58 normal and 51 abnormal images has a standard error of 0.032.
    near = 0.893
    of_yes, of_no = near / (2 - near), 2 * near**2 / (1 + near)
    error = math.sqrt((near * (1 - near) + 50 * (of_yes - near**2) + 57 * (of_no - near**2)) / (51 * 58))
    assert error == pytest.approx(0.032, abs=0.001)
    chance = random.Random(4)
    yes = [chance.gauss(1.75, 1) for _ in range(51)]
    no = [chance.gauss(0, 1) for _ in range(58)]
    area = measuring.roc_area(yes, no)
    low, high = measuring.roc_interval(yes, no)
    assert low < area < high
    assert (high - low) / 2 / 1.96 == pytest.approx(0.032, abs=0.012)


def test_more_messages_make_the_interval_of_an_area_narrower() -> None:
    yes, no = [0.9, 0.6, 0.4], [0.5, 0.3, 0.7, 0.1]
    few, many = measuring.roc_interval(yes, no), measuring.roc_interval(yes * 9, no * 9)
    assert many[1] - many[0] < few[1] - few[0]


def test_precision_is_summed_in_steps_and_ties_are_one() -> None:
    # Read in order: yes, no, yes: 1/1 then 2/3, each for half of those of the kind.
    assert measuring.average_precision([0.9, 0.5], [0.7]) == pytest.approx((1 + 2 / 3) / 2)
    assert measuring.average_precision([0.5], [0.5, 0.5, 0.5]) == pytest.approx(1 / 4)
    assert measuring.average_precision([0.2, 0.3], []) == 1.0


@given(SCORES, st.floats(0.05, 1.0))
@settings(max_examples=60, deadline=None)
def test_a_threshold_finds_the_share_that_it_was_set_for_and_none_higher_does(yes: list[float], recall: float) -> None:
    threshold = measuring.threshold_for(recall, yes)
    assert sum(one >= threshold for one in yes) >= recall * len(yes) - 1e-6
    higher = [one for one in yes if one > threshold]
    assert len(higher) < recall * len(yes)


def test_the_load_counts_everyone_who_must_be_read() -> None:
    yes, no = [0.9, 0.8, 0.7, 0.2], [0.75, 0.3, 0.1, 0.1, 0.1, 0.1]
    assert measuring.load_at(0.75, yes, no) == pytest.approx(4 / 10)
    assert measuring.load_at(1.0, yes, no) == pytest.approx(6 / 10)


@pytest.mark.parametrize(("missed", "read"), [(0, 1), (0, 20), (0, 100), (1, 20), (3, 57), (19, 20), (5, 400)])
def test_at_the_upper_bound_so_few_would_be_seen_one_time_in_twenty(missed: int, read: int) -> None:
    assert at_most(missed, read, measuring.upper_bound(missed, read)) == pytest.approx(0.05, abs=1e-7)


def test_nothing_missed_in_a_hundred_leaves_three_in_a_hundred() -> None:
    assert measuring.upper_bound(0, 100) == pytest.approx(1 - 0.05 ** (1 / 100), abs=1e-9)
    assert measuring.upper_bound(0, 0) == 1.0 == measuring.upper_bound(7, 7)
    assert measuring.upper_bound(0, 2_000_000) == pytest.approx(-math.log(0.05) / 2_000_000, rel=1e-3)


@pytest.mark.parametrize(("hits", "of"), [(0, 9), (9, 9), (1, 30), (15, 30), (97, 100), (500, 1000)])
def test_an_interval_leaves_one_time_in_forty_on_either_side(hits: int, of: int) -> None:
    low, high = measuring.interval(hits, of)
    assert low <= hits / of <= high
    assert (low == 0.0) if hits == 0 else 1 - at_most(hits - 1, of, low) == pytest.approx(0.025, abs=1e-6)
    assert (high == 1.0) if hits == of else at_most(hits, of, high) == pytest.approx(0.025, abs=1e-6)


def test_of_nothing_nothing_is_known() -> None:
    assert measuring.interval(0, 0) == (0.0, 1.0)
    for asked in (lambda: measuring.roc_area([], [1.0]), lambda: measuring.threshold_for(0.9, []),
                  lambda: measuring.average_precision([], [1.0]), lambda: measuring.interval(2, 1)):
        with pytest.raises(ValueError):
            asked()


def test_the_reliability_of_what_was_said_is_told_bin_by_bin() -> None:
    told = [(0.05, False)] * 18 + [(0.05, True)] * 2 + [(1.0, True)] * 3
    first, last = measuring.reliability(told)
    assert (first.low, first.high, first.count, first.seen) == (0.0, 0.1, 20, 0.1)
    assert first.said == pytest.approx(0.05)
    assert first.least < 0.1 < first.most
    assert (last.low, last.count, last.seen, last.most) == (0.9, 3, 1.0, 1.0)
