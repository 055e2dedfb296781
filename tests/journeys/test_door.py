"""The door on another's page.

Adele opens a door for a patient group's site, and copies its lines. That page allows nothing that is not among them,
and its own style sheet is cruel to all that stands in it. Nora, on a phone of 320 px and by keyboard alone, finds the
door, writes, is told that it was received, and is back where she was. Marta has her letter in the queue.
"""

import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from playwright.sync_api import Browser, Frame, Page, expect

from tests.journeys import acting
from tests.journeys.browsing import PHONE, violations, wider_than_the_window
from tests.journeys.conftest import Seats
from tests.journeys.serving import until

ADDRESS = "nora.daly@example.org"
NARROW = 320
MOST_STEPS = 60
CRUEL = "* { display: none !important; color: red !important; } html, body, main, p { display: block !important; }"
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A patient group</title>{style}{tags}</head>
<body><main><h1>Living well</h1><p>Words of the group.</p><p id="place"></p></main></body></html>"""
LAST = '<p align="right">About us and more, <a id="last" href="#">The last link of this page</a></p>'
LONG = PAGE.format(style="", tags="{tags}").replace("</main>", "<br>" * 60 + LAST + "</main>")
FOCUSED = "(wanted) => Boolean(document.activeElement && document.activeElement.matches(wanted))"


class Elsewhere:
    """A site of somebody else's on another origin: pages by path, each with its policy."""

    def __init__(self) -> None:
        pages: dict[str, tuple[str, str]] = {"/cruel.css": (CRUEL, "")}
        self.pages = pages

        class Answers(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body, policy = pages.get(self.path, ("", ""))
                self.send_response(200 if body else 404)
                self.send_header("Content-Type", "text/css" if body == CRUEL else "text/html; charset=utf-8")
                if policy:
                    self.send_header("Content-Security-Policy", policy)
                self.end_headers()
                self.wfile.write(body.encode())

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        # Another name, and so another site: what browsers keep from third parties is kept from the frame.
        self.origin = f"http://localhost:{self.server.server_port}"
        self.stranger = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def elsewhere() -> Iterator[Elsewhere]:
    site = Elsewhere()
    thread = threading.Thread(target=site.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield site
    site.server.shutdown()
    site.server.server_close()


@pytest.fixture
def nora(browser: Browser) -> Iterator[tuple[Page, list[str]]]:
    """A phone, and whatever its console complains of."""
    heard: list[str] = []
    context = browser.new_context(viewport={"width": NARROW, "height": 640}, locale="en-IE", reduced_motion="reduce",
                                  timezone_id="Europe/Dublin")
    page = context.new_page()
    page.on("console", lambda said: heard.append(f"{said.type}: {said.text}"))
    page.on("pageerror", lambda error: heard.append(f"error: {error}"))
    yield page, heard
    context.close()


def the_button(page: Page) -> dict[str, Any]:
    """The door's button as a screen reader has it: its name, and whether it is expanded."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    for node in tree["nodes"]:
        role, name = (node.get(part, {}).get("value", "") for part in ("role", "name"))
        if role == "button" and "Write to a person" in name:
            return {"name": name, **{one["name"]: one["value"].get("value") for one in node.get("properties", [])}}
    return {}


def said_aloud(page: Page) -> str:
    """Everything that a screen reader finds on the page, in the door too."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    return " ".join(str(node.get("name", {}).get("value", "")) for node in tree["nodes"])


def tabs_to(page: Page, where: Page | Frame, wanted: str) -> None:
    """Presses Tab until the focus is on something that matches."""
    for _ in range(MOST_STEPS):
        if where.evaluate(FOCUSED, wanted):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{MOST_STEPS} times Tab never reach {wanted}")


def types(page: Page, frame: Frame, field: str, words: str) -> None:
    tabs_to(page, frame, field)
    page.keyboard.type(words)


def opens_the_door(page: Page) -> Frame:
    tabs_to(page, page, "answerable-door")
    with page.expect_event("framenavigated", lambda frame: "/door/" in frame.url) as seen:
        page.keyboard.press("Enter")
    frame: Frame = seen.value
    frame.wait_for_selector("#country")
    return frame


def a_door(seats: Seats, elsewhere: Elsewhere) -> None:
    """Adele adds it by the staff page; what she copies from there is all that the other site gets."""
    adele = seats("Adele")
    acting.sits_as(adele, "Adele Stone")
    page = adele.go("/staff/sites/")
    page.get_by_label("Name", exact=True).fill("Living well, front page")
    page.get_by_label("Sites on which it may stand").fill(elsewhere.origin)
    page.get_by_label("Colour of the button").fill("#ffdd00")
    page.get_by_role("button", name="Add the door").click()
    expect(page.get_by_text("White words could not be read on this colour")).to_be_visible()
    adele.looks_right()
    tag, policy, plain = page.locator("pre.copy").all_inner_texts()
    assert "/write/" in plain
    strict = f"default-src 'none'; require-trusted-types-for 'script'; {policy}"
    style = '<link rel="stylesheet" href="/cruel.css">'
    elsewhere.pages |= {
        "/": (PAGE.format(style="", tags=tag), strict),
        "/cruel": (PAGE.format(style=style, tags=tag + tag), f"{strict}; style-src 'self'"),
        "/long": (LONG.format(tags=tag), strict),
        "/bare": (PAGE.format(style="", tags=""), strict),
        "/shut": (PAGE.format(style="", tags=tag.replace(" async", ' async data-target="#place"')),
                  policy.partition("; frame-src")[0] + "; frame-src 'none'"),
    }


def test_someone_writes_from_another_page_by_keyboard_alone(
    seats: Seats, elsewhere: Elsewhere, nora: tuple[Page, list[str]]
) -> None:
    a_door(seats, elsewhere)
    marta = seats("Marta")
    acting.sits_as(marta, "Marta Lindqvist")
    known = acting.queue_of(marta)
    page, heard = nora

    page.goto(f"{elsewhere.origin}/cruel")
    until(lambda: "next answer by" in the_button(page).get("name", ""), what="the door to say who is there")
    assert page.locator("answerable-door").count() == 1  # of two tags
    box = page.locator("answerable-door").bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= NARROW and box["height"] < 160
    assert wider_than_the_window(page) == []
    frame = opens_the_door(page)
    assert the_button(page) == {}  # what lies behind the open door is out of reach
    writes(page, frame)
    page.keyboard.press("Escape")
    until(lambda: the_button(page).get("expanded") is False, what="the door to close")
    assert page.evaluate(FOCUSED, "answerable-door")
    kept = page.evaluate("() => [localStorage.length, sessionStorage.length, document.cookie]")
    assert kept == [0, 0, ""]
    assert page.context.cookies() == []
    assert not [line for line in heard if not line.startswith("info") and " 422 " not in line], heard
    assert acting.new_in_queue(marta, known)

    look_around(page, heard, elsewhere)


def writes(page: Page, frame: Frame) -> None:
    """Everything that a first letter asks for, one key after the other; what she sees holds before axe."""
    assert violations(frame) == []
    types(page, frame, "#country", "Irel")
    tabs_to(page, frame, "input[name=about]")
    page.keyboard.press("Space")
    types(page, frame, "#words", acting.A_QUESTION)
    tabs_to(page, frame, "form[data-keep] button")
    page.keyboard.press("Enter")
    frame.get_by_role("alert").get_by_text("Tell us one way to reach you.").wait_for()
    assert frame.evaluate(FOCUSED, "#errors")
    assert frame.locator("#words").input_value() == acting.A_QUESTION
    tabs_to(page, frame, "input[name=by]")
    page.keyboard.press("Space")
    types(page, frame, "#address", ADDRESS)
    tabs_to(page, frame, "form[data-keep] button")
    page.keyboard.press("Enter")
    expect(frame.get_by_role("heading", level=1)).to_have_text("Received. It is safe with us.")
    assert violations(frame) == []


def look_around(page: Page, heard: list[str], elsewhere: Elsewhere) -> None:
    """Without a style sheet of the page's own; without the frame; and on a site that is not the door's."""
    heard.clear()
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    page.goto(f"{elsewhere.origin}/bare")
    names = set(page.evaluate("Object.getOwnPropertyNames(window)"))
    page.goto(f"{elsewhere.origin}/")
    until(lambda: "next answer by" in the_button(page).get("name", ""), what="the door to say who is there")
    assert set(page.evaluate("Object.getOwnPropertyNames(window)")) - names <= {"0"}
    box = page.locator("answerable-door").bounding_box()
    assert box and box["y"] + box["height"] <= PHONE[1] - 10 and box["x"] > 10
    assert violations(page) == []
    page.goto(f"{elsewhere.stranger}/")
    until(lambda: any("not meant for" in line for line in heard), what="the note")
    assert page.locator("answerable-door").count() == 0
    assert not [line for line in heard if not line.startswith("info")], heard

    page.goto(f"{elsewhere.origin}/long")
    until(lambda: "next answer by" in the_button(page).get("name", ""), what="the door to say who is there")
    tall = page.locator("answerable-door").bounding_box()
    tabs_to(page, page, "#last")
    covered, short = (page.locator(one).bounding_box() for one in ("#last", "answerable-door"))
    assert tall and covered and short and short["height"] < tall["height"]
    assert short["y"] + short["height"] <= covered["y"] or short["y"] >= covered["y"] + covered["height"]
    page.context.set_offline(True)
    tabs_to(page, page, "answerable-door")
    page.keyboard.press("Enter")
    until(lambda: "We cannot be reached just now." in said_aloud(page), what="the door to say that the line is down")
    page.keyboard.press("Escape")
    page.context.set_offline(False)
    assert opens_the_door(page)
    until(lambda: "We cannot be reached" not in said_aloud(page), what="the form to come at the second opening")

    page.goto(f"{elsewhere.origin}/shut")
    page.locator("#place answerable-door").wait_for(state="attached")
    tabs_to(page, page, "answerable-door")
    with page.expect_event("console", lambda said: "frame-src" in said.text):
        page.keyboard.press("Enter")
    page.evaluate("() => new Promise(requestAnimationFrame)")
    with page.context.expect_page() as opened:
        page.keyboard.press("Enter")  # the focus is on the plain link
    opened.value.wait_for_url(re.compile(r"/at/[a-z-]+/write/$"))
