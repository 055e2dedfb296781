"""The wait until someone begins: published values, a chain counted state by state, limits, and large numbers."""

from math import exp, inf, isclose, isfinite

import pytest

from answerable.engines.staffing import Station, begun_within, must_wait, wait
from answerable.engines.staffing.waiting import log_inverse_loss

MANY_STATES = 4000


def counted(station: Station) -> tuple[float, float]:
    """The share begun at once and the share lost, from the chances of each number of letters in the house."""
    chances = [1.0]
    for waiting in range(1, MANY_STATES):
        leaving = min(waiting, station.people) / station.minutes
        leaving += max(waiting - station.people, 0) / station.patience
        chances.append(chances[-1] * station.arrivals / leaving)
    whole = sum(chances)
    busy = sum(min(there, station.people) * chance for there, chance in enumerate(chances)) / whole
    return sum(chances[: station.people]) / whole, 1 - busy / station.load


@pytest.mark.parametrize(("load", "people", "expected"), [(8, 10, 0.40918), (1, 2, 1 / 3), (0.5, 1, 0.5)])
def test_the_share_that_must_wait_is_erlangs(load: float, people: int, expected: float) -> None:
    assert must_wait(Station(load, 1.0, people)) == pytest.approx(expected, abs=1e-5)


def test_erlangs_loss_formula_has_its_published_value() -> None:
    assert exp(-log_inverse_loss(10, 8.0)) == pytest.approx(0.12166, abs=1e-5)


def test_with_endless_patience_the_wait_is_exponential() -> None:
    found = begun_within(Station(8.0, 1.0, 10), 1.0)
    assert found == pytest.approx(1 - must_wait(Station(8.0, 1.0, 10)) * exp(-2.0), abs=1e-6)


@pytest.mark.parametrize("load", [0.3, 2.0, 4.9, 5.0, 9.0])
@pytest.mark.parametrize("patience", [0.5, 6.0, 90.0])
def test_shares_are_those_of_the_chain_counted_state_by_state(load: float, patience: float) -> None:
    station = Station(load / 6, 6.0, 5, patience)
    at_once, lost = counted(station)
    found = wait(station, 30.0)
    assert found.at_once == pytest.approx(at_once, rel=1e-9)
    assert found.lost == pytest.approx(lost, rel=1e-6, abs=1e-9)


@pytest.mark.parametrize("patience", [0.5, 6.0, 90.0])
def test_whoever_is_not_lost_is_begun_with_in_the_end(patience: float) -> None:
    station = Station(1.2, 6.0, 5, patience)
    assert begun_within(station, 600.0) == pytest.approx(1 - wait(station, 600.0).lost, abs=1e-3)


def test_erlang_a_comes_down_to_erlang_c_as_patience_grows() -> None:
    far, limit = Station(0.8, 8.0, 9, 1e7), Station(0.8, 8.0, 9, inf)
    assert begun_within(far, 10.0) == pytest.approx(begun_within(limit, 10.0), abs=1e-5)


def test_without_patience_only_what_begins_at_once_is_begun_and_that_is_erlangs_loss() -> None:
    station = Station(0.8, 10.0, 10, 1e-7)
    assert 1 - begun_within(station, 10.0) == pytest.approx(exp(-log_inverse_loss(10, 8.0)), abs=1e-4)


def test_a_queue_that_grows_without_end_keeps_nobody_waiting_a_known_time() -> None:
    assert begun_within(Station(2.0, 5.0, 10), 60.0) == 0.0


@pytest.mark.parametrize("people", [1, 300, 400, 401, 500])
def test_hundreds_of_people_and_overload_stay_numbers(people: int) -> None:
    station = Station(40.0, 10.0, people, 2400.0)
    found = wait(station, 30.0)
    assert all(isfinite(part) and part >= 0 for part in (found.at_once, found.lost, *found.begun))
    assert begun_within(station, 30.0) <= 1.0
    if people < 400:
        assert isclose(found.lost, 1 - people / 400, rel_tol=1e-3)


def test_one_person_more_never_makes_anyone_wait_longer() -> None:
    shares = [begun_within(Station(0.7, 10.0, people, 120.0), 15.0) for people in range(1, 20)]
    assert shares == sorted(shares)


def test_where_nobody_writes_nobody_waits() -> None:
    assert begun_within(Station(0.0, 10.0, 1), 1.0) == 1.0
