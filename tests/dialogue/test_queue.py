"""The queue is read along its indexes, so that its cost does not grow with all that ever came."""

from dataclasses import replace
from typing import Any

import pytest
from django.db import connection

from answerable.clocks import queries as clocks
from answerable.conductor.loop import drain
from answerable.dialogue import queries, queue
from answerable.dialogue.models import Thread
from answerable.dialogue.status import Status
from answerable.kit.clock import now
from answerable.kit.together import Later, later
from tests.cast import House, a_letter, a_thread

MOMENT = now()
TEAMS = ["tea_1"]


BY_RULES = pytest.mark.skipif(
    connection.vendor == "postgresql", reason="PostgreSQL weighs indexes by how many rows there are: here are too few."
)


def plan(statement: str, values: list[Any]) -> str:
    """How SQLite would answer it."""
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {statement}", values)
        return "\n".join(str(row[-1]) for row in cursor.fetchall())


def asked() -> dict[str, Later[Any]]:
    owned, climbed = clocks.threads_watched("sta_1")
    return {
        "thread_of_owner": later(queue._own, teams=TEAMS, me="sta_1", at=MOMENT, held=True, most=51),
        "thread_queue": later(queue._others, team="tea_1", mine=[], me="sta_1", at=MOMENT, held=True, most=51),
        "message_sent_back": later(queue._came_back, author="sta_1", limit=50),
        "thread_put_aside": later(queue._snoozed, me="sta_1", teams=TEAMS, at=MOMENT, limit=50),
        "clock_of_owner": owned,
        "clock_climbed": climbed,
    }


@BY_RULES
@pytest.mark.django_db(databases=["default", "keys"])
@pytest.mark.parametrize("index", list(asked()))
def test_each_part_of_it_is_read_along_its_index(index: str) -> None:
    one = asked()[index]
    assert index in plan(one.question.sql, one.question.values_for(one.given))


@BY_RULES
@pytest.mark.django_db(databases=["default", "keys"])
@pytest.mark.parametrize("status", [Status.RECEIVED, Status.SCREENED, Status.SUBMITTED, Status.APPROVED])
def test_what_waits_for_its_next_step_is_read_along_its_index(status: Status) -> None:
    one = later(queries._waiting, status=str(status), limit=50, begin=queries.FIRST_MOMENT, end=queries.LAST_MOMENT)
    assert "message_waiting" in plan(one.question.sql, one.question.values_for(one.given))


@BY_RULES
@pytest.mark.django_db(databases=["default", "keys"])
def test_whose_date_has_come_is_read_among_those_put_aside_alone() -> None:
    statement, values = queries.due_to_wake(MOMENT).query.sql_with_params()
    assert "thread_put_aside" in plan(statement, list(values))


def test_each_part_is_cut_at_its_own_length_and_says_that_there_is_more(house: House) -> None:
    for number in range(6):
        a_letter(house, address=f"writer{number}@example.org")
    drain()
    whole, cut = queue.queue(house.marta), queue.queue(house.marta, limit=2)
    own = [row.thread.pk for row in whole.rows if row.thread.owner_id == house.marta.id]
    others = [row.thread.pk for row in whole.rows if row.thread.owner_id != house.marta.id]
    assert len(own) + len(others) == 6
    assert [row.thread.pk for row in cut.rows] == own[:2] + others[:2]
    assert (whole.more, cut.more) == (False, len(own) > 2 or len(others) > 2)


def test_a_line_carries_the_name_that_its_owner_shows(house: House) -> None:
    thread = a_thread(house)
    (row,) = queue.queue(house.hanna).rows
    assert (row.thread.pk, row.owner) == (thread.pk, {"marta": "Marta Lindqvist", "jonas": "Jonas Keller"}[
        next(name for name, staff in house.staff.items() if staff.pk == thread.owner_id)])


def test_two_teams_wait_in_one_queue_the_nearest_deadline_first(house: House) -> None:
    threads = [a_thread(house, address=f"two{number}@example.org") for number in range(3)]
    Thread.objects.filter(pk=threads[1].pk).update(team=house.other_team, owner=house.staff["outsider"])
    both = replace(house.lena, teams=frozenset({house.team.pk, house.other_team.pk}))
    assert [row.thread.pk for row in queue.queue(both).rows] == [thread.pk for thread in threads]
    assert [row.thread.pk for row in queue.queue(house.outsider).rows] == [threads[1].pk]
