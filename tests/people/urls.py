"""The doors of sign-in, and a page that says who is here, for the tests of who is here."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import include, path

from answerable.people.queries import staff
from answerable.people.session import sign_in_demo_staff, sign_in_person, sign_out_person


def who(request: HttpRequest) -> HttpResponse:
    """Who the middleware says is here."""
    here = {name: getattr(request, name) for name in ("staff", "person")}
    ids = {name: actor.id if actor else None for name, actor in here.items()}
    return JsonResponse({**ids, "pending": request.staff_pending})  # type: ignore[attr-defined]


def prove(request: HttpRequest, person_id: str) -> HttpResponse:
    """Signs a person in."""
    sign_in_person(request, person_id)
    return who(request)


def leave(request: HttpRequest) -> HttpResponse:
    """Signs the person out."""
    sign_out_person(request)
    return who(request)


def demo(request: HttpRequest, staff_id: str) -> HttpResponse:
    """The demo's one-click door."""
    sign_in_demo_staff(request, staff(staff_id))
    return HttpResponse("in")


urlpatterns = [
    path("who/", who),
    path("prove/<person_id>/", prove),
    path("leave/", leave),
    path("demo/<staff_id>/", demo),
    path("staff/", include("allauth.urls")),
]
