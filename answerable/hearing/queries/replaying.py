"""An old finding judged again by the very version that made it."""

from dataclasses import dataclass

from answerable.access.actor import Actor
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.dialogue.models import Finding
from answerable.dialogue.queries import thread_for
from answerable.engines.screen import Version, screen
from answerable.engines.screen.model import Moved
from answerable.hearing.known import known_of
from answerable.hearing.queries.versions import named, version_for
from answerable.kit.errors import Missing

GONE = "The model that this version grew out of is not part of this release. The one that listens now judged it."
STAFF = "A member of staff saw this. The version that listens now judged it."


@dataclass(frozen=True, slots=True)
class Replay:
    """What a version says of a message now: whether it finds the kind, how likely that is, where, and what moved it.

    `same`: it is the very version that made the finding; otherwise `why` tells which judged instead.
    """

    finding: Finding
    version: str
    listens_now: str
    kind: str
    probability: float
    threshold: float
    found: bool
    spans: tuple[tuple[int, int], ...]
    moved: tuple[Moved, ...]
    same: bool
    why: str


def replay(finding_id: str, by: Actor) -> Replay:
    """Opens the letter to keep people safe, which leaves its entry, and screens it again; nothing is changed."""
    rows = Finding.objects.select_related("message__thread__person__organisation")
    finding = rows.filter(pk=finding_id).first()
    if finding is None:
        raise Missing("We could not find this finding.")
    message = finding.message
    thread_for(by, message.thread_id)
    opened = consent.open(by, message.person_id, Purpose.SAFETY)
    text = opened.text(message.body_sealed, f"message:{message.pk}:body")
    organisation = message.thread.person.organisation_id
    now = version_for(organisation)
    version = named(organisation, finding.version)
    why = "" if version else STAFF if finding.raised_by else GONE
    return _replayed(finding, text, version or now, now, why)


def _replayed(finding: Finding, text: str, version: Version, now: Version, why: str) -> Replay:
    known, kind = known_of(finding.message), finding.kind
    screened = screen(text, known, by=version)
    knows = kind in version.model.kinds
    spans = tuple((one.start, one.end) for one in screened.findings if one.kind == kind)
    return Replay(
        finding, version.name, now.name, kind, screened.scores.get(kind, 0.0), version.threshold(kind, known.channel),
        bool(spans), spans, tuple(version.model.moved(text, screened, kind)) if knows else (), not why, why,
    )  # fmt: skip
