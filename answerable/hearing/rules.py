"""Decisions about the screen: which label follows from opinions, who trains, signs and reads, how many are drawn."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from answerable.access.actor import Actor
from answerable.access.roles import OF_ROLE, Permission, Role
from answerable.access.rules import may
from answerable.kit.answer import Answer
from answerable.people.rules import COMMAND_LINE

KINDS = (
    "crisis",
    "medical_emergency",
    "adverse_event",
    "overdose_or_misuse",
    "medication_error",
    "pregnancy_exposure",
    "lack_of_effect",
    "quality_complaint",
    "exposure_without_harm",
)
RECALL, CONFIDENCE = 0.95, 0.95
MINUTES_A_FINDING = 4.0  # assumed, until a deployment has counted its own
MOST_A_WEEK = 500
FEWEST_LABELS = 10
WEEK = timedelta(days=7)
LEAST_KEPT = 0.01  # a probability smaller than this is not written down
MEANINGS = {
    "read_figures": "I have read the figures, and answer for what this version hears and misses.",
    "back": "I have seen that the version before does less well, and answer for this one.",
}
LEARNED, SET = "It learned from what staff said of findings.", "Its thresholds were set."
ELSEWHERE = "This organisation is not yours."


@dataclass(frozen=True, slots=True)
class Said:
    """What became of one finding: `closed_as` is confirmed, wrong or empty; opinions are (is it right, is whoever
    says so trained, when)."""

    kind: str
    closed_as: str = ""
    by_staff: bool = False
    opinions: Sequence[tuple[bool, bool, datetime]] = ()


@dataclass(frozen=True, slots=True)
class Beside:
    """What decides whether someone may read a drawn message blind."""

    organisation: str
    team: str
    owner: str = ""
    answered: frozenset[str] = frozenset()
    spoke: frozenset[str] = frozenset()
    signer: str = ""


def labels_from(findings: Iterable[Said], *, read: Collection[str] | None = None) -> dict[str, bool]:
    """Of each kind whether it is so in one message. `read` is what a blind reader saw, where one read it.

    What was confirmed, or raised by staff, makes a kind so, whatever was closed as wrong beside it; then counts what
    was closed as wrong, then the reader, who labels every kind of crisis and safety, and then opinions.
    """
    told: dict[str, dict[int, bool]] = {}
    for finding in findings:
        weighed = _weighed(finding)
        if weighed is not None:
            of_kind = told.setdefault(finding.kind, {})
            of_kind[weighed[0]] = of_kind.get(weighed[0], False) or weighed[1]
    if read is not None:
        for kind in KINDS:
            told.setdefault(kind, {})[_READ] = kind in read
    return {kind: weighed[min(weighed)] for kind, weighed in told.items()}


_SURE, _WRONG, _READ, _OPINION = range(4)


def _weighed(finding: Said) -> tuple[int, bool] | None:
    if finding.closed_as:
        return (_SURE, True) if finding.closed_as == "confirmed" else (_WRONG, False)
    if finding.by_staff:
        return _SURE, True
    said = sorted(finding.opinions, key=lambda one: (one[1], one[2]))  # the trained last, then the latest last
    return (_OPINION, said[-1][0]) if said else None


def may_see(by: Actor, organisation_id: str) -> Answer:
    """Who sees how well the screen hears."""
    return _in_theirs(by, Permission.SEE_HEARING, organisation_id)


def may_tune(by: Actor, organisation_id: str) -> Answer:
    """Who trains and sets thresholds; the command line may, for what it makes waits for a signature."""
    return Answer(True) if by == COMMAND_LINE else _in_theirs(by, Permission.TUNE_SCREEN, organisation_id)


def may_sign(by: Actor, organisation_id: str) -> Answer:
    """A safety officer, of what they made themselves as well: weights are computed and thresholds chosen with their
    cost in view, and one name must answer for both. The second pair of eyes is the blind reader, who is never
    whoever signed the version that let the message pass."""
    return _in_theirs(by, Permission.SIGN_SCREEN, organisation_id)


def signing_role(by: Actor) -> Role:
    """The role in which they sign; call it only once they may."""
    return min(role for role in by.roles if Permission.SIGN_SCREEN in OF_ROLE[role])


def may_read_at_all(by: Actor, organisation_id: str) -> Answer:
    """Who reads samples: safety officers, and whoever is trained for safety. A doctor needs that training as well:
    the words are opened for safety, and for that a role in medicine alone is no key."""
    allowed = _in_theirs(by, Permission.READ_SAMPLE, organisation_id)
    if allowed.ok and not (by.is_any(Role.SAFETY) or "safety" in by.trained):
        return Answer(False, "Only those trained for safety read what the screen passed.")
    return may(by, Permission.RAISE_FINDING) if allowed.ok else allowed


def may_read(by: Actor, beside: Beside) -> Answer:
    """Whether this drawn message is theirs to read: one of their own team's, that they have had no hand in."""
    allowed = may_read_at_all(by, beside.organisation)
    if not allowed.ok:
        return allowed
    if beside.team not in by.teams:
        return Answer(False, "This belongs to a team that you are not part of.")
    if by.id == beside.owner or by.id in beside.answered:
        return Answer(False, "You answer in this conversation. Someone else must read it with fresh eyes.")
    if by.id in beside.spoke:
        return Answer(False, "You have said what you think of this message. Someone else must read it.")
    if by.id == beside.signer:
        return Answer(False, "You signed the version that let it pass. Someone else must read it.")
    return Answer(True)


def _in_theirs(by: Actor, permission: Permission, organisation_id: str) -> Answer:
    if by.kind != "staff" or by.organisation != organisation_id:
        return Answer(False, ELSEWHERE)
    return may(by, permission)


Thresholds = Mapping[str, Mapping[str, float]]


def merged(now: Thresholds, wanted: Thresholds) -> dict[str, dict[str, float]]:
    """The thresholds of now with those wanted in their place."""
    return {kind: {**now.get(kind, {}), **wanted.get(kind, {})} for kind in sorted({*now, *wanted})}


def may_be_set(thresholds: Thresholds, channels: Collection[str]) -> Answer:
    """Whether thresholds can be set: of kinds of crisis and safety, for channels that there are, above 0."""
    if not thresholds or not all(thresholds.values()):
        return Answer(False, "Choose at least one threshold.")
    if set(thresholds) - set(KINDS):
        return Answer(False, "A threshold is set for kinds of crisis and safety.")
    for of_kind in thresholds.values():
        if set(of_kind) - {"", *channels}:
            return Answer(False, "There is no such channel.")
        if not all(0 < value <= 1 for value in of_kind.values()):
            return Answer(False, "A threshold lies above 0 and is at most 1.")
    return Answer(True)


def is_due(since: datetime | None, now: datetime) -> bool:
    """Whether a week is over since the last draw, or else since the first message that passed, if any did."""
    return since is not None and since <= now - WEEK


def found_at(probability: float, ruled: bool, threshold: float) -> bool:
    """Whether there is a finding: the rules' word holds at every threshold."""
    return ruled or probability >= threshold

