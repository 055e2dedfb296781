"""Reads a person's history out of the ledger, with the names that people may be shown."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from answerable.dialogue.models import Message
from answerable.dialogue.status import READABLE_BY_PERSON, Status
from answerable.journey.review.queries import review_of, signatures_of
from answerable.ledger.models import Entry
from answerable.ledger.queries import about
from answerable.ledger.rules import chain_of
from answerable.people.models import Face
from answerable.people.queries import faces
from answerable.timeline import rules
from answerable.timeline.rules import Step, Told, Voice, Way, Who
from answerable.timeline.sentences import LOOKING, SENTENCES

PAGE = 50


@dataclass(frozen=True, slots=True)
class Line:
    """One entry in words. `id` is where the next, older page begins."""

    id: int
    at: datetime
    verb: str
    who: Who
    text: str
    act: str
    why: str

    @property
    def by_software(self) -> bool:
        """No person did this."""
        return self.who.kind == "software"


def history(person_ids: Collection[str], before: int | None = None, limit: int = PAGE, *,
            voice: Voice = "person") -> Sequence[Line]:
    """All that happened to a person's words and data, newest first; `before` is the id of the last line read."""
    return _lines(_entries(person_ids, before).order_by("-id")[:limit], voice)


def who_looked(person_ids: Collection[str], before: int | None = None, limit: int = PAGE) -> Sequence[Line]:
    """Every time that someone else, or software, saw what this person wrote or sent; newest first."""
    rows = _entries(person_ids, before).filter(verb__in=LOOKING).exclude(actor_kind="person")
    return _lines(rows.order_by("-id")[:limit], "person")


def how_many_looked(person_ids: Collection[str]) -> int:
    """How many members of staff ever looked; software is nobody."""
    rows = _entries(person_ids, None).filter(verb__in=LOOKING, actor_kind="staff")
    return rows.order_by().values("actor_id").distinct().count()


def own_chain(person_id: str) -> Iterable[Entry]:
    """A person's whole chain, oldest first, a part at a time."""
    return Entry.objects.filter(chain=chain_of(person_id)).order_by("seq").iterator(chunk_size=500)


def where(message: Message) -> list[Step]:
    """Where a person's letter stands, in plain words."""
    return rules.steps(way_of(message))


def way_of(message: Message) -> Way:
    """All that is known of where a letter stands; reads no sealed word."""
    reply = _reply_to(message)
    owner = message.thread.owner_id or ""
    read = _newest(message, "message:read")
    review = review_of(reply.pk) if reply else None
    signed = signatures_of([reply.pk])[reply.pk] if reply else []
    wrote = _newest(reply, "reply:submitted") if reply else None
    reviewer = review.reviewer_id if review and review.ended_at is None else ""
    closed = _newest(message, "message:closed") if message.status == Status.CLOSED else None
    known = faces([one for one in (owner, read.actor_id if read else "", reply.author_id if reply else "", reviewer,
                                   *(one.staff_id for one in signed)) if one])
    return Way(
        status=Status(message.status), received_at=message.made_at, owner=_called(known, owner),
        reader=_called(known, read.actor_id) if read else "", read_at=read.at if read else None,
        reply=Status(reply.status) if reply else None, writer=_called(known, reply.author_id) if reply else "",
        wrote_at=wrote.at if wrote else None, checker=known[reviewer].display_name if reviewer in known else "",
        roles=tuple(role for role in (review.roles if review else ()) if role not in {one.role for one in signed}),
        signed=[(known[one.staff_id].display_name, one.at) for one in signed if one.staff_id in known],
        delivered_at=reply.delivered_at if reply and reply.status in READABLE_BY_PERSON else None,
        opened_at=reply.read_at if reply else None,
        closed_why=closed.why.replace("They ", "You ", 1) if closed else "",
    )


def _entries(person_ids: Collection[str], before: int | None) -> QuerySet[Entry]:
    rows = Entry.objects.filter(chain__in=[chain_of(one) for one in person_ids])
    return rows if before is None else rows.filter(id__lt=before)


def _lines(entries: Iterable[Entry], voice: Voice) -> list[Line]:
    rows = list(entries)
    staff = {row.actor_id for row in rows if row.actor_kind == "staff"}
    known = faces(staff | {ident for row in rows for kind, ident in row.things if kind == "staff"})
    return [_line(row, known, voice) for row in rows if row.verb in SENTENCES]


def _line(row: Entry, known: Mapping[str, Face], voice: Voice) -> Line:
    face = known.get(row.actor_id)
    who = Who(face.display_name if face else "", face.role_line if face else "", row.actor_kind)
    to = next((ident for kind, ident in row.things if kind == "staff"), "")
    told = Told(row.verb, who, known[to].display_name if to in known else "", row.why)
    return Line(row.pk, row.at, row.verb, who, rules.said(told, voice), rules.act(told), rules.reason(told, voice))


def _called(known: Mapping[str, Face], staff_id: str) -> str:
    return rules.called(known[staff_id].display_name) if staff_id in known else ""


def _newest(message: Message, verb: str) -> Entry | None:
    found = about("message", message.pk, person_id=message.person_id)
    return next((entry for entry in found if entry.verb == verb), None)


def _reply_to(message: Message) -> Message | None:
    """The answer to this letter: one that was delivered first, else the one on its way."""
    rows = Message.objects.filter(thread_id=message.thread_id, direction="out").exclude(status=Status.WITHDRAWN)
    after = [one for one in rows.order_by("made_at") if one.answers_id == message.pk or one.made_at >= message.made_at]
    read = [one for one in after if one.status in READABLE_BY_PERSON]
    if message.status in (Status.ANSWERED, Status.CLOSED):
        return read[0] if read else None
    waiting = [one for one in after if one.status not in READABLE_BY_PERSON]
    return waiting[-1] if waiting else None
