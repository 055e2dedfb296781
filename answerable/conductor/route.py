"""The steps of a message's journey in their order, and what is looked after beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any

from django.db.models import QuerySet

BATCH = 50


@dataclass(frozen=True, slots=True)
class Step:
    """One step: a function that does what waits, up to a batch of it, and says how much that was.

    `waits` names the module and function that say, for a moment, in which rows it would find something to do;
    without one the step is asked at its own pace, for it alone knows.
    """

    name: str
    module: str
    function: str
    waits: tuple[str, str] | None = None
    takes_now: bool = False
    takes_limit: bool = True
    every: timedelta = timedelta(0)
    outward: bool = False  # waits on someone else's server: it goes round in a thread of its own

    def find(self) -> Callable[..., Any]:
        """The step's function; its module is read when first needed, so that no step depends on another's."""
        found: Callable[..., Any] = getattr(import_module(self.module), self.function)
        return found

    def find_waits(self) -> Callable[[datetime], list[QuerySet[Any]]]:
        """What says in which rows this step would find something to do."""
        module, function = self.waits or ("", "")
        found: Callable[[datetime], list[QuerySet[Any]]] = getattr(import_module(module), function)
        return found

    def run(self, now: datetime, limit: int = BATCH) -> int:
        """Do what waits; returns how many rows moved."""
        known: dict[str, Any] = {}
        if self.takes_now:
            known["now"] = now
        if self.takes_limit:
            known["limit"] = limit
        done = self.find()(**known)
        return done if isinstance(done, int) else 0


WARM_UP = Step("warm_up", "answerable.journey.screening.actions", "warm_up", takes_limit=False)

RECEIVED = ("answerable.journey.screening.queries", "what_waits")

STEPS: tuple[Step, ...] = (
    Step("sorting", "answerable.journey.inbound.sorting", "sort_waiting",
         ("answerable.journey.inbound.sorting", "what_waits"), takes_now=True),
    Step("screening", "answerable.journey.screening.actions", "screen_waiting", RECEIVED),
    Step("late", "answerable.journey.screening.actions", "hold_late", RECEIVED, takes_now=True),
    Step("triage", "answerable.journey.triage.actions", "triage_waiting",
         ("answerable.journey.triage.queries", "what_waits")),
    Step("review", "answerable.journey.review.actions", "route_waiting",
         ("answerable.journey.review.queries", "what_waits")),
    Step("sending", "answerable.journey.delivery.actions", "send_waiting",
         ("answerable.journey.delivery.queries", "approved")),
    Step("delivery", "answerable.journey.delivery.actions", "attempt_due",
         ("answerable.journey.delivery.queries", "what_waits"), takes_now=True, outward=True),
    Step("acknowledging", "answerable.journey.delivery.actions", "acknowledge_waiting",
         ("answerable.journey.delivery.queries", "to_acknowledge"), takes_now=True),
    Step("hearing", "answerable.journey.delivery.actions", "hear_waiting",
         ("answerable.journey.delivery.queries", "reported"), takes_now=True),
    Step("clocks", "answerable.conductor.sweeping", "sweep_due",
         ("answerable.conductor.sweeping", "what_waits"), takes_now=True),
    Step("waking", "answerable.conductor.waking", "wake_due",
         ("answerable.conductor.waking", "what_waits"), takes_now=True),
    Step("drawing", "answerable.hearing.actions", "draw_due", takes_now=True, takes_limit=False,
         every=timedelta(hours=1)),
    Step("retention", "answerable.conductor.retention", "sweep", takes_now=True, takes_limit=False,
         every=timedelta(hours=1)),
    Step("checkpoint", "answerable.conductor.checkpointing", "checkpoint_hourly", takes_now=True, takes_limit=False,
         every=timedelta(minutes=1)),
)
