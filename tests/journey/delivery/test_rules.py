"""Which way a person hears, and what must not leave any more: tables."""

from datetime import UTC, datetime, timedelta

import pytest

from answerable.journey.delivery import letters
from answerable.journey.delivery.rules import Point, way_for, why_not

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
MAIL, PROVEN = Point("mail", "email", False, False), Point("proven", "email", True, False)
DEAD, PHONE = Point("dead", "email", True, True), Point("phone", "phone", True, False)


@pytest.mark.parametrize(
    ("wants", "points", "stopped", "kind", "contact"),
    [
        ("email", [MAIL], False, "email", "mail"),
        ("email", [MAIL, PROVEN], False, "email", "proven"),
        ("email", [DEAD, MAIL], False, "email", "mail"),
        ("email", [DEAD], False, "person", ""),
        ("email", [PHONE], False, "person", ""),
        ("email", [], False, "person", ""),
        ("page", [MAIL], False, "page", ""),
        ("phone", [MAIL, PHONE], False, "person", ""),
        ("sms", [MAIL], False, "person", ""),
        ("post", [MAIL], False, "person", ""),
        ("email", [PROVEN], True, "nobody", ""),
        ("phone", [PHONE], True, "nobody", ""),
    ],
)
def test_the_way_that_is_wanted(wants: str, points: list[Point], stopped: bool, kind: str, contact: str) -> None:
    way = way_for(wants, points, has_stopped=stopped)
    assert (way.kind, way.contact_id) == (kind, contact)


@pytest.mark.parametrize(
    ("kind", "age", "is_read", "stopped", "word"),
    [
        ("code", timedelta(minutes=10), False, False, ""),
        ("code", timedelta(minutes=10, seconds=1), False, False, "too_late"),
        ("code", timedelta(0), False, True, ""),
        ("notice", timedelta(days=2), False, False, ""),
        ("notice", timedelta(days=4), False, False, "too_late"),
        ("notice", timedelta(0), True, False, "read_already"),
        ("notice", timedelta(0), False, True, "asked_to_stop"),
        ("staff", timedelta(hours=25), False, False, "too_late"),
    ],
)
def test_what_must_not_leave_any_more(kind: str, age: timedelta, is_read: bool, stopped: bool, word: str) -> None:
    assert why_not(kind, made_at=NOW - age, now=NOW, is_read=is_read, has_stopped=stopped) == word


@pytest.mark.parametrize("language", ["en", "de-AT", "fr", "es", "fi", ""])
def test_every_letter_has_its_link_or_code_and_no_other_hole(language: str) -> None:
    _, notice = letters.notice(language, "https://letters.test/letters/")
    subject, code = letters.code(language, "123456")
    assert "https://letters.test/letters/" in notice
    assert "123456" in code
    assert "123456" not in subject
    assert not {"{", "}"} & set(notice + code)
