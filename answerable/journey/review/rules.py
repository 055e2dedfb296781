"""Decisions about signatures: which are needed, who may give them, and who is asked first."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from answerable.access.actor import Actor
from answerable.access.roles import SIGNING, Permission
from answerable.access.rules import may, may_in_team
from answerable.kit.answer import Answer

ROLES = ("medical", "legal", "regulatory")
CERTIFIED = "plain_reply"

# 21 CFR 11.50 (a)(3): the meaning of a signature stands beside it, in full, before it is given.
MEANING: dict[str, str] = {
    "medical": "I have read the question and the whole answer. It is medically correct, and they may have it.",
    "legal": "I have read the question and the whole answer. It is lawful, and they may have it.",
    "regulatory": "I have read the question and the whole answer. It keeps to what is approved, and they may have it.",
}

PROOF_HOLDS = timedelta(minutes=2)
WRONG_TRIES = 5
WRONG_TRIES_WITHIN = timedelta(minutes=15)


class HasReason(Protocol):
    """A passage that must be signed: what kind it is and which role signs it."""

    @property
    def kind(self) -> str: ...

    @property
    def role(self) -> str: ...


class HasSignOffs(Protocol):
    """The profile's word on which roles sign a reply that holds medical, product, legal … or only plain words."""

    def signatures_for(self, *contents: str) -> Sequence[str]: ...


@dataclass(frozen=True, slots=True)
class UnderReview:
    """What of a review decides who may sign it."""

    author_id: str
    team_id: str
    roles: tuple[str, ...]
    signed: Mapping[str, str] = field(default_factory=dict)  # role -> who signed
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Someone who could be asked: the roles they may sign as, whether they are on duty, and what they have open."""

    id: str
    roles: frozenset[str]
    on_duty: bool
    open_reviews: int


def needed_sign_offs(
    reasons: Sequence[HasReason], rules: HasSignOffs, author_trained: Collection[str]
) -> tuple[str, ...]:
    """The roles that must sign, in order; none only where nothing asks for it and the author is certified."""
    if not reasons and CERTIFIED in author_trained:
        return _in_order(rules.signatures_for("plain"))
    kinds = dict.fromkeys(reason.kind for reason in reasons)
    return _in_order({"medical", *(reason.role for reason in reasons), *rules.signatures_for(*kinds)})


def _in_order(roles: Collection[str]) -> tuple[str, ...]:
    return tuple(role for role in ROLES if role in roles)


def may_sign(review: UnderReview, signer: Actor, role: str) -> Answer:
    """Whether this member of staff may sign this review in this role, and why not."""
    if not review.is_open:
        return Answer(False, "This version is no longer waiting for a signature. Look at the newest one.")
    if signer.id == review.author_id:
        return Answer(False, "You wrote the answer. Someone else must sign it.")
    if role not in SIGNING or role not in review.roles:
        return Answer(False, f"This answer needs no signature as {role}.")
    if role in review.signed:
        return Answer(False, f"It is signed as {role} already.")
    if signer.id in review.signed.values():
        return Answer(False, "You signed it already. The second signature must be someone else's.")
    return may_in_team(signer, SIGNING[role], review.team_id)


def may_send_back(review: UnderReview, by: Actor) -> Answer:
    """Whoever may sign it may send it back, and so may the team's lead; never its author."""
    if not review.is_open:
        return Answer(False, "This version is no longer in review. Look at the newest one.")
    if by.id == review.author_id:
        return Answer(False, "You wrote the answer. You can change it yourself.")
    allowed = [may_in_team(by, permission, review.team_id)
               for permission in (*(SIGNING[role] for role in review.roles), Permission.LEAD_TEAM)]
    return next((answer for answer in allowed if answer.ok), allowed[0])


def roles_of(actor: Actor) -> frozenset[str]:
    """The roles in which this member of staff may sign anything at all."""
    return frozenset(role for role, permission in SIGNING.items() if may(actor, permission).ok)


def missing(review: UnderReview) -> tuple[str, ...]:
    """The signatures that are still to come."""
    return tuple(role for role in review.roles if role not in review.signed)


def choose(reviewers: Sequence[Reviewer], review: UnderReview) -> str | None:
    """Whom to ask first: who may sign what is missing first, on duty before others, the least busy of them."""
    taken = {review.author_id, *review.signed.values()}
    for role in missing(review):
        able = [one for one in reviewers if role in one.roles and one.id not in taken]
        if able:
            return min(able, key=lambda one: (not one.on_duty, one.open_reviews, one.id)).id
    return None


def holds(proved_at: datetime, now: datetime) -> Answer:
    """A proof of who signs is good for two minutes."""
    fresh = timedelta(0) <= now - proved_at <= PROOF_HOLDS
    return Answer(fresh, "" if fresh else "Please type your password again, or use your passkey, and sign at once.")


def may_try(tries: Sequence[datetime], now: datetime) -> Answer:
    """Whether a password may be tried again, given the moments of the tries that failed or are under way."""
    recent = sorted(at for at in tries if at > now - WRONG_TRIES_WITHIN)
    if len(recent) < WRONG_TRIES:
        return Answer(True)
    minutes = max(1, -(-int((recent[-WRONG_TRIES] + WRONG_TRIES_WITHIN - now).total_seconds()) // 60))
    unit = "minute" if minutes == 1 else "minutes"
    return Answer(False, f"The password was wrong too often. Nothing was signed. Try again in {minutes} {unit}.")


def is_passage(start: int, end: int, length: int) -> bool:
    """Whether start and end mark words of a text of this length."""
    return 0 <= start < end <= length
