"""Decisions about conversations: what a thread waits for, where it stands in the queue, who closes a finding."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from answerable.access.actor import Actor
from answerable.access.roles import Permission, Role
from answerable.access.rules import may
from answerable.dialogue.status import ON_ITS_WAY, OWED_AN_ANSWER, Status
from answerable.kit.answer import Answer

CRISIS_KINDS = frozenset({"crisis", "medical_emergency"})
SAFETY_KINDS = frozenset(
    {
        "adverse_event",
        "exposure_without_harm",
        "pregnancy_exposure",
        "overdose_or_misuse",
        "medication_error",
        "lack_of_effect",
        "quality_complaint",
    }
)
CLOSED_BY_TRAINED_ONLY = CRISIS_KINDS | SAFETY_KINDS
# Which clock a finding of each kind starts, and its closing meets.
CLOCK_OF = {
    **dict.fromkeys(SAFETY_KINDS, "safety"),
    "quality_complaint": "quality_complaint",
    "privacy_request": "privacy_request",
    "crisis": "crisis",
    "medical_emergency": "medical_emergency",
}
SEARCH_KINDS = frozenset({"product", "symptom", "topic"})
STRONG = 0.7

PRESENT_SECONDS = 60
SOON = timedelta(minutes=30)

# GDPR Art. 15(4) and the laws of member states under Art. 23(1)(i): the rights and safety of others, and of the person.
WITHHOLDING_GROUNDS = {
    "danger_to_person": "Reading it would endanger the person.",
    "danger_to_other": "Reading it would endanger someone else.",
    "someone_elses_secret": "It holds what someone else told in confidence.",
}


@dataclass(frozen=True, slots=True)
class Seen:
    """What of a message matters for its thread's state."""

    status: Status
    made_at: datetime


def state_of(messages: Sequence[Seen], *, reaching: bool) -> str:
    """What a thread waits for; what could harm by waiting comes first."""
    held = any(m.status is Status.UNSCREENED for m in messages)
    if held:
        return "held"
    owed = [m.made_at for m in messages if m.status in OWED_AN_ANSWER]
    going = [m for m in messages if m.status in ON_ITS_WAY]
    if any(m.status is Status.SENT_BACK for m in messages):
        return "sent_back"
    if going and (not owed or max(owed) <= max(m.made_at for m in going)):
        signing = any(m.status in (Status.SUBMITTED, Status.IN_REVIEW) for m in going)
        return "in_review" if signing else "sending"
    if reaching:
        return "needs_reaching"
    if owed:
        return "needs_answer"
    if any(m.status in (Status.RECEIVED, Status.SCREENED) for m in messages):
        return "arriving"
    return "resting"


def section_of(
    *,
    state: str,
    owner_id: str | None,
    me: str,
    due_at: datetime | None,
    urgency: int,
    now: datetime,
    watched: bool = False,
) -> str:
    """Where a thread stands in someone's queue: now, later, signing, held, or others.

    `watched`: the reader does not answer in it but owns a clock of it, such as that of a safety report.
    """
    if state == "held":
        return "held"
    if watched:
        return "now" if urgency >= 2 or (due_at is not None and due_at <= now + SOON) else "later"
    if state in ("in_review", "sending"):
        return "signing"
    if owner_id != me:
        return "others"
    pressing = urgency >= 2 or state in ("sent_back", "needs_reaching")
    return "now" if pressing or (due_at is not None and due_at <= now + SOON) else "later"


def may_close_finding(actor: Actor, kind: str) -> Answer:
    """On safety and crisis 'wrong' is an opinion: only trained safety or crisis staff close those."""
    if kind == "privacy_request":
        told = "Only the privacy officer closes this. Your opinion is kept beside it."
        return Answer(True) if actor.is_any(Role.PRIVACY) else Answer(False, told)
    if kind not in CLOSED_BY_TRAINED_ONLY:
        return may(actor, Permission.RAISE_FINDING)
    need = "crisis" if kind in CRISIS_KINDS else "safety"
    if actor.is_any(Role.SAFETY) or need in actor.trained:
        return Answer(True)
    return Answer(False, "Only trained safety or crisis staff close this. Your opinion is kept beside it.")


def may_see_held(actor: Actor) -> Answer:
    """An unscreened message goes to the trained duty and nobody else."""
    if actor.kind == "software" or may(actor, Permission.OPEN_UNSCREENED).ok:
        return Answer(True)
    return Answer(False, "The screen has not seen this yet. Only the trained duty may open it.")


def may_erase_words(*, unscreened: int, findings: Collection[str], clocks: Collection[str]) -> Answer:
    """What care for someone, or the law of safety, still needs is not erased (GDPR Art. 17(3)(b) and (c));
    `findings` and `clocks` are the kinds of those that are open."""
    pressing = {*findings, *clocks}
    if unscreened or "unscreened" in pressing:
        return Answer(False, "A letter of theirs is not screened yet. It may tell of harm. Try again in a minute.")
    if pressing & CRISIS_KINDS:
        return Answer(False, "Someone may be in danger. Nothing is erased until that is closed.")
    if pressing & (SAFETY_KINDS | {"safety"}):
        return Answer(False, "A possible harm is still being looked into. Safety closes that first.")
    return Answer(True)


def may_expire(states: Collection[str], *, newest: datetime, before: datetime) -> Answer:
    """Whether the conversations of a person are over by the signed rules: all rest, and have since `before`;
    `newest` is the moment of the last letter or answer in any of them."""
    if set(states) - {"resting"}:
        return Answer(False, "A conversation of theirs is not over.")
    if newest >= before:
        return Answer(False, "They wrote, or were written to, more lately than that.")
    return Answer(True)


def urgency_of(findings: Sequence[tuple[str, float]]) -> int:
    """3 for a crisis or emergency, 2 for possible harm, 1 for what the law or the person presses, else 0;
    findings are (kind, strength). A weak sign of crisis is still read first by a person."""
    kinds = {kind for kind, strength in findings if strength > 0}
    if kinds & CRISIS_KINDS:
        return 3
    if kinds & SAFETY_KINDS:
        return 2
    return 1 if kinds & {"privacy_request", "stop_contact", "unreadable", "complaint"} else 0
