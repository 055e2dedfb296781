"""The doors that exist in a demonstration alone: one-click sign-in of staff, and the mailbox."""

from dataclasses import dataclass

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from answerable.access.actor import Actor
from answerable.access.guard import open_to_all
from answerable.access.roles import SENTENCES, Permission, Role
from answerable.access.rules import may
from answerable.journey.delivery.queries import demo_mails
from answerable.people.models import Staff
from answerable.people.queries import actor_of, staff, staff_of
from answerable.people.session import sign_in_demo_staff
from answerable.portal.frame import House, frame, house_of

FIRST = (Role.RESPONDER, Role.MEDICAL, Role.SAFETY, Role.LEAD)


@dataclass(frozen=True)
class Colleague:
    """Someone whose seat can be tried in the demonstration."""

    id: str
    name: str
    role: str
    sentence: str


@dataclass(frozen=True)
class Colleagues:
    """One of each of the four who are met first, and the others."""

    first: list[Colleague]
    others: list[Colleague]


def colleagues(house: House) -> Colleagues:
    """Everyone who works in this house, each with what they are here for."""
    in_order = sorted(staff_of(house.organisation.pk), key=lambda one: (one.joined_at, one.pk))
    everyone = [(_main(one), one) for one in in_order]
    first = [next((one for main, one in everyone if main == role), None) for role in FIRST]
    chosen = [one for one in first if one is not None]
    rest = [one for _, one in everyone if one not in chosen]
    return Colleagues([_colleague(one) for one in chosen], [_colleague(one) for one in rest])


def _main(one: Staff) -> Role | None:
    held = {row.role for row in one.held.all()}
    return next((role for role in (Role.LEAD, Role.SAFETY, *Role) if role in held), None)


def _colleague(one: Staff) -> Colleague:
    face = getattr(one, "face", None)
    main = _main(one)
    return Colleague(one.pk, face.display_name if face else "Staff", face.role_line if face else "",
                     SENTENCES[main] if main else "")


def _only_in_a_demonstration() -> None:
    if not settings.DEMO:
        raise Http404


@open_to_all("in a demonstration anyone may try any seat; anywhere else this page does not exist")
@require_POST
def sign_in_staff(request: HttpRequest) -> HttpResponse:
    """One click, and one sits in someone's seat."""
    _only_in_a_demonstration()
    one = staff(request.POST.get("staff", ""))
    sign_in_demo_staff(request, one)
    return redirect(_seat(actor_of(one)))


def _seat(actor: Actor) -> str:
    if not may(actor, Permission.SEE_QUEUE).ok:
        return "/staff/"
    return "/desk/review/" if actor.is_any(Role.MEDICAL, Role.LEGAL, Role.REGULATORY) else "/desk/"


@open_to_all("a demonstration's mails never leave it; anywhere else this page does not exist")
@require_safe
def mailbox(request: HttpRequest) -> HttpResponse:
    """What would have left by mail."""
    _only_in_a_demonstration()
    response = render(request, "portal/mailbox.html", frame(house_of(""), mails=demo_mails()))
    response["Cache-Control"] = "no-store"
    return response
