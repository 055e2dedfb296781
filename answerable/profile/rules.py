"""Who may draft and sign a profile, and which role signs it."""

from __future__ import annotations

from answerable.access.actor import Actor
from answerable.access.roles import OF_ROLE, Permission, Role
from answerable.access.rules import may
from answerable.kit.answer import Answer
from answerable.kit.text import normalise_name
from answerable.people.rules import may_set_up


def may_draft(by: Actor, organisation_id: str) -> Answer:
    """Those who set up, and those who sign, in their own organisation."""
    if by.kind == "staff" and by.organisation != organisation_id:
        return Answer(False, "This organisation is not yours.")
    return Answer(True) if may_set_up(by).ok else may(by, Permission.SIGN_PROFILE)


def may_sign(by: Actor, organisation_id: str) -> Answer:
    """Those whose role signs profiles, in their own organisation."""
    if by.kind != "staff" or by.organisation != organisation_id:
        return Answer(False, "This organisation is not yours.")
    return may(by, Permission.SIGN_PROFILE)


def is_own_name(printed: str, identity: str) -> Answer:
    """A signature is the signer's own name in print."""
    if normalise_name(printed) == normalise_name(identity):
        return Answer(True)
    return Answer(False, "Please print your own name, as your colleagues know it.")


def signing_role(by: Actor) -> Role:
    """The role in which they sign; call it only once they may."""
    return min(role for role in by.roles if Permission.SIGN_PROFILE in OF_ROLE[role])
