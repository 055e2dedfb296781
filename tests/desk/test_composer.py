"""Writing an answer: drafts that are never lost, the margin, sending, and two who answer at once."""

import re

import pytest

from answerable.access.actor import person
from answerable.conductor.loop import drain
from answerable.consent import actions as consent
from answerable.dialogue.models import Message, Thread
from answerable.dialogue.status import Status
from answerable.journey.reply import actions as reply
from answerable.journey.review.models import Review
from answerable.kit.clock import now
from answerable.people import actions as people
from answerable.people.models import ContactPoint
from tests.cast import House, a_thread
from tests.desk.browsing import RASH, address_of, owner_of, words_of
from tests.desk.conftest import SignIn
from tests.journey.answers import delivered

MEDICAL = "Dear Aoife, a rash is a known side effect of Quillorin. Please call your doctor today."
PLAIN = "Dear Aoife, thank you for writing to us. I will write again on Monday."


def kept(thread: Thread, staff_id: str) -> Message:
    return Message.objects.get(thread=thread, author_id=staff_id)


def text_of(message: Message) -> str:
    return consent.for_screening([message.person_id])[message.person_id].text(
        message.body_sealed, f"message:{message.pk}:body")


def test_a_draft_is_kept_while_it_is_written_and_found_again_in_another_browser(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    answer = at_desk("marta").post(address_of(thread, "draft/"), {"text": "Dear Aoife,\r\n\r\nI am", "version": "0"})
    assert answer.status_code == 200
    assert re.fullmatch(r"\d{1,2}(:\d\d)? [ap]m|noon", answer.json()["saved"])
    assert text_of(kept(thread, house.staff["marta"].pk)) == "Dear Aoife,\n\nI am"
    page = at_desk("marta").get(address_of(thread)).content.decode()
    assert "Dear Aoife,\n\nI am</textarea>" in page


def test_a_draft_is_seen_by_its_author_alone(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    reply.save_draft(thread.pk, text="A secret beginning", by=house.marta)
    assert "A secret beginning" not in at_desk("jonas").get(address_of(thread)).content.decode()


def test_two_windows_of_one_author_lose_nothing(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    client = at_desk("marta")
    first = client.post(address_of(thread, "draft/"), {"text": "First", "version": "0"}).json()
    client.post(address_of(thread, "draft/"), {"text": "From the other window", "version": first["version"]})
    answer = client.post(address_of(thread, "draft/"), {"text": "First, and more", "version": first["version"]})
    assert answer.status_code == 409
    assert answer.json()["text"] == "From the other window"
    again = client.post(address_of(thread, "draft/"), {"text": "First, and more", "version": answer.json()["version"]})
    assert again.status_code == 200


def test_without_a_script_both_texts_come_back_on_one_page(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    client = at_desk("marta")
    first = client.post(address_of(thread, "draft/"), {"text": "First", "version": "0"}).json()
    client.post(address_of(thread, "draft/"), {"text": "From the other window", "version": first["version"]})
    told = {"text": "What I typed", "version": first["version"], "act": "send"}
    answer = client.post(address_of(thread, "send/"), told)
    assert answer.status_code == 409
    page = words_of(answer)
    assert "What I typed" in page
    assert "From the other window" in page


def test_the_margin_says_how_it_reads_and_what_must_be_signed(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    before = Message.objects.count()
    told = {"text": "Dear Aoife, an adverse reaction to Quillorin."}
    page = words_of(at_desk("marta").post(address_of(thread, "reading/"), told))
    assert "Send for signature" in page
    assert "medical reviewer signs it first" in page
    assert "side effect" in page
    assert Message.objects.count() == before


def test_what_lies_under_the_words_holds_the_same_words(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    text = "Dear Aoife,\n\nan adverse reaction to Quillorin <b>is</b> known.\n"
    page = at_desk("marta").post(address_of(thread, "reading/"), {"text": text}).content.decode()
    under = re.search(r'<p class="composer__under"[^>]*>(.*?)</p>', page, re.DOTALL)
    assert under
    plain = re.sub(r"<[^>]+>", "", under[1]).replace("&lt;", "<").replace("&gt;", ">")
    assert plain == text


def test_a_word_that_stands_ten_times_is_explained_once(house: House, at_desk: SignIn) -> None:
    told = {"text": "Dear Aoife. " + "The rash is known. " * 10}
    answer = at_desk("marta").post(address_of(a_thread(house, RASH), "reading/"), told)
    assert [one.words for one in answer.context["margin"].passages] == ["rash"]
    assert answer.content.decode().count('<span class="s-unsupported">rash</span>') == 11


def test_a_plain_answer_of_someone_certified_goes_at_once(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, "Who are you?")
    page = words_of(at_desk("marta").post(address_of(thread, "send/"), {"text": PLAIN, "act": "send"}, follow=True))
    assert "Sent. It is on its way now." in page
    drain()
    assert kept(thread, house.staff["marta"].pk).status == Status.DELIVERED


def test_a_medical_answer_goes_to_someone_who_signs(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    page = words_of(at_desk("marta").post(address_of(thread, "send/"), {"text": MEDICAL, "act": "send"}, follow=True))
    assert "Sent for signature: medical" in page
    drain()
    assert kept(thread, house.staff["marta"].pk).status == Status.IN_REVIEW


def test_when_the_page_says_sent_for_signature_the_record_of_review_is_there(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    client = at_desk("marta")
    page = words_of(client.post(address_of(thread, "send/"), {"text": MEDICAL, "act": "send"}, follow=True))
    assert "Sent for signature: medical" in page
    found = Review.objects.get(message__thread=thread, ended_at=None)
    assert found.message.status == Status.IN_REVIEW


def test_an_empty_answer_is_not_sent(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    assert at_desk("marta").post(address_of(thread, "send/"), {"text": "  ", "act": "send"}).status_code == 422
    assert not Message.objects.filter(thread=thread, direction="out").exists()


def test_the_second_of_two_is_told_who_got_there_first_and_keeps_every_word(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, "Who are you?")
    jonas = at_desk("jonas")
    jonas.post(address_of(thread, "draft/"), {"text": "Jonas began this", "version": "0"})
    at_desk("marta").post(address_of(thread, "send/"), {"text": PLAIN, "act": "send"})
    answer = jonas.post(address_of(thread, "send/"), {"text": "Jonas ends this", "version": "1", "act": "send"},
                        headers={"HX-Request": "true"})
    assert answer.status_code == 409
    assert "Marta Lindqvist got there first" in words_of(answer)
    mine = kept(thread, house.staff["jonas"].pk)
    assert mine.status == Status.DRAFT
    assert text_of(mine) == "Jonas ends this"
    drain()
    page = words_of(jonas.get(address_of(thread)))
    assert "Marta Lindqvist answered while you were writing" in page
    assert "Jonas ends this" in page


def test_someone_who_read_the_first_answer_may_add_theirs(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, "Who are you?")
    jonas = at_desk("jonas")
    jonas.post(address_of(thread, "draft/"), {"text": "Mine adds something", "version": "0"})
    at_desk("marta").post(address_of(thread, "send/"), {"text": PLAIN, "act": "send"})
    drain()
    first = kept(thread, house.staff["marta"].pk)
    told = {"text": "Mine adds something", "version": "1", "act": "send", "after": first.pk}
    assert jonas.post(address_of(thread, "send/"), told).status_code == 302
    assert kept(thread, house.staff["jonas"].pk).status == Status.IN_REVIEW


@pytest.mark.parametrize("name", ["clara", "ingrid"])
def test_who_may_not_answer_sees_no_place_to_write(house: House, at_desk: SignIn, name: str) -> None:
    thread = a_thread(house, RASH)
    client = at_desk(name)
    page = client.get(address_of(thread)).content.decode()
    assert 'id="draft"' not in page
    assert client.post(address_of(thread, "draft/"), {"text": "x"}).status_code == 403


def test_an_answer_that_is_taken_back_is_not_sent(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house, RASH)
    owner = owner_of(house, thread)
    client = at_desk(owner)
    client.post(address_of(thread, "send/"), {"text": MEDICAL, "act": "send"})
    drain()
    client.post(f"/desk/messages/{kept(thread, house.staff[owner].pk).pk}/withdraw/")
    assert kept(thread, house.staff[owner].pk).status == Status.WITHDRAWN


def test_who_writes_sees_how_much_of_it_the_mail_will_hold(house: House, at_desk: SignIn) -> None:
    thread = a_thread(house)
    client = at_desk(owner_of(house, thread))
    assert "Goes as a link" in words_of(client.get(address_of(thread)))
    people.choose_mail_detail(thread.person_id, "words", by=person(thread.person_id))
    assert "Goes by mail in full" in words_of(client.get(address_of(thread)))
    ContactPoint.objects.filter(person=thread.person_id).update(proven_at=now())
    delivered(house, thread)
    drain()
    assert "Notice by email, in full: accepted by the mail server." in words_of(client.get(address_of(thread)))
