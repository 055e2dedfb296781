"""Writes about people: those who write, those who answer, and their organisations."""

from answerable.people.actions.arrive import (
    Arriving,
    change_person,
    fail_contact,
    find_or_make,
    greet,
    mend_contact,
    resume_contact,
    stop_contact,
    turn_away,
    welcome,
)
from answerable.people.actions.codes import Asked, ask_code, forget_codes, new_code, prove
from answerable.people.actions.face import set_face
from answerable.people.actions.forget import forget, sign_out_everywhere
from answerable.people.actions.invite import accept_invitation, invite, withdraw_invitation
from answerable.people.actions.mail_detail import choose_mail_detail
from answerable.people.actions.merge import confirm_merge, decline_merge, propose_merge, undo_merge
from answerable.people.actions.presence import note_sign_in, seen
from answerable.people.actions.setting_up import (
    add_staff,
    add_team,
    set_hours,
    set_lead,
    set_products,
    set_up_organisation,
)
from answerable.people.actions.sites import add_site, change_site, pause_site, reopen_site
from answerable.people.actions.spent import forget_invitations
from answerable.people.actions.staff import deactivate, end_training, set_duty, set_roles, set_teams, set_training

__all__ = [
    "Arriving", "Asked", "accept_invitation", "add_site", "add_staff", "add_team", "ask_code",
    "change_person", "change_site", "choose_mail_detail", "confirm_merge", "deactivate", "decline_merge",
    "end_training", "fail_contact", "find_or_make", "forget", "forget_codes", "forget_invitations", "greet",
    "invite", "mend_contact", "new_code", "note_sign_in", "pause_site", "propose_merge", "prove",
    "reopen_site", "resume_contact", "seen", "set_duty", "set_face", "set_hours", "set_lead",
    "set_products", "set_roles", "set_teams", "set_training", "set_up_organisation", "sign_out_everywhere",
    "stop_contact", "turn_away", "undo_merge", "welcome", "withdraw_invitation",
]
