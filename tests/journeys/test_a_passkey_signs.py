"""A signature by passkey, from the first day of the passkey on.

Lena is a doctor. At the house's own name, for a passkey belongs to a name, she sets one up on her own page. Aoife asks,
Marta answers, and Lena signs with the passkey: she types no password. The answer goes out with her name under it, and
says how she proved that it is hers.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import CDPSession, Page, expect

from tests.journeys import acting
from tests.journeys.browsing import Seat
from tests.journeys.conftest import Seats

ADDRESS = "nuala.kerr@example.org"
ANSWER = "Dear Nuala,\n\nHow to keep Quillorin on a trip stands in its leaflet.\n\nMarta"
MADE_UP_KEY = {
    "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
    "isUserVerified": True, "automaticPresenceSimulation": True,
}


@contextmanager
def a_key(page: Page) -> Iterator[tuple[CDPSession, str]]:
    """A made-up device that holds passkeys for this page, and knows its owner's finger."""
    device = page.context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    made = device.send("WebAuthn.addVirtualAuthenticator", {"options": MADE_UP_KEY})
    yield device, made["authenticatorId"]
    device.send("WebAuthn.disable")


def at_its_name(seat: Seat) -> Seat:
    """The same house by a name instead of a number."""
    seat.address = seat.address.replace("127.0.0.1", "localhost")
    return seat


def test_a_doctor_signs_with_a_passkey_instead_of_a_password(seats: Seats) -> None:
    marta, lena, nuala = seats("Marta"), at_its_name(seats("Lena")), seats("Nuala")
    acting.sits_as(marta, "Marta Lindqvist")
    with a_key(lena.page) as (device, key):
        sets_up_a_passkey(lena, "Lena Fuchs")
        assert len(device.send("WebAuthn.getCredentials", {"authenticatorId": key})["credentials"]) == 1
        known = acting.queue_of(marta)
        acting.writes(nuala, acting.A_QUESTION, address=ADDRESS, name="Nuala")
        letter = acting.new_in_queue(marta, known)
        marta.go(letter)
        acting.answers(marta, ANSWER)
        opens_what_waits(lena)
        signs_with_the_passkey(lena)
    page = marta.go(letter)
    expect(page.locator("#letters")).to_contain_text("Signed as medical")
    expect(page.locator("#letters")).to_contain_text("Lena Fuchs")
    acting.proves(nuala, ADDRESS)
    acting.reads_the_answer(nuala)
    expect(nuala.page.locator("main")).to_contain_text("stands in its leaflet")


def sets_up_a_passkey(seat: Seat, name: str) -> None:
    """On their own page, after the password once more."""
    acting.sits_as(seat, name, house=f"{seat.address}/")
    page = seat.go("/staff/2fa/webauthn/add/")
    page.get_by_label("Password").fill(acting.STAFF_PASSWORD)
    page.locator("form button").last.click()
    page.get_by_label("What shall we call it?").fill("my computer")
    seat.looks_right()
    page.get_by_role("button", name="Set it up").click()
    page.wait_for_url(lambda url: "/webauthn/add" not in url)


def opens_what_waits(lena: Seat) -> None:
    """The answer to Nuala, wherever it stands in her list."""
    page = lena.page
    for _ in range(60):
        lena.go("/desk/review/")
        for link in [one.get_attribute("href") or "" for one in page.locator("#reviews a").all()]:
            lena.go(link)
            if "Dear Nuala" in page.locator("article[aria-label^='The answer']").inner_text():
                lena.looks_right()
                return
        page.wait_for_timeout(250)
    raise AssertionError("The answer never came to those who sign.")


def signs_with_the_passkey(lena: Seat) -> None:
    """One press; the password stays empty."""
    page = lena.page
    page.get_by_role("button", name="Sign with your passkey").click()
    page.wait_for_url("**/desk/review/")
    expect(page.locator("#heard")).to_contain_text("Signed as medical")
