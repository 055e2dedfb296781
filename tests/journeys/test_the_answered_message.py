"""The main job, told by those who live it.

Orla Quinn has never written to Quillmere. On the web page she asks how to travel with her medicine, and adds a photo
of the leaflet; the page says "received" only once her letter is stored. On the desk of Marta, who answers today, the
letter appears by itself. Marta reads it and writes an answer. It speaks of a medicine, so a doctor must sign it:
Samuel sends it back, because one sentence promises too much. Marta sees it come back with his reason, mends that
sentence and hands it in again. Samuel signs with his password, under exactly that text.

A mail tells Orla that an answer waits, and nothing else. She shows that the address is hers with a code, reads the
answer, says that it helped, and sees everyone who opened her words and why. Every step of it stands in the ledger,
which proves whole.
"""

import re
from pathlib import Path

from playwright.sync_api import expect

from tests.journeys import acting
from tests.journeys.browsing import Seat
from tests.journeys.conftest import Seats
from tests.journeys.photo import a_photo
from tests.journeys.serving import Deployment

ADDRESS = "orla.quinn@example.org"
PROMISES_TOO_MUCH = "It never goes bad on a journey."
FIRST = (
    "Dear Orla,\n\nHow to keep Quillorin on a trip stands in the leaflet."
    f" {PROMISES_TOO_MUCH} Write to me when you are back.\n\nMarta"
)
MENDED = FIRST.replace(PROMISES_TOO_MUCH, "If it got warm, do not use it before you ask your pharmacist.")
REASON = "We cannot say never. Say what she can do when it got warm."
ITS_HEART = "have to stay in the fridge when I travel"
REVEALING = ("Quillmere", "Quillorin", "Marta", "Samuel", "skin", "fridge", "medicine", "doctor", "nurse")


def test_a_visitor_writes_and_a_person_answers_and_the_ledger_proves_every_step(
    seats: Seats, deployment: Deployment, tmp_path: Path
) -> None:
    marta, samuel, orla = seats("Marta"), seats("Samuel"), seats("Orla", phone=True)
    acting.presses_their_name(marta, "Marta Lindqvist")
    acting.sits_as(samuel, "Samuel Okafor")
    link = the_open_desk_shows_the_letter_by_itself(marta, orla, tmp_path / "leaflet.png")
    she_reads_it_and_writes_an_answer(marta, link)
    he_sends_it_back_with_a_reason(samuel)
    she_sees_it_come_back_and_mends_it(marta, link)
    he_signs_with_his_password_and_no_other(samuel)
    the_mail_names_nothing(orla)
    she_reads_the_answer_and_rates_it(orla)
    she_sees_everyone_who_looked(orla)
    verified = deployment.runs("answerable.config.cli", "ledger", "verify")
    assert verified.returncode == 0, verified.stderr


def the_open_desk_shows_the_letter_by_itself(marta: Seat, orla: Seat, photo: Path) -> str:
    """The desk is open before the letter is written, and is not reloaded until the letter stands on it."""
    photo.write_bytes(a_photo())
    desk, known = marta.page, acting.queue_of(marta)
    desk.evaluate("document.documentElement.dataset.neverReloaded = 'yes'")
    acting.writes(orla, acting.A_QUESTION, address=ADDRESS, name="Orla", photo=photo)
    orla.looks_right()
    link = acting.new_in_queue(marta, known)
    assert desk.evaluate("document.documentElement.dataset.neverReloaded") == "yes"
    new = desk.locator(f"#queue a[href='{link}']")
    expect(new).to_contain_text("Ireland, English. First letter.")
    assert "Orla" not in new.inner_text()
    assert "fridge" not in new.inner_text()
    return link


def she_reads_it_and_writes_an_answer(marta: Seat, link: str) -> None:
    """The photo opens only when she asks for it; the button says that someone must sign."""
    desk = marta.page
    desk.locator(f"#queue a[href='{link}']").click()
    expect(desk.locator(".letter__body").first).to_contain_text(ITS_HEART)  # marks have numbers between the words
    marta.looks_right()
    with marta.context.expect_page() as opened:
        desk.get_by_role("button", name="Open it to answer").click()
    opened.value.wait_for_load_state()
    opened.value.close()
    desk.locator("#draft").fill(FIRST)
    expect(desk.locator("#send-words")).to_have_text("Send for signature")
    marta.looks_right()
    desk.locator("#send").click()
    desk.wait_for_url("**/desk/")
    expect(desk.locator("#heard")).to_contain_text("Sent for signature: medical")


def he_sends_it_back_with_a_reason(samuel: Seat) -> None:
    """Question and answer stand together; the reason is tied to a passage."""
    review = samuel.page
    opens_the_newest_review(samuel, "Write to me when you are back.")
    samuel.looks_right()
    expect(review.locator("#question ~ article")).to_contain_text(ITS_HEART)
    review.get_by_text("Send it back with a reason").click()
    review.get_by_label("Which words").select_option(label=PROMISES_TOO_MUCH)
    review.get_by_label("What should change").fill(REASON)
    review.get_by_role("button", name="Send back").click()
    expect(review.locator("#heard")).to_contain_text("Sent back with your reason")


def she_sees_it_come_back_and_mends_it(marta: Seat, link: str) -> None:
    """It comes back into her open queue by itself, with the reason."""
    desk = marta.page
    came_back = desk.locator(f"#queue a[href='{link}']")
    expect(came_back).to_contain_text("Came back with a change asked for")
    came_back.click()
    expect(desk.locator("#wishes")).to_contain_text(REASON)
    expect(desk.locator("#wishes q")).to_have_text(PROMISES_TOO_MUCH)
    marta.looks_right()
    acting.answers(marta, MENDED)


def he_signs_with_his_password_and_no_other(samuel: Seat) -> None:
    """A wrong password signs nothing, and says so."""
    review = samuel.page
    opens_the_newest_review(samuel, "If it got warm")
    expect(review.locator("article[aria-label^='The answer']")).to_contain_text("Changed since the last version")
    samuel.looks_right()
    samuel.expects(403, 422)
    review.get_by_label("Password").fill("not the password")
    review.locator("#sign-button").click()
    expect(review.locator("#said")).to_contain_text("password")
    acting.signs(samuel)


def the_mail_names_nothing(orla: Seat) -> None:
    """It says that an answer waits: no organisation, product, person or illness."""
    mail = acting.a_mail(orla, ADDRESS, re.compile("answer|letter", re.IGNORECASE))
    assert not [word for word in REVEALING if word.casefold() in mail.casefold()], mail


def she_reads_the_answer_and_rates_it(orla: Seat) -> None:
    """With the code that came to her address, and nothing else."""
    acting.proves(orla, ADDRESS)
    orla.looks_right()
    acting.reads_the_answer(orla)
    read = orla.page
    expect(read.locator("article", has_text="Marta’s answer")).to_contain_text("do not use it before you ask")
    expect(read.locator(".signatures").first).to_contain_text("Samuel Okafor")
    assert PROMISES_TOO_MUCH not in read.locator("main").inner_text()
    orla.looks_right()
    yes = read.get_by_role("group", name="Did this answer help?").get_by_role("button", name="Yes")
    yes.click()
    expect(yes).to_have_attribute("aria-pressed", "true")
    orla.looks_right()


def she_sees_everyone_who_looked(orla: Seat) -> None:
    """Whoever opened her words, and that the list is whole."""
    orla.go("/who-looked/")
    looked = orla.page.locator("main")
    expect(looked).to_contain_text("Marta Lindqvist")
    expect(looked).to_contain_text("Samuel Okafor")
    expect(looked).to_contain_text("None was missing or changed.")


def opens_the_newest_review(seat: Seat, saying: str) -> None:
    """The answer to sign whose clock ends last, which is the one that was just handed in."""
    words = seat.page.locator("article[aria-label^='The answer'] .letter__body")
    for _ in range(30):  # it is handed on in the background
        seat.go("/desk/review/")
        last = seat.page.locator("#reviews a").last.get_attribute("href")
        seat.go(last or "")
        if saying in words.inner_text():
            return
    raise AssertionError(f"No answer to sign says {saying!r}.")
