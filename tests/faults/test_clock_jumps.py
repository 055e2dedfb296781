"""The clock jumps an hour and a day, forwards and back: what was promised breaks once, nothing runs twice or stops."""

from collections import Counter
from datetime import timedelta

import pytest

from answerable.clocks.models import Clock
from answerable.conductor.loop import Round
from answerable.dialogue.models import Message
from answerable.journey.delivery.models import Attempt, Delivery, DemoMail
from answerable.journey.review import actions as review
from answerable.kit import clock
from answerable.ledger.models import Entry
from answerable.ledger.verify import verify
from answerable.work import leases
from tests.cast import House, a_letter, a_thread
from tests.journey import answers

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
JUMPS = [(HOUR,), (DAY, -HOUR), (-DAY, HOUR), (DAY, -DAY, DAY)]


def goes_round(house_round: Round) -> None:
    for _ in range(4):
        house_round.go()
    assert not house_round._failures


def hours_of(jumps: tuple[timedelta, ...]) -> str:
    return " ".join(f"{by / HOUR:+.0f}h" for by in jumps)


@pytest.mark.parametrize("jumps", JUMPS, ids=hours_of)
def test_nothing_runs_twice_and_nothing_stops(house: House, jumps: tuple[timedelta, ...]) -> None:
    loop = Round()
    owed, answered = a_thread(house), a_thread(house, address="second@example.org")
    answers.handed_in(answered, house.marta)
    goes_round(loop)
    for by in (*jumps, timedelta(0)):
        with clock.shifted(by):
            a_letter(house, address=f"writer{by.total_seconds()}@example.org")
            goes_round(loop)
    assert Message.objects.filter(direction="in", screened_at=None).count() == 0
    told = Counter(Entry.objects.filter(verb__startswith="clock:").values_list("verb", "touched"))
    assert max(told.values(), default=1) == 1
    broken = Clock.objects.get(kind="first_answer", about_id=owed.pk).breached_at is not None
    assert broken is (max(jumps) > timedelta(0))
    (notice,) = Delivery.objects.filter(kind="notice")
    assert Attempt.objects.filter(delivery=notice).count() == DemoMail.objects.filter(delivery=notice).count() == 1
    assert verify().ok


@pytest.mark.parametrize("by", [HOUR, DAY])
def test_a_worker_whose_lease_was_jumped_over_cannot_finish_what_another_took(house: House, by: timedelta) -> None:
    answers.handed_in(a_thread(house), house.marta)
    review.route_waiting()
    Round().go()
    Delivery.objects.update(state="waiting", due_at=clock.now(), lease_until=None, lease_token="")
    (first,) = leases.claim(Delivery.objects.all(), now=clock.now(), limit=1, seconds=240)
    with clock.shifted(by):
        (second,) = leases.claim(Delivery.objects.all(), now=clock.now(), limit=1, seconds=240)
        assert leases.finish(first, state="accepted") is False
    assert leases.finish(second, state="accepted") is True
