"""Turns the house's own errors into kind pages: the reason is shown, a code or a blame never."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers

from answerable.config.bridge import TOO_LARGE
from answerable.kit.errors import Unmet


class KindErrors:
    """Maps Refused, Missing, Conflict and Invalid to pages; all else is logged by type and shown as our fault."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Passes the request on, unless more was sent than anyone may send: then nothing of it was kept."""
        if TOO_LARGE in request.META:
            return said(request, 413)
        response = self.get_response(request)
        # The guards say so of our own pages; those of the library, with secrets of second factors, say nothing.
        if not response.has_header("Cache-Control") and _someone_is_here(request):
            add_never_cache_headers(response)
        return response

    def process_exception(self, request: HttpRequest, problem: Exception) -> HttpResponse | None:
        """The page for what went wrong; None leaves Django's own errors (404, 403) to their handlers."""
        if isinstance(problem, Unmet):
            return said(request, problem.status, problem.why)
        return None


def said(request: HttpRequest, status: int, why: str = "") -> HttpResponse:
    """The page of this status for this face; the same answer serves a whole page and a part of one."""
    context = {"why": why, "for_staff": for_staff(request), "desk_home": "/desk/",
               "was_act": request.method not in ("GET", "HEAD")}
    return render(request, f"look/errors/{status}.html", context, status=status)


def _someone_is_here(request: HttpRequest) -> bool:
    return any(getattr(request, who, None) for who in ("staff", "staff_pending", "person"))


def for_staff(request: HttpRequest) -> bool:
    """Which face of the house a request looks at."""
    return request.path.startswith(("/desk/", "/staff/"))
