"""Draws marked texts and the changes between versions, without a blank of its own."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django import template
from django.template import Context
from django.template.defaulttags import CsrfTokenNode
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from answerable.access.roles import Permission
from answerable.access.rules import may
from answerable.clocks.models import Clock
from answerable.desk import words
from answerable.desk.changes import Stretch
from answerable.desk.conversation.drawn import findings_drawn, raising_drawn
from answerable.desk.conversation.letter import Laid, Letter, Seen
from answerable.desk.frame import desk_of
from answerable.desk.marked import Mark, Run
from answerable.desk.queue.drawn import clock_drawn, lines_drawn
from answerable.desk.queue.lines import Section
from answerable.desk.staffroom.places import links
from answerable.dialogue.models import Thread
from answerable.journey.review.queries import to_sign
from answerable.look import words as look
from answerable.look.markup import address, markup, together

register = template.Library()

_REF = '<a class="ref" href="#why-{name}" aria-label="{says}, number {number}">{number}</a>'
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
    return together(piece for run in runs for piece in (_run(run), _refs(run.ending)))


@register.filter
def laid_out(parts: Iterable[Laid]) -> SafeString:
    """A letter's words with their marks, and what is folded away; it stands open where something in it is marked."""
    return together(map(_part, parts))


def _part(laid: Laid) -> SafeString:
    words = marked(laid.runs)
    if not laid.part.kind:
        return words
    return markup('<details class="fold"{}><summary>{}</summary>{}</details>',
                  mark_safe(" open") if laid.stands_open else "", laid.part.summary, words)


@register.filter
def marked_flat(runs: Iterable[Run]) -> SafeString:
    """The same characters as the text, and nothing else: what lies under the composer."""
    return together(map(_flat, runs))


@register.filter
def changed(stretches: Iterable[Stretch]) -> SafeString:
    """A later text with what came and what went."""
    return together(map(_stretch, stretches))


def _run(run: Run) -> SafeString:
    if run.hidden:
        return markup('<span class="masked" data-at="{}" data-length="{}">'
                      '<span class="unseen">hidden until asked for</span></span>', run.start, run.hidden)
    if not run.look:
        return markup('<span data-at="{}">{}</span>', run.start, run.text)
    return markup('<mark class="{}" data-at="{}">{}</mark>', run.look, run.start, run.text)


def _refs(ending: Iterable[Mark]) -> SafeString:
    return together(markup(_REF, name=mark.name, says=mark.says, number=mark.number) for mark in ending)


def _flat(run: Run) -> SafeString:
    return markup('<span class="{}">{}</span>', run.look, run.text) if run.look else markup("{}", run.text)


def _stretch(stretch: Stretch) -> SafeString:
    if stretch.how == "same":
        return markup('<span data-at="{}">{}</span>', stretch.start, stretch.text)
    if stretch.how == "new":
        return markup('<ins class="mended" data-at="{}">{}</ins>', stretch.start, stretch.text)
    return markup('<del class="s-forbidden">{}</del>', stretch.text) if stretch.text.strip() else mark_safe("")


@register.filter
def lower_first(text: str) -> str:
    """{{ text|lower_first }}: the first letter small, the rest as it stands."""
    return text[:1].lower() + text[1:]


@register.simple_tag
def at(route: str, of: str = "") -> SafeString:
    """{% at 'desk:thread' thread.pk %}: the address of a page; as `url` says it, which finds it anew each time."""
    return address(route, of=of)


@register.simple_tag
def desk_clock(running: Clock, zone: look.Zone, harm: bool = False) -> SafeString:
    """{% desk_clock clock zone alarms %}: what is left of a promise, as a line of the queue."""
    return clock_drawn(running, zone, harm)


@register.simple_tag
def queue_lines(section: Section, zone: look.Zone, open_id: str) -> SafeString:
    """{% queue_lines section zone open_id %}: the letters of one section."""
    return lines_drawn(section, zone, open_id)


@register.simple_tag(takes_context=True)
def findings(context: Context, seen: Iterable[Seen], may_say: object) -> SafeString:
    """{% findings letter.seen c.may_raise %}: what was seen in a letter, for its margin."""
    return findings_drawn(seen, _csrf(context), may_say=bool(may_say))


@register.simple_tag(takes_context=True)
def raise_forms(
    context: Context, letters: Sequence[Letter], kinds: Iterable[tuple[str, str]], zone: look.Zone
) -> SafeString:
    """{% raise_forms c.letters kinds zone %}: a form for each letter in which the screen may have missed something."""
    return raising_drawn(letters, kinds, zone, _csrf(context))


def _csrf(context: Context) -> SafeString:
    return SafeString(CsrfTokenNode().render(context))


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
