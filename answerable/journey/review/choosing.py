"""Reads who could sign in a team today, and how busy each is."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import datetime

from django.db.models import QuerySet

from answerable.access.roles import OF_ROLE, SIGNING, Role
from answerable.journey.review.models import Review
from answerable.journey.review.rules import Reviewer, UnderReview, choose
from answerable.kit.errors import Missing
from answerable.kit.once import once
from answerable.kit.together import Later, ask, later
from answerable.people.models import Membership, StaffRole
from answerable.people.queries import lead_of, rota_of

Held = tuple[str, str]


def reviewer_for(review: UnderReview, at: datetime) -> str:
    """Who is asked next: someone who may sign what is missing, or the lead, who finds someone."""
    return choose(_reviewers(review.team_id, at), review) or _whoever_leads(review.team_id)


def _whoever_leads(team_id: str) -> str:
    try:
        return lead_of(team_id).pk
    except Missing:
        # While a team has no lead, the promise is someone's all the same.
        members = Membership.objects.filter(team_id=team_id, staff__is_active=True).order_by("staff_id")
        return members.values_list("staff_id", flat=True)[:1].get()


def _reviewers(team_id: str, at: datetime) -> list[Reviewer]:
    held, busy = later(_held_by_active, team=team_id), later(_busy, team=team_id)
    ask(held, busy)
    rota, open_ones = rota_of([team_id]), Counter(busy.rows)
    awake = rota.on_duty(team_id, "review", at) if team_id in rota.teams else ()
    return [Reviewer(one, frozenset(roles), one in awake, open_ones[one])
            for one, roles in signing(held.rows).items() if roles]


@once()
def _held_by_active(*, team: str) -> QuerySet[StaffRole, Held]:
    rows = StaffRole.objects.filter(staff__memberships__team_id=team, staff__is_active=True)
    return rows.values_list("staff_id", "role")


@once()
def _busy(*, team: str) -> QuerySet[Review, str]:
    members = Membership.objects.filter(team_id=team).values("staff_id")
    return Review.objects.filter(ended_at=None, reviewer_id__in=members).values_list("reviewer_id", flat=True)


def roles_in_team(team_id: str) -> Later[Held]:
    """Who holds which role in a team, to be asked together with other questions."""
    return later(_held_in, team=team_id)


@once()
def _held_in(*, team: str) -> QuerySet[StaffRole, Held]:
    return StaffRole.objects.filter(staff__memberships__team_id=team).values_list("staff_id", "role")


def signing(held: Iterable[Held]) -> dict[str, set[str]]:
    """The roles in which each may sign, by what they hold."""
    roles: dict[str, set[str]] = defaultdict(set)
    for staff_id, role in held:
        roles[staff_id] |= {name for name, permission in SIGNING.items() if permission in OF_ROLE[Role(role)]}
    return roles
