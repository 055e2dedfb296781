"""What is held of one person: counted, held by law, kept by law, or erased for good."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from answerable.access.actor import Actor
from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.access.rules import may
from answerable.consent import actions as consent
from answerable.consent.rules import HOLD_GROUNDS
from answerable.desk.frame import actor_at, desk_of
from answerable.desk.staffroom.guards import needs_staff
from answerable.desk.staffroom.held import NOBODY, held_of, someone
from answerable.dialogue import actions as dialogue
from answerable.journey.review import actions as review
from answerable.kit.errors import Invalid, Missing
from answerable.people.queries import faces

TYPED = "erase for good"
MISTYPED = f"Nothing was erased. To erase, type the words “{TYPED}”."


@needs_staff
@require_http_methods(["GET", "POST"])
def find(request: HttpRequest) -> HttpResponse:
    """Finds a person by exact address, which is posted, or by a number: ?of=…, of a record or a conversation."""
    actor = actor_at(request)
    _any(actor)
    who, of = request.POST.get("who", "").strip(), request.GET.get("of", "").strip()
    found = (someone(actor, address=who) if who else None) or someone(actor, id_=who or of)
    if found is not None:
        return redirect("staffroom:data_held", found.pk)
    return render(request, "staffroom/data.html", {"here": "data", "looked": bool(who or of)})


def _any(actor: Actor) -> None:
    if not may(actor, Permission.HOLD_DATA).ok:
        may(actor, Permission.ERASE_PERSON).or_refuse()


@needs_staff
@require_safe
def held(request: HttpRequest, person_id: str) -> HttpResponse:
    """What is held of one person in plain words and numbers; no word of theirs is opened."""
    actor = actor_at(request)
    _any(actor)
    found = held_of(actor, person_id)
    names = faces({one.placed_by for one in found.holds} | {one.lifted_by for one in found.holds}
                  | ({found.erasure.begun_by} if found.erasure else set()))
    context = {
        "here": "data",
        "zone": desk_of(request).zone,
        "held": found,
        "counts": [count for count in found.counts if count.number],
        "holds": [(hold, HOLD_GROUNDS[hold.ground], names.get(hold.placed_by), names.get(hold.lifted_by))
                  for hold in found.holds],
        "eraser": names.get(found.erasure.begun_by) if found.erasure else None,
        "grounds": list(HOLD_GROUNDS.items()),
        "may_hold": may(actor, Permission.HOLD_DATA),
        "may_erase": dialogue.may_erase(found.person.pk, by=actor),
        "erases": may(actor, Permission.ERASE_PERSON),
        "typed": TYPED,
    }
    return render(request, "staffroom/data_held.html", context)


def _mine(actor: Actor, person_id: str) -> None:
    if someone(actor, id_=person_id) is None:
        raise Missing(NOBODY)


@needs(Permission.HOLD_DATA)
@require_POST
def hold(request: HttpRequest, person_id: str) -> HttpResponse:
    """Places a legal hold."""
    consent.place_hold(person_id, ground=request.POST.get("ground", ""), by=actor_at(request))
    messages.success(request, "The hold runs. Nothing of this person can be erased.")
    return redirect("staffroom:data_held", person_id)


@needs(Permission.HOLD_DATA)
@require_POST
def lift(request: HttpRequest, person_id: str, hold_id: str) -> HttpResponse:
    """Lifts a legal hold."""
    consent.lift_hold(hold_id, by=actor_at(request))
    messages.success(request, "The hold is lifted.")
    return redirect("staffroom:data_held", person_id)


@needs(Permission.ERASE_PERSON)
@require_POST
def erase(request: HttpRequest, person_id: str) -> HttpResponse:
    """Erases a person for good, once the words were typed that say so."""
    actor = actor_at(request)
    _mine(actor, person_id)
    if " ".join(request.POST.get("typed", "").split()).casefold() != TYPED:
        raise Invalid(MISTYPED)
    dialogue.erase(person_id, by=actor)
    messages.success(request, "What this person wrote is erased. It cannot be brought back.")
    return redirect("staffroom:data_held", person_id)


@needs(Permission.OPEN_KEPT)
@require_safe
def kept(request: HttpRequest, sign_off_id: str) -> HttpResponse:
    """One signed answer that the law makes us keep; opening it leaves an entry with the person."""
    found = review.open_kept(sign_off_id, by=actor_at(request))
    context = {"here": "data", "zone": desk_of(request).zone, "sign_off": found.sign_off, "text": found.text}
    return render(request, "staffroom/data_kept.html", context)
