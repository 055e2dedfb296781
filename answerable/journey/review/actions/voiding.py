"""Marks as void what was signed or opened for words that no longer stand."""

from django.db.models import QuerySet

from answerable.access.actor import Actor, software
from answerable.clocks import actions as clocks
from answerable.dialogue.models import Message
from answerable.dialogue.status import Status
from answerable.journey.review.models import Review, SignOff
from answerable.journey.review.queries import NOT_STANDING, left_open, left_signed
from answerable.kit.clock import now
from answerable.kit.once import once
from answerable.kit.rows import change_all
from answerable.kit.together import ask, later
from answerable.ledger import actions as ledger
from answerable.ledger.action import action

ROUTER = software("review")
CHANGED = "the words were changed"


def void_stale(limit: int = 50) -> int:
    """Ends reviews and voids signatures of versions that are no longer the one that stands.

    The record only follows: a signature counts for its own version and text alone, from the moment they change.
    Words change only while they are being written, and the router voids what is earlier before it passes them on.
    """
    ids = list(left_open().values_list("message_id", flat=True)[:limit])
    ids += list(left_signed().values_list("review__message_id", flat=True).distinct()[:limit])
    for message_id in dict.fromkeys(ids):
        void(Message.objects.select_related("thread").get(pk=message_id), CHANGED, by=ROUTER)
    return len(set(ids))


@action
def void(message: Message, why: str, *, by: Actor) -> int:
    """Ends what is open and voids what is signed of this message's earlier versions; how many signatures."""
    status, version = locked(message)
    kept = None if Status(status) in NOT_STANDING else version
    opened, given = later(_opened, message=message.pk), later(_given, message=message.pk)
    ask(opened, given)
    signed, moment = [pk for pk, of in given.rows if of != kept], now()
    if change_all(Review, [pk for pk, of in opened.rows if of != kept], ended_at=moment, ended_as="void"):
        clocks.end("review", about=("message", message.pk), why=why, by=by)
    change_all(SignOff, signed, voided_at=moment, voided_why=why[:120])
    if signed:
        touched = [("message", message.pk), ("thread", message.thread_id), *(("sign_off", pk) for pk in signed)]
        if message.thread.team_id:
            touched.append(("team", message.thread.team_id))
        ledger.record("signature:voided", by=by, person_id=message.person_id, why=why, touched=touched)
    return len(signed)


def locked(message: Message) -> tuple[str, int]:
    """The status and version that stand, and stay until the action ends."""
    ((status, version),) = _locked(pk=message.pk)
    return status, version


@once()
def _locked(*, pk: str) -> QuerySet[Message, tuple[str, int]]:
    return Message.objects.select_for_update().filter(pk=pk).values_list("status", "version")


@once()
def _opened(*, message: str) -> QuerySet[Review, tuple[str, int]]:
    return Review.objects.filter(message_id=message, ended_at=None).values_list("pk", "version")


@once()
def _given(*, message: str) -> QuerySet[SignOff, tuple[str, int]]:
    rows = SignOff.objects.filter(review__message_id=message, voided_at=None)
    return rows.order_by("at").values_list("pk", "review__version")
