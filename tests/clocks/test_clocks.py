"""Promises are started, kept, handed on, and broken in the open."""

from datetime import timedelta

import pytest

from answerable.access.actor import software
from answerable.clocks import actions as clocks
from answerable.clocks.models import Clock
from answerable.clocks.queries import promise
from answerable.clocks.rules import Next, next_step
from answerable.kit import clock as time
from answerable.ledger.models import Entry
from tests.cast import House

BY = software("triage")


def a_clock(house: House, minutes: int = 30) -> Clock:
    made = clocks.start(
        "first_answer",
        about=("thread", "thr_1"),
        thread_id="thr_1",
        team_id=house.team.pk,
        owner_id=house.marta.id,
        minutes=minutes,
        by=BY,
    )
    assert made is not None
    return made


def test_a_promise_that_nobody_owns_is_none(house: House) -> None:
    with pytest.raises(ValueError, match="owner"):
        clocks.start("review", about=("message", "m"), team_id=house.team.pk, owner_id="", minutes=5, by=BY)


def test_the_same_promise_is_not_started_twice(house: House) -> None:
    a_clock(house)
    again = clocks.start(
        "first_answer", about=("thread", "thr_1"), team_id=house.team.pk, owner_id=house.jonas.id, minutes=5, by=BY
    )
    assert again is None
    assert Clock.objects.filter(kind="first_answer").count() == 1


def test_a_promise_warns_then_breaks_and_climbs_to_the_lead(house: House) -> None:
    with time.frozen() as hand:
        a_clock(house)
        assert clocks.sweep() == []
        hand.move(timedelta(minutes=20))
        assert clocks.sweep() == ["thr_1"]
        assert Clock.objects.get().warned_at is not None
        assert Clock.objects.get().breached_at is None
        hand.move(timedelta(minutes=11))
        clocks.sweep()
        broken = Clock.objects.get()
        assert broken.climbed_to == house.hanna.id
        said = promise("thr_1")
        assert said is not None and said.broken
        assert said.new_due_at is not None and said.new_due_at > time.now()
        hand.move(timedelta(days=1))
        assert clocks.sweep() == []
    assert list(Entry.objects.filter(verb__startswith="clock:").order_by("id").values_list("verb", flat=True)) == [
        "clock:started",
        "clock:warned",
        "clock:broken",
    ]


def test_a_promise_kept_late_stays_broken_even_if_no_sweep_came_between(house: House) -> None:
    with time.frozen() as hand:
        a_clock(house)
        hand.move(timedelta(minutes=45))
        met = clocks.meet("first_answer", about=("thread", "thr_1"), by=BY)
    assert met is not None and met.breached_at == met.due_at
    assert met.met_at is not None


def test_a_promise_kept_in_time_is_not_broken_and_asks_for_nothing_more(house: House) -> None:
    a_clock(house)
    met = clocks.meet("first_answer", about=("thread", "thr_1"), by=BY)
    assert met is not None and met.breached_at is None
    assert met.next_at is None
    assert clocks.meet("first_answer", about=("thread", "thr_1"), by=BY) is None


def test_a_promise_can_change_hands(house: House) -> None:
    a_clock(house)
    assert clocks.hand("thr_1", to=house.jonas.id, by=house.hanna, kinds=["first_answer"]) == 1
    assert clocks.hand("thr_1", to=house.jonas.id, by=house.hanna, kinds=["first_answer"]) == 0
    assert Clock.objects.get().owner_id == house.jonas.id


@pytest.mark.parametrize("warned", [False, True])
@pytest.mark.parametrize(("minute", "expected"), [(0, Next.NOTHING), (19, "warn"), (31, Next.BREAK)])
def test_what_is_owed_next_depends_on_the_moment_alone(minute: int, expected: str, warned: bool) -> None:
    start = time.now()
    step = next_step(
        start + timedelta(minutes=minute),
        warn_at=start + timedelta(minutes=18),
        due_at=start + timedelta(minutes=30),
        warned=warned,
        breached=False,
        ended=False,
    )
    assert step == (Next.NOTHING if expected == "warn" and warned else Next(expected))
