"""The permanent cast, and letters at any point of their journey, all made through the product's own actions."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from answerable.access.actor import Actor, person
from answerable.dialogue.models import Message, Thread
from answerable.journey.inbound import actions as inbound
from answerable.journey.inbound.letter import Letter, Receipt
from answerable.journey.screening.actions import screen_waiting
from answerable.journey.triage.actions import triage_waiting
from answerable.kit.ids import token
from answerable.people import actions as people
from answerable.people.models import Organisation, Staff, Team
from answerable.people.queries import actor_of
from answerable.people.rota import Span, Trained
from answerable.people.rules import COMMAND_LINE
from answerable.profile import actions as profiles

PASSWORD = "a long and quiet afternoon"
ALWAYS = {day: [["00:00", "00:00"]] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
SINCE = date(2020, 1, 1)

# name: identity, roles, what they are trained for, on which duties, their line
CAST = {
    "marta": ("Marta Lindqvist", ["responder"], ["plain_reply"], ["answering"], "Nurse"),
    "jonas": ("Jonas Keller", ["responder"], [], ["answering"], "Nurse"),
    "samuel": ("Samuel Okafor", ["medical"], [], ["review"], "Doctor"),
    "lena": ("Lena Fuchs", ["medical"], [], [], "Doctor"),
    "ingrid": ("Ingrid Solberg", ["regulatory"], [], ["review"], "Regulatory affairs"),
    "clara": ("Clara Moreau", ["legal"], [], ["review"], "Lawyer"),
    "tomas": ("Tomás Pereira", ["safety"], ["crisis", "safety"], ["crisis", "safety"], "Safety officer"),
    "hanna": ("Hanna Weiss", ["lead", "responder"], [], [], "Team lead"),
    "petra": ("Petra Novak", ["privacy"], [], [], "Privacy officer"),
    "anton": ("Anton Berg", ["auditor"], [], [], "Auditor"),
    "adele": ("Adele Stone", ["administrator"], [], [], "Administrator"),
}


@dataclass(frozen=True)
class House:
    """Quillmere, a made-up company in Ireland, its skin team, and a second team with an outsider in it."""

    organisation: Organisation
    team: Team
    other_team: Team
    staff: dict[str, Staff]

    def __getattr__(self, name: str) -> Actor:
        """`house.marta` is Marta as an actor, as she stands now."""
        if name.startswith("_"):  # a copy in the making has no fields yet
            raise AttributeError(name)
        try:
            return actor_of(self.staff[name])
        except KeyError:
            raise AttributeError(name) from None


def build(
    *, kind: str = "company", products: tuple[str, ...] = ("Quillorin",), hours: dict[str, list[list[str]]] = ALWAYS
) -> House:
    """Everyone on duty round the clock, the profile for Ireland signed by Clara."""
    by = COMMAND_LINE
    organisation = people.set_up_organisation(
        "quillmere", name="Quillmere", kind=kind, countries=["IE"], products=products, by=by
    )
    team, other = (_team(organisation, slug, first, hours) for slug, first in (("skin", True), ("heart", False)))
    staff = {name: _staff(organisation, team, name) for name in CAST}
    people.set_lead(team.pk, staff["hanna"].pk, by=by)
    staff["outsider"] = people.add_staff(
        organisation.pk,
        email="outsider@quillmere.example",
        identity="Olga Outsider",
        roles=["responder", "lead"],
        teams=[other.pk],
        password=PASSWORD,
        display_name="Olga Outsider",
        leads=[other.pk],
        by=by,
    )
    profile = profiles.draft(organisation.pk, "IE", by=by)
    profiles.sign(profile.pk, printed_name="Clara Moreau", by=actor_of(staff["clara"]))
    team.refresh_from_db()
    return House(organisation, team, other, staff)


def _team(organisation: Organisation, slug: str, first: bool, hours: dict[str, list[list[str]]]) -> Team:
    return people.add_team(
        organisation.pk,
        slug,
        name=f"{slug.title()} team",
        community=f"People with {slug} conditions",
        zone="Europe/Dublin",
        hours=hours,
        languages=["en"],
        topics=[],
        is_default=first,
        by=COMMAND_LINE,
    )


def _staff(organisation: Organisation, team: Team, name: str) -> Staff:
    identity, roles, trained, duties, line = CAST[name]
    spans = [Span(duty, weekday, time(0), time(0)) for duty in duties for weekday in range(7)]
    return people.add_staff(
        organisation.pk,
        email=f"{name}@quillmere.example",
        identity=identity,
        roles=roles,
        teams=[team.pk],
        password=PASSWORD,
        display_name=identity,
        role_line=line,
        trainings=[Trained(duty, SINCE) for duty in trained],
        duties={team.pk: spans} if spans else None,
        by=COMMAND_LINE,
    )


A_QUESTION = "Does Quillorin have to stay in the fridge when I travel to my sister next week?"


def a_letter(house: House, text: str = A_QUESTION, *, address: str = "aoife@example.org", **more: Any) -> Receipt:
    """Someone writes on the web, and the letter is kept."""
    fields: dict[str, object] = {
        "organisation_id": house.organisation.pk,
        "channel": "web",
        "text": text,
        "kind": "email",
        "address": address,
        "country": "IE",
        "language": "en",
        "about": "me",
        "idempotency_key": token(12),
        "name": "Aoife Brennan",
    }
    return inbound.accept(Letter(**{**fields, **more}), by=person(""))


def a_thread(house: House, text: str = A_QUESTION, **more: Any) -> Thread:
    """A letter that was kept, screened and given to its owner."""
    receipt = a_letter(house, text, **more)
    screen_waiting()
    triage_waiting()
    return Thread.objects.get(pk=receipt.thread_id)


def the_letter(thread: Thread) -> Message:
    """The newest letter of the person in a thread."""
    return Message.objects.select_related("thread").filter(thread=thread, direction="in").latest("made_at")
