"""Reads of what goes out: how to reach someone, what became of it, and what is stuck."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, QuerySet

from answerable.consent import actions as consent
from answerable.consent.passes import Pass
from answerable.consent.queries import erased
from answerable.dialogue.models import Arrival, Message
from answerable.dialogue.queries import standing_at
from answerable.dialogue.status import Status
from answerable.journey.delivery import house_seal
from answerable.journey.delivery.models import Delivery, DemoMail
from answerable.journey.delivery.rules import Point, Way, mailbox_of, way_for
from answerable.kit import clock, tokens
from answerable.kit.once import once
from answerable.kit.sealing import SealBroken
from answerable.kit.together import Later, later
from answerable.people.models import ContactPoint, Person
from answerable.people.queries import contact_points_of, groups_of, same_person
from answerable.work import leases

State = Delivery.State
NO_CHANNEL = "no_channel"
NEW_FOR = timedelta(days=1)
NOT_YET_OWNED = (Status.RECEIVED, Status.UNSCREENED, Status.SCREENED)


@dataclass(frozen=True, slots=True)
class Mail:
    """One letter of the demonstration's mailbox page."""

    id: str
    kind: str
    to: str
    subject: str
    body: str
    at: datetime
    sender: str = ""
    reply_to: str = ""


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


def reports() -> QuerySet[Arrival]:
    """Reports by mail that name a delivery of ours, without their sealed bytes."""
    told = (Arrival.Nature.REPORT, Arrival.Nature.COMPLAINT)
    rows = Arrival.objects.filter(nature__in=told, sorted_at__isnull=False, settled_at=None).exclude(delivery_token="")
    return rows.defer("raw_sealed", "envelope_sealed")


def reported(now: datetime) -> list[QuerySet[Arrival]]:
    """What of them is due."""
    return [leases.due(reports(), now)]


def unacknowledged() -> QuerySet[Arrival]:
    """Letters by mail that have their owner and their clocks, and whose writers may have to be told so."""
    rows = Arrival.objects.filter(nature=Arrival.Nature.PERSON, sorted_at__isnull=False, message__isnull=False)
    owned = rows.exclude(message__status__in=NOT_YET_OWNED)
    return owned.select_related("message").defer("raw_sealed", "envelope_sealed", "message__body_sealed")


def to_acknowledge(now: datetime) -> list[QuerySet[Arrival]]:
    """What of them is due."""
    return [leases.due(unacknowledged(), now)]


def approved(now: datetime) -> list[QuerySet[Message]]:
    """Answers that wait to be put on the person's page."""
    return [standing_at(Status.APPROVED)]


def way_to(person_id: str, wants: str, *, has_stopped: bool) -> Way:
    """How this person hears that an answer waits."""
    points = [Point(one.pk, one.kind, one.proven_at is not None, one.failing_since is not None)
              for one in contact_points_of(same_person(person_id))]
    return way_for(wants, points, has_stopped=has_stopped)


@dataclass(frozen=True, slots=True)
class Back:
    """Where a note goes to who wrote by mail, with keyed digests of the mailbox and, of a newcomer's, of its domain."""

    way: Way
    mailbox: str = ""
    newcomer_of: str = ""


def ways_back(person_ids: Collection[str]) -> dict[str, Back]:
    """Where a note goes to those who wrote by mail: to an address of this very record."""
    points: dict[str, list[Point]] = {one: [] for one in person_ids}
    rows = ContactPoint.objects.filter(person__in=person_ids, kind="email").select_related("person")
    known = {one.pk: one for one in rows.order_by("made_at", "pk")}
    for one in known.values():
        points[one.person_id].append(Point(one.pk, one.kind, one.proven_at is not None, one.failing_since is not None))
    groups = groups_of(person_ids)
    records = {record for group in groups.values() for record in group}
    stopped = set(Person.objects.filter(pk__in=records, stopped_at__isnull=False).values_list("pk", flat=True))
    ways = {one: way_for("email", points[one], has_stopped=not stopped.isdisjoint(groups[one])) for one in person_ids}
    opened = consent.for_screening([one for one, way in ways.items() if way.kind == "email"])
    return {one: _back(way, known.get(way.contact_id), opened.get(one)) for one, way in ways.items()}


def _back(way: Way, point: ContactPoint | None, opened: Pass | None) -> Back:
    """The address is opened to be counted, as it is to be written to; the trace of both is the note's own entry."""
    if point is None or opened is None:
        return Back(way)
    try:
        address = opened.text(point.address_sealed, f"contact:{point.pk}:address")
    except SealBroken:  # erased a moment ago
        return Back(way)
    is_new = point.proven_at is None and point.person.first_wrote_at > clock.now() - NEW_FOR
    domain = house_seal.digest(address.rpartition("@")[2]) if is_new else ""
    return Back(way, house_seal.digest(mailbox_of(address)), domain)


def hold_addresses(contact_ids: Collection[str]) -> None:
    """Nobody else counts what went to these addresses until the action ends."""
    list(ContactPoint.objects.select_for_update(of=("self",)).filter(pk__in=contact_ids).order_by("pk").values("pk"))


def named_by(*, token: str, provider_ids: Collection[str]) -> str | None:
    """The delivery that a provider's report names: by the signed token it was given, else by the provider's own id."""
    found = tokens.read_letter(token)
    if found is None and provider_ids:
        rows = Delivery.objects.filter(provider_id__in=provider_ids).exclude(provider_id="")
        found = rows.values_list("pk", flat=True).first()
    return found


def has_stopped(person_id: str) -> bool:
    """Whether they asked us not to contact them, on any of their records."""
    return Person.objects.filter(pk__in=same_person(person_id), stopped_at__isnull=False).exists()


def notices_in(thread_id: str) -> Later[Delivery]:
    """The notices of all answers of a conversation, oldest first, to be asked together with other questions."""
    return later(_notices, thread=thread_id)


@once()
def _notices(*, thread: str) -> QuerySet[Delivery]:
    rows = Delivery.objects.filter(message__thread_id=thread, kind="notice").defer("payload_sealed")
    return rows.order_by("made_at")


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
    return Mail(row.delivery_id, row.delivery.kind, content["to"], content["subject"], content["body"], row.at,
                content.get("from", ""), content.get("reply_to", ""))
