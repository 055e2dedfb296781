"""Every template of the package compiles and keeps to the strict policy: nothing inline."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.template import engines
from django.template.loader import render_to_string

import answerable

PACKAGE = Path(answerable.__file__).parent
TEMPLATES = sorted(PACKAGE.glob("**/templates/**/*.html"))
OURS = [path for path in TEMPLATES if "look" in path.relative_to(PACKAGE).parts]
ERRORS = ("400", "403", "404", "409", "413", "422", "500", "503", "offline")
CODES = re.compile(r"\b(?:4\d\d|5\d\d)\b|error|invalid|forbidden|denied|failed to", re.I)


class Inline(HTMLParser):
    """Collects what a strict Content-Security-Policy would refuse."""

    def __init__(self) -> None:
        super().__init__()
        self.refused: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag == "style" or (tag == "script" and "src" not in named):
            self.refused.append(tag)
        self.refused += [f"{tag} {name}" for name, value in attrs if _refused(name, value or "")]

    def handle_data(self, data: str) -> None:
        self.words += data


def _refused(name: str, value: str) -> bool:
    script = name.startswith(("on", "hx-on", "hx-vals-js")) or value.strip().lower().startswith(("javascript:", "js:"))
    return name == "style" or script


def _read(text: str) -> Inline:
    reader = Inline()
    reader.feed(text)
    return reader


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_template_holds_no_inline_style_or_script(path: Path) -> None:
    # Tags of the template language could hide an attribute from the reader; without them the markup is plain.
    assert _read(re.sub(r"{%.*?%}|{{.*?}}|{#.*?#}", "", path.read_text(), flags=re.S)).refused == []


@pytest.mark.parametrize("path", OURS, ids=lambda p: p.name)
def test_a_template_of_the_look_compiles(path: Path) -> None:
    assert engines["django"].from_string(path.read_text())


def test_the_reader_of_inline_code_sees_what_a_policy_refuses() -> None:
    page = '<p style="a">x</p><style></style><script>1</script><a onclick="x" href="javascript:y">z</a>'
    assert _read(page).refused == ["p style", "style", "script", "a onclick", "a href"]
    assert _read('<script src="/static/look/keep.js" defer></script>').refused == []


@pytest.mark.parametrize("name", ERRORS)
def test_a_patient_never_meets_a_code_or_blame(name: str) -> None:
    page = render_to_string(f"look/errors/{name}.html", {})
    words = _read(page).words
    assert not CODES.search(words)
    assert "safe" in words or "still there" in words or "stays on" in words
    assert 'class="for-patients"' in page


@pytest.mark.parametrize("name", [name for name in ERRORS if name != "500"])
def test_staff_read_the_reason_of_a_refusal(name: str) -> None:
    page = render_to_string(f"look/errors/{name}.html", {"for_staff": True, "why": "Someone else must <sign> this."})
    assert 'class="for-staff"' in page
    assert ("Someone else must &lt;sign&gt; this." in page) == (name != "offline")


def test_the_last_error_page_needs_nothing_but_itself() -> None:
    text = (PACKAGE / "look/templates/look/errors/500.html").read_text()
    assert "{%" not in text
    assert "{{" not in text


def test_the_page_says_its_language_and_its_direction() -> None:
    assert '<html lang="en" dir="ltr">' in render_to_string("look/patient.html", {})
    assert '<html lang="ar" dir="rtl">' in render_to_string("look/patient.html", {"page_language": "ar"})


def test_htmx_is_told_to_evaluate_nothing_and_to_keep_no_history() -> None:
    page = render_to_string("look/staff.html", {})
    assert '"allowEval":false' in page
    assert '"includeIndicatorStyles":false' in page
    assert '"historyCacheSize":0' in page


def test_only_a_demonstration_is_marked_as_one() -> None:
    assert "A demonstration." in render_to_string("look/patient.html", {"demo": True})
    assert "A demonstration." not in render_to_string("look/patient.html", {})
