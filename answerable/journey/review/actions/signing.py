"""Signs an answer, or sends it back with what should change."""

from collections.abc import Sequence

from answerable.access.actor import Actor
from answerable.clocks import actions as clocks
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Message
from answerable.dialogue.status import Status
from answerable.journey.review import rules
from answerable.journey.review.actions.kept import SIGNED_ANSWER, kept_about
from answerable.journey.review.actions.proof import Proof
from answerable.journey.review.choosing import reviewer_for
from answerable.journey.review.models import Remark, Review, SignOff
from answerable.journey.review.queries import under_review
from answerable.kit.clock import now
from answerable.kit.errors import Conflict, Invalid, Missing, Refused
from answerable.kit.ids import new_id
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people.models import Staff
from answerable.work.nudge import nudge

LONGEST_REMARK = 2_000
NO_SUCH_REVIEW = "We could not find this review. It may belong to another team."
MOVED_ON = "The answer was changed while you read it. Nothing was signed. Look at the newest version."
SENT_BACK = "It was sent back."


def sign(review_id: str, *, role: str, printed_name: str, proof: Proof, by: Actor) -> SignOff:
    """Puts a name under exactly the words of this review. The last signature that was missing approves them.

    Raises Conflict when they are no longer the words that stand, Refused or Invalid with the reason.
    """
    if not proof.stands(by.id, now()):
        raise Refused(rules.holds(proof.at, now()).why or "Please prove that it is you, and sign at once.")
    identity = Staff.objects.values_list("identity", flat=True).get(pk=by.id)
    if " ".join(printed_name.split()).casefold() != " ".join(identity.split()).casefold():
        raise Invalid(f"Sign with your name as the house knows it: {identity}.")
    review = _review_for(by, review_id)
    _must_stand(review)
    rules.may_sign(under_review(review), by, role).or_refuse()
    sign_off_id = new_id("sig")
    return _sign(review_id, sign_off_id, role, identity, _copy(review, sign_off_id, by), proof, by)


def _copy(review: Review, sign_off_id: str, by: Actor) -> bytes:
    """Exactly the words that are signed, sealed apart: the record of a signature is kept by law (21 CFR 11.10 (c),
    GDPR Art. 17(3)(b)), so erasing the person must not destroy it. The question is not in it."""
    opened = consent.open(by, review.message.thread.person_id, Purpose.ANSWERING)
    text = opened.text(review.body_sealed, f"review:{review.pk}:body", of=review.message.person_id)
    return consent.keep_sealer(sign_off_id).seal(text, kept_about(sign_off_id))


def send_back(review_id: str, *, remarks: Sequence[tuple[int, int, str]], by: Actor) -> Review:
    """Gives the answer back to its author, with at least one reason, each tied to a passage (start, end, reason)."""
    review = _review_for(by, review_id)
    rules.may_send_back(under_review(review), by).or_refuse()
    said = [(start, end, text.strip()) for start, end, text in remarks if text.strip()]
    if not said:
        raise Invalid("Say what should change, and mark the words that you mean.")
    opened = consent.open(by, review.message.thread.person_id, Purpose.ANSWERING)
    person_id = review.message.person_id
    length = len(opened.text(review.body_sealed, f"review:{review.pk}:body", of=person_id))
    if not all(rules.is_passage(start, end, length) for start, end, _ in said):
        raise Invalid("Mark the words that you mean.")
    if any(len(text) > LONGEST_REMARK for *_, text in said):
        raise Invalid(f"Please keep each reason below {LONGEST_REMARK:,} characters.")
    sealer = consent.sealer(person_id)
    rows = []
    for start, end, text in said:
        remark_id = new_id("rmk")
        rows.append(Remark(id=remark_id, review=review, person_id=person_id, staff_id=by.id, start=start, end=end,
                           body_sealed=sealer.seal(text, f"remark:{remark_id}:body"), body_mac=sealer.mac(text),
                           at=now()))
    return _send_back(review_id, rows, by)


def _review_for(by: Actor, review_id: str) -> Review:
    found = Review.objects.select_related("message__thread__team").filter(
        pk=review_id, message__thread__team_id__in=by.teams).first()
    if found is None:
        raise Missing(NO_SUCH_REVIEW)
    return found


def _standing(by: Actor, review_id: str) -> Review:
    """The review with its answer's row locked: an edit that comes now waits, one that came before is seen."""
    review = _review_for(by, review_id)
    message = Message.objects.select_for_update(of=("self",)).select_related("thread").get(pk=review.message_id)
    review = _review_for(by, review_id)
    review.message = message
    _must_stand(review)
    return review


def _must_stand(review: Review) -> None:
    message = review.message
    stands = (message.status, message.version, message.body_mac)
    if review.ended_at is not None or stands != (Status.IN_REVIEW, review.version, review.body_mac):
        raise Conflict(MOVED_ON)


@action
def _sign(
    review_id: str, sign_off_id: str, role: str, identity: str, kept: bytes, proof: Proof, by: Actor
) -> SignOff:
    review = _standing(by, review_id)
    before = under_review(review)
    rules.may_sign(before, by, role).or_refuse()
    signed = SignOff.objects.create(
        id=sign_off_id, review=review, role=role, staff_id=by.id, printed_name=identity, meaning=rules.MEANING[role],
        text_mac=review.body_mac, proved_by=proof.how, kept_sealed=kept, at=now(),
    )
    consent.keep(sign_off_id, person_id=review.message.person_id, what=SIGNED_ANSWER, by=by)
    _record("reply:signed", review, by=by, why=f"as {role}", sign_off=signed.pk)
    if rules.missing(under_review(review)):
        _ask_next(review, by)
    else:
        _approve(review, by)
    return signed


def _ask_next(review: Review, by: Actor) -> None:
    review.reviewer_id = reviewer_for(under_review(review), now())
    review.save(update_fields=["reviewer_id"])
    clocks.hand(review.message.thread_id, to=review.reviewer_id, by=by, kinds=("review",))


def _approve(review: Review, by: Actor) -> None:
    _end(review, "signed")
    clocks.meet("review", about=("message", review.message_id), by=by)
    dialogue.advance(review.message, Status.APPROVED, by=by, why="Everyone who must has signed.")
    nudge()


@action
def _send_back(review_id: str, remarks: Sequence[Remark], by: Actor) -> Review:
    review = _standing(by, review_id)
    rules.may_send_back(under_review(review), by).or_refuse()
    Remark.objects.bulk_create(remarks)
    SignOff.objects.filter(review=review, voided_at=None).update(voided_at=now(), voided_why=SENT_BACK)
    _end(review, "sent_back")
    clocks.meet("review", about=("message", review.message_id), by=by)
    dialogue.advance(review.message, Status.SENT_BACK, by=by)
    return review


def _end(review: Review, how: str) -> None:
    review.ended_at, review.ended_as = now(), how
    review.save(update_fields=["ended_at", "ended_as"])


def _record(verb: str, review: Review, *, by: Actor, why: str, sign_off: str) -> None:
    thread = review.message.thread
    touched = [("message", review.message_id), ("thread", thread.pk), ("review", review.pk), ("sign_off", sign_off)]
    if thread.team_id:
        touched.append(("team", thread.team_id))
    ledger.record(verb, by=by, person_id=review.message.person_id, why=why, touched=touched, mac=review.body_mac)
