"""Hands what waits to its channel: one attempt is written before the network is touched, its outcome after."""

import json
from datetime import datetime

from answerable.channels.port import Channel, NoAnswer, Outgoing, SendFailed
from answerable.consent import actions as consent
from answerable.dialogue.touched import touched
from answerable.journey.delivery import house_seal, rules, ways
from answerable.journey.delivery.actions import outcomes
from answerable.journey.delivery.composing import compose
from answerable.journey.delivery.models import Attempt, Delivery
from answerable.journey.delivery.queries import NO_CHANNEL, has_stopped, without_a_way
from answerable.journey.delivery.rules import DELIVERER
from answerable.kit import clock, logs
from answerable.kit.errors import Missing
from answerable.kit.sealing import SealBroken
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.work import leases

LEASE_SECONDS = 240.0  # longer than any talk with a mail server may last
# Someone sits before the page and waits for a code; an answer must not wait behind a thousand notes that letters came.
# Of those only one goes at a time: while letters pour in, they take no more than a quarter of the house's strength.
IN_LINE = ((("code",), None), (("staff", "notice"), None), (("acknowledgement",), 1))
log = logs.get(__name__)


def attempt_due(now: datetime | None = None, limit: int = 20, *, channel: Channel | None = None) -> int:
    """Attempts what is due, codes first; how many were handed to the channel or settled without it.

    A row whose earlier attempt has no outcome was cut off midway: it is marked as unknown, never sent again.
    """
    way = channel or ways.channel()
    if way is None:
        return _park(now or clock.now(), limit)
    _revive(now or clock.now())
    count = 0
    for kinds, most in IN_LINE:
        waiting = Delivery.objects.filter(kind__in=kinds)
        for row in leases.claim(waiting, now=now or clock.now(), limit=most or limit, seconds=LEASE_SECONDS):
            count += _attempt(row, way)
    return count


def _attempt(row: Delivery, channel: Channel) -> bool:
    try:
        composed = compose(row)
    except (Missing, SealBroken):
        return outcomes.dropped(row, "erased")
    attempt = _begin(row, composed.carries)
    if attempt is None:
        return False
    outgoing = composed.outgoing
    try:
        code = channel.send(outgoing)
    except SendFailed as failure:
        return outcomes.failed(row, attempt, failure)
    except NoAnswer as silence:
        return outcomes.unanswered(row, attempt, silence.code)
    except Exception as broken:
        # Whether anything left is unknown, and the others in line must not wait for this one.
        log.warning("delivery.broken", delivery_id=row.pk, kind=type(broken).__name__.lower())
        return outcomes.unanswered(row, attempt, "broken")
    named = getattr(code, "provider_id", "") or outgoing.message_id
    return outcomes.accepted(row, attempt, code, named, _copy(row, outgoing))


def _copy(row: Delivery, outgoing: Outgoing) -> bytes | None:
    if not ways.is_demo():
        return None
    content = {"to": outgoing.to, "subject": outgoing.subject, "body": outgoing.body, "from": outgoing.sender_name,
               "reply_to": outgoing.reply_to}
    about = f"delivery:{row.pk}:demo"
    if row.contact_point is None:
        return house_seal.seal(content, about)
    theirs = consent.sealers([row.contact_point.person_id])  # empty once they were erased
    return next((sealer.seal(json.dumps(content), about) for sealer in theirs.values()), None)


@action
def _begin(row: Delivery, carries: str) -> Attempt | None:
    """The attempt, committed before the network is touched; None when there is nothing to send any more."""
    if not leases.extend(row, now=clock.now(), seconds=LEASE_SECONDS):
        return None
    cut_off = Attempt.objects.filter(delivery=row, ended_at=None).first()
    if cut_off is not None:
        outcomes.unanswered(row, cut_off, "cut_off")
        return None
    message = outcomes.message_of(row)
    stopped = row.message_id is not None and has_stopped(row.person_id)
    why_not = rules.why_not(row.kind, made_at=row.made_at, now=clock.now(), has_stopped=stopped,
                            is_read=message is not None and message.read_at is not None)
    if why_not:
        outcomes.dropped(row, why_not)
        return None
    number = Attempt.objects.filter(delivery=row).count() + 1
    attempt = Attempt.objects.create(delivery=row, number=number, started_at=clock.now())
    Delivery.objects.filter(pk=row.pk).update(
        state=Delivery.State.ATTEMPTED, attempted_at=clock.now(), carries=carries)
    things = touched(message.thread, message=message.pk, delivery=row.pk) if message else [("delivery", row.pk)]
    ledger.record(f"{row.kind}:attempted", by=DELIVERER, person_id=row.person_id, touched=things)
    return attempt


def _park(moment: datetime, limit: int) -> int:
    """Nothing can leave: what waits is put where `doctor` shows it, and comes back by itself once something can."""
    rows = leases.claim(Delivery.objects.all(), now=moment, limit=limit, seconds=LEASE_SECONDS)
    for row in rows:
        _put_aside(row)
    return len(rows)


@action
def _put_aside(row: Delivery) -> None:
    if leases.finish(row, parked_at=clock.now(), parked_why=ways.NO_WAY[:200], answer=NO_CHANNEL):
        ledger.record(f"{row.kind}:parked", by=DELIVERER, person_id=row.person_id, touched=[("delivery", row.pk)])


def _revive(moment: datetime) -> None:
    for row in without_a_way():
        leases.unpark(row, now=moment)
