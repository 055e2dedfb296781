"""What people do again and again in the stories: write, sign in, answer, sign, read."""

import re
from pathlib import Path

from playwright.sync_api import Locator, expect

from tests.journeys.browsing import Seat

STAFF_PASSWORD = "a demonstration only"
A_QUESTION = "Does Quillorin have to stay in the fridge when I travel to my sister next week?"
CODE = re.compile(r"\b(\d{6})\b")


def sits_as(seat: Seat, name: str, *, house: str = "/") -> None:
    """The same as `presses_their_name`, without drawing the start page for it."""
    ask = seat.context.request
    start = ask.get(house).text()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', start)
    staff = re.search(rf'name="staff" value="([^"]+)"><b>{name}<', start)
    assert token and staff, f"{name} is not on the start page"
    form = {"csrfmiddlewaretoken": token[1], "staff": staff[1]}
    answer = ask.post(f"{house}demo/staff/", form=form, max_redirects=0)
    assert answer.status == 302
    seat.go(answer.headers["location"])


def presses_their_name(seat: Seat, name: str) -> None:
    """One press on the start page of a demonstration, and one sits in this seat."""
    page = seat.go("/")
    button = page.get_by_role("button", name=re.compile(name))
    if not button.is_visible():
        page.locator(".door summary").click()
    button.click()
    page.wait_for_url(re.compile(r"/(desk|staff)/"))


def writes(seat: Seat, words: str, *, address: str, name: str = "", country: str = "Ireland",
           photo: Path | None = None, house: str = "/") -> None:
    """Fills in the page for a first letter and sends it; ends on the page that says received."""
    seat.go(f"{house}write/")
    fills_in(seat, words, address=address, name=name, country=country, photo=photo)
    seat.page.get_by_role("button", name="Send to a person").click()
    expect(seat.page.get_by_role("heading", level=1)).to_have_text("Received. It is safe with us.")


def fills_in(seat: Seat, words: str, *, address: str, name: str = "", country: str = "Ireland",
             photo: Path | None = None) -> None:
    """Everything that a first letter asks for."""
    page = seat.page
    page.get_by_label("Which country do you live in?").select_option(label=country)
    page.get_by_label("Me", exact=False).first.check()
    page.get_by_label("What do you want to ask or tell us?").fill(words)
    if photo:
        page.get_by_label("Add photos or papers").set_input_files(photo)
    page.get_by_label("Email", exact=True).check()
    page.get_by_label("Your email, phone number or postal address").fill(address)
    page.get_by_label("What may we call you?").fill(name)


def mails_to(seat: Seat, address: str) -> Locator:
    """The letters to this address in the demonstration's mailbox, newest first."""
    page = seat.go("/mailbox/")
    return page.locator("article", has_text=f"To {address}")


def a_mail(seat: Seat, address: str, saying: str | re.Pattern[str]) -> str:
    """The newest mail to this address that says so; waited for."""
    page = seat.page
    for _ in range(60):
        found = mails_to(seat, address).filter(has_text=saying)
        if found.count():
            return found.first.inner_text()
        page.wait_for_timeout(250)
    raise AssertionError(f"No mail to {address} says {saying!r}.")


def proves(seat: Seat, address: str, *, house: str = "/") -> None:
    """Shows that the address is theirs, with the code that came to it; ends among their letters."""
    page = seat.go(f"{house}sign-in/")
    if house == "/":
        page.locator("input[name=house]").first.check()
    page.get_by_label("Your email address").fill(address)
    page.get_by_role("button", name="Send me a code").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Type your code")
    seat.looks_right()
    code = the_code(seat, address)
    page.get_by_label("The code").fill(code)
    page.get_by_role("button", name="Show my letters").click()
    page.wait_for_url("**/letters/")


def the_code(seat: Seat, address: str) -> str:
    """The newest code that was sent to this address, read in a window beside."""
    beside = seat.context.new_page()
    try:
        for _ in range(60):
            beside.goto(f"{seat.address}/mailbox/")
            found = beside.locator("article", has_text=f"To {address}").filter(has_text=CODE)
            if found.count():
                code = CODE.search(found.first.locator(".letter__body").inner_text())
                assert code
                return code[1]
            beside.wait_for_timeout(250)
    finally:
        beside.close()
    raise AssertionError(f"No code came to {address}.")


def queue_of(seat: Seat) -> set[str]:
    """The addresses of all letters that stand in the queue now."""
    return {link.get_attribute("href") or "" for link in seat.page.locator("#queue li > a").all()}


def new_in_queue(seat: Seat, known: set[str]) -> str:
    """The address of a letter that came into the queue of an open page by itself."""
    page = seat.page
    page.wait_for_function(
        "known => [...document.querySelectorAll('#queue li > a')].some(a => !known.includes(a.getAttribute('href')))",
        arg=sorted(known),
    )
    return next(iter(sorted(queue_of(seat) - known)))


def reads_the_answer(seat: Seat) -> None:
    """Opens the answer that waits among their letters, which may still be on its way."""
    page, link = seat.page, seat.page.get_by_role("link", name=re.compile("Read the answer"))
    for _ in range(60):
        if link.count():
            break
        page.wait_for_timeout(250)
        page.reload()
    link.click()


def answers(seat: Seat, words: str) -> None:
    """Writes an answer on the page of a conversation and hands it in."""
    page = seat.page
    page.locator("#draft").fill(words)
    page.locator("#send").click()
    page.wait_for_url("**/desk/")


def signs(seat: Seat) -> None:
    """Signs the answer that is open, with the password."""
    page = seat.page
    page.get_by_label("Password").fill(STAFF_PASSWORD)
    page.locator("#sign-button").click()
    page.wait_for_url("**/desk/review/")
    expect(page.locator("#heard")).to_contain_text("Signed as medical")
