"""Every route carries a guard, and refuses a stranger."""

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

FILLERS = {"str": "thr_0000", "slug": "none", "int": "1", "uuid": "00000000-0000-0000-0000-000000000000", "path": "x"}
# Doors of the sign-in library, open by their nature: they lead in, and show nothing of anyone.
LIBRARY_DOORS = ("allauth.", "django.views.static")


def routes(
    patterns: list[URLPattern | URLResolver] | None = None, prefix: str = "/"
) -> Iterator[tuple[str, URLPattern]]:
    for pattern in patterns if patterns is not None else get_resolver().url_patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from routes(pattern.url_patterns, route)
        else:
            yield _filled(route, pattern), pattern


def _filled(route: str, pattern: URLPattern) -> str:
    for name, converter in pattern.pattern.converters.items():
        kind = type(converter).__name__.removesuffix("Converter").lower().replace("string", "str")
        for shape in (f"<{kind}:{name}>", f"<{name}>"):
            route = route.replace(shape, FILLERS.get(kind, "x"))
    return route


def guard_of(pattern: URLPattern) -> object:
    return getattr(pattern.callback, "guard", None)


ALL = list(routes())
OURS = [(route, p) for route, p in ALL if not p.callback.__module__.startswith(LIBRARY_DOORS)]


def test_every_view_of_ours_carries_a_guard() -> None:
    assert OURS
    assert [route for route, pattern in OURS if guard_of(pattern) is None] == []


CLOSED = [route for route, pattern in OURS if not str(guard_of(pattern) or "").startswith("open:")]


@pytest.mark.django_db(databases=["default", "keys"])
@pytest.mark.parametrize("route", CLOSED)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_stranger_is_sent_to_the_door(route: str, method: str) -> None:
    answer = getattr(Client(), method)(route)
    assert answer.status_code in (302, 403, 404, 405), route
    if answer.status_code == 302:
        assert answer["Location"].startswith(("/staff/login/", "/sign-in/")), route


@pytest.mark.django_db(databases=["default", "keys"])
@pytest.mark.parametrize("route", [r for r, p in ALL if p.callback.__module__.startswith("allauth.")])
def test_the_library_shows_a_stranger_no_account_page(route: str) -> None:
    open_by_nature = ("login", "authenticate", "password/reset", "logout", "signup", "inactive", "confirm-email", "key")
    answer = Client().get(route)
    if not any(word in route for word in open_by_nature):
        assert answer.status_code in (302, 401, 403, 404, 405), route
