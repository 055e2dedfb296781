"""Leaves a code, a letter to staff, or a second notice to be sent."""

from django.conf import settings

from answerable.access.actor import Actor
from answerable.access.check import check
from answerable.access.roles import Permission
from answerable.consent import actions as consent
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Message
from answerable.dialogue.queries import message_for
from answerable.dialogue.status import Status
from answerable.journey.delivery import house_seal, letters
from answerable.journey.delivery.actions.sending import tell
from answerable.journey.delivery.models import Delivery
from answerable.journey.delivery.queries import has_stopped, way_to
from answerable.journey.delivery.rules import DELIVERER
from answerable.kit.clock import now
from answerable.kit.errors import Conflict, Invalid
from answerable.kit.ids import new_id
from answerable.ledger import actions as ledger
from answerable.ledger.action import action
from answerable.people.models import ContactPoint
from answerable.work.nudge import nudge

UNSURE = (Delivery.State.UNKNOWN, Delivery.State.BOUNCED, Delivery.State.GIVEN_UP, Delivery.State.NOT_SENT)


def send_sign_in_code(contact_point: ContactPoint, code: str, *, by: Actor = DELIVERER) -> Delivery:
    """Leaves a code for its address, first in line. Raises Invalid for an address that no code can go to."""
    if contact_point.kind != "email":
        raise Invalid("A code can go to an email address only. Please give us one, or call us.")
    delivery_id = new_id("dlv")
    sealed = consent.sealer(contact_point.person_id).seal(code, f"delivery:{delivery_id}:payload")
    return _post(Delivery(
        id=delivery_id, kind="code", contact_point=contact_point, person_id=contact_point.person_id, channel="email",
        payload_sealed=sealed, idempotency_key=f"code:{delivery_id}", made_at=now(), due_at=now()), by)


def send_staff(*, to: str, subject: str, text: str, staff_id: str = "", by: Actor = DELIVERER) -> Delivery:
    """Leaves a letter to a member of staff about their own sign-in, sealed under the deployment's key."""
    delivery_id = new_id("dlv")
    sealed = house_seal.seal({"to": to, "subject": subject, "text": text}, f"delivery:{delivery_id}:payload")
    return _post(Delivery(
        id=delivery_id, kind="staff", staff_id=staff_id, channel="email", payload_sealed=sealed,
        idempotency_key=f"staff:{delivery_id}", made_at=now(), due_at=now()), by)


def send_invitation(*, to: str, token: str, by: Actor) -> Delivery:
    """Leaves an invitation to join; its token is in this letter and nowhere else."""
    subject, text = letters.invitation(f"{settings.ADDRESS}/staff/join/{token}/")
    return send_staff(to=to, subject=subject, text=text, by=by)


def send_again(message_id: str, *, by: Actor) -> Delivery:
    """A member of staff sends the notice once more; nothing does so by itself."""
    message = message_for(by, message_id)
    check(by, Permission.WRITE_REPLY, team=message.thread.team_id)
    return _send_again(message, by)


@action
def _post(delivery: Delivery, by: Actor) -> Delivery:
    delivery.save(force_insert=True)
    ledger.record(f"{delivery.kind}:made", by=by, person_id=delivery.person_id,
                  touched=[("delivery", delivery.pk)] + ([("staff", delivery.staff_id)] if delivery.staff_id else []))
    nudge()
    return delivery


@action
def _send_again(message: Message, by: Actor) -> Delivery:
    before = list(Delivery.objects.select_for_update().filter(message=message, kind="notice").order_by("made_at"))
    if any(one.state not in UNSURE for one in before):
        raise Conflict("A notice is on its way, or has arrived.")
    person = message.thread.person
    way = way_to(person.pk, person.wants, has_stopped=has_stopped(person.pk))
    if way.kind != "email":
        raise Invalid(f"No notice can go by email. {way.why}".strip())
    if Status(message.status) is Status.UNDELIVERED:
        dialogue.advance(message, Status.SENDING, by=by)
        dialogue.advance(message, Status.DELIVERED, by=DELIVERER)
    made = tell(message, number=len(before) + 1)
    if made is None:
        raise Invalid("No notice can go by email. Reach them another way.")
    return made
