"""Everything that stands on the page of one conversation, gathered in a fixed number of queries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2s
from typing import Any

from django.http import HttpRequest

from answerable.access.actor import Actor
from answerable.access.roles import Permission
from answerable.access.rules import may, may_in_team
from answerable.clocks.models import Clock
from answerable.consent import actions as consent
from answerable.consent.passes import Pass
from answerable.desk.composer.margin import Wish, wishes_for
from answerable.desk.conversation.asked_for import asked_for
from answerable.desk.conversation.letter import Letter, Reader, letter, name_of
from answerable.desk.conversation.waiting import Signing, Waiting, waiting_answer
from answerable.desk.frame import purpose_of
from answerable.dialogue import actions as act
from answerable.dialogue import queries as dialogue
from answerable.dialogue.models import Message, Note, Thread
from answerable.dialogue.queries import Whole
from answerable.dialogue.rules import may_see_held
from answerable.dialogue.status import BEING_WRITTEN, ON_ITS_WAY, OWED_AN_ANSWER, Status
from answerable.journey.delivery.models import Delivery
from answerable.journey.delivery.queries import notices_in
from answerable.journey.reply.rules import CHANGEABLE
from answerable.journey.review.choosing import Held, roles_in_team, signing
from answerable.journey.review.models import Review, SignOff
from answerable.journey.review.queries import open_in, signed_in, standing
from answerable.kit.answer import Answer
from answerable.kit.together import Later
from answerable.people.models import ContactPoint, Face
from answerable.people.queries import best_first, contact_points_later, faces, faces_of_team
from answerable.profile.queries import Signed, signed_later

MOST_EARLIER = 12
URGENT = 3  # a crisis or an emergency


@dataclass(frozen=True)
class Promise:
    """One running clock with the name of the one who keeps it."""

    clock: Clock
    whose: str
    harms: bool


@dataclass(frozen=True)
class Read:
    """A note of the team, opened."""

    note: Note
    text: str
    who: str


@dataclass(frozen=True)
class Asked:
    """What other folders know of a conversation, to be asked together with all that stands in it."""

    colleagues: Later[Face]
    signed: Later[SignOff]
    notices: Later[Delivery]
    rules: Later[Signed]
    reviews: Later[Review] | None
    roles: Later[Held] | None
    ways: Later[ContactPoint] | None

    @classmethod
    def of(cls, thread: Thread, actor: Actor, opened: Pass) -> "Asked":
        """Who may sign is asked only while something waits for that, and how to reach someone only when an answer did
        not arrive, or for the trained when a life is at risk."""
        team, in_review = thread.team_id or "", thread.state == Thread.State.IN_REVIEW
        must_call = thread.urgency >= URGENT and may_see_held(actor).ok
        reaches = must_call or thread.state == Thread.State.NEEDS_REACHING
        return cls(
            faces_of_team(team), signed_in(thread.pk), notices_in(thread.pk),
            signed_later(thread.person.organisation_id),
            open_in(thread.pk) if in_review else None, roles_in_team(team) if in_review else None,
            contact_points_later(opened.records) if reaches else None,
        )

    @property
    def all(self) -> Sequence[Later[Any]]:
        """Every one of them that is asked."""
        every = (self.colleagues, self.signed, self.notices, self.rules, self.reviews, self.roles, self.ways)
        return [one for one in every if one is not None]

    def signing(self) -> Signing:
        """Who may sign what waits."""
        reviews, roles = (self.reviews.rows if self.reviews else ()), (self.roles.rows if self.roles else ())
        return Signing(self.colleagues.rows, {one.message_id: one for one in reviews}, signing(roles))


@dataclass(frozen=True)
class Conversation:
    """One conversation, opened for its reader."""

    thread: Thread
    actor: Actor
    opened: Pass
    letters: Sequence[Letter]
    draft: Message | None
    draft_text: str
    rival: Letter | None
    waiting: Waiting | None
    promises: Sequence[Promise]
    notes: Sequence[Read]
    earlier: Sequence[Thread]
    name: str
    present: Sequence[tuple[str, str]]
    me: str
    wishes: Sequence[Wish]
    colleagues: Sequence[Face]
    ways: Sequence[tuple[str, str, bool]]
    rules: Sequence[Signed]

    @cached_property
    def owed(self) -> Message | None:
        """The newest letter that waits for an answer."""
        return next((one.message for one in reversed(self.letters) if one.message.status in OWED_AN_ANSWER), None)

    @cached_property
    def overtaken(self) -> Letter | None:
        """Someone else's answer that went out since the reader began theirs."""
        begun = self.draft.made_at if self.draft else None
        return next((one for one in reversed(self.letters) if begun and one.message.author_id not in ("", self.actor.id)
                     and one.message.delivered_at and one.message.delivered_at >= begun), None)

    @property
    def lead(self) -> Promise | None:
        """The promise that ends first."""
        return self.promises[0] if self.promises else None

    @property
    def alarms(self) -> bool:
        return self.thread.urgency >= URGENT

    @cached_property
    def may_write(self) -> Answer:
        return self.may(Permission.WRITE_REPLY)

    @cached_property
    def may_hand_over(self) -> Answer:
        return self.may(Permission.HAND_OVER)

    @cached_property
    def may_note(self) -> Answer:
        return self.may(Permission.WRITE_NOTE)

    @cached_property
    def may_raise(self) -> Answer:
        return self.may(Permission.RAISE_FINDING)

    @cached_property
    def may_lead(self) -> Answer:
        return self.may(Permission.LEAD_TEAM)

    @cached_property
    def may_withhold(self) -> Answer:
        return self.may(Permission.WITHHOLD_NOTE)

    @cached_property
    def may_propose_merge(self) -> Answer:
        return may(self.actor, Permission.PROPOSE_MERGE)

    @property
    def root_id(self) -> str:
        """The record that stands for this person, where several were found to be one."""
        return self.thread.person.merged_into_id or self.thread.person_id

    def may(self, permission: Permission) -> Answer:
        """Whether the reader may do this here, and if not why."""
        return may_in_team(self.actor, permission, self.thread.team_id or "")

    @property
    def mark(self) -> str:
        return mark_of(self.thread)


def mark_of(thread: Thread) -> str:
    """Changes when there is something new to look at in a thread; says nothing about what."""
    state = f"{thread.state}|{thread.last_at}|{thread.due_at}|{thread.owner_id}|{thread.urgency}|{thread.messages_in}"
    return blake2s(state.encode(), digest_size=6).hexdigest()


def conversation(request: HttpRequest, actor: Actor, thread: Thread, running: Later[Clock]) -> Conversation:
    """Opens one conversation for this reader, which leaves an entry that the person can read.

    `running` are its promises, and may be those of other conversations as well, the nearest first: they are asked
    for together with everything that stands in this one.
    """
    opened = consent.open(actor, thread.person_id, purpose_of(actor))
    asked = Asked.of(thread, actor, opened)
    whole = dialogue.whole(thread, actor, running, *asked.all, earlier=MOST_EARLIER)
    messages, notes, here = whole.messages, whole.notes, whole.present
    clocks = [one for one in running.rows if one.thread_id == thread.pk]
    _note_reading(thread, messages, actor)
    colleagues = asked.colleagues.rows
    known = {face.staff_id: face for face in colleagues}
    strangers = _everyone(thread, whole, clocks) - {"", *known}
    known |= faces(strangers) if strangers else {}
    reader = Reader(actor, opened, asked_for(request, "unmasked"), asked_for(request, "unscreened"), known,
                    thread.language, whole.noticed)
    signed, notices = standing(asked.signed.rows), _by_message(asked.notices.rows)
    draft = _draft(messages, actor, request.GET.get("change", ""))
    letters = [letter(m, reader, signatures=signed.get(m.pk, ()), notices=notices.get(m.pk, ()))
               for m in messages if m is not draft]
    return Conversation(
        thread=thread, actor=actor, opened=opened, letters=[one for one in letters if _stands(one)], draft=draft,
        draft_text=reader.text(draft) if draft else "", rival=_rival(letters, actor),
        waiting=None if draft else waiting_answer(letters, actor, asked.signing()),
        promises=[_promise(clock, actor, known) for clock in clocks], notes=_opened_notes(notes, reader),
        earlier=whole.earlier, name=_name(thread, opened), wishes=wishes_for(draft, opened, known),
        me=name_of(actor.id, known), rules=asked.rules.rows,
        colleagues=[face for face in colleagues if face.staff_id != actor.id], ways=_ways(asked.ways, opened),
        present=[(name_of(one.staff_id, known), one.doing) for one in here if one.staff_id != actor.id],
    )


def _note_reading(thread: Thread, messages: Sequence[Message], actor: Actor) -> None:
    """When the one whose it is opens it, it counts as read, and the person is told so."""
    fresh = [message for message in messages if message.status == Status.QUEUED]
    if fresh and thread.owner_id == actor.id and may_in_team(actor, Permission.READ_THREAD, thread.team_id or ""):
        act.advance_many(fresh, Status.READ, by=actor)


def _everyone(thread: Thread, whole: Whole, clocks: Sequence[Clock]) -> set[str]:
    opinions = {opinion.staff_id for given in whole.noticed.opinions.values() for opinion in given}
    return ({message.author_id for message in whole.messages} | {clock.owner_id for clock in clocks} | opinions
            | {clock.climbed_to for clock in clocks} | {note.staff_id for note in whole.notes}
            | {one.staff_id for one in whole.present} | {thread.owner_id or ""})


def _by_message(notices: Sequence[Delivery]) -> dict[str, list[Delivery]]:
    found: dict[str, list[Delivery]] = {}
    for notice in notices:
        found.setdefault(notice.message_id or "", []).append(notice)
    return found


def _draft(messages: Sequence[Message], actor: Actor, change: str) -> Message | None:
    """What the reader is writing; or their own answer that others read already, when they asked to change it."""
    own = [message for message in messages if message.author_id == actor.id]
    writing = next((message for message in own if Status(message.status) in BEING_WRITTEN), None)
    return writing or next((message for message in own if message.pk == change and message.status in CHANGEABLE), None)


def _stands(one: Letter) -> bool:
    return one.message.status not in (Status.DRAFT, Status.WITHDRAWN)


def _rival(letters: Sequence[Letter], actor: Actor) -> Letter | None:
    """Someone else's answer that is on its way: whoever writes now should know."""
    return next((one for one in reversed(letters)
                 if Status(one.message.status) in ON_ITS_WAY and one.message.author_id != actor.id), None)


def _promise(clock: Clock, actor: Actor, known: Mapping[str, Face]) -> Promise:
    holder = clock.climbed_to or clock.owner_id
    whose = "Yours." if holder == actor.id else f"{name_of(holder, known)} has it."
    return Promise(clock, whose, clock.kind in ("crisis", "medical_emergency"))


def _opened_notes(notes: Sequence[Note], reader: Reader) -> list[Read]:
    return [Read(note, reader.opened.text(note.body_sealed, f"note:{note.pk}:body", of=note.person_id),
                 name_of(note.staff_id, reader.faces)) for note in notes]


def _ways(points: Later[ContactPoint] | None, opened: Pass) -> list[tuple[str, str, bool]]:
    return [(point.kind, opened.text(point.address_sealed, f"contact:{point.pk}:address", of=point.person_id),
             point.failing_since is not None) for point in (best_first(points.rows) if points else ())]


def _name(thread: Thread, opened: Pass) -> str:
    person = thread.person
    return opened.text(person.name_sealed, f"person:{person.pk}:name", of=person.pk) if person.name_sealed else ""
