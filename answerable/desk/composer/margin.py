"""What the composer's margin says of a draft: how it reads, what someone must sign, and what its button does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from answerable.access.actor import Actor
from answerable.consent.passes import Pass
from answerable.desk.marked import Mark, Run, runs
from answerable.dialogue.models import Message, Thread
from answerable.engines.wording import HardWord, Reason
from answerable.journey.reply import reading
from answerable.journey.review.queries import remarks_of
from answerable.journey.review.rules import needed_sign_offs
from answerable.kit.text import shorten
from answerable.people.models import Face
from answerable.profile.queries import Signed, rules_for, rules_in

GOAL = 6


@dataclass(frozen=True)
class Passage:
    """Words that someone must sign, quoted short, and why."""

    words: str
    reason: Reason


@dataclass(frozen=True)
class Margin:
    """The margin, the marks that lie under the words, and what the button says."""

    reading: reading.Margin
    runs: Sequence[Run]
    passages: Sequence[Passage]
    text: str

    @property
    def hard(self) -> Sequence[HardWord]:
        """Each hard word once."""
        return list({word.word.casefold(): word for word in self.reading.hard}.values())

    @property
    def advice(self) -> Sequence[str]:
        """What else would make it plainer; the engine's last word is about hard words, which stand here one by one."""
        return self.reading.advice[:-1] if self.reading.hard else self.reading.advice

    @property
    def button(self) -> str:
        return "Send for signature" if self.reading.roles else "Send"

    @property
    def grade(self) -> str:
        if self.reading.grade is None:
            return ""
        return f"Grade {self.reading.grade:.0f},"

    @property
    def grade_says(self) -> str:
        if self.reading.grade is None:
            return self.reading.measure
        return "good" if round(self.reading.grade) <= GOAL else f"aim for {GOAL}"


@dataclass(frozen=True)
class Wish:
    """Why an answer came back: the words that were meant, and what should change."""

    words: str
    says: str
    who: str
    whole: str
    start: int


def margin_of(thread: Thread, text: str, actor: Actor, signed: Sequence[Signed] | None = None) -> Margin:
    """The margin for this author in this conversation; `signed` are the signed profiles where a page has read them."""
    organisation = thread.person.organisation
    house = rules_for(organisation.pk, thread.country) if signed is None else rules_in(signed, thread.country)

    def needed(reasons: Sequence[Reason]) -> Sequence[str]:
        return needed_sign_offs(reasons, house, actor.trained)

    read = reading.margin(text, language=thread.language, products=organisation.products, needed=needed)
    marks = [Mark(word.start, word.end, "s-hard", rank=1) for word in read.hard]
    marks += [Mark(one.start, one.end, "s-unsupported", rank=2) for one in read.passages]
    return Margin(read, runs(text, marks), _each_once(read.passages, text), text)


def _each_once(reasons: Sequence[Reason], text: str) -> list[Passage]:
    """The same word for the same role stands once in the margin, however often it stands in the answer."""
    found: dict[tuple[str, str, str], Passage] = {}
    for one in reasons:
        said = shorten(text[one.start:one.end], 60)
        found.setdefault((said.casefold(), one.role, one.why), Passage(said, one))
    return list(found.values())


def wishes_for(draft: Message | None, opened: Pass, known: Mapping[str, Face]) -> list[Wish]:
    """What reviewers asked to change when this draft was sent back last."""
    if draft is None or draft.status != "sent_back":
        return []
    rows = remarks_of([draft.pk])[draft.pk]
    latest = [row for row in rows if row.review_id == rows[0].review_id]
    found = []
    for row in latest:
        before = opened.text(row.review.body_sealed, f"review:{row.review_id}:body", of=row.person_id)
        says = opened.text(row.body_sealed, f"remark:{row.pk}:body", of=row.person_id)
        meant, face = before[row.start:row.end], known.get(row.staff_id)
        found.append(Wish(shorten(meant, 120), says, face.display_name if face else "", meant, row.start))
    return found
