"""Words that were typed are never lost.

Jonas closes his browser in the middle of an answer: it is there when he opens the letter again. He writes on a train,
and the line drops: the page says that it is not saved, and saves when the line is back. Mia is offline when she presses
send: her words stay, and the second press sends them, once.
"""

from playwright.sync_api import expect

from tests.journeys import acting
from tests.journeys.conftest import Seats

BEGUN = "Dear Sam, I looked into it and"
WHOLE = "Dear Sam, I looked into it and will write again tomorrow."


def test_a_draft_survives_a_closed_browser_and_a_lost_line(seats: Seats) -> None:
    jonas, sam = seats("Jonas"), seats("Sam")
    acting.sits_as(jonas, "Jonas Keller")
    known = acting.queue_of(jonas)
    acting.writes(sam, "Can you look into my parcel?", address="sam.reid@example.org", name="Sam")
    link = acting.new_in_queue(jonas, known)
    jonas.go(link)
    jonas.page.locator("#draft").fill(BEGUN)
    expect(jonas.page.locator("#saved")).to_contain_text("Saved")
    jonas.context.close()

    again = seats("Jonas, later")
    acting.sits_as(again, "Jonas Keller")
    page = again.go(link)
    expect(page.locator("#draft")).to_have_value(BEGUN)
    with again.offline():
        page.locator("#draft").fill(WHOLE)
        page.locator("#draft").blur()
        expect(page.locator("#saved")).to_contain_text("Not saved yet: no connection.")
    page.locator("#draft").focus()
    page.locator("#draft").blur()
    expect(page.locator("#saved")).to_contain_text("Saved")
    again.go(link)
    expect(page.locator("#draft")).to_have_value(WHOLE)


def test_a_letter_written_offline_stays_and_is_sent_once(seats: Seats) -> None:
    mia, marta = seats("Mia", phone=True), seats("Marta")
    acting.sits_as(marta, "Marta Lindqvist")
    known = acting.queue_of(marta)
    page = mia.go("/write/")
    acting.fills_in(mia, acting.A_QUESTION, address="mia.roth@example.org")
    with mia.offline():
        page.get_by_role("button", name="Send to a person").click()
        expect(page.get_by_role("heading", name="You are offline")).to_be_visible()
        mia.looks_right()
        expect(page.get_by_label("What do you want to ask or tell us?")).to_have_value(acting.A_QUESTION)
    page.reload()
    expect(page.get_by_label("What do you want to ask or tell us?")).to_have_value(acting.A_QUESTION)
    page.get_by_role("button", name="Send to a person").dblclick()
    expect(page.get_by_role("heading", level=1)).to_have_text("Received. It is safe with us.")
    acting.new_in_queue(marta, known)
    assert len(acting.queue_of(marta) - known) == 1
    page.goto(f"{mia.address}/write/")
    expect(page.get_by_label("What do you want to ask or tell us?")).to_have_value("")
