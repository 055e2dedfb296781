"""Whether this process lives, and whether it is ready to take a letter."""

from django.db import connections
from django.http import HttpRequest, HttpResponse
from django.urls import path

from answerable.access.guard import open_to_all


@open_to_all("a load balancer asks it, and it tells nothing of anyone")
def live(request: HttpRequest) -> HttpResponse:
    """The process answers."""
    return HttpResponse("alive\n", content_type="text/plain")


@open_to_all("a load balancer asks it, and it tells nothing of anyone")
def ready(request: HttpRequest) -> HttpResponse:
    """Both databases answer."""
    for alias in connections:
        with connections[alias].cursor() as cursor:
            cursor.execute("SELECT 1")
    return HttpResponse("ready\n", content_type="text/plain")


urlpatterns = [path("live/", live, name="alive"), path("ready/", ready, name="ready")]
