"""A full disk, a failed commit, a locked database: nobody is told "received" for what is not kept."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import OperationalError, connection, connections
from django.test import Client

from answerable.access import limits
from answerable.conductor.loop import drain
from answerable.dialogue.models import Message
from answerable.dialogue.status import Status
from answerable.kit import door
from answerable.ledger.verify import verify
from tests.cast import House
from tests.faults.writers import form_of

needs_a_file = pytest.mark.skipif(
    connection.vendor != "sqlite", reason="the limit and the lock of this test are those of an SQLite file"
)


@pytest.fixture(autouse=True)
def nobody_wrote_before() -> None:
    limits.forget()


@contextmanager
def failing_commits(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every commit of a transaction fails, on whichever database the suite runs."""

    def fail(_: Any) -> None:
        raise OperationalError("disk I/O error")

    with monkeypatch.context() as patched:
        patched.setattr(type(connections["default"]), "_commit", fail)
        yield
    connection.close()


@contextmanager
def full_disk(_: pytest.MonkeyPatch) -> Iterator[None]:
    """SQLite itself says that the disk is full: the writer's connection may use no page more than it has."""

    def fill() -> None:
        with connection.cursor() as cursor:
            (free,) = cursor.execute("PRAGMA freelist_count").fetchone()
            (size,) = cursor.execute("PRAGMA page_size").fetchone()
            cursor.execute("CREATE TABLE filling (what)")
            cursor.execute("INSERT INTO filling VALUES (zeroblob(%s))", [free * size])

    def no_more() -> None:
        with connection.cursor() as cursor:
            (pages,) = cursor.execute("PRAGMA page_count").fetchone()
            cursor.execute(f"PRAGMA max_page_count={pages}")

    door.do(fill)
    door.do(no_more)
    try:
        yield
    finally:
        door.close()
        door.do(lambda: connection.cursor().execute("DROP TABLE filling"))


@contextmanager
def locked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Another process writes, and does not end."""
    door.close()
    options = connections["default"].settings_dict["OPTIONS"]
    monkeypatch.setitem(options, "timeout", 0.2)
    other = sqlite3.connect(str(connection.settings_dict["NAME"]), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()
        door.close()


def sheet() -> tuple[Client, dict[str, str]]:
    """The writing page, open before someone."""
    browser = Client(raise_request_exception=False)
    page = browser.get("/write/").content.decode()
    words = "Does Quillorin have to stay in the fridge? " + "It is hot. " * 1000
    return browser, form_of(page, "aoife@example.org", words)


Fault = Callable[[pytest.MonkeyPatch], Any]


@pytest.mark.parametrize("fault", [
    failing_commits, pytest.param(full_disk, marks=needs_a_file), pytest.param(locked, marks=needs_a_file),
])
def test_nobody_is_told_received_for_what_is_not_kept(
    living_house: House, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    browser, form = sheet()
    with fault(monkeypatch):
        refused = browser.post("/write/", form)
    assert refused.status_code == 500
    assert b"may not have reached us" in refused.content
    assert Message.objects.count() == 0
    told = browser.post("/write/", form)
    assert (told.status_code, told["Location"][:10]) == (302, "/received/")
    assert browser.post("/write/", form).status_code == 302
    drain()
    assert [letter.status for letter in Message.objects.all()] == [Status.QUEUED]
    assert verify().ok


def test_those_who_share_a_failed_commit_are_all_told(living_house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    sheets = [sheet() for _ in range(3)]
    with failing_commits(monkeypatch):
        answers = [browser.post("/write/", form).status_code for browser, form in sheets]
    assert answers == [500, 500, 500]
    assert Message.objects.count() == 0
