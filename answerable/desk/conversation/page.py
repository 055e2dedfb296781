"""Everything that stands on the page of one conversation, gathered in a fixed number of queries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2s

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
from answerable.desk.conversation.waiting import Waiting, waiting_answer
from answerable.desk.frame import purpose_of
from answerable.dialogue import actions as act
from answerable.dialogue import queries as dialogue
from answerable.dialogue.models import Message, Note, Thread
from answerable.dialogue.queries import Wanted
from answerable.dialogue.rules import may_see_held
from answerable.dialogue.status import BEING_WRITTEN, ON_ITS_WAY, OWED_AN_ANSWER, Status
from answerable.journey.delivery.queries import deliveries_of
from answerable.journey.reply.rules import CHANGEABLE
from answerable.journey.review.queries import signatures_of
from answerable.kit.answer import Answer
from answerable.people.models import Face
from answerable.people.queries import contact_points_of, faces, same_person

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

    @property
    def owed(self) -> Message | None:
        """The newest letter that waits for an answer."""
        return next((one.message for one in reversed(self.letters) if one.message.status in OWED_AN_ANSWER), None)

    @property
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

    @property
    def may_write(self) -> Answer:
        return self.may(Permission.WRITE_REPLY)

    @property
    def may_hand_over(self) -> Answer:
        return self.may(Permission.HAND_OVER)

    @property
    def may_note(self) -> Answer:
        return self.may(Permission.WRITE_NOTE)

    @property
    def may_raise(self) -> Answer:
        return self.may(Permission.RAISE_FINDING)

    @property
    def may_lead(self) -> Answer:
        return self.may(Permission.LEAD_TEAM)

    @property
    def may_withhold(self) -> Answer:
        return self.may(Permission.WITHHOLD_NOTE)

    @property
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


def conversation(request: HttpRequest, actor: Actor, thread: Thread, clocks: Sequence[Clock]) -> Conversation:
    """Opens one conversation for this reader, which leaves an entry that the person can read.

    `clocks` are its running promises, the nearest first.
    """
    thread_id = thread.pk
    opened = consent.open(actor, thread.person_id, purpose_of(actor))
    messages = dialogue.messages_of(thread_id, actor)
    _note_reading(thread, messages, actor)
    notes = dialogue.notes_of([thread_id])
    here = dialogue.present(thread_id)
    colleagues = faces_of_team(thread.team_id or "")
    known = {face.staff_id: face for face in colleagues}
    strangers = (_everyone(thread, messages, clocks, notes) | {one.staff_id for one in here}) - {"", *known}
    known |= faces(strangers) if strangers else {}
    reader = Reader(actor, opened, asked_for(request, "unmasked"), asked_for(request, "unscreened"), known,
                    thread.language)
    sent = [message.pk for message in messages if message.direction == "out"]
    signed, notices = (signatures_of(sent), deliveries_of(sent)) if sent else ({}, {})
    draft = _draft(messages, actor, request.GET.get("change", ""))
    letters = [letter(m, reader, signatures=signed.get(m.pk, ()), notices=notices.get(m.pk, ()))
               for m in messages if m is not draft]
    return Conversation(
        thread=thread, actor=actor, opened=opened, letters=[one for one in letters if _stands(one)], draft=draft,
        draft_text=reader.text(draft) if draft else "", rival=_rival(letters, actor),
        waiting=None if draft else waiting_answer(letters, actor, colleagues),
        promises=[_promise(clock, actor, known) for clock in clocks], notes=_opened_notes(notes, reader),
        earlier=_earlier(thread, actor), name=_name(thread, opened), wishes=wishes_for(draft, opened, known),
        me=name_of(actor.id, known),
        colleagues=[face for face in colleagues if face.staff_id != actor.id], ways=_ways(thread, opened, actor),
        present=[(name_of(one.staff_id, known), one.doing) for one in here if one.staff_id != actor.id],
    )


def _note_reading(thread: Thread, messages: Sequence[Message], actor: Actor) -> None:
    """When the one whose it is opens it, it counts as read, and the person is told so."""
    fresh = [message for message in messages if message.status == Status.QUEUED]
    if fresh and thread.owner_id == actor.id and may_in_team(actor, Permission.READ_THREAD, thread.team_id or ""):
        act.advance_many(fresh, Status.READ, by=actor)


def faces_of_team(team_id: str) -> list[Face]:
    """The faces of those who work in a team now, by name."""
    rows = Face.objects.filter(staff__memberships__team=team_id, staff__is_active=True).defer("photo")
    return list(rows.order_by("display_name"))


def _everyone(thread: Thread, messages: Sequence[Message], clocks: Sequence[Clock],
              notes: Sequence[Note]) -> set[str]:
    opinions = {o.staff_id for m in messages for f in m.findings.all() for o in f.opinions.all()}
    return ({message.author_id for message in messages} | {clock.owner_id for clock in clocks} | opinions
            | {clock.climbed_to for clock in clocks} | {note.staff_id for note in notes} | {thread.owner_id or ""})


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


def _earlier(thread: Thread, actor: Actor) -> list[Thread]:
    root = thread.person.merged_into_id or thread.person_id
    found = dialogue.search(actor, Wanted(person_ids=frozenset({root})), limit=MOST_EARLIER)
    return [one for one in found if one.pk != thread.pk]


def _ways(thread: Thread, opened: Pass, actor: Actor) -> list[tuple[str, str, bool]]:
    """How to reach someone: opened only when an answer did not arrive, or for the trained when a life is at risk."""
    must_call = thread.urgency >= URGENT and may_see_held(actor).ok
    if thread.state != Thread.State.NEEDS_REACHING and not must_call:
        return []
    return [(point.kind, opened.text(point.address_sealed, f"contact:{point.pk}:address", of=point.person_id),
             point.failing_since is not None) for point in contact_points_of(same_person(thread.person_id))]


def _name(thread: Thread, opened: Pass) -> str:
    person = thread.person
    return opened.text(person.name_sealed, f"person:{person.pk}:name", of=person.pk) if person.name_sealed else ""
