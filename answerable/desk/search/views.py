"""Finds conversations without opening any: by exact person, and by what the screen saw."""

from collections.abc import Sequence

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from answerable.access.actor import Actor
from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.clocks.queries import running_in
from answerable.desk.frame import actor_at, desk_of
from answerable.desk.queue.lines import Line, face_of, leads_of, line_of, nearest
from answerable.desk.search.forms import FindForm
from answerable.dialogue import queries as dialogue
from answerable.dialogue.queries import Wanted
from answerable.people.queries import by_address, by_name

MOST = 50


@needs(Permission.SEE_QUEUE)
@require_http_methods(["GET", "POST"])
def search(request: HttpRequest) -> HttpResponse:
    """The form, and what it found: lines as in the queue, with no name and no words of anyone.

    It is posted: an address that someone looks for belongs in no history and no log.
    """
    form = FindForm(request.POST or None)
    asked = form.is_bound and form.is_valid() and any(form.cleaned_data.values())
    lines = found(form, actor_at(request)) if asked else []
    context = {"form": form, "asked": asked, "lines": lines, "zone": desk_of(request).zone, "most": MOST}
    return render(request, "desk/search/page.html", context)


def found(form: FindForm, actor: Actor) -> Sequence[Line]:
    """The lines that match."""
    told = dict(form.cleaned_data)
    who = told.pop("person").strip()
    person_ids = _people(actor.organisation, who) if who else None
    threads = dialogue.search(actor, Wanted(person_ids=person_ids, **told), limit=MOST)
    clocks = nearest(running_in([thread.pk for thread in threads]))
    leads = leads_of(clocks, actor)
    return [line_of(thread, face_of(thread), actor, clocks, leads) for thread in threads]


def _people(organisation: str, who: str) -> frozenset[str]:
    people = by_name(organisation, who)
    reached = by_address(organisation, who)
    return frozenset(person.pk for person in [*people, *([reached] if reached else [])])
