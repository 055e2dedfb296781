"""Writing in: nothing typed is ever lost, the same press is one letter, and received is said only when it is."""

import re
from datetime import time, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django.fixtures import Settings

from answerable.conductor.loop import drain
from answerable.consent import actions as consent
from answerable.consent.queries import grants_of
from answerable.dialogue.models import Attachment, Message, Thread
from answerable.kit import clock
from answerable.people import actions as people
from answerable.people.models import Person
from answerable.people.rota import Span
from answerable.people.rules import COMMAND_LINE
from answerable.portal.writing.slips import SLIPS, slip_in
from tests.cast import House, a_letter, a_thread
from tests.journey.answers import delivered
from tests.portal.conftest import LETTER, enter, sends, words_of

DANGER = "I want to kill myself tonight. I have the pills here."
PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010806000000"
                    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082")


def plain(message: Message) -> str:
    return consent.for_delivery(message.person_id).text(message.body_sealed, f"message:{message.pk}:body")


def test_the_page_asks_the_database_little_however_many_countries_it_names(house: House, browser: Client) -> None:
    browser.get("/write/")
    with CaptureQueriesContext(connection) as seen:
        html = browser.get("/write/").content.decode()
    assert html.count("tel:") >= 10
    assert len(seen) <= 15


def test_before_the_first_word_the_page_says_what_must_be_said(house: House, browser: Client) -> None:
    html = browser.get("/write/").content.decode()
    said = html[: html.index("<textarea")]
    for words in ("Not for emergencies", "Numbers to call", "Which country do you live in?", "Me, and I am under 18",
                  "Someone I care for", "My patient", "a person answers"):
        assert words in said
    assert "The law says we must pass on any side effect" in html
    assert "Up to 5 files" in html
    assert 'selected' not in html  # no country is guessed


def test_received_is_said_after_the_letter_is_kept(house: House, browser: Client) -> None:
    answer = browser.post("/write/", LETTER)
    assert answer.status_code == 302
    message = Message.objects.get()
    assert plain(message) == LETTER["words"]
    said = words_of(browser.get(answer["Location"]))
    assert "Received. It is safe with us." in said
    assert "A person answers you by" in said
    assert "Dublin time" in said
    assert message.pk not in answer["Location"]


def test_a_receipt_belongs_to_the_browser_in_which_it_was_written(house: House, browser: Client) -> None:
    page = browser.post("/write/", LETTER)["Location"]
    assert Client().get(page)["Location"] == "/sign-in/"


def test_nothing_that_was_written_is_shown_before_the_address_is_proven(house: House, browser: Client) -> None:
    page = browser.post("/write/", LETTER)["Location"]
    assert "fridge" not in browser.get(page).content.decode()
    assert "aoife" not in browser.get(page).content.decode().lower()  # the address was shown the first time alone
    kept = str(dict(browser.session))
    assert "fridge" not in kept
    assert "aoife" not in kept
    assert browser.get("/letters/").status_code == 302


def test_a_second_press_is_the_same_letter_with_the_same_receipt(house: House, browser: Client) -> None:
    first, second = (browser.post("/write/", LETTER)["Location"] for _ in range(2))
    assert first == second
    assert Message.objects.count() == 1


def test_other_words_under_the_same_key_are_another_letter(house: House, browser: Client) -> None:
    browser.post("/write/", LETTER)
    browser.post("/write/", {**LETTER, "words": "And one more thing: my hands itch."})
    assert sorted(plain(message) for message in Message.objects.all()) == [
        "And one more thing: my hands itch.", LETTER["words"]]


@pytest.mark.parametrize(("field", "value", "kind"), [
    ("country", "", "Please choose the country you live in."), ("about", "", "Please say who this is about."),
    ("words", "  ", "Please write a few words first."), ("address", "", "Tell us one way to reach you."),
    ("address", "no address", "This does not look like an email address."),
    ("address", "087 555 0100", "Is it a phone number? Choose Text message."),
    ("address", "+353 87 555 0100", "Is it a phone number? Choose Text message."),
])
def test_what_is_missing_is_said_kindly_at_its_field_and_nothing_is_lost(
    house: House, browser: Client, field: str, value: str, kind: str
) -> None:
    answer = sends(browser, "/write/", {**LETTER, field: value})
    html = answer.content.decode()
    assert answer.status_code == 422
    assert html.count(kind) == 2  # in the summary, and at the field
    assert f'<a href="#{field}">' in html
    assert f'id="{field}"' in html
    if field == "about":  # a group has to say that one may stand on it, else the link to it leads nowhere
        assert '<fieldset class="ask" id="about" tabindex="-1"' in html
    assert re.search(r'<section class="state state--failed" role="alert" tabindex="-1" autofocus', html)
    for name, typed in LETTER.items():
        if name not in (field, "by", "about", "country"):
            assert typed in html
    assert Message.objects.count() == 0
    assert Person.objects.count() == 0


def test_a_phone_number_is_taken_as_what_it_is_and_a_person_uses_it(house: House, browser: Client) -> None:
    page = browser.post("/write/", {**LETTER, "by": "phone", "address": "+353 1 555 0100"})["Location"]
    assert "A person calls you then" in words_of(browser.get(page))
    assert Person.objects.get().wants == "phone"


def test_photos_come_along_and_what_is_no_photo_is_said_at_the_field(house: House, browser: Client) -> None:
    from io import BytesIO

    from PIL import Image

    kept = BytesIO()
    Image.new("RGB", (8, 8), "teal").save(kept, "PNG")
    answer = sends(browser, "/write/", {**LETTER, "papers": SimpleUploadedFile("rash.txt", b"no photo at all")})
    said = words_of(answer)
    assert answer.status_code == 422
    assert "We cannot open “rash.txt”" in said
    assert "Please choose your photos and papers again" in said
    assert LETTER["words"] in answer.content.decode()
    sent = browser.post("/write/", {**LETTER, "papers": SimpleUploadedFile("arm.png", kept.getvalue())})
    assert sent.status_code == 302
    assert Attachment.objects.get().content_kind == "image/png"


def test_more_files_than_fit_are_refused_with_the_words_still_there(house: House, browser: Client) -> None:
    papers = [SimpleUploadedFile(f"{n}.png", PNG) for n in range(6)]
    answer = sends(browser, "/write/", {**LETTER, "papers": papers})
    assert answer.status_code == 422
    assert "You can send 5 files with one letter" in words_of(answer)
    assert LETTER["words"] in answer.content.decode()


def everyone_has_a_crisis_duty(house: House) -> None:
    tomas, always = house.staff["tomas"].pk, [Span("crisis", day, time(0), time(0)) for day in range(7)]
    people.set_teams(tomas, [house.team.pk, house.other_team.pk], by=COMMAND_LINE)
    people.set_duty(tomas, house.other_team.pk, always, by=COMMAND_LINE)


def test_a_sign_of_danger_adds_the_offer_once_and_keeps_it_nowhere(house: House, browser: Client) -> None:
    everyone_has_a_crisis_duty(house)
    page = browser.post("/write/", {**LETTER, "words": DANGER})["Location"]
    first = browser.get(page)
    said = words_of(first)
    assert "Help, if you want it now" in said
    assert "In Ireland you can talk to someone on 116 123" in said
    assert "This note is automatic. It can be wrong." in said
    assert "Someone trained is on duty here, too." in said
    assert '<form method="dialog"' in first.content.decode()
    assert "no-store" in first["Cache-Control"]
    assert "Help, if you want it now" not in words_of(browser.get(page))
    assert "offer" not in dict(browser.session)


def test_no_line_is_named_for_a_country_without_its_own_signed_profile(house: House, browser: Client) -> None:
    page = browser.post("/write/", {**LETTER, "words": DANGER, "country": "DE"})["Location"]
    said = words_of(browser.get(page))
    assert "Help, if you want it now" in said
    assert "you can talk to someone" not in said


def test_a_country_that_is_not_known_gets_no_guessed_number(house: House, browser: Client) -> None:
    page = browser.post("/write/", {**LETTER, "words": DANGER, "country": "ZZ"})["Location"]
    assert "call your local emergency number" in words_of(browser.get(page))


def test_where_nobody_trained_is_on_the_rota_none_is_promised(house: House, browser: Client) -> None:
    everyone_has_a_crisis_duty(house)
    assert "do not promise it" not in words_of(browser.get("/promises/"))
    for team in (house.team, house.other_team):
        people.set_duty(house.staff["tomas"].pk, team.pk, [], by=COMMAND_LINE)
    page = browser.post("/write/", {**LETTER, "words": DANGER})["Location"]
    said = words_of(browser.get(page))
    assert "Help, if you want it now" in said
    assert "Someone trained" not in said
    assert "right now we do not promise it" in words_of(browser.get("/promises/"))


def test_the_offer_does_not_wait_for_the_last_field(house: House, browser: Client) -> None:
    answer = sends(browser, "/write/", {**LETTER, "words": DANGER, "address": ""})
    assert answer.status_code == 422
    assert "Help, if you want it now" in words_of(answer)
    assert "no-store" in answer["Cache-Control"]


def test_an_everyday_letter_gets_no_offer(house: House, browser: Client) -> None:
    assert "Help, if you want it now" not in words_of(browser.get(browser.post("/write/", LETTER)["Location"]))


def test_many_letters_from_one_place_wait_and_lose_nothing(
    house: House, browser: Client, settings: Settings
) -> None:
    settings.ANSWERABLE_WRITES_PER_HOUR = 2
    for number in range(2):
        assert browser.post("/write/", {**LETTER, "address": f"w{number}@example.org"}).status_code == 302
    answer = sends(browser, "/write/", LETTER)
    assert answer.status_code == 429
    assert "Please send it a little later" in words_of(answer)
    assert LETTER["words"] in answer.content.decode()
    with clock.shifted(timedelta(minutes=61)):
        assert browser.post("/write/", LETTER).status_code == 302


def test_one_address_is_counted_wherever_it_is_used_from(house: House, settings: Settings) -> None:
    settings.ANSWERABLE_WRITES_PER_HOUR = 2
    for number in range(3):
        place = Client(REMOTE_ADDR=f"192.0.2.{number}")
        answer = sends(place, "/write/", {**LETTER, "words": f"Letter {number}"})
    assert answer.status_code == 429


def test_zero_sets_no_limit(house: House, browser: Client, settings: Settings) -> None:
    settings.ANSWERABLE_WRITES_PER_HOUR = 0
    for number in range(4):
        assert browser.post("/write/", {**LETTER, "words": f"Letter {number}"}).status_code == 302


def test_someone_signed_in_is_asked_less_and_goes_on_in_the_same_conversation(house: House, browser: Client) -> None:
    browser.post("/write/", LETTER)
    drain()
    enter(client=browser)
    thread = Thread.objects.get()
    html = browser.get(f"/letters/{thread.pk}/write/").content.decode()
    assert 'name="address"' not in html
    assert "call 112 now" in html
    sent = browser.post(f"/letters/{thread.pk}/write/", {"words": "One more thing.", "key": "again"})
    assert f"/letters/{thread.pk}/" in browser.get(sent["Location"]).content.decode()
    assert [m.proven for m in Message.objects.filter(thread=thread).order_by("made_at")] == [False, True]
    browser.post("/write/", {"words": "Something else.", "about": "other", "key": "new"})
    assert Thread.objects.count() == 2
    assert Thread.objects.exclude(pk=thread.pk).get().about == "other"


def test_nobody_writes_in_someone_elses_conversation(house: House, browser: Client) -> None:
    browser.post("/write/", LETTER)
    thread = Thread.objects.get()
    other = Client()
    other.post("/write/", {**LETTER, "address": "other@example.org"})
    enter("other@example.org", other)
    assert other.get(f"/letters/{thread.pk}/write/").status_code == 404
    assert other.post(f"/letters/{thread.pk}/write/", {"words": "I am her", "key": "x"}).status_code == 404


def test_every_form_needs_its_token(house: House) -> None:
    assert Client(enforce_csrf_checks=True).post("/write/", LETTER).status_code == 403


def test_markup_in_a_letter_is_only_words(house: House, browser: Client) -> None:
    answer = sends(browser, "/write/", {**LETTER, "words": "<script>alert(1)</script>", "address": ""})
    assert "<script>alert(1)" not in answer.content.decode()
    assert "&lt;script&gt;alert(1)" in answer.content.decode()


def test_the_address_is_read_back_once_to_whoever_typed_it(house: House, browser: Client) -> None:
    page = browser.post("/write/", LETTER)["Location"]
    assert "aoife" not in str(dict(browser.session))
    browser.head(page)
    first = words_of(browser.get(page))
    assert "We answer to aoife@example.org" in first
    assert "If it is wrong, our answer cannot reach you." in first
    assert "Did you mean" not in first
    assert "aoife" not in words_of(browser.get(page)).lower()


def test_a_mistyped_end_of_an_address_is_kept_and_asked_about_known_or_not(house: House, browser: Client) -> None:
    for _ in range(2):
        page = browser.post("/write/", {**LETTER, "address": "aoife@Gmial.com", "key": "k"})["Location"]
        for _ in range(2):
            said = words_of(browser.get(page))
            assert "Your address ends in gmial.com . Did you mean gmail.com ?" in said
    assert consent.for_delivery(Person.objects.get().pk)
    assert Person.objects.get().contact_points.get().kind == "email"


def test_every_known_slip_is_asked_about_and_no_real_end_is(house: House) -> None:
    assert slip_in("a@gmial.com") == "gmial.com"
    assert slip_in(" A@GMIAL.COM. ") == "gmial.com"
    for right in (*SLIPS.values(), "example.org", "gmail.de"):
        assert slip_in(f"a@{right}") == ""
    assert slip_in("gmial.com") == slip_in("") == ""


def test_whoever_stopped_us_from_answering_is_told_that_writing_allows_it_again(house: House, browser: Client) -> None:
    told = "If you send this, you allow us again to use your letters to answer you."
    thread = delivered(house, a_thread(house)).thread
    enter(client=browser)
    pages = ("/write/", f"/letters/{thread.pk}/write/", "/data/", f"/letters/{thread.pk}/")
    for page in pages:
        assert told not in words_of(browser.get(page)), page
    browser.post("/who-looked/allow/", {"purpose": "answering", "wants": "no"})
    for page in pages:
        assert told in words_of(browser.get(page)), page
    assert told in words_of(sends(browser, f"/letters/{thread.pk}/write/", {"words": " ", "key": "x"}))
    browser.post(f"/letters/{thread.pk}/write/", {"words": "One more thing.", "key": "x"})
    assert "answering" in {grant.purpose for grant in grants_of(thread.person_id)}
    for page in pages:
        assert told not in words_of(browser.get(page)), page


def test_a_stranger_is_told_nothing_of_what_anyone_allowed(house: House, browser: Client) -> None:
    a_letter(house)
    known = enter()
    known.post("/who-looked/allow/", {"purpose": "answering", "wants": "no"})
    assert "you allow us again" not in words_of(browser.get("/write/"))
    assert "you allow us again" not in words_of(sends(browser, "/write/", {**LETTER, "country": ""}))


def test_whoever_chose_whole_answers_is_told_that_the_answer_comes_by_email(house: House) -> None:
    receipt = a_letter(house)
    client = enter()
    form = {"words": "It burns again.", "key": "first"}
    page = f"/letters/{receipt.thread_id}/write/"
    assert "It says nothing about your health." in words_of(sends(client, page, form))
    client.post("/who-looked/by-mail/", {"detail": "words"})
    said = words_of(sends(client, page, {**form, "key": "second"}))
    assert "You get our answer by email, as you chose." in said
    assert "nothing about your health" not in said
