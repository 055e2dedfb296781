"""The ledger to look into: by person or by day, ids only; verified and exported on the spot."""

import tempfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from answerable.access.actor import Actor
from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.desk.frame import actor_at, desk_of
from answerable.kit.clock import now
from answerable.kit.errors import Conflict, Invalid, Missing
from answerable.ledger import checkpoint
from answerable.ledger.errors import LedgerBroken
from answerable.ledger.models import Checkpoint, Entry
from answerable.ledger.queries import of_person
from answerable.ledger.verify import Report, sentence, verify
from answerable.people.models import Person, Staff
from answerable.people.queries import person

MOST = 50
FIRST_YEAR, LAST_YEAR = 1970, 9000  # beyond these a day in another zone is no day that a computer knows


@needs(Permission.SEE_LEDGER)
@require_safe
def ledger(request: HttpRequest) -> HttpResponse:
    """?person=… or ?day=…; today without either."""
    return _page(request, None)


def _page(request: HttpRequest, report: Report | None) -> HttpResponse:
    actor, zone = actor_at(request), desk_of(request).zone
    who, before = request.GET.get("person", "").strip(), request.GET.get("before", "")
    day = _day(request.GET.get("day", ""), zone)
    last = int(before) if before.isascii() and before.isdigit() and len(before) < 19 else None
    entries = of_one(actor, who, last) if who else of_day(actor, day, zone, last)
    context = {
        "here": "ledger",
        "zone": zone,
        "entries": entries,
        "person": who,
        "day": day.isoformat(),
        "most": MOST,
        "older": entries[-1].pk if len(entries) == MOST else None,
        "report": report,
        "sentence": sentence(report) if report else "",
        "checkpoint": Checkpoint.objects.order_by("-id").first(),
    }
    return render(request, "staffroom/ledger.html", context)


def _day(typed: str, zone: ZoneInfo) -> date:
    if not typed:
        return now().astimezone(zone).date()
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        raise Invalid("Please write the day as 2025-11-18.") from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Invalid("The ledger has nothing of that year.")
    return day


def of_one(actor: Actor, person_id: str, before: int | None) -> list[Entry]:
    """The entries about one person of the actor's organisation, the newest first."""
    found = person(person_id)
    if found.organisation_id != actor.organisation:
        raise Missing("There is no such person.")
    return of_person(person_id, before=before, limit=MOST)


def of_day(actor: Actor, day: date, zone: ZoneInfo, before: int | None) -> list[Entry]:
    """The entries of a day about people of the actor's organisation, or by its staff, the newest first."""
    since = datetime.combine(day, time(0), zone)
    ours = Person.objects.filter(organisation=actor.organisation).values("pk")
    staff = Staff.objects.filter(organisation=actor.organisation).values("pk")
    rows = Entry.objects.filter(at__gte=since, at__lt=since + timedelta(days=1))
    rows = rows.filter(
        Q(person_id__in=ours) | Q(person_id="", actor_id__in=staff) | Q(person_id="", actor_kind="software")
    )
    return list((rows.filter(id__lt=before) if before else rows).order_by("-id")[:MOST])


@needs(Permission.SEE_LEDGER)
@require_POST
def check(request: HttpRequest) -> HttpResponse:
    """Reads every entry now, and says whether each chain holds."""
    # One process: to share the work out would fork a server that answers others meanwhile.
    return _page(request, verify(processes=1))


@needs(Permission.SEE_LEDGER)
@require_POST
def export(request: HttpRequest) -> HttpResponse:
    """A fresh signed checkpoint as a file, to be kept outside this house."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "checkpoint.txt"
        try:
            checkpoint.export(path)
        except LedgerBroken as problem:
            raise Conflict(
                f"Nothing was signed, for the chains do not go on from the last checkpoint. {problem}"
            ) from None
        response = HttpResponse(path.read_bytes(), content_type="text/plain; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="answerable-checkpoint-{now():%Y-%m-%d-%H%M}.txt"'
    return response
