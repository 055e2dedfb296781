"""Template tags of the staff room: its links in the bar, and a few ways to say things."""

import json
from typing import Any

from django import template
from django.conf import settings

from answerable.access.actor import Actor
from answerable.access.roles import Permission
from answerable.access.rules import may
from answerable.desk.frame import desk_of
from answerable.desk.staffroom.forms import DUTY_WORDS
from answerable.desk.staffroom.places import links
from answerable.journey.review.queries import to_sign

register = template.Library()


@register.filter
def as_json(value: Any) -> str:
    """A value for a data attribute; the template engine escapes it."""
    return json.dumps(value)


@register.filter
def in_fours(secret: str) -> str:
    """'ABCD EFGH': a secret that someone must copy by hand."""
    return " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))


@register.filter
def verb_said(verb: str) -> str:
    """'reply approved' for 'reply:approved'."""
    return verb.replace(":", " ").replace("_", " ")


@register.filter
def called_duty(duty: str) -> str:
    """'signing' for 'review'."""
    return DUTY_WORDS.get(duty, duty)


@register.filter
def may_see_letters(actor: Actor) -> bool:
    """Whether the letters are among the pages of this member of staff."""
    return may(actor, Permission.SEE_QUEUE).ok


@register.simple_tag
def demo_password() -> str:
    """{% demo_password %}: what everybody's password is in a demonstration; nothing anywhere else."""
    return str(settings.DEMO_PASSWORD) if settings.DEMO else ""


@register.inclusion_tag("staffroom/nav.html", takes_context=True)
def staffroom_nav(context: dict[str, Any], here: str = "") -> dict[str, Any]:
    """{% staffroom_nav "team" %}: the desk's own pages for those who answer, then the staff room's."""
    desk = desk_of(context["request"])
    return {
        "actor": desk.actor,
        "links": links(desk.actor, here),
        "signs": desk.signs,
        "to_sign": len(to_sign(desk.actor)) if desk.signs else 0,
    }
