"""Who may open a person's data for which purpose, and why not."""

from collections.abc import Collection
from datetime import datetime

from answerable.access.actor import Actor
from answerable.access.roles import Role
from answerable.consent.purposes import Purpose
from answerable.kit.answer import Answer

ANSWERING_ROLES = (Role.RESPONDER, Role.MEDICAL, Role.LEGAL, Role.REGULATORY, Role.LEAD, Role.SAFETY, Role.PRIVACY)
QUALITY_ROLES = (Role.LEAD, Role.MEDICAL, Role.PRIVACY)


def may_open(actor: Actor, person_id: str, purpose: Purpose, *, running: Collection[str], organisation: str) -> Answer:
    """Whether this actor may open this person's data for this purpose, given the person's running grants."""
    if actor.kind == "person":
        own = purpose is Purpose.OWN and actor.id == person_id
        return Answer(own, "" if own else "You can read only what is yours.")
    if purpose is Purpose.OWN:
        return Answer(False, "Only the person themselves may open it as their own.")
    if actor.kind == "staff" and actor.organisation != organisation:
        return Answer(False, "This person wrote to another organisation.")
    if purpose is Purpose.SAFETY:  # a legal duty: it asks for a role, not for a grant
        safe = (
            actor.kind == "software"
            or actor.is_any(Role.SAFETY, Role.LEAD)
            or bool(actor.trained & {"safety", "crisis"})
        )
        return Answer(safe, "" if safe else "Only trained safety staff may open this to keep someone safe.")
    if purpose.value not in running:
        return Answer(False, "This person has not allowed that. Without their leave there is no door.")
    roles = ANSWERING_ROLES if purpose is Purpose.ANSWERING else QUALITY_ROLES
    if actor.kind == "software" or actor.is_any(*roles):
        return Answer(True)
    return Answer(False, "Your role does not open people's words for this purpose.")


def quarter(moment: datetime) -> datetime:
    """The start of the quarter of an hour in which a second opening leaves no second entry."""
    return moment.replace(minute=moment.minute - moment.minute % 15, second=0, microsecond=0)
