"""A message moves by one door only, along one table, and the loser of a race is told."""

import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from answerable.access.actor import Actor, software
from answerable.access.roles import OF_ROLE, OF_SOFTWARE, Role
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Message, Thread
from answerable.dialogue.status import FROM_PERSON, MOVES, Status
from answerable.kit.errors import Conflict, Refused
from answerable.ledger.models import Entry
from tests.cast import House, a_thread, the_letter


def someone_who_may(house: House, before: Status, after: Status) -> Actor:
    permission = MOVES[before, after]
    if permission in OF_SOFTWARE:
        return software("test")
    role = next(role for role in Role if permission in OF_ROLE[role])
    return Actor(kind="staff", id="sta_test", roles=frozenset({role}), teams=frozenset({house.team.pk}))


@pytest.fixture
def letter(house: House) -> Message:
    return the_letter(a_thread(house))


def at(message: Message, status: Status) -> Message:
    """The same row, made to stand at a status: the table is tested here, not the way there."""
    direction = "in" if status in FROM_PERSON else "out"
    Message.objects.filter(pk=message.pk).update(status=status, direction=direction, author_id="sta_test")
    return Message.objects.select_related("thread").get(pk=message.pk)


def entries(message: Message, after: Status) -> int:
    verb = f"{'message' if after in FROM_PERSON else 'reply'}:{after}"
    return Entry.objects.filter(verb=verb, touched__contains=f"message:{message.pk}").count()


@pytest.mark.parametrize("before", Status)
def test_every_move_in_the_table_is_made_and_every_other_is_refused(
    letter: Message, house: House, before: Status
) -> None:
    for after in Status:
        message, known = at(letter, before), entries(letter, after)
        if (before, after) not in MOVES:
            with pytest.raises(Conflict):
                dialogue.advance(message, after, by=software("test"))
            assert Message.objects.get(pk=message.pk).status == before
            continue
        dialogue.advance(message, after, by=someone_who_may(house, before, after))
        assert Message.objects.get(pk=message.pk).status == after
        assert entries(letter, after) == known + 1


def test_no_move_is_made_without_its_permission(letter: Message, house: House) -> None:
    nobody = Actor(
        kind="staff", id="sta_nobody", roles=frozenset({Role.ADMINISTRATOR}), teams=frozenset({house.team.pk})
    )
    for before, after in MOVES:
        message = at(letter, before)
        with pytest.raises(Refused):
            dialogue.advance(message, after, by=nobody)
        assert Message.objects.get(pk=message.pk).status == before


def test_staff_of_another_team_move_nothing(letter: Message, house: House) -> None:
    with pytest.raises(Refused, match="team"):
        dialogue.advance(letter, Status.READ, by=house.outsider)


def test_the_loser_of_a_race_is_told_and_the_winners_move_stands(living_house: House) -> None:
    message = the_letter(a_thread(living_house))
    mine, theirs = (Message.objects.select_related("thread").get(pk=message.pk) for _ in range(2))
    results: list[str] = []
    start = threading.Barrier(2)

    def move(row: Message, actor: Actor) -> None:
        start.wait()
        try:
            dialogue.advance(row, Status.READ, by=actor)
            results.append("moved")
        except Conflict:
            results.append("told")

    pairs = [(mine, living_house.marta), (theirs, living_house.jonas)]
    threads = [threading.Thread(target=move, args=pair) for pair in pairs]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(results) == ["moved", "told"]
    assert Entry.objects.filter(verb="message:read").count() == 1


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(list(Status)), max_size=8))
def test_however_it_is_pushed_a_message_only_ever_stands_where_the_table_led(
    letter: Message, house: House, pushes: list[Status]
) -> None:
    message = at(letter, Status.RECEIVED)
    stands = Status.RECEIVED
    for to in pushes:
        try:
            by = someone_who_may(house, stands, to) if (stands, to) in MOVES else software("test")
            dialogue.advance(message, to, by=by)
            assert (stands, to) in MOVES
            stands = to
        except Conflict:
            assert (stands, to) not in MOVES
        assert Message.objects.get(pk=message.pk).status == stands


def test_a_thread_settles_by_what_could_harm_by_waiting(house: House) -> None:
    thread = a_thread(house)
    assert thread.state == Thread.State.NEEDS_ANSWER
    assert thread.due_kind == "first_answer"
    dialogue.close_message(the_letter(thread).pk, why="thanks", by=house.marta)
    thread.refresh_from_db()
    assert (thread.state, thread.due_at) == (Thread.State.RESTING, None)
