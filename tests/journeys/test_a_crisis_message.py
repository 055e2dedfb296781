"""Someone writes at night that they want to die.

The page that says "received" offers help, once: numbers of their own country, marked as automatic, asserting nothing;
it can be hidden, and is gone when the page is opened again. No mail follows. On the desk of Tomás, who is trained for
this and on duty, the letter stands first, as an alarm, with minutes on its clock. Marta, who is not trained, may say
that the screen is wrong: that is kept as her opinion, and the alarm stays. Tomás closes it, with his reason.
"""

import re

from playwright.sync_api import expect

from tests.journeys import acting
from tests.journeys.conftest import Seats

ADDRESS = "ada.kent@example.org"
WORDS = "I can’t do this any more. I want to kill myself tonight."


def test_an_offer_of_help_is_made_once_and_the_trained_alone_close_the_alarm(seats: Seats) -> None:
    tomas, marta, ada = seats("Tomás"), seats("Marta"), seats("Ada", phone=True)
    acting.sits_as(tomas, "Tomás Pereira")
    acting.sits_as(marta, "Marta Lindqvist")
    duty, desk = tomas.page, marta.page
    known = acting.queue_of(tomas)

    # The offer stands on this page only, and goes when it is asked to.
    acting.writes(ada, WORDS, address=ADDRESS)
    page = ada.page
    offer = page.get_by_role("dialog", name="Help, if you want it now")
    expect(offer).to_contain_text("112")
    expect(offer).to_contain_text("This note is automatic. It can be wrong.")
    ada.looks_right()
    offer.get_by_role("button", name="Hide this note").click()
    expect(offer).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Received. It is safe with us.")
    expect(page.locator("dialog.offer")).to_have_count(0)

    # The desk of the trained shows it by itself, as an alarm, with minutes.
    link = acting.new_in_queue(tomas, known)
    expect(duty.locator("#queue li.is-alarm", has=duty.locator(f"a[href='{link}']"))).to_have_count(1)
    section = duty.locator(f"#queue ul:has(a[href='{link}'])").locator("xpath=preceding-sibling::h3[1]")
    expect(section).to_contain_text("Needs you now")

    # For someone untrained it is not hers to do, and 'wrong' is an opinion.
    mine = desk.locator("#queue h3", has_text="Needs you now").locator("xpath=following-sibling::ul[1]")
    expect(mine.locator(f"a[href='{link}']")).to_have_count(0)
    marta.go(link)
    expect(desk.locator("#letters .state--alarm")).to_contain_text("Someone may be in danger")
    desk.locator("#letters").press("w")
    expect(desk.locator("#letters .why").first).to_contain_text("You find it wrong.")
    expect(desk.locator("#letters .state--alarm")).to_be_visible()
    expect(desk.locator("#letters summary", has_text="Close it")).to_have_count(0)
    marta.looks_right()

    # The trained one sees her opinion, and closes it with a reason.
    duty.locator(f"#queue a[href='{link}']").click()
    duty.wait_for_url(f"**{link}")
    expect(duty.locator("#headline")).to_contain_text(re.compile(r"minutes? left: someone may be in danger"))
    expect(duty.locator("#letters .why").first).to_contain_text("Marta Lindqvist: wrong")
    tomas.looks_right()
    duty.locator("#letters summary", has_text="Close it").first.click()
    duty.get_by_label("Why", exact=True).first.fill("I called her. A friend is with her now.")
    duty.get_by_role("button", name="It is right").first.click()
    expect(duty.locator("#letters .why").first).to_contain_text("Confirmed: I called her.")

    # No mail ever said anything of it.
    assert acting.mails_to(ada, ADDRESS).count() == 0
