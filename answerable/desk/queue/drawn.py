"""The lines of a queue as they stand on a page: there may be hundreds."""

from __future__ import annotations

from django.utils.safestring import SafeString

from answerable.clocks.models import Clock
from answerable.desk.queue.lines import Line, Section
from answerable.look import words as look
from answerable.look.markup import NOTHING, addresses, markup, together
from answerable.look.moments import time_of

_LINE = (
    '<li{alarm}><a id="q-{id}" href="{href}"{current}>{clock}<span class="what">{what}</span> '
    '<span class="meta">{left}{where}{whose}</span></a></li>\n'
)
_CLOCK = (
    '<span class="clock{face}{harm}" data-left="{left}" data-clock data-started="{started}" data-due="{due}" '
    'data-point="{point}"><b data-clock-first>{first}</b></span>\n'
)


def lines_drawn(section: Section, zone: look.Zone, open_id: str) -> SafeString:
    """Every line of a section; the conversation that is open is marked as such."""
    href = addresses("desk:thread")
    return together(_line(line, href(line.thread.pk), zone, section.pressing, line.thread.pk == open_id)
                    for line in section.lines)


def clock_drawn(running: Clock, zone: look.Zone, harm: bool = False) -> SafeString:
    """What is left of a promise, for a line of the queue."""
    face = look.face(running.started_at, running.due_at)
    point = look.said(running.due_at, zone)
    return markup(
        _CLOCK, face=f" clock--{face}" if face != "running" else "", harm=" clock--alarm" if harm else "",
        left=look.tenths(running.started_at, running.due_at), started=running.started_at.isoformat(),
        due=running.due_at.isoformat(), point=point,
        first=f"By {point}" if face == "calm" and not harm else look.left(running.due_at),
    )


def _line(line: Line, href: SafeString, zone: look.Zone, is_pressing: bool, is_open: bool) -> SafeString:
    thread = line.thread
    clock = markup("{0} ", clock_drawn(line.clock, zone, line.alarms)) if is_pressing and line.clock else NOTHING
    left = markup("{0}. ", time_of(thread.due_at, zone, "left")) if thread.due_at and not is_pressing else NOTHING
    return markup(
        _LINE, alarm=SafeString(' class="is-alarm"') if line.alarms else NOTHING, id=thread.pk,
        href=href, current=SafeString(' aria-current="true"') if is_open else NOTHING,
        clock=clock, what=line.what, left=left, where=line.where, whose=f" {line.whose}" if line.whose else "",
    )
