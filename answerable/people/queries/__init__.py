"""Reads of people: who someone is, who is on duty, whom a person may see."""

from answerable.people.queries.duty import Colleague, Rota, next_on_duty, on_duty, rota_of
from answerable.people.queries.persons import (
    by_address,
    by_name,
    contact_points_of,
    groups_of,
    may_have_code,
    open_proposals,
    person,
    proposal,
    root_of,
    same_person,
    standing,
)
from answerable.people.queries.staff import (
    actor_of,
    faces,
    invitation_for,
    lead_of,
    open_invitations,
    staff,
    staff_of,
    standing_of,
    trainings_of,
)
from answerable.people.queries.teams import default_team, hours_of, organisation, organisations, team, teams_of

__all__ = [
    "Colleague", "Rota", "actor_of", "by_address", "by_name", "contact_points_of", "default_team", "faces",
    "groups_of", "hours_of", "invitation_for", "lead_of", "may_have_code", "next_on_duty", "on_duty",
    "open_invitations", "open_proposals", "organisation", "organisations", "person", "proposal", "root_of",
    "rota_of", "same_person", "staff", "staff_of", "standing", "standing_of", "team", "teams_of", "trainings_of",
]
