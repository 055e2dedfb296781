"""An answer that waits to go out, as whoever would write beside it sees it: who may sign it, and by when."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from answerable.access.actor import Actor
from answerable.access.roles import Role
from answerable.desk import words
from answerable.desk.conversation.letter import Letter, name_of
from answerable.dialogue.status import ON_ITS_WAY, Status
from answerable.journey.reply.rules import CHANGEABLE
from answerable.journey.review.models import Review, SignOff
from answerable.people.models import Face


@dataclass(frozen=True)
class Line:
    """One line to sign on: who signed, or who is asked and who else may."""

    role: str
    signed: SignOff | None
    asked: str
    others: Sequence[str]


@dataclass(frozen=True)
class Waiting:
    """One answer that was handed in and has not gone out yet."""

    letter: Letter
    lines: Sequence[Line]
    is_mine: bool
    is_leads: bool

    @property
    def title(self) -> str:
        """'Your answer waits for a signature', 'Jonas Keller’s answer is on its way'."""
        whose = "Your answer" if self.is_mine else f"{self.letter.who}’s answer"
        return f"{whose} {words.WAITS[self.letter.message.status]}"

    @property
    def may_change(self) -> bool:
        return self.is_mine and self.letter.message.status in CHANGEABLE

    @property
    def may_take_back(self) -> bool:
        return (self.is_mine or self.is_leads) and self.letter.message.status in CHANGEABLE


@dataclass(frozen=True)
class Signing:
    """Who may sign in a team, and what they are asked to: the open reviews by message, the roles by name."""

    team: Sequence[Face]
    reviews: Mapping[str, Review]
    roles: Mapping[str, Collection[str]]


def waiting_answer(letters: Sequence[Letter], actor: Actor, signing: Signing) -> Waiting | None:
    """The answer that whoever opens this conversation should see before they write one: their own comes first."""
    going = [one for one in letters if Status(one.message.status) in ON_ITS_WAY]
    found = max(going, key=lambda one: (one.message.author_id == actor.id, one.message.made_at), default=None)
    if found is None:
        return None
    lines = _lines(found, signing) if found.message.status == Status.IN_REVIEW else []
    return Waiting(found, lines, found.message.author_id == actor.id, actor.is_any(Role.LEAD))


def _lines(letter: Letter, signing: Signing) -> list[Line]:
    review = signing.reviews.get(letter.message.pk)
    if review is None:
        return []
    known = {face.staff_id: face for face in signing.team}
    signed = {one.role: one for one in letter.signatures}
    taken = {letter.message.author_id, *(one.staff_id for one in letter.signatures)}
    able = {one: roles for one, roles in signing.roles.items() if one in known.keys() - taken}
    return [_line(role, signed.get(role), review.reviewer_id, [one for one in able if role in able[one]], known)
            for role in review.roles]


def _line(role: str, signed: SignOff | None, asked: str, able: Collection[str], known: Mapping[str, Face]) -> Line:
    others = sorted(name_of(one, known) for one in able if one != asked)
    return Line(role, signed, name_of(asked, known) if asked in able else "", others)
