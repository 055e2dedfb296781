"""The plain actor: who does something, passed explicitly to every action."""

from dataclasses import dataclass
from typing import Literal

from answerable.access.roles import Role

ActorKind = Literal["staff", "person", "software"]


@dataclass(frozen=True, slots=True)
class Actor:
    """Someone or something that acts. `teams` are the teams whose people a member of staff may see;
    `trained` names the duties (crisis, safety, plain_reply) a member of staff is trained for."""

    kind: ActorKind
    id: str
    roles: frozenset[Role] = frozenset()
    teams: frozenset[str] = frozenset()
    trained: frozenset[str] = frozenset()
    organisation: str = ""

    def is_any(self, *roles: Role) -> bool:
        """Whether the actor holds one of these roles."""
        return not self.roles.isdisjoint(roles)


def software(name: str) -> Actor:
    """A step of the house itself, by name: it screens, reminds and keeps the clock, and never answers."""
    return Actor(kind="software", id=name)


def person(person_id: str) -> Actor:
    """Someone who writes, acting on what is theirs."""
    return Actor(kind="person", id=person_id)
