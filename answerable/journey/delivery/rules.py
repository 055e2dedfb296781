"""Decisions about what leaves the house: which way, for how long, and what a failure asks for."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from answerable.access.actor import software
from answerable.kit.answer import Answer

WayKind = Literal["email", "page", "person", "nobody"]
Detail = Literal["link", "words"]
What = Literal["failed", "delayed", "delivered", "complaint"]

DELIVERER = software("delivery")

LIVES: dict[str, timedelta] = {
    "code": timedelta(minutes=10),  # a code that arrives after it ran out only confuses
    "staff": timedelta(days=1),
    "notice": timedelta(days=3),
    "acknowledgement": timedelta(hours=6),  # after that it says what they have long seen
}
TRIES = 13  # a mail server that is down has more than three hours to come back
REACH_MINUTES = 60  # where the profile says nothing
# Whoever is written to in someone else's name gets no flood from us. To one mailbox a day; and to newcomers, of whom
# nobody knows whether they wrote, an hour: of one domain, and in all. A campaign on television brings fewer.
ACKNOWLEDGED_A_DAY = 5
NEWCOMERS_OF_A_DOMAIN_AN_HOUR = 100
NEWCOMERS_AN_HOUR = 500
MOST_REFERENCES = 20
_MESSAGE_ID = re.compile(r"<[!-;=?A-~]{1,125}@[!-;=?A-~]{1,125}>")
# RFC 3463: too long, of a kind that is not taken, or against their policy. There the address may well be right.
_NOT_THE_ADDRESS = re.compile(r"5\.(?:2\.3|3\.4|6\.\d+|7\.\d+)$")
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
    if kind in ("notice", "acknowledgement") and has_stopped:
        return "asked_to_stop"
    return ""


def detail_of(chosen: str, *, is_proven: bool) -> Detail:
    """What a mail may hold of an answer: its words only where they chose that, to an address that they have shown."""
    return "words" if chosen == "words" and is_proven else "link"


def mailbox_of(address: str) -> str:
    """The mailbox to which an address leads: what stands behind a plus is its owner's own note."""
    local, _, domain = address.rpartition("@")
    return f"{local.partition('+')[0] or local}@{domain}"


def may_acknowledge(*, is_from_software: bool, in_thread_today: bool, to_address_today: int,
                    newcomers_of_domain: int = 0, newcomers: int = 0) -> Answer:
    """Whether software says that a letter by mail has come; RFC 3834: never to software, and never twice a day.

    `to_address_today` counts one mailbox, however it was spelled; the newcomers are those told within the hour, and
    count for a newcomer alone.
    """
    if is_from_software:
        return Answer(False, "Software may have written it.")
    if in_thread_today:
        return Answer(False, "They were told today.")
    if newcomers_of_domain >= NEWCOMERS_OF_A_DOMAIN_AN_HOUR or newcomers >= NEWCOMERS_AN_HOUR:
        return Answer(False, "So many new addresses within an hour may be forged.")
    return Answer(to_address_today < ACKNOWLEDGED_A_DAY, "This address was told often enough today.")


def references(earlier: Iterable[str], answered: str = "") -> tuple[str, ...]:
    """The Message-IDs that a letter names, oldest first and the answered one last; what is no such id is left out.

    Where there are too many, the first of all stays, for by it mail programs know the conversation.
    """
    known = list(dict.fromkeys(one for one in earlier if one != answered and _MESSAGE_ID.fullmatch(one)))
    if answered and _MESSAGE_ID.fullmatch(answered):
        known.append(answered)
    return tuple(known if len(known) <= MOST_REFERENCES else [known[0], *known[-MOST_REFERENCES + 1:]])


def blames_address(what: What, code: str) -> bool:
    """Whether a report says that nothing more should go to this address; ``code`` is such as 5.1.1, or one word."""
    if what == "complaint":
        return True
    if what != "failed":
        return False
    return (code.startswith("5.") and not _NOT_THE_ADDRESS.match(code)) or code in ("invalid", "bounced", "spam")


def state_after(state: str, what: What) -> str:
    """What becomes of a delivery when this is told of it; what was read, or never left, stays as it is."""
    if what == "failed" and state in ("accepted", "unknown", "attempted"):
        return "bounced"
    return "accepted" if what == "delivered" and state == "unknown" else state


def may_blame(state: str, what: What) -> bool:
    """A failure that is told after the letter was read says nothing of the address: it reached them."""
    return what == "complaint" or state != "read"


def told_as(state: str, what: What) -> str:
    """The word of the ledger for what was told."""
    if what == "failed":
        return "bounced" if state_after(state, what) != state else "bounced_late"
    return {"delayed": "delayed", "delivered": "arrived", "complaint": "complained"}[what]


def answered_until(*, question_at: datetime | None, begun_at: datetime) -> datetime:
    """Letters up to this moment are answered by a reply: the one it answers and those before it."""
    return question_at or begun_at


def earliest(moments: Collection[datetime]) -> datetime | None:
    """When the first of the letters came that are still owed an answer."""
    return min(moments, default=None)
