"""Takes up an invitation: the only way in for staff."""

from typing import Any

from allauth.account.internal.flows.reauthentication import reauthenticate_by_password
from django.contrib.auth import login
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from answerable.access.guard import SECOND_FACTOR_DOOR, open_to_all
from answerable.access.roles import NAMES, SENTENCES, Role
from answerable.desk.staffroom.forms import JoinForm
from answerable.kit.errors import Invalid
from answerable.people import actions as people
from answerable.people.models import Invitation
from answerable.people.photo import MOST_BYTES
from answerable.people.queries import invitation_for
from answerable.people.rules import role_line

_BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@open_to_all("Whoever holds an invitation has no account yet; the token decides.")
@sensitive_post_parameters("password", "again")
@require_http_methods(["GET", "POST"])
def join(request: HttpRequest, token: str) -> HttpResponse:
    """Name, password, and what people will see; then on to the second factor. Missing when it is not open."""
    invitation = invitation_for(token)
    first = {"display_name": invitation.identity, "role_line": role_line(invitation.roles), "languages": ["en"]}
    form = JoinForm(request.POST, request.FILES) if request.method == "POST" else JoinForm(initial=first)
    if form.is_bound and form.is_valid() and _accepted(request, form, token):
        return redirect(SECOND_FACTOR_DOOR)
    return _page(request, form, invitation)


def _page(request: HttpRequest, form: JoinForm, invitation: Invitation) -> HttpResponse:
    roles = [(NAMES[Role(role)], SENTENCES[Role(role)]) for role in invitation.roles]
    context = {"form": form, "invitation": invitation, "roles": roles}
    response = render(request, "staffroom/join.html", context, status=422 if form.errors else 200)
    # The address of this page is the invitation: no other page may learn it. With "no-referrer", browsers would say
    # nothing of where the form came from, and it would be refused as forged.
    response["Referrer-Policy"] = "strict-origin"
    return response


def _accepted(request: HttpRequest, form: JoinForm, token: str) -> bool:
    told = form.cleaned_data
    try:
        staff = people.accept_invitation(
            token,
            password=told["password"],
            display_name=told["display_name"],
            role_line=told["role_line"],
            languages=told["languages"],
            own_words=told["own_words"],
            photo=photo_in(told.get("photo")),
        )
    except Invalid as problem:
        form.add_error(None, problem.why)
        return False
    login(request, staff, backend=_BACKEND)
    # They chose the password this moment: the library need not ask for it before the second factor.
    reauthenticate_by_password(request)
    return True


def photo_in(sent: "UploadedFile[Any] | None") -> bytes | None:
    """The bytes of a photo that was sent; Invalid when it is too large to look at."""
    if not sent:
        return None
    if (sent.size or 0) > MOST_BYTES:
        raise Invalid("This photo is larger than 10 MB. Please choose a smaller one.")
    return bytes(sent.read())
