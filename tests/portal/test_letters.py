"""The person's conversations: where each letter is, who answers, what they answered, and how it was."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.test import Client
from PIL import Image

from answerable.clocks import actions as clocks
from answerable.conductor.loop import drain
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Attachment, Message, Rating, Thread
from answerable.kit import clock
from answerable.people import actions as people
from tests.cast import House, a_letter, a_thread, the_letter
from tests.journey.answers import MEDICAL, PLAIN, delivered, in_review, sign
from tests.portal.conftest import enter, sends, words_of


def page_of(thread: Thread) -> str:
    return f"/letters/{thread.pk}/"


def test_the_list_says_where_each_letter_is_and_opens_none(house: House) -> None:
    thread = a_thread(house)
    browser = enter()
    said = words_of(browser.get("/letters/"))
    assert "Marta has your letter" in said
    assert "You can read an answer by" in said
    assert "Marta has it and reads it next" in said
    assert "fridge" not in said
    delivered(house, thread)
    assert "A new answer for you" in words_of(browser.get("/letters/"))
    assert Message.objects.get(direction="out").read_at is None


def test_an_empty_page_says_what_will_stand_there(house: House) -> None:
    receipt = a_letter(house)
    browser = enter()
    Message.objects.filter(pk=receipt.message_id).delete()
    Thread.objects.filter(pk=receipt.thread_id).delete()
    assert "No letters yet" in words_of(browser.get("/letters/"))


def test_opening_the_conversation_reads_the_answer_and_says_so(house: House) -> None:
    thread = a_thread(house)
    answer = delivered(house, thread)
    browser = enter()
    said = words_of(browser.get(page_of(thread)))
    assert PLAIN in said
    assert "Marta Lindqvist Nurse. Wrote this answer." in said
    answer.refresh_from_db()
    assert answer.read_at is not None
    assert "You read it" in words_of(browser.get(page_of(thread)))


def test_looking_where_a_letter_is_opens_and_marks_nothing(house: House) -> None:
    thread = a_thread(house)
    answer = delivered(house, thread)
    browser = enter()
    said = words_of(browser.get(f"{page_of(thread)}where/"))
    assert "Read the answer" in said
    assert PLAIN not in said
    answer.refresh_from_db()
    assert answer.read_at is None


def test_an_answer_in_review_is_not_readable_and_its_way_is_told(house: House) -> None:
    thread = a_thread(house)
    found = in_review(thread, house.marta)
    browser = enter()
    said = words_of(browser.get(page_of(thread)))
    assert "A doctor is checking the answer, Aoife Brennan" in said
    assert "Samuel Okafor is checking it This answer needs a doctor’s name under it." in said
    assert MEDICAL not in said
    sign(house, found, "samuel")
    drain()
    said = words_of(browser.get(page_of(thread)))
    assert MEDICAL in said
    assert "Samuel Okafor Doctor. Checked it and signed" in said


def test_the_face_is_shown_and_the_identity_never(house: House) -> None:
    for name in ("marta", "samuel"):
        people.set_face(house.staff[name].pk, display_name=f"Friend {name[0].upper()}", role_line="Nurse",
                        languages=["en", "sv"], own_words="Ask me anything twice.", by=getattr(house, name))
    thread = a_thread(house)
    sign(house, in_review(thread, house.marta), "samuel")
    drain()
    browser = enter()
    shown = ("/letters/", page_of(thread), "/who-looked/", "/who-looked/all/")
    pages = [browser.get(page).content.decode() for page in shown]
    assert "Friend M" in pages[1]
    assert "Speaks English and Swedish." in words_of(browser.get(page_of(thread)))
    for page in pages:
        assert "Lindqvist" not in page
        assert "Okafor" not in page
        assert "quillmere.example" not in page


def test_a_broken_promise_is_said_with_a_new_time(house: House) -> None:
    with clock.at(clock.now()) as hand:
        thread = a_thread(house)
        browser = enter()
        hand.move(timedelta(minutes=31))
        clocks.sweep()
        said = words_of(browser.get(page_of(thread)))
        assert "We are late, and we are sorry." in said
        assert "Hanna Weiss leads the team and has your letter now." in said
        assert "You have an answer by" in said
        hand.move(timedelta(minutes=40))
        assert "did not keep that either" in words_of(browser.get(page_of(thread)))


def test_one_tap_rates_an_answer_and_another_replaces_it(house: House) -> None:
    thread = a_thread(house)
    answer = delivered(house, thread)
    browser = enter()
    rate = f"{page_of(thread)}rate/{answer.pk}/"
    sent = browser.post(rate, {"helped": "yes", "more": ""})
    assert sent["Location"] == f"{page_of(thread)}?thanks=tap#rating-{answer.pk}"
    browser.post(rate, {"heard": "some"})
    browser.post(rate, {"helped": "no"})
    rating = Rating.objects.get()
    assert (rating.helped, rating.heard) == ("no", "some")
    html = browser.get(page_of(thread)).content.decode()
    assert 'name="helped" value="no" aria-pressed="true"' in html
    assert 'name="helped" value="yes" aria-pressed="false"' in html


def test_the_line_beside_a_rating_comes_in_like_every_word(house: House) -> None:
    thread = a_thread(house)
    answer = delivered(house, thread)
    browser = enter()
    browser.post(f"{page_of(thread)}rate/{answer.pk}/", {"heard": "yes", "more": "Thank you, Marta.", "key": "line"})
    line = Message.objects.get(about_rating=True)
    drain()
    line.refresh_from_db()
    assert line.screened_at is not None
    assert "You added" in words_of(browser.get(page_of(thread)))


def test_a_line_of_danger_gets_the_offer_on_that_page_only(house: House) -> None:
    thread = a_thread(house)
    answer = delivered(house, thread)
    browser = enter()
    sent = sends(browser, f"{page_of(thread)}rate/{answer.pk}/", {"more": "I want to kill myself tonight."})
    assert "Help, if you want it now" in words_of(sent)
    assert "no-store" in sent["Cache-Control"]
    assert "Help, if you want it now" not in words_of(browser.get(page_of(thread)))


def test_a_line_that_is_too_long_stays_on_the_page(house: House) -> None:
    thread = a_thread(house)
    answer = delivered(house, thread)
    sent = sends(enter(), f"{page_of(thread)}rate/{answer.pk}/", {"helped": "yes", "more": "long " * 5000})
    assert sent.status_code == 422
    assert 'name="aside"' in sent.content.decode()
    assert "too long" in words_of(sent)
    assert "long long" in sent.content.decode()
    assert Rating.objects.get().helped == "yes"


def test_ones_own_photo_comes_back_as_a_file_and_to_nobody_else(house: House) -> None:
    kept = BytesIO()
    Image.new("RGB", (8, 8), "teal").save(kept, "PNG")
    a_letter(house, attachments=[("my arm.png", kept.getvalue())])
    a_letter(house, address="other@example.org")
    file = f"/letters/file/{Attachment.objects.get().pk}/"
    answer = enter().get(file)
    assert answer.content == kept.getvalue()
    assert answer["Content-Disposition"] == 'attachment; filename="my arm.png"'
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert enter("other@example.org").get(file).status_code == 404
    assert Client().get(file).status_code == 302


def test_another_persons_conversation_does_not_exist(house: House) -> None:
    thread = a_thread(house)
    answer = delivered(house, thread)
    a_letter(house, address="other@example.org")
    other = enter("other@example.org")
    for page in (page_of(thread), f"{page_of(thread)}where/"):
        assert other.get(page).status_code == 404
    assert other.post(f"{page_of(thread)}rate/{answer.pk}/", {"helped": "no"}).status_code == 404
    assert Rating.objects.count() == 0


def test_a_closed_letter_says_why_in_words_to_the_person(house: House) -> None:
    thread = a_thread(house, "Thank you for everything, I have no question.")
    dialogue.close_message(the_letter(thread).pk, why="thanks", by=house.marta)
    said = words_of(enter().get(page_of(thread)))
    assert "This letter is closed" in said
    assert "You thanked us and asked nothing." in said


@pytest.mark.parametrize("page", ["", "where/"])
def test_a_page_of_letters_is_kept_by_no_cache(house: House, page: str) -> None:
    thread = a_thread(house)
    assert "no-store" in enter().get(f"{page_of(thread)}{page}")["Cache-Control"]


def test_records_that_were_found_to_be_one_person_share_their_letters(house: House) -> None:
    first, second = a_thread(house), a_thread(house, address="second@example.org")
    proposal = people.propose_merge(first.person_id, second.person_id, because="Same voice.", by=house.marta)
    browser = enter("second@example.org")
    assert browser.get(page_of(first)).status_code == 404
    people.confirm_merge(proposal.pk, by=house.jonas)
    for thread in (first, second):
        assert browser.get(page_of(thread)).status_code == 200
    people.undo_merge(proposal.pk, by=house.hanna)
    assert browser.get(page_of(first)).status_code == 404
