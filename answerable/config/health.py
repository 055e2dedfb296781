"""Whether this process lives, whether it is ready to take a letter, and whether it is going down."""

import shutil
import tempfile
import threading
import time
from collections.abc import Callable

from django.conf import settings
from django.db import connections
from django.http import HttpRequest, HttpResponse
from django.urls import path

from answerable.access.guard import open_to_all
from answerable.conductor.heartbeat import last_beat
from answerable.config.commands.migrate import waiting
from answerable.kit import clock, logs
from answerable.kit.sealing import SealBroken
from answerable.people import keys
from answerable.people.models import Person

LEAST_FREE = 50 * 1024**2  # what a letter with all its photos takes on its way to the disk
BEAT_OLDEST_SECONDS = 30.0
TRIED = 20
log = logs.get(__name__)

_going_down = threading.Event()
_began = time.monotonic()
_up_to_date: set[str] = set()
_fits: set[str] = set()
conducts = threading.Event()  # set where the conductor belongs to this process


def go_down() -> None:
    """From now on a load balancer is told to send nobody here."""
    _going_down.set()


def is_going_down() -> bool:
    """Whether this process was told to stop."""
    return _going_down.is_set()


def _databases() -> bool:
    for alias in connections:
        with connections[alias].cursor() as cursor:
            cursor.execute("SELECT 1")
    return True


def _migrations() -> bool:
    """Asked until all are applied, and then no more: it takes longer than all else together."""
    _up_to_date.update(alias for alias in connections if alias not in _up_to_date and not waiting(alias))
    return _up_to_date >= set(connections)


def key_fits() -> bool:
    """Whether the master key opens what was sealed under it: another one in its place would make a second house beside
    the first, with nobody of old found in it. KeyTrouble where there is none; asked until it is known, and no more."""
    path = str(settings.ANSWERABLE_MASTER_KEY)
    if path in _fits:
        return True
    newest = Person.objects.order_by("-pk").values_list("pk", flat=True)[:TRIED]  # of some the key was destroyed
    keys.master()
    try:
        found = keys.keys_of(newest)
    except SealBroken:
        return False
    if found:
        _fits.add(path)
    return True


def _disk() -> bool:
    with tempfile.TemporaryFile(dir=settings.DATA) as file:
        file.write(b"?")
    return shutil.disk_usage(settings.DATA).free >= LEAST_FREE


def _conductor() -> bool:
    if not conducts.is_set() or time.monotonic() - _began < BEAT_OLDEST_SECONDS:
        return True
    beat = last_beat()
    return beat is not None and abs((clock.now() - beat).total_seconds()) <= BEAT_OLDEST_SECONDS


NEEDED: dict[str, Callable[[], bool]] = {
    "databases": _databases,
    "migrations": _migrations,
    "keys": key_fits,
    "disk": _disk,
    "conductor": _conductor,
}


def missing() -> list[str]:
    """What is not as it must be before a letter may be taken; empty when all is well."""
    return [name for name, holds in NEEDED.items() if not _holds(name, holds)]


def _holds(name: str, holds: Callable[[], bool]) -> bool:
    try:
        return holds()
    except Exception as trouble:
        log.warning("health.not_ready", kind=name, error=type(trouble).__name__)
        return False


@open_to_all("a load balancer asks it, and it tells nothing of anyone")
def live(request: HttpRequest) -> HttpResponse:
    """The process answers."""
    return _said("alive")


@open_to_all("a load balancer asks it, and it tells nothing of anyone")
def ready(request: HttpRequest) -> HttpResponse:
    """Letters may be sent here: both databases answer in their newest shape, keys open, the disk takes what comes,
    and the conductor goes round where it is part of this process. 503 otherwise, and while this process leaves."""
    if is_going_down():
        return _said("going down", status=503)
    lacking = missing()
    return _said(f"not ready: {', '.join(lacking)}", status=503) if lacking else _said("ready")


def _said(word: str, status: int = 200) -> HttpResponse:
    headers = {"Cache-Control": "no-store"}
    return HttpResponse(f"{word}\n", status=status, content_type="text/plain", headers=headers)


urlpatterns = [path("live/", live, name="alive"), path("ready/", ready, name="ready")]
