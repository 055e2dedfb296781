"""What every page knows: which face it shows, and whether this is a demonstration."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest


def house(request: HttpRequest) -> dict[str, Any]:
    """`demo`, and the signed-in `me` (staff) and `writer` (person), None where nobody is."""
    return {
        "demo": settings.DEMO,
        "me": getattr(request, "staff", None),
        "writer": getattr(request, "person", None),
    }
