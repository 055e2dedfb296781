"""The first page of the staff room, and where someone goes who has just signed in."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from answerable.access.roles import Permission
from answerable.access.rules import may
from answerable.desk.frame import actor_at
from answerable.desk.staffroom.guards import needs_staff
from answerable.desk.staffroom.places import places_of


@needs_staff
def home(request: HttpRequest) -> HttpResponse:
    """The rooms that this member of staff may enter, each with its sentence."""
    return render(request, "staffroom/home.html", {"here": "home", "places": places_of(actor_at(request))})


@needs_staff
def go(request: HttpRequest) -> HttpResponse:
    """To the letters for those who answer them; to the staff room for everyone else."""
    return redirect("desk:home" if may(actor_at(request), Permission.SEE_QUEUE).ok else "staffroom:home")
