"""The rules of one organisation in one country as a plain value, read out of a profile's body."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

Calendar = Literal["working_hours", "round_the_clock"]

MINUTES_OF_WORKING_DAY = 8 * 60
DAYS_OF_SHORTEST_MONTH = 28
WARN_FRACTION = 0.6
MOST_YEARS = 150

# Said in place of a number where a country's own is not known; a number is never guessed.
_LOCAL_NUMBER = {
    "en": "your local emergency number",
    "de": "die Notrufnummer Ihres Landes",
    "es": "número de emergencias de su país",
    "fr": "numéro d'urgence de votre pays",
}


@dataclass(frozen=True)
class Source:
    """Where a fact stands: a law or an authority with its address, or the house's own choice."""

    name: str
    address: str = ""


@dataclass(frozen=True)
class Fact:
    """A number to call, others that reach the same, and the source."""

    number: str
    source: Source
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Line:
    """Someone to call: a crisis line, a poison centre. Hours and languages only where confirmed."""

    name: str
    number: str
    source: Source
    also: tuple[str, ...] = ()
    hours: str = ""
    languages: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class SignOff:
    """Whose signatures a reply needs; with none, its author must be certified to send alone."""

    roles: tuple[str, ...]
    author_certified: bool
    source: Source
    why: str = ""


@dataclass(frozen=True)
class ClockRule:
    """One promise: minutes, working days or calendar months, on a calendar, with the role that owns it."""

    kind: str
    calendar: Calendar
    owner: str
    source: Source
    minutes: int = 0
    days: int = 0
    months: int = 0
    why: str = ""

    @property
    def in_minutes(self) -> int:
        """As minutes of its calendar: a working day counts as eight hours, a month as its shortest, so never more."""
        month = DAYS_OF_SHORTEST_MONTH * 24 * 60
        return self.minutes or self.days * MINUTES_OF_WORKING_DAY or self.months * month


@dataclass(frozen=True)
class Rules:
    """What every rule reads. `sign_off` by what a reply holds: plain, medical, product, promise, regulatory, legal."""

    profile_id: str
    version: int
    kind: str
    country: str
    signed_for: str  # the country whose profile was signed; another than `country` where that has none of its own
    may_advise: bool
    may_name_products: str
    may_promote_to_public: bool
    must_pass_on_side_effects: bool
    handover_minutes: int
    sign_off: Mapping[str, SignOff]
    certified_roles: Mapping[str, tuple[str, ...]]
    clocks: Mapping[str, ClockRule]
    texts: Mapping[str, Mapping[str, str]]
    languages: tuple[str, ...] = ()
    timezone: str = ""
    adult_age: int = 18
    emergency: Fact | None = None
    crisis_lines: tuple[Line, ...] = ()
    poison: Line | None = None
    warn_fraction: float = WARN_FRACTION
    kept_years: int = 0  # after the last letter until a person's conversations are erased; 0: never
    minutes: Mapping[str, int] = field(default_factory=dict)
    calendars: Mapping[str, Calendar] = field(default_factory=dict)

    @property
    def sign_offs(self) -> tuple[str, ...]:
        """The roles that sign a reply with something medical or about a product in it."""
        needed = (*self.sign_off["medical"].roles, *self.sign_off["product"].roles)
        return tuple(dict.fromkeys(needed))

    def signatures_for(self, *contents: str) -> tuple[str, ...]:
        """The roles that sign a reply which holds all of these (medical, product, legal …)."""
        return tuple(dict.fromkeys(role for content in contents for role in self.sign_off[content].roles))

    def text(self, name: str, language: str = "en") -> str:
        """A prescribed text in this language, or else in English; empty where this kind of organisation has none."""
        known = self.texts.get(name, {})
        spoken = language if language in known else "en"
        number = self.emergency.number if self.emergency else _LOCAL_NUMBER.get(spoken, _LOCAL_NUMBER["en"])
        return known.get(spoken, "").replace("{emergency}", number)

    def side_effects_text(self, language: str = "en") -> str:
        """What this kind of organisation says of side effects before the first word."""
        names = [name for name in self.texts if name.startswith("side_effects")]
        spoken = next((name for name in names if language in self.texts[name]), next(iter(names), ""))
        return self.text(spoken, language)


def rules_of(body: Mapping[str, Any], *, profile_id: str = "", version: int = 0) -> Rules:
    """The value that a profile's body holds. KeyError, TypeError or ValueError when it is not whole."""
    clocks = {kind: _clock(kind, table) for kind, table in body["clocks"].items()}
    facts = body["facts"]
    rules = Rules(
        profile_id=profile_id,
        version=version,
        kind=body["kind"],
        country=body["country"],
        signed_for=body["country"],
        may_advise=_truth(body["may_advise"]),
        may_name_products=str(body["may_name_products"]["value"]),
        may_promote_to_public=_truth(body["may_promote_to_public"]),
        must_pass_on_side_effects=_truth(body["must_pass_on_side_effects"]),
        handover_minutes=_count(body["handover_minutes"]["value"]),
        warn_fraction=_fraction(body["warn_fraction"]["value"]),
        kept_years=_years(body.get("kept_years", {}).get("value", 0)),
        sign_off={content: _sign_off(table) for content, table in body["sign_offs"].items()},
        certified_roles={duty: _words(table["roles"]) for duty, table in body["certified_roles"].items()},
        clocks=clocks,
        minutes={kind: clock.in_minutes for kind, clock in clocks.items()},
        calendars={kind: clock.calendar for kind, clock in clocks.items()},
        texts={name: {lang: str(each["text"]) for lang, each in by.items()} for name, by in body["texts"].items()},
    )
    return with_facts(rules, body["country"], facts)


def with_facts(rules: Rules, country: str, facts: Mapping[str, Any] | None) -> Rules:
    """The same rules with the numbers and ages of this country; None: nothing is known of it, so nothing is shown."""
    facts = facts or {}
    crisis = facts.get("crisis")
    return replace(
        rules,
        country=country,
        languages=_words(facts["languages"]["value"]) if facts else (),
        timezone=str(facts["timezone"]["value"]) if facts else "",
        adult_age=_count(facts["adult_age"]["value"]) if facts else 18,
        emergency=_fact(facts["emergency"]) if "emergency" in facts else None,
        crisis_lines=(_line(crisis),) if crisis else (),
        poison=_line(facts["poison"]) if "poison" in facts else None,
    )


def _truth(table: Mapping[str, Any]) -> bool:
    if not isinstance(table["value"], bool):
        raise ValueError("This is yes or no.")
    return table["value"]


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError("This is a whole number of at least 1.")
    return value


def _years(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MOST_YEARS:
        raise ValueError(f"This is a whole number of years up to {MOST_YEARS}, or 0 for without end.")
    return value


def _fraction(value: object) -> float:
    if not isinstance(value, int | float) or not 0 < value < 1:
        raise ValueError("This is a part of the whole: more than 0 and less than 1.")
    return float(value)


def _words(value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(word, str) for word in value):
        raise ValueError("This is a list of words.")
    return tuple(value)


def _source(table: Mapping[str, Any]) -> Source:
    source = table["source"]
    return Source(str(source["name"]), str(source.get("address", "")))


def _fact(table: Mapping[str, Any]) -> Fact:
    return Fact(str(table["number"]), _source(table), _words(table.get("also", [])))


def _line(table: Mapping[str, Any]) -> Line:
    return Line(
        name=str(table["name"]),
        number=str(table["number"]),
        source=_source(table),
        also=_words(table.get("also", [])),
        hours=str(table.get("hours", "")),
        languages=_words(table.get("languages", [])),
        note=str(table.get("note", "")),
    )


def _sign_off(table: Mapping[str, Any]) -> SignOff:
    certified = table["author_certified"]
    if not isinstance(certified, bool):
        raise ValueError("Whether the author must be certified is yes or no.")
    return SignOff(_words(table["roles"]), certified, _source(table), str(table.get("why", "")))


def _clock(kind: str, table: Mapping[str, Any]) -> ClockRule:
    lengths = {unit: _count(table[unit]) for unit in ("minutes", "days", "months") if unit in table}
    if len(lengths) != 1:
        raise ValueError(f"The clock {kind} has minutes, days or months: exactly one of them.")
    if table["calendar"] not in ("working_hours", "round_the_clock"):
        raise ValueError(f"The clock {kind} runs on working_hours or round_the_clock.")
    why = str(table.get("why", ""))
    return ClockRule(kind, table["calendar"], str(table["owner"]), _source(table), why=why, **lengths)
