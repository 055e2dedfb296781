"""The stream of what changed: one native coroutine a reader, fed from the ledger, carrying ids only."""

import asyncio
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from django.conf import settings
from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpResponse

from answerable.access.actor import Actor
from answerable.config.bridge import Bridge, Receive, Scope, Send, environ_of
from answerable.kit import logs
from answerable.ledger import feed, queries
from answerable.ledger.models import Entry
from answerable.people.middleware import WhoIsHere

log = logs.get(__name__)

STREAM_SECONDS = 600  # then the reader connects anew, and who they are is looked up again
BEAT_SECONDS = 15
MOST_WAITING = 200  # events kept for one slow reader; beyond that they are told to look at everything
LOOK_BACK = 1000


@dataclass(eq=False)
class Reader:
    """One open stream: who reads, and what waits to be sent to them."""

    staff: Actor | None
    person: Actor | None
    loop: asyncio.AbstractEventLoop
    waiting: asyncio.Queue[str] = field(default_factory=lambda: asyncio.Queue(MOST_WAITING))

    def may_hear(self, entry: Entry, things: list[tuple[str, str]]) -> bool:
        """Staff hear of their teams, a person of themselves."""
        if self.staff and any(kind == "team" and ident in self.staff.teams for kind, ident in things):
            return True
        return bool(self.person and entry.person_id == self.person.id)

    def put(self, event: str) -> None:
        """Called on the reader's own loop."""
        try:
            self.waiting.put_nowait(event)
        except asyncio.QueueFull:
            while not self.waiting.empty():
                self.waiting.get_nowait()
            self.waiting.put_nowait("event: queue\ndata: all\n\n")


def event_of(entry: Entry, things: list[tuple[str, str]]) -> str:
    """What changed, named by its verb, with the thread's id where there is one."""
    thread = next((ident for kind, ident in things if kind == "thread"), "")
    return f"id: {entry.pk}\nevent: {'thread' if thread else 'queue'}\ndata: {thread} {entry.verb}\n\n"


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
        """Ends the following."""
        self._stop.set()

    def join(self, reader: Reader) -> None:
        """A new stream."""
        with self._changing:
            self._readers.add(reader)

    def leave(self, reader: Reader) -> None:
        """A stream that ended."""
        with self._changing:
            self._readers.discard(reader)

    def _follow(self) -> None:
        last: int | None = None
        while not self._stop.is_set():
            try:
                last = queries.latest_id() if last is None else last
                entries = feed.wait(last, timeout=1.0)
                last = entries[-1].pk if entries else last
                self._tell(entries)
            except Exception as problem:  # the database may be away for a while: pages poll slowly meanwhile
                log.warning("live.waits", kind=type(problem).__name__)
                self._stop.wait(1.0)

    def _tell(self, entries: Iterable[Entry]) -> None:
        with self._changing:
            readers = list(self._readers)
        for entry in entries if readers else ():
            things = entry.things
            event = event_of(entry, things)
            for reader in readers:
                if reader.may_hear(entry, things):
                    reader.loop.call_soon_threadsafe(reader.put, event)


hub = Hub()


def who(environ: dict[str, Any]) -> tuple[Actor | None, Actor | None]:
    """Who opens a stream; middleware does not run there, so the session is resolved here, in the pool."""
    request: Any = WSGIRequest(environ)
    store = import_module(settings.SESSION_ENGINE).SessionStore
    request.session = store(request.COOKIES.get(settings.SESSION_COOKIE_NAME))
    WhoIsHere(lambda _: HttpResponse())(request)
    return request.staff, request.person


def missed(reader: Reader, since: int) -> list[str]:
    """What the reader would have heard since the last event they had."""
    entries = queries.after(since, LOOK_BACK)
    return [event_of(e, e.things) for e in entries if reader.may_hear(e, e.things)]


async def live(scope: Scope, receive: Receive, send: Send, bridge: Bridge) -> None:
    """One stream, until its reader leaves or ten minutes have passed. Strangers get 403."""
    loop = asyncio.get_running_loop()
    environ = environ_of(scope, None)  # type: ignore[arg-type]
    staff, person = await loop.run_in_executor(bridge.pool, who, environ)
    if staff is None and person is None:
        await send({"type": "http.response.start", "status": 403, "headers": [(b"content-length", b"0")]})
        await send({"type": "http.response.body", "body": b""})
        return
    reader = Reader(staff, person, loop)
    hub.join(reader)
    leaving = asyncio.ensure_future(_left(receive))
    try:
        await _begin(send)
        last = environ.get("HTTP_LAST_EVENT_ID", "")
        for event in await loop.run_in_executor(bridge.pool, missed, reader, int(last)) if last.isdigit() else ():
            await _say(send, event)
        await _stream(reader, send, leaving)
    finally:
        hub.leave(reader)
        leaving.cancel()


async def _begin(send: Send) -> None:
    headers = [(b"content-type", b"text/event-stream"), (b"cache-control", b"no-store"), (b"x-accel-buffering", b"no")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await _say(send, "retry: 2000\n\n")


async def _stream(reader: Reader, send: Send, leaving: "asyncio.Future[None]") -> None:
    until = reader.loop.time() + STREAM_SECONDS
    while not leaving.done() and reader.loop.time() < until:
        next_event = asyncio.ensure_future(reader.waiting.get())
        await asyncio.wait({next_event, leaving}, timeout=BEAT_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        if next_event.done():
            await _say(send, next_event.result())
        else:
            next_event.cancel()
            await _say(send, ": still here\n\n")
    await send({"type": "http.response.body", "body": b""})


async def _say(send: Send, text: str) -> None:
    await send({"type": "http.response.body", "body": text.encode(), "more_body": True})


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
