"""The scripts of the pages for those who write, in a real browser."""

import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from answerable.portal.writing.slips import SLIPS
from tests.look.conftest import Site, drawn

pytestmark = pytest.mark.browser

# Stands for the stream of the server: what is heard is said by the test.
STREAM = """window.EventSource = class { addEventListener(name, heard) { window.heard = heard; } close() {} };"""
ROW = """<div class="conversation"><h2><a href="/letters/{0}/">{1}</a></h2>
<p><a href="/letters/{0}/">Open these letters</a></p></div>"""
FIRST, OTHER = ROW.format("one", "Marta has your letter"), ROW.format("two", "We received your letter")
ANSWERED = ROW.format("one", "A new answer for you")
REACH = """{% extends "look/patient.html" %}{% load static %}{% block scripts %}
<script src="{% static 'portal/slips.js' %}" defer></script>{% endblock %}{% block content %}<h1>Write to us</h1>
<form method="post" action="/sent"><label><input type="radio" name="by" value="email" checked> Email</label>
<label><input type="radio" name="by" value="phone"> Phone</label><label for="address">Address</label>
<input class="field" id="address" name="address"><div class="slip" role="status" data-slips="{{ slips }}"></div>
<button class="button">Send</button></form>{% endblock %}"""


def opened(page: Page, site: Site, words: str) -> None:
    """The list of letters, open, with these in it."""
    site.pages |= {"/letters/where/": words, "/": drawn(
        """{% extends "look/patient.html" %}{% load static %}{% block scripts %}
        <script src="{% static 'portal/live.js' %}" defer></script>{% endblock %}
        {% block content %}<h1>Your letters</h1><p class="unseen" id="live-said" role="status"></p>
        <div data-live="/letters/where/">{{ words|safe }}</div><button>After it</button>{% endblock %}""", words=words)}
    page.add_init_script(STREAM)
    page.goto(f"{site.address}/")


def hears(page: Page, site: Site, words: str) -> None:
    """Something changed, and the part was fetched."""
    site.pages["/letters/where/"] = words
    with page.expect_response("**/letters/where/"):
        page.evaluate("heard({ data: 'one' })")


def stands_on(page: Page) -> str:
    found: str = page.evaluate("document.activeElement.textContent")
    return found


def test_whoever_stands_on_a_link_stays_on_it_when_the_list_changes(page: Page, site: Site) -> None:
    opened(page, site, FIRST + OTHER)
    page.get_by_role("link", name="Open these letters").first.focus()
    hears(page, site, OTHER + ANSWERED)
    page.get_by_role("link", name="A new answer for you").wait_for()
    assert stands_on(page) == "Open these letters"
    assert page.evaluate("document.activeElement.getAttribute('href')") == "/letters/one/"
    assert page.locator("#live-said").inner_text() == "A new answer for you."


def test_words_wait_while_someone_stands_where_they_would_take_the_place_away(page: Page, site: Site) -> None:
    opened(page, site, FIRST + OTHER)
    page.get_by_role("link", name="We received your letter").focus()
    hears(page, site, ANSWERED)
    page.wait_for_timeout(100)
    assert stands_on(page) == "We received your letter"
    page.keyboard.press("Tab")
    assert stands_on(page) == "Open these letters"
    page.keyboard.press("Tab")
    page.get_by_role("link", name="A new answer for you").wait_for()
    assert stands_on(page) == "After it"
    assert page.get_by_role("link", name="We received your letter").count() == 0


def asked(page: Page) -> str:
    return page.locator("[data-slips]").inner_text()


def writes_as_address(page: Page, address: str) -> None:
    page.fill("#address", address)
    page.locator("#address").blur()


def test_a_mistyped_end_of_an_address_is_asked_about_and_changed_by_the_writer_alone(page: Page, site: Site) -> None:
    site.pages["/"] = drawn(REACH, slips=json.dumps(SLIPS))
    page.goto(f"{site.address}/")
    writes_as_address(page, "Aoife@Gmial.com")
    assert asked(page).startswith("Did you mean Aoife@gmail.com?")
    assert page.input_value("#address") == "Aoife@Gmial.com"
    assert Axe().run(page).response["violations"] == []
    page.get_by_role("button", name="Yes, change it").click()
    assert page.input_value("#address") == "Aoife@gmail.com"
    assert asked(page) == ""
    assert stands_on(page) == ""


@pytest.mark.parametrize("address", ["aoife@gmail.com", "aoife@example.org", "+353 1 555 0100", "gmial.com", ""])
def test_an_address_that_looks_right_is_not_asked_about(page: Page, site: Site, address: str) -> None:
    site.pages["/"] = drawn(REACH, slips=json.dumps(SLIPS))
    page.goto(f"{site.address}/")
    writes_as_address(page, address)
    assert asked(page) == ""


def test_whoever_is_not_reached_by_email_is_not_asked_about_one(page: Page, site: Site) -> None:
    site.pages["/"] = drawn(REACH, slips=json.dumps(SLIPS))
    page.goto(f"{site.address}/")
    writes_as_address(page, "aoife@gmial.com")
    page.locator("input[value=phone]").check()
    assert asked(page) == ""
