"""How much of an answer a mail may hold: the person's own choice, made here and nowhere else."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from answerable.access.actor import Actor
from answerable.access.guard import needs_person
from answerable.people import actions as people
from answerable.people.queries import contact_points_of, person, same_person
from answerable.portal.frame import actor_at


def chosen_by(actor: Actor) -> str:
    """What they chose: link or words; empty for someone to whom no mail goes."""
    has_mail = any(point.kind == "email" for point in contact_points_of(same_person(actor.id)))
    return person(actor.id).mail_detail if has_mail else ""


@needs_person
@require_POST
def choose(request: HttpRequest) -> HttpResponse:
    """Keeps their choice, for the next mail on."""
    actor = actor_at(request)
    people.choose_mail_detail(actor.id, request.POST.get("detail", ""), by=actor)
    return redirect("/who-looked/#mails-hold")
