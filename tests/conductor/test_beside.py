"""What the conductor looks after beside the journey: dates that come, clocks that run out, the ledger's heads."""

from datetime import timedelta

import pytest

from answerable.conductor.checkpointing import checkpoint_hourly
from answerable.conductor.sweeping import sweep_due
from answerable.conductor.waking import wake_due
from answerable.dialogue.models import Thread
from answerable.journey.screening.actions import screen_waiting
from answerable.journey.triage.actions import triage_waiting
from answerable.kit import clock
from answerable.ledger.models import Checkpoint, Entry
from tests.journey.world import MONDAY, a_world, again, arrives


@pytest.fixture(autouse=True)
def _checkpoints_elsewhere(settings, tmp_path) -> None:  # type: ignore[no-untyped-def]
    settings.ANSWERABLE_CHECKPOINTS = str(tmp_path / "checkpoints")


def test_a_thread_whose_date_has_come_is_woken(db: None) -> None:
    with clock.at(MONDAY) as hand:
        message = arrives(a_world())
        Thread.objects.filter(pk=message.thread_id).update(snoozed_until=MONDAY + timedelta(days=1))
        assert wake_due(hand()) == 0
        hand.move(timedelta(days=1))
        assert wake_due(hand()) == 1
    assert again(message).thread.snoozed_until is None
    assert Entry.objects.filter(verb="thread:woken").count() == 1


def test_a_promise_that_breaks_stays_on_its_thread_as_it_was_made(db: None) -> None:
    with clock.at(MONDAY) as hand:
        message = arrives(a_world())
        screen_waiting()
        triage_waiting()
        assert again(message).thread.due_at == MONDAY + timedelta(minutes=30)
        assert sweep_due(hand.move(timedelta(minutes=20))) == 1
        assert sweep_due(hand.move(timedelta(minutes=11))) == 1
    assert again(message).thread.due_at == MONDAY + timedelta(minutes=30)
    assert Entry.objects.filter(verb="clock:broken").count() == 1


def test_the_heads_are_signed_once_an_hour_and_never_for_nothing(transactional_db: None) -> None:
    with clock.at(MONDAY) as hand:
        assert checkpoint_hourly(hand()) == 0
        a_world()
        assert [checkpoint_hourly(hand()), checkpoint_hourly(hand.move(timedelta(minutes=59)))] == [1, 0]
        assert checkpoint_hourly(hand.move(timedelta(minutes=1))) == 1
    assert Checkpoint.objects.count() == 2
