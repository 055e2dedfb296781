"""What software sends by mail: automatic answers, and reports of letters that did not arrive."""

import textwrap

import pytest

from answerable.clocks.models import Clock
from answerable.dialogue.actions.arrivals import UNSORTED
from answerable.dialogue.models import Arrival, Finding, Message, Thread
from answerable.journey.delivery import letters
from answerable.journey.delivery.models import Delivery
from answerable.journey.inbound import kept, mailed, riddles, sorting, understanding
from answerable.kit import tokens
from answerable.kit.errors import Missing, Refused
from answerable.people.models import ContactPoint, Person
from tests.cast import House, a_thread, the_letter
from tests.journey.inbound.mails import AOIFE, TO, a_mail, comes, reply_address, sorted_now

AWAY = [("Auto-Submitted", "auto-replied")]


def test_an_automatic_answer_is_kept_beside_its_conversation_and_nobody_is_answered(house: House) -> None:
    thread = a_thread(house)
    raw = a_mail("I am away until Monday.", headers=AWAY)
    arrival = sorted_now(comes(raw, to=reply_address(thread)))
    assert (arrival.nature, arrival.thread_id, arrival.message_id) == ("automatic", thread.pk, None)
    assert arrival.sealed_for == thread.person_id
    thread.refresh_from_db()
    assert (thread.automatic_in, thread.messages_in) == (1, 1)
    assert not Delivery.objects.filter(kind="acknowledgement").exists()
    with pytest.raises(Missing):
        kept.raw_of(arrival)
    assert "away until Monday" in riddles.shown(arrival.pk, by=house.marta).text


def test_an_automatic_answer_from_nobody_known_is_kept_and_nobody_becomes_a_person(house: House) -> None:
    arrival = sorted_now(comes(a_mail("I am away.", headers=AWAY)))
    assert (arrival.nature, arrival.thread_id, arrival.parked_at) == ("automatic", None, None)
    assert not Person.objects.exists()
    with pytest.raises(Refused):
        riddles.shown(arrival.pk, by=house.marta)


def test_no_header_hides_a_danger(house: House) -> None:
    arrival = sorted_now(comes(a_mail("I want to die. I will kill myself tonight.", headers=AWAY)))
    message = Message.objects.get(pk=arrival.message_id or "")
    assert mailed.MARKED_AUTOMATIC in message.troubles
    assert message.original.sign, "no software answers what software may have sent"
    assert Thread.objects.get(pk=message.thread_id).urgency == 3


def test_our_own_note_that_a_machine_sends_back_is_no_danger(house: House) -> None:
    danger = letters.in_danger("en", country="Ireland", numbers=["112", "999"], lines=["116 123"])
    note = letters.acknowledgement("en", by="4 pm today", danger=danger, answerable=True)[1]
    calm = sorted_now(comes(a_mail(note, headers=AWAY)))
    assert (calm.nature, calm.message_id) == ("automatic", None)
    wrapped = "\n".join(textwrap.wrap(note, 50))
    assert sorted_now(comes(a_mail(wrapped, headers=AWAY, message_id="<2@x>"))).message_id is None
    cry = f"I want to die. I will kill myself tonight.\n\n{note}"
    alarmed = sorted_now(comes(a_mail(cry, headers=AWAY, message_id="<3@x>")))
    found = Finding.objects.filter(message=alarmed.message_id)
    assert found.filter(kind="crisis").exists()
    assert not found.filter(kind="medical_emergency").exists(), "what is ours in it raises nothing"


BOUNCE = """From: MAILER-DAEMON@mail.example
To: {to}
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

It could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example

Final-Recipient: rfc822; a@example.org
Action: failed
Status: 5.1.1

--b--
"""


def bounces(token: str) -> Arrival:
    to = f"bounce+{token}@localhost"
    return comes(BOUNCE.format(to=to).encode(), to=to, sender="")


def test_a_report_becomes_facts_for_delivery_and_a_forged_one_does_nothing(house: House) -> None:
    thread = a_thread(house)
    delivery = Delivery.objects.create(
        id="dlv_" + thread.pk[4:], kind="notice", message=the_letter(thread), person_id=thread.person_id,
        channel="email", idempotency_key="one", made_at=thread.started_at, state="accepted")
    token = tokens.sign("delivery", delivery.pk)
    arrival = bounces(token)
    assert sorting.sort_waiting() == 1
    arrival.refresh_from_db()
    assert (arrival.nature, arrival.outcome, arrival.status_code) == ("report", "failed", "5.1.1")
    assert (arrival.delivery_token, arrival.thread_id) == (token, thread.pk)
    assert arrival.due_at is not None  # for delivery
    forged = sorted_now(bounces("a" * tokens.LENGTH))
    assert (forged.nature, forged.delivery_token, forged.why, forged.due_at) == ("report", "", "names-none", None)
    assert Clock.objects.filter(kind=UNSORTED).count() == 0


@pytest.mark.parametrize(
    ("recipient", "heard"), [("somebody.else@example.org", False), (AOIFE, True), (AOIFE.title(), True)])
def test_a_report_to_our_plain_address_counts_only_if_it_names_whom_we_wrote_to(
    house: House, recipient: str, heard: bool
) -> None:
    thread = a_thread(house)
    delivery = Delivery.objects.create(
        id="dlv_" + thread.pk[4:], kind="notice", message=the_letter(thread), person_id=thread.person_id,
        contact_point=ContactPoint.objects.get(person=thread.person_id), channel="email", idempotency_key="one",
        made_at=thread.started_at, state="accepted")
    seen = tokens.message_id(delivery.pk, "localhost")
    returned = f"--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: {seen}\n\n--b--\n"
    raw = BOUNCE.format(to=TO).replace("a@example.org", recipient).replace("--b--\n", returned)
    arrival = sorted_now(comes(raw.encode(), sender=""))
    delivery.refresh_from_db()
    assert (delivery.state == "bounced") is heard
    assert (arrival.why == understanding.NAMES_NONE, arrival.thread_id is None) == (not heard, not heard)
    forged = tokens.read_address("delivery", f"bounce+{seen.strip('<>')}")
    assert forged is None, "what everyone sees of a letter is no address to report to"
