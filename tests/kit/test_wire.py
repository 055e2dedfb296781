"""A wire carries short words both ways, and says when the other end is gone."""

import os
import socket
import threading

from answerable.kit import bell
from answerable.kit.bell import Bell
from answerable.kit.wire import Wire

SOON = 30


def two_ends() -> tuple[socket.socket, socket.socket]:
    return socket.socketpair()


def test_a_word_said_at_one_end_is_heard_at_the_other() -> None:
    one, other = two_ends()
    heard, all_of_it = [], threading.Event()

    def hear(word: str) -> None:
        heard.append(word)
        if len(set(heard)) == 2:
            all_of_it.set()

    Wire(other).listen(hear)
    ours = Wire(one)
    ours.carry("letters")
    ours.carry("pages")
    assert all_of_it.wait(SOON)
    assert set(heard) == {"letters", "pages"}


def test_nobody_waits_for_an_end_that_does_not_listen() -> None:
    one, other = two_ends()
    ours = Wire(one)
    for _ in range(100_000):
        ours.carry("letters")
    assert other.recv(8) == b"letters\n"


def test_an_end_hears_that_the_other_was_cut() -> None:
    one, other = two_ends()
    gone = threading.Event()
    Wire(other, gone.set).listen(lambda word: None)
    Wire(one).cut()
    assert gone.wait(SOON)


def test_an_end_hears_that_the_other_process_died() -> None:
    one, other = two_ends()
    child = os.fork()
    if not child:
        one.close()
        os.read(other.fileno(), 1)
        os._exit(0)
    other.close()
    gone = threading.Event()
    Wire(one, gone.set).listen(lambda word: None)
    os.kill(child, 9)
    os.waitpid(child, 0)
    assert gone.wait(SOON)


def test_a_bell_is_heard_along_a_wire_and_does_not_come_back() -> None:
    one, other = two_ends()
    rung = Bell("answerable_test_of_wires")
    wire, far = Wire(one), Wire(other)
    bell.join(wire)
    try:
        before = rung.struck
        far.carry(rung.channel)
        far.carry("nobody_has_such_a_bell")
        assert rung.wait(before, SOON) == before + 1
        far.cut()
        assert other.recv(8) == b""
    finally:
        bell.part(wire)
