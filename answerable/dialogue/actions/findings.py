"""Keeps what the screen saw, and what people say of it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol

from django.db.models import Max

from answerable.access.actor import Actor
from answerable.access.check import check
from answerable.access.roles import Permission
from answerable.clocks import actions as clocks
from answerable.consent.actions import sealer
from answerable.dialogue.actions.settling import locked, settle_many
from answerable.dialogue.models import Attachment, Finding, FindingOpinion, Message, Thread
from answerable.dialogue.queries import attachment_for, thread_for
from answerable.dialogue.rules import (
    CLOCK_OF,
    CLOSED_BY_TRAINED_ONLY,
    CRISIS_KINDS,
    SEARCH_KINDS,
    may_close_finding,
    urgency_of,
)
from answerable.dialogue.touched import touched
from answerable.kit.clock import now
from answerable.kit.errors import Conflict, Invalid, Missing
from answerable.kit.ids import new_id
from answerable.kit.rows import insert_each, update_each
from answerable.ledger import actions as ledger
from answerable.ledger.action import action

LAST_PLACE = 2**31 - 1  # the highest that either database keeps for a place in a text
LEADING = ["urgency", "leading_kind", "leading_about"]
RAISABLE = (
    "crisis",
    "medical_emergency",
    "adverse_event",
    "exposure_without_harm",
    "pregnancy_exposure",
    "overdose_or_misuse",
    "medication_error",
    "lack_of_effect",
    "quality_complaint",
    "medical_question",
    "privacy_request",
    "identifiers",
    "complaint",
    "praise",
    "stop_contact",
)


class Sight(Protocol):
    """What the engine reports; `engines.screen.Finding` is one."""

    @property
    def kind(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def strength(self) -> float: ...
    @property
    def rule(self) -> str: ...
    @property
    def why(self) -> str: ...
    @property
    def about(self) -> str: ...


@action
def note_findings(found: Iterable[tuple[Message, Iterable[Sight]]], *, version: str) -> int:
    """Keeps the screen's findings of many messages at once, and raises their threads' urgency with them.

    The entry is each message's own `message:screened`.
    """
    at, pairs = now(), [(message, list(sights)) for message, sights in found]
    _look_again([message.thread for message, _ in pairs])
    rows = [_row(message, sight, version, at) for message, sights in pairs for sight in sights]
    insert_each(rows)
    led = [message.thread for message, sights in pairs if _lead(message.thread, sights)]
    update_each(led, LEADING)
    return len(rows)


def _look_again(threads: Sequence[Thread]) -> None:
    """What presses now: a colleague may have raised it while the screen was reading."""
    stand = {thread.pk: thread for thread in locked({thread.pk for thread in threads})}
    for thread in threads:
        for column in LEADING:
            setattr(thread, column, getattr(stand[thread.pk], column))


def _lead(thread: Thread, sights: Sequence[Sight]) -> bool:
    """Puts what presses most at the head of the thread's line in the queue."""
    if not sights:
        return False
    chief = max(sights, key=lambda s: (urgency_of([(str(s.kind), s.strength)]), s.kind not in SEARCH_KINDS, s.strength))
    urgency = urgency_of([(str(s.kind), s.strength) for s in sights])
    if urgency < thread.urgency:
        return False  # what presses more already leads; a milder word after it must not hide it
    thread.urgency = urgency
    thread.leading_kind = str(chief.kind)
    thread.leading_about = (chief.about or next((s.about for s in sights if s.about), ""))[:60]
    return True


def _row(message: Message, sight: Sight, version: str, at: datetime) -> Finding:
    return Finding(
        id=new_id("fnd"),
        message=message,
        kind=str(sight.kind),
        start=sight.start,
        end=sight.end,
        strength=sight.strength,
        rule=sight.rule,
        why=sight.why[:300],
        about=sight.about[:60],
        version=version,
        made_at=at,
    )


@action
def raise_finding(message_id: str, *, kind: str, start: int, end: int, about: str = "", by: Actor) -> Finding:
    """A member of staff saw what the screen missed; the thread's urgency rises with it."""
    message = _message_for(by, message_id)
    check(by, Permission.RAISE_FINDING, team=message.thread.team_id)
    if kind not in RAISABLE:
        raise Invalid("Choose what it is from the list.")
    if not 0 <= start <= end <= LAST_PLACE:
        raise Invalid("Mark the words it is about, and try again.")
    finding = Finding.objects.create(
        id=new_id("fnd"),
        message=message,
        kind=kind,
        start=start,
        end=end,
        strength=1.0,
        rule="staff",
        about=about[:60],
        why="A member of staff saw this.",
        version="staff",
        raised_by=by.id,
        made_at=now(),
    )
    (thread,) = locked([message.thread_id])
    urgency = urgency_of([(kind, 1.0)])
    if urgency > thread.urgency:
        thread.urgency, thread.leading_kind, thread.leading_about = urgency, kind, about[:60]
        thread.save(update_fields=LEADING)
    _record("finding:raised", finding, by=by, why=kind)
    return finding


@action
def say_of_finding(finding_id: str, *, verdict: str, by: Actor) -> Finding:
    """Right or wrong, in one press; on what only trained staff may close it stays an opinion, else it closes."""
    finding = _finding_for(by, finding_id)
    check(by, Permission.RAISE_FINDING, team=finding.message.thread.team_id)
    if verdict not in ("right", "wrong"):
        raise Invalid("Say whether it is right or wrong.")
    FindingOpinion.objects.update_or_create(finding=finding, staff_id=by.id, defaults={"verdict": verdict, "at": now()})
    _record(f"finding:called_{verdict}", finding, by=by, why=finding.kind)
    if finding.kind not in CLOSED_BY_TRAINED_ONLY and may_close_finding(by, finding.kind).ok:
        closed_as = "confirmed" if verdict == "right" else "wrong"
        Finding.objects.filter(pk=finding.pk).update(closed_at=now(), closed_by=by.id, closed_as=closed_as)
        finding.refresh_from_db(fields=["closed_at", "closed_by", "closed_as"])
        _cool(finding.message.thread)
    return finding


def close_finding(finding_id: str, *, as_: str, because: str, by: Actor) -> Finding:
    """Confirms or rejects a finding for good, with a reason; safety and crisis by trained staff only."""
    finding = _finding_for(by, finding_id)
    may_close_finding(by, finding.kind).or_refuse()
    if as_ not in ("confirmed", "wrong"):
        raise Invalid("Say whether it is confirmed or wrong.")
    if not because.strip():
        raise Invalid("Give the reason in a sentence: it is kept beside the finding.")
    closing = sealer(finding.message.person_id)
    return _close(finding, as_, closing.seal(because, f"finding:{finding.pk}:because"), closing.mac(because), by)


@action
def _close(finding: Finding, as_: str, because_sealed: bytes, because_mac: str, by: Actor) -> Finding:
    (finding.message.thread,) = locked([finding.message.thread_id])
    won = Finding.objects.filter(pk=finding.pk, closed_at=None).update(
        closed_at=now(), closed_by=by.id, closed_as=as_, because_sealed=because_sealed
    )
    if not won:
        raise Conflict("Someone else has closed this finding already.")
    finding.refresh_from_db(fields=["closed_at", "closed_by", "closed_as", "because_sealed"])
    _meet(finding, by)
    _cool(finding.message.thread)
    _record(f"finding:{as_}", finding, by=by, why=finding.kind, mac=because_mac)
    return finding


def _meet(finding: Finding, by: Actor) -> None:
    """The clocks that a kind of finding started are met once none of that kind is open in the message."""
    message = finding.message
    clock = CLOCK_OF.get(finding.kind)
    same = [kind for kind, name in CLOCK_OF.items() if name == clock]
    if clock is None or Finding.objects.filter(message=message, kind__in=same, closed_at=None).exists():
        return
    about = ("thread", message.thread_id) if clock in CRISIS_KINDS else ("message", message.pk)
    clocks.meet(clock, about=about, by=by)


def _cool(thread: Thread) -> None:
    """The thread is as urgent as what still stands; a finding closed as wrong no longer presses."""
    standing = (
        Finding.objects.filter(message__thread=thread)
        .exclude(closed_as="wrong")
        .values_list("kind")
        .annotate(most=Max("strength"))
    )
    thread.urgency = urgency_of([(kind, most) for kind, most in standing])
    thread.save(update_fields=["urgency"])
    settle_many([thread.pk])


@action
def unmask(message_id: str, *, by: Actor) -> None:
    """Someone asks to see the card numbers or other people's details that the desk masks; that it was done is kept."""
    message = _message_for(by, message_id)
    check(by, Permission.READ_THREAD, team=message.thread.team_id)
    ledger.record(
        "message:unmasked", by=by, person_id=message.person_id, touched=touched(message.thread, message=message.pk)
    )


@action
def open_attachment(attachment_id: str, *, by: Actor) -> Attachment:
    """A photo or document is opened on purpose, by staff or by the person; the sealed bytes still need a pass."""
    attachment = attachment_for(by, attachment_id)
    message = attachment.message
    if by.kind == "staff":
        check(by, Permission.READ_THREAD, team=message.thread.team_id)
    ledger.record(
        "attachment:opened",
        by=by,
        person_id=message.person_id,
        touched=touched(message.thread, message=message.pk, attachment=attachment.pk),
    )
    return attachment


def _message_for(actor: Actor, message_id: str) -> Message:
    message = Message.objects.filter(pk=message_id).first()
    if message is None:
        raise Missing("We could not find this letter.")
    message.thread = thread_for(actor, message.thread_id)
    return message


def _finding_for(actor: Actor, finding_id: str) -> Finding:
    finding = Finding.objects.filter(pk=finding_id).first()
    if finding is None:
        raise Missing("We could not find this finding.")
    finding.message = _message_for(actor, finding.message_id)
    return finding


def _record(verb: str, finding: Finding, *, by: Actor, why: str, mac: str = "") -> None:
    message = finding.message
    ledger.record(
        verb,
        by=by,
        person_id=message.person_id,
        why=why,
        mac=mac,
        touched=touched(message.thread, message=message.pk, finding=finding.pk),
    )
