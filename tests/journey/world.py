"""A small organisation with one team around the clock, made through the real doors, and letters to it."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import count

from answerable.access.actor import Actor, person
from answerable.dialogue.models import Message
from answerable.journey.inbound.actions import accept
from answerable.journey.inbound.letter import Letter, Receipt
from answerable.kit import clock
from answerable.people import actions as people
from answerable.people.models import Organisation, Staff, Team
from answerable.people.queries import actor_of
from answerable.people.rota import Span, Trained
from answerable.people.rules import COMMAND_LINE
from answerable.profile import actions as profiles
from tests.furnishing import put_back

MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
STRANGER = person("")
SINCE = date(2025, 1, 1)
WEEK = {day: [["08:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}
ALWAYS = time(0, 0)
_numbers = count(1)


def weekdays(duty: str, start: int = 8, end: int = 18) -> list[Span]:
    return [Span(duty, day, time(start), time(end)) for day in range(5)]


def every_day(*duties: str) -> list[Span]:
    return [Span(duty, day, ALWAYS, ALWAYS) for duty in duties for day in range(7)]


@dataclass
class World:
    """Who works here. Anna and Ben answer from eight to six, Cleo from noon; Sam has crisis and safety, always."""

    organisation: Organisation
    team: Team
    staff: dict[str, Staff] = field(default_factory=dict)

    def id(self, name: str) -> str:
        return self.staff[name].pk

    def actor(self, name: str) -> Actor:
        return actor_of(self.staff[name])

    def joins(self, name: str, role: str, spans: list[Span] | None = None, *, languages: tuple[str, ...] = ("en",),
              trained: tuple[str, ...] = (), leads: bool = False) -> Staff:
        # Each a day after the one before: ids sort by time, and the id decides where nothing else does.
        with clock.at(MONDAY - timedelta(days=30 - len(self.staff))):
            self.staff[name] = people.add_staff(
                self.organisation.pk, email=f"{name}@{self.organisation.slug}.example.org",
                identity=f"{name.title()} Miller", roles=[role], teams=[self.team.pk], display_name=name.title(),
                languages=languages, trainings=[Trained(duty, SINCE) for duty in trained],
                duties={self.team.pk: spans or []}, leads=[self.team.pk] if leads else [], by=COMMAND_LINE)
        return self.staff[name]


def a_world(slug: str = "clinic", *, signed: bool = True) -> World:
    """As it stands at this moment; on the usual Monday the one that was built before, row by row."""
    if clock.now() != MONDAY:
        return _built(slug, signed)
    return put_back(f"{slug}, {'signed' if signed else 'not signed'}", lambda: _built(slug, signed))


def _built(slug: str, signed: bool) -> World:
    organisation = people.set_up_organisation(slug, name="The Clinic", kind="company", countries=["DE", "US"],
                                              products=["Nulvia"], by=COMMAND_LINE)
    team = people.add_team(organisation.pk, "everyone", name="Everyone", community="Everyone who writes", zone="UTC",
                           hours=WEEK, topics=["Nulvia"], by=COMMAND_LINE)
    world = World(organisation, team)
    world.joins("lena", "lead", leads=True)
    world.joins("anna", "responder", weekdays("answering"))
    world.joins("ben", "responder", weekdays("answering"), languages=("en", "de"))
    world.joins("cleo", "responder", weekdays("answering", 12, 20))
    world.joins("sam", "safety", every_day("crisis", "safety"), trained=("crisis", "safety"))
    world.joins("pia", "privacy")
    world.joins("rex", "regulatory")
    world.team.refresh_from_db()
    if signed:
        draft = profiles.draft(organisation.pk, "DE", by=COMMAND_LINE)
        profiles.sign(draft.pk, printed_name="Rex Miller", by=world.actor("rex"))
    return world


def a_letter(world: World, text: str = "May I take it with milk?", **changes: object) -> Letter:
    number = next(_numbers)
    usual: dict[str, object] = {
        "organisation_id": world.organisation.pk, "channel": "web", "text": text, "kind": "email",
        "address": f"writer{number}@example.org", "country": "DE", "language": "en", "about": "me",
        "idempotency_key": f"form-{number}",
    }
    return Letter(**(usual | changes))  # type: ignore[arg-type]


def arrives(world: World, text: str = "May I take it with milk?", **changes: object) -> Message:
    return kept(accept(a_letter(world, text, **changes), by=STRANGER))


def kept(receipt: Receipt) -> Message:
    return Message.objects.select_related("thread").get(pk=receipt.message_id)


def again(message: Message) -> Message:
    return Message.objects.select_related("thread").get(pk=message.pk)
