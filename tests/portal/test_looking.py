"""Who looked, what one allows, the notes, the list to take along, and asking about one's data."""

import json
import re
from datetime import timedelta

from django.test import Client

from answerable.conductor.loop import drain
from answerable.consent import actions as consent
from answerable.consent.purposes import Purpose
from answerable.consent.queries import grants_of
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Finding, Message
from answerable.kit.clock import now
from answerable.ledger.rules import Line, verify_chain
from tests.cast import House, a_letter, a_thread, the_letter
from tests.journey.answers import delivered
from tests.portal.conftest import enter, sends, words_of


def test_each_look_stands_there_with_its_reason(house: House) -> None:
    thread = a_thread(house)
    browser = enter()
    assert "No person has looked at your words yet" in words_of(browser.get("/who-looked/"))
    consent.open(house.marta, thread.person_id, Purpose.ANSWERING)
    said = words_of(browser.get("/who-looked/"))
    assert "One person looked at your words" in said
    assert "Marta Lindqvist , Nurse Opened your letters, to answer you ." in said
    assert "Software, no person Looked for danger in your letter." in said
    assert "Tell Petra Novak." in said


def test_the_list_is_checked_before_the_persons_eyes(house: House) -> None:
    a_thread(house)
    said = words_of(enter().get("/who-looked/"))
    assert "We checked your" in said
    assert "None was missing or changed." in said


def test_everything_that_happened_has_its_own_page(house: House) -> None:
    a_thread(house)
    said = words_of(enter().get("/who-looked/all/"))
    for words in ("You wrote to us", "Your letter was given to Marta Lindqvist", "You showed that an address is yours"):
        assert words in said


def test_what_is_taken_along_can_be_checked_by_anyone(house: House) -> None:
    a_thread(house)
    answer = enter().get("/who-looked/take/")
    assert answer["Content-Disposition"].startswith('attachment; filename="who-looked-')
    how, *rows = [json.loads(line) for line in b"".join(answer.streaming_content).decode().splitlines()]  # type: ignore[attr-defined]
    assert "SHA-256" in how["how_to_check"]
    lines = [Line(**row) for row in rows]
    assert len(lines) > 5
    assert verify_chain(lines) is None
    assert verify_chain([*lines[:2], *lines[3:]]) is not None
    assert len({line.chain for line in lines}) == 1


def test_the_same_in_words_for_reading(house: House) -> None:
    a_thread(house)
    answer = enter().get("/who-looked/take/?as=words")
    text = b"".join(answer.streaming_content).decode()  # type: ignore[attr-defined]
    assert "You wrote to us." in text
    assert "per_" not in text


def test_a_permission_is_given_and_taken_back(house: House) -> None:
    thread = a_thread(house)
    browser = enter()

    def running() -> set[str]:
        return {grant.purpose for grant in grants_of(thread.person_id)}

    browser.post("/who-looked/allow/", {"purpose": "quality_review", "wants": "yes"})
    assert running() == {"answering", "quality_review"}
    browser.post("/who-looked/allow/", {"purpose": "answering", "wants": "no"})
    assert running() == {"quality_review"}
    assert "To answer you No" in words_of(browser.get("/who-looked/"))
    assert browser.post("/who-looked/allow/", {"purpose": "safety", "wants": "no"}).status_code == 422
    assert browser.get("/who-looked/allow/").status_code == 405


def test_notes_are_shown_to_whoever_they_are_about(house: House) -> None:
    thread = a_thread(house)
    dialogue.add_note(thread.pk, text="She sounds tired. Call before noon.", by=house.marta)
    browser = enter()
    assert "She sounds tired" not in words_of(browser.get("/who-looked/"))
    said = words_of(browser.get("/who-looked/notes/"))
    assert "She sounds tired. Call before noon." in said
    assert "Marta Lindqvist" in said


def test_a_withheld_note_says_on_which_ground_and_until_when(house: House) -> None:
    thread = a_thread(house)
    note = dialogue.add_note(thread.pk, text="Her brother told us in secret.", by=house.marta)
    on = now().date() + timedelta(days=30)
    dialogue.withhold_note(note.pk, ground="danger_to_other", review_on=on, by=house.petra)
    said = words_of(enter().get("/who-looked/notes/"))
    assert "brother" not in said
    assert "This note is kept from you for now. Reading it could put someone else in danger." in said
    assert f"We look at this again on {on.day} {on:%B %Y}." in said


def test_asking_about_ones_data_is_a_letter_that_the_screen_understands(house: House) -> None:
    a_letter(house)
    for ask in ("see", "correct", "move", "erase"):
        browser = enter()
        sent = browser.post("/data/", {"ask": ask, "words": "Please.", "key": f"key-{ask}"})
        assert sent["Location"].startswith("/received/")
        assert "Received. It is safe with us." in words_of(browser.get(sent["Location"]))
        drain()
        message = Message.objects.latest("made_at")
        assert message.proven
        assert Finding.objects.filter(message=message, kind="privacy_request").exists(), ask


def test_what_is_promised_about_data_is_the_same_before_and_after(house: House) -> None:
    a_letter(house)
    browser = enter()
    for said in (words_of(browser.get("/data/")),
                 words_of(sends(browser, "/data/", {"ask": "see", "key": "k"}))):
        assert re.search(r"a person answers (you )?by .*? Dublin time", said, re.I), said
        assert "What you ask" in said
        assert "is done within 1 month. The law sets that time." in said
        assert "answers within" not in said
    assert "What you ask about your data is done within 1 month." in words_of(browser.get("/promises/"))


def test_a_form_about_data_without_a_choice_keeps_the_words(house: House) -> None:
    a_letter(house)
    answer = sends(enter(), "/data/", {"words": "My street is wrong."})
    assert answer.status_code == 422
    assert "Please choose what you want." in words_of(answer)
    assert "My street is wrong." in answer.content.decode()


def test_a_stranger_sees_nothing_of_this(house: House) -> None:
    thread = a_thread(house)
    assert the_letter(thread)
    for page in ("/who-looked/", "/who-looked/all/", "/who-looked/notes/", "/who-looked/take/", "/data/"):
        assert Client().get(page)["Location"].startswith("/sign-in/?next=")


def test_how_much_a_mail_may_hold_is_ones_own_choice_and_can_be_taken_back(house: House) -> None:
    thread = a_thread(house)
    browser = enter()
    assert "Our mails hold only a link to your page" in words_of(browser.get("/who-looked/"))
    said = words_of(page := sends(browser, "/who-looked/by-mail/", {"detail": "words"}))
    assert 'id="mails-hold" tabindex="-1">You chose' in page.content.decode()
    assert browser.post("/who-looked/by-mail/", {"detail": "words"})["Location"] == "/who-looked/#mails-hold"
    assert "You chose to have our whole answers by mail" in said
    delivered(house, thread, "Yes, it may stay out for a day.")
    drain()
    mails = words_of(browser.get("/mailbox/"))
    assert "Yes, it may stay out for a day." in mails
    assert "From Marta Lindqvist" in mails
    assert "only a link" in words_of(sends(browser, "/who-looked/by-mail/", {"detail": "link"}))
    assert "You chose what a mail to you may hold" in words_of(browser.get("/who-looked/all/"))
    assert browser.post("/who-looked/by-mail/", {"detail": "everything"}).status_code == 422
    assert Client().post("/who-looked/by-mail/", {"detail": "words"})["Location"].startswith("/sign-in/")
