"""The page on which one writes, and the page that says received."""

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.cache import add_never_cache_headers
from django.views.decorators.http import require_http_methods, require_safe

from answerable.access.guard import needs_person, open_to_all
from answerable.dialogue.queries import thread_for
from answerable.journey.inbound.letter import Receipt
from answerable.portal import aside
from answerable.portal.aside import Sheet, sheet_of
from answerable.portal.frame import actor_at, frame, house_by_id, house_of, promise_in, rules_in, visitor
from answerable.portal.help import in_danger, offer_for
from answerable.portal.looking.by_mail import chosen_by
from answerable.portal.words import within_said
from answerable.portal.writing import received
from answerable.portal.writing.forms import PaperForm
from answerable.portal.writing.sheet import Desk, NotTaken, context_of, filled_in, fresh, hand_in, offer_beside
from answerable.portal.writing.slips import slip_in


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
    form = filled_in(request, desk)
    done = hand_in(request, desk, form)
    return _refused(request, desk, form, done) if isinstance(done, NotTaken) else _received(request, desk, form, done)


def _fresh(request: HttpRequest, desk: Desk) -> HttpResponse:
    context = context_of(desk, fresh(desk))
    context["sent"] = received.has_sent(request, desk.sheet)
    response = render(request, "portal/write.html", context)
    add_never_cache_headers(response)  # a page kept somewhere would carry the key of a letter already sent
    return response


def _refused(request: HttpRequest, desk: Desk, form: PaperForm, why: NotTaken) -> HttpResponse:
    sheet = sheet_of(form, why.status, wait=why.wait, lost=bool(form.papers))
    return aside.lay(request, request.path, desk.sheet, sheet) or _shown(request, desk, form, sheet)


def _again(request: HttpRequest, desk: Desk) -> HttpResponse:
    sheet = aside.found(request, desk.sheet)
    if sheet is None:
        return redirect(request.path)
    return _shown(request, desk, sheet.into(desk.form_class(sheet.typed)), sheet)


def _shown(request: HttpRequest, desk: Desk, form: PaperForm, sheet: Sheet) -> HttpResponse:
    """The same page with everything still on it."""
    context = context_of(desk, form) | offer_beside(desk, form) | {
        "wait": sheet.again_from, "lost": sheet.lost, "aside": request.GET.get(aside.ASIDE, "")}
    response = render(request, "portal/write.html", context, status=sheet.status)
    response["Cache-Control"] = "no-store"
    return response


def _received(request: HttpRequest, desk: Desk, form: PaperForm, receipt: Receipt) -> HttpResponse:
    danger = not receipt.again and in_danger(desk.house, form.cleaned_data["words"], str(form.data.get("about", "")))
    country = str(form.cleaned_data.get("country", "")) or desk.country
    address, reach = str(form.cleaned_data.get("address", "")), str(form.cleaned_data.get("by", ""))
    name = received.keep(request, desk.house, receipt, country, proven=desk.writer is not None, danger=danger,
                         sheet=desk.sheet, reach=reach, slip=slip_in(address) if reach == "email" else "",
                         address=address)
    aside.put_away(request)
    return redirect(f"/received/{name}/")


@open_to_all("shows whoever just wrote that it arrived, by a name that only their own browser knows")
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
    writer = visitor(request, house) if found.proven else None
    context["whole"] = writer is not None and chosen_by(writer) == "words"
    if request.method == "GET":
        context["answer_to"] = received.take_address(request, name)
        if received.take_offer(request, name):
            context["offer"] = offer_for(house, found.country, said)
    response = render(request, "portal/received.html", context)
    response["Cache-Control"] = "no-store"
    return response
