"""Invites staff, and shows those who work here with what they may do."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from answerable.access.guard import needs
from answerable.access.roles import NAMES, Permission, Role
from answerable.desk.frame import actor_at
from answerable.desk.staffroom.forms import InviteForm
from answerable.journey.delivery import actions as delivery
from answerable.kit.errors import Missing, Unmet
from answerable.people import actions as people
from answerable.people.models import Invitation, Staff
from answerable.people.queries import open_invitations, staff_of, teams_of
from answerable.people.queries import staff as staff_with


@needs(Permission.INVITE_STAFF)
@require_http_methods(["GET", "POST"])
def invitations(request: HttpRequest) -> HttpResponse:
    """Who works here, who is invited, and the form to invite someone."""
    actor = actor_at(request)
    teams = [(team.pk, team.name) for team in teams_of(actor.organisation)]
    form = InviteForm(request.POST or None, teams=teams)
    if form.is_bound and form.is_valid() and _invited(request, form):
        return redirect("staffroom:invitations")
    names = dict(teams)
    context = {
        "here": "invitations",
        "form": form,
        "pending": [_pending(each, names) for each in open_invitations(actor.organisation)],
        "colleagues": [_colleague(each) for each in staff_of(actor.organisation)],
    }
    return render(request, "staffroom/invitations.html", context, status=422 if form.errors else 200)


def _invited(request: HttpRequest, form: InviteForm) -> bool:
    actor, told = actor_at(request), form.cleaned_data
    try:
        invitation, token = people.invite(
            actor.organisation,
            email=told["email"],
            identity=told["identity"],
            roles=told["roles"],
            teams=told["teams"],
            by=actor,
        )
    except Unmet as problem:
        form.add_error(None, problem.why)
        return False
    delivery.send_invitation(to=invitation.email, token=token, by=actor)
    messages.success(request, f"{invitation.identity} is invited. The letter is on its way; it works for three days.")
    return True


def _pending(invitation: Invitation, teams: dict[str, str]) -> dict[str, Any]:
    return {
        "invitation": invitation,
        "roles": [NAMES[Role(role)] for role in invitation.roles],
        "teams": [teams.get(team, team) for team in invitation.teams],
    }


def _colleague(staff: Staff) -> dict[str, Any]:
    return {
        "staff": staff,
        "roles": [NAMES[Role(held.role)] for held in staff.held.all()],
        "teams": [membership.team.name for membership in staff.memberships.all()],
    }


@needs(Permission.INVITE_STAFF)
@require_POST
def withdraw(request: HttpRequest, invitation_id: str) -> HttpResponse:
    """Close an invitation."""
    people.withdraw_invitation(invitation_id, by=actor_at(request))
    messages.success(request, "The invitation is withdrawn. Its link opens nothing now.")
    return redirect("staffroom:invitations")


class PlaceForm(InviteForm):
    """What a colleague may do, and in which teams."""

    def __init__(self, *args: Any, teams: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, teams=teams, **kwargs)
        del self.fields["email"], self.fields["identity"]


@needs(Permission.INVITE_STAFF)
@require_http_methods(["GET", "POST"])
def colleague(request: HttpRequest, staff_id: str) -> HttpResponse:
    """The roles and teams of one colleague."""
    actor, who = actor_at(request), _of_ours(request, staff_id)
    teams = [(team.pk, team.name) for team in teams_of(actor.organisation)]
    if request.method == "POST":
        told = PlaceForm(request.POST, teams=teams)
        if told.is_valid():
            # Teams first: a lead keeps the team that they lead, whatever becomes of their roles.
            people.set_teams(who.pk, told.cleaned_data["teams"], by=actor)
            people.set_roles(who.pk, told.cleaned_data["roles"], by=actor)
            messages.success(request, f"What {who.identity} may do is changed.")
            return redirect("staffroom:invitations")
        return render(
            request, "staffroom/colleague.html", {"here": "invitations", "who": who, "form": told}, status=422
        )
    held = {"roles": [held.role for held in who.held.all()], "teams": [one.team_id for one in who.memberships.all()]}
    form = PlaceForm(initial=held, teams=teams)
    return render(request, "staffroom/colleague.html", {"here": "invitations", "who": who, "form": form})


@needs(Permission.INVITE_STAFF)
@require_POST
def let_go(request: HttpRequest, staff_id: str) -> HttpResponse:
    """Someone leaves: nothing signs them in from now on."""
    who = _of_ours(request, staff_id)
    people.deactivate(who.pk, by=actor_at(request))
    messages.success(request, f"{who.identity} no longer works here. Every session of theirs has ended.")
    return redirect("staffroom:invitations")


def _of_ours(request: HttpRequest, staff_id: str) -> Staff:
    who = staff_with(staff_id)
    if who.organisation_id != actor_at(request).organisation:
        raise Missing("Nobody of that name works here.")
    return who
