"""Pieces of a page put together in Python: what is not markup already is escaped, as templates would."""

import pytest
from django.template import Context, Template
from django.urls import reverse
from django.utils.safestring import SafeString

from answerable.look.markup import address, addresses, linked, markup, together

RISKY = "<b title=\"x\" lang='y'>&amp;"


def test_every_value_is_escaped_as_a_template_would_escape_it() -> None:
    expected = Template("<i>{{ one }}, {{ two }}</i>").render(Context({"one": RISKY, "two": 3}))
    assert markup("<i>{one}, {0}</i>", 3, one=RISKY) == expected
    assert isinstance(markup("{0}", RISKY), SafeString)


def test_what_is_markup_already_stays_so_and_braces_in_a_value_mean_nothing() -> None:
    assert markup("<p>{0}</p>", markup("<b>{0}</b>", "{0} {x}")) == "<p><b>{0} {x}</b></p>"
    assert together([markup("{0}", "<"), markup("{0}", ">")]) == "&lt;&gt;"


@pytest.mark.parametrize("route", ["desk:thread", "desk:say", "desk:unmask"])
def test_an_address_is_the_one_that_django_would_give(route: str) -> None:
    assert address(route, of="thr_01ABC") == addresses(route)("thr_01ABC") == reverse(route, args=["thr_01ABC"])
    assert "<" not in addresses(route)('"><script>')


def test_a_page_about_nothing_has_its_address_too() -> None:
    assert address("desk:home") == reverse("desk:home")


def test_sheets_and_scripts_stand_a_line_each() -> None:
    said = linked('<link rel="stylesheet" href="{0}">', ("look/tokens.css", "look/fonts.css"))
    assert said.split("\n") == ['<link rel="stylesheet" href="/static/look/tokens.css">',
                                '<link rel="stylesheet" href="/static/look/fonts.css">']
