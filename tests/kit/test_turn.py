"""The turn goes to whoever waited longest, and nobody waits for ever."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from answerable.kit.turn import NEXT, Gate, TooLong, Turn, turn_of


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


def test_a_place_has_one_turn(tmp_path: Path) -> None:
    here, there = str(tmp_path / "here"), str(tmp_path / "there")
    assert turn_of(here) is turn_of(here) is not turn_of(there)


def test_a_place_in_memory_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for place in (":memory:", "file:memorydb_default?mode=memory&cache=shared"):
        turn_of(place).take(1)
        turn_of(place).give()
    assert list(tmp_path.iterdir()) == []


OTHER = """
import sys, time
from pathlib import Path
from answerable.kit.turn import Gate, Turn
turn = Turn(Gate(Path(sys.argv[1])))
for line in sys.stdin:
    word, *rest = line.split()
    if word == "take":
        turn.take(float(rest[0]))
    elif word == "give":
        turn.give()
    elif word == "count":
        for _ in range(int(rest[1])):
            turn.take(30)
            number = int(Path(rest[0]).read_text())
            time.sleep(0)
            Path(rest[0]).write_text(str(number + 1))
            turn.give()
    print(word, flush=True)
"""


class Another:
    """A process that takes and gives the turn when it is told to."""

    def __init__(self, file: Path) -> None:
        command = [sys.executable, "-c", OTHER, str(file)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def tell(self, words: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(words + "\n")
        self.process.stdin.flush()

    def hears_it_done(self) -> str:
        assert self.process.stdout
        return self.process.stdout.readline().strip()


@pytest.fixture
def another(tmp_path: Path) -> Iterator[Another]:
    other = Another(tmp_path / "turn")
    with other.process:
        yield other
        other.process.kill()


def test_another_process_waits_until_the_turn_is_given(another: Another, tmp_path: Path) -> None:
    ours = Turn(Gate(tmp_path / "turn"))
    another.tell("take 30")
    assert another.hears_it_done() == "take"
    with pytest.raises(TooLong):
        ours.take(0.05)
    another.tell("give")
    ours.take(30)
    ours.give()


def test_a_process_that_is_killed_holds_nobody_up(another: Another, tmp_path: Path) -> None:
    another.tell("take 30")
    assert another.hears_it_done() == "take"
    another.process.kill()
    Turn(Gate(tmp_path / "turn")).take(30)


def test_who_asks_again_at_once_comes_after_the_process_that_waits(another: Another, tmp_path: Path) -> None:
    ours = Turn(Gate(tmp_path / "turn"))
    ours.take(1)
    another.tell("take 30")
    while place_is_free(tmp_path / "turn", NEXT):
        time.sleep(0.001)
    ours.give()
    with pytest.raises(TooLong):  # it holds what we gave, and asked before us
        ours.take(0.5)
    assert another.hears_it_done() == "take"


def place_is_free(file: Path, byte: int) -> bool:
    """Asked in a child: a process never stands in its own way."""
    asking = (
        "import fcntl, sys; file = open(sys.argv[1], 'r+'); "
        "fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, int(sys.argv[2]))"
    )
    done = subprocess.run([sys.executable, "-c", asking, str(file), str(byte)], stderr=subprocess.DEVNULL)
    return done.returncode == 0


def test_two_processes_never_hold_it_at_once(another: Another, tmp_path: Path) -> None:
    count, ours = tmp_path / "count", Turn(Gate(tmp_path / "turn"))
    count.write_text("0")
    another.tell(f"count {count} 300")
    for _ in range(300):
        ours.take(30)
        number = int(count.read_text())
        time.sleep(0)
        count.write_text(str(number + 1))
        ours.give()
    assert another.hears_it_done() == "count"
    assert count.read_text() == "600"
