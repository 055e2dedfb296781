"""A sheet to write on: what it asks, what it says before the first word, and how it is handed in."""

import json
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest

from answerable.access import limits
from answerable.access.actor import Actor, person
from answerable.dialogue.models import Thread
from answerable.journey.inbound.actions import accept
from answerable.journey.inbound.files import MOST_BYTES, MOST_FILES
from answerable.journey.inbound.letter import Letter, Receipt
from answerable.kit.errors import Invalid
from answerable.kit.ids import token
from answerable.people.queries import person as person_of
from answerable.portal.frame import House, frame, promise_in, rules_in
from answerable.portal.help import help_everywhere, in_danger, offer_for
from answerable.portal.looking.allowed import stopped_answering
from answerable.portal.words import country_said
from answerable.portal.writing.forms import ABOUT, REACH, LetterForm, NewLetterForm, PaperForm
from answerable.portal.writing.slips import SLIPS

UNPROCESSABLE, TOO_MANY = 422, 429
LANGUAGE = "en"  # of the form: what the letter itself is written in, the screen sees


@dataclass
class Desk:
    """One sheet to write on: in which house, by whom if they are signed in, and in which conversation."""

    house: House
    writer: Actor | None
    thread: Thread | None = None
    name: str = ""

    @property
    def form_class(self) -> type[PaperForm]:
        """What still has to be asked."""
        if self.writer is None:
            return LetterForm
        return NewLetterForm if self.thread is None else PaperForm

    @property
    def sheet(self) -> str:
        """The name under which the browser keeps what is typed on it."""
        if self.name:
            return self.name
        return f"write-{self.thread.pk}" if self.thread else f"write-{self.house.organisation.slug}"

    @property
    def country(self) -> str:
        """Where the writer lives, as far as that is known before they say it; empty otherwise."""
        if self.thread is not None:
            return self.thread.country
        return person_of(self.writer.id).country if self.writer else ""


@dataclass(frozen=True)
class NotTaken:
    """A sheet that was not taken: the status of the page that says why, and when to try again if that must wait."""

    status: int
    wait: datetime | None = None


def fresh(desk: Desk) -> PaperForm:
    """An empty sheet, with the key of the letter that it will be."""
    return desk.form_class(initial={"key": token(16)})


def filled_in(request: HttpRequest, desk: Desk) -> PaperForm:
    """The sheet as it was sent."""
    return desk.form_class(request.POST, papers=request.FILES.getlist("papers"))


def hand_in(request: HttpRequest, desk: Desk, form: PaperForm) -> Receipt | NotTaken:
    """Keeps the letter. Where it is not taken, the form says why at its fields."""
    if not form.is_valid():
        return NotTaken(UNPROCESSABLE)
    wait = limits.wait_until(limits.place_of(request), str(form.cleaned_data.get("address", "")).casefold())
    if wait is not None:
        return NotTaken(TOO_MANY, wait)
    try:
        return accept(_letter(desk, form), by=desk.writer or person(""))
    except Invalid as wrong:
        _place(form, wrong.why)
        return NotTaken(UNPROCESSABLE)


def _letter(desk: Desk, form: PaperForm) -> Letter:
    given = form.cleaned_data
    common = {"organisation_id": desk.house.organisation.pk, "channel": "web", "text": given["words"],
              "language": LANGUAGE, "idempotency_key": given["key"] or token(16), "attachments": form.attachments()}
    if desk.writer is None:
        return Letter(kind=given["by"], address=given["address"], country=given["country"], about=given["about"],
                      name=given["name"], **common)
    about = desk.thread.about if desk.thread else given["about"]
    return Letter(kind="email", address="", country=desk.country, about=about, person_id=desk.writer.id, proven=True,
                  thread_id=desk.thread.pk if desk.thread else None, **common)


def _place(form: PaperForm, why: str) -> None:
    """A file that could not be opened is said at the files, all else above the form."""
    if form.papers and why.startswith(("We cannot open", "“")):
        form.refuse_papers(why)
    else:
        form.add_error(None, why)


def context_of(desk: Desk, form: PaperForm) -> dict[str, object]:
    """All that a page with this sheet says."""
    country = desk.country
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


def offer_beside(desk: Desk, form: PaperForm) -> dict[str, object]:
    """The offer of help, which does not wait for the last field; nothing where the words show no danger."""
    if not in_danger(desk.house, str(form.data.get("words", "")), str(form.data.get("about", ""))):
        return {}
    chosen = str(form.data.get("country", "")) or desk.country
    return {"offer": offer_for(desk.house, chosen, promise_in(desk.house, chosen))}
