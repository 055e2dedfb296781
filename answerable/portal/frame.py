"""What the pages of those who write share: whose house it is, who is signed in, and whose clock times are said by."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest

from answerable.access.actor import Actor
from answerable.journey.triage.queries import Promise, promise_for
from answerable.kit import clock
from answerable.kit.errors import Missing
from answerable.people.models import Organisation
from answerable.people.queries import organisation, organisations
from answerable.portal.words import hours_said, place_said
from answerable.profile.queries import rules_for
from answerable.profile.value import Rules


@dataclass(frozen=True)
class House:
    """An organisation as its writers meet it. `base` is where its pages begin: '/' for the first one."""

    organisation: Organisation
    base: str

    @property
    def home(self) -> str:
        """The code of its home country."""
        return str(self.organisation.countries[0]) if self.organisation.countries else ""


def house_of(slug: str) -> House:
    """The house of this slug; without one the first. Raises Missing."""
    known = organisations()
    if not known:
        raise Missing("Nobody has set up this house yet.")
    if not slug:
        return House(known[0], "/")
    found = organisation(slug)
    return House(found, "/" if found.pk == known[0].pk else f"/at/{found.slug}/")


def house_by_id(organisation_id: str) -> House:
    """The house that a signed-in person wrote to."""
    return house_of(organisation(organisation_id).slug)


def others_of(house: House) -> list[House]:
    """The other organisations that answer here."""
    return [house_of(one.slug) for one in organisations() if one.pk != house.organisation.pk]


def actor_at(request: HttpRequest) -> Actor:
    """The person whom the guard let in."""
    actor: Actor = request.person  # type: ignore[attr-defined]
    return actor


def visitor(request: HttpRequest, house: House) -> Actor | None:
    """Who is signed in and writes to this very house."""
    actor: Actor | None = getattr(request, "person", None)
    return actor if actor is not None and actor.organisation == house.organisation.pk else None


def rules_in(house: House, country: str = "") -> Rules | None:
    """The signed rules for someone in this country, or at home; None while nobody signed any."""
    try:
        return rules_for(house.organisation.pk, country or house.home)
    except Missing:
        return None


@dataclass(frozen=True)
class Said:
    """A promise, and by whose clock it is said."""

    promise: Promise
    zone: ZoneInfo
    now: datetime

    @property
    def place(self) -> str:
        """'Dublin time'."""
        return place_said(self.zone)

    @property
    def open_now(self) -> bool:
        """Whether letters are read at this moment."""
        return self.promise.opens_at is None or self.promise.opens_at <= self.now

    @property
    def hours(self) -> str:
        """'Monday to Friday, 8 am to 6 pm'; empty for a team that keeps none."""
        return hours_said(self.promise.hours)

    @property
    def hours_place(self) -> str:
        """By whose clock the hours are."""
        return place_said(ZoneInfo(self.promise.hours.zone))


def promise_in(house: House, country: str = "") -> Said | None:
    """What may be promised to someone who writes now; None while the house promises nothing."""
    now = clock.now()
    found = promise_for(house.organisation.pk, country or house.home, now)
    return Said(found, zone_in(house, country, found.hours.zone), now) if found else None


def zone_in(house: House, country: str, otherwise: str = "UTC") -> ZoneInfo:
    """The clock of a reader: their country's, else the team's own."""
    rules = rules_in(house, country) if country else None
    return ZoneInfo(rules.timezone if rules and rules.timezone else otherwise)


def frame(house: House, **more: object) -> dict[str, object]:
    """What every page of this house needs."""
    return {"organisation_name": house.organisation.name, "base": house.base, "house": house,
            "is_demo": settings.DEMO, **more}
