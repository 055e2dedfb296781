"""Someone whose browser runs no scripts.

Nuala uses an old screen reader and has turned scripts off. She forgets to choose her country, is told so, and finds
all her words still there. She writes, reads the answer, says how it was, sees who looked, and takes back a permission:
every page works.
"""

from playwright.sync_api import expect

from tests.journeys import acting
from tests.journeys.conftest import Seats

ADDRESS = "nuala.byrne@example.org"
WORDS = "Who reads what I write here? Is it a person?"
ANSWER = "Dear Nuala,\n\nI read it, and I am a person. Write to me as often as you like.\n\nMarta"


def test_the_patients_pages_need_no_scripts(seats: Seats) -> None:
    nuala, marta = seats("Nuala", java_script_enabled=False), seats("Marta")
    acting.sits_as(marta, "Marta Lindqvist")
    known = acting.queue_of(marta)
    page = nuala.page

    # An error is said, and everything that was typed is still there.
    nuala.expects(422)
    nuala.go("/write/")
    page.get_by_label("Me", exact=False).first.check()
    page.get_by_label("What do you want to ask or tell us?").fill(WORDS)
    page.get_by_label("Email", exact=True).check()
    page.get_by_label("Your email, phone number or postal address").fill(ADDRESS)
    page.get_by_role("button", name="Send to a person").click()
    expect(page.get_by_role("alert")).to_contain_text("Please choose the country you live in.")
    expect(page.get_by_label("What do you want to ask or tell us?")).to_have_value(WORDS)
    expect(page.get_by_label("Your email, phone number or postal address")).to_have_value(ADDRESS)
    page.get_by_label("Which country do you live in?").select_option(label="Ireland")
    page.get_by_role("button", name="Send to a person").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Received. It is safe with us.")

    # Marta may answer what is neither medical nor about a product alone.
    marta.go(acting.new_in_queue(marta, known))
    acting.answers(marta, ANSWER)
    expect(marta.page.locator("#heard")).to_contain_text("Sent. It is on its way now.")

    acting.proves(nuala, ADDRESS)
    acting.reads_the_answer(nuala)
    expect(page.locator("main")).to_contain_text("I read it, and I am a person.")
    page.get_by_role("group", name="Did you feel heard?").get_by_role("button", name="Yes").click()
    expect(page.get_by_role("group", name="Did you feel heard?").get_by_role("button", name="Yes")).to_have_attribute(
        "aria-pressed", "true")

    nuala.go("/who-looked/")
    expect(page.locator("main")).to_contain_text("Marta Lindqvist")
    row = page.get_by_role("row", name="To see how well we answer")
    if row.get_by_role("button", name="Allow this").count():
        row.get_by_role("button", name="Allow this").click()
    row.locator("summary").click()
    row.get_by_role("button", name="Yes, stop it").click()
    expect(row).to_contain_text("No")
    expect(row.get_by_role("button", name="Allow this")).to_be_visible()
    nuala.go("/who-looked/all/")
    nuala.go("/data/")
