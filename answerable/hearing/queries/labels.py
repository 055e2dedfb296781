"""What staff say of findings, as labels: nothing here opens a word."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, Q

from answerable.access.roles import Role
from answerable.consent.models import Erasure, Grant
from answerable.consent.purposes import Purpose
from answerable.dialogue.models import Finding, FindingOpinion, Message
from answerable.dialogue.rules import SEARCH_KINDS
from answerable.hearing.models import Reading
from answerable.hearing.rules import KINDS, Said, labels_from
from answerable.people.models import StaffRole, Training

UNLEARNED = SEARCH_KINDS | {"unreadable", "identifiers"}  # marked by what stands there, not by how it is said
MOST = 3000  # of the newest: what people wrote years ago they would write otherwise now


@dataclass(frozen=True, slots=True)
class Label:
    """What is known to be so, and not so, of one message."""

    message_id: str
    person_id: str
    channel: str
    kinds: Mapping[str, bool]


@dataclass(frozen=True, slots=True)
class Counted:
    """How many messages were said to be of a kind, and how many not to be."""

    kind: str
    yes: int
    no: int


def labels_of(organisation_id: str) -> list[Label]:
    """The newest labels of this organisation, the oldest of them first; those who were erased teach nothing."""
    told, read = _said(organisation_id), _read(organisation_id)
    wanted = sorted({*told, *read}, reverse=True)[:MOST]  # ids sort by time
    rows = Message.objects.filter(pk__in=wanted).exclude(person_id__in=Erasure.objects.values("pk")).order_by("pk")
    labels = []
    for message_id, person_id, channel in rows.values_list("pk", "person_id", "channel"):
        kinds = labels_from(told.get(message_id, ()), read=read.get(message_id))
        if kinds:
            labels.append(Label(message_id, person_id, channel, kinds))
    return labels


def label_counts(organisation_id: str) -> list[Counted]:
    """The labels of each kind of crisis and safety."""
    labels = labels_of(organisation_id)
    return [
        Counted(kind, sum(one.kinds.get(kind) is True for one in labels),
                sum(one.kinds.get(kind) is False for one in labels))
        for kind in KINDS
    ]  # fmt: skip


def may_teach(labels: Collection[Label]) -> list[Label]:
    """What the screen may learn from: of crisis and safety everything, for that is what the law asks; of other kinds
    only what people wrote who allowed us to learn how well we answer."""
    rows = Grant.objects.filter(person_id__in={one.person_id for one in labels}, withdrawn_at=None)
    allowed = set(rows.filter(purpose=Purpose.QUALITY_REVIEW.value).values_list("person_id", flat=True))
    kept = [
        Label(one.message_id, one.person_id, one.channel,
              one.kinds if one.person_id in allowed else {k: v for k, v in one.kinds.items() if k in KINDS})
        for one in labels
    ]  # fmt: skip
    return [one for one in kept if one.kinds]


def _said(organisation_id: str) -> dict[str, list[Said]]:
    rows = Finding.objects.filter(message__thread__person__organisation=organisation_id).exclude(kind__in=UNLEARNED)
    spoken = FindingOpinion.objects.filter(finding__in=rows).order_by("at", "pk")
    trained = _trained(organisation_id)
    opinions: dict[str, list[tuple[bool, bool, datetime]]] = {}
    for finding_id, staff_id, verdict, at in spoken.values_list("finding_id", "staff_id", "verdict", "at"):
        opinions.setdefault(finding_id, []).append((verdict == "right", staff_id in trained, at))
    has_opinion = Exists(FindingOpinion.objects.filter(finding=OuterRef("pk")))
    judged = rows.filter(~Q(closed_as="") | ~Q(raised_by="") | has_opinion)
    told: dict[str, list[Said]] = {}
    for pk, message_id, kind, closed_as, raised_by in judged.values_list(
        "pk", "message_id", "kind", "closed_as", "raised_by"
    ):
        said = Said(kind, closed_as, bool(raised_by), opinions.get(pk, ()))
        told.setdefault(message_id, []).append(said)
    return told


def _trained(organisation_id: str) -> set[str]:
    """Whose opinion of crisis and safety counts more: safety officers, and those trained for it at any time."""
    officers = StaffRole.objects.filter(role=Role.SAFETY.value, staff__organisation=organisation_id)
    others = Training.objects.filter(duty__in=["crisis", "safety"], staff__organisation=organisation_id)
    return {*officers.values_list("staff_id", flat=True), *others.values_list("staff_id", flat=True)}


def _read(organisation_id: str) -> dict[str, list[str]]:
    rows = Reading.objects.filter(organisation=organisation_id, read_at__isnull=False, message__isnull=False)
    return {str(message_id): list(seen) for message_id, seen in rows.values_list("message_id", "seen")}
