"""Reads of what goes out: how to reach someone, what became of it, and what is stuck."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, QuerySet

from answerable.consent import actions as consent
from answerable.consent.queries import erased
from answerable.dialogue.models import Message
from answerable.dialogue.queries import standing_at
from answerable.dialogue.status import Status
from answerable.journey.delivery import house_seal
from answerable.journey.delivery.models import Delivery, DemoMail
from answerable.journey.delivery.rules import Point, Way, way_for
from answerable.people.models import Person
from answerable.people.queries import contact_points_of, same_person
from answerable.work import leases

State = Delivery.State
NO_CHANNEL = "no_channel"


@dataclass(frozen=True, slots=True)
class Mail:
    """One letter of the demonstration's mailbox page."""

    id: str
    kind: str
    to: str
    subject: str
    body: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Figures:
    """What waits, what is stuck, and what failed and is someone's task."""

    waiting: int
    parked: int
    unknown: int
    failed: int


def what_waits(now: datetime) -> list[QuerySet[Delivery]]:
    """What is due to be attempted, and what comes back once something can leave."""
    return [leases.due(Delivery.objects.all(), now), without_a_way()]


def without_a_way() -> QuerySet[Delivery]:
    """What was put aside because nothing could leave."""
    return Delivery.objects.filter(parked_at__isnull=False, answer=NO_CHANNEL)


def approved(now: datetime) -> list[QuerySet[Message]]:
    """Answers that wait to be put on the person's page."""
    return [standing_at(Status.APPROVED)]


def way_to(person_id: str, wants: str, *, has_stopped: bool) -> Way:
    """How this person hears that an answer waits."""
    points = [Point(one.pk, one.kind, one.proven_at is not None, one.failing_since is not None)
              for one in contact_points_of(same_person(person_id))]
    return way_for(wants, points, has_stopped=has_stopped)


def has_stopped(person_id: str) -> bool:
    """Whether they asked us not to contact them, on any of their records."""
    return Person.objects.filter(pk__in=same_person(person_id), stopped_at__isnull=False).exists()


def deliveries_of(message_ids: Collection[str]) -> dict[str, list[Delivery]]:
    """The notices of these answers, oldest first, with their attempts."""
    rows = Delivery.objects.filter(message_id__in=message_ids).prefetch_related("tries").order_by("made_at")
    found: dict[str, list[Delivery]] = {message_id: [] for message_id in message_ids}
    for row in rows:
        found[row.message_id or ""].append(row)
    return found


def figures() -> Figures:
    """How the post stands, for `doctor` and the team's page."""
    by_state = dict(Delivery.objects.order_by().values_list("state").annotate(count=Count("pk")))
    parked = Delivery.objects.filter(parked_at__isnull=False).count()
    return Figures(
        waiting=by_state.get(State.WAITING, 0) + by_state.get(State.ATTEMPTED, 0) - _parked_unsent(),
        parked=parked, unknown=by_state.get(State.UNKNOWN, 0),
        failed=by_state.get(State.BOUNCED, 0) + by_state.get(State.GIVEN_UP, 0),
    )


def _parked_unsent() -> int:
    return Delivery.objects.filter(parked_at__isnull=False, state=State.WAITING).count()


def demo_mails(limit: int = 50) -> Sequence[Mail]:
    """What would have left, newest first; only a demonstration has any."""
    rows = list(DemoMail.objects.select_related("delivery__contact_point").order_by("-at")[:limit])
    gone = erased({point.person_id for row in rows if (point := row.delivery.contact_point)})
    return [_mail(row) for row in rows if not (point := row.delivery.contact_point) or point.person_id not in gone]


def _mail(row: DemoMail) -> Mail:
    about, point = f"delivery:{row.delivery_id}:demo", row.delivery.contact_point
    if point is None:
        content = house_seal.unseal(row.body_sealed, about)
    else:
        content = json.loads(consent.for_delivery(point.person_id).text(row.body_sealed, about))
    return Mail(row.delivery_id, row.delivery.kind, content["to"], content["subject"], content["body"], row.at)
