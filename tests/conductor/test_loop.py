"""The loop goes round the steps in their order, and one that fails never stops the others."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise
from unittest.mock import patch

import pytest

from answerable.conductor import loop
from answerable.conductor.heartbeat import Heart, last_beat
from answerable.conductor.loop import Round, drain, run
from answerable.conductor.route import STEPS, Step
from answerable.kit import clock
from answerable.work import nudge
from tests.journey.world import MONDAY

# A step that fails gives up connections that broke: with PostgreSQL, it asks them.
LEAVES = pytest.mark.django_db(databases=["default", "keys"])


class Known(Step):
    """A step whose function is given instead of found."""

    def find(self) -> Callable[..., int]:
        return _done[self.name]


_done: dict[str, Callable[..., int]] = {}


def a_step(name: str, does: Callable[..., int], *, every: timedelta = timedelta()) -> Step:
    _done[name] = does
    return Known(name, "", "", takes_now=True, every=every)


def counting(times: list[datetime], moved: int = 0) -> Callable[..., int]:
    def step(now: datetime, limit: int) -> int:
        times.append(now)
        return moved

    return step


def failing(now: datetime, limit: int) -> int:
    raise ZeroDivisionError


def test_the_route_is_the_journey_in_its_order() -> None:
    assert [step.name for step in STEPS][:7] == [
        "sorting", "screening", "late", "triage", "review", "sending", "delivery"]


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_every_step_of_the_route_exists(step: Step) -> None:
    assert callable(step.find())


@LEAVES
def test_a_step_that_fails_stops_no_other() -> None:
    times: list[datetime] = []
    round_ = Round((a_step("broken", failing), a_step("whole", counting(times, 3))))
    assert round_.go() == 3
    assert len(times) == 1


@LEAVES
def test_a_step_that_fails_rests_twice_as_long_each_time_a_minute_at_most() -> None:
    tries: list[datetime] = []

    def broken(now: datetime, limit: int) -> int:
        tries.append(now)
        raise ZeroDivisionError

    round_ = Round((a_step("broken", broken),))
    with clock.at(MONDAY) as hand:
        for _ in range(300):
            round_.go()
            hand.move(timedelta(seconds=1))
    gaps = [(later - earlier).total_seconds() for earlier, later in pairwise(tries)]
    assert gaps[:6] == [1, 2, 4, 8, 16, 32]
    assert set(gaps[6:]) == {60}


@LEAVES
def test_a_step_that_is_mended_is_taken_at_once_again() -> None:
    times: list[datetime] = []
    round_ = Round((a_step("step", failing),))
    with clock.at(MONDAY) as hand:
        round_.go()
        _done["step"] = counting(times)
        hand.move(timedelta(seconds=1))
        for _ in range(3):
            round_.go()
    assert len(times) == 3


def test_a_clock_set_back_does_not_put_a_step_to_sleep() -> None:
    times: list[datetime] = []
    round_ = Round((a_step("step", counting(times), every=timedelta(minutes=1)),))
    with clock.at(MONDAY) as hand:
        round_.go()
        hand.move(-timedelta(days=1))
        round_.go()
    assert len(times) == 2


def test_what_is_done_now_and_then_is_not_done_each_time() -> None:
    times: list[datetime] = []
    round_ = Round((a_step("hourly", counting(times), every=timedelta(minutes=1)),))
    with clock.at(MONDAY) as hand:
        for _ in range(120):
            round_.go()
            hand.move(timedelta(seconds=1))
    assert len(times) == 2


def test_it_goes_round_on_a_nudge_and_stops_when_told() -> None:
    stop, went, second = threading.Event(), threading.Event(), threading.Event()

    def step(now: datetime, limit: int) -> int:
        (second if went.is_set() else went).set()
        return 0

    with patch.object(loop, "STEPS", (a_step("step", step),)), patch.object(loop, "PAUSE_SECONDS", 60.0):
        going = threading.Thread(target=run, args=(stop,))
        going.start()
        assert went.wait(10)
        nudge.bell.strike()
        assert second.wait(10)
        stop.set()
        nudge.bell.strike()
        going.join(10)
    assert not going.is_alive()


def test_draining_goes_on_until_nothing_moves() -> None:
    left = [3, 2, 0, 1, 0]

    def step(now: datetime, limit: int) -> int:
        return left.pop(0)

    with patch.object(loop, "STEPS", (a_step("step", step),)):
        assert drain() == 5
    assert left == [1, 0]


def test_draining_tells_what_went_wrong() -> None:
    with patch.object(loop, "STEPS", (a_step("step", failing),)), pytest.raises(ZeroDivisionError):
        drain()


def test_draining_a_step_that_never_rests_ends() -> None:
    with patch.object(loop, "STEPS", (a_step("step", counting([], 1)),)), pytest.raises(RuntimeError):
        drain(rounds=10)


def test_the_doctor_can_read_when_it_last_went_round() -> None:
    heart = Heart()
    with clock.at(MONDAY) as hand:
        heart.beat(hand())
        heart.beat(hand.move(timedelta(milliseconds=300)))
        assert last_beat() == MONDAY
        heart.beat(hand.move(timedelta(seconds=1)))
        assert last_beat() == MONDAY + timedelta(milliseconds=1300)


def test_a_full_disk_does_not_stop_the_loop() -> None:
    with patch.object(Heart, "beat", side_effect=OSError):
        assert loop._beaten(Round((a_step("step", counting([], 2)),)), Heart()) == 2
