"""What holds for every page of the desk."""

import re
from pathlib import Path

import pytest
from django.urls import get_resolver

import answerable.desk
from answerable.access.roles import Permission

DESK = Path(answerable.desk.__file__).parent
OURS = [path for path in sorted((DESK / "templates" / "desk").rglob("*.html")) if "staffroom" not in path.parts]
SCRIPTS = sorted((DESK / "static" / "desk").rglob("*.js"))


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_a_template_holds_no_script_or_style_of_its_own(path: Path) -> None:
    text = path.read_text()
    assert not re.search(r"<script(?![^>]*\bsrc=)", text)
    assert "<style" not in text
    assert not re.search(r"\sstyle=", text)
    assert not re.search(r"\son[a-z]+=", text)
    assert "hx-on" not in text
    assert "javascript:" not in text


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_every_form_that_writes_carries_its_token_and_works_without_a_script(path: Path) -> None:
    for form in re.findall(r"<form\b.*?</form>", path.read_text(), re.DOTALL):
        opening = form[: form.index(">") + 1]
        assert 'method="post"' in opening, "a form of the desk is posted: what is looked for belongs in no log"
        assert "action=" in opening
        assert "{% csrf_token %}" in form


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_script_evaluates_nothing_and_writes_no_markup(path: Path) -> None:
    text = path.read_text()
    for word in ("eval(", "new Function", "innerHTML", "insertAdjacentHTML", "document.write"):
        assert word not in text


def test_every_address_of_the_desk_has_its_guard() -> None:
    views = list(_views(_desk()))
    assert len(views) > 30
    assert all(isinstance(getattr(view, "guard", None), Permission) for view in views)


def _desk() -> object:
    return next(one for one in get_resolver().url_patterns if getattr(one, "namespace", None) == "desk")


def _views(resolver: object) -> list[object]:
    found: list[object] = []
    for one in resolver.url_patterns:  # type: ignore[attr-defined]
        found += _views(one) if hasattr(one, "url_patterns") else [one.callback]
    return found
