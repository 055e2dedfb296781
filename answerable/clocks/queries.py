"""Reads of promises."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from answerable.clocks.models import Clock

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
    return list(Clock.objects.filter(thread_id__in=thread_ids, ended_at=None).order_by("due_at"))


def owned_by(staff_id: str, kinds: Collection[str]) -> Sequence[Clock]:
    """The running clocks of these kinds that this member of staff owns, the nearest first."""
    return list(Clock.objects.filter(owner_id=staff_id, kind__in=kinds, ended_at=None).order_by("due_at"))


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
