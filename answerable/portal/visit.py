"""What a visitor's own browser remembers of this visit, sealed by us: nothing of it is kept in the house.

A session in the database would cost a letter a second commit; and what is not kept can neither be read nor lost.
"""

from __future__ import annotations

import json
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

from answerable.kit import clock, sealing

COOKIE, STAYS = "visit", timedelta(hours=12)
LARGEST = 3_800  # bytes: a browser may refuse a larger cookie
_ABOUT, _BEGAN = "visit", "began"
Kept = dict[str, Any]


class Visit:
    """Gives the browser what was changed in `visit_of(request)`."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        changed: Kept | None = getattr(request, "_visit_changed", None)
        if changed is not None:
            _give(response, changed)
        return response


def visit_of(request: HttpRequest) -> Kept:
    """What this browser remembers; empty for a new one, for one whose visit ended, and for a cookie not of ours."""
    kept: Kept | None = getattr(request, "_visit", None)
    if kept is None:
        kept = _opened(request.COOKIES.get(COOKIE, ""))
        request._visit = kept  # type: ignore[attr-defined]
    return kept


def remember(request: HttpRequest, **changes: Any) -> None:
    """Changes what this browser remembers; None forgets it."""
    kept = visit_of(request)
    for name, value in changes.items():
        if value is None:
            kept.pop(name, None)
        else:
            kept[name] = value
    request._visit_changed = kept  # type: ignore[attr-defined]


def _give(response: HttpResponse, kept: Kept) -> None:
    if not kept.keys() - {_BEGAN}:
        response.delete_cookie(COOKIE, samesite="Lax")
        return
    kept.setdefault(_BEGAN, clock.now().isoformat())
    plain = zlib.compress(json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace"))
    value = urlsafe_b64encode(sealing.seal(_key(settings.SECRET_KEY), plain, _ABOUT)).decode()
    if len(value) <= LARGEST:
        response.set_cookie(COOKIE, value, max_age=STAYS, httponly=True, samesite="Lax",
                            secure=settings.SESSION_COOKIE_SECURE)


def _opened(value: str) -> Kept:
    if not value or len(value) > LARGEST:
        return {}
    try:
        plain = sealing.unseal(_key(settings.SECRET_KEY), urlsafe_b64decode(value), _ABOUT)
    except (sealing.SealBroken, ValueError):
        return {}
    kept: Kept = json.loads(zlib.decompress(plain))
    return kept if datetime.fromisoformat(kept[_BEGAN]) + STAYS > clock.now() else {}


@lru_cache(maxsize=2)
def _key(secret: str) -> bytes:
    return salted_hmac("answerable.portal.visit", "key", secret=secret, algorithm="sha256").digest()
