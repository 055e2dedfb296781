"""A nurse's day, where a page could get in her way.

An answer of Marta's comes back from the doctor: what he asks for and her own words stand beside each other, and nothing
covers either. While it waits for him, she sees that it does, and no empty place to write. On her phone an open letter
stands alone, and the list is one press away. What she presses may vanish; where she was, she stays.
"""

from playwright.sync_api import Locator, expect

from tests.journeys import acting
from tests.journeys.browsing import PHONE, Seat
from tests.journeys.conftest import Seats
from tests.journeys.serving import Deployment

PROMISE = "It works within a day."
PARAGRAPH = "The leaflet of Quillorin says how to keep it on a trip, and where to ask when it got warm on the way."
LONG = "\n\n".join(["Dear Orla,", *[PARAGRAPH] * 4, PROMISE, *[PARAGRAPH] * 4, "Marta"])
LAST_LINE = """() => {
  const under = document.getElementById("under"), range = document.createRange();
  range.selectNodeContents(under);
  return [...range.getClientRects()].at(-1).bottom;
}"""


def box(place: Locator) -> tuple[float, float]:
    """Where something begins and ends, from the top of the window."""
    found = place.bounding_box()
    assert found, "It is not shown."
    return found["y"], found["y"] + found["height"]


def is_held(seat: Seat) -> bool:
    """Whether the focus is somewhere, rather than nowhere."""
    return bool(seat.page.evaluate("document.activeElement !== document.body"))


def test_an_answer_that_came_back_is_mended_with_everything_in_sight(seats: Seats) -> None:
    marta, samuel, orla = seats("Marta"), seats("Samuel"), seats("Orla")
    acting.sits_as(marta, "Marta Lindqvist")
    acting.sits_as(samuel, "Samuel Okafor")
    known = acting.queue_of(marta)
    acting.writes(orla, acting.A_QUESTION, address="orla.quinn@example.org", name="Orla")
    letter = acting.new_in_queue(marta, known)
    marta.go(letter)
    acting.answers(marta, LONG)
    waits_for_a_signature(marta, letter)
    sends_it_back(samuel)
    desk = marta.page
    desk.get_by_role("link", name="Go on writing").click()
    marta.looks_right()
    stand_apart(marta)
    shows_the_words(marta)
    desk.keyboard.type("Most people feel it within a week.")
    expect(desk.locator("[data-wish]")).to_have_attribute("data-met", "")
    desk.keyboard.press("Control+End")
    desk.keyboard.type("\n\nAsk me anything.")
    assert desk.evaluate(LAST_LINE) <= box(desk.locator(".composer__acts"))[0], "The acts cover what is written last."
    desk.keyboard.press("Control+Enter")
    desk.wait_for_url("**/desk/")


def waits_for_a_signature(marta: Seat, letter: str) -> None:
    """No empty place to write, and the page goes on by itself."""
    desk = marta.go(letter)
    expect(desk.locator("#waiting")).to_contain_text("Your answer waits for a signature")
    expect(desk.locator("#waiting")).to_contain_text("Medical. Not signed yet.")
    expect(desk.locator("#draft")).to_have_count(0)
    desk.keyboard.press("e")
    expect(desk.locator("#change")).to_be_focused()


def sends_it_back(samuel: Seat) -> None:
    """By keys: b, the sentence, the reason, and Ctrl Enter."""
    page = samuel.page
    for _ in range(60):
        samuel.go("/desk/review/")
        for link in [one.get_attribute("href") or "" for one in page.locator("#reviews a").all()]:
            samuel.go(link)
            if "Dear Orla" in page.locator("article[aria-label^='The answer']").inner_text():
                samuel.looks_right()
                page.keyboard.press("b")
                page.get_by_label("Which words").select_option(label=PROMISE)
                page.get_by_label("What should change").fill("We cannot promise that.")
                page.keyboard.press("Control+Enter")
                page.wait_for_url("**/desk/review/")
                return
        page.wait_for_timeout(250)
    raise AssertionError("The answer never came to those who sign.")


def stand_apart(marta: Seat) -> None:
    """Letter, what is asked for, the words and the acts, one below the other, all of it in the window."""
    desk, below = marta.page, 0.0
    for place in (".desk__words", "#wishes", ".answer__room", ".composer__acts"):
        top, end = box(desk.locator(place))
        assert top >= below - 1, f"{place} is covered by what stands above it."
        assert end - top >= 40, f"{place} has no room."
        below = end
    assert below <= desk.evaluate("window.innerHeight")
    assert box(desk.locator(".answer__room"))[1] - box(desk.locator(".answer__room"))[0] >= 200
    expect(desk.locator("#wishes")).to_contain_text("Samuel Okafor: We cannot promise that.")


def shows_the_words(marta: Seat) -> None:
    """The words that are meant are marked, and in sight."""
    desk = marta.page
    desk.get_by_role("button", name="Show these words").click()
    expect(desk.locator("#draft")).to_be_focused()
    marked = "area => area.value.slice(area.selectionStart, area.selectionEnd)"
    assert desk.locator("#draft").evaluate(marked) == PROMISE
    assert desk.locator(".answer__room").evaluate("room => room.scrollTop") > 0


def test_on_a_phone_a_letter_stands_alone_and_the_list_is_one_press_away(seats: Seats) -> None:
    marta, fay = seats("Marta", phone=True), seats("Fay")
    acting.sits_as(marta, "Marta Lindqvist")
    known = acting.queue_of(marta)
    acting.writes(fay, acting.A_QUESTION, address="fay.moran@example.org", name="Fay")
    letter = acting.new_in_queue(marta, known)
    phone = marta.go(letter)
    expect(phone.locator("#queue")).to_be_hidden()
    assert box(phone.locator("article.letter").first)[0] < PHONE[1] * 0.75, "The letter begins below the first sight."
    phone.get_by_role("link", name="Write the answer").click()
    phone.locator("#draft").fill("Dear Fay, thank you.")
    phone.get_by_role("button", name="Keep the draft").click()
    expect(phone.locator("#heard")).to_contain_text("Your draft is kept.")
    top, end = box(phone.locator("#heard"))
    assert top >= 0 and end <= PHONE[1], "What came of it is said where nobody sees it."
    phone.evaluate("scrollTo(0, 0)")
    phone.get_by_role("link", name="All letters").click()
    expect(phone.locator("#queue")).to_be_visible()
    expect(phone.locator(f"#queue a[href='{letter}']")).to_have_count(1)


def test_where_something_vanishes_the_focus_stays_near_it(seats: Seats, deployment: Deployment) -> None:
    marta = seats("Marta")
    acting.sits_as(marta, "Marta Lindqvist")
    desk = marta.go(f"/desk/threads/{deployment.places['thread_id']}/")
    veil = desk.locator(".letter-row").first.get_by_role("button", name="Show them, on record")
    veil.focus()
    desk.keyboard.press("Enter")
    expect(veil).to_have_count(0)
    expect(desk.locator("article.letter", has_text="4111 1111")).to_have_count(1)
    desk.wait_for_timeout(300)
    assert is_held(marta), "The focus fell to the page."
    assert desk.evaluate("document.activeElement.closest('.letter-row') !== null")

    marta.expects(422)
    desk.keyboard.press("s")
    desk.locator("#until").fill("2020-01-01")
    desk.keyboard.press("Enter")
    put_away = desk.get_by_role("button", name="Put away")
    put_away.focus()
    desk.keyboard.press("Enter")
    expect(put_away).to_have_count(0)
    expect(desk.locator("#until")).to_be_focused()
