"""The page on which one writes, and the page that says received."""

import json
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.cache import add_never_cache_headers
from django.views.decorators.http import require_http_methods, require_safe

from answerable.access.actor import Actor, person
from answerable.access.guard import needs_person, open_to_all
from answerable.dialogue.models import Thread
from answerable.dialogue.queries import thread_for
from answerable.journey.inbound.actions import accept
from answerable.journey.inbound.files import MOST_BYTES, MOST_FILES
from answerable.journey.inbound.letter import Letter, Receipt
from answerable.kit.errors import Invalid
from answerable.kit.ids import token
from answerable.people.queries import person as person_of
from answerable.portal import aside, limits
from answerable.portal.aside import Sheet, sheet_of
from answerable.portal.frame import (
    House,
    actor_at,
    frame,
    house_by_id,
    house_of,
    promise_in,
    rules_in,
    visitor,
)
from answerable.portal.help import help_everywhere, in_danger, offer_for
from answerable.portal.looking.allowed import stopped_answering
from answerable.portal.words import country_said, within_said
from answerable.portal.writing import received
from answerable.portal.writing.forms import ABOUT, REACH, LetterForm, NewLetterForm, PaperForm
from answerable.portal.writing.slips import SLIPS, slip_in

UNPROCESSABLE, TOO_MANY = 422, 429
LANGUAGE = "en"  # of the form: what the letter itself is written in, the screen sees


@dataclass
class Desk:
    """One sheet to write on: in which house, by whom if they are signed in, and in which conversation."""

    house: House
    writer: Actor | None
    thread: Thread | None = None

    @property
    def form_class(self) -> type[PaperForm]:
        """What still has to be asked."""
        if self.writer is None:
            return LetterForm
        return NewLetterForm if self.thread is None else PaperForm

    @property
    def sheet(self) -> str:
        """The name under which the browser keeps what is typed on it."""
        return f"write-{self.thread.pk}" if self.thread else f"write-{self.house.organisation.slug}"


@open_to_all("anyone may write to us, without an account")
@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, slug: str = "") -> HttpResponseBase:
    """A new letter, by someone new or by someone who is signed in."""
    house = house_of(slug)
    return _sheet(request, Desk(house, visitor(request, house)))


@needs_person
@require_http_methods(["GET", "HEAD", "POST"])
def write_again(request: HttpRequest, thread_id: str) -> HttpResponseBase:
    """The next letter in a conversation."""
    actor = actor_at(request)
    return _sheet(request, Desk(house_by_id(actor.organisation), actor, thread_for(actor, thread_id)))


def _sheet(request: HttpRequest, desk: Desk) -> HttpResponseBase:
    if request.method != "POST":
        return _again(request, desk) if aside.ASIDE in request.GET else _fresh(request, desk)
    form = desk.form_class(request.POST, papers=request.FILES.getlist("papers"))
    if not form.is_valid():
        return _refused(request, desk, form, UNPROCESSABLE)
    wait = limits.wait_until(limits.place_of(request), str(form.cleaned_data.get("address", "")).casefold())
    if wait is not None:
        return _refused(request, desk, form, TOO_MANY, wait=wait)
    try:
        receipt = accept(_letter(desk, form), by=desk.writer or person(""))
    except Invalid as wrong:
        _place(form, wrong.why)
        return _refused(request, desk, form, UNPROCESSABLE)
    return _received(request, desk, form, receipt)


def _letter(desk: Desk, form: PaperForm) -> Letter:
    given = form.cleaned_data
    common = {"organisation_id": desk.house.organisation.pk, "channel": "web", "text": given["words"],
              "language": LANGUAGE, "idempotency_key": given["key"] or token(16), "attachments": form.attachments()}
    if desk.writer is None:
        return Letter(kind=given["by"], address=given["address"], country=given["country"], about=given["about"],
                      name=given["name"], **common)
    about = desk.thread.about if desk.thread else given["about"]
    return Letter(kind="email", address="", country=_country(desk), about=about, person_id=desk.writer.id, proven=True,
                  thread_id=desk.thread.pk if desk.thread else None, **common)


def _country(desk: Desk) -> str:
    if desk.thread is not None:
        return desk.thread.country
    return person_of(desk.writer.id).country if desk.writer else ""


def _place(form: PaperForm, why: str) -> None:
    """A file that could not be opened is said at the files, all else above the form."""
    if form.papers and why.startswith(("We cannot open", "“")):
        form.refuse_papers(why)
    else:
        form.add_error(None, why)


def _fresh(request: HttpRequest, desk: Desk) -> HttpResponse:
    context = _context(desk, desk.form_class(initial={"key": token(16)}))
    context["sent"] = received.has_sent(request, desk.sheet)
    response = render(request, "portal/write.html", context)
    add_never_cache_headers(response)  # a page kept somewhere would carry the key of a letter already sent
    return response


def _refused(request: HttpRequest, desk: Desk, form: PaperForm, status: int, wait: datetime | None = None
             ) -> HttpResponse:
    sheet = sheet_of(form, status, wait=wait, lost=bool(form.papers))
    return aside.lay(request, request.path, desk.sheet, sheet) or _shown(request, desk, form, sheet)


def _again(request: HttpRequest, desk: Desk) -> HttpResponse:
    sheet = aside.found(request, desk.sheet)
    if sheet is None:
        return redirect(request.path)
    return _shown(request, desk, sheet.into(desk.form_class(sheet.typed)), sheet)


def _shown(request: HttpRequest, desk: Desk, form: PaperForm, sheet: Sheet) -> HttpResponse:
    """The same page with everything still on it; the offer of help does not wait for the last field."""
    context = _context(desk, form) | {"wait": sheet.again_from, "lost": sheet.lost, "aside": request.GET.get(
        aside.ASIDE, "")}
    chosen = str(form.data.get("country", "")) or _country(desk)
    if in_danger(desk.house, str(form.data.get("words", "")), str(form.data.get("about", ""))):
        context["offer"] = offer_for(desk.house, chosen, promise_in(desk.house, chosen))
    response = render(request, "portal/write.html", context, status=sheet.status)
    response["Cache-Control"] = "no-store"
    return response


def _context(desk: Desk, form: PaperForm) -> dict[str, object]:
    country = _country(desk)
    rules = rules_in(desk.house, country)
    return frame(
        desk.house, form=form, sheet=desk.sheet, thread=desk.thread, writer=desk.writer,
        said=promise_in(desk.house, country),
        emergency=rules.text("not_an_emergency_service") if rules and country else "",
        law=rules.side_effects_text() if rules else "", helps=help_everywhere(desk.house),
        country=country_said(country) if country else "", abouts=ABOUT, reaches=REACH, most=MOST_FILES,
        megabytes=MOST_BYTES // 1024 // 1024, asks=4 if desk.writer is None else 2 if desk.thread is None else 1,
        allows=desk.writer is not None and stopped_answering(desk.writer), slips=json.dumps(SLIPS),
    )


def _received(request: HttpRequest, desk: Desk, form: PaperForm, receipt: Receipt) -> HttpResponse:
    danger = not receipt.again and in_danger(desk.house, form.cleaned_data["words"], str(form.data.get("about", "")))
    country = str(form.cleaned_data.get("country", "")) or _country(desk)
    address, reach = str(form.cleaned_data.get("address", "")), str(form.cleaned_data.get("by", ""))
    name = received.keep(request, desk.house, receipt, country, proven=desk.writer is not None, danger=danger,
                         sheet=desk.sheet, reach=reach, slip=slip_in(address) if reach == "email" else "")
    aside.put_away(request)
    response = redirect(f"/received/{name}/")
    if address:
        aside.keep(request, response, received.RECEIVED, name, Sheet({"address": address}))
    return response


@open_to_all("shows whoever just wrote that it arrived, by a name that only their own session knows")
@require_safe
def receipt_page(request: HttpRequest, name: str) -> HttpResponse:
    """Received; and, once, the offer of help."""
    found = received.of(request, name)
    if found is None:
        return redirect("/sign-in/")
    house = house_by_id(found.organisation)
    said = promise_in(house, found.country)
    found = received.promised(request, name, found, said)
    context = frame(house, receipt=found, said=said, zone=received.zone_of(house, found, said), within=within_said(
        rules_in(house, found.country), "privacy_request") if found.sheet == received.DATA else "")
    if request.method == "GET":
        context["answer_to"] = _answer_to(request, name)
        if received.take_offer(request, name):
            context["offer"] = offer_for(house, found.country, said)
    response = render(request, "portal/received.html", context)
    response["Cache-Control"] = "no-store"
    return response


def _answer_to(request: HttpRequest, name: str) -> str:
    """The address as it was typed, for this one showing: whoever comes to this browser later does not read it."""
    sheet = aside.found(request, received.RECEIVED, name)
    aside.put_away(request, name)
    return sheet.typed["address"] if sheet else ""
