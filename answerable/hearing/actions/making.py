"""Makes new versions of the screen, by learning from labels or by setting thresholds; none listens unsigned."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Max

from answerable.access.actor import Actor
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.dialogue.models import Message
from answerable.engines.screen import screen, shipped_version
from answerable.engines.screen.kinds import BY_MODEL
from answerable.engines.screen.model.refitting import Labelled, Refitted, refit_and_try
from answerable.hearing import rules
from answerable.hearing.figures import Told, figures_of, told_in
from answerable.hearing.known import known_of
from answerable.hearing.models import Score, Version
from answerable.hearing.queries.labels import Label, labels_of, may_teach
from answerable.hearing.queries.versions import alike, current, learned, version_for
from answerable.hearing.weighing import digest_of, packed
from answerable.kit import clock
from answerable.kit.errors import Conflict, Invalid, Missing
from answerable.kit.ids import new_id
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.ledger.actions import Whose
from answerable.people.models import Organisation

LEARNED_FIGURES = ("The shipped screen before, the one that learned after; each letter was judged by a screen that had "
                   "learned from nobody's letters but other people's.")  # fmt: skip
SET_FIGURES = "The thresholds before and after, on letters whose truth staff have told."
CHANNELS = ("web", "email", "sms", "post", "phone", "chat", "social")


@dataclass(frozen=True, slots=True)
class _Lesson:
    """A labelled message, opened."""

    label: Label
    row: Labelled
    ruled: frozenset[str]


def train(organisation_id: str, *, by: Actor) -> Version:
    """A version that learned from what staff said of findings, with its figures; it waits for a signature.

    1. The labels are gathered, and the letters opened to keep people safe; each person's entry says so.
    2. The shipped model learns from them, and is tried on the letters of people it has not learned from.
    3. What differs from it is kept, with the thresholds that hold now.
    """
    rules.may_tune(by, organisation_id).or_refuse()
    _known(organisation_id)
    thresholds = version_for(organisation_id).thresholds
    lessons = _lessons(may_teach(labels_of(organisation_id)))
    came = refit_and_try(shipped_version(), [one.row for one in lessons])
    figures = figures_of(_told(lessons, came), before=thresholds, after=thresholds, about=LEARNED_FIGURES)
    row = _version(organisation_id, packed(came.model), thresholds, by)
    row.figures = {**figures, "learned": list(came.learned)}
    row.labels, row.why = len(lessons), rules.LEARNED
    return _keep(row, "screen:trained", by, lessons)


def set_thresholds(organisation_id: str, *, thresholds: rules.Thresholds, by: Actor) -> Version:
    """A version that weighs as the one that listens now, with these thresholds in place of its own; it waits for a
    signature. Raises Invalid for what is no threshold."""
    rules.may_tune(by, organisation_id).or_refuse()
    _known(organisation_id)
    if not (answer := rules.may_be_set(thresholds, CHANNELS)):
        raise Invalid(answer.why)
    before, now = version_for(organisation_id), learned(organisation_id)
    after = rules.merged(before.thresholds, thresholds)
    labels = labels_of(organisation_id)
    told = _told_already(organisation_id, now, labels)
    row = _version(organisation_id, bytes(now.weights) if now else b"", after, by)
    row.figures = figures_of(told, before=before.thresholds, after=after, about=SET_FIGURES)
    row.figures["told"] = now.figures["told"] if now else []
    row.labels, row.why = len(labels), rules.SET
    return _keep(row, "screen:thresholds_set", by, [])


def _known(organisation_id: str) -> None:
    if not Organisation.objects.filter(pk=organisation_id).exists():
        raise Missing("There is no such organisation.")


def _lessons(labels: Sequence[Label]) -> list[_Lesson]:
    """Opens what is labelled; what was erased meanwhile teaches nothing."""
    passes = consent.for_screening({label.person_id for label in labels})
    rows = Message.objects.select_related("thread__person__organisation")
    messages = rows.in_bulk([label.message_id for label in labels])
    lessons = []
    for label in labels:
        message, opened = messages.get(label.message_id), passes.get(label.person_id)
        if message is None or opened is None:
            continue
        text, known = opened.text(message.body_sealed, f"message:{message.pk}:body"), known_of(message)
        found = frozenset(str(one.kind) for one in screen(text, known).findings if one.rule != BY_MODEL)
        lessons.append(_Lesson(label, Labelled(text, known, label.kinds, message.thread.person_id), found))
    return lessons


def _told(lessons: Sequence[_Lesson], came: Refitted) -> list[Told]:
    return [
        Told(kind, lesson.label.channel, lesson.row.labels[kind], kind in lesson.ruled, before, after[kind])
        for lesson, said, after in zip(lessons, came.before, came.left_out, strict=True)
        for kind, before in said.items()
    ]


def _told_already(organisation_id: str, now: Version | None, given: Sequence[Label]) -> list[Told]:
    """What is known by weights like those of now, without opening a letter: of a version that learned, what was left
    out when it did, and of every labelled message what it was given when it was screened."""
    kept = [Told(one.kind, one.channel, one.truth, one.ruled, one.after, one.after)
            for one in (told_in(now.figures) if now else ())]
    labels = {one.message_id: one for one in given}
    rows = Score.objects.filter(organisation=organisation_id, version__in=alike(organisation_id), message__in=labels)
    return kept + [
        Told(kind, channel, truth, kind in ruled, scores.get(kind, 0.0), scores.get(kind, 0.0))
        for message_id, channel, scores, ruled in rows.values_list("message_id", "channel", "scores", "ruled")
        for kind, truth in labels[str(message_id)].kinds.items() if kind in rules.KINDS
    ]  # fmt: skip


def _version(organisation_id: str, weights: bytes, thresholds: rules.Thresholds, by: Actor) -> Version:
    engine = shipped_version().name
    plain: dict[str, Any] = {kind: dict(of_kind) for kind, of_kind in thresholds.items()}
    return Version(
        id=new_id("scv"), organisation_id=organisation_id, engine=engine, weights=weights, thresholds=plain,
        digest=digest_of(engine, weights, plain), made_by=by.id, made_at=clock.now(), follows=current(organisation_id),
    )  # fmt: skip


@action
def _keep(row: Version, verb: str, by: Actor, lessons: Sequence[_Lesson]) -> Version:
    """Numbered one after another; whoever's letters taught it finds that in their own history."""
    Organisation.objects.select_for_update().get(pk=row.organisation_id)
    if row.follows_id != getattr(current(row.organisation_id), "pk", None):
        raise Conflict("Another version was signed meanwhile. Begin again from that one.")
    last = Version.objects.filter(organisation=row.organisation_id).aggregate(last=Max("number"))["last"] or 0
    row.number, row.name = last + 1, f"own-{last + 1}"
    row.save(force_insert=True)
    things = [("version", row.pk), ("organisation", row.organisation_id)]
    ledger.record(verb, by=by, why=row.why, touched=things, mac=row.digest)
    taught: dict[str, list[tuple[str, object]]] = {}
    for lesson in lessons:
        taught.setdefault(lesson.label.person_id, [("version", row.pk)]).append(("message", lesson.label.message_id))
    whose = [Whose(person_id, touched) for person_id, touched in sorted(taught.items())]
    ledger.record_many("screen:taught", by=by, whose=whose, purpose=Purpose.SAFETY, why=row.why)
    return row
