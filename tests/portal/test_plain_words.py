"""What patients read aims at the sixth grade."""

import re

import pytest
from django.test import Client

from answerable.engines.wording import read
from tests.cast import House, a_thread
from tests.journey.answers import delivered
from tests.portal.conftest import enter

GOAL = 6.0
TOLD = "p|h1|h2|h3|li|small|legend"


def prose(html: str) -> str:
    """The paragraphs and headings of a page, each as a sentence of its own; names and numbers to call are neither."""
    main = html[html.index("<main") : html.index("</main>")]
    main = re.sub(r'<div class="helps.*</section>', "", main, flags=re.S)
    main = re.sub(r"<details.*?</details>|<select.*?</select>|<blockquote.*?</blockquote>", "", main, flags=re.S)
    parts = re.findall(rf"<(?:{TOLD})\b[^>]*>(.*?)</(?:{TOLD})>", main, flags=re.S)
    plain = [re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", part)).strip() for part in parts]
    return " ".join(text if text.endswith((".", "?", "!")) else f"{text}." for text in plain if text)


@pytest.mark.parametrize("page", ["/", "/promises/", "/help/", "/write/", "/sign-in/"])
def test_a_page_for_anyone_reads_at_the_sixth_grade(house: House, browser: Client, page: str) -> None:
    grade = read(prose(browser.get(page).content.decode())).grade
    assert grade is not None
    assert grade <= GOAL


def test_the_pages_of_the_person_do_too(house: House) -> None:
    thread = a_thread(house)
    delivered(house, thread)
    browser = enter()
    for page in ("/letters/", f"/letters/{thread.pk}/", "/who-looked/", "/who-looked/all/", "/data/"):
        grade = read(prose(browser.get(page).content.decode())).grade
        assert grade is not None
        assert grade <= GOAL, page
