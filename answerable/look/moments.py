"""Points in time and promises as they stand on a page, with the exact time at hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import Protocol

from django.utils import timezone
from django.utils.safestring import SafeString

from answerable.look import words
from answerable.look.markup import NOTHING, markup

MOMENTS: dict[str, Callable[[datetime, tzinfo], str]] = {
    "said": words.said,
    "time": words.time_said,
    "day": words.day_said,
    "date": words.date_said,
    "left": lambda moment, _zone: words.left(moment),
    "ago": lambda moment, _zone: words.ago(moment),
}
TICKING = frozenset({"left", "ago"})
_TIME = '<time datetime="{iso}" title="{exact}"{ticks}>{said}</time>'
_CLOCK = """<p class="clock{face}{alarm}" data-left="{left}"{ticks}>
  <b data-clock-first>{first}</b><br>
  <span class="clock__exact"><time datetime="{due}" title="{exact}" data-clock-beside>{beside}</time>.{whose}</span>
</p>
"""
_TICKS = ' data-clock data-started="{started}" data-due="{due}" data-point="{point}"'


class Running(Protocol):
    """What a clock must show of itself to be drawn."""

    started_at: datetime
    due_at: datetime


def here(zone: words.Zone) -> tzinfo:
    """The zone that is named, else the one that the page is in."""
    return words.zone_of(zone) if zone else timezone.get_current_timezone()


def iso(at: datetime) -> str:
    """For machines: UTC, whole seconds."""
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def time_of(at: datetime | None, zone: words.Zone = None, form: str = "said") -> SafeString:
    """A time element: said, time, day or date; left and ago keep ticking."""
    if at is None:
        return NOTHING
    zone = here(zone)
    ticks = markup(' data-tick="{form}"', form=form) if form in TICKING else NOTHING
    return markup(_TIME, iso=iso(at), exact=words.exact(at, zone), ticks=ticks, said=MOMENTS[form](at, zone))


def clock_line(running: Running, zone: words.Zone = None, whose: str = "", harm: bool = False) -> SafeString:
    """The whole line of a promise: words, point in time, owner, and what is left."""
    started, due, met = running.started_at, running.due_at, getattr(running, "met_at", None)
    zone = here(zone)
    face, said, ticks = words.face(started, due, met), words.clock_said(started, due, met, zone), met is None
    return markup(
        _CLOCK, face=f" clock--{face}" if face != "running" else "", alarm=" clock--alarm" if harm and ticks else "",
        left=words.tenths(started, due), first=said.first, beside=said.beside, due=iso(due),
        exact=words.exact(due, zone), whose=f" {whose}" if whose else "",
        ticks=markup(_TICKS, started=iso(started), due=iso(due), point=words.said(due, zone)) if ticks else NOTHING,
    )
