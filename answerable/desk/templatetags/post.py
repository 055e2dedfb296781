"""Mail that stands beside the letters: what came by itself in a conversation, and the pile that nobody could sort."""

from typing import Any

from django import template

from answerable.access.roles import Permission
from answerable.access.rules import may
from answerable.clocks.queries import running_about
from answerable.desk.frame import desk_of
from answerable.dialogue.actions.arrivals import UNSORTED
from answerable.dialogue.arrivals import beside_thread, unsettled
from answerable.dialogue.models import Thread
from answerable.look import words as look

register = template.Library()

CAME: dict[str, str] = {
    "automatic": "An automatic answer came",
    "complaint": "Their mailbox keeper passed on a complaint about a mail of ours",
    "failed": "A mail server said that a mail of ours could not be delivered",
    "delayed": "A mail server said that a mail of ours is late",
    "delivered": "A mail server said that a mail of ours was delivered",
}


@register.inclusion_tag("desk/post/beside.html")
def automatic_mail(thread: Thread, zone: look.Zone) -> dict[str, Any]:
    """{% automatic_mail thread zone %}: a quiet line for each; nothing is asked where none ever came."""
    rows = beside_thread(thread.pk) if thread.automatic_in else []
    return {"lines": [(row, CAME.get(row.outcome) or CAME.get(row.nature, "A mail came")) for row in rows],
            "zone": zone}


@register.simple_tag(takes_context=True)
def unsorted_pile(context: dict[str, Any]) -> dict[str, Any]:
    """{% unsorted_pile as pile %}: how much mail nobody could make out, and its clock, for those who may open it."""
    desk = desk_of(context["request"])
    if not may(desk.actor, Permission.OPEN_UNSCREENED):
        return {"count": 0}
    count = unsettled(desk.actor.organisation).count()
    clock = running_about(UNSORTED, ("post", desk.actor.organisation)) if count else None
    return {"count": count, "clock": clock}
