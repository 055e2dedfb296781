"""The guard that every view carries; a view without one is refused by a test that walks the routes."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec
from urllib.parse import urlencode, urlsplit

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.utils.cache import add_never_cache_headers

from answerable.access.check import check
from answerable.access.roles import Permission

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]

STAFF_DOOR = "/staff/login/"
SECOND_FACTOR_DOOR = "/staff/2fa/"
PERSON_DOOR = "/sign-in/"
UNSENT = "unsent"  # what was being sent when the door turned out to be shut was not taken


def _to(door: str, request: HttpRequest) -> HttpResponse:
    if request.headers.get("HX-Request"):
        response = HttpResponse(status=204)
        response["HX-Redirect"] = door
        return response
    if request.method in ("GET", "HEAD"):
        return HttpResponseRedirect(f"{door}?{urlencode({'next': request.get_full_path()})}")
    page = _page_before(request)
    return HttpResponseRedirect(f"{door}?{urlencode({'next': page, UNSENT: 1})}" if page else door)


def _page_before(request: HttpRequest) -> str:
    """The page of this house on which a form was filled in, and to which one can go back; empty where unknown."""
    try:
        before = urlsplit(request.headers.get("Referer", ""))
    except ValueError:
        return ""
    if before.netloc != request.get_host() or not before.path.startswith("/") or before.path.startswith("//"):
        return ""
    return f"{before.path}?{before.query}" if before.query else before.path


def needs(permission: Permission) -> Callable[[View[P]], View[P]]:
    """A view for staff with this permission; strangers go to the sign-in, others are refused with the reason.

    The view reads the actor from `request.staff`, which `people.middleware` set.
    """

    def guarded(view: View[P]) -> View[P]:
        @wraps(view)
        def wrapper(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            staff = getattr(request, "staff", None)
            if staff is None:
                # Someone with a password alone would be sent round in circles by the sign-in page.
                pending = getattr(request, "staff_pending", False)
                return _to(SECOND_FACTOR_DOOR if pending else STAFF_DOOR, request)
            check(staff, permission)
            response = view(request, *args, **kwargs)
            add_never_cache_headers(response)
            return response

        wrapper.guard = permission  # type: ignore[attr-defined]
        return wrapper

    return guarded


def needs_person(view: View[P]) -> View[P]:
    """A view for someone who proved that an address is theirs; the actor is `request.person`."""

    @wraps(view)
    def wrapper(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if getattr(request, "person", None) is None:
            return _to(PERSON_DOOR, request)
        response = view(request, *args, **kwargs)
        add_never_cache_headers(response)
        return response

    wrapper.guard = "person"  # type: ignore[attr-defined]
    return wrapper


def open_to_all(why: str) -> Callable[[View[P]], View[P]]:
    """A view that anyone may see, and the reason why."""

    def guarded(view: View[P]) -> View[P]:
        @wraps(view)
        def wrapper(request: HttpRequest, /, *args: Any, **kwargs: Any) -> HttpResponseBase:
            return view(request, *args, **kwargs)

        wrapper.guard = f"open: {why}"  # type: ignore[attr-defined]
        return wrapper

    return guarded
