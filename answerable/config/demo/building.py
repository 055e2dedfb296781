"""Sets up the made-up organisations of a demonstration: teams, staff on duty, signed profiles."""

import tomllib
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings

from answerable.people import actions as people
from answerable.people.models import Organisation, Staff, Team
from answerable.people.queries import actor_of
from answerable.people.rota import Span, Trained
from answerable.people.rules import COMMAND_LINE
from answerable.profile import actions as profiles

HERE = Path(__file__).parent
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HOURS = {
    "always": {day: [["00:00", "00:00"]] for day in DAYS},
    "weekdays": {day: [["08:00", "18:00"]] for day in DAYS[:5]},
    "evenings": {day: [["17:00", "22:00"]] for day in DAYS},
}
TRAINED_SINCE = date(2024, 1, 15)


@cache
def written(name: str) -> dict[str, Any]:
    """The demonstration's own data file of this name."""
    return tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))


def build() -> None:
    """The three organisations, whole; everything recorded in the ledger as set up by the command line."""
    for each in written("house")["organisation"]:
        _organisation(each)


def address_of(name: str) -> str:
    """The sign-in address of a member of staff."""
    return f"{name}@demo.example"


def _organisation(each: dict[str, Any]) -> None:
    organisation = people.set_up_organisation(
        each["slug"],
        name=each["name"],
        kind=each["kind"],
        countries=each["countries"],
        products=each["products"],
        by=COMMAND_LINE,
    )
    for team in each["team"]:
        _team(organisation, team)
    signer = Staff.objects.get(email=address_of(each["signer"]))
    for country in each["countries"]:
        drafted = profiles.draft(organisation.pk, country, by=COMMAND_LINE)
        profiles.sign(drafted.pk, printed_name=signer.identity, by=actor_of(signer))


def _team(organisation: Organisation, each: dict[str, Any]) -> None:
    team = people.add_team(
        organisation.pk,
        each["slug"],
        name=each["name"],
        community=each["community"],
        zone=each["zone"],
        hours=HOURS[each["hours"]],
        languages=each["languages"],
        is_default=each["default"],
        by=COMMAND_LINE,
    )
    for name, one in written("house")["staff"].items():
        if (one["org"], one["team"]) == (organisation.slug, team.slug):
            _staff(organisation, team, name, one, leads=name == each["lead"])


def _staff(organisation: Organisation, team: Team, name: str, one: dict[str, Any], *, leads: bool) -> None:
    spans = [Span(duty, weekday, time(0), time(0)) for duty in one["on"] for weekday in range(7)]
    people.add_staff(
        organisation.pk,
        email=address_of(name),
        identity=one["identity"],
        roles=one["roles"],
        teams=[team.pk],
        password=settings.DEMO_PASSWORD,
        display_name=one["identity"],
        role_line=one["line"],
        languages=one["languages"],
        own_words=one["words"],
        trainings=[Trained(duty, TRAINED_SINCE) for duty in one["trained"]],
        duties={team.pk: spans} if spans else None,
        leads=[team.pk] if leads else [],
        by=COMMAND_LINE,
    )
