"""What someone wrote is kept once, whole and sealed, or refused with a sentence."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from unittest.mock import patch

import pytest
from django.db import connections
from PIL import Image

from answerable.access.actor import person, software
from answerable.consent import actions as consent
from answerable.consent.models import Grant
from answerable.consent.purposes import Purpose
from answerable.dialogue.models import Attachment, Message, Thread
from answerable.journey.inbound.actions import accept
from answerable.kit import clock
from answerable.kit.errors import Invalid, Missing, Refused
from answerable.ledger.queries import of_person
from answerable.people.models import Person
from answerable.work import nudge
from tests.journey.world import STRANGER, World, a_letter, kept

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def a_photo() -> bytes:
    written = BytesIO()
    Image.new("RGB", (40, 30)).save(written, "JPEG")
    return written.getvalue()


def nothing_was_written() -> bool:
    return not (Message.objects.exists() or Thread.objects.exists() or Person.objects.exists())


def test_a_letter_is_kept_under_its_writers_key(world: World) -> None:
    receipt = accept(a_letter(world, "My arm itches.\r\nIs that usual?"), by=STRANGER)
    message = kept(receipt)
    assert not receipt.again
    assert (message.status, message.direction, message.proven) == ("received", "in", False)
    assert b"itches" not in bytes(message.body_sealed)
    opened = consent.for_screening([receipt.person_id])[receipt.person_id]
    assert opened.text(message.body_sealed, f"message:{message.pk}:body") == "My arm itches.\nIs that usual?"
    assert message.body_mac == opened.mac("My arm itches.\nIs that usual?")


def test_the_ledger_of_the_person_says_that_it_was_received(world: World) -> None:
    receipt = accept(a_letter(world), by=STRANGER)
    verbs = {entry.verb: entry for entry in of_person(receipt.person_id)}
    assert set(verbs) == {"person:arrived", "thread:started", "message:received", "grant:given"}
    received = verbs["message:received"]
    assert received.things == [("message", receipt.message_id), ("thread", receipt.thread_id)]
    assert (received.actor_kind, received.actor_id) == ("person", receipt.person_id)
    assert received.mac == kept(receipt).body_mac


def test_writing_to_us_is_permission_to_answer(world: World) -> None:
    receipt = accept(a_letter(world), by=STRANGER)
    grant = Grant.objects.get(person_id=receipt.person_id)
    assert (grant.purpose, grant.basis, grant.withdrawn_at) == ("answering", "by_writing", None)


def test_the_screen_is_nudged_once_it_is_kept(open_world: World) -> None:
    while nudge.wait(0):
        pass  # what was heard before does not count
    accept(a_letter(open_world), by=STRANGER)
    assert nudge.wait(10)


def test_the_same_form_sent_again_is_one_message_with_one_receipt(world: World) -> None:
    letter = a_letter(world)
    first, second = accept(letter, by=STRANGER), accept(letter, by=STRANGER)
    assert second == replace(first, again=True)
    assert Message.objects.count() == 1


def test_the_same_key_from_another_address_is_another_message(world: World) -> None:
    letter = a_letter(world)
    first = accept(letter, by=STRANGER)
    second = accept(replace(letter, address="someone.else@example.org"), by=STRANGER)
    assert not second.again
    assert second.message_id != first.message_id
    assert second.person_id != first.person_id


def test_one_form_sent_by_eight_at_once_is_one_message(open_world: World) -> None:
    letter = a_letter(open_world)

    def send() -> tuple[str, bool]:
        try:
            receipt = accept(letter, by=STRANGER)
            return receipt.message_id, receipt.again
        finally:
            connections.close_all()

    with ThreadPoolExecutor(8) as pool:
        receipts = [one.result() for one in [pool.submit(send) for _ in range(8)]]
    assert len({message_id for message_id, _ in receipts}) == 1
    assert sorted(was_there for _, was_there in receipts) == [False] + [True] * 7
    assert (Message.objects.count(), Thread.objects.count(), Person.objects.count()) == (1, 1, 1)


@pytest.mark.parametrize("change", [{"text": " "}, {"text": "a" * 20_001}, {"country": ""},
                                    {"address": "not an address"}, {"attachments": [("a.exe", b"MZ")]}])
def test_what_cannot_be_taken_leaves_nothing_behind(world: World, change: dict[str, object]) -> None:
    with pytest.raises(Invalid) as no:
        accept(a_letter(world, **change), by=STRANGER)  # type: ignore[arg-type]
    assert no.value.why.endswith((".", "?"))
    assert nothing_was_written()


def test_a_photo_comes_along_sealed_with_its_name(world: World) -> None:
    photo = a_photo()
    receipt = accept(a_letter(world, "", attachments=[("my rash.png", photo)]), by=STRANGER)
    attachment = Attachment.objects.get(message=receipt.message_id)
    opened = consent.for_screening([receipt.person_id])[receipt.person_id]
    assert attachment.content_kind == "image/jpeg"
    assert attachment.size == len(photo)
    assert opened.content(attachment.content_sealed, f"attachment:{attachment.pk}:content") == photo
    assert opened.text(attachment.name_sealed, f"attachment:{attachment.pk}:name") == "my rash.png"


def test_each_new_letter_of_an_unproven_writer_is_a_new_conversation(world: World) -> None:
    first = accept(a_letter(world, address="ada@example.org"), by=STRANGER)
    second = accept(a_letter(world, address="Ada@Example.org", thread_id=first.thread_id), by=STRANGER)
    assert second.person_id == first.person_id
    assert second.thread_id != first.thread_id


def test_a_proven_writer_goes_on_where_they_answer(world: World) -> None:
    first = accept(a_letter(world), by=STRANGER)
    mine = first.person_id
    reply = a_letter(world, address="", person_id=mine, proven=True, thread_id=first.thread_id)
    second = accept(reply, by=person(mine))
    third = accept(replace(reply, idempotency_key="another form", thread_id=None), by=person(mine))
    assert second.thread_id == first.thread_id
    assert third.thread_id != first.thread_id
    assert Thread.objects.get(pk=first.thread_id).messages_in == 2
    assert kept(second).proven


def test_nobody_goes_on_in_someone_elses_conversation(world: World) -> None:
    theirs, mine = accept(a_letter(world), by=STRANGER), accept(a_letter(world), by=STRANGER)
    with pytest.raises(Missing):
        accept(a_letter(world, thread_id=theirs.thread_id, person_id=mine.person_id, proven=True),
               by=person(mine.person_id))


def test_nobody_writes_as_someone_else(world: World) -> None:
    theirs, mine = accept(a_letter(world), by=STRANGER), accept(a_letter(world), by=STRANGER)
    for by in (person(mine.person_id), STRANGER):
        with pytest.raises(Refused):
            accept(a_letter(world, person_id=theirs.person_id, proven=True), by=by)
    with pytest.raises(Refused):
        accept(a_letter(world), by=software("triage"))


def test_a_receipt_that_lies_in_the_past_is_first_awareness_and_never_in_the_future(world: World) -> None:
    now = clock.now()
    early = accept(a_letter(world, received_at=now.replace(hour=8)), by=STRANGER)
    late = accept(a_letter(world, received_at=now.replace(year=2030)), by=STRANGER)
    assert kept(early).made_at == now.replace(hour=8)
    assert kept(late).made_at == now


@pytest.mark.parametrize("dies_in", ["dialogue.start_thread", "dialogue.keep", "consent.grant", "nudge.nudge"])
def test_dying_while_it_is_kept_keeps_nothing_and_the_same_form_can_be_sent_again(
    open_world: World, dies_in: str
) -> None:
    letter = a_letter(open_world)
    with patch(f"answerable.journey.inbound.actions.{dies_in}", side_effect=KeyboardInterrupt), \
            pytest.raises(BaseException):  # noqa: B017
        accept(letter, by=STRANGER)
    assert not (Message.objects.exists() or Thread.objects.exists() or Grant.objects.exists())
    assert not accept(letter, by=STRANGER).again
    assert Message.objects.count() == 1


def test_withdrawn_leave_is_given_anew_by_writing_again(world: World) -> None:
    first = accept(a_letter(world), by=STRANGER)
    consent.withdraw(first.person_id, Purpose.ANSWERING, by=person(first.person_id))
    accept(a_letter(world, person_id=first.person_id, proven=True), by=person(first.person_id))
    assert Grant.objects.filter(person_id=first.person_id, withdrawn_at=None).count() == 1
