"""The pages for what Django itself refuses."""

from typing import Any

from django.http import HttpRequest, HttpResponse

from answerable.config.middleware import said


def bad(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """Something in the request could not be read."""
    return said(request, 400)


def refused(request: HttpRequest, exception: Any = None, reason: str = "") -> HttpResponse:
    """Not allowed; the same page when a form was opened too long ago."""
    return said(request, 403)


def missing(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """No such page."""
    return said(request, 404)


def too_many(request: HttpRequest) -> HttpResponse:
    """Many tries in a short time, at the doors of sign-in."""
    return said(request, 429)


def failed(request: HttpRequest) -> HttpResponse:
    """Our fault. Rendered without a look at the database, which may be what failed."""
    return said(request, 500)
