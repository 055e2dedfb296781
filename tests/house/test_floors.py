"""Laws of the house that an import linter cannot see: foreign keys, sizes, words, writers."""

import ast
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps

from tests.all import NO_DATABASE

HOUSE = Path(__file__).resolve().parent.parent.parent
PACKAGE = HOUSE / "answerable"
CEILING = 450
LONGEST_FUNCTION = 50


def floors() -> dict[str, int]:
    """Each folder's floor, 0 at the top, as the layers contract in pyproject.toml says."""
    contracts = tomllib.loads((HOUSE / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    layers = next(c["layers"] for c in contracts if c["type"] == "layers")
    return {name.strip(): floor for floor, layer in enumerate(layers) for name in layer.split("|")}


def room_of(model: type) -> str:
    return model.__module__.split(".")[1]


def sources() -> Iterator[Path]:
    yield from (p for p in PACKAGE.rglob("*.py") if "migrations" not in p.parts)


def test_foreign_keys_point_down_or_stay_on_their_floor() -> None:
    floor = floors()
    upward = []
    for model in apps.get_models():
        if not model.__module__.startswith("answerable."):
            continue
        for field in model._meta.get_fields():
            target = getattr(field, "related_model", None)
            points = getattr(field, "many_to_one", False) or getattr(field, "one_to_one", False)
            if not (points and getattr(field, "concrete", False) and target) or target == "self":
                continue
            if target.__module__.startswith("answerable.") and floor[room_of(target)] < floor[room_of(model)]:
                upward.append(f"{model.__name__}.{field.name}")
    assert upward == []


def test_the_ledger_and_the_clocks_hold_no_foreign_key() -> None:
    tied = [
        f"{model.__name__}.{field.name}"
        for label in ("ledger", "clocks")
        for model in apps.get_app_config(label).get_models()
        for field in model._meta.concrete_fields
        if field.is_relation
    ]
    assert tied == []


def test_no_file_is_longer_than_the_ceiling() -> None:
    long = {str(p.relative_to(HOUSE)): n for p in sources() if (n := len(p.read_text().splitlines())) > CEILING}
    assert long == {}


def test_no_function_is_longer_than_fifty_lines() -> None:
    long = []
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or 0) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    long.append(f"{path.relative_to(HOUSE)}:{node.name} {lines}")
    assert long == []


def test_every_module_says_in_a_sentence_what_it_owns() -> None:
    silent = [
        str(p.relative_to(HOUSE))
        for p in sources()
        if p.read_text().strip() and not ast.get_docstring(ast.parse(p.read_text()))
    ]
    assert silent == []


@pytest.mark.parametrize("name", ["utils", "helpers", "services", "manager", "common", "misc"])
def test_no_room_has_a_name_that_says_nothing(name: str) -> None:
    assert [str(p) for p in PACKAGE.rglob("*") if p.stem == name] == []


WRITES = re.compile(
    r"\.objects\.(create|bulk_create|bulk_update|update_or_create|get_or_create)\(|\.save\(|\.delete\(\)|\)\.update\("
)
# Writes that are no one's act: the lease of a waiting row, the ledger's own appending, the write door.
WRITERS = {"actions", "ledger", "work", "kit"}


def test_only_actions_write() -> None:
    outside = []
    for path in sources():
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        if WRITERS & set(parts) or "config" in parts:
            continue
        outside += [f"{path.relative_to(HOUSE)}: {m.group()}" for m in WRITES.finditer(path.read_text())]
    # The keys have their own database and their own door; a photo that is saved is a picture, not a row.
    allowed = {"answerable/people/keys.py", "answerable/people/photo.py"}
    assert [line for line in outside if line.split(":")[0] not in allowed] == []


def tracked() -> list[str]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=HOUSE, capture_output=True, check=True).stdout
    return list(filter(None, listed.decode().split("\0")))


def test_no_key_and_no_database_is_part_of_the_project() -> None:
    assert [name for name in tracked() if re.search(r"\.(key|pem|sqlite3)(-wal|-shm)?$", name)] == []


def test_the_project_speaks_of_itself_alone() -> None:
    foreign = re.compile(r"index-url|find-links|(?<![a-z])/home/[a-z]+/|(?<![a-z])/root/|#\s*(TODO|FIXME)\b")
    found = []
    for name in tracked():
        path = HOUSE / name
        if path.suffix in {".png", ".ico"} or not path.exists() or path == Path(__file__) or name == "Makefile":
            continue
        found += [f"{name}: {m.group()}" for m in foreign.finditer(path.read_text(errors="replace"))]
    assert found == []


def test_what_the_postgresql_suite_leaves_out_touches_no_database() -> None:
    asks = re.compile(r"django_db|: House\b|: World\b|living_house")
    left_out = [HOUSE / "tests" / one for one in NO_DATABASE]
    assert all(one.exists() for one in left_out)
    files = {file for one in left_out for file in [one, *one.rglob("*.py")] if file.is_file()} - {Path(__file__)}
    assert len(files) > 50
    assert [str(file.relative_to(HOUSE)) for file in sorted(files) if asks.search(file.read_text())] == []
