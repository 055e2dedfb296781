"""The shared scripts in a real browser, under the policy that the product serves with."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from answerable.kit import clock
from answerable.look import words
from tests.journeys.browsing import FADED
from tests.look.conftest import Site, drawn

pytestmark = pytest.mark.browser

NOW = datetime(2025, 11, 18, 10, 40, tzinfo=UTC)
LETTER = """{% extends "look/patient.html" %}{% block content %}<header><h1>Write to us</h1></header>
<form method="post" action="/sent" data-keep="write"><label class="label" for="w">Your words</label>
<textarea class="field" id="w" name="words"></textarea><input type="hidden" name="key" value="KEY" data-keep-key>
<label class="label" for="p">Password</label><input class="field" type="password" id="p" name="secret">
{% include "look/parts/unsent.html" %}
<button class="button" name="act" value="send">Send</button></form>{% endblock %}"""
THANKS = (
    """{% extends "look/patient.html" %}{% block content %}<h1 data-keep-done="write">Received</h1>{% endblock %}"""
)
DESK = """{% extends "look/staff.html" %}{% block content %}<h1>Your answer</h1><div class="composer">
<div class="composer__paper"><p class="composer__under" aria-hidden="true">Dear Aoife, <span class="s-claim">rash \
is known.</span> <span class="s-forbidden">All is fine.</span></p><textarea aria-label="Your answer">Dear Aoife, \
rash is known. All is fine.</textarea></div></div>
<button class="button" hx-post="/refused" hx-swap="outerHTML">Send it</button>{% endblock %}"""


def test_waits_are_worded_in_the_browser_as_on_the_server(page: Page, site: Site) -> None:
    minutes = [-3000, -1500, -60, -3, -1, -0.5, 0.5, 1, 12, 59, 61, 125, 1439, 1441, 1500, 2880, 20000]
    moments = [NOW + timedelta(minutes=m) for m in minutes]
    source = "{% load say %}<meta name='now' content='2025-11-18T10:40:00Z'>{% for m in all %}{% moment m '' 'left' %}"
    source += "{% moment m '' 'ago' %}{% endfor %}<script src='/static/look/tick.js'></script>"
    with clock.at(NOW - timedelta(days=2)):
        site.pages["/"] = drawn(source, all=moments)
    page.clock.install(time=NOW + timedelta(hours=5))
    page.clock.pause_at(NOW + timedelta(hours=6))
    page.goto(f"{site.address}/")
    page.clock.run_for(15_000)
    later = NOW + timedelta(seconds=15)
    expected = [said for m in moments for said in (words.left(m, later), words.ago(m, later))]
    assert page.locator("time").all_inner_texts() == expected


def test_a_clock_goes_from_calm_to_late_by_itself(page: Page, site: Site) -> None:
    @dataclass
    class Promise:
        started_at: datetime = NOW
        due_at: datetime = NOW + timedelta(minutes=30)

    with clock.at(NOW):
        site.pages["/"] = drawn(
            "{% load say %}{% clock p %}<meta name='now' content='{% now_iso %}'>"
            "<script src='/static/look/tick.js'></script>",
            p=Promise(),
        )
    page.clock.install(time=NOW)
    page.clock.pause_at(NOW + timedelta(seconds=1))
    page.goto(f"{site.address}/")
    line = page.locator(".clock")
    assert line.get_attribute("class") == "clock clock--calm"
    assert line.locator("b").inner_text() == "By 11:10 am today"
    page.clock.run_for(18 * 60_000)
    assert (line.get_attribute("class"), line.get_attribute("data-left")) == ("clock", "40")
    assert line.locator("b").inner_text() == "12 minutes left"
    page.clock.run_for(15 * 60_000)
    assert (line.get_attribute("class"), line.get_attribute("data-left")) == ("clock clock--late", "0")
    assert line.locator("b").inner_text() == "3 minutes late"
    assert line.locator("time").inner_text() == "Was 11:10 am today"


def test_words_typed_offline_stay_and_are_sent_once_later(page: Page, site: Site) -> None:
    site.pages |= {"/": drawn(LETTER), "/sent": drawn(THANKS)}
    page.goto(f"{site.address}/")
    page.fill("#w", "I have a rash")
    page.fill("#p", "not to be kept")
    page.context.set_offline(True)
    page.click("button")
    assert page.locator('[data-face="offline"]').is_visible()
    assert site.posted == []
    page.context.set_offline(False)
    page.locator('[data-face="offline"]').wait_for(state="hidden")
    page.click("button")
    page.wait_for_selector("[data-keep-done]")
    assert len(site.posted) == 1
    assert "words=I+have+a+rash" in site.posted[0]
    assert "act=send" in site.posted[0]


def test_whoever_types_while_the_line_drops_and_comes_back_types_on(page: Page, site: Site) -> None:
    site.pages |= {"/": drawn(LETTER)}
    page.goto(f"{site.address}/")
    notice = page.locator('[data-face="offline"]')
    page.focus("#w")
    page.keyboard.type("It started on Mon")
    page.context.set_offline(True)
    notice.wait_for()
    page.keyboard.type("day and it burns")
    page.click("button")
    page.wait_for_function("document.activeElement.dataset.face === 'offline'")  # after a press it is read first
    page.context.set_offline(False)
    notice.wait_for(state="hidden")
    page.keyboard.type(" still")
    assert page.input_value("#w") == "It started on Monday and it burns still"


def test_a_closed_page_gives_the_words_back_but_never_a_password(page: Page, site: Site) -> None:
    site.pages |= {"/": drawn(LETTER)}
    page.goto(f"{site.address}/")
    page.fill("#w", "I have a rash")
    page.fill("#p", "secret")
    page.reload()
    assert page.input_value("#w") == "I have a rash"
    assert page.input_value("#p") == ""
    assert "secret" not in page.evaluate("JSON.stringify(sessionStorage)")


def test_words_are_said_to_be_kept_only_where_they_are(page: Page, site: Site) -> None:
    site.pages |= {"/": drawn(LETTER), "/sign-in": drawn(
        """{% extends "look/patient.html" %}{% block content %}<h1>Your letters</h1>
        <p data-kept-not="write">Press again.</p>
        <p data-kept="write" hidden>Your words are kept here.</p>{% endblock %}""")}
    page.goto(f"{site.address}/sign-in")
    assert page.locator("main p:visible").all_inner_texts() == ["Press again."]
    page.goto(f"{site.address}/")
    page.fill("#w", "I have a rash")
    page.goto(f"{site.address}/sign-in")
    assert page.locator("main p:visible").all_inner_texts() == ["Your words are kept here."]


def test_words_typed_on_a_refused_page_are_newer_than_what_it_carries(page: Page, site: Site) -> None:
    refused = LETTER.replace('name="words">', 'name="words">I have a rash')
    site.pages |= {"/": drawn(refused.replace('data-keep="write"', 'data-keep="write" data-keep-newer')),
                   "/help": drawn("<p>Help now</p>")}
    page.goto(f"{site.address}/")
    page.fill("#w", "I have a rash since Sunday")
    page.goto(f"{site.address}/help")
    page.goto(f"{site.address}/")
    assert page.input_value("#w") == "I have a rash since Sunday"


def test_words_that_arrived_are_forgotten(page: Page, site: Site) -> None:
    site.pages |= {"/": drawn(LETTER), "/sent": drawn(THANKS)}
    page.goto(f"{site.address}/")
    page.fill("#w", "I have a rash")
    page.click("button")
    page.wait_for_selector("[data-keep-done]")
    page.wait_for_load_state("domcontentloaded")  # its scripts have run
    page.goto(f"{site.address}/")
    assert page.input_value("#w") == ""
    assert page.input_value("[data-keep-key]") == "key-1"


def test_a_letter_is_sent_again_under_its_key_but_changed_words_get_a_new_one(page: Page, site: Site) -> None:
    lost = drawn("<p>The answer of the server went astray.</p>")
    site.pages |= {"/": drawn(LETTER), "/sent": lost}
    page.goto(f"{site.address}/")
    page.fill("#w", "I have a rash")
    page.click("button")
    page.wait_for_url("**/sent")
    page.goto(f"{site.address}/")
    assert page.input_value("[data-keep-key]") == "key-0"
    page.locator("#w").press_sequentially("!")
    assert page.input_value("[data-keep-key]") == "key-1"


def test_a_mark_follows_its_words_and_goes_when_they_are_changed(page: Page, site: Site) -> None:
    site.pages["/"] = drawn(DESK)
    page.goto(f"{site.address}/")
    area, under = page.locator("textarea"), page.locator(".composer__under")
    area.evaluate("a => a.setSelectionRange(0, 0)")
    area.press_sequentially("Hello. ")
    assert under.locator(".s-claim").inner_text() == "rash is known."
    page.evaluate("document.querySelector('textarea').setSelectionRange(24, 24)")
    area.press_sequentially("X")
    assert under.locator(".s-claim").count() == 0
    assert under.locator(".s-forbidden").inner_text() == "All is fine."
    assert under.text_content() == area.input_value()


def test_the_words_and_their_copy_lie_in_the_same_place(page: Page, site: Site) -> None:
    site.pages["/"] = drawn(DESK)
    page.goto(f"{site.address}/")
    page.fill("textarea", "A long answer, with many words in it, that must wrap. " * 12 + "\n\nMarta\n")
    boxes = [page.locator(s).bounding_box() for s in (".composer__under", ".composer__paper textarea")]
    assert boxes[0] == boxes[1]
    inner = "e => [e.scrollHeight, e.clientHeight]"
    assert len({*page.locator("textarea").evaluate(inner), *page.locator(".composer__under").evaluate(inner)}) == 1


def test_a_refusal_is_said_beside_the_words_and_replaces_none_of_them(page: Page, site: Site) -> None:
    refusal = drawn('{% include "look/errors/409.html" %}', for_staff=True, why="Jonas sent an answer at 10:57 am.")
    site.pages |= {"/": drawn(DESK), "/refused": refusal}
    page.goto(f"{site.address}/")
    page.click("text=Send it")
    page.locator("#said .state").wait_for()
    assert "Jonas sent an answer at 10:57 am." in page.locator("#said").inner_text()
    assert page.locator("textarea").input_value().startswith("Dear Aoife")
    assert Axe().run(page).response["violations"] == []
    page.click("text=Put away")
    assert page.locator("#said .state").count() == 0


@pytest.mark.parametrize("for_staff", [False, True])
@pytest.mark.parametrize("name", ["403", "404", "409", "503", "offline"])
def test_an_error_page_has_no_barrier(page: Page, site: Site, name: str, for_staff: bool) -> None:
    site.pages["/"] = drawn(f'{{% include "look/errors/{name}.html" %}}', for_staff=for_staff)
    page.goto(f"{site.address}/")
    assert Axe().run(page).response["violations"] == []
    page.emulate_media(color_scheme="dark")
    page.evaluate(FADED)
    assert Axe().run(page, options={"runOnly": ["color-contrast"]}).response["violations"] == []


@pytest.mark.parametrize(("width", "size"), [(195, 100), (320, 100), (320, 200), (390, 200)])
def test_a_choice_is_never_cut_off_however_large_its_letters(page: Page, site: Site, width: int, size: int) -> None:
    chosen = "United Kingdom of Great Britain"
    site.pages["/"] = drawn(
        """{% extends "look/patient.html" %}{% block content %}<label for="c">Country</label><select class="field" """
        f"""id="c"><option>{chosen}</option></select><p><span id="alone">{chosen}</span></p>{{% endblock %}}""")
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{site.address}/")
    page.evaluate("size => { document.documentElement.style.fontSize = `${size}%`; }", size)
    room, high, line, needed = page.evaluate(
        """() => {
          const s = getComputedStyle(document.getElementById("c"));
          const of = (name) => parseFloat(s[name]);
          const alone = document.getElementById("alone");
          alone.style.whiteSpace = "nowrap";
          return [of("width") - of("paddingLeft") - of("paddingRight"),
                  of("height") - of("paddingTop") - of("paddingBottom"), of("lineHeight"), alone.offsetWidth];
        }""")
    assert high > line * (needed / room - 0.2)


@pytest.mark.parametrize("width", [320, 390, 900, 1280, 1920])
def test_a_page_never_runs_over_its_edge(page: Page, site: Site, width: int) -> None:
    long = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung"
    site.pages["/"] = drawn(LETTER.replace("Write to us", long), organisation_name=long)
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{site.address}/")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
