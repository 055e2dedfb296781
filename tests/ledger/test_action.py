"""An act and its entries are one: both are kept, in order, or neither is."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest
from django.db import connections, transaction
from django.db.transaction import TransactionManagementError

from answerable.kit import clock
from answerable.ledger import actions, queries
from answerable.ledger.action import action
from answerable.ledger.actions import Whose
from answerable.ledger.models import Entry
from answerable.ledger.verify import verify
from tests.ledger.acts import GRACE, read_for, tell
from tests.work.waiting.models import Errand

both = pytest.mark.parametrize("really_committed", [True, False])


@pytest.fixture
def place(request: pytest.FixtureRequest, really_committed: bool) -> None:
    """Every law holds within a test's own transaction as well as through the door."""
    request.getfixturevalue("transactional_db" if really_committed else "db")


def verbs() -> list[str]:
    return list(Entry.objects.order_by("id").values_list("verb", flat=True))


@both
def test_an_entry_says_who_when_what_whose_and_why(place: None) -> None:
    moment = datetime(2025, 3, 1, 12, 30, 15, 123456, tzinfo=UTC)
    with clock.at(moment):
        read_for("per_1")
    (entry,) = queries.of_person("per_1")
    assert (entry.chain, entry.seq, entry.at) == ("person:per_1", 1, moment)
    assert (entry.actor_kind, entry.actor_id, entry.verb) == ("staff", "stf_1", "message:read")
    assert (entry.purpose, entry.why, entry.mac) == ("answering", "It was read to be answered.", "ab" * 32)
    assert entry.things == [("message", "msg_per_1"), ("thread", "thr_per_1")]
    assert verify().ok


@both
def test_entries_about_nobody_go_to_the_deployments_own_chain(place: None) -> None:
    @action
    def sign_profile() -> None:
        actions.record("profile:signed", by=GRACE)

    sign_profile()
    sign_profile()
    assert list(Entry.objects.order_by("seq").values_list("chain", "seq")) == [("deployment", 1), ("deployment", 2)]


@both
def test_an_action_within_an_action_joins_it_and_all_is_appended_once_at_the_end(place: None) -> None:
    @action
    def inner() -> None:
        tell("per_2", "message:kept")
        assert Entry.objects.count() == 0

    @action
    def outer() -> None:
        tell("per_1", "thread:opened")
        inner()
        assert Entry.objects.count() == 0
        tell("per_1", "thread:routed")

    outer()
    assert sorted(verbs()) == ["message:kept", "thread:opened", "thread:routed"]
    assert [entry.verb for entry in queries.of_person("per_1")] == ["thread:routed", "thread:opened"]
    assert verify().ok


@both
def test_an_action_that_fails_leaves_nothing(place: None) -> None:
    @action
    def fails() -> None:
        Errand.objects.create()
        tell("per_1")
        raise LookupError

    with pytest.raises(LookupError):
        fails()
    read_for("per_2")
    assert Errand.objects.count() == 0
    assert [entry.chain for entry in Entry.objects.all()] == ["person:per_2"]


@both
@pytest.mark.parametrize("tells", [True, False])
def test_an_inner_action_that_fails_takes_the_outer_with_it_even_where_it_is_caught(place: None, tells: bool) -> None:
    @action
    def inner() -> None:
        Errand.objects.create()
        raise LookupError

    @action
    def outer() -> None:
        if tells:
            tell("per_1", "thread:opened")
        with pytest.raises(LookupError):
            inner()

    with pytest.raises(RuntimeError, match="cannot be kept"):
        outer()
    read_for("per_2")
    assert Errand.objects.count() == 0
    assert [entry.chain for entry in Entry.objects.all()] == ["person:per_2"]


@both
def test_after_an_inner_action_that_failed_the_outer_can_do_nothing_more(place: None) -> None:
    @action
    def inner() -> None:
        raise LookupError

    @action
    def outer() -> None:
        with pytest.raises(LookupError):
            inner()
        Errand.objects.create()

    with pytest.raises(TransactionManagementError):
        outer()
    assert Errand.objects.count() == 0


@both
def test_a_savepoint_rolled_back_takes_what_was_recorded_in_it(place: None) -> None:
    @action
    def act() -> None:
        with pytest.raises(LookupError), transaction.atomic():
            with transaction.atomic():
                tell("per_1", "message:lost")
            tell("per_1", "message:lost_too")
            raise LookupError
        with transaction.atomic():
            tell("per_1", "message:kept")

    act()
    assert verbs() == ["message:kept"]


@both
def test_outside_an_action_nothing_can_be_recorded(place: None) -> None:
    with pytest.raises(RuntimeError, match="@action"):
        tell("per_1")
    read_for("per_1")
    with pytest.raises(RuntimeError, match="@action"):
        tell("per_1")


@both
def test_an_act_on_many_is_an_entry_each_in_one_go(place: None) -> None:
    @action
    def screen() -> None:
        whose = [Whose(f"per_{n % 7}", [("message", n)], "cd" * 32) for n in range(50)]
        actions.record_many("message:screened", by=GRACE, whose=whose)

    screen()
    assert Entry.objects.count() == 50
    assert [entry.seq for entry in queries.of_person("per_3")] == [7, 6, 5, 4, 3, 2, 1]
    assert verify().ok


def test_a_wrong_verb_fails_the_whole_act(db: None) -> None:
    @action
    def act() -> None:
        Errand.objects.create()
        actions.record("Screened", by=GRACE)

    with pytest.raises(ValueError, match="subject:past"):
        act()
    assert Errand.objects.count() == 0


def test_hooks_after_the_commit_still_run_once_beside_the_ledgers_own(transactional_db: None) -> None:
    ran: list[str] = []

    @action
    def act() -> None:
        transaction.on_commit(lambda: ran.append("before"))
        tell("per_1")
        transaction.on_commit(lambda: ran.append("after"))

    act()
    assert ran == ["before", "after"]


def test_many_writers_on_one_chain_and_across_two_lose_nothing(transactional_db: None) -> None:
    """Each act touches a hot person and another, told in either order: no deadlock, no gap, no doubling."""
    errors: list[BaseException] = []

    @action
    def act(first: str, second: str) -> None:
        tell(first)
        tell(second)

    def write(number: int) -> None:
        try:
            for turn in range(15):
                pair = ["per_hot", f"per_{(number + turn) % 3}"]
                act(*(pair if number % 2 else pair[::-1]))
        except BaseException as error:
            errors.append(error)
        finally:
            connections.close_all()

    writers = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(120)
    assert errors == []
    hot = queries.of_person("per_hot", limit=1000)
    assert [entry.seq for entry in hot] == list(range(120, 0, -1))
    assert Entry.objects.count() == 240
    assert verify().ok
