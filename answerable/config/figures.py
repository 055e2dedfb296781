"""What the whole house has to do, in numbers, read from the shared database: every process says the same."""

import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db import connections
from django.db.models import Count, Max, Min, Q, QuerySet

from answerable.clocks.models import Clock
from answerable.conductor.route import STEPS
from answerable.dialogue.models import Message, Thread
from answerable.dialogue.models.thread import WAITS
from answerable.journey.delivery.models import Delivery
from answerable.kit import clock
from answerable.ledger import queries as ledger
from answerable.ledger.models import Checkpoint, Entry
from answerable.work.leases import due
from answerable.work.models import Waiting

FRESH_SECONDS = 5.0
# An id of PostgreSQL may be committed after a higher one: only what is older than this is counted.
SETTLED = timedelta(seconds=5)
ON_THEIR_WAY = ("received", "screened", "submitted", "approved")  # what the index of waiting messages holds
_RECEIVED = "message:received"


@dataclass(frozen=True)
class Promises:
    """The running clocks of one kind."""

    running: int
    at_risk: int
    broken: int
    oldest_seconds: float


@dataclass(frozen=True)
class Rows:
    """The rows of one kind that wait for their time."""

    due: int
    parked: int
    late_seconds: float


@dataclass
class Figures:
    """One look at everything."""

    threads: dict[str, int] = field(default_factory=dict)
    messages: dict[str, tuple[int, float]] = field(default_factory=dict)
    screening_again: int = 0
    clocks: dict[str, Promises] = field(default_factory=dict)
    clocks_late_seconds: float = 0.0
    rows: dict[str, Rows] = field(default_factory=dict)
    deliveries: dict[str, int] = field(default_factory=dict)
    steps: dict[str, int] = field(default_factory=dict)
    entries: int = 0
    checkpoint_seconds: float | None = None
    acts: dict[str, int] = field(default_factory=dict)
    letters: dict[str, int] = field(default_factory=dict)


class Acts:
    """Counts what the ledger says was done since this process was first asked, reading each entry once."""

    def __init__(self) -> None:
        self._last: int | None = None
        self.verbs: Counter[str] = Counter()
        self.letters: Counter[str] = Counter()

    def look(self, now: datetime) -> None:
        """Reads on from where the last look ended."""
        if self._last is None:
            self._last = ledger.latest_id()
        entries = Entry.objects.filter(id__gt=self._last)
        newest = entries.aggregate(first_unsettled=Min("id", filter=Q(at__gt=now - SETTLED)), last=Max("id"))
        until = (newest["first_unsettled"] - 1) if newest["first_unsettled"] else newest["last"]
        if until is None or until <= self._last:
            return
        counted = entries.filter(id__lte=until)
        self.verbs.update(dict(counted.values_list("verb").annotate(count=Count("id")).order_by()))
        touched = counted.filter(verb=_RECEIVED).values_list("touched", flat=True)
        ids = [word[8:] for words in touched for word in words.split() if word.startswith("message:")]
        for first in range(0, len(ids), 500):
            kept = Message.objects.filter(pk__in=ids[first:first + 500]).order_by()
            self.letters.update(dict(kept.values_list("channel").annotate(count=Count("pk"))))
        self._last = until


class Seen:
    """The last look, shared by whoever asks within five seconds."""

    def __init__(self) -> None:
        self._acts = Acts()
        self._one_at_a_time = threading.Lock()
        self._figures = Figures()
        self._at: float | None = None

    def __call__(self) -> Figures:
        """The figures; raises what the database raises when it is away."""
        with self._one_at_a_time:
            if self._at is None or time.monotonic() - self._at > FRESH_SECONDS:
                self._figures = look(self._acts)
                self._at = time.monotonic()
            return self._figures


seen = Seen()


def look(acts: Acts) -> Figures:
    """A dozen reads, each of what waits now and none of what was ever done: they cost no more in an old house."""
    now = clock.now()
    acts.look(now)
    return Figures(
        threads=_threads(),
        messages=_messages(now),
        screening_again=Message.objects.filter(status="received", screen_tries__gt=0).count(),
        clocks=_clocks(now),
        clocks_late_seconds=_seconds(now, Clock.objects.filter(next_at__lte=now), "next_at"),
        rows={_name(model): _rows(model, now) for model in _waiting_models()},
        deliveries=_deliveries(),
        steps={step.name: sum(rows.count() for rows in step.find_waits()(now)) for step in STEPS if step.waits},
        entries=ledger.latest_id(),
        checkpoint_seconds=_checkpoint(now),
        acts=dict(acts.verbs),
        letters=dict(acts.letters),
    )


def databases() -> dict[str, bool]:
    """Which of them answer."""
    return {alias: _answers(alias) for alias in connections}


def _answers(alias: str) -> bool:
    try:
        with connections[alias].cursor() as cursor:
            cursor.execute("SELECT 1")
    except Exception:
        connections[alias].close()
        return False
    return True


def _threads() -> dict[str, int]:
    counted = dict(Thread.objects.filter(WAITS).order_by().values_list("state").annotate(count=Count("pk")))
    waits = [state for state in Thread.State.values if state not in ("resting", "arriving")]
    return {state: counted.get(state, 0) for state in waits}


def _messages(now: datetime) -> dict[str, tuple[int, float]]:
    rows = Message.objects.filter(status__in=ON_THEIR_WAY).order_by().values_list("status")
    found = {status: (count, _since(now, oldest))
             for status, count, oldest in rows.annotate(count=Count("pk"), oldest=Min("made_at"))}
    return {status: found.get(status, (0, 0.0)) for status in ON_THEIR_WAY}


def _clocks(now: datetime) -> dict[str, Promises]:
    broken = Q(breached_at__isnull=False) | Q(due_at__lte=now)
    rows = Clock.objects.filter(ended_at=None).order_by().values("kind").annotate(
        running=Count("pk"),
        at_risk=Count("pk", filter=Q(warn_at__lte=now) & ~broken),
        broken=Count("pk", filter=broken),
        oldest=Min("started_at"),
    )
    return {row["kind"]: Promises(row["running"], row["at_risk"], row["broken"], _since(now, row["oldest"]))
            for row in rows}


def _waiting_models() -> list[type[Waiting]]:
    return [model for model in Waiting.__subclasses__() if model.__module__.startswith("answerable.")]


def _name(model: type[Waiting]) -> str:
    return str(model._meta.model_name)


def _rows(model: type[Waiting], now: datetime) -> Rows:
    waiting: QuerySet[Waiting] = due(model._default_manager.all(), now)
    parked = model._default_manager.filter(parked_at__isnull=False).count()
    return Rows(waiting.count(), parked, _seconds(now, waiting, "due_at"))


def _deliveries() -> dict[str, int]:
    """Those that are not over: for the others there is no index, and the ledger's acts count them."""
    open_ = Delivery.objects.filter(Q(due_at__isnull=False) | Q(parked_at__isnull=False)).order_by()
    counted = dict(open_.values_list("state").annotate(count=Count("pk")))
    return {state: counted.get(state, 0) for state in ("waiting", "attempted", "given_up", "unknown", "bounced")}


def _checkpoint(now: datetime) -> float | None:
    at = Checkpoint.objects.order_by("-id").values_list("at", flat=True).first()
    return _since(now, at) if at else None


def _seconds(now: datetime, rows: QuerySet[Clock] | QuerySet[Waiting], column: str) -> float:
    return _since(now, rows.aggregate(first=Min(column))["first"])


def _since(now: datetime, moment: datetime | None) -> float:
    return max((now - moment).total_seconds(), 0.0) if moment else 0.0
