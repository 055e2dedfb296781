"""Who is signed in, in the session: a person and a member of staff may be, side by side."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth import login
from django.http import HttpRequest

from answerable.access.actor import Actor
from answerable.kit import clock
from answerable.kit.errors import Refused
from answerable.people.models import Staff
from answerable.people.queries.persons import person as person_of

PERSON = "person"
DEMO_SIGN_IN = "demo_sign_in"
PERSON_STAYS = timedelta(hours=12)
_BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def sign_in_person(request: HttpRequest, person_id: str) -> Actor:
    """Sign in whoever proved that an address is this record's; it ends in 12 hours, whatever they do meanwhile.

    Give the id of the record that the address belongs to, not of the one it was folded into: a merge that is
    undone then leaves nobody inside another's conversations. `queries.same_person` gives the rest.
    """
    person = person_of(person_id)
    request.session.cycle_key()
    ends = clock.now() + PERSON_STAYS
    request.session[PERSON] = {"id": person.pk, "organisation": person.organisation_id, "ends": ends.isoformat()}
    actor = Actor(kind="person", id=person.pk, organisation=person.organisation_id)
    request.person = actor  # type: ignore[attr-defined]
    return actor


def sign_out_person(request: HttpRequest) -> None:
    """Forget the person, and leave a member of staff who is signed in beside them."""
    if request.session.pop(PERSON, None) is not None:
        request.session.cycle_key()
    request.person = None  # type: ignore[attr-defined]


def person_in(request: HttpRequest) -> Actor | None:
    """The person who is signed in, until the end that was set when they came in."""
    kept = request.session.get(PERSON)
    if not isinstance(kept, dict):
        return None
    if datetime.fromisoformat(kept["ends"]) <= clock.now():
        del request.session[PERSON]
        return None
    return Actor(kind="person", id=kept["id"], organisation=kept["organisation"])


def sign_in_demo_staff(request: HttpRequest, staff: Staff) -> None:
    """Sign in a member of staff by one click, in demo mode alone; Refused anywhere else."""
    if not settings.DEMO:
        raise Refused("This door is open in the demonstration only.")
    person = request.session.get(PERSON)
    login(request, staff, backend=_BACKEND)
    # Signing in as another member of staff empties the session: whoever writes stays signed in beside them.
    if person is not None:
        request.session[PERSON] = person
    request.session[DEMO_SIGN_IN] = staff.pk


def came_by_demo_door(request: HttpRequest, staff_id: str) -> bool:
    """Whether this very member of staff came in by the demo's door, in demo mode."""
    return bool(settings.DEMO) and request.session.get(DEMO_SIGN_IN) == staff_id
