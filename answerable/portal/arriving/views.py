"""A code sent to an address proves whose it is; and the way out."""

from dataclasses import replace
from datetime import datetime
from urllib.parse import parse_qs, urlsplit

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST

from answerable.access import limits
from answerable.access.guard import UNSENT, needs_person, open_to_all
from answerable.journey.delivery.actions import send_sign_in_code
from answerable.journey.delivery.composing import AT
from answerable.kit.errors import Invalid
from answerable.people import actions as people
from answerable.people.queries import organisations
from answerable.people.session import sign_in_person, sign_out_person
from answerable.portal import aside
from answerable.portal.aside import Sheet, sheet_of
from answerable.portal.frame import House, frame, house_by_id, house_of, others_of, promise_in
from answerable.portal.visit import remember
from answerable.portal.writing.received import DATA

HOME = "/letters/"
WHOM = "Please choose who you wrote to."
OK, UNPROCESSABLE, TOO_MANY = 200, 422, 429
ADDRESS, CODE = "sign_in", "code"  # the two pages, and what is laid aside for each


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


def house_meant(request: HttpRequest, slug: str = "") -> House | None:
    """Whom they wrote to, as far as that is told: by the choice, the address of the page, or the link of a mail."""
    known = organisations()
    told = request.POST.get("house", "") or slug
    if told or len(known) == 1:
        return house_of(told)
    hint = _hint(safe_next(request))
    return next((house_by_id(one.pk) for one in known if one.pk == hint), None)


def sheet_at(page: str) -> str:
    """The name under which the browser keeps what was typed on this page; empty where it keeps nothing."""
    try:
        found = resolve(urlsplit(page).path)
    except Resolver404:
        return ""
    if found.view_name == "portal:write-again":
        return f"write-{found.kwargs['thread_id']}"
    return DATA if found.view_name == "portal:data" else ""


def _hint(page: str) -> str:
    return next(iter(parse_qs(urlsplit(page).query).get(AT, ())), "")


def _onward(request: HttpRequest, house: House) -> str:
    """Where to go once inside; a link to letters of another organisation would lead straight back to the door."""
    page = safe_next(request)
    return page if _hint(page) in ("", house.organisation.pk) else HOME


@open_to_all("the door itself: it answers the same whether an address is known or not")
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest, slug: str = "") -> HttpResponse:
    """First the address, then the code. The session keeps no address, but sealed for the browser that it came from."""
    if request.method != "POST":
        meant, person = house_meant(request, slug), getattr(request, "person", None)
        if person is not None and (meant is None or meant.organisation.pk == person.organisation):
            return redirect(safe_next(request))
        return _again(request, slug) if aside.ASIDE in request.GET else _page(
            request, ADDRESS, meant or house_of(slug), AddressForm(), meant=meant, unsent=UNSENT in request.GET)
    meant = house_meant(request, slug)
    house = meant or house_of("")
    if "code" in request.POST and "again" not in request.POST:
        return _try(request, house)
    return _ask(request, house, is_meant=meant is not None)


def _ask(request: HttpRequest, house: House, *, is_meant: bool) -> HttpResponse:
    form = AddressForm(request.POST)
    if not is_meant:
        form.add_error("house", WHOM)
    if not form.is_valid():
        return _next_page(request, ADDRESS, house, form, UNPROCESSABLE)
    wait = limits.wait_until(f"code {limits.place_of(request)}")
    if wait is not None:
        return _next_page(request, ADDRESS, house, form, TOO_MANY, wait)
    try:
        asked = people.ask_code(house.organisation, "email", form.cleaned_data["address"])
    except Invalid as wrong:
        form.add_error("address", wrong.why)
        return _next_page(request, ADDRESS, house, form, UNPROCESSABLE)
    if asked.contact_point is not None:
        send_sign_in_code(asked.contact_point, asked.code)
    return _next_page(request, CODE, house, AddressForm(request.POST), OK)


def _try(request: HttpRequest, house: House) -> HttpResponse:
    form = CodeForm(request.POST)
    if not form.is_valid():
        return _next_page(request, CODE, house, form, UNPROCESSABLE)
    try:
        point = people.prove(house.organisation, "email", form.cleaned_data["address"], form.cleaned_data["code"])
    except Invalid as wrong:
        form.add_error("code", wrong.why)
        return _next_page(request, CODE, house, form, UNPROCESSABLE)
    aside.put_away(request)
    sign_in_person(request, point.person_id)
    return redirect(_onward(request, house))


def _next_page(request: HttpRequest, which: str, house: House, form: forms.Form, status: int,
               wait: datetime | None = None) -> HttpResponse:
    """Leads to the page that shows what came of it: the answer to a sending is no page to which one can go back."""
    sheet = sheet_of(form, status, wait=wait)
    typed = {**sheet.typed, "code": "", "house": "" if "house" in form.errors else house.organisation.slug,
             "next": safe_next(request), "sent_again": "yes" if "again" in request.POST else "",
             UNSENT: request.POST.get(UNSENT, "")}
    sheet = replace(sheet, typed=typed)
    return aside.lay(request, request.path, which, sheet) or _shown(request, which, house, sheet)


def _again(request: HttpRequest, slug: str) -> HttpResponse:
    for which in (CODE, ADDRESS):
        sheet = aside.found(request, which)
        if sheet is not None:
            return _shown(request, which, house_of(sheet.typed["house"] or slug), sheet)
    return redirect(request.path)


def _shown(request: HttpRequest, which: str, house: House, sheet: Sheet) -> HttpResponse:
    form = (CodeForm if which == CODE else AddressForm)(sheet.typed)
    return _page(request, which, house, sheet.into(form), sheet.status, wait=sheet.again_from,
                 meant=house if sheet.typed["house"] else None, aside=request.GET.get(aside.ASIDE, ""),
                 **{name: sheet.typed.get(name, "") for name in ("next", "sent_again", UNSENT)})


def _page(request: HttpRequest, which: str, house: House, form: forms.Form, status: int = OK,
          **more: object) -> HttpResponse:
    context = frame(house, form=form, houses=organisations(), others=others_of(house), mailbox=settings.DEMO,
                    said=promise_in(house), **{"next": safe_next(request), **more})
    context["kept"] = sheet_at(str(context["next"]))
    response = render(request, f"portal/{which}.html", context, status=status)
    response["Cache-Control"] = "no-store"
    return response


@needs_person
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Leave; a member of staff in the same browser stays."""
    sign_out_person(request)
    aside.clear(request)
    remember(request, address=None)
    return redirect("/")
