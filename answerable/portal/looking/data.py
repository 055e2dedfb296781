"""Asking to see, correct, move or erase one's data: a plain form that comes in like any letter."""

from datetime import datetime

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from answerable.access import limits
from answerable.access.guard import needs_person
from answerable.journey.inbound.actions import accept
from answerable.journey.inbound.letter import Letter
from answerable.journey.inbound.rules import LONGEST_TEXT
from answerable.kit.errors import Invalid
from answerable.kit.ids import token
from answerable.people.queries import person
from answerable.portal import aside
from answerable.portal.aside import Sheet, sheet_of
from answerable.portal.frame import actor_at, frame, house_by_id, promise_in, rules_in
from answerable.portal.help import in_danger
from answerable.portal.looking.allowed import stopped_answering
from answerable.portal.words import within_said
from answerable.portal.writing import received

# The sentence is part of the letter, so that the screen and whoever reads it see plainly what is asked.
ASKS = [
    ("see", "See my data", "We send you a copy of all we keep about you.",
     "I want to see my data. Please send me a copy of all the data you keep about me."),
    ("correct", "Correct my data", "Tell us what is wrong.", "Please correct my data."),
    ("move", "Move my data", "We give it to you, or to someone else you name.",
     "I want to move my data. Please send me my data in a form that another service can read."),
    ("erase", "Erase my data", "Some things the law makes us keep. We tell you which.", "Please delete all my data."),
]


class DataForm(forms.Form):
    """What is asked, and any words to it."""

    ask = forms.ChoiceField(choices=[(value, label) for value, label, _, _ in ASKS], error_messages={
        "required": "Please choose what you want.", "invalid_choice": "Please choose what you want."})
    words = forms.CharField(required=False, max_length=LONGEST_TEXT - 500, error_messages={
        "max_length": "This is too long to send at once. Please send it in two parts."})
    key = forms.CharField(required=False, max_length=100)

    def letter(self) -> str:
        """The whole letter."""
        said = next(sentence for value, _, _, sentence in ASKS if value == self.cleaned_data["ask"])
        return f"{said}\n\n{self.cleaned_data['words']}".strip()


@needs_person
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """The form, and the letter that it becomes."""
    if request.method != "POST":
        return _again(request) if aside.ASIDE in request.GET else _fresh(request)
    form = DataForm(request.POST)
    if not form.is_valid():
        return _refused(request, form, 422)
    wait = limits.wait_until(limits.place_of(request))
    if wait is not None:
        return _refused(request, form, 429, wait)
    actor = actor_at(request)
    house, country = house_by_id(actor.organisation), person(actor.id).country
    try:
        receipt = accept(Letter(
            organisation_id=actor.organisation, channel="web", text=form.letter(), kind="email", address="",
            country=country, language="en", about="me", idempotency_key=form.cleaned_data["key"] or token(16),
            person_id=actor.id, proven=True), by=actor)
    except Invalid as wrong:
        form.add_error(None, wrong.why)
        return _refused(request, form, 422)
    aside.put_away(request)
    name = received.keep(request, house, receipt, country, proven=True, sheet=received.DATA,
                         danger=not receipt.again and in_danger(house, form.letter(), "me"))
    return redirect(f"/received/{name}/")


def _fresh(request: HttpRequest) -> HttpResponse:
    return _page(request, DataForm(initial={"key": token(16), "ask": request.GET.get("ask", "")}))


def _refused(request: HttpRequest, form: DataForm, status: int, wait: datetime | None = None) -> HttpResponse:
    sheet = sheet_of(form, status, wait=wait)
    return aside.lay(request, request.path, received.DATA, sheet) or _page(request, form, sheet)


def _again(request: HttpRequest) -> HttpResponse:
    sheet = aside.found(request, received.DATA)
    return _page(request, sheet.into(DataForm(sheet.typed)), sheet) if sheet else redirect(request.path)


def _page(request: HttpRequest, form: DataForm, sheet: Sheet | None = None) -> HttpResponse:
    actor = actor_at(request)
    house = house_by_id(actor.organisation)
    country = person(actor.id).country
    context = frame(house, here="looked", form=form, asks=ASKS, said=promise_in(house, country),
                    within=within_said(rules_in(house, country), "privacy_request"),
                    wait=sheet.again_from if sheet else None, aside=request.GET.get(aside.ASIDE, ""),
                    sent=received.has_sent(request, received.DATA), allows=stopped_answering(actor))
    return render(request, "portal/data.html", context, status=sheet.status if sheet else 200)
