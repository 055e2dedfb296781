"""Keeps what someone writes, hands it in, and takes it back."""

from django.db import IntegrityError
from django.db.models import QuerySet

from answerable.access.actor import Actor
from answerable.access.check import check
from answerable.access.roles import Permission, Role
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Message, Thread
from answerable.dialogue.queries import message_for, thread_for
from answerable.dialogue.status import BEING_WRITTEN, ON_ITS_WAY, Status
from answerable.journey.reply import rules
from answerable.journey.reply.errors import Overtaken
from answerable.journey.reply.queries import open_of, others_beside, question_of, stopped_and_wrote
from answerable.kit.clock import now
from answerable.kit.errors import Conflict, Invalid, Missing, Refused
from answerable.kit.ids import new_id
from answerable.kit.once import once
from answerable.ledger.action import action
from answerable.people.queries import faces
from answerable.work.nudge import nudge

CHANGED = "The author changed it. Every signature under it is void."
TAKEN_BACK = "The author took it back."
ANOTHER_TAB = "This draft was changed in another window. Both texts are kept: choose which words stay."
HANDED_IN = "This answer was just handed in. What you typed since is still here, and was not sent."
GONE = "This answer is on its way or was sent. What you typed since is still here, and was not sent."


def save_draft(thread_id: str, *, text: str, version: int | None = None, answers: str | None = None,
               by: Actor) -> Message:
    """Keeps the author's words, as a new draft or in the one that is there.

    ``version`` is the one that the page was opened with: 0 for none yet, None to take whatever is there. Words
    that are in review or approved come back to writing, and every signature under them is void. Raises Overtaken,
    with the words that were not kept, when the version is no longer the one that stands.
    """
    thread = thread_for(by, thread_id)
    check(by, Permission.WRITE_REPLY, team=thread.team_id)
    if len(text) > rules.LONGEST:
        raise Invalid(f"This is too long to send. Please keep it below {rules.LONGEST:,} characters.")
    mine = open_of(thread_id, by)
    if mine is None:
        return _first_words(thread, text, version, answers, by)
    return _next_words(mine, text, version, by)


def submit(message_id: str, *, version: int, answers: str | None = None, after: str = "", nudges: bool = True,
           by: Actor) -> Message:
    """The author is done. ``answers`` is the newest letter on the author's page, and ``after`` the newest sent
    answer there: what came later than these, the author has not seen. It does not nudge for one who sends the answer
    on its way themselves.

    Raises Overtaken naming who got there first; the draft stays as it is.
    """
    message = _own(message_id, by)
    if message.version != version:
        raise Overtaken(ANOTHER_TAB, kept=message)
    if Status(message.status) not in BEING_WRITTEN:
        raise Overtaken(GONE, kept=message)
    opened = consent.open(by, message.thread.person_id, Purpose.ANSWERING)
    if not opened.text(message.body_sealed, f"message:{message.pk}:body", of=message.person_id).strip():
        raise Invalid("There are no words in it yet.")
    asked = _question(message.thread_id, answers) if answers else None
    _submit(message, asked.pk if asked else message.answers_id, after, by)
    if nudges:
        nudge()
    return message


def withdraw(message_id: str, *, by: Actor) -> Message:
    """It is not sent. Its author, or the team's lead, takes it back."""
    message = message_for(by, message_id)
    if message.author_id != by.id and not by.is_any(Role.LEAD):
        raise Refused("Only the one who writes an answer, or the team's lead, takes it back.")
    if Status(message.status) not in rules.CHANGEABLE:
        raise Conflict(GONE)
    return _withdraw(message, by)


def _first_words(thread: Thread, text: str, version: int | None, answers: str | None, by: Actor) -> Message:
    if version:
        raise Overtaken(GONE, kept=_latest_of(thread.pk, by), text=text)
    if not text.strip():
        raise Invalid("There are no words to keep yet.")
    message_id = new_id("msg")
    sealer = consent.sealer(thread.person_id)
    body = sealer.seal(text, f"message:{message_id}:body")
    try:
        return _begin(thread, message_id, body, sealer.mac(text), _question(thread.pk, answers), by)
    except IntegrityError:
        rival = open_of(thread.pk, by)  # two windows began at the same moment
        if rival is None:
            raise
        return _next_words(rival, text, version, by)


def _next_words(mine: Message, text: str, version: int | None, by: Actor) -> Message:
    sealer = consent.sealer(mine.person_id)
    body_mac = sealer.mac(text)
    if body_mac == mine.body_mac:
        return mine
    if version is not None and version != mine.version:
        raise Overtaken(ANOTHER_TAB, kept=mine, text=text)
    if Status(mine.status) not in rules.CHANGEABLE:
        raise Overtaken(HANDED_IN, kept=mine, text=text)
    body = sealer.seal(text, f"message:{mine.pk}:body")
    try:
        if Status(mine.status) in BEING_WRITTEN:
            return dialogue.rewrite(mine, body_sealed=body, body_mac=body_mac, by=by)
        return _bring_back(mine, body, body_mac, by)
    except Conflict:
        stands = Message.objects.get(pk=mine.pk)
        why = ANOTHER_TAB if Status(stands.status) in BEING_WRITTEN else GONE
        raise Overtaken(why, kept=stands, text=text) from None


def _question(thread_id: str, answers: str | None) -> Message | None:
    if answers is None:
        return question_of(thread_id)
    asked = Message.objects.filter(pk=answers, thread_id=thread_id, direction="in").first()
    if asked is None:
        raise Missing("We could not find the letter that this would answer.")
    return asked


def _latest_of(thread_id: str, by: Actor) -> Message:
    latest = Message.objects.filter(thread_id=thread_id, author_id=by.id).order_by("-made_at").first()
    if latest is None:
        raise Missing("We could not find the draft that this page was opened with.")
    return latest


def _own(message_id: str, by: Actor) -> Message:
    message = message_for(by, message_id)
    check(by, Permission.WRITE_REPLY, team=message.thread.team_id)
    if message.author_id != by.id:
        raise Refused("Only the one who writes an answer hands it in.")
    return message


@action
def _begin(thread: Thread, message_id: str, body: bytes, body_mac: str, answers: Message | None,
           by: Actor) -> Message:
    return dialogue.keep(thread, message_id=message_id, person_id=thread.person_id, direction="out", channel="web",
                         body_sealed=body, body_mac=body_mac, status=Status.DRAFT, author_id=by.id, answers=answers,
                         by=by)


@action
def _bring_back(message: Message, body: bytes, body_mac: str, by: Actor) -> Message:
    dialogue.advance(message, Status.DRAFT, by=by, why=CHANGED, body_sealed=body, body_mac=body_mac,
                     version=message.version + 1)
    nudge()  # so that the signatures are marked void at once
    return message


@action
def _submit(message: Message, answers_id: str | None, after: str, by: Actor) -> Message:
    # Two authors who hand in at once wait here for each other, and the second sees the first.
    (thread,) = _locked(pk=message.thread_id)
    others = others_beside(message)
    rival = rules.first_there(others, author_id=by.id, answers_id=answers_id, begun_at=message.made_at, read_id=after)
    if rival is not None:
        raise Overtaken(_who_was_first(rival), kept=message)
    stopped_at, asked_at = stopped_and_wrote(thread.person_id)
    rules.may_contact(by, stopped_at=stopped_at, asked_at=asked_at, urgency=thread.urgency).or_refuse()
    sent = [other.delivered_at for other in others if other.delivered_at]
    rules.keeps_pace(by, once_a_day=thread.pace == Thread.Pace.ONCE_A_DAY, sent=sent, now=now(),
                     zone=thread.team.zone if thread.team else "UTC", urgency=thread.urgency).or_refuse()
    return dialogue.advance(message, Status.SUBMITTED, by=by, answers_id=answers_id)


@once()
def _locked(*, pk: str) -> QuerySet[Thread]:
    return Thread.objects.select_for_update(of=("self",)).select_related("team").filter(pk=pk)


@action
def _withdraw(message: Message, by: Actor) -> Message:
    if Status(message.status) not in BEING_WRITTEN:
        dialogue.advance(message, Status.DRAFT, by=by, why=TAKEN_BACK, version=message.version + 1)
        nudge()
    return dialogue.advance(message, Status.WITHDRAWN, by=by, why=TAKEN_BACK)


def _who_was_first(rival: rules.Other) -> str:
    face = faces([rival.author_id]).get(rival.author_id)
    name = face.display_name if face else "Someone else"
    if rival.status in ON_ITS_WAY:
        return f"{name} got there first: their answer is on its way. Yours was not sent. It is kept as a draft."
    return f"{name} got there first and sent an answer. Yours was not sent. It is kept as a draft."
