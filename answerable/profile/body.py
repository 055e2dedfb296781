"""The body of a profile: the house's facts for a kind and country, an organisation's own choices laid over them."""

from __future__ import annotations

import copy
import hashlib
import json
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from answerable.kit.errors import Invalid
from answerable.profile.value import WARN_FRACTION, rules_of

Body = dict[str, Any]

HOUSE = "house default"
OWN_CHOICE = {"name": "the organisation's own choice"}
# GDPR Art. 5(1)(e): no longer than is necessary. How long that is, and which records law makes longer, differs by
# country and kind: the house cannot know it, so it throws nothing away until someone chose.
KEPT_YEARS = "Years after the last letter until a person's conversations are erased; 0: they are kept without end."
_HERE = Path(__file__).resolve().parent
_REFERENCES = ("source", "see")
_LENGTHS = ("minutes", "days", "months")
# One who wrote the reply never signs it: whatever is medical or about a product needs at least these.
_LEAST = {"medical": "medical", "product": "medical"}


@cache
def _read(name: str) -> dict[str, Any]:
    tables = tomllib.loads((_HERE / name).read_text("utf-8"))
    sources = tables.pop("sources")
    return {key: _with_sources(value, sources) for key, value in tables.items()}


def _with_sources(value: Any, sources: Mapping[str, Any]) -> Any:
    """Every named source written out, so that what is signed stands on its own."""
    if isinstance(value, dict):
        return {
            key: dict(sources[each]) if key in _REFERENCES and isinstance(each, str) else _with_sources(each, sources)
            for key, each in value.items()
        }
    return [_with_sources(each, sources) for each in value] if isinstance(value, list) else value


def kinds() -> tuple[str, ...]:
    """The kinds of organisation that the house knows."""
    return tuple(_read("kinds.toml")["kinds"])


def countries() -> dict[str, str]:
    """The countries whose facts are known, by code, with their names."""
    return {code: str(facts["name"]) for code, facts in _read("countries.toml")["countries"].items()}


def facts_of(country: str) -> dict[str, Any] | None:
    """What is known of a country; None when nothing is."""
    found: dict[str, Any] | None = _read("countries.toml")["countries"].get(country)
    return copy.deepcopy(found)


def house_body(kind: str, country: str) -> Body:
    """What the house proposes for this kind of organisation in this country. Invalid when it knows no such."""
    table = _read("kinds.toml")["kinds"].get(kind)
    facts = facts_of(country)
    if table is None:
        raise Invalid(f"There is no kind of organisation named {kind}. There are {', '.join(kinds())}.")
    if facts is None:
        raise Invalid(f"Nothing is known here of the country {country}. Its facts must be added first.")
    body = copy.deepcopy(table)
    body.setdefault("kept_years", {"value": 0, "source": {"name": HOUSE}, "why": KEPT_YEARS})
    body.setdefault("warn_fraction", {"value": WARN_FRACTION, "source": {"name": HOUSE}})
    return {**body, "kind": kind, "country": country, "facts": facts, "texts": _texts(kind)}


def _texts(kind: str) -> dict[str, Any]:
    chosen: dict[str, Any] = {}
    for name, by_language in _read("kinds.toml")["texts"].items():
        for language, each in by_language.items():
            if {"all", kind} & set(each["kinds"]):
                chosen.setdefault(name, {})[language] = {"text": each["text"], "source": dict(each["source"])}
    return chosen


def with_choices(body: Body, choices: Mapping[str, Any]) -> Body:
    """The body with an organisation's choices, such as {"clocks": {"review": {"minutes": 20}}}.

    Invalid for a name that the body does not have, for what a law sets, and for a body that is not whole.
    """
    chosen = copy.deepcopy(body)
    _lay_over(chosen, choices, "")
    try:
        rules = rules_of(chosen)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Invalid(f"These choices cannot be read: {error}") from None
    if rules.may_advise and rules.kind == "company":
        raise Invalid("A company gives facts and points to the person's own doctor: it may not choose to advise.")
    for content, role in _LEAST.items():
        if role not in rules.sign_off[content].roles:
            raise Invalid(f"A reply that is {content} needs at least the signature of a {role} reviewer.")
    return chosen


def _lay_over(table: dict[str, Any], choices: Mapping[str, Any], path: str) -> None:
    for name, choice in choices.items():
        here = f"{path}{name}"
        if name not in table and not (name in _LENGTHS and any(unit in table for unit in _LENGTHS)):
            raise Invalid(f"There is nothing named {here} to choose.")
        is_table = isinstance(table.get(name), dict)
        if name in ("kind", "country", "source", "see") or is_table != isinstance(choice, Mapping):
            raise Invalid(f"{here} cannot be set to that.")
        if isinstance(choice, Mapping):
            _lay_over(table[name], choice, f"{here}.")
        elif choice != table.get(name):
            _set(table, name, choice, here)


def _set(table: dict[str, Any], name: str, choice: Any, here: str) -> None:
    source = table.get("source", OWN_CHOICE)
    if source != OWN_CHOICE and source["name"] != HOUSE:
        raise Invalid(f"{here} is set by {source['name']}, and is not the organisation's to choose.")
    if name in _LENGTHS:
        for unit in _LENGTHS:
            table.pop(unit, None)
    table[name], table["source"] = choice, dict(OWN_CHOICE)


def canonical(body: Mapping[str, Any]) -> bytes:
    """The one spelling of a body, which its digest and signature stand for."""
    text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode()


def digest(body: Mapping[str, Any]) -> str:
    """SHA-256 of the canonical body, in hex."""
    return hashlib.sha256(canonical(body)).hexdigest()


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    """What changed from one body to another, a plain line each."""
    old, new = dict(_leaves(before, ())), dict(_leaves(after, ()))
    lines = []
    for path in sorted(old.keys() | new.keys()):
        if old.get(path) == new.get(path):
            continue
        if path not in old:
            lines.append(f"{_said(path)}: added, {_shown(new[path])}")
        elif path not in new:
            lines.append(f"{_said(path)}: removed, it was {_shown(old[path])}")
        else:
            lines.append(f"{_said(path)}: {_shown(new[path])}, it was {_shown(old[path])}")
    return lines


def _leaves(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _leaves(each, (*path, key))
    else:
        yield path, value


def _said(path: tuple[str, ...]) -> str:
    return ", ".join(part.replace("_", " ") for part in path if part != "value")


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return " and ".join(str(each).replace("_", " ") for each in value) or "nobody"
    return str(value)
