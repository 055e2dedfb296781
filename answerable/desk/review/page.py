"""Everything a reviewer needs in one sight: question, answer, what changed, what must be signed and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from answerable.access.actor import Actor
from answerable.clocks.models import Clock
from answerable.clocks.queries import running
from answerable.consent import actions as consent
from answerable.consent.passes import Pass
from answerable.desk.changes import Stretch, changes, how_much
from answerable.desk.conversation.asked_for import asked_for
from answerable.desk.conversation.letter import Letter, Reader, letter, name_of
from answerable.desk.frame import purpose_of
from answerable.desk.marked import Mark, Run, runs
from answerable.desk.passages import Passage, passages
from answerable.desk.words import country_said
from answerable.dialogue import queries as dialogue
from answerable.dialogue.models import Message, Thread
from answerable.journey.review import queries, rules
from answerable.journey.review.models import Review, SignOff
from answerable.kit.answer import Answer
from answerable.kit.errors import Missing
from answerable.people.models import Face
from answerable.people.queries import faces
from answerable.profile.queries import rules_for

FINGERPRINT_LETTERS = 12


@dataclass(frozen=True)
class Reason:
    """Why a passage must be signed, numbered as in the text."""

    number: int
    role: str
    kind: str
    why: str


@dataclass(frozen=True)
class Place:
    """The line on which a signature stands, or will."""

    role: str
    signed: SignOff | None
    may: Answer
    meaning: str


@dataclass(frozen=True)
class UnderReview:
    """One answer before those who sign it, opened for one of them."""

    review: Review
    thread: Thread
    opened: Pass
    question: Letter | None
    text: str
    runs: Sequence[Run]
    changed: Sequence[Stretch]
    changes: int
    reasons: Sequence[Reason]
    places: Sequence[Place]
    may_send_back: Answer
    passages: Sequence[Passage]
    clock: Clock | None
    promises: Sequence[Clock]
    author: str
    name: str
    asks: str
    rules_said: str

    @property
    def mine(self) -> Place | None:
        """The signature that the reader can give now."""
        return next((place for place in self.places if place.may), None)

    @property
    def refused(self) -> str:
        """Why the reader can give none."""
        return next((place.may.why for place in self.places if not place.signed), "It is signed.")

    @property
    def fingerprint(self) -> str:
        """The first twelve letters of the text's HMAC, in fours: enough to compare by eye."""
        short = self.review.body_mac[:FINGERPRINT_LETTERS]
        return " ".join(short[at:at + 4] for at in range(0, len(short), 4))


def under_review(request: HttpRequest, actor: Actor, review_id: str) -> UnderReview:
    """Opens the question and the answer together for this reviewer."""
    review = queries.review_for(actor, review_id)
    thread = dialogue.thread_for(actor, review.message.thread_id)
    opened = consent.open(actor, thread.person_id, purpose_of(actor))
    text = _words(review, opened)
    before = queries.earlier(review.message_id, review.version)
    stretches = changes(_words(before, opened), text) if before else []
    known = faces([review.message.author_id, review.reviewer_id])
    standing = queries.under_review(review)
    clocks = running(thread.pk)
    return UnderReview(
        review=review, thread=thread, opened=opened, question=_question(request, thread, review.message, actor, opened),
        text=text, runs=runs(text, [*_marks(review.reasons), *_new(stretches)]),
        changed=stretches, changes=how_much(stretches),
        reasons=[Reason(n, one["role"], one["kind"], one["why"]) for n, one in enumerate(review.reasons, start=1)],
        places=_places(review, standing, actor), may_send_back=rules.may_send_back(standing, actor),
        passages=passages(text, thread.language), author=name_of(review.message.author_id, known),
        clock=next((one for one in clocks if one.kind == "review" and one.about_id == review.message_id), None),
        promises=[one for one in clocks if one.kind != "review"], name=_name(thread, opened),
        asks=name_of(review.reviewer_id, known) if review.reviewer_id != actor.id else "",
        rules_said=_rules_said(thread),
    )


def _words(review: Review, opened: Pass) -> str:
    return opened.text(review.body_sealed, f"review:{review.pk}:body", of=review.message.person_id)


def _marks(reasons: Sequence[Mapping[str, Any]]) -> list[Mark]:
    return [Mark(one["start"], one["end"], "s-unsupported", number=number, name=f"reason-{number}",
                 says=f"Why {one['role']} signs", rank=1) for number, one in enumerate(reasons, start=1)]


def _new(stretches: Sequence[Stretch]) -> list[Mark]:
    return [Mark(one.start, one.start + len(one.text), "mended") for one in stretches if one.how == "new"]


def _places(review: Review, standing: rules.UnderReview, actor: Actor) -> list[Place]:
    signed = {one.role: one for one in review.sign_offs.all() if queries.counts(one, review.message)}
    return [Place(role, signed.get(role), rules.may_sign(standing, actor, role), rules.MEANING[role])
            for role in review.roles]


def _question(request: HttpRequest, thread: Thread, reply: Message, actor: Actor, opened: Pass) -> Letter | None:
    """The letter that the answer answers, as its reader may see it."""
    whole = dialogue.whole(thread, actor)
    asked = [one for one in whole.messages if one.direction == "in"]
    found = next((one for one in asked if one.pk == reply.answers_id), asked[-1] if asked else None)
    known: Mapping[str, Face] = {}
    reader = Reader(actor, opened, asked_for(request, "unmasked"), asked_for(request, "unscreened"), known,
                    thread.language, whole.noticed)
    return letter(found, reader) if found else None


def _name(thread: Thread, opened: Pass) -> str:
    person = thread.person
    return opened.text(person.name_sealed, f"person:{person.pk}:name", of=person.pk) if person.name_sealed else ""


def _rules_said(thread: Thread) -> str:
    try:
        house = rules_for(thread.person.organisation_id, thread.country)
    except Missing:
        return "No rules are signed for this country yet."
    advice = "You may advise." if house.may_advise else "No advice. Answer only what was asked."
    return f"Version {house.version} of the rules for {country_said(house.country)}. {advice}"
