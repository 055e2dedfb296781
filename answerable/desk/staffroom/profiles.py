"""The organisation's rules per country: what they say, what changed, who signed; drafted and signed here."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from answerable.access.actor import Actor
from answerable.access.guard import needs
from answerable.access.roles import NAMES, Permission, Role
from answerable.desk.frame import actor_at, desk_of
from answerable.desk.staffroom import profile_said as said
from answerable.desk.staffroom.guards import needs_staff
from answerable.desk.words import country_said
from answerable.kit.errors import Invalid, Missing
from answerable.people.queries import faces, organisation, staff
from answerable.profile import actions as profiles
from answerable.profile.models import Profile
from answerable.profile.queries import diff, profile, versions_of
from answerable.profile.rules import may_draft, may_sign


@needs_staff
@require_safe
def rules(request: HttpRequest) -> HttpResponse:
    """Each country with the version that holds there."""
    actor = actor_at(request)
    home = organisation(actor.organisation)
    versions = versions_of(home.pk)
    countries = list(dict.fromkeys([*home.countries, *(version.country for version in versions)]))
    rows = [_country(code, versions) for code in countries]
    context = {
        "here": "rules",
        "rows": rows,
        "home": home,
        "zone": desk_of(request).zone,
        "may_draft": may_draft(actor, home.pk).ok,
    }
    return render(request, "staffroom/rules.html", context)


def _country(code: str, versions: list[Profile]) -> dict[str, Any]:
    own = [version for version in versions if version.country == code]
    signed = next((version for version in own if version.signed_at), None)
    later = own[0] if own and own[0].signed_at is None else None
    return {
        "code": code,
        "name": country_said(code),
        "signed": signed,
        "draft": later,
        "role": NAMES[Role(signed.signed_role)] if signed else "",
    }


@needs_staff
@require_safe
def version(request: HttpRequest, profile_id: str) -> HttpResponse:
    """One version in plain words, what it changes, and its signature; ?against=… compares it with another."""
    actor, found = actor_at(request), _ours(actor_at(request), profile_id)
    versions = versions_of(found.organisation_id, found.country)
    against = _against(request, found, versions)
    body = found.body
    context = {
        "here": "rules",
        "zone": desk_of(request).zone,
        "profile": found,
        "country": country_said(found.country),
        "sections": [
            ("What may be said", said.may_say(body)),
            ("Who signs", said.signatures(body)),
            ("What is promised", said.promises(body)),
            ("Numbers of this country", said.facts(body)),
            ("Prescribed words", said.texts(body)),
        ],
        "versions": versions,
        "against": against,
        "changes": diff(against, found) if against else [],
        "may_sign": may_sign(actor, found.organisation_id),
        "may_draft": may_draft(actor, found.organisation_id).ok,
        "is_newest": versions[0].pk == found.pk,
        "choices": said.choices_in(body),
        "drafter": faces([found.drafted_by]).get(found.drafted_by),
        "identity": staff(actor.id).identity,
        "role": NAMES[Role(found.signed_role)] if found.signed_role else "",
    }
    return render(request, "staffroom/rules_version.html", context)


def _ours(actor: Actor, profile_id: str) -> Profile:
    found = profile(profile_id)
    if found.organisation_id != actor.organisation:
        raise Missing("There is no such version.")
    return found


def _against(request: HttpRequest, found: Profile, versions: list[Profile]) -> Profile | None:
    wanted = request.GET.get("against", "")
    if wanted:
        return next((each for each in versions if each.pk == wanted), None)
    return next((each for each in versions if each.version < found.version), None)


@needs_staff
@require_POST
def draft(request: HttpRequest, country: str) -> HttpResponse:
    """The next version for a country, with the numbers that were chosen."""
    actor = actor_at(request)
    typed = {
        name.removeprefix("choice."): str(value) for name, value in request.POST.items() if name.startswith("choice.")
    }
    made = profiles.draft(actor.organisation, country, choices=said.chosen(_numbers(typed)), by=actor)
    messages.success(request, "The draft is made. It holds once someone signs it.")
    return redirect("staffroom:rules_version", made.pk)


def _numbers(typed: dict[str, str]) -> dict[str, int]:
    try:
        return {name: int(value) for name, value in typed.items()}
    except ValueError:
        raise Invalid("Please write each of these as a whole number.") from None


@needs(Permission.SIGN_PROFILE)
@require_POST
def sign(request: HttpRequest, profile_id: str) -> HttpResponse:
    """Signs a version with one's name in print."""
    actor = actor_at(request)
    found = _ours(actor, profile_id)
    profiles.sign(found.pk, printed_name=request.POST.get("name", ""), by=actor)
    messages.success(request, "It is signed. These rules hold from now on.")
    return redirect("staffroom:rules_version", found.pk)
