"""A row that is due has one winner at a time, and only the winner may finish it."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, connections
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from answerable.kit import clock
from answerable.ledger.action import action
from answerable.work import leases
from answerable.work.rules import LONGEST_SECONDS, backoff, is_last_try
from tests.work.waiting.models import Errand

NOON = datetime(2025, 3, 1, 12, 0, tzinfo=UTC)


def claim(now: datetime = NOON, limit: int = 10, seconds: float = 60) -> list[Errand]:
    return leases.claim(Errand.objects.all(), now=now, limit=limit, seconds=seconds)


def due(minutes: int = 0) -> Errand:
    return Errand.objects.create(due_at=NOON + timedelta(minutes=minutes))


@given(st.integers(-5, 10_000))
def test_every_wait_is_between_the_first_and_the_longest(attempts: int) -> None:
    assert timedelta(seconds=5) <= backoff(attempts) <= timedelta(seconds=LONGEST_SECONDS)
    assert backoff(attempts) <= backoff(attempts + 1)


def test_the_last_try_is_the_last() -> None:
    assert [is_last_try(attempts, 3) for attempts in (1, 2, 3, 4)] == [False, False, True, True]


@pytest.mark.django_db
def test_the_earliest_due_are_claimed_first_and_only_what_is_due() -> None:
    late, early, _ = due(-1), due(-5), due(1)
    Errand.objects.create()
    assert [row.pk for row in claim(limit=1)] == [early.pk]
    assert [row.pk for row in claim()] == [late.pk]
    assert claim() == []


@pytest.mark.django_db
def test_a_lease_that_ran_out_passes_to_the_next_and_fences_off_the_first() -> None:
    due()
    (first,) = claim(seconds=60)
    assert claim(NOON + timedelta(seconds=59)) == []
    (second,) = claim(NOON + timedelta(seconds=60))
    assert second.attempts == 2
    for act in (
        lambda: leases.finish(first, done=1),
        lambda: leases.retry(first, error="late"),
        lambda: leases.extend(first, now=NOON, seconds=600),
    ):
        assert act() is False
    assert leases.finish(second, done=2) is True
    assert leases.finish(second, done=3) is False
    assert Errand.objects.get().done == 2


@pytest.mark.django_db
def test_a_lease_that_ran_out_but_was_not_taken_may_still_be_finished() -> None:
    due()
    (row,) = claim(seconds=1)
    assert leases.finish(row, done=1)


@pytest.mark.django_db
def test_finishing_may_set_when_it_is_due_again() -> None:
    due()
    (row,) = claim()
    assert leases.finish(row, due_at=NOON + timedelta(days=1))
    (again,) = claim(NOON + timedelta(days=1))
    assert again.attempts == 1


@pytest.mark.django_db
def test_an_extended_lease_keeps_others_off() -> None:
    due()
    (row,) = claim(seconds=60)
    assert leases.extend(row, now=NOON + timedelta(seconds=50), seconds=60)
    assert claim(NOON + timedelta(seconds=100)) == []


@pytest.mark.django_db
def test_a_row_that_fails_comes_back_later_and_is_parked_after_its_last_try() -> None:
    due()
    with clock.at(NOON) as hand:
        for attempt in range(1, 4):
            (row,) = claim(clock.now())
            assert row.attempts == attempt
            assert leases.retry(row, error="TimeoutError", tries=3)
            assert claim(clock.now()) == []
            hand.move(backoff(attempt))
        parked = Errand.objects.get()
        assert parked.is_parked
        assert (parked.parked_why, parked.due_at) == ("TimeoutError", None)
        assert claim(NOON + timedelta(days=365)) == []
        assert leases.unpark(parked, now=clock.now())
        assert not leases.unpark(parked, now=clock.now())
        assert [row.attempts for row in claim(clock.now())] == [1]


@pytest.mark.django_db
def test_a_row_nobody_claimed_cannot_be_finished() -> None:
    assert leases.finish(due(), done=1) is False


@pytest.mark.django_db(transaction=True)
def test_a_claim_within_an_action_is_undone_with_it() -> None:
    due()

    @action
    def fails() -> None:
        assert len(claim()) == 1
        raise LookupError

    with pytest.raises(LookupError):
        fails()
    assert len(claim()) == 1


@pytest.mark.django_db(transaction=True)
def test_workers_that_claim_at_once_never_share_a_row() -> None:
    Errand.objects.bulk_create([Errand(due_at=NOON) for _ in range(60)])
    won: list[int] = []
    errors: list[BaseException] = []

    def work() -> None:
        try:
            while rows := claim(limit=4):
                for row in rows:
                    assert leases.finish(row, done=row.done + 1)
                    won.append(row.pk)
        except BaseException as error:
            errors.append(error)
        finally:
            connections.close_all()

    workers = [threading.Thread(target=work) for _ in range(6)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(120)
    assert errors == []
    assert len(won) == len(set(won)) == 60
    assert set(Errand.objects.values_list("done", flat=True)) == {1}


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite has no row locks to skip")
@pytest.mark.django_db(transaction=True)
def test_a_row_another_is_just_claiming_is_skipped_not_waited_for() -> None:
    rows = [due(-2), due(-1)]
    held, release, errors = threading.Event(), threading.Event(), []

    @action
    def slow() -> None:
        assert [row.pk for row in claim(limit=1)] == [rows[0].pk]
        held.set()
        release.wait(30)

    def work() -> None:
        try:
            slow()
        except BaseException as error:
            errors.append(error)
        finally:
            connections.close_all()

    worker = threading.Thread(target=work)
    worker.start()
    held.wait(30)
    assert [row.pk for row in claim()] == [rows[1].pk]
    release.set()
    worker.join(30)
    assert errors == []


class Workers(RuleBasedStateMachine):
    """Three workers claim, dawdle, finish, fail and come back late, in any order."""

    def __init__(self) -> None:
        super().__init__()
        Errand.objects.all().delete()
        self.row = due()
        self.now = NOON
        self.held: dict[int, Errand] = {}
        self.holder: int | None = None
        self.wins = 0

    @rule(worker=st.integers(0, 2), seconds=st.sampled_from([10, 60]))
    def claims(self, worker: int, seconds: int) -> None:
        rows = claim(self.now, seconds=seconds)
        if rows:
            self.held[worker] = rows[0]
            self.holder = worker

    @rule(seconds=st.sampled_from([5, 30, 90]))
    def time_passes(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule(worker=st.integers(0, 2), again=st.booleans())
    def finishes(self, worker: int, again: bool) -> None:
        if worker in self.held:
            mine = self.held.pop(worker)
            won = leases.finish(mine, done=mine.done + 1, due_at=self.now if again else None)
            assert won == (self.holder == worker)
            self._settled(won)
            self.wins += won

    @rule(worker=st.integers(0, 2))
    def fails(self, worker: int) -> None:
        if worker in self.held:
            with clock.at(self.now):
                won = leases.retry(self.held.pop(worker), error="no", tries=4)
            assert won == (self.holder == worker)
            self._settled(won)

    @rule(worker=st.integers(0, 2), seconds=st.sampled_from([5, 60]))
    def extends(self, worker: int, seconds: int) -> None:
        if worker in self.held:
            mine = self.held[worker]
            assert leases.extend(mine, now=self.now, seconds=seconds) == (self.holder == worker)

    def _settled(self, won: bool) -> None:
        if won:
            self.holder = None

    @invariant()
    def what_was_done_was_done_by_winners(self) -> None:
        row = Errand.objects.get(pk=self.row.pk)
        assert row.done == self.wins
        assert (row.lease_token == "") == (row.lease_until is None) == (self.holder is None)


@pytest.mark.django_db
def test_never_two_winners_whatever_the_order() -> None:
    assert connection.in_atomic_block
    few = settings(max_examples=40, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(Workers, settings=few)
