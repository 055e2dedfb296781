"""Two people, one letter; and one person, two windows.

Marta and Jonas open the same conversation: each sees that the other is there. Both write. Marta sends first. Jonas is
told so before his answer can go beside hers, and keeps every word of it as a draft. Later Jonas writes in two windows:
the second one is shown both texts, and chooses.
"""

from playwright.sync_api import expect

from tests.journeys import acting
from tests.journeys.conftest import Seats

HERS = "Dear Finn,\n\nThe leaflet of Quillorin says how to keep it on a trip.\n\nMarta"
HIS = "Dear Finn,\n\nKeep Quillorin in its box when you travel, as the leaflet says.\n\nJonas"
LONG_MS = 45_000  # someone who arrives is announced within twenty seconds


def test_the_second_to_send_keeps_every_word(seats: Seats) -> None:
    marta, jonas, finn = seats("Marta"), seats("Jonas"), seats("Finn")
    acting.sits_as(marta, "Marta Lindqvist")
    acting.sits_as(jonas, "Jonas Keller")
    known = acting.queue_of(marta)
    acting.writes(finn, acting.A_QUESTION, address="finn.daly@example.org", name="Finn")
    link = acting.new_in_queue(marta, known)

    first = marta.go(link)
    second = jonas.go(link)
    expect(second.locator("#presence")).to_contain_text("Marta Lindqvist is reading", timeout=LONG_MS)
    first.locator("#draft").fill(HERS)
    second.locator("#draft").fill(HIS)
    expect(second.locator("#saved")).to_contain_text("Saved")
    expect(first.locator("#presence")).to_contain_text("Jonas Keller is", timeout=LONG_MS)

    first.locator("#send").click()
    first.wait_for_url("**/desk/")

    # His page says so by itself, and sending is refused in words; nothing that he typed is gone.
    expect(second.locator("#rival")).to_contain_text("Marta Lindqvist got there first")
    jonas.expects(409)
    second.locator("#send").click()
    expect(second.locator("#said")).to_contain_text("first")
    expect(second.locator("#draft")).to_have_value(HIS)
    jonas.looks_right()
    jonas.go(link)
    expect(second.locator("#draft")).to_have_value(HIS)


def test_two_windows_of_one_author_never_overwrite_each_other(seats: Seats) -> None:
    jonas, eva = seats("Jonas"), seats("Eva")
    acting.sits_as(jonas, "Jonas Keller")
    known = acting.queue_of(jonas)
    acting.writes(eva, acting.A_QUESTION, address="eva.holm@example.org", name="Eva")
    link = acting.new_in_queue(jonas, known)
    one = jonas.go(link)
    two = jonas.context.new_page()
    two.goto(f"{jonas.address}{link}")

    one.locator("#draft").fill("Dear Eva, these words came first.")
    one.locator("#draft").blur()
    expect(one.locator("#saved")).to_contain_text("Saved")

    jonas.expects(409)
    two.locator("#draft").fill("Dear Eva, and these came second.")
    two.locator("#draft").blur()
    expect(two.locator("#both")).to_contain_text("Both texts are kept")
    expect(two.locator("#both")).to_contain_text("these words came first")
    two.get_by_role("button", name="Keep what I typed here").click()
    expect(two.locator("#saved")).to_contain_text("Saved")
    jonas.go(link)
    expect(one.locator("#draft")).to_have_value("Dear Eva, and these came second.")
