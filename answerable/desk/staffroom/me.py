"""One's own page: what people see of me, my hours, my keys of one letter."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from answerable.access.actor import Actor
from answerable.access.roles import NAMES, SENTENCES
from answerable.desk.frame import actor_at, desk_of
from answerable.desk.staffroom.forms import FaceForm
from answerable.desk.staffroom.guards import needs_staff
from answerable.desk.staffroom.join import photo_in
from answerable.desk.staffroom.week import spans_said
from answerable.kit.clock import now
from answerable.kit.errors import Missing, Unmet
from answerable.people import actions as people
from answerable.people.models import Face
from answerable.people.queries import rota_of, staff

KEYS_COOKIE = "answerable_keys"
A_YEAR = 365 * 24 * 60 * 60


@needs_staff
@require_http_methods(["GET", "POST"])
def me(request: HttpRequest) -> HttpResponse:
    """Shows and changes what people see of the one who looks."""
    actor = actor_at(request)
    face = Face.objects.get(staff=actor.id)
    form = FaceForm(request.POST, request.FILES) if request.method == "POST" else FaceForm(initial=_first(face))
    if form.is_bound and form.is_valid() and _kept(form, actor):
        messages.success(request, "This is what people see of you now.")
        return redirect("staffroom:me")
    context = {
        "here": "me",
        "form": form,
        "face": face,
        "duties": _duties(request, actor),
        "roles": [(NAMES[role], SENTENCES[role]) for role in sorted(actor.roles)],
        "keys_off": request.COOKIES.get(KEYS_COOKIE) == "off",
        "identity": staff(actor.id).identity,
    }
    return render(request, "staffroom/me.html", context, status=422 if form.errors else 200)


def _first(face: Face) -> dict[str, Any]:
    return {
        "display_name": face.display_name,
        "role_line": face.role_line,
        "languages": face.languages,
        "own_words": face.own_words,
    }


def _kept(form: FaceForm, actor: Actor) -> bool:
    told = form.cleaned_data
    changed: dict[str, Any] = {name: told[name] for name in ("display_name", "role_line", "languages", "own_words")}
    try:
        photo = photo_in(told.get("photo"))
        if photo or told["no_photo"]:
            changed["photo"] = photo
        people.set_face(actor.id, **changed, by=actor)
    except Unmet as problem:
        form.add_error(None, problem.why)
        return False
    return True


def _duties(request: HttpRequest, actor: Actor) -> list[dict[str, Any]]:
    """Their weekly hours in each team, in words, and whether they are on duty at this moment."""
    teams = desk_of(request).teams
    rota = rota_of(team.pk for team in teams)
    rows = []
    for team in teams:
        spans = [span for span in rota.teams[team.pk].spans if span.who == actor.id]
        on = sorted(duty for duty in {span.duty for span in spans} if actor.id in rota.on_duty(team.pk, duty, now()))
        rows.append({"team": team, "lines": spans_said(spans), "on": on})
    return rows


@needs_staff
@require_POST
def keys(request: HttpRequest) -> HttpResponse:
    """Turns the keys of one letter on or off in this browser (WCAG 2.1.4)."""
    off = request.POST.get("keys") == "off"
    messages.success(request, "Keys of one letter are off." if off else "Keys of one letter are on.")
    response = redirect("staffroom:me")
    response.set_cookie(
        KEYS_COOKIE, "off" if off else "on", max_age=A_YEAR, samesite="Lax", httponly=True, secure=request.is_secure()
    )
    return response


@needs_staff
@require_safe
def photo(request: HttpRequest, staff_id: str) -> HttpResponse:
    """The photo of someone who works in the same organisation."""
    face = Face.objects.filter(staff=staff_id, staff__organisation=actor_at(request).organisation).first()
    if face is None or not face.photo:
        raise Missing("There is no photo.")
    return HttpResponse(bytes(face.photo), content_type=face.photo_kind)
