"""Reads of reviews and signatures; which signatures count is derived here, never only read from a mark."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from answerable.access.actor import Actor
from answerable.dialogue.models import Message
from answerable.dialogue.queries import standing_at
from answerable.dialogue.status import BEING_WRITTEN, Status
from answerable.journey.review.models import Remark, Review, SignOff
from answerable.journey.review.rules import UnderReview, roles_of
from answerable.kit.errors import Missing

NO_SUCH_REVIEW = "We could not find this review. It may belong to another team."

NOT_STANDING = BEING_WRITTEN | {Status.WITHDRAWN, Status.SUBMITTED}


def what_waits(now: datetime) -> list[QuerySet[Any]]:
    """Answers that were handed in, and what was opened or signed for words that no longer stand."""
    return [standing_at(Status.SUBMITTED), left_open(), left_signed()]


def left_open() -> QuerySet[Review]:
    """Open reviews of words that no longer stand."""
    return Review.objects.filter(ended_at=None, message__status__in=NOT_STANDING)


def left_signed() -> QuerySet[SignOff]:
    """Signatures under words that no longer stand, not marked as void yet."""
    return SignOff.objects.filter(voided_at=None, review__message__status__in=NOT_STANDING)


def to_sign(actor: Actor) -> Sequence[Review]:
    """The reviews of the actor's teams that wait for a signature they could give, their own first, oldest first."""
    able = roles_of(actor)
    rows = (Review.objects.filter(ended_at=None, message__status=Status.IN_REVIEW,
                                  message__thread__team_id__in=actor.teams)
            .exclude(message__author_id=actor.id)
            .select_related("message__thread__person", "message__thread__owner__face")
            .prefetch_related("sign_offs").order_by("opened_at"))
    waiting = [review for review in rows if review.version == review.message.version and _could(review, actor, able)]
    return sorted(waiting, key=lambda review: review.reviewer_id != actor.id)


def _could(review: Review, actor: Actor, able: frozenset[str]) -> bool:
    signed = under_review(review).signed
    return actor.id not in signed.values() and any(role in able and role not in signed for role in review.roles)


def review_for(actor: Actor, review_id: str) -> Review:
    """The review, for someone of its team. Raises Missing."""
    found = (Review.objects.filter(pk=review_id, message__thread__team_id__in=actor.teams)
             .select_related("message__thread__person", "message__thread__team").first())
    if found is None:
        raise Missing(NO_SUCH_REVIEW)
    return found


def review_of(message_id: str) -> Review | None:
    """The newest review of a message, open or ended."""
    return Review.objects.filter(message_id=message_id).select_related("message__thread").order_by("-opened_at").first()


def earlier(message_id: str, before_version: int) -> Review | None:
    """The review of the last version before this one: with its words, what changed since can be shown."""
    rows = Review.objects.filter(message_id=message_id, version__lt=before_version)
    return rows.order_by("-version").first()


def under_review(review: Review) -> UnderReview:
    """What decides who may sign it: the signatures that count now."""
    message = review.message
    is_open = review.ended_at is None and review.version == message.version
    return UnderReview(message.author_id, message.thread.team_id or "", tuple(review.roles),
                       {one.role: one.staff_id for one in review.sign_offs.all() if counts(one, message)}, is_open)


def counts(sign_off: SignOff, message: Message) -> bool:
    """Whether a signature stands under the words as they are now: same version, same text, not void."""
    review = sign_off.review
    return (sign_off.voided_at is None and review.version == message.version
            and sign_off.text_mac == message.body_mac)


def signatures_of(message_ids: Collection[str]) -> dict[str, list[SignOff]]:
    """The signatures that stand under these messages, in the order given."""
    rows = (SignOff.objects.filter(review__message_id__in=message_ids, voided_at=None)
            .select_related("review__message").order_by("at"))
    found: dict[str, list[SignOff]] = {message_id: [] for message_id in message_ids}
    for one in rows:
        if counts(one, one.review.message):
            found[one.review.message_id].append(one)
    return found


def remarks_of(message_ids: Collection[str]) -> dict[str, list[Remark]]:
    """Why these were sent back, newest review first, then in the order of the text; open them with a pass."""
    rows = (Remark.objects.filter(review__message_id__in=message_ids).select_related("review")
            .order_by("-review__opened_at", "start"))
    found: dict[str, list[Remark]] = {message_id: [] for message_id in message_ids}
    for remark in rows:
        found[remark.review.message_id].append(remark)
    return found
