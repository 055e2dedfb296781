"""How often one place may ask for something; counted in this process, in memory alone."""

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


def wait_until(*places: str, most: int | None = None, within: timedelta = HOUR) -> datetime | None:
    """Counts one more from each of these places; when one has had its share, the moment to try again instead.

    The share is `most` within so long a time (an hour at most), by default as many letters and codes an hour as the
    deployment allows. Where that sets no limit, nothing is counted.
    """
    allowed = int(settings.ANSWERABLE_WRITES_PER_HOUR)
    if allowed <= 0:
        return None
    most, now = allowed if most is None else most, clock.now()
    with _changing:
        rows = [_row(place, now, within) for place in places if place]
        full = [row[0] + within for row in rows if len(row) >= most]
        if full:
            return max(full)
        for row in rows:
            row.append(now)
    return None


def forget() -> None:
    """Begin to count anew."""
    with _changing:
        _seen.clear()


def _row(place: str, now: datetime, within: timedelta) -> deque[datetime]:
    # Only a digest under a key of this process: nobody's address stays in memory.
    key = hashlib.blake2b(place.encode("utf-8", "replace"), key=_salt, digest_size=16).digest()
    if len(_seen) > MOST_PLACES:
        for old in [one for one, row in _seen.items() if not row or row[-1] <= now - HOUR]:
            del _seen[old]
    row = _seen.setdefault(key, deque())
    while row and row[0] <= now - within:
        row.popleft()
    return row
