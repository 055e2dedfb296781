"""Answers at any point of their way, made through the real actions."""

from answerable.access.actor import Actor, person
from answerable.consent import actions as consent
from answerable.dialogue.models import Message, Thread
from answerable.journey.delivery import actions as delivery
from answerable.journey.reply import actions as reply
from answerable.journey.review import actions as review
from answerable.journey.review.actions import proof
from answerable.journey.review.models import Review, SignOff
from answerable.journey.review.queries import review_of
from tests.cast import PASSWORD, House

PLAIN = "Thank you for your letter. I will look it up and write to you today."
MEDICAL = "Yes, the dose of Quillorin can stay out of the fridge for a day. Please ask your doctor about the rash."


def a_draft(thread: Thread, by: Actor, text: str = PLAIN) -> Message:
    return reply.save_draft(thread.pk, text=text, by=by)


def handed_in(thread: Thread, by: Actor, text: str = PLAIN) -> Message:
    draft = a_draft(thread, by, text)
    return reply.submit(draft.pk, version=draft.version, by=by)


def in_review(thread: Thread, by: Actor, text: str = MEDICAL) -> Review:
    message = handed_in(thread, by, text)
    review.route_waiting()
    found = review_of(message.pk)
    assert found is not None
    return found


def a_proof(house: House, name: str) -> proof.Proof:
    return proof.prove_password(house.staff[name], PASSWORD)


def sign(house: House, found: Review, name: str, role: str = "medical") -> SignOff:
    return review.sign(found.pk, role=role, printed_name=house.staff[name].identity, proof=a_proof(house, name),
                       by=getattr(house, name))


def delivered(house: House, thread: Thread, text: str = PLAIN) -> Message:
    message = handed_in(thread, house.marta, text)
    review.route_waiting()
    assert delivery.send_waiting() == 1
    return Message.objects.select_related("thread").get(pk=message.pk)


def words_of(message: Message) -> str:
    stands = Message.objects.get(pk=message.pk)
    return consent.for_delivery(stands.person_id).text(stands.body_sealed, f"message:{stands.pk}:body")


def the_person(thread: Thread) -> Actor:
    return person(thread.person_id)
