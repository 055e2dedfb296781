"""Someone new joins, by the real door.

Nils is invited by a link. He chooses a password; with that alone he reaches nothing but the set-up of his second
factor. He adds an app of codes, keeps his recovery codes, and sees the desk. He signs out, and in again: the password
is not enough, password and code are.
"""

import base64
import hashlib
import hmac
import re
import struct
import time

from playwright.sync_api import expect

from tests.journeys.browsing import Seat
from tests.journeys.conftest import Seats
from tests.journeys.serving import Deployment

ADDRESS = "nils.berg@quillmere.example"
PASSWORD = "eleven grey herons at noon"
CLOSED = ("/desk/", "/desk/review/", "/desk/search/", "/staff/team/", "/staff/me/", "/staff/ledger/")
STEP_SECONDS = 30


def code_of(secret: str, at: float) -> str:
    """The six digits that an app shows at this moment (RFC 6238)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(at) // STEP_SECONDS), hashlib.sha1).digest()
    start = digest[-1] & 15
    number = struct.unpack(">I", digest[start:start + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06d}"


def types_the_code(seat: Seat, secret: str, button: str) -> None:
    """The code of this moment; where its half minute ended meanwhile, the next one."""
    page = seat.page
    for _ in range(2):
        page.locator("input[name=code]").first.fill(code_of(secret, time.time()))
        page.get_by_role("button", name=button, exact=True).click()
        page.wait_for_load_state()
        if not page.locator(".field-error, .errorlist, [role=alert]").count():
            return
    raise AssertionError(page.locator("main").inner_text())


def test_password_and_second_factor_open_the_desk_and_neither_alone(seats: Seats, deployment: Deployment) -> None:
    invited = deployment.runs(
        "answerable.config.cli", "invite", ADDRESS, "--identity", "Nils Berg", "--role", "responder",
        "--team", "skin", "--organisation", "quillmere", ANSWERABLE_ADDRESS=deployment.address,
    )
    assert invited.returncode == 0, invited.stderr
    nils = seats("Nils")
    nils.go(invited.stdout.strip())
    page = nils.page
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("input[name=again]").fill(PASSWORD)
    page.locator("main form button:not([type=button])").last.click()
    page.wait_for_url("**/staff/2fa/**")
    nils.looks_right()

    # A password alone reaches nothing.
    for path in CLOSED:
        nils.go(path)
        assert "/staff/2fa/" in page.url, f"{path} led to {page.url}"

    nils.go("/staff/2fa/totp/activate/")
    secret = re.sub(r"\s", "", page.locator("#secret").inner_text())
    types_the_code(nils, secret, "Set it up")
    nils.looks_right()
    nils.go("/desk/")
    expect(page).to_have_url(f"{deployment.address}/desk/")
    nils.go("/staff/me/")
    expect(page.locator("main")).to_contain_text("Nils Berg")

    for path in ("/staff/2fa/", "/staff/2fa/recovery-codes/", "/staff/2fa/totp/deactivate/"):
        assert nils.go(path).url.startswith(f"{deployment.address}{path}"), page.url

    # Out, and in again: the password asks for the code, the code opens.
    page.get_by_role("button", name=re.compile("Sign out")).first.click()
    page.wait_for_load_state()
    nils.go("/desk/")
    assert "/staff/login/" in page.url
    nils.looks_right()
    page.locator("input[name=login]").fill(ADDRESS)
    page.locator("input[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url("**/2fa/authenticate/**")
    nils.looks_right()
    nils.go("/desk/")
    assert "/desk/" not in page.url.removesuffix(page.url.partition("?")[2])
    page.goto(f"{deployment.address}/staff/2fa/authenticate/")
    types_the_code(nils, secret, "Go in")
    nils.go("/desk/")
    expect(page).to_have_url(f"{deployment.address}/desk/")
