"""A conversation as the person reads it: opened with their own pass, with the faces that they may see."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from answerable.access.actor import Actor
from answerable.clocks import queries as clocks
from answerable.clocks.queries import Promise
from answerable.consent import actions as consent
from answerable.consent.passes import Pass
from answerable.consent.purposes import Purpose
from answerable.dialogue.models import Attachment, Message, Rating, Thread
from answerable.dialogue.queries import messages_of
from answerable.journey.inbound.mailed import ANOTHER_ADDRESS
from answerable.journey.review.models import SignOff
from answerable.journey.review.queries import signatures_of
from answerable.kit import clock
from answerable.look.folds import Passage, passages
from answerable.look.words import day_said
from answerable.people.models import Face
from answerable.people.queries import faces, person
from answerable.portal.frame import House, house_by_id, zone_in
from answerable.portal.words import language_said
from answerable.timeline.queries import way_of
from answerable.timeline.rules import Step, called, headline, steps

PAPERS = {"image/jpeg": "photo", "image/png": "photo", "image/webp": "photo", "application/pdf": "document"}


@dataclass(frozen=True)
class Paper:
    """A photo or document that came along."""

    id: str
    name: str
    sort: str
    size: int


@dataclass(frozen=True)
class Signature:
    """A name that stands under an answer: the face that was chosen, never the identity behind it."""

    name: str
    role: str
    did: str
    at: datetime | None


@dataclass(frozen=True)
class Letter:
    """One letter, opened. `theirs`: an answer of ours; else the person wrote it."""

    id: str
    theirs: bool
    by: str
    at: datetime
    text: str
    unproven: bool
    beside_rating: bool
    strange: bool = False  # it came to their conversation by a mail from an address that is not known as theirs
    passages: Sequence[Passage] = ()
    papers: Sequence[Paper] = ()
    signatures: Sequence[Signature] = ()
    rating: Rating | None = None
    is_new: bool = False


@dataclass(frozen=True)
class Colleague:
    """Someone who answers, as they want to be met."""

    id: str
    name: str
    called: str
    role: str
    languages: Sequence[str]
    own_words: str
    initials: str
    has_photo: bool


@dataclass(frozen=True)
class Where:
    """Where the newest letter of a conversation is, and what is promised for it."""

    thread: Thread
    zone: ZoneInfo
    headline: str
    steps: Sequence[Step]
    answered: bool
    promise: Promise | None = None
    lead: str = ""

    @property
    def still_late(self) -> bool:
        """The new time is over as well."""
        return bool(self.promise and self.promise.new_due_at and self.promise.new_due_at < clock.now())


@dataclass(frozen=True)
class Conversation:
    """The whole page."""

    house: House
    where: Where
    name: str
    who: Colleague | None
    days: Sequence[tuple[str, Sequence[Letter]]] = field(default_factory=tuple)

    @property
    def unread(self) -> list[str]:
        """The answers that are opened by this very page."""
        return [letter.id for _, letters in self.days for letter in letters if letter.is_new]


def where_is(thread: Thread, house: House) -> Where | None:
    """Where the newest letter is; None in a conversation that holds none. Opens nothing sealed."""
    rows = Message.objects.filter(thread=thread, direction="in", about_rating=False).select_related("thread")
    newest = rows.order_by("-made_at").first()
    if newest is None:
        return None
    way = way_of(newest)
    promise = clocks.promise(thread.pk)
    lead = faces([promise.climbed_to]) if promise and promise.climbed_to else {}
    return Where(thread, zone_in(house, thread.country), headline(way), steps(way), way.delivered_at is not None,
                 promise, next((face.display_name for face in lead.values()), ""))


def conversation(actor: Actor, thread: Thread) -> Conversation:
    """Opens the letters of a conversation for the one who wrote them."""
    house = house_by_id(actor.organisation)
    opened = consent.open(actor, actor.id, Purpose.OWN)
    messages = list(messages_of(thread.pk, actor))
    signed = signatures_of([one.pk for one in messages if one.direction == "out"])
    staff = {sign.staff_id for signs in signed.values() for sign in signs} | {one.author_id for one in messages}
    known = faces(one for one in (*staff, thread.owner_id) if one)
    zone = zone_in(house, thread.country)
    letters = [_letter(one, opened, known, signed.get(one.pk, ())) for one in messages]
    where = where_is(thread, house) or Where(thread, zone, "Your letters", (), answered=True)
    answers = [one.author_id for one in messages if one.direction == "out" and where.answered]
    owner = known.get(answers[-1] if answers else thread.owner_id or "")
    return Conversation(house, where, _name(actor, opened), _colleague(owner) if owner else None, _days(letters, zone))


def _days(letters: Sequence[Letter], zone: ZoneInfo) -> list[tuple[str, Sequence[Letter]]]:
    """The newest day first; within a day as it was spoken."""
    groups = [(day, list(rows)) for day, rows in groupby(letters, lambda one: one.at.astimezone(zone).date())]
    return [(_first_up(day_said(rows[0].at, zone)), rows) for _, rows in reversed(groups)]


def _first_up(text: str) -> str:
    return text[0].upper() + text[1:]


def _letter(message: Message, opened: Pass, known: Mapping[str, Face], signed: Sequence[SignOff]) -> Letter:
    theirs = message.direction == "out"
    face = known.get(message.author_id)
    text = opened.text(message.body_sealed, f"message:{message.pk}:body", of=message.person_id)
    return Letter(
        id=message.pk, theirs=theirs, by=called(face.display_name) if face else "", at=_at(message),
        text=text, passages=passages(text, message.folds), unproven=not theirs and not message.proven,
        beside_rating=message.about_rating, strange=ANOTHER_ADDRESS in message.troubles,
        papers=[_paper(one, opened) for one in message.files],  # type: ignore[attr-defined]
        signatures=_signatures(message, face, known, signed) if theirs else (),
        rating=getattr(message, "rating", None), is_new=theirs and message.read_at is None,
    )


def _at(message: Message) -> datetime:
    return message.delivered_at or message.made_at


def _paper(row: Attachment, opened: Pass) -> Paper:
    name = opened.text(row.name_sealed, f"attachment:{row.pk}:name", of=row.person_id)
    return Paper(row.pk, name, PAPERS.get(row.content_kind.partition(";")[0], "file"), row.size)


def _signatures(message: Message, author: Face | None, known: Mapping[str, Face],
                signed: Sequence[SignOff]) -> list[Signature]:
    wrote = [Signature(author.display_name, author.role_line, "Wrote this answer.", None)] if author else []
    others = [(known[one.staff_id], one.at) for one in signed if one.staff_id in known]
    return wrote + [Signature(face.display_name, face.role_line, "Checked it and signed", at) for face, at in others]


def _name(actor: Actor, opened: Pass) -> str:
    row = person(actor.id)
    return opened.text(row.name_sealed, f"person:{row.pk}:name", of=row.pk) if row.name_sealed else ""


def _colleague(face: Face) -> Colleague:
    return Colleague(face.staff_id, face.display_name, called(face.display_name), face.role_line,
                     [language_said(one) for one in face.languages], face.own_words, face.initials, face.has_photo)
