"""Marks as void what was signed or opened for words that no longer stand."""

from answerable.access.actor import Actor, software
from answerable.clocks import actions as clocks
from answerable.dialogue.models import Message
from answerable.dialogue.status import Status
from answerable.journey.review.models import Review, SignOff
from answerable.journey.review.queries import NOT_STANDING, left_open, left_signed
from answerable.kit.clock import now
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
    stands = Message.objects.select_for_update().get(pk=message.pk)
    reviews = Review.objects.filter(message=message)
    if Status(stands.status) not in NOT_STANDING:
        reviews = reviews.exclude(version=stands.version)
    moment = now()
    if reviews.filter(ended_at=None).update(ended_at=moment, ended_as="void"):
        clocks.end("review", about=("message", message.pk), why=why, by=by)
    signed = list(SignOff.objects.filter(review__in=reviews, voided_at=None))
    for sign_off in signed:
        sign_off.voided_at, sign_off.voided_why = moment, why[:120]
    SignOff.objects.bulk_update(signed, ["voided_at", "voided_why"])
    if signed:
        touched = [("message", message.pk), ("thread", message.thread_id),
                   *(("sign_off", sign_off.pk) for sign_off in signed)]
        if message.thread.team_id:
            touched.append(("team", message.thread.team_id))
        ledger.record("signature:voided", by=by, person_id=message.person_id, why=why, touched=touched)
    return len(signed)
