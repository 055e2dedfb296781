"""What the documents say must be so: links lead somewhere, commands and variables exist, records are whole."""

import re
from pathlib import Path

import pytest

from answerable.config.checks import CHECKS
from answerable.config.cli import COMMANDS
from answerable.engines.screen.kinds import Kind

HOME = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([HOME / "README.md", HOME / "CHANGELOG.md", *(HOME / "docs").rglob("*.md")])
RECORDS = sorted((HOME / "docs" / "decisions").glob("*.md"))
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
CODE = re.compile(r"`([^`\n]+)`")
MADE_LATER = {"desk.png"}  # drawn from the running product, and looked at by a person before it is kept


def name_of(path: Path) -> str:
    return str(path.relative_to(HOME))


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_link_leads_somewhere(document: Path) -> None:
    links = [link for link in LINK.findall(document.read_text()) if "://" not in link]
    missing = [link for link in links if not (document.parent / link).exists() and Path(link).name not in MADE_LATER]
    assert not missing


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_command_that_is_named_exists(document: Path) -> None:
    verbs = re.findall(r"(?:^|[`|] ?)(?:OWNER=1 )?answerable ([a-z][a-z-]*)", document.read_text(), re.MULTILINE)
    assert set(verbs) <= set(COMMANDS)


def test_every_variable_is_explained_and_every_one_explained_is_read() -> None:
    code = "\n".join(path.read_text() for path in (HOME / "answerable").rglob("*.py"))
    read = set(re.findall(r"""(?:environ(?:\.get\(|\[)|password_of\()["'](ANSWERABLE_[A-Z_]+)""", code))
    text = (HOME / "docs" / "deployment.md").read_text()
    explained = set(re.findall(r"`(ANSWERABLE_[A-Z_]+)`", text.split("## Every variable")[1]))
    assert read == explained


def test_everything_the_doctor_looks_at_is_named() -> None:
    lines = (HOME / "docs" / "deployment.md").read_text().splitlines()
    line = next(line for line in lines if "One line for each" in line)
    named = {name.strip(" .").rstrip("s") for name in line.split(":")[1].split(". ")[0].split(",")}
    assert {name.rstrip("s") for name in CHECKS} - {"team"} <= named


def test_every_kind_of_finding_is_explained() -> None:
    text = (HOME / "docs" / "hearing.md").read_text()
    assert not [kind for kind in Kind if f"`{kind}`" not in text]


@pytest.mark.parametrize("record", RECORDS, ids=name_of)
def test_a_decision_is_whole_and_listed(record: Path) -> None:
    text = record.read_text()
    number = int(record.name[:4])
    assert text.startswith(f"# {number}. ")
    assert [part for part in ("**Context.**", "**Decision.**", "**Consequences.**") if part not in text] == []
    assert f"(decisions/{record.name})" in (HOME / "docs" / "index.md").read_text()


def test_decisions_are_numbered_without_a_gap() -> None:
    assert [int(record.name[:4]) for record in RECORDS] == list(range(1, len(RECORDS) + 1))


FOLDER = re.compile(r"^\| `([a-z]+)/` \|.*\|([^|]*)\|$", re.MULTILINE)


def test_every_folder_of_the_house_is_walked_through_and_opens_where_it_says() -> None:
    rooms = dict(FOLDER.findall((HOME / "docs" / "architecture.md").read_text()))
    there = {path.name for path in (HOME / "answerable").iterdir() if (path / "__init__.py").exists()}
    assert set(rooms) == there
    named = [(room, name) for room, names in rooms.items() for name in CODE.findall(names)]
    assert not [(room, name) for room, name in named if not (HOME / "answerable" / room / name).exists()
                and name != "actions"]


@pytest.mark.parametrize("document", RECORDS, ids=name_of)
def test_every_place_in_the_code_that_is_named_is_there(document: Path) -> None:
    named = [code.split(":")[0].split(" ")[0] for code in CODE.findall(document.read_text())]
    places = [name.removeprefix("answerable/") for name in named if re.fullmatch(r"[a-z_]+(/[a-z_.]+)+/?", name)]
    roots = (HOME / "answerable", HOME / "answerable" / "journey", HOME)
    assert not [place for place in places if not any((root / place).exists() for root in roots)]


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_no_machine_of_ours_shows(document: Path) -> None:
    text = document.read_text()
    assert str(HOME) not in text
    assert not re.search(r"(?<![\w.])(?:/root\b|/home/\w)", text)


def test_the_readme_is_one_screen() -> None:
    assert len((HOME / "README.md").read_text().splitlines()) <= 60


def test_each_word_of_the_glossary_says_what_it_is_not() -> None:
    rows = [line for line in (HOME / "docs" / "glossary.md").read_text().splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    assert len(cells) > 30
    assert all(len(row) == 3 and all(row) for row in cells)
