"""Decisions about what leaves the house: which way, for how long, and what a failure asks for."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

WayKind = Literal["email", "page", "person", "nobody"]

LIVES: dict[str, timedelta] = {
    "code": timedelta(minutes=10),  # a code that arrives after it ran out only confuses
    "staff": timedelta(days=1),
    "notice": timedelta(days=3),
}
TRIES = 12  # a mail server that is down has about three hours to come back
REACH_MINUTES = 60  # where the profile says nothing
BY_PERSON: dict[str, str] = {"sms": "by text message", "phone": "by phone", "post": "by letter"}


@dataclass(frozen=True, slots=True)
class Point:
    """One way to reach a person, as far as it matters here."""

    id: str
    kind: str
    is_proven: bool
    is_failing: bool


@dataclass(frozen=True, slots=True)
class Way:
    """How a person hears that an answer waits on their page; `person` means that a member of staff must see to it."""

    kind: WayKind
    contact_id: str = ""
    why: str = ""


def way_for(wants: str, points: Sequence[Point], *, has_stopped: bool) -> Way:
    """The way that the person wants, if it works; else a member of staff finds another."""
    if has_stopped:
        return Way("nobody", why="They asked us not to contact them.")
    if wants == "page":
        return Way("page")
    if wants in BY_PERSON:
        return Way("person", why=f"They want to hear {BY_PERSON[wants]}.")
    mail = [point for point in points if point.kind == "email" and not point.is_failing]
    if mail:
        return Way("email", min(mail, key=lambda point: not point.is_proven).id)
    failing = any(point.kind == "email" for point in points)
    return Way("person", why="Their address refuses mail." if failing else "They gave no email address.")


def why_not(kind: str, *, made_at: datetime, now: datetime, is_read: bool, has_stopped: bool) -> str:
    """One word for why a delivery that waits must not leave any more; empty when it may."""
    if now - made_at > LIVES[kind]:
        return "too_late"
    if kind == "notice" and is_read:
        return "read_already"
    if kind == "notice" and has_stopped:
        return "asked_to_stop"
    return ""


def answered_until(*, question_at: datetime | None, begun_at: datetime) -> datetime:
    """Letters up to this moment are answered by a reply: the one it answers and those before it."""
    return question_at or begun_at


def earliest(moments: Collection[datetime]) -> datetime | None:
    """When the first of the letters came that are still owed an answer."""
    return min(moments, default=None)
