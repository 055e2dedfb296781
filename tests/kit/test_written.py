"""A statement that was written once says for each value what a new one would."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.db.models import Q
from django.test.utils import CaptureQueriesContext

from answerable.kit.written import write
from tests.work.waiting.models import Errand

NOBODY, SOME_TIME = "nobody", datetime(1, 1, 1, 0, 0, 0, 1, tzinfo=UTC)
NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


@pytest.mark.django_db(databases=["default", "keys"])
def test_each_value_is_asked_for_wherever_its_mark_stood() -> None:
    late = Errand.objects.create(due_at=NOW - timedelta(minutes=5), parked_why="a")
    soon = Errand.objects.create(due_at=NOW + timedelta(minutes=5), parked_why="b")
    rows = Errand.objects.filter(Q(due_at__lte=SOME_TIME) | Q(parked_why=NOBODY)).order_by("pk").values_list("pk")
    statement = write(rows, now=SOME_TIME, why=NOBODY)
    assert statement.rows(now=NOW, why="") == [(late.pk,)]
    assert statement.rows(now=NOW, why="b") == [(late.pk,), (soon.pk,)]
    assert statement.rows(now=NOW - timedelta(hours=1), why="") == []
    with CaptureQueriesContext(connection) as asked:
        statement.rows(now=NOW, why="b")
    assert len(asked) == 1


@pytest.mark.django_db(databases=["default", "keys"])
@pytest.mark.parametrize("word", ["it's", "50 %", "%s", "a\\b", "'; --"])
def test_a_word_that_is_always_the_same_stands_in_the_statement_itself(word: str) -> None:
    kept = Errand.objects.create(due_at=NOW, parked_why=word)
    Errand.objects.create(due_at=NOW, parked_why="another")
    statement = write(Errand.objects.filter(parked_why=word, due_at__lte=SOME_TIME).values_list("pk"), now=SOME_TIME)
    assert word not in statement.values
    assert statement.rows(now=NOW) == [(kept.pk,)]


@pytest.mark.django_db(databases=["default", "keys"])
def test_a_value_that_is_missing_is_no_silent_mark() -> None:
    statement = write(Errand.objects.filter(parked_why=NOBODY).values_list("pk"), why=NOBODY)
    with pytest.raises(KeyError):
        statement.rows()


@pytest.mark.django_db(databases=["default", "keys"])
def test_a_day_is_asked_for_as_the_database_keeps_days() -> None:
    Errand.objects.create(due_at=NOW)
    statement = write(Errand.objects.filter(due_at__date=date.min).values_list("pk"), day=date.min)
    assert len(statement.rows(day=NOW.date())) == 1
    assert statement.rows(day=NOW.date() + timedelta(days=1)) == []
