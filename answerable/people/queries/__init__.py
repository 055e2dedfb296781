"""Reads of people: who someone is, who is on duty, whom a person may see."""

from answerable.people.queries.duty import Colleague, Rota, next_on_duty, on_duty, rota_of
from answerable.people.queries.persons import (
    best_first,
    by_address,
    by_emails,
    by_name,
    contact_points_later,
    contact_points_of,
    groups_of,
    may_have_code,
    open_proposals,
    person,
    proposal,
    records_of,
    root_of,
    same_person,
    standing,
)
from answerable.people.queries.sites import here_now, site, site_at, sites_of
from answerable.people.queries.staff import (
    actor_of,
    faces,
    faces_of_team,
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
    "Colleague", "Rota", "actor_of", "best_first", "by_address", "by_emails", "by_name", "contact_points_later",
    "contact_points_of", "default_team", "faces", "faces_of_team", "groups_of", "here_now", "hours_of",
    "invitation_for", "lead_of", "may_have_code", "next_on_duty", "on_duty", "open_invitations", "open_proposals",
    "organisation", "organisations", "person", "proposal", "records_of", "root_of", "rota_of", "same_person", "site",
    "site_at", "sites_of", "staff", "staff_of", "standing", "standing_of", "team", "teams_of", "trainings_of",
]
