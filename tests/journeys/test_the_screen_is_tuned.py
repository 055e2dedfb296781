"""The screen is tuned by someone who sees what that costs, and checked by someone who sees nothing of it.

Tomás is the safety officer. On the page of a threshold he moves the slider with the keyboard: what is found and what
it costs change at once, and so does the address. He proposes a lower threshold. Nothing listens to it until he has
read what changes and signed with his password; a wrong one signs nothing. Then the new version listens: the next
letter's finding names it, and he asks why it is there. Noor reads a letter blind that passed as harmless: she is shown
its words and nothing else, says what is in it, and the bound on what is missed tightens.
"""

import re

from playwright.sync_api import Page, expect

from tests.journeys import acting
from tests.journeys.browsing import Seat
from tests.journeys.conftest import Seats
from tests.journeys.serving import Deployment
from tests.journeys.test_a_passkey_signs import a_key, at_its_name, sets_up_a_passkey

KIND = "quality_complaint"
THRESHOLD = f"/desk/hearing/threshold/?kind={KIND}"
BROKEN = "The Quillorin pen I got on Monday is cracked and the liquid inside is cloudy."


def test_a_safety_officer_moves_the_threshold_signs_and_another_reads_blind(
    seats: Seats, deployment: Deployment
) -> None:
    tomas, noor, ada = seats("Tomás"), seats("Noor"), seats("Ada")
    acting.sits_as(tomas, "Tomás Pereira")
    acting.sits_as(noor, "Noor Haddad")
    chosen = he_moves_the_slider_and_sees_recall_and_load_change(tomas)
    version = he_proposes_it_and_nothing_listens_yet(tomas, chosen)
    he_signs_with_his_password_and_no_other(tomas, version)
    the_next_letter_is_heard_by_it(tomas, ada, version)
    before = bound_said(tomas)
    she_reads_a_letter_blind(noor, leave=deployment.places["reading_id"])
    assert bound_said(tomas) != before


def he_moves_the_slider_and_sees_recall_and_load_change(tomas: Seat) -> str:
    """By keyboard; every place of it is a row of the table, and has an address of its own."""
    page = tomas.go(THRESHOLD)
    tomas.looks_right()
    page.evaluate("document.documentElement.dataset.neverReloaded = 'yes'")
    slider = page.get_by_role("slider", name="Threshold")
    slider.focus()
    page.keyboard.press("End")
    high = figures(page)
    page.keyboard.press("Home")
    low = figures(page)
    assert float(low["load"]) > float(high["load"])
    assert high["says"] != low["says"]
    assert slider.get_attribute("aria-valuetext") == low["says"]
    for _ in range(6):
        page.keyboard.press("ArrowRight")
    chosen = figures(page)
    at = page.get_by_label("As a number").input_value()
    row = page.locator(f"tr[data-row='{at}']")
    assert {name: row.get_attribute(f"data-{name}") for name in ("load", "day", "hours", "says")} == chosen
    expect(page.get_by_role("button", name=re.compile("Propose"))).to_contain_text(at)
    assert page.evaluate("document.documentElement.dataset.neverReloaded") == "yes"
    assert page.url.endswith(f"at={at}")
    page.goto(page.url)
    assert figures(page) == chosen
    tomas.looks_right()
    return at


def figures(page: Page) -> dict[str, str]:
    """What stands on the page of the choice."""
    return {name: page.locator(f"[data-figure={name}]").first.inner_text() for name in ("load", "day", "hours", "says")}


def he_proposes_it_and_nothing_listens_yet(tomas: Seat, at: str) -> str:
    """The version says what it would change, and waits. Its name."""
    page = tomas.page
    page.get_by_role("button", name=re.compile("Propose this threshold")).click()
    page.wait_for_url("**/desk/hearing/versions/**")
    expect(page.locator("main")).to_contain_text("Nobody has signed it, so it does not listen yet.")
    changed = page.get_by_role("row", name=re.compile("Something wrong with the product")).first
    expect(changed.get_by_role("cell").last).to_have_text(at)
    tomas.looks_right()
    name = re.search(r"own-\d+", page.get_by_role("heading", level=1).inner_text())
    assert name
    return name[0]


def he_signs_with_his_password_and_no_other(tomas: Seat, version: str) -> None:
    """With what it means, under his own name."""
    page = tomas.page
    tomas.expects(422)
    page.get_by_label("Password").fill("not the password")
    page.get_by_role("button", name=f"Sign version {version}").click()
    expect(page.locator("#said")).to_contain_text("Nothing was signed.")
    page.get_by_label("Password").fill(acting.STAFF_PASSWORD)
    page.get_by_role("button", name=f"Sign version {version}").click()
    page.wait_for_url("**/desk/hearing/")
    expect(page.locator("#heard")).to_contain_text("It is signed. This version listens from now on.")
    expect(page.locator("main .lead").first).to_contain_text(f"{version}. Signed by Tomás Pereira, safety officer")
    tomas.looks_right()


def the_next_letter_is_heard_by_it(tomas: Seat, ada: Seat, version: str) -> None:
    """Its findings name the version; each leads to the words that moved it."""
    page = tomas.go("/desk/")
    known = acting.queue_of(tomas)
    acting.writes(ada, BROKEN, address="ada.tuned@example.org")
    tomas.go(acting.new_in_queue(tomas, known))
    page.get_by_role("link", name=re.compile("^Why\\? Something wrong with the product")).first.click()
    page.wait_for_url("**/why/")
    expect(page.locator("main .lead").first).to_contain_text(f"your own version, {version}")
    expect(page.get_by_role("table").first).to_contain_text("for it")
    tomas.looks_right()
    page.get_by_role("link", name="Back to the conversation").click()
    page.wait_for_url("**/desk/threads/**")


def bound_said(tomas: Seat) -> str:
    """The sentence that says how much is missed at most."""
    said: str = tomas.go("/desk/hearing/").locator("#missed ~ .columns .lead").inner_text()
    return said


def she_reads_a_letter_blind(noor: Seat, *, leave: str) -> None:
    """She is told nothing of it; without an answer she is asked again; nothing of these is an answer."""
    page = noor.go("/desk/blind/")
    noor.looks_right()
    links = [one.get_attribute("href") or "" for one in page.locator("main td a").all()]
    noor.go(next(link for link in links if leave not in link))
    assert page.locator("main mark").count() == 0
    noor.looks_right()
    noor.expects(422)
    page.get_by_role("button", name="Send what I saw").click()
    expect(page.get_by_role("alert")).to_contain_text("Please say what is in the letter")
    page.get_by_label("Nothing of these is in it").check()
    page.get_by_role("button", name="Send what I saw").click()
    expect(page.locator("#heard")).to_contain_text("Thank you.")


def test_a_version_is_signed_with_a_passkey_and_says_what_that_means(seats: Seats) -> None:
    tomas = at_its_name(seats("Tomás"))
    page = tomas.page
    with a_key(page):
        sets_up_a_passkey(tomas, "Tomás Pereira")
        tomas.go(f"{THRESHOLD}&channel=web&at=0.5")
        version = he_proposes_it_and_nothing_listens_yet(tomas, "0.5")
        page.get_by_label("I have read the figures").check()
        page.get_by_role("button", name="Sign with your passkey").click()
        page.wait_for_url("**/desk/hearing/")
        page.get_by_role("link", name=version, exact=True).last.click()
    expect(page.locator("main .lead").first).to_contain_text("“I have read the figures, and answer for what")


def test_the_threshold_needs_no_scripts(seats: Seats) -> None:
    tomas = seats("Tomás", java_script_enabled=False)
    acting.sits_as(tomas, "Tomás Pereira")
    page = tomas.go(THRESHOLD)
    expect(page.get_by_role("slider")).to_have_count(0)
    page.get_by_label("As a number").fill("0.5")
    page.get_by_role("button", name="Show this threshold").click()
    assert "at=0.5" in page.url
    expect(page.get_by_role("button", name="Propose this threshold, 0.5")).to_be_visible()
    expect(page.get_by_role("heading", level=2).first).to_contain_text("At 0.5 it")
