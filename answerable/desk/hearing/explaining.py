"""One finding explained: the letter judged again by the version that made the finding and by the one that listens."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from answerable.access.actor import Actor
from answerable.consent import actions as consent
from answerable.desk.frame import purpose_of
from answerable.desk.hearing import placed
from answerable.desk.hearing.veiled import veils
from answerable.desk.marked import Mark, Run, runs
from answerable.desk.passages import passages
from answerable.dialogue.models import Finding, Message
from answerable.dialogue.queries import message_for
from answerable.dialogue.rules import SAFETY_KINDS, SEARCH_KINDS
from answerable.engines.screen import Known, Version, screen
from answerable.engines.screen.case import Case
from answerable.engines.screen.kinds import BY_MODEL
from answerable.engines.screen.model import Moved
from answerable.hearing.known import known_of
from answerable.hearing.queries import version_for
from answerable.hearing.queries.versions import named
from answerable.kit.errors import Missing

NO_SUCH = "We could not find this finding."


@dataclass(frozen=True, slots=True)
class Judged:
    """What one version says of the letter now: how likely the kind is, and what finds it, rules or its model."""

    version: str
    knows: bool
    probability: float
    threshold: float
    by_model: bool
    by_rules: Sequence[str]
    moved: Sequence[Moved]

    @property
    def finds(self) -> bool:
        return self.by_model or bool(self.by_rules)

    @property
    def speaks(self) -> bool:
        """Whether its model makes findings of this kind by itself at all."""
        return self.threshold <= 1


@dataclass(frozen=True, slots=True)
class Explained:
    """A finding with the words that it rests on, and both versions; `case` only for a finding of safety."""

    finding: Finding
    message: Message
    then: Judged | None
    now: Judged
    sentence: Sequence[Run]
    letter: Sequence[Run]
    case: Case | None
    text: str
    hidden: Sequence[Mark]

    @property
    def judged(self) -> Judged:
        """The version that saw it, where that can be brought back; else the one that listens."""
        return self.then or self.now

    @property
    def by_model(self) -> bool:
        return self.finding.rule == BY_MODEL

    def words_at(self, start: int, end: int) -> str:
        """The letter's words at a place; none of what is hidden there."""
        if any(mark.start < end and start < mark.end for mark in self.hidden):
            return "words with a hidden number"
        return self.text[start:end]


def explained(finding_id: str, actor: Actor) -> Explained:
    """Opens the letter for what this reader opens letters for, which leaves its entry; nothing is changed.

    Raises Missing for what is not theirs to see, and Refused where they may not open the letter.
    """
    finding = Finding.objects.filter(pk=finding_id).exclude(kind__in=SEARCH_KINDS).first()
    if finding is None:
        raise Missing(NO_SUCH)
    message = message_for(actor, finding.message_id)
    opened = consent.open(actor, message.thread.person_id, purpose_of(actor))
    text = opened.text(message.body_sealed, f"message:{message.pk}:body", of=message.person_id)
    home, known = message.thread.person.organisation_id, known_of(message)
    listens, maker = version_for(home), named(home, finding.version)
    then = _judged(text, known, finding.kind, maker) if maker else None
    same = maker is not None and maker.name == listens.name
    now = then if then and same else _judged(text, known, finding.kind, listens)
    hidden = veils(text)
    marks = [*hidden, *placed.marks(text, (then or now).moved), *_mark(finding)]
    case = screen(text, known, by=listens, with_case=True).case if finding.kind in SAFETY_KINDS else None
    sentence = _sentence(text, finding, marks)
    return Explained(finding, message, then, now, sentence, runs(text, marks), case, text, hidden)


def _judged(text: str, known: Known, kind: str, by: Version) -> Judged:
    seen = screen(text, known, by=by)
    found = [one for one in seen.findings if one.kind == kind]
    knows = kind in by.model.kinds
    return Judged(
        by.name, knows, seen.scores.get(kind, 0.0), by.threshold(kind, known.channel),
        any(one.rule == BY_MODEL for one in found), [one.why for one in found if one.rule != BY_MODEL],
        by.model.moved(text, seen, kind) if knows else [],
    )  # fmt: skip


def _mark(finding: Finding) -> Iterable[Mark]:
    if finding.start < finding.end:
        yield Mark(finding.start, finding.end, f"finding finding--{finding.kind}", rank=-1)


def _sentence(text: str, finding: Finding, marks: Sequence[Mark]) -> Sequence[Run]:
    """The sentence or sentences that the finding stands in; nothing where it is about the whole letter."""
    held = [one for one in passages(text) if one.start < finding.end and finding.start < one.end]
    if not held or finding.start == finding.end:
        return ()
    start, end = held[0].start, held[-1].end
    cut = [
        Mark(max(0, mark.start - start), mark.end - start, mark.look, rank=mark.rank, masked=mark.masked)
        for mark in marks if mark.start < end and start < mark.end
    ]  # fmt: skip
    return runs(text[start:end], cut)
