"""The turn goes to whoever waited longest, and nobody waits for ever."""

from __future__ import annotations

import threading
import time

import pytest

from answerable.kit.turn import TooLong, Turn, turn_of


def wait_in_line(turn: Turn, how_many: int) -> None:
    while len(turn._line) < how_many:
        time.sleep(0.001)


def test_those_who_wait_get_it_in_the_order_they_came() -> None:
    turn, order = Turn(), []
    turn.take(1)

    def visit(number: int) -> None:
        turn.take(30)
        order.append(number)
        turn.give()

    visitors = []
    for number in range(8):
        visitors.append(threading.Thread(target=visit, args=(number,)))
        visitors[-1].start()
        wait_in_line(turn, number + 1)
    turn.give()
    for visitor in visitors:
        visitor.join()
    assert order == list(range(8))
    turn.take(0.1)


def test_who_waited_too_long_leaves_the_line_and_blocks_nobody() -> None:
    turn = Turn()
    turn.take(1)
    with pytest.raises(TooLong):
        turn.take(0.01)
    turn.give()
    turn.take(0.1)


def test_only_one_holds_it_however_many_give_up() -> None:
    turn, inside, most = Turn(), 0, 0

    def visit() -> None:
        nonlocal inside, most
        for _ in range(200):
            try:
                turn.take(0.0005)
            except TooLong:
                continue
            inside += 1
            most = max(most, inside)
            inside -= 1
            turn.give()

    visitors = [threading.Thread(target=visit) for _ in range(6)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    assert most == 1
    turn.take(0.1)


def test_a_place_has_one_turn() -> None:
    assert turn_of("here") is turn_of("here") is not turn_of("there")
