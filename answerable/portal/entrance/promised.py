"""What a house promises in plain words, out of its signed profile, and what came of it last week."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from answerable.access.roles import NAMES, Role
from answerable.clocks.queries import Outcome, outcomes, people_promised
from answerable.kit import clock
from answerable.people.queries import teams_of
from answerable.portal.frame import House, rules_in
from answerable.portal.words import length_said
from answerable.profile.models import Profile
from answerable.profile.queries import profile
from answerable.profile.value import ClockRule

WEEK = timedelta(days=7)
DAY_AND_NIGHT, IN_OUR_HOURS = "Day and night.", "Counted in the hours in which we work."
DANGER = frozenset({"crisis", "medical_emergency", "unscreened"})  # kept by the trained duty alone

# In the order in which they are read; a clock without a sentence here is the house's own affair.
SENTENCES = {
    "first_answer": ("A person answers you", "within {length}"),
    "answer": ("A person answers your next letter", "within {length}"),
    "review": ("When an answer needs a second name, someone checks it", "within {length}"),
    "crisis": ("If someone may be in danger, a trained person looks", "within {length}"),
    "medical_emergency": ("If someone may need help at once, a trained person looks", "within {length}"),
    "unscreened": ("If our software cannot check a letter, a trained person reads it", "within {length}"),
    "safety": ("What you tell us of side effects reaches our safety team", "within {length}"),
    "quality_complaint": ("If something is wrong with a product, we look into it", "within {length}"),
    "privacy_request": ("What you ask about your data is done", "within {length}"),
}


@dataclass(frozen=True)
class Week:
    """Seven days of promises: to how many people one fell due, and how many of them it was kept to."""

    people: int
    broken: int

    @property
    def kept(self) -> int:
        """To how many people every promise was kept."""
        return self.people - self.broken


@dataclass(frozen=True)
class Promised:
    """One promise, and what came of it."""

    text: str
    length: str
    counted: str
    danger: bool
    source: str
    address: str
    outcome: Outcome | None


@dataclass(frozen=True)
class All:
    """The promises, and who put their name under them."""

    rows: list[Promised]
    profile: Profile | None
    signed_as: str


def last_week(house: House) -> Week:
    """The seven days before this one."""
    return Week(*people_promised(_teams(house), *_span()))


def promised(house: House) -> All:
    """All that the signed profile of the home country promises; nothing while nobody signed one."""
    rules = rules_in(house)
    if rules is None:
        return All([], None, "")
    found = {one.kind: one for one in outcomes(_teams(house), *_span())}
    rows = [_row(rules.clocks[kind], found) for kind in SENTENCES if kind in rules.clocks]
    signed = profile(rules.profile_id)
    role = NAMES[Role(signed.signed_role)] if signed.signed_role in set(Role) else signed.signed_role
    return All(rows, signed, role)


def _row(rule: ClockRule, found: Mapping[str, Outcome]) -> Promised:
    text, length = SENTENCES[rule.kind]
    counted = "" if rule.months else DAY_AND_NIGHT if rule.calendar == "round_the_clock" else IN_OUR_HOURS
    return Promised(text, length.format(length=length_said(rule)), counted, rule.kind in DANGER,
                    rule.source.name if rule.source.address else "", rule.source.address, found.get(rule.kind))


def _teams(house: House) -> list[str]:
    return [team.pk for team in teams_of(house.organisation.pk)]


def _span() -> tuple[datetime, datetime]:
    now = clock.now()
    return now - WEEK, now
