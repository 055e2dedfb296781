"""Draws marked texts and the changes between versions, without a blank of its own."""

from collections.abc import Callable, Iterable
from typing import Any

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from answerable.access.roles import Permission
from answerable.access.rules import may
from answerable.clocks.models import Clock
from answerable.desk import words
from answerable.desk.changes import Stretch
from answerable.desk.frame import desk_of
from answerable.desk.marked import Mark, Run
from answerable.desk.staffroom.places import links
from answerable.dialogue.models import Thread
from answerable.journey.review.queries import to_sign
from answerable.look import words as look

register = template.Library()

SAYINGS: dict[str, Callable[[str], str]] = {
    "kind": words.kind_said,
    "clock": words.clock_called,
    "language": words.language_said,
    "country": words.country_said,
    "way": lambda word: words.WAYS.get(word, word),
    "about": lambda word: words.ABOUT.get(word, word),
    "state": lambda word: words.STATES.get(word, word),
    "reply": lambda word: words.REPLIES.get(word, word),
    "file": words.file_said,
}


@register.filter
def called(word: str, what: str) -> str:
    """{{ clock.kind|called:"clock" }}: the desk's word for a kind, state, language, way or file."""
    return SAYINGS[what](str(word))


@register.filter
def strength(number: float) -> str:
    """{{ finding.strength|strength }}: 'strong', 'likely', 'weak'."""
    return words.strength_said(number)


@register.filter
def size(number: int) -> str:
    """{{ attachment.size|size }}: '340 kB'."""
    return words.size_said(number)


@register.filter
def marked(runs: Iterable[Run]) -> SafeString:
    """A text with its marks and their numbers; data-at says where in the text each run begins."""
    return format_html_join("", "{}{}", ((_run(run), _refs(run.ending)) for run in runs))


@register.filter
def marked_flat(runs: Iterable[Run]) -> SafeString:
    """The same characters as the text, and nothing else: what lies under the composer."""
    return format_html_join("", "{}", ((_flat(run),) for run in runs))


@register.filter
def changed(stretches: Iterable[Stretch]) -> SafeString:
    """A later text with what came and what went."""
    return format_html_join("", "{}", ((_stretch(stretch),) for stretch in stretches))


def _run(run: Run) -> SafeString:
    if run.hidden:
        return format_html('<span class="masked" data-at="{}" data-length="{}">'
                           '<span class="unseen">hidden until asked for</span></span>', run.start, run.hidden)
    if not run.look:
        return format_html('<span data-at="{}">{}</span>', run.start, run.text)
    return format_html('<mark class="{}" data-at="{}">{}</mark>', run.look, run.start, run.text)


def _refs(ending: Iterable[Mark]) -> SafeString:
    return format_html_join(
        "", '<a class="ref" href="#why-{}" aria-label="{}, number {}">{}</a>',
        ((mark.name, mark.says, mark.number, mark.number) for mark in ending),
    )


def _flat(run: Run) -> SafeString:
    return format_html('<span class="{}">{}</span>', run.look, run.text) if run.look else format_html("{}", run.text)


def _stretch(stretch: Stretch) -> SafeString:
    if stretch.how == "same":
        return format_html('<span data-at="{}">{}</span>', stretch.start, stretch.text)
    if stretch.how == "new":
        return format_html('<ins class="mended" data-at="{}">{}</ins>', stretch.start, stretch.text)
    return format_html('<del class="s-forbidden">{}</del>', stretch.text) if stretch.text.strip() else mark_safe("")


@register.filter
def lower_first(text: str) -> str:
    """{{ text|lower_first }}: the first letter small, the rest as it stands."""
    return text[:1].lower() + text[1:]


@register.inclusion_tag("desk/parts/clock.html")
def desk_clock(running: Clock, zone: look.Zone, harm: bool = False) -> dict[str, Any]:
    """{% desk_clock clock zone alarms %}: what is left of a promise, as a line of the queue."""
    face = look.face(running.started_at, running.due_at)
    point = look.said(running.due_at, zone)
    return {
        "face": face, "harm": harm, "point": point, "left": look.tenths(running.started_at, running.due_at),
        "started": running.started_at.isoformat(), "due": running.due_at.isoformat(),
        "first": f"By {point}" if face == "calm" and not harm else look.left(running.due_at),
    }


@register.simple_tag
def desk_line(thread: Thread) -> str:
    """{% desk_line thread %}: what the screen saw in it."""
    return words.what_said("", thread.leading_kind, thread.leading_about)


@register.simple_tag(takes_context=True)
def desk_team(context: dict[str, Any]) -> str:
    """{% desk_team %}: the names of the reader's teams."""
    return look.list_words([team.name for team in desk_of(context["request"]).teams]) or "Answerable"


@register.simple_tag(takes_context=True)
def desk_me(context: dict[str, Any]) -> SafeString:
    """{% desk_me %}: who is here."""
    opened = context.get("c")
    if opened is not None:
        return format_html("<span>{}</span>", opened.me)
    user = context["request"].user
    face = getattr(user, "face", None)
    return format_html("<span>{}</span>", face.display_name if face else getattr(user, "identity", ""))


@register.inclusion_tag("desk/parts/nav.html", takes_context=True)
def desk_nav(context: dict[str, Any], here: str = "") -> dict[str, Any]:
    """{% desk_nav "letters|review|search|keys" %}: the pages of the desk, with how much waits to be signed."""
    desk = desk_of(context["request"])
    return {"here": here, "signs": desk.signs, "to_sign": len(to_sign(desk.actor)) if desk.signs else 0,
            "reads": may(desk.actor, Permission.SEE_QUEUE).ok, "more": links(desk.actor)}
