"""Starts conversations, keeps messages in them, and changes who has them and until when."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import F

from answerable.access.actor import Actor
from answerable.access.check import check
from answerable.access.roles import Permission, Role
from answerable.clocks import actions as clocks
from answerable.dialogue.actions.beside import keep_note, sealed_note
from answerable.dialogue.actions.moves import GOT_THERE_FIRST, advance, advance_many
from answerable.dialogue.actions.settling import locked, settle_many
from answerable.dialogue.models import Attachment, Message, Note, Original, Thread
from answerable.dialogue.queries import thread_for
from answerable.dialogue.rules import CRISIS_KINDS
from answerable.dialogue.status import BEING_WRITTEN, Status
from answerable.dialogue.touched import touched
from answerable.kit.clock import now
from answerable.kit.errors import Conflict, Invalid, Missing, Refused
from answerable.kit.ids import new_id
from answerable.kit.rows import insert_each, update_each
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.ledger.actions import Whose
from answerable.people.models import Membership, Person

ANSWER_CLOCKS = ("first_answer", "answer", "reach")
GIVEN_AWAY = "Someone else handed this over a moment ago. Look again who has it now."


@action
def start_thread(
    person: Person, *, country: str, language: str, about: str, by: Actor, at: datetime | None = None
) -> Thread:
    """A new conversation, not yet owned by any team; it is kept with its first message."""
    moment = at or now()
    thread = Thread(
        id=new_id("thr"),
        person=person,
        country=country,
        language=language,
        about=about,
        started_at=moment,
        last_at=moment,
    )
    ledger.record("thread:started", by=by, person_id=person.pk, touched=[("thread", thread.pk)])
    return thread


@action
def keep(
    thread: Thread,
    *,
    message_id: str,
    person_id: str,
    direction: str,
    body_sealed: bytes,
    body_mac: str,
    status: Status,
    by: Actor,
    channel: str = "web",
    author_id: str = "",
    answers: Message | None = None,
    idempotency_key: str | None = None,
    proven: bool = False,
    about_rating: bool = False,
    attachments: Sequence[Attachment] = (),
    original: Original | None = None,
    folds: Sequence[tuple[int, int, str]] = (),
    troubles: Sequence[str] = (),
    made_at: datetime | None = None,
) -> Message:
    """Keeps one message, already sealed, with its sealed attachments; it enters as RECEIVED or DRAFT only."""
    if status not in (Status.RECEIVED, Status.DRAFT):
        raise ValueError("A message enters as received or as a draft; every other status is a move.")
    message = Message(
        id=message_id, thread=thread, person_id=person_id, direction=direction, channel=channel, status=status,
        body_sealed=body_sealed, body_mac=body_mac, author_id=author_id, answers=answers,
        idempotency_key=idempotency_key, proven=proven, about_rating=about_rating, made_at=made_at or now(),
        folds=[list(fold) for fold in folds], troubles=list(troubles),
    )
    if status is Status.RECEIVED:
        thread.messages_in += 1
        thread.last_at = message.made_at
        _keep_thread(thread)
    insert_each([message])
    for attachment in attachments:
        attachment.message = message
    insert_each(attachments)
    if original is not None:
        insert_each([original])
    _record("message:received" if status is Status.RECEIVED else "reply:begun", message, by=by)
    return message


def _keep_thread(thread: Thread) -> None:
    if thread._state.adding:
        insert_each([thread])
    else:
        update_each([thread], ["messages_in", "last_at"])


@action
def rewrite(message: Message, *, body_sealed: bytes, body_mac: str, by: Actor) -> Message:
    """New words in a reply that is being written, by its author; the version grows. Conflict for the loser."""
    if message.author_id != by.id:
        raise Refused("Only the one who writes an answer changes it.")
    won = Message.objects.filter(pk=message.pk, version=message.version, status__in=BEING_WRITTEN).update(
        body_sealed=body_sealed, body_mac=body_mac, version=message.version + 1
    )
    if not won:
        raise Conflict(GOT_THERE_FIRST)
    message.body_sealed, message.body_mac = body_sealed, body_mac
    message.version += 1
    # No entry per keystroke: an autosave is recorded only through the version that is submitted.
    return message


@action
def settle(thread_id: str) -> None:
    """Re-derives what one thread waits for."""
    settle_many([thread_id])


@dataclass(frozen=True, slots=True)
class Home:
    """Where triage sends a thread, and why."""

    thread: Thread
    team_id: str
    owner_id: str
    why: str


@action
def own_many(homes: Sequence[Home], *, by: Actor) -> None:
    """Gives many threads their team and owner in one update; by the screen or by triage.

    A thread that someone handed over since it was read stays with whom they chose; it is brought back all the same.
    """
    check(by, Permission.TRIAGE)
    stand = {thread.pk: thread.owner_id for thread in locked({home.thread.pk for home in homes})}
    for home in homes:
        thread, chosen = home.thread, stand[home.thread.pk]
        thread.team_id, thread.snoozed_until = home.team_id, None
        thread.owner_id = chosen if chosen and chosen != thread.owner_id else home.owner_id
    update_each([home.thread for home in homes], ["team", "owner", "snoozed_until"])
    for why in sorted({home.why for home in homes}):
        whose = [Whose(home.thread.person_id, _placed(home)) for home in homes if home.why == why]
        ledger.record_many("thread:assigned", by=by, whose=whose, why=why)


def _placed(home: Home) -> list[tuple[str, object]]:
    return touched(home.thread, staff=home.thread.owner_id)


@action
def tried(message_ids: Collection[str]) -> None:
    """One more try of the screen failed on these; nobody read them, so there is nothing to record."""
    Message.objects.filter(pk__in=message_ids).update(screen_tries=F("screen_tries") + 1)


def hand_over(thread_id: str, *, to: str, note: str, by: Actor) -> Thread:
    """Gives a thread, and the clocks of its answer, to someone else of the team, with a note. Invalid without one."""
    check(by, Permission.HAND_OVER)
    thread = thread_for(by, thread_id)
    if not Membership.objects.filter(team_id=thread.team_id, staff_id=to, staff__is_active=True).exists():
        raise Invalid("Choose someone of this team.")
    return _hand_over(thread, to, sealed_note(thread, text=note, kind="hand_over", by=by), by)


@action
def _hand_over(thread: Thread, to: str, note: Note, by: Actor) -> Thread:
    (stands,) = locked([thread.pk])
    if stands.owner_id != thread.owner_id:
        raise Conflict(GIVEN_AWAY)
    keep_note(note, by=by)
    thread.owner_id = to
    thread.save(update_fields=["owner"])
    clocks.hand(thread.pk, to=to, by=by, kinds=ANSWER_CLOCKS)
    settle_many([thread.pk])
    _record_thread("thread:handed_over", thread, by=by, staff=to)
    return thread


@action
def snooze(thread_id: str, *, until: datetime, by: Actor) -> Thread:
    """Puts a thread aside until a moment to come; its clocks run on. Nothing urgent is ever put aside."""
    check(by, Permission.WRITE_REPLY, team=thread_for(by, thread_id).team_id)
    (thread,) = locked([thread_id])
    if until <= now():
        raise Invalid("Choose a date that is still to come.")
    if thread.urgency >= 2:
        raise Refused("Someone may be in danger or harmed. This cannot be put aside.")
    if thread.due_at and thread.due_at < until and thread.state != Thread.State.RESTING:
        raise Refused("A promise to this person ends before that date. Answer first, or choose an earlier date.")
    thread.snoozed_until = until
    thread.save(update_fields=["snoozed_until"])
    _record_thread("thread:snoozed", thread, by=by)
    return thread


@action
def wake(thread_id: str, *, by: Actor) -> None:
    """Brings back a thread whose date has come."""
    (thread,) = locked([thread_id])
    if thread.snoozed_until and thread.snoozed_until <= now():
        thread.snoozed_until = None
        thread.save(update_fields=["snoozed_until"])
        _record_thread("thread:woken", thread, by=by)


@action
def set_pace(thread_id: str, *, pace: str, by: Actor) -> Thread:
    """How soon answers come; the lead alone. What the screen sees still goes to safety at once."""
    thread = thread_for(by, thread_id)
    check(by, Permission.LEAD_TEAM, team=thread.team_id)
    if pace not in Thread.Pace.values:
        raise Invalid("Choose one of the paces offered.")
    thread.pace = pace
    thread.save(update_fields=["pace"])
    _record_thread("thread:paced", thread, by=by, why=Thread.Pace(pace).label)
    return thread


CLOSING_REASONS = {
    "thanks": "They thanked us and asked nothing.",
    "answered_elsewhere": "It was answered in another way.",
    "asked_no_answer": "They asked for no answer.",
    "not_for_us": "It was meant for someone else.",
    "duplicate": "The same words came twice.",
}


@action
def close_message(message_id: str, *, why: str, by: Actor) -> Message:
    """No answer is owed; `why` is one of CLOSING_REASONS. Its answer clock ends when nothing else is owed."""
    message = Message.objects.select_related("thread").filter(pk=message_id).first()
    if message is None:
        raise Missing("We could not find this letter.")
    thread = thread_for(by, message.thread_id)
    if why not in CLOSING_REASONS:
        raise Invalid("Say why no answer is owed.")
    if thread.urgency >= 3 and not by.trained & {"crisis", "safety"}:
        raise Refused("Someone may be in danger. Only trained staff close this without an answer.")
    advance(message, Status.CLOSED, by=by, why=CLOSING_REASONS[why])
    owed = Message.objects.filter(thread=thread, status__in=[Status.QUEUED, Status.READ]).exists()
    if not owed:
        clocks.end_all(thread.pk, kinds=("first_answer", "answer"), why=CLOSING_REASONS[why], by=by)
        settle_many([thread.pk])
    return message


@action
def note_read(thread: Thread, *, by: Actor) -> int:
    """Someone who answers opened the thread: the letters that waited are being read; how many they were.

    A crisis or emergency was promised to trained eyes within minutes: the first of them keep that promise.
    """
    (thread,) = locked([thread.pk])
    if thread.urgency >= 3 and (by.is_any(Role.SAFETY) or by.trained & {"crisis", "safety"}):
        for kind in sorted(CRISIS_KINDS):
            clocks.meet(kind, about=("thread", thread.pk), by=by)
    waiting = list(Message.objects.filter(thread=thread, status=Status.QUEUED).select_related("thread"))
    won = advance_many(waiting, Status.READ, by=by)
    settle_many([thread.pk] if won or thread.urgency >= 3 else [])
    return len(won)


@action
def mark_read_by_person(message_ids: Collection[str], *, by: Actor) -> list[str]:
    """The person opened these answers for the first time; which they were."""
    unread = Message.objects.select_for_update(of=("self",)).filter(pk__in=message_ids, direction="out", read_at=None)
    fresh = list(unread.select_related("thread").order_by("pk"))
    Message.objects.filter(pk__in=[m.pk for m in fresh]).update(read_at=now())
    for message in fresh:
        _record("reply:read", message, by=by)
    return [message.pk for message in fresh]


def _record(verb: str, message: Message, *, by: Actor) -> None:
    ledger.record(
        verb,
        by=by,
        person_id=message.person_id,
        mac=message.body_mac,
        touched=touched(message.thread, message=message.pk),
    )


def _record_thread(verb: str, thread: Thread, *, by: Actor, why: str = "", staff: str = "") -> None:
    ledger.record(verb, by=by, person_id=thread.person_id, why=why, touched=touched(thread, staff=staff))
