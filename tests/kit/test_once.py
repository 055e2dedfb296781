"""A question that was written once is answered as a new one would be, whatever it is given."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext

from answerable.kit.once import once
from tests.work.waiting.models import Errand

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
DB = pytest.mark.django_db(databases=["default", "keys"])


@once()
def due(*, before: datetime, among: Sequence[int]) -> QuerySet[Errand]:
    return Errand.objects.filter(due_at__lte=before, pk__among=among).order_by("pk")


@once("most")
def few(*, why: str, most: int) -> QuerySet[Errand, tuple[int, datetime | None]]:
    return Errand.objects.filter(parked_why=why).order_by("-pk").values_list("pk", "due_at")[:most]


@once()
def keys(*, why: str) -> QuerySet[Errand, int]:
    return Errand.objects.filter(parked_why=why).order_by("pk").values_list("pk", flat=True)


def errand(minutes: int, why: str = "a") -> Errand:
    return Errand.objects.create(due_at=NOW + timedelta(minutes=minutes), parked_why=why)


@DB
def test_it_gives_whole_objects_that_equal_those_that_django_reads() -> None:
    late, soon = errand(-5), errand(5)
    for before, among in ((NOW, [late.pk, soon.pk]), (NOW + timedelta(hours=1), [soon.pk, late.pk, 999]), (NOW, [])):
        found = due(before=before, among=among)
        expected = list(Errand.objects.filter(due_at__lte=before, pk__in=among).order_by("pk"))
        assert [vars(one) | {"_state": 0} for one in found] == [vars(one) | {"_state": 0} for one in expected]
        assert all(one._state.db == "default" and not one._state.adding for one in found)


@DB
def test_it_gives_tuples_and_single_values_and_keeps_each_limit_apart() -> None:
    first, second, third = errand(1), errand(2), errand(3)
    assert few(why="a", most=2) == [(third.pk, third.due_at), (second.pk, second.due_at)]
    assert few(why="a", most=1) == [(third.pk, third.due_at)]
    assert few(why="b", most=1) == []
    assert keys(why="a") == [first.pk, second.pk, third.pk]


@DB
def test_asked_again_it_is_one_statement_and_nothing_is_left_of_the_marks() -> None:
    keys(why="a")
    with CaptureQueriesContext(connection) as asked:
        keys(why="O'Brien \\ %s")
    assert len(asked) == 1
    assert "\ue000" not in asked.captured_queries[0]["sql"]


@DB
def test_what_it_cannot_do_is_said_when_it_is_written() -> None:
    @once()
    def forgets(*, why: str, unused: str) -> QuerySet[Errand]:
        return Errand.objects.filter(parked_why=why)

    @once()
    def doubts(*, yes: bool) -> QuerySet[Errand]:
        return Errand.objects.filter(due_at__isnull=yes)

    with pytest.raises(TypeError, match="unused"):
        forgets(why="a", unused="b")
    with pytest.raises(TypeError, match="yes"):
        doubts(yes=True)
    with pytest.raises(TypeError, match="Name every value"):
        keys("a")  # type: ignore[call-arg]
