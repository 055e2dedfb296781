"""Letters leave at their moment, whatever the doors do, and the end comes when it is asked for."""

import asyncio
from collections.abc import Iterator
from itertools import count

import pytest

from answerable.rehearsal import playing
from answerable.rehearsal.doors import TOO_MANY, NotTaken
from answerable.rehearsal.journal import Journal
from answerable.rehearsal.letters import Letter
from answerable.rehearsal.playing import LIMITED, Wish, offer


class Door:
    """Takes letters after a while, or says why not."""

    def __init__(self, *, seconds: float = 0.0, refuses: str = "") -> None:
        self.seconds, self.refuses, self.taken = seconds, refuses, list[int]()

    async def write(self, letter: Letter) -> None:
        await asyncio.sleep(self.seconds)
        if self.refuses:
            raise NotTaken(self.refuses)
        self.taken.append(letter.number)


def some_letters(way: str = "web") -> Iterator[Letter]:
    return (Letter(number, "words", "", f"{number}@rehearsal.invalid", way) for number in count())


def offered(
    doors: dict[str, list[Door]], *, rate: float, seconds: float, way: str = "web", stop_at: int = 0
) -> Journal:
    journal, wish = Journal(), Wish("http://127.0.0.1:1", rate, seconds / 60, "m")

    async def run() -> None:
        stopping = asyncio.Event()

        def drawn() -> Iterator[Letter]:
            for letter in some_letters(way):
                if stop_at and letter.number == stop_at:
                    stopping.set()
                yield letter

        journal.begin()
        await offer(wish, drawn(), journal, stopping, doors)

    asyncio.run(run())
    return journal


def test_as_many_leave_as_were_asked_for_and_each_is_kept_once() -> None:
    doors = [Door(), Door()]
    journal = offered({"web": doors, "email": []}, rate=500, seconds=0.1)
    assert journal.offered == 50
    assert sorted(doors[0].taken + doors[1].taken) == list(range(50)) == sorted(journal.accepted)
    assert list(journal.due) == pytest.approx([number / 500 for number in range(50)])


def test_a_slow_door_makes_letters_wait_and_never_fewer_of_them() -> None:
    journal = offered({"web": [Door(seconds=0.02)], "email": []}, rate=400, seconds=0.02)
    assert len(journal.accepted) == journal.offered == 8
    waits = [at - journal.due[number] for number, at in journal.accepted.items()]
    assert waits == sorted(waits) and waits[-1] > 5 * 0.02


def test_each_letter_goes_by_its_own_way() -> None:
    web, mail = Door(), Door()
    journal = offered({"web": [web], "email": [mail]}, rate=500, seconds=0.02, way="email")
    assert not web.taken and len(mail.taken) == 10
    assert journal.ways == {"email": 10}


def test_a_refusal_is_counted_by_its_kind_and_the_rest_goes_on() -> None:
    journal = offered({"web": [Door(refuses="the page said 500")], "email": []}, rate=500, seconds=0.02)
    assert journal.troubles == {"the page said 500": 10}
    assert not journal.accepted and not journal.stopped


def test_a_server_that_limits_letters_ends_it_and_says_how_to_start_one_that_does_not() -> None:
    journal = offered({"web": [Door(refuses=TOO_MANY)], "email": []}, rate=20, seconds=600)
    assert journal.stopped == LIMITED
    assert journal.offered < 100


def test_whoever_ends_it_waits_for_nothing() -> None:
    journal = offered({"web": [Door(seconds=30)], "email": []}, rate=500, seconds=600, stop_at=7)
    assert journal.offered == 8
    assert not journal.accepted and journal.unsent == 7


def test_who_did_not_hear_that_it_is_over_is_told_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(playing, "LEAVE_SECONDS", 0.01)
    told = 0

    async def busy() -> None:
        nonlocal told
        while told < 3:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:  # as a wait does whose end comes at the same moment
                told += 1

    async def play() -> None:
        task = asyncio.create_task(busy())
        await asyncio.sleep(0)
        await playing._ended([task], Journal())
        assert task.done()

    asyncio.run(play())
    assert told == 3
