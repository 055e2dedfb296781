"""Reads who could sign in a team today, and how busy each is."""

from collections import Counter, defaultdict
from collections.abc import Collection
from datetime import datetime

from answerable.access.roles import OF_ROLE, SIGNING, Role
from answerable.journey.review.models import Review
from answerable.journey.review.rules import Reviewer, UnderReview, choose
from answerable.kit.errors import Missing
from answerable.people.models import Membership, StaffRole
from answerable.people.queries import lead_of, on_duty


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
    members = list(Membership.objects.filter(team_id=team_id, staff__is_active=True).values_list("staff_id", flat=True))
    roles = signing_roles(members)
    open_ones = Counter(Review.objects.filter(ended_at=None, reviewer_id__in=members)
                        .values_list("reviewer_id", flat=True))
    awake = {staff.pk for staff in on_duty(team_id, "review", at)}
    return [Reviewer(one, frozenset(roles[one]), one in awake, open_ones[one]) for one in members if roles[one]]


def signing_roles(staff_ids: Collection[str]) -> dict[str, set[str]]:
    """The roles in which each of these may sign, by their id; empty for whoever may sign nothing. One query."""
    roles: dict[str, set[str]] = defaultdict(set)
    for staff_id, role in StaffRole.objects.filter(staff_id__in=staff_ids).values_list("staff_id", "role"):
        held = OF_ROLE[Role(role)]
        roles[staff_id] |= {name for name, permission in SIGNING.items() if permission in held}
    return roles
