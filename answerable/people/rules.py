"""What is decided about people without asking any table: merges, codes, roles, faces."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from answerable.access.actor import Actor, software
from answerable.access.roles import Permission, Role
from answerable.access.rules import may, may_in_team
from answerable.kit.answer import Answer
from answerable.people.rota import WorkingHours

__all__ = ["WorkingHours"]  # shown here as well: clocks read a calendar in this shape

CODE_DIGITS = 6
CODE_MINUTES = 15
CODE_TRIES = 5
CODES_AN_HOUR = 5
INVITATION_DAYS = 3
SEEN_EVERY = timedelta(minutes=1)
TRAINED_DUTIES = frozenset({"crisis", "safety"})
DUTIES = ("answering", "review", "crisis", "safety")
TRAININGS = ("crisis", "safety", "plain_reply")
WAYS = ("email", "page", "sms", "post", "phone")
MAIL_DETAILS = {"link": "A link, and nothing of what we wrote.", "words": "The whole answer in the mail."}

# Whoever types on the deployment's own machine holds its keys already: the command line may set it up.
COMMAND_LINE = software("command line")


@dataclass(frozen=True)
class Standing:
    """What a merge needs to know of one person."""

    id: str
    organisation: str
    merged_into: str | None
    has_folded: bool


def may_merge(keep: Standing, fold: Standing) -> Answer:
    """Whether `fold` may be folded into `keep`: one organisation, and never in chains or circles."""
    if keep.id == fold.id:
        return Answer(False, "These two are one record already.")
    if keep.organisation != fold.organisation:
        return Answer(False, "People of two organisations are never merged.")
    if fold.merged_into:
        return Answer(False, "One of them is part of another record already. Undo that merge first.")
    if keep.merged_into:
        return Answer(False, "The one to keep is part of another record. Choose the record it belongs to.")
    if fold.has_folded:
        return Answer(False, "Others are part of the record to fold. Keep that one, and fold the other into it.")
    return Answer(True)


def may_confirm_merge(*, proposed_by: str, by: Actor) -> Answer:
    """Two people decide that two records are one person, never one alone."""
    allowed = may(by, Permission.CONFIRM_MERGE)
    if allowed.ok and by.id == proposed_by:
        return Answer(False, "Someone else must confirm a merge that you proposed.")
    return allowed


def may_decline_merge(*, proposed_by: str, by: Actor) -> Answer:
    """Whoever may confirm may decline, and whoever proposed may take it back."""
    return Answer(True) if by.id == proposed_by else may(by, Permission.CONFIRM_MERGE)


def may_have_code(made: Iterable[datetime], now: datetime) -> Answer:
    """Whether one more code may go to an address to which codes were made at these moments."""
    recent = sorted(at for at in made if at > now - timedelta(hours=1))
    if len(recent) < CODES_AN_HOUR:
        return Answer(True)
    wait = recent[-CODES_AN_HOUR] + timedelta(hours=1) - now
    minutes = max(1, -(-int(wait.total_seconds()) // 60))
    unit = "minute" if minutes == 1 else "minutes"
    return Answer(False, f"We sent several codes to this address. Please wait {minutes} {unit} for a new one.")


def may_set_up(by: Actor) -> Answer:
    """The command line of the deployment, and administrators."""
    return Answer(True) if by == COMMAND_LINE else may(by, Permission.SET_UP)


def may_set_up_in(by: Actor, organisation_id: str) -> Answer:
    """The same, in their own organisation only."""
    if by != COMMAND_LINE and by.organisation != organisation_id:
        return Answer(False, "This organisation is not yours.")
    return may_set_up(by)


def may_add_staff(by: Actor) -> Answer:
    """The command line alone: everyone else is invited."""
    return Answer(by == COMMAND_LINE, "Staff join by invitation.")


def may_invite(by: Actor) -> Answer:
    """The command line of the deployment, and those who invite staff."""
    return Answer(True) if by == COMMAND_LINE else may(by, Permission.INVITE_STAFF)


def may_invite_to(by: Actor, organisation_id: str) -> Answer:
    """The same, into their own organisation only."""
    if by != COMMAND_LINE and by.organisation != organisation_id:
        return Answer(False, "This organisation is not yours.")
    return may_invite(by)


def may_change_staff(*, by: Actor, staff_id: str) -> Answer:
    """Nobody gives themselves roles, teams or trainings."""
    allowed = may_invite(by)
    if allowed.ok and by.id == staff_id:
        return Answer(False, "You cannot change what you may do yourself. Ask another administrator.")
    return allowed


def may_set_rota(by: Actor, *, team: str, organisation_id: str) -> Answer:
    """The team's lead, and those who set up its organisation."""
    set_up = may_set_up_in(by, organisation_id)
    return set_up if set_up.ok else may_in_team(by, Permission.LEAD_TEAM, team)


def may_train(*, by: Actor, staff_id: str, teams: Iterable[str]) -> Answer:
    """A lead of one of their teams, or those who set up; nobody certifies themselves."""
    if by.kind == "staff" and by.id == staff_id:
        return Answer(False, "Someone else must record your training.")
    if may_set_up(by).ok or any(may_in_team(by, Permission.LEAD_TEAM, team).ok for team in teams):
        return Answer(True)
    return Answer(False, "Only a lead of their team, or an administrator, records a training.")


def may_set_face(*, by: Actor, staff_id: str, teams: Iterable[str], organisation_id: str) -> Answer:
    """Oneself, the lead of one's team (after threats, say), or those who set up the organisation."""
    if (by.kind == "staff" and by.id == staff_id) or may_set_up_in(by, organisation_id).ok:
        return Answer(True)
    if any(may_in_team(by, Permission.LEAD_TEAM, team).ok for team in teams):
        return Answer(True)
    return Answer(False, "Only they themselves or their lead may change what people see of them.")


def may_stop_contact(*, by: Actor, persons: Iterable[str], organisation_id: str) -> Answer:
    """The person themselves, whoever answers them, or the delivery that was told so by their provider."""
    if by.kind == "software":
        return may(by, Permission.DELIVER)
    return may_change_person(by=by, persons=persons, organisation_id=organisation_id)


def may_change_person(*, by: Actor, persons: Iterable[str], organisation_id: str) -> Answer:
    """The person themselves, or whoever answers them in their organisation."""
    if by.kind == "person":
        return Answer(by.id in set(persons), "This is about someone else.")
    if by.organisation != organisation_id:
        return Answer(False, "They write to an organisation that you are not part of.")
    return may(by, Permission.WRITE_REPLY)


def may_choose_mail_detail(*, by: Actor, persons: Iterable[str]) -> Answer:
    """The person alone, having shown who they are: no mail, and nobody else, can let their answers go by mail."""
    own = by.kind == "person" and by.id in set(persons)
    return Answer(own, "" if own else "Only they themselves choose what a mail may hold.")


def may_lose(role: Role, *, others: int, leads: Iterable[str] = ()) -> Answer:
    """Whether someone may lose a role: an organisation keeps an administrator, and a team its lead."""
    if role is Role.ADMINISTRATOR and others == 0:
        return Answer(False, "This is the last administrator. Give the role to someone else first.")
    led = ", ".join(sorted(leads))
    if role is Role.LEAD and led:
        return Answer(False, f"They lead {led}. Choose another lead for it first.")
    return Answer(True)


def role_line(roles: Iterable[str]) -> str:
    """What people read below a name until its owner says it in other words."""
    held = {Role(role) for role in roles}
    return next((line for role, line in _ROLE_LINES.items() if role in held), "Team")


_ROLE_LINES = {
    Role.MEDICAL: "Doctor",
    Role.SAFETY: "Safety officer",
    Role.RESPONDER: "Adviser",
    Role.LEAD: "Team lead",
    Role.PRIVACY: "Privacy officer",
    Role.LEGAL: "Lawyer",
    Role.REGULATORY: "Regulatory officer",
}


def initials(display_name: str) -> str:
    """One or two letters that stand where a photo would."""
    words = [word for word in display_name.split() if word[:1].isalnum()]
    chosen = words[:1] if len(words) == 1 else [words[0], words[-1]] if words else []
    return "".join(word[0].upper() for word in chosen) or "?"
