"""What staff may do and when they are there: roles, teams, trainings, duties, and how they leave."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from allauth.mfa.models import Authenticator
from django.contrib.auth.hashers import make_password

from answerable.access.actor import Actor
from answerable.access.roles import Role
from answerable.kit import clock
from answerable.kit.errors import Conflict, Invalid, Missing, Refused
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people import rules
from answerable.people.actions.invite import check_teams, checked_roles
from answerable.people.models import Duty, Membership, Staff, StaffRole, Team, Training
from answerable.people.queries.staff import administrators, led_by
from answerable.people.rota import Span


@action
def set_roles(staff_id: str, roles: Sequence[str], *, by: Actor) -> None:
    """Give someone these roles and no others. Refused for oneself, the last administrator, a team's lead."""
    staff = _active(staff_id, by)
    rules.may_change_staff(by=by, staff_id=staff_id).or_refuse()
    wanted = set(checked_roles(roles))
    held = set(StaffRole.objects.filter(staff=staff).values_list("role", flat=True))
    for lost in held - wanted:
        _may_lose(Role(lost), staff)
    StaffRole.objects.filter(staff=staff, role__in=held - wanted).delete()
    StaffRole.objects.bulk_create([StaffRole(staff=staff, role=role) for role in sorted(wanted - held)])
    ledger.record("staff:roles_set", by=by, touched=[("staff", staff_id)], why=f"Roles: {', '.join(sorted(wanted))}.")


@action
def set_teams(staff_id: str, teams: Sequence[str], *, by: Actor) -> None:
    """Let someone see the people of these teams and no others; duties in the others end."""
    staff = _active(staff_id, by)
    rules.may_change_staff(by=by, staff_id=staff_id).or_refuse()
    check_teams(staff.organisation_id, teams)
    if Team.objects.filter(lead=staff).exclude(pk__in=teams).exists():
        raise Refused("They lead a team that they would leave. Choose another lead for it first.")
    Membership.objects.filter(staff=staff).exclude(team__in=teams).delete()
    Duty.objects.filter(staff=staff).exclude(team__in=teams).delete()
    Membership.objects.bulk_create(
        [Membership(staff=staff, team_id=team) for team in sorted(set(teams))], ignore_conflicts=True
    )
    ledger.record("staff:teams_set", by=by, touched=[("staff", staff_id), *(("team", team) for team in teams)])


@action
def set_duty(staff_id: str, team_id: str, spans: Iterable[Span], *, by: Actor) -> None:
    """Put someone on duty in a team at these weekly times, in the team's zone, instead of those they had there."""
    staff = _active(staff_id, by)
    rules.may_set_rota(by, team=team_id, organisation_id=staff.organisation_id).or_refuse()
    if not Membership.objects.filter(staff=staff, team=team_id).exists():
        raise Invalid("They are not part of this team.")
    spans = list(spans)
    if any(span.duty not in rules.DUTIES or span.weekday not in range(7) for span in spans):
        raise Invalid("A duty is answering, review, crisis or safety, on a day from Monday (0) to Sunday (6).")
    Duty.objects.filter(staff=staff, team=team_id).delete()
    Duty.objects.bulk_create(
        [Duty(staff=staff, team_id=team_id, duty=span.duty, weekday=span.weekday, start=span.start, end=span.end)
         for span in spans]
    )
    ledger.record("duty:set", by=by, touched=[("staff", staff_id), ("team", team_id)])


@action
def set_training(staff_id: str, duty: str, *, since: date, until: date | None = None, by: Actor) -> Training:
    """Record that someone was trained or certified for crisis, safety or plain_reply, and until when it holds."""
    staff = _trainable(staff_id, by)
    if duty not in rules.TRAININGS:
        raise Invalid("There is no such training.")
    if until is not None and until < since:
        raise Invalid("A training cannot end before it begins.")
    training = Training.objects.create(staff=staff, duty=duty, since=since, until=until)
    ledger.record("training:recorded", by=by, touched=[("staff", staff_id), ("training", duty)])
    return training


@action
def end_training(staff_id: str, duty: str, *, by: Actor) -> None:
    """From today on they are no longer trained for this."""
    staff = _trainable(staff_id, by)
    today = clock.now().date()
    running = Training.objects.filter(staff=staff, duty=duty).exclude(until__lt=today)
    running.filter(since__gte=today).delete()
    running.update(until=today - timedelta(days=1))
    ledger.record("training:ended", by=by, touched=[("staff", staff_id), ("training", duty)])


def _trainable(staff_id: str, by: Actor) -> Staff:
    staff = _active(staff_id, by)
    teams = list(Membership.objects.filter(staff=staff).values_list("team_id", flat=True))
    rules.may_train(by=by, staff_id=staff_id, teams=teams).or_refuse()
    return staff


@action
def deactivate(staff_id: str, *, by: Actor) -> None:
    """Let someone go: every session of theirs ends, and nothing signs them in again but a new invitation."""
    staff = _active(staff_id, by)
    rules.may_change_staff(by=by, staff_id=staff_id).or_refuse()
    for held in StaffRole.objects.filter(staff=staff):
        _may_lose(Role(held.role), staff)
    staff.is_active = False
    # An unusable password changes the hash that every session carries.
    staff.password = make_password(None)
    staff.save(update_fields=["is_active", "password"])
    Authenticator.objects.filter(user=staff).delete()
    Duty.objects.filter(staff=staff).delete()
    ledger.record("staff:deactivated", by=by, touched=[("staff", staff_id)])


def _active(staff_id: str, by: Actor) -> Staff:
    """Locked, and of the actor's own organisation."""
    staff = Staff.objects.select_for_update().filter(pk=staff_id).first()
    if staff is None or (by != rules.COMMAND_LINE and staff.organisation_id != by.organisation):
        raise Missing("Nobody of that name works here.")
    if not staff.is_active:
        raise Conflict("They no longer work here.")
    return staff


def _may_lose(role: Role, staff: Staff) -> None:
    # Locked in one order: two administrators who remove each other at the same moment must not both succeed.
    others = list(administrators(staff.organisation_id).select_for_update(of=("self",)).order_by("pk"))
    left = sum(each.pk != staff.pk for each in others)
    rules.may_lose(role, others=left, leads=led_by(staff.pk)).or_refuse()
