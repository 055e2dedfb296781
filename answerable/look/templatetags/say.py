"""Template tags and filters that say times, counts and names in plain words."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django import template
from django.utils.safestring import SafeString

from answerable.kit import clock as kit_clock
from answerable.look import markup, moments, words

register = template.Library()

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "yi"})


@register.filter
def said(moment: datetime | None, zone: words.Zone = None) -> str:
    """{{ moment|said:zone }}: '4 pm today'."""
    return words.said(moment, moments.here(zone)) if moment else ""


@register.filter
def time_said(moment: datetime | None, zone: words.Zone = None) -> str:
    """{{ moment|time_said:zone }}: '10:40 am'."""
    return words.time_said(moment, moments.here(zone)) if moment else ""


@register.filter
def day_said(moment: datetime | None, zone: words.Zone = None) -> str:
    """{{ moment|day_said:zone }}: 'today', 'Tuesday 18 November'."""
    return words.day_said(moment, moments.here(zone)) if moment else ""


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
def tenths(clock: moments.Running) -> int:
    """{{ clock|tenths }}: what is left, 100 to 0 in tens, for data-left."""
    return words.tenths(clock.started_at, clock.due_at)


@register.filter
def face(clock: moments.Running) -> words.ClockFace:
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
    return moments.iso(kit_clock.now())


@register.simple_tag
def sheets(*names: str) -> SafeString:
    """{% sheets "look/tokens.css" "look/fonts.css" %}: a link to each of these style sheets, a line each."""
    return markup.linked('<link rel="stylesheet" href="{0}">', names)


@register.simple_tag
def scripts(*names: str) -> SafeString:
    """{% scripts "look/tick.js" %}: each of these scripts, a line each; they run once the page is there."""
    return markup.linked('<script src="{0}" defer></script>', names)


@register.simple_tag
def moment(at: datetime | None, zone: words.Zone = None, form: str = "said") -> SafeString:
    """{% moment m zone "said|time|day|date|left|ago" %}: a time element with the exact time at hand."""
    return moments.time_of(at, zone, form)


@register.simple_tag
def clock(running: moments.Running, zone: words.Zone = None, whose: str = "", harm: bool = False) -> SafeString:
    """{% clock c zone "Yours." harm=True %}: the whole line: words, point in time, owner, and what is left."""
    return moments.clock_line(running, zone, whose, harm)
