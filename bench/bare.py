"""What the product is measured beside: a Django view of one insert and two selects, on the same server."""

from __future__ import annotations

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
    """One insert, two selects."""
    if request.method == "POST":
        made = Letter._default_manager.create(address=request.POST["address"], words=request.POST["words"])
        Letter._default_manager.get(pk=made.pk)
        list(Letter._default_manager.filter(address=made.address).order_by("-pk")[:10])
    return HttpResponseRedirect("/received/")


def _make_table() -> None:
    with connection.cursor() as cursor:
        cursor.execute(TABLE.format(key=KEYS[connection.vendor]))
        cursor.execute("CREATE INDEX IF NOT EXISTS letter_address ON letter (address, id)")


urlpatterns = [path("write/", write)]
bridge = Bridge(WSGIHandler())


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    """The same bridge as the product's; without its streams and its conductor."""
    if scope["type"] == "http":
        await bridge(scope, receive, send)
        return
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            bridge.pool.submit(_make_table).result()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
