"""What an actor may do, and where a member of staff may do it."""

from answerable.access.actor import Actor
from answerable.access.roles import OF_PERSON, OF_ROLE, OF_SOFTWARE, OF_TRAINED, Permission
from answerable.kit.answer import Answer


def may(actor: Actor, permission: Permission) -> Answer:
    """Whether the actor's kind or one of their roles carries this permission."""
    held = {"software": OF_SOFTWARE, "person": OF_PERSON}.get(actor.kind, frozenset())
    if actor.kind == "staff":
        held = frozenset().union(*(OF_ROLE[role] for role in actor.roles), _of_training(actor))
    if permission in held:
        return Answer(True)
    return Answer(False, f"Your role does not let you {permission.value}.")


def _of_training(actor: Actor) -> frozenset[Permission]:
    """Whoever is trained for crisis or safety may be named its officer, whatever their role."""
    return OF_TRAINED if actor.trained & {"crisis", "safety"} else frozenset()


def may_in_team(actor: Actor, permission: Permission, team: str) -> Answer:
    """The same, and for staff only inside the teams they belong to."""
    allowed = may(actor, permission)
    if not allowed.ok or actor.kind != "staff" or team in actor.teams:
        return allowed
    return Answer(False, "This belongs to a team that you are not part of.")
