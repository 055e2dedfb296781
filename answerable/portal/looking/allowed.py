"""What a person has allowed, and how they change it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from answerable.access.actor import Actor
from answerable.access.guard import needs_person
from answerable.consent import actions as consent
from answerable.consent.purposes import Basis, Purpose
from answerable.consent.queries import grants_of
from answerable.kit.errors import Invalid
from answerable.portal.frame import actor_at


@dataclass(frozen=True)
class Choice:
    """One purpose in plain words, whether it is allowed, and what stopping it would mean."""

    purpose: str
    text: str
    since: datetime | None
    stopping: str


TEXTS = {
    Purpose.ANSWERING: ("To answer you", "If you stop this, nobody here can read or answer your letters."
                                         " Letters that wait stay without an answer."),
    Purpose.QUALITY_REVIEW: ("To see how well we answer", "If you stop this, nobody looks at your letters to learn"
                                                          " from them. You are answered all the same."),
}


def choices_of(actor: Actor) -> Sequence[Choice]:
    """The purposes that are the person's own to allow."""
    since = {grant.purpose: grant.given_at for grant in reversed(grants_of(actor.id))}
    return [Choice(purpose.value, text, since.get(purpose.value), stopping)
            for purpose, (text, stopping) in TEXTS.items()]


def stopped_answering(actor: Actor) -> bool:
    """Whether they took back the permission to answer them: whoever writes again gives it anew, and is told before."""
    return all(grant.purpose != Purpose.ANSWERING.value for grant in grants_of(actor.id))


@needs_person
@require_POST
def change(request: HttpRequest) -> HttpResponse:
    """Gives a permission, or takes it back."""
    actor = actor_at(request)
    asked, wants = request.POST.get("purpose", ""), request.POST.get("wants", "")
    if asked not in {purpose.value for purpose in TEXTS} or wants not in ("yes", "no"):
        raise Invalid("Please choose what you want to allow or stop.")
    purpose = Purpose(asked)
    if wants == "yes":
        consent.grant(actor.id, purpose, basis=Basis.GIVEN, by=actor)
    else:
        consent.withdraw(actor.id, purpose, by=actor)
    return redirect(f"/who-looked/#allowed-{purpose.value}")
