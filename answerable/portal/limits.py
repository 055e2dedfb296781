"""How many letters and codes one place may ask for in an hour; counted in this process, in memory alone."""

import hashlib
import secrets
import threading
from collections import deque
from datetime import datetime, timedelta

from django.conf import settings
from django.http import HttpRequest

from answerable.kit import clock

HOUR = timedelta(hours=1)
MOST_PLACES = 20_000
_salt = secrets.token_bytes(16)
_seen: dict[bytes, deque[datetime]] = {}
_changing = threading.Lock()


def place_of(request: HttpRequest) -> str:
    """The network address that a request came from, counted from the proxies that are trusted."""
    trusted = int(getattr(settings, "ALLAUTH_TRUSTED_PROXY_COUNT", 0) or 0)
    passed = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
    if trusted and len(passed) >= trusted:
        return passed[-trusted]
    return str(request.META.get("REMOTE_ADDR", ""))


def wait_until(*places: str) -> datetime | None:
    """Counts one more from each of these places; when one has had its share, the moment to try again instead."""
    most = int(settings.ANSWERABLE_WRITES_PER_HOUR)
    if most <= 0:
        return None
    now = clock.now()
    with _changing:
        rows = [_row(place, now) for place in places if place]
        full = [row[0] + HOUR for row in rows if len(row) >= most]
        if full:
            return max(full)
        for row in rows:
            row.append(now)
    return None


def forget() -> None:
    """Begin to count anew."""
    with _changing:
        _seen.clear()


def _row(place: str, now: datetime) -> deque[datetime]:
    # Only a digest under a key of this process: nobody's address stays in memory.
    key = hashlib.blake2b(place.encode("utf-8", "replace"), key=_salt, digest_size=16).digest()
    if len(_seen) > MOST_PLACES:
        for old in [one for one, row in _seen.items() if not row or row[-1] <= now - HOUR]:
            del _seen[old]
    row = _seen.setdefault(key, deque())
    while row and row[0] <= now - HOUR:
        row.popleft()
    return row
