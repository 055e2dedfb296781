"""Signing an answer, sending it back, and what changed since."""

import pytest

from answerable.conductor.loop import drain
from answerable.dialogue.models import Message, Thread
from answerable.dialogue.status import Status
from answerable.journey.reply import actions as reply
from answerable.journey.review.models import Remark, Review, SignOff
from tests.cast import PASSWORD, House, a_thread
from tests.desk.browsing import RASH, address_of, words_of
from tests.desk.conftest import SignIn

ANSWER = "Dear Aoife, rash is a known side effect of Quillorin. It mostly goes away within a week."
MENDED = "Dear Aoife, rash is a known side effect of Quillorin. Please call your doctor today."
SAMUEL = {"role": "medical", "name": "Samuel Okafor", "password": PASSWORD}


@pytest.fixture
def thread(house: House) -> Thread:
    """A conversation with an answer of Marta's before those who sign."""
    thread = a_thread(house, RASH)
    hand_in(house, thread, ANSWER)
    return thread


def hand_in(house: House, thread: Thread, text: str) -> None:
    draft = reply.save_draft(thread.pk, text=text, by=house.marta)
    reply.submit(draft.pk, version=draft.version, by=house.marta)
    drain()


def review_of(thread: Thread) -> Review:
    return Review.objects.get(message__thread=thread, ended_at=None)


def at(thread: Thread, act: str = "") -> str:
    return f"/desk/review/{review_of(thread).pk}/{act}"


def status(thread: Thread) -> str:
    return Message.objects.get(thread=thread, direction="out").status


def test_the_list_says_what_waits_and_no_word_of_it(house: House, at_desk: SignIn, thread: Thread) -> None:
    page = words_of(at_desk("samuel").get("/desk/review/"))
    assert "One answer waits for a signature" in page
    assert "Possible side effect" in page
    for secret in ("Aoife", "goes away", "both arms"):
        assert secret not in page


def test_nothing_waits_for_someone_of_another_team(house: House, at_desk: SignIn, thread: Thread) -> None:
    client = at_desk("outsider")
    assert review_of(thread).pk not in client.get("/desk/review/").content.decode()
    assert client.get(at(thread)).status_code == 404


def test_question_answer_reasons_statement_and_fingerprint_stand_together(
    house: House, at_desk: SignIn, thread: Thread
) -> None:
    answer = at_desk("samuel").get(at(thread))
    page = words_of(answer)
    assert "a red rash on both arms" in page.replace(" 1 ", " ").replace(" 2 ", " ") or "both arms" in page
    assert "known side effect" in page
    assert all(reason["why"] in page for reason in review_of(thread).reasons)
    assert "I have read the question and the whole answer." in page
    assert answer.context["r"].fingerprint.replace(" ", "") == review_of(thread).body_mac[:12]
    assert answer.context["r"].fingerprint in page


def test_a_signature_needs_the_password_again(house: House, at_desk: SignIn, thread: Thread) -> None:
    client = at_desk("samuel")
    assert client.post(at(thread, "sign/"), SAMUEL | {"password": "not it at all"}).status_code == 422
    assert client.post(at(thread, "sign/"), SAMUEL | {"password": ""}).status_code == 422
    assert client.post(at(thread, "sign/"), SAMUEL | {"name": "Someone Else"}).status_code == 422
    assert not SignOff.objects.exists()


def test_a_signed_answer_goes_out_with_the_name_under_it(house: House, at_desk: SignIn, thread: Thread) -> None:
    page = words_of(at_desk("samuel").post(at(thread, "sign/"), SAMUEL, follow=True))
    assert "Signed as medical." in page
    drain()
    assert status(thread) == Status.DELIVERED
    assert "Samuel Okafor" in words_of(at_desk("marta").get(address_of(thread)))


def test_its_author_cannot_sign_it_and_is_told_why(house: House, at_desk: SignIn, thread: Thread) -> None:
    client = at_desk("marta")
    page = client.get(at(thread)).content.decode()
    assert 'id="sign-form"' not in page
    assert "You wrote the answer. Someone else must sign it." in page
    told = {"role": "medical", "name": "Marta Lindqvist", "password": PASSWORD}
    assert client.post(at(thread, "sign/"), told).status_code == 403
    assert status(thread) == Status.IN_REVIEW


def test_an_answer_is_sent_back_with_a_reason_tied_to_its_words(house: House, at_desk: SignIn, thread: Thread) -> None:
    client = at_desk("samuel")
    assert client.post(at(thread, "send-back/"), {"because": "Why a week?"}).status_code == 422
    start = ANSWER.index("It mostly")
    told = {"because": "Nobody can promise a week.", "passage": f"{start}-{len(ANSWER)}"}
    client.post(at(thread, "send-back/"), told)
    remark = Remark.objects.get()
    assert (remark.start, remark.end) == (start, len(ANSWER))
    assert status(thread) == Status.SENT_BACK
    page = words_of(at_desk("marta").get(address_of(thread)))
    assert "Nobody can promise a week." in page
    assert "It mostly goes away within a week." in page


def test_words_marked_by_hand_win_over_a_chosen_sentence(house: House, at_desk: SignIn, thread: Thread) -> None:
    told = {"because": "This word.", "passage": "0-11", "start": "12", "end": "16"}
    at_desk("samuel").post(at(thread, "send-back/"), told)
    assert Remark.objects.filter(start=12, end=16).count() == 1


def test_a_mended_answer_shows_what_changed_since(house: House, at_desk: SignIn, thread: Thread) -> None:
    client = at_desk("samuel")
    client.post(at(thread, "send-back/"), {"because": "No promise.", "passage": "0-11"})
    hand_in(house, thread, MENDED)
    page = client.get(at(thread)).content.decode()
    assert "<del" in page
    assert "<ins" in page
    assert "Changed since the last version: one place" in words_of(client.get(at(thread)))


def test_an_answer_changed_while_it_is_read_is_not_signed(house: House, at_desk: SignIn, thread: Thread) -> None:
    address = at(thread, "sign/")
    reply.save_draft(thread.pk, text=MENDED, by=house.marta)
    answer = at_desk("samuel").post(address, SAMUEL)
    assert answer.status_code == 409
    assert not SignOff.objects.exists()


def test_a_passkey_that_answers_nonsense_signs_nothing(house: House, at_desk: SignIn, thread: Thread) -> None:
    told = {"role": "medical", "name": "Samuel Okafor", "answer": "[1"}
    assert at_desk("samuel").post(at(thread, "sign-by-passkey/"), told).status_code == 422
    assert not SignOff.objects.exists()
