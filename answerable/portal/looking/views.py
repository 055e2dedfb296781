"""Who looked at a person's words and why, all that happened, the notes about them, and the list to take along."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, groupby
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from answerable.access.guard import needs_person
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.dialogue.models import Note
from answerable.dialogue.queries import notes_of, threads_of_person
from answerable.kit import clock
from answerable.ledger.models import Checkpoint
from answerable.look.words import date_said, day_said
from answerable.people.models import Staff
from answerable.people.queries import faces, person, same_person, staff_of
from answerable.portal.frame import actor_at, frame, house_by_id, zone_in
from answerable.portal.looking import chains
from answerable.portal.looking.allowed import choices_of
from answerable.portal.looking.by_mail import chosen_by
from answerable.timeline.queries import PAGE, Line, history, how_many_looked, own_chain
from answerable.timeline.queries import who_looked as looked


@dataclass(frozen=True)
class Day:
    """What happened on one day, newest first."""

    title: str
    lines: Sequence[Line]


def days_of(lines: Iterable[Line], zone: ZoneInfo) -> list[Day]:
    """Lines by day, in the person's own zone."""
    groups = groupby(lines, lambda one: one.at.astimezone(zone).date())
    return [Day(_day(rows[0], zone), rows) for _, rows in ((day, list(rows)) for day, rows in groups)]


def _day(line: Line, zone: ZoneInfo) -> str:
    near, whole = day_said(line.at, zone), date_said(line.at, zone)
    return f"{near[0].upper()}{near[1:]}, {whole}" if near in ("today", "yesterday") else near


def _before(request: HttpRequest) -> int | None:
    asked = request.GET.get("before", "")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 18 else None


def _page(request: HttpRequest, lines: Sequence[Line], **more: object) -> dict[str, object]:
    actor = actor_at(request)
    house = house_by_id(actor.organisation)
    zone = zone_in(house, person(actor.id).country)
    return frame(house, here="looked", zone=zone, days=days_of(lines, zone),
                 older=lines[-1].id if len(lines) == PAGE else None, **more)


@needs_person
@require_GET
def who_looked(request: HttpRequest) -> HttpResponse:
    """Who looked, what they may, and how one knows that the list is true."""
    actor = actor_at(request)
    mine, before = same_person(actor.id), _before(request)
    guards = [one for one in staff_of(actor.organisation) if any(held.role == "privacy" for held in one.held.all())]
    context = _page(
        request, looked(mine, before), people=how_many_looked(mine), before=before, choices=choices_of(actor),
        checked=chains.check(mine), checkpoint=Checkpoint.objects.order_by("-pk").first(), guard=_shown(guards),
        mail_detail=chosen_by(actor))
    return render(request, "portal/who_looked.html", context)


def _shown(guards: Sequence[Staff]) -> str:
    known = faces([one.pk for one in guards[:1]])
    return next((face.display_name for face in known.values()), "")


@needs_person
@require_GET
def everything(request: HttpRequest) -> HttpResponse:
    """All that happened to their words and data, their own acts among it."""
    before = _before(request)
    lines = history(same_person(actor_at(request).id), before)
    return render(request, "portal/history.html", _page(request, lines, before=before))


@dataclass(frozen=True)
class Told:
    """A note about the person; one that is withheld says on which ground, and when that is looked at again."""

    note: Note
    who: str
    text: str
    ground: str
    review_on: date | None


GROUNDS = {
    "danger_to_person": "Reading it now could put you in danger.",
    "danger_to_other": "Reading it could put someone else in danger.",
    "someone_elses_secret": "It holds what someone else told us in trust.",
}


@needs_person
@require_GET
def notes(request: HttpRequest) -> HttpResponse:
    """The notes that the team wrote about them, opened because they ask."""
    actor = actor_at(request)
    mine = same_person(actor.id)
    opened = consent.open(actor, actor.id, Purpose.OWN)
    rows = notes_of([thread.pk for thread in threads_of_person(mine)])
    known = faces({row.staff_id for row in rows})
    told = [Told(
        row, known[row.staff_id].display_name if row.staff_id in known else "Someone here",
        "" if row.withheld_at else opened.text(row.body_sealed, f"note:{row.pk}:body", of=row.person_id),
        GROUNDS.get(row.withheld_ground, "Reading it could harm someone.") if row.withheld_at else "",
        row.withheld_review_on) for row in reversed(rows)]
    return render(request, "portal/notes.html", _page(request, [], notes=told))


@needs_person
@require_GET
def take(request: HttpRequest) -> StreamingHttpResponse:
    """Their own part of the ledger: lines that anyone can check, or the same in plain words."""
    actor = actor_at(request)
    mine = same_person(actor.id)
    plain = request.GET.get("as") == "words"
    lines = _in_words(mine) if plain else chains.exported(chain.from_iterable(own_chain(one) for one in mine))
    kind, ending = ("text/plain", "txt") if plain else ("application/jsonl", "jsonl")
    response = StreamingHttpResponse(lines, content_type=f"{kind}; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="who-looked-{clock.now():%Y-%m-%d}.{ending}"'
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _in_words(mine: Sequence[str]) -> Iterator[str]:
    before: int | None = None
    yield "What happened to your words and data. The newest comes first. Times are world time (UTC).\n\n"
    while lines := history(mine, before):
        for line in lines:
            yield f"{line.at:%Y-%m-%d %H:%M}  {line.text}{', ' + line.why if line.why else ''}.\n"
        before = lines[-1].id
