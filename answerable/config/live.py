"""The stream of what changed: one native coroutine a reader, fed from the ledger, carrying ids only."""

import asyncio
import threading
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user
from django.core.handlers.wsgi import WSGIRequest
from django.db import close_old_connections, connections

from answerable.access.actor import Actor
from answerable.access.roles import Permission
from answerable.access.rules import may
from answerable.config.bridge import Bridge, Receive, Scope, Send, environ_of
from answerable.kit import logs
from answerable.ledger import feed, queries
from answerable.ledger.models import Entry
from answerable.people.middleware import here
from answerable.people.queries import same_person

log = logs.get(__name__)

STREAM_SECONDS = 600  # then the reader connects anew, and who they are is looked up again
BEAT_SECONDS = 15
TOGETHER_SECONDS = 0.1
MOST_WAITING = 200  # events kept for one slow reader; beyond that they are told to look at everything
MOST_STREAMS = 2000
MOST_FOR_ONE = 500  # so that nobody takes the place of all others
LOOK_BACK = 1000
LOOK_AT_ALL = "event: queue\ndata: all\n\n"
Things = list[tuple[str, str]]


@dataclass(eq=False)
class Reader:
    """One open stream: who reads, and what waits to be sent to them. All but `may_hear` runs on its own loop."""

    staff: Actor | None
    people: frozenset[str]
    loop: asyncio.AbstractEventLoop
    waiting: deque[str] = field(default_factory=deque)
    called: asyncio.Event = field(default_factory=asyncio.Event)
    ended: bool = False
    _teams: frozenset[str] = field(init=False, default=frozenset())

    def may_hear(self, entry: Entry, things: Things) -> bool:
        """Staff hear of their teams, a person of themselves."""
        return self._of_their_teams(things) or entry.person_id in self.people

    def event_of(self, entry: Entry, things: Things) -> str:
        """What changed, by the id of its conversation where there is one; staff are told the verb as well."""
        thread = next((ident for kind, ident in things if kind == "thread"), "")
        said = f"{thread} {entry.verb}" if self._of_their_teams(things) else thread or "all"
        return f"id: {entry.pk}\nevent: {'thread' if thread else 'queue'}\ndata: {said}\n\n"

    def __post_init__(self) -> None:
        # Who administers or audits belongs to a team, but may not see its queue: so they do not hear of it either.
        sees = self.staff is not None and may(self.staff, Permission.SEE_QUEUE).ok
        self._teams = self.staff.teams if self.staff is not None and sees else frozenset()

    def _of_their_teams(self, things: Things) -> bool:
        return any(kind == "team" and ident in self._teams for kind, ident in things)

    @property
    def whose(self) -> object:
        """Whoever has the page open."""
        return self.staff.id if self.staff else self.people

    @property
    def hears(self) -> object:
        """Readers for whom this is the same hear the same, on the same loop."""
        return self._teams, self.people, id(self.loop)

    def put(self, events: Sequence[str]) -> None:
        """Leaves events to be sent."""
        if len(self.waiting) + len(events) > MOST_WAITING:
            self.waiting.clear()
            events = (LOOK_AT_ALL,)
        self.waiting.extend(events)
        self.called.set()

    def end(self) -> None:
        """The stream is to end."""
        self.ended = True
        self.called.set()

    def take(self) -> str:
        """All that waits."""
        self.called.clear()
        said = "".join(self.waiting)
        self.waiting.clear()
        return said


class Hub:
    """Follows the ledger in a thread of its own and hands each entry to the readers who may hear of it."""

    def __init__(self) -> None:
        self._readers: set[Reader] = set()
        self._changing = threading.Lock()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begins to follow, from now on."""
        self._stop.clear()
        self._thread = threading.Thread(target=self._follow, name="answerable-live", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ends the following and every stream, so that nobody who leaves has to wait for them."""
        self._stop.set()
        feed.bell.strike()
        for reader in self._all():
            _tell(reader, reader.end)

    def join(self, reader: Reader) -> bool:
        """A new stream; False when there are too many, or the house is closing."""
        with self._changing:
            if self._stop.is_set() or len(self._readers) >= MOST_STREAMS:
                return False
            if sum(other.whose == reader.whose for other in self._readers) >= MOST_FOR_ONE:
                return False
            self._readers.add(reader)
            return True

    def leave(self, reader: Reader) -> None:
        """A stream that ended."""
        with self._changing:
            self._readers.discard(reader)

    def open_streams(self) -> int:
        """How many there are now."""
        with self._changing:
            return len(self._readers)

    def _all(self) -> list[Reader]:
        with self._changing:
            return list(self._readers)

    def _follow(self) -> None:
        following: feed.Follower | None = None
        while not self._stop.is_set():
            try:
                following = following or feed.Follower(queries.latest_id())
                self._hand_out(following.wait(timeout=1.0, until=self._stop.is_set))
            except Exception as problem:  # the database may be away for a while: pages poll slowly meanwhile
                log.warning("live.waits", error=type(problem).__name__)
                close_old_connections()
                self._stop.wait(1.0)
        connections.close_all()

    def _hand_out(self, entries: Iterable[Entry]) -> None:
        """Once for all who hear alike: a team's pages are many, and what they are told is the same."""
        alike: dict[object, list[Reader]] = {}
        for reader in self._all():
            alike.setdefault(reader.hears, []).append(reader)
        told = [(entry, entry.things) for entry in entries] if alike else []
        for some in alike.values():
            first = some[0]
            events = [first.event_of(entry, things) for entry, things in told if first.may_hear(entry, things)]
            if events:
                _tell(first, _put_all, some, events)


def _put_all(readers: Sequence[Reader], events: Sequence[str]) -> None:
    """On the loop of these readers."""
    for reader in readers:
        reader.put(events)


def _tell(reader: Reader, act: Any, *words: Any) -> None:
    try:
        reader.loop.call_soon_threadsafe(act, *words)
    except RuntimeError:  # its loop is closed: it hears nothing more
        log.info("live.reader_gone")


hub = Hub()


def who(environ: dict[str, Any]) -> tuple[Actor | None, frozenset[str]]:
    """Who opens a stream; middleware does not run there, so the session is resolved here, in the pool."""
    close_old_connections()
    request: Any = WSGIRequest(environ)
    store = import_module(settings.SESSION_ENGINE).SessionStore
    request.session = store(request.COOKIES.get(settings.SESSION_COOKIE_NAME))
    request.user = get_user(request)
    here(request)
    return request.staff, frozenset(same_person(request.person.id) if request.person else ())


def opening(reader: Reader, last_heard: str) -> str:
    """The head of a stream, and what its reader would have heard since the last event they had."""
    known = last_heard.isascii() and last_heard.isdigit() and len(last_heard) <= 18
    since = int(last_heard) if known else queries.latest_id()
    entries = queries.after(since, LOOK_BACK) if known else []
    if len(entries) == LOOK_BACK:
        return f"retry: 2000\nid: {queries.latest_id()}\n{LOOK_AT_ALL}"
    told = [(entry, entry.things) for entry in entries]
    events = (reader.event_of(entry, things) for entry, things in told if reader.may_hear(entry, things))
    # An id without data is no event, but from it the browser resumes.
    return f"retry: 2000\nid: {since}\n\n{''.join(events)}"


async def live(scope: Scope, receive: Receive, send: Send, bridge: Bridge) -> None:
    """One stream, until its reader leaves or ten minutes have passed. Strangers get 403."""
    if scope["method"] != "GET":
        return await _refuse(send, 405)
    loop, environ = asyncio.get_running_loop(), environ_of(scope)
    try:
        staff, people = await loop.run_in_executor(bridge.pool, who, environ)
        if staff is None and not people:
            return await _refuse(send, 403)
        reader = Reader(staff, people, loop)
        if not hub.join(reader):
            return await _refuse(send, 503)
    except Exception as trouble:
        log.error("live.not_opened", error=type(trouble).__name__)
        return await _refuse(send, 503)
    leaving = asyncio.ensure_future(_left(receive, reader))
    try:
        first = await loop.run_in_executor(bridge.pool, opening, reader, environ.get("HTTP_LAST_EVENT_ID", ""))
        await _stream(reader, send, first)
    finally:
        hub.leave(reader)
        leaving.cancel()
    return None


async def _refuse(send: Send, status: int) -> None:
    headers = [(b"content-length", b"0"), (b"cache-control", b"no-store")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b""})


async def _stream(reader: Reader, send: Send, first: str) -> None:
    headers = [(b"content-type", b"text/event-stream"), (b"cache-control", b"no-store"), (b"x-accel-buffering", b"no")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await _say(send, first)
    until = reader.loop.time() + STREAM_SECONDS
    while not reader.ended and reader.loop.time() < until:
        try:
            async with asyncio.timeout(BEAT_SECONDS):
                await reader.called.wait()
        except TimeoutError:
            await _say(send, ": still here\n\n")
        said = reader.take()
        if said:
            await _say(send, said)
            # What comes in this moment is sent in one piece: five hundred pages were else sent to for every letter.
            await asyncio.sleep(TOGETHER_SECONDS)
    await send({"type": "http.response.body", "body": b""})


async def _say(send: Send, text: str) -> None:
    await send({"type": "http.response.body", "body": text.encode(), "more_body": True})


async def _left(receive: Receive, reader: Reader) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    reader.end()
