"""When a message is late for the screen, and who may open one that the screen did not finish."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from answerable.access.actor import Actor
from answerable.access.roles import Role
from answerable.kit.answer import Answer

WAITS_AT_MOST = timedelta(minutes=1)
# Where the profile names no time: nobody knows what an unread message holds, so it is treated as the worst.
UNSCREENED_MINUTES = 15


def late_before(now: datetime) -> datetime:
    """Whatever was received before this moment has waited too long for the screen."""
    return now - WAITS_AT_MOST


def unscreened_minutes(minutes: Mapping[str, int]) -> int:
    """How long the named officer has, from receipt."""
    return minutes.get("unscreened", minutes.get("crisis", UNSCREENED_MINUTES))


def may_open_unscreened(by: Actor, *, officers: Collection[str]) -> Answer:
    """The officer whose clock it is, and anyone trained for safety or crisis: somebody must be able to."""
    if by.kind != "staff":
        return Answer(False, "Only a person opens a message that was not screened.")
    if by.id in officers or by.is_any(Role.SAFETY) or by.trained & {"crisis", "safety"}:
        return Answer(True)
    return Answer(False, "The screen has not seen this message. Only the officer on duty may open it.")
