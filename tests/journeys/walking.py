"""All addresses of the product, out of its own URL patterns, with something to show for each: none can be forgotten."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver

PART = re.compile(r"<(?:\w+:)?(\w+)>")

# Addresses that are no path with parts of ours: what stands for them.
WRITTEN_OUT = {"account_reset_password_from_key": "/staff/password/reset/key/1-2b3c/"}

# Pages that need what no demonstration can hold, and why.
NOT_WALKED = {
    "mfa_edit_webauthn": "needs a passkey, which is a device",
    "mfa_remove_webauthn": "needs a passkey, which is a device",
    "mfa_deactivate_totp": "needs an app of codes: opened in the story of joining the staff",
    "mfa_view_recovery_codes": "needs an app of codes: opened in the story of joining the staff",
    "mfa_download_recovery_codes": "needs an app of codes, and is a file",
}


@dataclass(frozen=True)
class Route:
    """One address: its name, the path with its parts filled in, and what its view asks of whoever opens it."""

    name: str
    path: str
    guard: str

    @property
    def is_open(self) -> bool:
        """Whether anyone may open it."""
        return self.guard.startswith("open")


def routes(places: Mapping[str, str]) -> list[Route]:
    """Every address. KeyError names a part that nothing was furnished for: add it to `places.furnish`."""
    return [_route(name, path, view, places) for name, path, view in _leaves(get_resolver(), "", "/")
            if name not in NOT_WALKED]


def _leaves(resolver: URLResolver, space: str, before: str) -> Iterator[tuple[str, str, object]]:
    for each in resolver.url_patterns:
        path = before + str(each.pattern)
        if isinstance(each, URLPattern):
            yield f"{space}{each.name}", path, each.callback
        else:
            yield from _leaves(each, f"{space}{each.namespace}:" if each.namespace else space, path)


def _route(name: str, path: str, view: object, places: Mapping[str, str]) -> Route:
    filled = WRITTEN_OUT.get(name) or PART.sub(lambda part: _place(part[1], name, places), path)
    return Route(name, filled, str(getattr(view, "guard", "")))


def _place(part: str, name: str, places: Mapping[str, str]) -> str:
    try:
        return places[part]
    except KeyError:
        raise KeyError(f"Nothing was furnished for <{part}> of {name}: see tests/journeys/places.py") from None
