"""What every page knows: which face it shows, and whether this is a demonstration."""

from typing import Any

from django.conf import settings
from django.db import Error
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from answerable.people.queries import organisations


def house(request: HttpRequest) -> dict[str, Any]:
    """`demo`, the signed-in `me` (staff) and `writer` (person), None where nobody is, and whose house this is."""
    return {
        "demo": settings.DEMO,
        "me": getattr(request, "staff", None),
        "writer": getattr(request, "person", None),
        "organisation_name": SimpleLazyObject(lambda: _name(request)),
    }


def _name(request: HttpRequest) -> str:
    """The organisation of whoever is signed in, else the first; asked only by a page that shows it."""
    here = getattr(request, "person", None) or getattr(request, "staff", None)
    try:
        known = organisations()
    except Error:  # the page that says that the database is away must not need it
        return ""
    named = [one.name for one in known if here is not None and one.pk == here.organisation]
    return (named or [one.name for one in known] or [""])[0]
