"""Writing an answer: nothing typed is ever lost, and nobody answers over someone else."""

from datetime import timedelta

import pytest

from answerable.conductor.loop import drain
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Message, Thread
from answerable.dialogue.status import Status
from answerable.journey.reply import actions as reply
from answerable.journey.reply.errors import Overtaken
from answerable.journey.reply.queries import draft_of
from answerable.journey.review import actions as review
from answerable.kit import clock
from answerable.kit.errors import Conflict, Invalid, Missing, Refused
from answerable.people import actions as people
from tests.cast import House, a_letter, a_thread, the_letter
from tests.journey.answers import MEDICAL, PLAIN, a_draft, delivered, handed_in, in_review, sign, the_person, words_of


def test_a_draft_is_kept_sealed_and_grows_a_version_only_when_its_words_change(house: House) -> None:
    thread = a_thread(house)
    draft = a_draft(thread, house.marta, "Dear Aoife")
    again = a_draft(thread, house.marta, "Dear Aoife")
    assert (draft.pk, draft.version, again.version) == (again.pk, 1, 1)
    changed = reply.save_draft(thread.pk, text="Dear Aoife,", version=1, by=house.marta)
    assert (changed.pk, changed.version) == (draft.pk, 2)
    assert b"Aoife" not in bytes(Message.objects.get(pk=draft.pk).body_sealed)
    assert words_of(draft) == "Dear Aoife,"
    assert changed.answers_id == the_letter(thread).pk


def test_a_draft_is_its_authors_own(house: House) -> None:
    thread = a_thread(house)
    a_draft(thread, house.marta, "Mine")
    a_draft(thread, house.jonas, "Also mine")
    mine, theirs = draft_of(thread.pk, house.marta), draft_of(thread.pk, house.jonas)
    assert mine is not None and theirs is not None and mine.pk != theirs.pk


@pytest.mark.parametrize("version", [0, 1])
def test_two_windows_lose_nothing(house: House, version: int) -> None:
    thread = a_thread(house)
    a_draft(thread, house.marta, "One")
    kept = reply.save_draft(thread.pk, text="One, from the first window", version=1, by=house.marta)
    with pytest.raises(Overtaken) as late:
        reply.save_draft(thread.pk, text="Two, from the second window", version=version, by=house.marta)
    assert late.value.text == "Two, from the second window"
    assert (late.value.kept.pk, late.value.kept.version) == (kept.pk, 2)
    assert words_of(kept) == "One, from the first window"


def test_a_window_left_open_makes_no_second_answer_of_a_sent_one(house: House) -> None:
    thread = a_thread(house)
    delivered(house, thread, PLAIN)
    with pytest.raises(Overtaken) as late:
        reply.save_draft(thread.pk, text=PLAIN + " And more.", version=1, by=house.marta)
    assert late.value.text.endswith("And more.")
    assert draft_of(thread.pk, house.marta) is None


def test_someone_of_another_team_can_neither_write_nor_hand_in_nor_take_back(house: House) -> None:
    thread = a_thread(house)
    draft = a_draft(thread, house.marta)
    with pytest.raises(Missing):
        a_draft(thread, house.outsider)
    with pytest.raises(Missing):
        reply.submit(draft.pk, version=1, by=house.outsider)
    with pytest.raises(Missing):
        reply.withdraw(draft.pk, by=house.outsider)


@pytest.mark.parametrize("name", ["clara", "ingrid", "anton", "adele"])
def test_whoever_may_not_answer_may_not_draft(house: House, name: str) -> None:
    thread = a_thread(house)
    with pytest.raises((Refused, Missing)):
        a_draft(thread, getattr(house, name))


def test_only_its_author_hands_an_answer_in(house: House) -> None:
    draft = a_draft(a_thread(house), house.marta)
    with pytest.raises(Refused, match="Only the one who writes"):
        reply.submit(draft.pk, version=1, by=house.jonas)


def test_an_empty_answer_is_not_handed_in(house: House) -> None:
    thread = a_thread(house)
    with pytest.raises(Invalid):
        a_draft(thread, house.marta, "  \n ")
    a_draft(thread, house.marta, "Dear")
    draft = reply.save_draft(thread.pk, text=" ", by=house.marta)
    with pytest.raises(Invalid, match="no words"):
        reply.submit(draft.pk, version=draft.version, by=house.marta)


def test_an_answer_too_long_is_not_kept(house: House) -> None:
    with pytest.raises(Invalid, match="too long"):
        a_draft(a_thread(house), house.marta, "x" * 20_001)


def test_only_the_version_that_its_author_saw_is_handed_in(house: House) -> None:
    thread = a_thread(house)
    draft = a_draft(thread, house.marta, "One")
    a_draft(thread, house.marta, "Two")
    with pytest.raises(Overtaken):
        reply.submit(draft.pk, version=1, by=house.marta)
    assert Message.objects.get(pk=draft.pk).status == Status.DRAFT


def test_the_second_of_two_answers_stays_a_draft_and_hears_who_was_first(house: House) -> None:
    thread = a_thread(house)
    mine, theirs = a_draft(thread, house.marta), a_draft(thread, house.jonas, MEDICAL)
    reply.submit(theirs.pk, version=1, by=house.jonas)
    with pytest.raises(Overtaken, match="Jonas Keller got there first: their answer is on its way"):
        reply.submit(mine.pk, version=1, by=house.marta)
    assert Message.objects.get(pk=mine.pk).status == Status.DRAFT
    assert words_of(mine) == PLAIN


def test_an_answer_that_was_sent_meanwhile_is_named_until_it_was_read(house: House) -> None:
    thread = a_thread(house)
    mine = a_draft(thread, house.jonas)
    sent = delivered(house, thread)
    with pytest.raises(Overtaken, match="Marta Lindqvist got there first and sent"):
        reply.submit(mine.pk, version=1, by=house.jonas)
    assert reply.submit(mine.pk, version=1, after=sent.pk, by=house.jonas).status == Status.SUBMITTED


def test_an_author_may_add_to_their_own_answer(house: House) -> None:
    thread = a_thread(house)
    delivered(house, thread)
    assert handed_in(thread, house.marta, "One thing more: I found it.").status == Status.SUBMITTED


def test_nobody_writes_to_whoever_asked_us_to_stop_unless_they_wrote_again(house: House) -> None:
    with clock.frozen() as hand:
        thread = a_thread(house)
        draft = a_draft(thread, house.marta)
        hand.move(timedelta(minutes=1))
        people.stop_contact(thread.person_id, by=house.marta)
        with pytest.raises(Refused, match="asked us not to contact"):
            reply.submit(draft.pk, version=1, by=house.marta)
        assert Message.objects.get(pk=draft.pk).status == Status.DRAFT
        hand.move(timedelta(minutes=1))
        a_letter(house, "Could you tell me your hours?")
        drain()
        assert reply.submit(draft.pk, version=1, by=house.marta).status == Status.SUBMITTED


def test_once_a_day_means_once_a_day_but_safety_may_always_write(house: House) -> None:
    with clock.frozen():
        thread = a_thread(house)
        delivered(house, thread)
        dialogue.set_pace(thread.pk, pace="once_a_day", by=house.hanna)
        draft = a_draft(thread, house.marta, "And more.")
        with pytest.raises(Refused, match="one answer a day"):
            reply.submit(draft.pk, version=1, by=house.marta)
        Thread.objects.filter(pk=thread.pk).update(urgency=2)
        urgent = a_draft(thread, house.tomas, "I am Tomás, and I look after your safety.")
        reply.submit(urgent.pk, version=1, after=_sent(thread), by=house.tomas)
        review.route_waiting()
        assert Message.objects.get(pk=urgent.pk).status == Status.IN_REVIEW


def _sent(thread: Thread) -> str:
    return Message.objects.filter(thread=thread, status=Status.DELIVERED).latest("delivered_at").pk


def test_an_answer_in_review_comes_back_when_its_author_changes_it(house: House) -> None:
    thread = a_thread(house)
    found = in_review(thread, house.marta)
    back = reply.save_draft(thread.pk, text=MEDICAL + " Or a nurse.", version=1, by=house.marta)
    assert (back.pk, back.status, back.version) == (found.message_id, Status.DRAFT, 2)
    assert words_of(back).endswith("Or a nurse.")


def test_an_approved_answer_comes_back_when_its_author_changes_it(house: House) -> None:
    thread = a_thread(house)
    found = in_review(thread, house.marta)
    sign(house, found, "samuel")
    assert Message.objects.get(pk=found.message_id).status == Status.APPROVED
    back = reply.save_draft(thread.pk, text="Other words.", by=house.marta)
    assert (back.status, back.version) == (Status.DRAFT, 2)


def test_the_same_words_in_review_are_left_in_review(house: House) -> None:
    thread = a_thread(house)
    found = in_review(thread, house.marta)
    assert reply.save_draft(thread.pk, text=MEDICAL, by=house.marta).status == Status.IN_REVIEW
    assert found.ended_at is None


def test_what_is_being_routed_cannot_be_changed_under_the_hands_of_the_router(house: House) -> None:
    thread = a_thread(house)
    message = handed_in(thread, house.marta)
    with pytest.raises(Overtaken) as late:
        reply.save_draft(thread.pk, text="Quite other words", version=1, by=house.marta)
    assert late.value.text == "Quite other words"
    assert words_of(message) == PLAIN


def test_an_answer_is_taken_back_by_its_author_or_the_lead_and_by_nobody_else(house: House) -> None:
    thread = a_thread(house)
    draft = a_draft(thread, house.marta)
    with pytest.raises(Refused):
        reply.withdraw(draft.pk, by=house.jonas)
    assert reply.withdraw(draft.pk, by=house.hanna).status == Status.WITHDRAWN
    found = in_review(thread, house.marta)
    assert reply.withdraw(found.message_id, by=house.marta).status == Status.WITHDRAWN
    review.route_waiting()
    found.refresh_from_db()
    assert found.ended_as == "void"


def test_a_sent_answer_is_not_taken_back(house: House) -> None:
    message = delivered(house, a_thread(house))
    with pytest.raises(Conflict):
        reply.withdraw(message.pk, by=house.marta)


def test_a_person_cannot_write_an_answer(house: House) -> None:
    thread = a_thread(house)
    with pytest.raises(Refused):
        reply.save_draft(thread.pk, text="I am my own nurse", by=the_person(thread))
