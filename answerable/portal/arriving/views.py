"""A code sent to an address proves whose it is; and the way out."""

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST

from answerable.access.guard import needs_person, open_to_all
from answerable.journey.delivery.actions import send_sign_in_code
from answerable.kit.errors import Invalid
from answerable.people import actions as people
from answerable.people.queries import organisations
from answerable.people.session import sign_in_person, sign_out_person
from answerable.portal import limits
from answerable.portal.frame import House, frame, house_of, promise_in

HOME = "/letters/"
UNPROCESSABLE, TOO_MANY = 422, 429


class AddressForm(forms.Form):
    """Where the code goes, and to whom the person wrote."""

    house = forms.CharField(required=False, max_length=60)
    address = forms.CharField(max_length=300, error_messages={
        "required": "Please write the email address that you gave us.",
        "max_length": "This address is too long."})


class CodeForm(AddressForm):
    """The same, with the code that came."""

    code = forms.CharField(max_length=20, error_messages={
        "required": "Please type the six digits from our letter.",
        "max_length": "The code has six digits."})


def safe_next(request: HttpRequest) -> str:
    """Where to go once inside: a page of this house, whatever the address asks for."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    own = wanted.startswith("/") and url_has_allowed_host_and_scheme(wanted, allowed_hosts=None)
    return wanted if own else HOME


@open_to_all("the door itself: it answers the same whether an address is known or not")
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest, slug: str = "") -> HttpResponse:
    """First the address, then the code. The address travels in the form: the session keeps no address."""
    if request.method != "POST":
        if getattr(request, "person", None) is not None:
            return redirect(safe_next(request))
        return _page(request, "portal/sign_in.html", house_of(slug), AddressForm())
    house = house_of(request.POST.get("house", "") or slug)
    if "code" in request.POST and "again" not in request.POST:
        return _try(request, house)
    return _ask(request, house)


def _ask(request: HttpRequest, house: House) -> HttpResponse:
    form = AddressForm(request.POST)
    if not form.is_valid():
        return _page(request, "portal/sign_in.html", house, form, UNPROCESSABLE)
    wait = limits.wait_until(f"code {limits.place_of(request)}")
    if wait is not None:
        return _page(request, "portal/sign_in.html", house, form, TOO_MANY, wait=wait)
    try:
        asked = people.ask_code(house.organisation, "email", form.cleaned_data["address"])
    except Invalid as wrong:
        form.add_error("address", wrong.why)
        return _page(request, "portal/sign_in.html", house, form, UNPROCESSABLE)
    if asked.contact_point is not None:
        send_sign_in_code(asked.contact_point, asked.code)
    return _page(request, "portal/code.html", house, CodeForm(initial=form.cleaned_data))


def _try(request: HttpRequest, house: House) -> HttpResponse:
    form = CodeForm(request.POST)
    if not form.is_valid():
        return _page(request, "portal/code.html", house, form, UNPROCESSABLE)
    try:
        point = people.prove(house.organisation, "email", form.cleaned_data["address"], form.cleaned_data["code"])
    except Invalid as wrong:
        form.add_error("code", wrong.why)
        return _page(request, "portal/code.html", house, form, UNPROCESSABLE)
    sign_in_person(request, point.person_id)
    return redirect(safe_next(request))


def _page(request: HttpRequest, template: str, house: House, form: forms.Form, status: int = 200,
          **more: object) -> HttpResponse:
    context = frame(house, form=form, houses=organisations(), next=safe_next(request), mailbox=settings.DEMO,
                    said=promise_in(house), **more)
    response = render(request, template, context, status=status)
    response["Cache-Control"] = "no-store"
    return response


@needs_person
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Leave; a member of staff in the same browser stays."""
    sign_out_person(request)
    return redirect("/")
