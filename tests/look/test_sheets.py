"""The stylesheets keep to the tokens, to each other, and to the files that are served."""

import re

import pytest
from django.contrib.staticfiles import finders
from django.template.loader import get_template

from answerable.look.fonts import fonts_dir
from tests.look.css import FOLDER, sheets, without_comments

# Values that name no colour of ours: keywords, and the reader's own palette under forced colours.
NAMED = re.compile(
    r":[^;{}]*\b(black|white|red|green|blue|gray|grey|silver|yellow|orange|purple|brown|pink|navy|teal|maroon)\b"
)
LITERAL = re.compile(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(")
NAMES = [sheet.name for sheet in sheets()]


@pytest.mark.parametrize("name", [name for name in NAMES if name != "tokens.css"])
def test_no_sheet_but_the_tokens_names_a_colour(name: str) -> None:
    text = without_comments((FOLDER / name).read_text())
    assert not LITERAL.findall(text)
    assert not NAMED.findall(text)


@pytest.mark.parametrize("name", NAMES)
def test_a_sheet_stays_small_balanced_and_fetches_nothing_foreign(name: str) -> None:
    text = (FOLDER / name).read_text()
    assert text.count("\n") < 450
    assert text.count("{") == text.count("}")
    assert not re.search(r"url\([\"']?(?:https?:|//|data:)", text)


def test_every_variable_that_is_used_is_given_somewhere() -> None:
    text = "".join(without_comments(sheet.read_text()) for sheet in sheets())
    given = set(re.findall(r"(--[a-z0-9-]+)\s*:", text))
    assert set(re.findall(r"var\((--[a-z0-9-]+)", text)) <= given


def test_the_single_entry_imports_every_sheet_once_with_tokens_first_and_print_last() -> None:
    imported = re.findall(r'@import url\("([a-z]+\.css)"\)', (FOLDER / "look.css").read_text())
    assert sorted(imported) == [name for name in NAMES if name != "look.css"]
    assert (imported[0], imported[-1]) == ("tokens.css", "print.css")


@pytest.mark.parametrize("frame", ["look/patient.html", "look/staff.html"])
def test_every_file_that_a_frame_links_is_served(frame: str) -> None:
    page = get_template(frame).render({})
    linked = re.findall(r'(?:href|src)="/static/([^"]+)"', page)
    assert len(linked) > 10
    assert [name for name in linked if finders.find(name) is None] == []


def test_the_typeface_comes_out_of_its_package_in_two_styles_only() -> None:
    named = re.findall(r'url\("\.\./fonts/([^"]+)"\)', (FOLDER / "fonts.css").read_text())
    assert named == ["AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf"]
    assert all((fonts_dir() / name).is_file() for name in named)
    assert not list(FOLDER.rglob("*.ttf"))


def test_the_words_and_their_marked_copy_share_one_rule_for_every_metric() -> None:
    text = without_comments((FOLDER / "composer.css").read_text())
    shared = re.search(r"\.composer__under, \.composer__paper textarea \{(.*?)\}", text, re.S)
    assert shared
    metrics = ("padding", "font:", "letter-spacing", "word-spacing", "white-space", "overflow-wrap", "border: 0")
    assert all(metric in shared[1] for metric in metrics)
    alone = re.findall(r"(?:^|\n)\.composer__(?:under|paper textarea) \{(.*?)\}", text, re.S)
    moving = re.compile(r"(?<!caret-)\b(padding|margin|font|border-width|line-height|letter-spacing|white-space)\b")
    assert len(alone) == 2
    assert not [body for body in alone if moving.search(body)]


def test_a_mark_never_changes_the_width_of_its_words() -> None:
    text = without_comments((FOLDER / "marks.css").read_text())
    rules = re.findall(r"([^{}]*\.(?:finding|s-|mended)[^{}]*)\{([^{}]*)\}", text)
    assert rules
    assert not [name for name, body in rules if re.search(r"\b(padding|margin|border|font)\b(?!-)", body)]


def test_each_family_of_findings_has_a_line_of_its_own() -> None:
    text = without_comments((FOLDER / "marks.css").read_text())
    kinds = ("crisis", "medical_question", "quality_complaint", "privacy_request", "identifiers", "complaint")
    bodies = []
    for kind in kinds:
        rule = re.search(rf"\.finding--{kind}[^{{}}]*\{{([^{{}}]*)\}}", text)
        assert rule, kind
        bodies.append(rule[1])
    assert len(set(bodies)) == len(kinds)
