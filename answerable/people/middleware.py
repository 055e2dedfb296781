"""Who is here: the member of staff and the person behind a request, as plain actors."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from answerable.people.queries.staff import standing_of
from answerable.people.session import came_by_demo_door, person_in


class WhoIsHere:
    """Sets request.staff and request.person (an Actor or None each), and request.staff_pending.

    Staff are pending while they have no second factor: then they are nobody yet, and see the pages of sign-in only.
    Costs one query beside Django's own of the session and the user, and none for a visitor.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        here(request)
        return self.get_response(request)


def here(request: HttpRequest) -> None:
    """Read the session once and say who is here; for whatever resolves a request outside the middleware, too."""
    request.staff, request.staff_pending = None, False  # type: ignore[attr-defined]
    request.person = person_in(request)  # type: ignore[attr-defined]
    user = request.user
    if not user.is_authenticated or not user.is_active:
        return
    actor, has_second_factor = standing_of(user)
    if has_second_factor or came_by_demo_door(request, user.pk):
        request.staff = actor  # type: ignore[attr-defined]
    else:
        request.staff_pending = True  # type: ignore[attr-defined]
