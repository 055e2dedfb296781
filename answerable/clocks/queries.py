"""Reads of promises."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, DurationField, ExpressionWrapper, F, Max, Q, QuerySet

from answerable.clocks.models import Clock
from answerable.kit.once import once
from answerable.kit.together import Later, later

TO_THE_PERSON = ("first_answer", "answer")


@dataclass(frozen=True, slots=True)
class Promise:
    """What a person was told: by when, whether that was kept, and the new time after a breach."""

    due_at: datetime
    broken: bool
    new_due_at: datetime | None
    climbed_to: str


def running(thread_id: str) -> Sequence[Clock]:
    """The running clocks of a thread, the nearest first."""
    return list(Clock.objects.filter(thread_id=thread_id, ended_at=None).order_by("due_at"))


def running_in(thread_ids: Collection[str]) -> Sequence[Clock]:
    """The running clocks of many threads in one query, the nearest first."""
    return running_later(thread_ids).rows


def running_later(thread_ids: Collection[str]) -> Later[Clock]:
    """The same, to be asked together with other questions."""
    return later(_running_in, ids=list(thread_ids))


@once()
def _running_in(*, ids: Collection[str]) -> QuerySet[Clock]:
    return Clock.objects.filter(thread_id__among=ids, ended_at=None).order_by("due_at")


@once()
def names_running(*, about_ids: Collection[str]) -> QuerySet[Clock, tuple[str, str, str]]:
    """What runs already about these things: kind, kind of thing, id."""
    rows = Clock.objects.filter(about_id__among=about_ids, ended_at=None)
    return rows.values_list("kind", "about_kind", "about_id")


def due_for_a_step(moment: datetime) -> QuerySet[Clock]:
    """Clocks on which something is owed at this moment: a warning, a breach, or nothing any more."""
    return Clock.objects.filter(next_at__lte=moment)


def owned_by(staff_id: str, kinds: Collection[str]) -> Sequence[Clock]:
    """The running clocks of these kinds that this member of staff owns, the nearest first."""
    return list(Clock.objects.filter(owner_id=staff_id, kind__in=kinds, ended_at=None).order_by("due_at"))


def threads_watched(staff_id: str, limit: int = 200) -> tuple[Later[str], Later[str]]:
    """The threads on which a running clock is theirs, and those on which one climbed to them, the nearest first.

    The clock of a signature is left out: it stands on the page of what is to be signed.
    """
    return later(_owned, staff=staff_id, limit=limit), later(_climbed, staff=staff_id, limit=limit)


@once("limit")
def _owned(*, staff: str, limit: int) -> QuerySet[Clock, str]:
    return _threads(Clock.objects.filter(owner_id=staff))[:limit]


@once("limit")
def _climbed(*, staff: str, limit: int) -> QuerySet[Clock, str]:
    return _threads(Clock.objects.filter(climbed_to=staff))[:limit]


def _threads(clocks: QuerySet[Clock]) -> QuerySet[Clock, str]:
    rows = clocks.filter(ended_at=None).exclude(thread_id="").exclude(kind="review")
    return rows.order_by("due_at").values_list("thread_id", flat=True)


def promise(thread_id: str) -> Promise | None:
    """What the person was promised on this thread and still waits for."""
    clock = Clock.objects.filter(thread_id=thread_id, kind__in=TO_THE_PERSON, ended_at=None).order_by("due_at").first()
    if clock is None:
        return None
    return Promise(
        due_at=clock.due_at,
        broken=clock.breached_at is not None,
        new_due_at=clock.new_due_at,
        climbed_to=clock.climbed_to,
    )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the promises of one kind: how many were kept, how many were broken, and the longest delay."""

    kind: str
    kept: int
    broken: int
    latest: timedelta | None


def outcomes(team_ids: Collection[str], since: datetime, until: datetime) -> Sequence[Outcome]:
    """The promises begun in this time that were met or broken, by kind; what was no longer owed does not count."""
    late = ExpressionWrapper(F("ended_at") - F("due_at"), output_field=DurationField())
    rows = (
        _decided(team_ids, since, until)
        .values("kind")
        .annotate(
            kept=Count("pk", filter=Q(breached_at=None)),
            broken=Count("pk", filter=~Q(breached_at=None)),
            latest=Max(late, filter=~Q(breached_at=None)),
        )
    )
    return [Outcome(row["kind"], row["kept"], row["broken"], row["latest"]) for row in rows.order_by("kind")]


def people_promised(team_ids: Collection[str], since: datetime, until: datetime) -> tuple[int, int]:
    """How many people were promised an answer in this time, and to how many of them the word was broken."""
    rows = _decided(team_ids, since, until).filter(kind__in=TO_THE_PERSON)
    found = rows.aggregate(
        people=Count("person_id", distinct=True),
        broken=Count("person_id", distinct=True, filter=~Q(breached_at=None)),
    )
    return found["people"], found["broken"]


def _decided(team_ids: Collection[str], since: datetime, until: datetime) -> QuerySet[Clock]:
    rows = Clock.objects.filter(team_id__in=team_ids, started_at__gte=since, started_at__lt=until)
    return rows.exclude(met_at=None, breached_at=None)


def begun(team_id: str, since: datetime, until: datetime) -> Sequence[Clock]:
    """The clocks of a team that were started in this time, whatever became of them, the oldest first."""
    rows = Clock.objects.filter(team_id=team_id, started_at__gte=since, started_at__lt=until)
    return list(rows.order_by("started_at"))


def running_of(team_ids: Collection[str]) -> Sequence[Clock]:
    """The running clocks of these teams, the nearest first."""
    return list(Clock.objects.filter(team_id__in=team_ids, ended_at=None).order_by("due_at"))


def running_about(kind: str, about: tuple[str, str]) -> Clock | None:
    """The running clock of this kind on this thing."""
    return Clock.objects.filter(kind=kind, about_kind=about[0], about_id=about[1], ended_at=None).first()
