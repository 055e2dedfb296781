"""Who may open a person's data for which purpose, and what may be held, kept or erased."""

from collections.abc import Collection
from datetime import datetime

from answerable.access.actor import Actor, software
from answerable.access.roles import Permission, Role
from answerable.access.rules import may
from answerable.consent.purposes import Purpose
from answerable.kit.answer import Answer

ANSWERING_ROLES = (Role.RESPONDER, Role.MEDICAL, Role.LEGAL, Role.REGULATORY, Role.LEAD, Role.SAFETY, Role.PRIVACY)
QUALITY_ROLES = (Role.LEAD, Role.MEDICAL, Role.PRIVACY)
ELSEWHERE = "This person wrote to another organisation."

RETENTION = software("retention")  # erases whose time has come by the signed rules: `dialogue.actions.erase_expired`

# GDPR Art. 17(3)(e): what legal claims need is not erased; an order of a court or an authority is Art. 17(3)(b).
HOLD_GROUNDS = {
    "claim": "A legal claim was made, or may be.",
    "court": "A court has ordered that it be kept.",
    "authority": "An authority looks into it.",
}


def may_open(actor: Actor, person_id: str, purpose: Purpose, *, running: Collection[str], organisation: str) -> Answer:
    """Whether this actor may open this person's data for this purpose, given the person's running grants."""
    if actor.kind == "person":
        own = purpose is Purpose.OWN and actor.id == person_id
        return Answer(own, "" if own else "You can read only what is yours.")
    if purpose is Purpose.OWN:
        return Answer(False, "Only the person themselves may open it as their own.")
    if actor.kind == "staff" and actor.organisation != organisation:
        return Answer(False, ELSEWHERE)
    if purpose is Purpose.OBLIGATION:
        return Answer(False, "What the law makes us keep is opened one by one, and nothing else with it.")
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


def may_know_of_erasure(actor: Actor, person_id: str, *, organisation: str) -> bool:
    """Whether this actor is told that someone was erased, instead of that they may not look."""
    if actor.kind == "staff":
        return actor.organisation == organisation
    return actor.kind == "software" or actor.id == person_id


def may_open_kept(actor: Actor, *, organisation: str) -> Answer:
    """What the law makes the organisation keep: for those who answer to the law, whatever the person allowed."""
    return _in_their_organisation(actor, Permission.OPEN_KEPT, organisation)


def may_hold(actor: Actor, *, organisation: str) -> Answer:
    """A legal hold is placed and lifted by the legal role, in its own organisation."""
    return _in_their_organisation(actor, Permission.HOLD_DATA, organisation)


def may_erase(actor: Actor, *, organisation: str, is_held: bool = False) -> Answer:
    """The privacy officer erases, and whoever carries out the signed rules; nobody does while a legal hold runs."""
    of_office = actor == RETENTION
    allowed = Answer(True) if of_office else _in_their_organisation(actor, Permission.ERASE_PERSON, organisation)
    if allowed.ok and is_held:
        return Answer(False, "A legal hold runs. Nothing of this person may be erased until it is lifted.")
    return allowed


def _in_their_organisation(actor: Actor, permission: Permission, organisation: str) -> Answer:
    if actor.organisation != organisation:
        return Answer(False, ELSEWHERE)
    return may(actor, permission)


def quarter(moment: datetime) -> datetime:
    """The start of the quarter of an hour in which a second opening leaves no second entry."""
    return moment.replace(minute=moment.minute - moment.minute % 15, second=0, microsecond=0)
