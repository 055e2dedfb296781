"""Template tags and filters that say times, counts and names in plain words."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, Protocol

from django import template
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from answerable.kit import clock as kit_clock
from answerable.look import words

register = template.Library()

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "yi"})
MOMENTS: dict[str, Callable[[datetime, tzinfo], str]] = {
    "said": words.said,
    "time": words.time_said,
    "day": words.day_said,
    "date": words.date_said,
    "left": lambda moment, _zone: words.left(moment),
    "ago": lambda moment, _zone: words.ago(moment),
}
TICKING = frozenset({"left", "ago"})


class Running(Protocol):
    """What a clock must show of itself to be drawn."""

    started_at: datetime
    due_at: datetime


def _zone(zone: words.Zone) -> tzinfo:
    return words.zone_of(zone) if zone else timezone.get_current_timezone()


@register.filter
def said(moment: datetime | None, zone: words.Zone = None) -> str:
    """{{ moment|said:zone }}: '4 pm today'."""
    return words.said(moment, _zone(zone)) if moment else ""


@register.filter
def time_said(moment: datetime | None, zone: words.Zone = None) -> str:
    """{{ moment|time_said:zone }}: '10:40 am'."""
    return words.time_said(moment, _zone(zone)) if moment else ""


@register.filter
def day_said(moment: datetime | None, zone: words.Zone = None) -> str:
    """{{ moment|day_said:zone }}: 'today', 'Tuesday 18 November'."""
    return words.day_said(moment, _zone(zone)) if moment else ""


@register.filter
def left(due: datetime | None) -> str:
    """{{ due|left }}: '12 minutes left', '3 minutes late'."""
    return words.left(due) if due else ""


@register.filter
def ago(moment: datetime | None) -> str:
    """{{ moment|ago }}: '18 minutes ago', 'in 8 minutes'."""
    return words.ago(moment) if moment else ""


@register.filter
def lasting(length: timedelta | float | None) -> str:
    """{{ length|lasting }}: '2 hours 5 minutes', from a timedelta or from seconds."""
    if length is None:
        return ""
    return words.duration(length if isinstance(length, timedelta) else timedelta(seconds=length))


@register.filter
def tenths(clock: Running) -> int:
    """{{ clock|tenths }}: what is left, 100 to 0 in tens, for data-left."""
    return words.tenths(clock.started_at, clock.due_at)


@register.filter
def face(clock: Running) -> words.ClockFace:
    """{{ clock|face }}: calm, running, late, kept or missed, for the class clock--…"""
    return words.face(clock.started_at, clock.due_at, getattr(clock, "met_at", None))


@register.filter
def initials(name: str) -> str:
    """{{ name|initials }}: 'ML'."""
    return words.initials(str(name))


@register.filter
def list_words(rows: Sequence[str]) -> str:
    """{{ names|list_words }}: 'a, b and c'."""
    return words.list_words(rows)


@register.simple_tag
def count_words(number: int, one: str, many: str) -> str:
    """{% count_words n "letter" "letters" %}: 'one letter'."""
    return words.count_words(number, one, many)


@register.filter
def first_up(text: str) -> str:
    """{{ text|first_up }}: the first letter large, the rest as it stands."""
    return text[:1].upper() + text[1:]


@register.filter
def direction(language: str) -> str:
    """{{ language|direction }}: 'rtl' or 'ltr', for the dir attribute."""
    return "rtl" if str(language).split("-")[0].lower() in RIGHT_TO_LEFT else "ltr"


@register.simple_tag
def now_iso() -> str:
    """The server's time, so that a page's clocks do not trust the reader's."""
    return _iso(kit_clock.now())


@register.simple_tag
def moment(at: datetime | None, zone: words.Zone = None, form: str = "said") -> SafeString:
    """{% moment m zone "said|time|day|date|left|ago" %}: a time element with the exact time at hand."""
    if at is None:
        return SafeString("")
    here = _zone(zone)
    ticks = format_html(' data-tick="{}"', form) if form in TICKING else ""
    return format_html(
        '<time datetime="{}" title="{}"{}>{}</time>',
        _iso(at),
        words.exact(at, here),
        ticks,
        MOMENTS[form](at, here),
    )


@register.inclusion_tag("look/parts/clock.html")
def clock(running: Running, zone: words.Zone = None, whose: str = "", harm: bool = False) -> dict[str, Any]:
    """{% clock c zone "Yours." harm=True %}: the whole line: words, point in time, owner, and what is left."""
    started, due, met = running.started_at, running.due_at, getattr(running, "met_at", None)
    here = _zone(zone)
    return {
        "face": words.face(started, due, met),
        "said": words.clock_said(started, due, met, here),
        "left": words.tenths(started, due),
        "started": _iso(started),
        "due": _iso(due),
        "point": words.said(due, here),
        "exact": words.exact(due, here),
        "ticks": met is None,
        "whose": whose,
        "harm": harm,
    }


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
