"""Tables of organisations, staff, persons, and the wrapped keys."""

from answerable.people.models.key import PersonKey
from answerable.people.models.organisation import Organisation, Team
from answerable.people.models.person import ContactPoint, MergeProposal, Person, SignInCode
from answerable.people.models.site import Site
from answerable.people.models.staff import Duty, Face, Invitation, Membership, Staff, StaffRole, Training

__all__ = [
    "ContactPoint", "Duty", "Face", "Invitation", "Membership", "MergeProposal", "Organisation", "Person",
    "PersonKey", "SignInCode", "Site", "Staff", "StaffRole", "Team", "Training",
]
