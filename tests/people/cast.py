"""The organisation, team and people of these tests, made by the same actions as the real ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count

from answerable.access.actor import Actor, software
from answerable.access.roles import Role
from answerable.ledger.queries import of_person
from answerable.people import actions, queries
from answerable.people.models import ContactPoint, Organisation, Person, Staff, Team
from answerable.people.rota import Span, Trained
from answerable.people.rules import COMMAND_LINE

DOOR = software("web")
WEEK = {day: [["08:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}
_numbers = count(1)


def an_organisation(*, kind: str = "company", countries: Sequence[str] = ("DE",)) -> Organisation:
    return actions.set_up_organisation(
        f"house-{next(_numbers)}", name="House", kind=kind, countries=countries, products=["Velmora"], by=COMMAND_LINE
    )


def a_team(organisation: Organisation, *, zone: str = "Europe/Berlin", closed_days: Sequence[str] = ()) -> Team:
    return actions.add_team(
        organisation.pk, f"team-{next(_numbers)}", name="Joints", community="People with sore joints",
        zone=zone, hours=WEEK, closed_days=closed_days, by=COMMAND_LINE,
    )


def a_colleague(
    organisation: Organisation,
    *roles: Role,
    teams: Sequence[Team] = (),
    identity: str = "Ada Brink",
    password: str | None = None,
    trained: Sequence[str] = (),
    duties: dict[str, Sequence[Span]] | None = None,
    leads: Sequence[Team] = (),
) -> Staff:
    return actions.add_staff(
        organisation.pk, email=f"colleague{next(_numbers)}@house.example", identity=identity,
        roles=roles or (Role.RESPONDER,), teams=[team.pk for team in teams], password=password,
        display_name="Ada", role_line="Nurse", trainings=[Trained(duty, date(2020, 1, 1)) for duty in trained],
        duties=duties, leads=[team.pk for team in leads], by=COMMAND_LINE,
    )


def an_actor(organisation: Organisation, *roles: Role, teams: Sequence[Team] = ()) -> Actor:
    return queries.actor_of(a_colleague(organisation, *roles, teams=teams))


def someone(organisation: Organisation, address: str = "", *, name: str = "") -> tuple[Person, ContactPoint]:
    address = address or f"someone{next(_numbers)}@post.example"
    person, point, _ = actions.find_or_make(organisation, "email", address, country="DE", name=name, by=DOOR)
    return person, point


@dataclass(frozen=True)
class House:
    """One organisation with a team, its lead and an administrator."""

    organisation: Organisation
    team: Team
    administrator: Actor
    lead: Actor


def a_house() -> House:
    organisation = an_organisation()
    team = a_team(organisation)
    administrator = an_actor(organisation, Role.ADMINISTRATOR)
    lead = a_colleague(organisation, Role.LEAD, teams=[team], leads=[team])
    return House(organisation, team, administrator, queries.actor_of(lead))


def verbs_about(person_id: str) -> list[str]:
    """What the ledger tells of a person, oldest first."""
    return [entry.verb for entry in reversed(of_person(person_id))]
