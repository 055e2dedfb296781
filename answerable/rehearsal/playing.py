"""The rehearsal itself: letters at their pace, staff at their desks, until the time is up or someone ends it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from random import Random
from typing import Protocol

from answerable.rehearsal import working
from answerable.rehearsal.doors import TOO_MANY, NotTaken, Postbox, Writer
from answerable.rehearsal.journal import Journal
from answerable.rehearsal.letters import Letter
from answerable.rehearsal.machine import Machine
from answerable.rehearsal.seats import Cast, Seat

WRITERS = 16  # browsers at once: more letters than these can post wait for a free one, and that wait is counted
POSTBOXES = 4
READY_SECONDS = 15.0
SETTLE_SECONDS = 30.0
LEAVE_SECONDS = 2.0
STILL = 0.5
LIMITED = (
    "The server takes only so many letters an hour from one address. Start it without that limit: "
    "ANSWERABLE_WRITES_PER_HOUR=0 answerable demo"
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for. `rate` is letters a second; `speed` how many times faster than people the staff work."""

    url: str
    rate: float
    minutes: float
    mark: str
    speed: float = 1.0
    answer_minutes: float = 6.0
    review_minutes: float = 3.0
    smtp: tuple[str, int] | None = None
    mail_to: str = ""

    @property
    def seconds(self) -> float:
        """How long letters are written."""
        return self.minutes * 60


class Door(Protocol):
    """Takes a letter, or raises NotTaken."""

    async def write(self, letter: Letter) -> None:
        """Kept when this returns."""
        ...


async def play(
    wish: Wish, cast: Cast, letters: Iterator[Letter], journal: Journal, *, stopping: asyncio.Event,
    settled: Callable[[], bool] | None = None, machine: Machine | None = None,
) -> None:
    """Until the time is up or `stopping` is set; `settled` says whether all that was kept has an owner."""
    room = working.Room(journal, wish.answer_minutes, wish.review_minutes, wish.speed, Random(wish.mark))  # noqa: S311
    async with _at_their_desks(wish, cast, room), _watched(machine, journal):
        journal.begin()
        await _through_the_doors(wish, letters, journal, stopping)
        if not stopping.is_set():
            await _settle(room, settled)


@asynccontextmanager
async def _at_their_desks(wish: Wish, cast: Cast, room: working.Room) -> AsyncIterator[None]:
    responders = [Seat(wish.url, one, working.DESK, room.journal) for one in cast.responders]
    reviewers = [Seat(wish.url, one, working.REVIEW, room.journal) for one in cast.reviewers]
    seats = [*responders, *reviewers]
    try:
        for seat in seats:
            await seat.sign_in()
        work = [working.answer_letters(seat, room) for seat in responders]
        work += [working.sign_answers(seat, room) for seat in reviewers]
        tasks = [asyncio.create_task(each) for each in work]
        try:
            for seat in seats:
                with suppress(TimeoutError):
                    async with asyncio.timeout(READY_SECONDS):
                        await seat.listening.wait()
            yield
        finally:
            await _ended(tasks, room.journal)
    finally:
        for seat in seats:
            await seat.leave()


async def _ended(tasks: "list[asyncio.Task[None]]", journal: Journal) -> None:
    """Everyone goes home; what ended by itself before is noted by its kind."""
    waiting = set(tasks)
    while waiting:  # whoever was told while something else came in may not have heard it
        for task in waiting:
            task.cancel()
        _, waiting = await asyncio.wait(waiting, timeout=LEAVE_SECONDS)
    for found in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(found, Exception):
            journal.trouble(f"someone at a desk: {type(found).__name__}")


@asynccontextmanager
async def _watched(machine: Machine | None, journal: Journal) -> AsyncIterator[None]:
    task = asyncio.create_task(machine.follow(journal)) if machine else None
    try:
        yield
    finally:
        if task is not None:
            await _ended([task], journal)


async def _through_the_doors(wish: Wish, letters: Iterator[Letter], journal: Journal, stopping: asyncio.Event
                             ) -> None:
    async with AsyncExitStack() as stack:
        web = [await stack.enter_async_context(Writer(wish.url, wish.mark)) for _ in range(WRITERS)]
        mail = [await stack.enter_async_context(Postbox(*wish.smtp, wish.mail_to, wish.mark))
                for _ in range(POSTBOXES)] if wish.smtp else []
        await offer(wish, letters, journal, stopping, {"web": web, "email": mail})


async def offer(wish: Wish, letters: Iterator[Letter], journal: Journal, stopping: asyncio.Event,
                doors: Mapping[str, Sequence[Door]]) -> None:
    """Every letter at its moment, whatever the server does: a slow door makes letters wait, never fewer of them."""
    queues: dict[str, asyncio.Queue[Letter]] = {way: asyncio.Queue() for way in doors}
    tasks = [asyncio.create_task(_written(door, queues[way], journal, stopping))
             for way, some in doors.items() for door in some]
    try:
        await _pace(wish, letters, journal, queues, stopping)
        joined = asyncio.gather(*(queue.join() for queue in queues.values()))
        await _first(joined, stopping, wish.seconds + SETTLE_SECONDS)
    finally:
        journal.unsent = sum(queue.qsize() for queue in queues.values())
        await _ended(tasks, journal)


async def _pace(wish: Wish, letters: Iterator[Letter], journal: Journal, queues: "dict[str, asyncio.Queue[Letter]]",
                stopping: asyncio.Event) -> None:
    while (at := journal.offered / wish.rate) < wish.seconds and not stopping.is_set():
        wait = at - journal.now()
        if wait > 0:
            await _first(asyncio.sleep(wait), stopping, wait + 1)
            continue
        journal.offer(at)
        letter = next(letters)
        journal.name(letter)
        queues[letter.way].put_nowait(letter)


async def _written(door: Door, queue: "asyncio.Queue[Letter]", journal: Journal, stopping: asyncio.Event) -> None:
    while True:
        letter = await queue.get()
        try:
            await door.write(letter)
            journal.accept(letter.number, letter.way)
        except NotTaken as refusal:
            journal.trouble(refusal.kind)
            if refusal.kind == TOO_MANY:
                journal.stopped = LIMITED
                stopping.set()
        finally:
            queue.task_done()


async def _first(what: Awaitable[object], stopping: asyncio.Event, seconds: float) -> None:
    """Waits for something, unless it ends first or takes too long."""
    one, other = asyncio.ensure_future(what), asyncio.ensure_future(stopping.wait())
    try:
        await asyncio.wait({one, other}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in (one, other):
            each.cancel()
        await asyncio.gather(one, other, return_exceptions=True)


async def _settle(room: working.Room, settled: Callable[[], bool] | None) -> None:
    """What is in hand is finished, and all that was kept has an owner, as far as the database or open pages tell."""
    room.closing = True
    until, heard = room.journal.now() + SETTLE_SECONDS, -1
    while room.journal.now() < until:
        at_rest = await asyncio.to_thread(settled) if settled else len(room.journal.told) == heard
        if at_rest and not room.in_hand:
            return
        heard = len(room.journal.told)
        await asyncio.sleep(STILL if settled else 4 * STILL)
