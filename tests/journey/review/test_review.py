"""Review: the right people sign exactly the words that the person will read, or say what should change."""

from dataclasses import replace
from datetime import timedelta

import pytest

from answerable.clocks.models import Clock
from answerable.consent import actions as consent
from answerable.dialogue.models import Message, Thread
from answerable.dialogue.status import Status
from answerable.journey.delivery import actions as delivery
from answerable.journey.reply import actions as reply
from answerable.journey.review import actions as review
from answerable.journey.review.actions import proof
from answerable.journey.review.models import Remark, Review, SignOff
from answerable.journey.review.queries import earlier, remarks_of, review_of, signatures_of, to_sign
from answerable.journey.review.rules import MEANING
from answerable.kit import clock
from answerable.kit.errors import Conflict, Invalid, Missing, Refused
from answerable.ledger.models import Entry
from tests.cast import PASSWORD, House, a_thread
from tests.journey.answers import MEDICAL, PLAIN, a_draft, a_proof, handed_in, in_review, sign

LAWFUL = MEDICAL + " We guarantee a refund, and you waive your right to sue."


def status_of(found: Review) -> str:
    return Message.objects.get(pk=found.message_id).status


def test_plain_words_of_someone_certified_are_approved_at_once(house: House) -> None:
    message = handed_in(a_thread(house), house.marta, PLAIN)
    assert review.route_waiting() == 1
    assert Message.objects.get(pk=message.pk).status == Status.APPROVED
    assert review_of(message.pk) is None


def test_plain_words_of_someone_not_certified_are_signed_first(house: House) -> None:
    found = in_review(a_thread(house), house.jonas, PLAIN)
    assert (found.roles, status_of(found)) == (["medical"], Status.IN_REVIEW)


def test_medical_words_are_signed_first_whoever_wrote_them(house: House) -> None:
    thread = a_thread(house)
    found = in_review(thread, house.marta)
    assert "medical" in found.roles
    assert found.reviewer_id == house.samuel.id, "Samuel is on duty for reviews, Lena is not"
    running = Clock.objects.get(kind="review", about_id=found.message_id)
    assert (running.owner_id, running.ended_at, running.thread_id) == (house.samuel.id, None, thread.pk)
    assert all({"start", "end", "kind", "role", "why"} <= set(one) for one in found.reasons)
    assert Thread.objects.get(pk=thread.pk).state == Thread.State.IN_REVIEW


def test_the_words_under_review_are_kept_sealed(house: House) -> None:
    found = in_review(a_thread(house), house.marta)
    opened = consent.for_delivery(found.message.person_id)
    assert opened.text(found.body_sealed, f"review:{found.pk}:body") == MEDICAL
    assert b"Quillorin" not in bytes(found.body_sealed)


def test_a_signature_keeps_name_time_meaning_and_the_exact_text(house: House) -> None:
    found = in_review(a_thread(house), house.marta)
    signed = sign(house, found, "samuel")
    assert (signed.printed_name, signed.meaning, signed.proved_by) == ("Samuel Okafor", MEANING["medical"], "password")
    assert signed.text_mac == Message.objects.get(pk=found.message_id).body_mac
    assert status_of(found) == Status.APPROVED
    found.refresh_from_db()
    assert found.ended_as == "signed"
    assert Clock.objects.get(kind="review", about_id=found.message_id).met_at is not None
    assert [one.pk for one in signatures_of([found.message_id])[found.message_id]] == [signed.pk]
    entry = Entry.objects.get(verb="reply:signed")
    assert (entry.actor_id, entry.mac, entry.why) == (house.samuel.id, signed.text_mac, "as medical")


def test_two_signatures_come_from_two_people_and_the_clock_passes_on(house: House) -> None:
    found = in_review(a_thread(house), house.marta, LAWFUL)
    assert found.roles[:2] == ["medical", "legal"]
    sign(house, found, "samuel")
    assert status_of(found) == Status.IN_REVIEW
    found.refresh_from_db()
    assert found.reviewer_id != house.samuel.id
    assert Clock.objects.get(kind="review", about_id=found.message_id).owner_id == found.reviewer_id
    with pytest.raises(Refused, match="signed as medical already"):
        sign(house, found, "lena")
    sign(house, found, "clara", "legal")
    if "regulatory" in found.roles:
        sign(house, found, "ingrid", "regulatory")
    assert status_of(found) == Status.APPROVED


@pytest.mark.parametrize("name", ["marta", "jonas", "clara", "tomas"])
def test_nobody_signs_what_they_may_not(house: House, name: str) -> None:
    found = in_review(a_thread(house), house.marta)
    with pytest.raises(Refused):
        sign(house, found, name)
    assert not SignOff.objects.exists()
    assert status_of(found) == Status.IN_REVIEW


def test_an_outsider_does_not_even_learn_of_a_review(house: House) -> None:
    found = in_review(a_thread(house), house.marta)
    with pytest.raises(Missing):
        sign(house, found, "outsider")
    with pytest.raises(Missing):
        review.send_back(found.pk, remarks=[(0, 3, "No")], by=house.outsider)
    assert to_sign(house.outsider) == []


def test_a_medical_author_cannot_sign_their_own_answer(house: House) -> None:
    found = in_review(a_thread(house), house.samuel)
    assert found.reviewer_id == house.lena.id
    with pytest.raises(Refused, match="You wrote the answer"):
        sign(house, found, "samuel")


def test_the_printed_name_is_the_signers_own(house: House) -> None:
    found = in_review(a_thread(house), house.marta)
    with pytest.raises(Invalid, match="Samuel Okafor"):
        review.sign(found.pk, role="medical", printed_name="S. O.", proof=a_proof(house, "samuel"), by=house.samuel)
    with pytest.raises(Invalid):
        review.sign(found.pk, role="medical", printed_name="Lena Fuchs", proof=a_proof(house, "samuel"),
                    by=house.samuel)
    signed = review.sign(found.pk, role="medical", printed_name=" samuel  okafor ", proof=a_proof(house, "samuel"),
                         by=house.samuel)
    assert signed.printed_name == "Samuel Okafor"


def test_a_proof_is_ones_own_fresh_and_made_by_proving(house: House) -> None:
    found = in_review(a_thread(house), house.marta)
    sam = house.samuel

    def signing(with_proof: proof.Proof) -> None:
        with pytest.raises(Refused):
            review.sign(found.pk, role="medical", printed_name="Samuel Okafor", proof=with_proof, by=sam)

    signing(a_proof(house, "lena"))
    signing(proof.Proof(sam.id, "password", clock.now()))
    with clock.frozen() as hand:
        stale = a_proof(house, "samuel")
        hand.move(timedelta(minutes=2, seconds=1))
        signing(stale)
        signing(replace(stale, at=clock.now(), _mark=None))
    assert not SignOff.objects.exists()


def test_a_wrong_password_proves_nothing_and_five_close_the_door_for_a_while(house: House) -> None:
    with clock.frozen() as hand:
        for _ in range(5):
            with pytest.raises(Invalid, match="not right"):
                proof.prove_password(house.staff["samuel"], "wrong")
        with pytest.raises(Refused, match="too often"):
            a_proof(house, "samuel")
        assert Entry.objects.filter(verb="proof:refused", actor_id=house.samuel.id).count() == 5
        assert a_proof(house, "lena").staff_id == house.lena.id, "one person's door is not another's"
        hand.move(timedelta(minutes=15))
        assert a_proof(house, "samuel").how == "password"


def test_a_right_password_forgets_the_wrong_ones(house: House) -> None:
    for _ in range(3):
        for _ in range(4):
            with pytest.raises(Invalid):
                proof.prove_password(house.staff["samuel"], "wrong")
        a_proof(house, "samuel")


def test_who_has_left_proves_nothing(house: House) -> None:
    house.staff["samuel"].is_active = False
    with pytest.raises(Invalid):
        proof.prove_password(house.staff["samuel"], PASSWORD)


def test_sent_back_with_a_reason_tied_to_a_passage(house: House) -> None:
    thread = a_thread(house)
    found = in_review(thread, house.marta)
    start = MEDICAL.index("a day")
    review.send_back(found.pk, remarks=[(start, start + 5, "The label says 24 hours."), (0, 3, "  ")], by=house.samuel)
    assert status_of(found) == Status.SENT_BACK
    [remark] = remarks_of([found.message_id])[found.message_id]
    assert (remark.start, remark.end, remark.staff_id) == (start, start + 5, house.samuel.id)
    opened = consent.for_delivery(remark.person_id)
    assert opened.text(remark.body_sealed, f"remark:{remark.pk}:body") == "The label says 24 hours."
    assert Clock.objects.get(kind="review", about_id=found.message_id).ended_at is not None
    assert Thread.objects.get(pk=thread.pk).state == Thread.State.SENT_BACK


@pytest.mark.parametrize("remarks", [[], [(0, 3, " ")], [(5, 5, "Why?")], [(0, 10_000, "Why?")], [(-1, 3, "Why?")],
                                     [(0, 3, "x" * 2001)]])
def test_nothing_is_sent_back_without_a_reason_and_its_passage(
    house: House, remarks: list[tuple[int, int, str]]
) -> None:
    found = in_review(a_thread(house), house.marta)
    with pytest.raises(Invalid):
        review.send_back(found.pk, remarks=remarks, by=house.samuel)
    assert (status_of(found), Remark.objects.count()) == (Status.IN_REVIEW, 0)


def test_sending_back_voids_the_signature_that_was_given_before(house: House) -> None:
    found = in_review(a_thread(house), house.marta, LAWFUL)
    signed = sign(house, found, "samuel")
    review.send_back(found.pk, remarks=[(0, 3, "Not lawful.")], by=house.clara)
    signed.refresh_from_db()
    assert signed.voided_at is not None
    assert signatures_of([found.message_id])[found.message_id] == []


def test_a_mended_answer_is_reviewed_anew(house: House) -> None:
    thread = a_thread(house)
    found = in_review(thread, house.marta)
    review.send_back(found.pk, remarks=[(0, 3, "Mend this.")], by=house.samuel)
    draft = reply.save_draft(thread.pk, text="Well, " + MEDICAL, version=1, by=house.marta)
    reply.submit(draft.pk, version=draft.version, by=house.marta)
    review.route_waiting()
    second = review_of(draft.pk)
    assert second is not None
    assert (second.pk != found.pk, second.version, status_of(second)) == (True, 2, Status.IN_REVIEW)
    before = earlier(draft.pk, second.version)
    assert before is not None and before.pk == found.pk
    sign(house, second, "samuel")
    assert status_of(second) == Status.APPROVED


def test_a_reply_changed_after_signature_loses_it(house: House) -> None:
    thread = a_thread(house)
    found = in_review(thread, house.marta, LAWFUL)
    signed = sign(house, found, "samuel")
    reply.save_draft(thread.pk, text=MEDICAL + " Changed.", version=1, by=house.marta)
    assert signatures_of([found.message_id])[found.message_id] == [], "from the very moment, before any sweep"
    with pytest.raises(Conflict):
        sign(house, found, "clara", "legal")
    review.route_waiting()
    signed.refresh_from_db()
    found.refresh_from_db()
    assert (signed.voided_at is not None, signed.voided_why) == (True, "the words were changed")
    assert found.ended_as == "void"
    assert Clock.objects.get(kind="review", about_id=found.message_id).ended_at is not None
    assert Entry.objects.filter(verb="signature:voided").count() == 1
    assert SignOff.objects.filter(pk=signed.pk).exists(), "a void signature is kept, as void"


def test_an_approved_reply_changed_before_it_left_loses_its_signature_and_does_not_leave(house: House) -> None:
    thread = a_thread(house)
    found = in_review(thread, house.marta)
    signed = sign(house, found, "samuel")
    reply.save_draft(thread.pk, text="Something else about Quillorin.", version=1, by=house.marta)
    assert delivery.send_waiting() == 0
    review.route_waiting()
    signed.refresh_from_db()
    assert signed.voided_at is not None
    assert status_of(found) == Status.DRAFT


def test_a_valid_signature_survives_every_sweep(house: House) -> None:
    thread = a_thread(house)
    found = in_review(thread, house.marta)
    review.send_back(found.pk, remarks=[(0, 3, "Mend this.")], by=house.samuel)
    draft = reply.save_draft(thread.pk, text="Well, " + MEDICAL, by=house.marta)
    reply.submit(draft.pk, version=draft.version, by=house.marta)
    review.route_waiting()
    second = review_of(draft.pk)
    assert second is not None
    signed = sign(house, second, "samuel")
    review.route_waiting()
    delivery.send_waiting()
    review.route_waiting()
    signed.refresh_from_db()
    assert signed.voided_at is None
    assert status_of(second) == Status.DELIVERED
    assert len(signatures_of([draft.pk])[draft.pk]) == 1


def test_to_sign_shows_what_one_can_sign_and_nothing_else(house: House) -> None:
    found = in_review(a_thread(house), house.marta, LAWFUL)
    assert [one.pk for one in to_sign(house.samuel)] == [found.pk]
    assert [one.pk for one in to_sign(house.clara)] == [found.pk]
    assert to_sign(house.jonas) == []
    assert to_sign(house.marta) == []
    sign(house, found, "samuel")
    assert to_sign(house.samuel) == []
    assert to_sign(house.lena) == []


def test_one_answer_that_cannot_be_routed_does_not_keep_the_others_waiting(house: House) -> None:
    broken, fine = a_thread(house), a_thread(house, address="other@example.org")
    lost = handed_in(broken, house.marta)
    Message.objects.filter(pk=lost.pk).update(body_sealed=b"\x01 this does not open")
    good = handed_in(fine, house.marta)
    assert review.route_waiting() == 1
    assert Message.objects.get(pk=good.pk).status == Status.APPROVED
    assert Message.objects.get(pk=lost.pk).status == Status.SUBMITTED


def test_without_anyone_to_sign_the_lead_has_the_clock(house: House) -> None:
    thread = a_thread(house)
    a_draft(thread, house.marta, MEDICAL)
    for name in ("samuel", "lena", "ingrid", "clara"):
        house.staff[name].is_active = False
        house.staff[name].save()
    found = in_review(thread, house.marta)
    assert found.reviewer_id == house.hanna.id
