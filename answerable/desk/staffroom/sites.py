"""Doors on other people's sites: where they stand, how they look, and the lines their owners need."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from answerable.access.actor import Actor
from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.desk.asked import Words
from answerable.desk.frame import actor_at
from answerable.kit.errors import Missing, Unmet
from answerable.look.door_words import LANGUAGES, WORDS, spoken
from answerable.people import actions as people
from answerable.people.colours import HOUSE, colour
from answerable.people.models import Site
from answerable.people.origins import origin, origins
from answerable.people.queries import site as site_with
from answerable.people.queries import sites_of

AS_THE_PAGE = ("", "The language of the page around it")
NAME = "Please give the door a name."
ORIGINS = "Please name at least one site, like https://www.example.org."


class SiteForm(forms.Form):
    """What a door needs."""

    name = Words(says=NAME, longest=80)
    origins = Words(says=ORIGINS, longest=6000)
    colour = forms.CharField(max_length=7, error_messages={
        "required": "Please choose a colour.", "max_length": "Please write a colour as # and six signs, like #1c5956."})
    language = forms.ChoiceField(required=False, choices=[AS_THE_PAGE, *LANGUAGES.items()], error_messages={
        "invalid_choice": "Please choose a language from the list."})
    shows_faces = forms.BooleanField(required=False)

    def clean_name(self) -> str:
        """More than blanks."""
        if not self.cleaned_data["name"].strip():
            raise forms.ValidationError(NAME)
        return str(self.cleaned_data["name"])

    def clean_origins(self) -> str:
        """The lines as they were typed; each one that names no site is said."""
        typed = str(self.cleaned_data["origins"])
        lines = [line for line in typed.splitlines() if line.strip()]
        wrong = list(dict.fromkeys(why for line in lines if (why := _why_not(origin, line))))
        if wrong or (why := _why_not(origins, lines)):
            raise forms.ValidationError(wrong or [why])
        return typed

    def clean_colour(self) -> str:
        """A colour in any spelling of it."""
        if why := _why_not(colour, self.cleaned_data["colour"]):
            raise forms.ValidationError(why)
        return str(self.cleaned_data["colour"])

    def told(self) -> dict[str, Any]:
        """What was typed, as the actions take it: one site in each line."""
        return {**self.cleaned_data, "origins": self.cleaned_data["origins"].splitlines()}


def _why_not(reads: Callable[[Any], object], typed: object) -> str:
    """What is to mend in it, in the words of whoever reads it; empty where nothing is."""
    try:
        reads(typed)
    except ValueError as wrong:
        return str(wrong)
    return ""


@needs(Permission.SET_UP)
@require_http_methods(["GET", "POST"])
def sites(request: HttpRequest) -> HttpResponse:
    """All doors of this organisation, and the form for one more."""
    actor = actor_at(request)
    form = SiteForm(request.POST or None, initial={"colour": HOUSE, "shows_faces": True})
    if form.is_bound and form.is_valid() and (made := _added(form, actor)):
        messages.success(request, f"The door “{made.name}” is open. Its owner needs the lines below.")
        return redirect("staffroom:site", made.pk)
    context = {"here": "sites", "form": form, "sites": sites_of(actor.organisation)}
    return render(request, "staffroom/sites.html", context, status=422 if form.errors else 200)


def _added(form: SiteForm, actor: Actor) -> Site | None:
    try:
        return people.add_site(actor.organisation, **form.told(), by=actor)
    except Unmet as problem:
        form.add_error(None, problem.why)
        return None


@needs(Permission.SET_UP)
@require_http_methods(["GET", "POST"])
def site(request: HttpRequest, site_id: str) -> HttpResponse:
    """One door: its lines to copy, how it looks, and the form to change it."""
    actor, found = actor_at(request), _of_ours(request, site_id)
    held = {"name": found.name, "origins": "\n".join(found.origins), "colour": found.colour,
            "language": found.language, "shows_faces": found.shows_faces}
    form = SiteForm(request.POST or None, initial=held)
    if form.is_bound and form.is_valid() and _changed(form, found, actor):
        messages.success(request, "The door is changed. Pages that are open see it within five minutes.")
        return redirect("staffroom:site", found.pk)
    context = {"here": "sites", "form": form, "site": found, "words": WORDS[spoken(found.language)]}
    return render(request, "staffroom/site.html", context | _lines(request, found), status=422 if form.errors else 200)


def _changed(form: SiteForm, found: Site, actor: Actor) -> bool:
    try:
        people.change_site(found.pk, **form.told(), by=actor)
    except Unmet as problem:
        form.add_error(None, problem.why)
        return False
    return True


def _lines(request: HttpRequest, found: Site) -> dict[str, str]:
    home = f"{request.scheme}://{request.get_host()}"
    script = f"{home}{reverse('portal:door-script', args=[found.key])}"
    page = f"{home}{reverse('portal:write-at', args=[found.organisation.slug])}"
    return {
        "tag": f'<script src="{script}" async></script>',
        "policy": f"script-src {home}; connect-src {home}; frame-src {home}",
        "plain": f'<noscript><a href="{page}">{WORDS[spoken(found.language)].write}</a></noscript>',
    }


@needs(Permission.SET_UP)
@require_POST
def pause(request: HttpRequest, site_id: str) -> HttpResponse:
    """The door is shown nowhere for now."""
    people.pause_site(_of_ours(request, site_id).pk, by=actor_at(request))
    messages.success(request, "The door is paused. It goes from open pages within five minutes.")
    return redirect("staffroom:site", site_id)


@needs(Permission.SET_UP)
@require_POST
def reopen(request: HttpRequest, site_id: str) -> HttpResponse:
    """The door is shown again."""
    people.reopen_site(_of_ours(request, site_id).pk, by=actor_at(request))
    messages.success(request, "The door is open again.")
    return redirect("staffroom:site", site_id)


def _of_ours(request: HttpRequest, site_id: str) -> Site:
    found = site_with(site_id)
    if found.organisation_id != actor_at(request).organisation:
        raise Missing("There is no such door.")
    return found
