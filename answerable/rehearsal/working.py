"""Rehearsed staff at work: they take the oldest letter, read, write for a believable time, hand it in; others sign."""

import asyncio
import math
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random

from answerable.rehearsal.answers import answer_to
from answerable.rehearsal.journal import Journal
from answerable.rehearsal.pages import answer_sheet, number_in, sign_sheet
from answerable.rehearsal.seats import Seat

SPREAD = 0.6  # of the logarithm of the minutes: most letters take about their time, some three times as long
IDLE = 2.0
OK = 200
DESK, REVIEW = "/desk/", "/desk/review/"
REVIEWS = "rev_"
FULL = 50  # as many lines as the desk's page shows of one kind


@dataclass(slots=True)
class Room:
    """What the rehearsed staff share: who has what in hand already, and how fast their own time goes."""

    journal: Journal
    minutes: float
    review_minutes: float
    speed: float
    chance: Random
    in_hand: set[str] = field(default_factory=set)
    done: set[str] = field(default_factory=set)
    closing: bool = False  # no new letter is taken; what is in hand is finished, and what is handed in is signed

    def takes(self, mean: float) -> float:
        """Minutes of their own time for one piece of work, this time."""
        return self.chance.lognormvariate(math.log(mean) - SPREAD**2 / 2, SPREAD)

    def next_of(self, lines: list[tuple[str, str]]) -> tuple[str, str] | None:
        """The one that has waited longest of those that nobody has in hand.

        What waited before the rehearsal is left alone, unless there is so much of it that the list shows nothing else.
        """
        free = [line for line in lines if line[0] not in self.in_hand and line[0] not in self.done]
        told = self.journal.told
        ours = [line for line in free if line[0].startswith(REVIEWS) or line[0] in told]
        if self.closing:
            ours = free = [line for line in ours if line[0].startswith(REVIEWS)]
        if not ours and len(lines) >= FULL:
            return free[0] if free else None
        return min(ours, key=lambda line: told.get(line[0], 0.0), default=None)


async def answer_letters(seat: Seat, room: Room) -> None:
    """A responder, from signing in until the rehearsal ends."""
    await _work(seat, room, DESK, lambda thread, where: _answer(seat, room, thread, where))


async def sign_answers(seat: Seat, room: Room) -> None:
    """A reviewer, from signing in until the rehearsal ends."""
    await _work(seat, room, REVIEW, lambda review, where: _sign(seat, room, review, where))


async def _work(seat: Seat, room: Room, home: str, do: Callable[[str, str], Awaitable[None]]) -> None:
    seat.look(await seat.get(home))
    async with asyncio.TaskGroup() as group:
        group.create_task(seat.listen())
        group.create_task(seat.watch())
        while True:
            chosen = room.next_of(seat.lines)
            if chosen is None:
                seat.looked.clear()
                with suppress(TimeoutError):
                    async with asyncio.timeout(IDLE):
                        await seat.looked.wait()
                continue
            room.in_hand.add(chosen[0])
            try:
                await do(*chosen)
            finally:
                room.in_hand.discard(chosen[0])


async def _answer(seat: Seat, room: Room, thread: str, where: str) -> None:
    page = await seat.get(where)
    number, sheet = number_in(page), answer_sheet(page)
    if number is not None:
        room.journal.threads.setdefault(number, thread)
    if page:  # else it did not come, and is tried again
        room.done.add(thread)
    if sheet is None:
        return
    minutes = room.takes(room.minutes)
    words = answer_to(room.chance)
    token = {"csrfmiddlewaretoken": sheet.fields["csrfmiddlewaretoken"]}
    began = room.journal.now()
    await seat.post(f"{where}here/", token | {"doing": "reading"})
    await asyncio.sleep(minutes * 30 / room.speed)
    await seat.post(f"{where}reading/", token | {"text": words})
    await asyncio.sleep(max(minutes * 60 / room.speed - (room.journal.now() - began), 0))
    status, after = await seat.post(sheet.action, sheet.fields | {"text": words, "act": "send"})
    if status == OK:
        room.journal.sent += 1
        room.journal.writing.append(minutes)
        seat.look(after)


async def _sign(seat: Seat, room: Room, review: str, where: str) -> None:
    page = await seat.get(where)
    sheet = sign_sheet(page)
    if page:
        room.done.add(review)
    if sheet is None:
        return
    minutes = room.takes(room.review_minutes)
    await asyncio.sleep(minutes * 60 / room.speed)
    status, after = await seat.post(sheet.action, sheet.fields)
    if status == OK:
        room.journal.signed += 1
        room.journal.signing.append(minutes)
        seat.look(after)
