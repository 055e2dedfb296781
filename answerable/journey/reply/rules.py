"""Decisions about handing an answer in: to whom, how often, and when someone else was first."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from answerable.access.actor import Actor
from answerable.access.roles import Role
from answerable.dialogue.status import BEING_WRITTEN, ON_ITS_WAY, Status
from answerable.kit.answer import Answer

LONGEST = 20_000  # characters; a letter of ten pages
CHANGEABLE = BEING_WRITTEN | {Status.IN_REVIEW, Status.APPROVED}
URGENT = 2


@dataclass(frozen=True, slots=True)
class Other:
    """Another answer in the same conversation."""

    id: str
    author_id: str
    status: Status
    answers_id: str | None
    delivered_at: datetime | None


def first_there(others: Sequence[Other], *, author_id: str, answers_id: str | None, begun_at: datetime,
                read_id: str = "") -> Other | None:
    """The answer that got there first: any on its way, or someone else's sent to the same question or meanwhile.

    ``read_id`` is the newest sent answer that the author had before them: what was sent until then is no surprise.
    """
    read = next((other for other in others if other.id == read_id and other.delivered_at), None)
    for other in others:
        if other.status in ON_ITS_WAY:
            return other
        if other.delivered_at is None or (read and read.delivered_at and other.delivered_at <= read.delivered_at):
            continue
        if other.author_id == author_id:
            continue
        same_question = answers_id is not None and other.answers_id == answers_id
        if same_question or other.delivered_at >= begun_at:
            return other
    return None


def may_contact(actor: Actor, *, stopped_at: datetime | None, asked_at: datetime | None, urgency: int) -> Answer:
    """Whoever asked us to stop is left alone, unless they wrote again, or safety must reach them."""
    if stopped_at is None or (asked_at is not None and asked_at > stopped_at):
        return Answer(True)
    if _is_safety_road(actor, urgency):
        return Answer(True)
    return Answer(False, "They asked us not to contact them. Your words are kept, and nothing is sent.")


def keeps_pace(actor: Actor, *, once_a_day: bool, sent: Collection[datetime], now: datetime, zone: str,
               urgency: int) -> Answer:
    """One answer a day, by the team's own calendar, where the lead set this pace; the safety road stays open."""
    here = ZoneInfo(zone)
    today = now.astimezone(here).date()
    if not once_a_day or _is_safety_road(actor, urgency):
        return Answer(True)
    if any(at.astimezone(here).date() == today for at in sent):
        return Answer(False, "This conversation gets one answer a day, and today's is sent. Yours can go tomorrow.")
    return Answer(True)


def _is_safety_road(actor: Actor, urgency: int) -> bool:
    return urgency >= URGENT and (actor.is_any(Role.SAFETY) or bool(actor.trained & {"safety", "crisis"}))
