"""Whoever waits for entries is woken by the commit that adds them."""

from __future__ import annotations

import threading
import time

import pytest
from django.db import connection, connections, transaction

from answerable.kit import bell
from answerable.ledger import feed, queries
from answerable.ledger.models import Entry
from answerable.work import nudge
from tests.ledger.acts import read_for

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@pytest.fixture
def listening() -> object:
    yield
    bell.hang_up_all()


def waiting_for(last_seen: int, found: list[list[Entry]], ready: threading.Event) -> threading.Thread:
    def wait() -> None:
        try:
            feed.bell.wait(10**9, 0)  # on PostgreSQL this begins to listen
            ready.set()
            found.append(feed.Follower(last_seen).wait(60))
        finally:
            connections.close_all()

    thread = threading.Thread(target=wait)
    thread.start()
    return thread


def test_the_feed_hears_of_an_act_elsewhere(listening: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the slow poll out of the way, only the bell can have woken it."""
    monkeypatch.setattr(feed, "SLOW_POLL_SECONDS", 60)
    found: list[list[Entry]] = []
    ready = threading.Event()
    thread = waiting_for(queries.latest_id(), found, ready)
    ready.wait(30)
    read_for("per_1", times=2)
    thread.join(30)
    assert [entry.person_id for entry in found[0]] == ["per_1", "per_1"]


def test_what_is_there_already_is_given_at_once(listening: object) -> None:
    read_for("per_1")
    following = feed.Follower(0)
    assert len(following.wait(60)) == 1
    assert following.wait(0.05) == [], "each is given once"


def test_when_nothing_comes_the_wait_ends(listening: object) -> None:
    assert feed.Follower(queries.latest_id()).wait(0.05) == []


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite writes one transaction after the other")
def test_an_entry_that_is_committed_after_a_higher_one_is_given_all_the_same(listening: object) -> None:
    following, written, go_on = feed.Follower(queries.latest_id()), threading.Event(), threading.Event()

    def slow() -> None:
        try:
            with transaction.atomic():
                read_for("per_slow")
                written.set()
                go_on.wait(30)
        finally:
            connections.close_all()

    thread = threading.Thread(target=slow)
    thread.start()
    written.wait(30)
    read_for("per_fast")
    assert [entry.person_id for entry in following.wait(60)] == ["per_fast"]
    go_on.set()
    thread.join(30)
    assert [entry.person_id for entry in following.wait(60)] == ["per_slow"]
    assert following.wait(0.05) == []


def test_a_nudge_is_heard_after_the_commit_and_never_lost(listening: object) -> None:
    nudge.wait(0)
    while nudge.wait(0.05):
        pass
    nudge.nudge()
    assert nudge.wait(30)
    assert not nudge.wait(0.05)


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="only PostgreSQL listens over a connection")
def test_the_ear_listens_again_after_its_connection_was_cut(listening: object) -> None:
    while nudge.wait(0.2):
        pass
    with connection.cursor() as cursor:
        ours = "datname = current_database() AND query LIKE 'LISTEN %work%'"  # other workers listen in their own
        cursor.execute(f"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE {ours}")
        assert cursor.fetchone() == (1,)
    assert nudge.wait(30), "listening again, it looks for what it may have missed"
    while nudge.wait(0.2):
        pass
    nudge.nudge()
    assert nudge.wait(30)


def test_a_bell_hung_up_can_be_waited_for_again(listening: object) -> None:
    nudge.bell.wait(10**9, 0)
    bell.hang_up_all()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("answerable-ear")]
    until = time.monotonic() + 30
    heard = nudge.bell.struck
    nudge.bell.wait(10**9, 0)
    nudge.nudge()
    while nudge.bell.struck == heard and time.monotonic() < until:
        nudge.bell.wait(heard, 1)
    assert nudge.bell.struck > heard
