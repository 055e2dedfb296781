"""The check that every action begins with."""

from answerable.access.actor import Actor
from answerable.access.roles import Permission
from answerable.access.rules import may, may_in_team


def check(actor: Actor, permission: Permission, *, team: str | None = None) -> None:
    """Raises Refused, with the reason, unless the actor may; give `team` where the thing belongs to one."""
    (may(actor, permission) if team is None else may_in_team(actor, permission, team)).or_refuse()
