"""What the product is measured beside: a view of one insert and two selects on the same server, and plain streams."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path

from answerable.config.bridge import Bridge, Receive, Scope, Send
from answerable.config.databases import chosen

DATABASE = chosen(os.environ.get("BENCH_BARE_URL", ""), Path(os.environ["ANSWERABLE_DATA"]) / "bare.sqlite3")
TABLE = "CREATE TABLE IF NOT EXISTS letter (id {key}, address varchar(100), words text)"
KEYS = {"sqlite": "integer PRIMARY KEY AUTOINCREMENT", "postgresql": "bigserial PRIMARY KEY"}

settings.configure(
    SECRET_KEY="bench",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[],
    DATABASES={"default": DATABASE},
)
django.setup(set_prefix=False)

from django.core.handlers.wsgi import WSGIHandler  # noqa: E402
from django.db import connection, models  # noqa: E402


class Letter(models.Model):
    """One row a letter."""

    address = models.CharField(max_length=100)
    words = models.TextField()

    class Meta:
        app_label = "bare"
        db_table = "letter"

    def __str__(self) -> str:
        return str(self.pk)


def write(request: HttpRequest) -> HttpResponse:
    """One insert, two selects; then every open stream is told."""
    if request.method == "POST":
        made = Letter._default_manager.create(address=request.POST["address"], words=request.POST["words"])
        Letter._default_manager.get(pk=made.pk)
        list(Letter._default_manager.filter(address=made.address).order_by("-pk")[:10])
        if readers:
            loop.call_soon_threadsafe(_tell, f"data: {made.address}\n\n".encode())
    return HttpResponseRedirect("/received/")


def make_table() -> None:
    """Made when it is first needed."""
    with connection.cursor() as cursor:
        cursor.execute(TABLE.format(key=KEYS[connection.vendor]))
        cursor.execute("CREATE INDEX IF NOT EXISTS letter_address ON letter (address, id)")


def _tell(said: bytes) -> None:
    for reader in readers:
        reader.put_nowait(said)


async def live(receive: Receive, send: Send) -> None:
    """A stream of all that is written, until its reader leaves."""
    reader: asyncio.Queue[bytes] = asyncio.Queue()
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
    await send({"type": "http.response.body", "body": b"retry: 2000\n\n", "more_body": True})
    readers.add(reader)
    leaving = asyncio.ensure_future(_left(receive, reader))
    while said := await reader.get():
        await send({"type": "http.response.body", "body": said, "more_body": True})
    readers.discard(reader)
    leaving.cancel()


async def _left(receive: Receive, reader: asyncio.Queue[bytes]) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    reader.put_nowait(b"")


urlpatterns = [path("write/", write)]
bridge = Bridge(WSGIHandler())
readers: set[asyncio.Queue[bytes]] = set()
loop: asyncio.AbstractEventLoop


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    """The same bridge as the product's; without its conductor, and with nothing in its streams to look up."""
    global loop
    if scope["type"] == "http" and scope["path"] == "/live":
        await live(receive, send)
        return
    if scope["type"] == "http":
        await bridge(scope, receive, send)
        return
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            loop = asyncio.get_running_loop()
            bridge.pool.submit(make_table).result()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
