"""The whole journey with no mouse.

Bea's hands shake; she uses Tab, the space bar and Enter. She writes, and later reads the answer. Marta works the desk
by its keys, Ctrl and Enter hand the answer in. Samuel goes to what he must sign with "g r", and signs. Wherever the
focus goes, it can be seen.
"""

import re

from playwright.sync_api import expect

from tests.journeys import acting
from tests.journeys.browsing import Seat
from tests.journeys.conftest import Seats

ADDRESS = "bea.lynch@example.org"
ANSWER = "Dear Bea,\n\nHow to keep Quillorin on a trip stands in its leaflet.\n\nMarta"
MOST_STEPS = 120
FOCUSED = """(wanted) => {
  const at = document.activeElement;
  if (!at || at === document.body) return { here: false, seen: true, what: "nothing" };
  const looks = getComputedStyle(at);
  const ring = (s) => s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== "none";
  const label = at.closest("label, li, form, section");
  const seen = ring(looks) || Boolean(label && ring(getComputedStyle(label)));
  return { here: at.matches(wanted), seen, what: at.outerHTML.slice(0, 120) };
}"""


def tabs_to(seat: Seat, wanted: str) -> None:
    """Presses Tab until the focus is on something that matches; every stop on the way can be seen."""
    for _ in range(MOST_STEPS):
        now = seat.page.evaluate(FOCUSED, wanted)
        assert now["seen"], f"Nobody sees that the focus is on {now['what']}"
        if now["here"]:
            return
        seat.page.keyboard.press("Tab")
    raise AssertionError(f"{MOST_STEPS} times Tab never reach {wanted}; the focus is on {now['what']}")


def press(seat: Seat, *keys: str) -> None:
    """One key after the other."""
    for key in keys:
        seat.page.keyboard.press(key)


def types(seat: Seat, field: str, words: str) -> None:
    """Goes to a field and types."""
    tabs_to(seat, field)
    seat.page.keyboard.type(words)


def sits_as(seat: Seat, name: str) -> None:
    """Through the door of the demonstration."""
    seat.go("/")
    button = seat.page.locator("button[name=staff]", has_text=name).first
    if not button.is_visible():
        tabs_to(seat, ".door summary")
        press(seat, "Enter")
    who = button.get_attribute("value")
    tabs_to(seat, f"button[name=staff][value='{who}']")
    press(seat, "Enter")
    seat.page.wait_for_url("**/desk/**")


def test_the_whole_journey_needs_no_mouse(seats: Seats) -> None:
    marta, samuel, bea = seats("Marta"), seats("Samuel"), seats("Bea")
    sits_as(marta, "Marta Lindqvist")
    sits_as(samuel, "Samuel Okafor")
    known = acting.queue_of(marta)
    bea_writes(bea)
    marta_answers(marta, acting.new_in_queue(marta, known))
    samuel_signs(samuel)
    bea_reads(bea)


def bea_writes(bea: Seat) -> None:
    """Tab, arrows and the space bar."""
    bea.go("/write/")
    types(bea, "#country", "Irel")
    tabs_to(bea, "input[name=about]")
    press(bea, "Space")
    types(bea, "#words", acting.A_QUESTION)
    tabs_to(bea, "input[name=by]")
    press(bea, "Space")
    types(bea, "#address", ADDRESS)
    types(bea, "#name", "Bea")
    tabs_to(bea, "form[data-keep] button")
    press(bea, "Enter")
    expect(bea.page.get_by_role("heading", level=1)).to_have_text("Received. It is safe with us.")


def marta_answers(marta: Seat, link: str) -> None:
    """j down the list, Enter, e, and Ctrl Enter."""
    desk = marta.page
    for _ in range(MOST_STEPS):
        press(marta, "j")
        if desk.evaluate(FOCUSED, f"a[href='{link}']")["here"]:
            break
    press(marta, "Enter")
    desk.wait_for_url(f"**{link}")
    press(marta, "e")
    expect(desk.locator("#draft")).to_be_focused()
    desk.keyboard.type(ANSWER)
    press(marta, "Control+Enter")
    desk.wait_for_url("**/desk/")
    expect(desk.locator("#heard")).to_contain_text("Sent for signature")


def samuel_signs(samuel: Seat) -> None:
    """g r to what waits, s to the password, Enter."""
    review = samuel.page
    newest = review.locator("#reviews a").last
    for _ in range(30):
        press(samuel, "g", "r")
        review.wait_for_url("**/desk/review/")
        tabs_to(samuel, f"#reviews a[href='{newest.get_attribute('href')}']")
        press(samuel, "Enter")
        review.wait_for_url(re.compile(r"/desk/review/\w+/"))
        if "Dear Bea" in review.locator("article[aria-label^='The answer']").inner_text():
            break
    press(samuel, "s")
    expect(review.locator("#password")).to_be_focused()
    review.keyboard.type(acting.STAFF_PASSWORD)
    press(samuel, "Enter")
    review.wait_for_url("**/desk/review/")
    expect(review.locator("#heard")).to_contain_text("Signed as medical")


def bea_reads(bea: Seat) -> None:
    """The code, the answer, and one tap."""
    page = bea.page
    bea.go("/sign-in/")
    tabs_to(bea, "input[name=house]")
    press(bea, " ")
    types(bea, "#address", ADDRESS)
    press(bea, "Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Type your code")
    types(bea, "#code", acting.the_code(bea, ADDRESS))
    press(bea, "Enter")
    page.wait_for_url("**/letters/")
    page.get_by_role("link", name="Read the answer").wait_for()
    tabs_to(bea, "main a[href^='/letters/']")
    press(bea, "Enter")
    expect(page.locator("main")).to_contain_text("stands in its leaflet")
    tabs_to(bea, "button[name=helped][value=yes]")
    press(bea, "Enter")
    expect(page.locator("button[name=helped][value=yes]")).to_have_attribute("aria-pressed", "true")
