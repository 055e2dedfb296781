"""Guards for what belongs to every member of staff, whatever their role."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.cache import add_never_cache_headers

from answerable.access.guard import SECOND_FACTOR_DOOR, STAFF_DOOR

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]


def needs_staff(view: View[P]) -> View[P]:
    """A view for everyone who works here and is wholly signed in; the actor is `request.staff`."""

    @wraps(view)
    def wrapper(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if getattr(request, "staff", None) is None:
            door = SECOND_FACTOR_DOOR if getattr(request, "staff_pending", False) else STAFF_DOOR
            asked = f"?{urlencode({'next': request.get_full_path()})}" if request.method == "GET" else ""
            return redirect(f"{door}{asked}")
        response = view(request, *args, **kwargs)
        add_never_cache_headers(response)
        return response

    wrapper.guard = "staff"  # type: ignore[attr-defined]
    return wrapper
