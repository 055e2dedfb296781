"""Reads of reviews and signatures; which signatures count is derived here, never only read from a mark."""

from collections.abc import Collection, Iterable, Sequence
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
from answerable.kit.once import once
from answerable.kit.together import Later, ask, later

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
    able, teams = roles_of(actor), sorted(actor.teams)
    opened, given = later(_before_others, teams=teams, me=actor.id), later(_given_in, teams=teams)
    ask(opened, given)
    signed: dict[str, list[SignOff]] = {}
    for one in given.rows:
        signed.setdefault(one.review_id, []).append(one)
    waiting = [review for review in opened.rows if review.version == review.message.version
               and _could(review, signed.get(review.pk, ()), actor, able)]
    return sorted(waiting, key=lambda review: review.reviewer_id != actor.id)


def _could(review: Review, given: Iterable[SignOff], actor: Actor, able: frozenset[str]) -> bool:
    signed = {one.role: one.staff_id for one in given if counts(one, review.message)}
    return actor.id not in signed.values() and any(role in able and role not in signed for role in review.roles)


@once()
def _before_others(*, teams: Sequence[str], me: str) -> QuerySet[Review]:
    rows = Review.objects.filter(ended_at=None, message__status=Status.IN_REVIEW,
                                 message__thread__team_id__among=teams).exclude(message__author_id=me)
    return rows.select_related("message__thread").defer("body_sealed", "message__body_sealed").order_by("opened_at")


@once()
def _given_in(*, teams: Sequence[str]) -> QuerySet[SignOff]:
    rows = SignOff.objects.filter(voided_at=None, review__ended_at=None, review__message__thread__team_id__among=teams)
    return rows.select_related("review").defer("kept_sealed", "review__body_sealed")


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
    found: dict[str, list[SignOff]] = {message_id: [] for message_id in message_ids}
    return found | standing(_signed(ids=list(message_ids)))


def signed_in(thread_id: str) -> Later[SignOff]:
    """Every signature in a conversation that is not void, to be asked together with other questions."""
    return later(_signed_in, thread=thread_id)


def open_in(thread_id: str) -> Later[Review]:
    """The open reviews of a conversation, the same way."""
    return later(_open_in, thread=thread_id)


def standing(rows: Iterable[SignOff]) -> dict[str, list[SignOff]]:
    """Those of these signatures that stand, by message, in the order given."""
    found: dict[str, list[SignOff]] = {}
    for one in rows:
        if counts(one, one.review.message):
            found.setdefault(one.review.message_id, []).append(one)
    return found


@once()
def _signed(*, ids: Sequence[str]) -> QuerySet[SignOff]:
    return _not_void().filter(review__message_id__among=ids)


@once()
def _signed_in(*, thread: str) -> QuerySet[SignOff]:
    return _not_void().filter(review__message__thread_id=thread)


def _not_void() -> QuerySet[SignOff]:
    rows = SignOff.objects.filter(voided_at=None).select_related("review__message").order_by("at")
    return rows.defer("kept_sealed", "review__body_sealed", "review__message__body_sealed")


@once()
def _open_in(*, thread: str) -> QuerySet[Review]:
    return Review.objects.filter(message__thread_id=thread, ended_at=None).defer("body_sealed").order_by("-opened_at")


def remarks_of(message_ids: Collection[str]) -> dict[str, list[Remark]]:
    """Why these were sent back, newest review first, then in the order of the text; open them with a pass."""
    rows = (Remark.objects.filter(review__message_id__in=message_ids).select_related("review")
            .order_by("-review__opened_at", "start"))
    found: dict[str, list[Remark]] = {message_id: [] for message_id in message_ids}
    for remark in rows:
        found[remark.review.message_id].append(remark)
    return found
