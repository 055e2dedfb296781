"""Addresses of the API, each under its guard."""

from collections.abc import Callable, Iterable

from django.http import HttpRequest, JsonResponse
from django.urls import URLPattern, URLResolver, path
from django.views.decorators.http import require_safe

from answerable.access.guard import View, open_to_all
from answerable.api import doors, post
from answerable.api.face import api

app_name = "api"
PREFIX = "/api/"
ROOT = "api-root"  # the library's own empty page

api.add_router("", doors.router)


@open_to_all("the description of the API holds nothing of anyone")
@require_safe
def description(request: HttpRequest) -> JsonResponse:
    """All that may be asked, in OpenAPI 3.1."""
    return JsonResponse(api.get_openapi_schema(path_prefix=PREFIX))


def guarded(guard: Callable[[View[...]], View[...]], patterns: Iterable[URLPattern | URLResolver]) -> list[URLPattern]:
    """The same addresses behind a guard, which the library's own views do not carry."""
    found = [each for each in patterns if isinstance(each, URLPattern) and each.name != ROOT]
    for each in found:
        each.callback = guard(each.callback)
    return found


urlpatterns = [
    path("openapi.json", description, name="description"),
    *post.urlpatterns,
    *guarded(open_to_all("a door on another's page says only what may stand on the start page"), api.urls[0]),
]
