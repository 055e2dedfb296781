"""The one server: streams natively, everything else by Django on a fixed pool."""

import asyncio
import gc
import os
import threading

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "answerable.config.settings")
django.setup(set_prefix=False)

from django.core.handlers.wsgi import WSGIHandler  # noqa: E402

from answerable.conductor.loop import run  # noqa: E402
from answerable.config import health, receiving  # noqa: E402
from answerable.config.bridge import Bridge, Receive, Scope, Send  # noqa: E402
from answerable.config.live import hub, live  # noqa: E402
from answerable.kit import bell, door  # noqa: E402

CONDUCTOR = os.environ.get("ANSWERABLE_CONDUCTOR", "embedded")  # or beside this process, or apart from it
LEAVE_SECONDS = 5

bridge = Bridge(WSGIHandler(), threads=int(os.environ.get("ANSWERABLE_THREADS", "6")))
stopping = threading.Event()
_conductor: list[threading.Thread] = []
_post: list[receiving.Receiving] = []


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    """Hands each connection to its room."""
    if scope["type"] == "lifespan":
        await _lifespan(receive, send)
    elif scope["type"] == "http" and scope["path"] == "/live":
        await live(scope, receive, send, bridge)
    elif scope["type"] == "http":
        await bridge(scope, receive, send)


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            _begin()
            await send({"type": "lifespan.startup.complete"})
        elif message["type"] == "lifespan.shutdown":
            await asyncio.to_thread(_end)
            await send({"type": "lifespan.shutdown.complete"})
            return


def _begin() -> None:
    gc.collect()
    gc.freeze()  # what was read at the start stays: to look through it again and again would halt every thread
    hub.start()
    if receiving.is_wanted():
        _post.append(receiving.begin())
        health.NEEDED["mail"] = _post[0].is_open
    if CONDUCTOR != "apart":
        health.conducts.set()
    if CONDUCTOR == "embedded":
        # A daemon: whoever presses Ctrl-C twice has waited enough, and the rows it leaves are found again.
        thread = threading.Thread(target=run, args=(stopping,), name="answerable-conductor", daemon=True)
        thread.start()
        _conductor.append(thread)


def _end() -> None:
    for post in _post:
        post.stop()
    stopping.set()
    hub.stop()
    for thread in _conductor:
        thread.join(LEAVE_SECONDS)
    bridge.pool.shutdown(wait=False, cancel_futures=True)
    door.close()
    bell.hang_up_all()
