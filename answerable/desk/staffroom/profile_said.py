"""A version of the rules in plain words, each line with where it stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from answerable.access.roles import NAMES, Role
from answerable.desk.staffroom.rules import minutes_said
from answerable.desk.staffroom.words import promise_called
from answerable.desk.words import language_said
from answerable.look.words import list_words
from answerable.profile.body import HOUSE, OWN_CHOICE

LENGTHS = ("minutes", "days", "months")
CALENDARS = {"working_hours": "of the team’s hours of work", "round_the_clock": "round the clock"}
CONTENT = {
    "plain": "An answer with nothing medical and nothing about a product",
    "medical": "An answer with something medical",
    "product": "An answer about a product",
    "promise": "An answer that promises something",
    "regulatory": "An answer that touches what is approved",
    "legal": "An answer that touches the law",
}
NAMING = {
    "reactive_only": "A product is named only when the person named it first.",
    "own_treatment": "The medicines of the person’s own treatment may be named.",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One rule: what it is about, what it says, where that stands, and why."""

    name: str
    says: str
    source: str
    address: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A number that the organisation may choose: its name in the form, words, value and unit."""

    name: str
    words: str
    value: int
    unit: str


def may_say(body: Mapping[str, Any]) -> list[Line]:
    """What this organisation may say to people."""
    advise = (
        "It may advise."
        if body["may_advise"]["value"]
        else "It does not advise: it gives facts, and points to the person’s own doctor."
    )
    promote = "It may advertise." if body["may_promote_to_public"]["value"] else "It does not advertise to the public."
    passed = (
        "Every side effect is passed on."
        if body["must_pass_on_side_effects"]["value"]
        else "It tells people how to report a side effect."
    )
    named = str(body["may_name_products"]["value"])
    return [
        _line("Advice", advise, body["may_advise"]),
        _line("Names of products", NAMING.get(named, named), body["may_name_products"]),
        _line("Advertising", promote, body["may_promote_to_public"]),
        _line("Side effects", passed, body["must_pass_on_side_effects"]),
    ]


def signatures(body: Mapping[str, Any]) -> list[Line]:
    """Whose signature an answer needs."""
    return [
        _line(CONTENT.get(content, content.capitalize()), _signed(table), table)
        for content, table in body["sign_offs"].items()
    ]


def _signed(table: Mapping[str, Any]) -> str:
    roles = [role_said(role) for role in table["roles"]]
    if roles:
        return f"Signed by a {list_words(roles)}."
    return "Goes at once, if its author is certified for that." if table["author_certified"] else "Goes at once."


def promises(body: Mapping[str, Any]) -> list[Line]:
    """The clocks, and how long before one is handed to someone else."""
    lines = [
        _line(
            promise_called(kind),
            f"Within {length_said(table)} {CALENDARS[table['calendar']]}. It is kept by: {role_said(table['owner'])}.",
            table,
        )
        for kind, table in body["clocks"].items()
    ]
    hand = body["handover_minutes"]
    return [
        *lines,
        _line("Who knows the person answers", f"If they are on duty within {minutes_said(hand['value'])}.", hand),
        _line("How long conversations are kept", kept_said(kept_in(body)["value"]), kept_in(body)),
    ]


def facts(body: Mapping[str, Any]) -> list[Line]:
    """What is known of the country: numbers to call, the age of adults."""
    known = body["facts"]
    lines = []
    if "emergency" in known:
        also = list_words(known["emergency"].get("also", []))
        lines.append(
            _line(
                "Emergency", f"Call {known['emergency']['number']}{f', or {also}' if also else ''}.", known["emergency"]
            )
        )
    for name, key in (("Someone to talk to", "crisis"), ("Poison", "poison")):
        if key in known:
            table = known[key]
            lines.append(_line(name, f"{table['name']}: {table['number']}. {table.get('hours', '')}".strip(), table))
    lines.append(_line("Adults", f"From {known['adult_age']['value']} years on.", known["adult_age"]))
    return lines


def texts(body: Mapping[str, Any]) -> list[Line]:
    """The prescribed texts, by name and language, with the country's own number in them where it is known."""
    number = str(body["facts"].get("emergency", {}).get("number", "the local emergency number"))
    return [
        _line(
            f"{name.replace('_', ' ').capitalize()}, {language_said(language)}",
            str(each["text"]).replace("{emergency}", number),
            each,
        )
        for name, by in body["texts"].items()
        for language, each in by.items()
    ]


def choices_in(body: Mapping[str, Any]) -> list[Choice]:
    """The numbers that no law sets, which the organisation may choose otherwise."""
    kept = Choice("kept_years.value", "Keep conversations after the last letter (0: without end)",
                  int(kept_in(body)["value"]), "years")
    return [*_clock_choices(body), *_handover(body), kept]


def kept_in(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """How long conversations are kept; a version that was signed before this could be chosen keeps them."""
    kept: Mapping[str, Any] = body.get("kept_years", {"value": 0, "source": {"name": HOUSE}})
    return kept


def kept_said(years: int) -> str:
    """'2 years after the last letter', or without end."""
    if not years:
        return "Without end: no number of years was chosen."
    return f"{years} year{'s' * (years != 1)} after the last letter. Then all of the person is erased."


def _clock_choices(body: Mapping[str, Any]) -> Iterator[Choice]:
    for kind, table in body["clocks"].items():
        if is_own(table):
            unit = next(each for each in LENGTHS if each in table)
            yield Choice(f"clocks.{kind}.{unit}", promise_called(kind), int(table[unit]), _unit(table, unit))


def _handover(body: Mapping[str, Any]) -> Iterator[Choice]:
    if is_own(body["handover_minutes"]):
        yield Choice(
            "handover_minutes.value",
            "Wait for the one who knows the person",
            int(body["handover_minutes"]["value"]),
            "minutes",
        )


def _unit(table: Mapping[str, Any], unit: str) -> str:
    word = "working days" if unit == "days" else unit
    return f"{word}, round the clock" if table["calendar"] == "round_the_clock" else word


def is_own(table: Mapping[str, Any]) -> bool:
    """Whether the house or the organisation chose it, and no law did."""
    return table.get("source", OWN_CHOICE)["name"] in (HOUSE, OWN_CHOICE["name"])


def chosen(typed: Mapping[str, int]) -> dict[str, Any]:
    """{"clocks.review.minutes": 20} as the choices that a draft takes."""
    tree: dict[str, Any] = {}
    for path, value in typed.items():
        *above, last = path.split(".")
        here = tree
        for name in above:
            here = here.setdefault(name, {})
        here[last] = value
    return tree


def length_said(table: Mapping[str, Any]) -> str:
    """'30 minutes', '3 working days', '1 month'."""
    if "minutes" in table:
        return minutes_said(table["minutes"])
    unit, word = ("days", "working day") if "days" in table else ("months", "month")
    return f"{table[unit]} {word}{'s' * (table[unit] != 1)}"


def role_said(role: str) -> str:
    """'medical reviewer' for 'medical'; what the rules name in words of their own stays as it is."""
    try:
        return NAMES[Role(role)]
    except ValueError:
        return role


def _line(name: str, says: str, table: Mapping[str, Any]) -> Line:
    source = table.get("source", OWN_CHOICE)
    name_of = {HOUSE: "The house’s own default"}.get(str(source["name"]), str(source["name"]))
    return Line(
        name, says, name_of[:1].upper() + name_of[1:], str(source.get("address", "")), str(table.get("why", ""))
    )
