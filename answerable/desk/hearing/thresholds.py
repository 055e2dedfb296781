"""The threshold of one kind and channel: what each finds and what it costs, and a proposal to change it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from answerable.access.guard import needs
from answerable.access.roles import Permission
from answerable.desk.frame import actor_at, desk_of
from answerable.desk.hearing import drawn, words
from answerable.desk.words import kind_said
from answerable.hearing import actions as hearing
from answerable.hearing import queries
from answerable.hearing.queries import Curve, Point
from answerable.hearing.rules import FEWEST_LABELS, KINDS, MINUTES_A_FINDING, RECALL, may_tune
from answerable.kit.errors import Invalid

USUAL = "adverse_event"
LONGEST_MINUTES = 120.0


@dataclass(frozen=True, slots=True)
class Choice:
    """One threshold in words: what it finds, and what it costs."""

    threshold: float
    finds: str
    between: str
    per_100: str
    a_day: str
    hours: str
    says: str

    @property
    def x(self) -> str:
        """Where it stands on the drawing."""
        return f"{drawn.x_of(self.threshold):.1f}"

    @property
    def at(self) -> str:
        """The threshold as an address and a field write it."""
        return words.threshold_said(self.threshold)


@needs(Permission.SEE_HEARING)
@require_safe
def threshold(request: HttpRequest) -> HttpResponse:
    """?kind=…&channel=…&at=0.3&minutes=4: every choice has an address of its own."""
    actor = actor_at(request)
    home = actor.organisation
    channels = ["", *queries.channels_of(home)]
    kind = _among(request.GET.get("kind", ""), KINDS, USUAL)
    channel = _among(request.GET.get("channel", ""), channels, "")
    minutes = _between(request.GET.get("minutes", ""), 0.1, LONGEST_MINUTES, MINUTES_A_FINDING)
    found = queries.curve(home, kind, channel, minutes=minutes)
    context = {
        "here": "hearing",
        "zone": desk_of(request).zone,
        "kinds": [(one, kind_said(one)) for one in KINDS],
        "channels": [(one, words.channel_said(one)) for one in channels],
        "kind": kind,
        "channel": channel,
        "minutes": words.decimal(minutes),
        "curve": found,
        "fewest": FEWEST_LABELS,
        "may_tune": may_tune(actor, home),
        **_shown(found, request.GET.get("at", "")),
    }
    return render(request, "hearing/threshold.html", context)


def _among(wanted: str, known: Sequence[str], otherwise: str) -> str:
    return wanted if wanted in known else otherwise


def _between(typed: str, least: float, most: float, otherwise: float) -> float:
    try:
        number = float(typed)
    except ValueError:
        return otherwise
    return min(max(number, least), most) if isfinite(number) else otherwise


def _shown(found: Curve, typed: str) -> dict[str, Any]:
    """Today's threshold, the one that was chosen, and the one that would find enough, beside each other."""
    enough = found.yes >= FEWEST_LABELS
    points = _points(found)
    best = _at_or_below(points, found.suggested) if found.suggested is not None and enough else None
    wanted = _between(typed, 0.0, 1.0, (best or found.now).threshold)
    chosen = min(points, key=lambda point: abs(point.threshold - wanted))
    says = (
        "Across, the threshold. A whole line shows how many of 100 letters it finds, a dashed one how many findings "
        f"it makes in 100 letters. {_said(chosen, enough)}"
    )
    marks = [("today", found.now.threshold)] if found.now.threshold <= 1 else []
    marks += [("suggested", best.threshold)] if best else []
    return {
        "enough": enough,
        "now": _choice(found.now, enough),
        "never": found.now.threshold > 1,
        "chosen": _choice(chosen, enough),
        "best": _choice(best, enough) if best else None,
        "rows": [_choice(point, enough) for point in points],
        "place": points.index(chosen),
        "last": len(points) - 1,
        "chart": drawn.cost([_place(point, enough) for point in points], marks, chosen.threshold, says=says),
        "recall": round(100 * RECALL),
    }


def _points(found: Curve) -> list[Point]:
    """The places of the slider: those of the curve, and that of today between them."""
    points = {words.threshold_said(point.threshold): point for point in found.points}
    if found.now.threshold <= 1:
        points[words.threshold_said(found.now.threshold)] = found.now
    return sorted(points.values(), key=lambda point: point.threshold)


def _at_or_below(points: Sequence[Point], threshold: float) -> Point:
    """The highest place of the slider that finds no fewer than this threshold does."""
    below = [point for point in points if point.threshold <= threshold + 1e-9]
    return below[-1] if below else points[0]


def _place(point: Point, enough: bool) -> drawn.Place:
    known = (point.recall, point.low, point.high) if enough else (None, None, None)
    return drawn.Place(point.threshold, *known, point.per_100)


def _choice(point: Point, enough: bool) -> Choice:
    known = enough and point.recall is not None and point.low is not None and point.high is not None
    return Choice(
        point.threshold,
        words.in_100(point.recall or 0.0) if known else "",
        words.between(point.low or 0.0, point.high or 0.0) if known else "",
        words.decimal(point.per_100),
        words.decimal(point.a_day),
        words.decimal(point.hours_a_day),
        _said(point, bool(known)),
    )


def _said(point: Point, known: bool) -> str:
    finds = f"it finds {words.in_100(point.recall or 0.0)} of 100 letters that are so, and" if known else "it"
    per_100, a_day = words.decimal(point.per_100), words.decimal(point.a_day)
    load = f"makes {per_100} findings in 100 letters: {a_day} a day"
    hours = words.decimal(point.hours_a_day)
    return f"At {words.threshold_said(point.threshold)} {finds} {load}, {hours} hours of reading."


@needs(Permission.TUNE_SCREEN)
@require_POST
def propose(request: HttpRequest) -> HttpResponse:
    """Makes a version with this threshold, which waits for a signature."""
    actor = actor_at(request)
    kind, channel = request.POST.get("kind", ""), request.POST.get("channel", "")
    value = _number(request.POST.get("at", ""))
    made = hearing.set_thresholds(actor.organisation, thresholds={kind: {channel: value}}, by=actor)
    messages.success(request, "The version is made. It listens once someone has signed it.")
    return redirect("desk:hearing_version", made.pk)


def _number(typed: str) -> float:
    try:
        return float(typed)
    except ValueError:
        raise Invalid("Please write the threshold as a number, such as 0.3.") from None


