"""Whose pages may hold a door of ours: origins, read strictly, for they end up in a security policy."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import SplitResult, urlsplit

MOST = 20
LOCAL = frozenset({"localhost", "127.0.0.1", "[::1]"})
_USUAL = {"http": 80, "https": 443}
_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*")


def origin(text: str) -> str:
    """'https://www.example.org' as a browser says it; ValueError, with what to mend, when it is none."""
    typed = text.strip()
    try:
        parts = urlsplit(typed)
        port = parts.port
    except ValueError:
        raise ValueError(f"“{typed[:80]}” is no address of a site. Write it like https://www.example.org.") from None
    if parts.scheme not in _USUAL or not parts.hostname:
        raise ValueError(f"“{typed[:80]}” needs https:// in front, like https://www.example.org.")
    if parts.path not in ("", "/") or parts.query or parts.fragment or "@" in parts.netloc or "\\" in typed:
        raise ValueError(f"“{typed[:80]}” holds more than a site. Leave out everything after its name.")
    host = _host(parts, typed)
    if parts.scheme == "http" and host not in LOCAL:
        raise ValueError(f"“{typed[:80]}” has to begin with https://. What people write must not be read on the way.")
    return f"{parts.scheme}://{host}" + (f":{port}" if port not in (None, _USUAL[parts.scheme]) else "")


def origins(lines: Iterable[str]) -> list[str]:
    """Each line an origin, once each and in order; ValueError when one is none, or there are none or too many."""
    found = list(dict.fromkeys(origin(line) for line in lines if line.strip()))
    if not found:
        raise ValueError("Please name at least one site, like https://www.example.org.")
    if len(found) > MOST:
        raise ValueError(f"One door may stand on {MOST} sites. Please add another door for the others.")
    return found


def _host(parts: SplitResult, typed: str) -> str:
    name = (parts.hostname or "").lower()
    if name == "::1":
        return "[::1]"
    if not name.isascii():  # browsers name such a site by its other, plain spelling
        try:
            name = name.encode("idna").decode()
        except UnicodeError:
            name = ""
    if not _HOST.fullmatch(name):
        raise ValueError(f"“{typed[:80]}” is no name of a site. A star for many sites does not work: name each.")
    return name
