"""Derives what a thread waits for, and until when, from its messages and clocks."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from django.db.models import QuerySet

from answerable.clocks import queries as clocks
from answerable.dialogue.models import Message, Thread
from answerable.dialogue.rules import Seen, state_of
from answerable.dialogue.status import Status
from answerable.kit.once import once
from answerable.kit.rows import update_each

DERIVED = ["state", "due_at", "due_kind"]
# What is long done says nothing about what a thread waits for now.
SPENT = [Status.ANSWERED, Status.CLOSED, Status.DELIVERED, Status.DRAFT, Status.WITHDRAWN]


def locked(thread_ids: Collection[str]) -> list[Thread]:
    """The threads as they stand now; nobody else changes them until the action ends."""
    return _locked(ids=list(thread_ids))


@once()
def _locked(*, ids: Collection[str]) -> QuerySet[Thread]:
    return Thread.objects.select_for_update(of=("self",)).filter(pk__among=ids).order_by("pk")


@once()
def _standing(*, ids: Collection[str]) -> QuerySet[Message, tuple[str, str, datetime]]:
    rows = Message.objects.filter(thread_id__among=ids).exclude(status__in=SPENT)
    return rows.values_list("thread_id", "status", "made_at")


def settle_many(thread_ids: Collection[str]) -> None:
    """Re-derives state, due_at and due_kind of these threads; three queries however many there are.

    The threads are locked before anything is read of them: whoever settles last has seen all that was committed.
    """
    if not thread_ids:
        return
    threads = locked(thread_ids)
    seen: dict[str, list[Seen]] = defaultdict(list)
    for thread_id, status, made_at in _standing(ids=list(thread_ids)):
        seen[thread_id].append(Seen(Status(status), made_at))
    running = clocks.running_in(thread_ids)
    nearest = {clock.thread_id: clock for clock in reversed(running)}
    reaching = {clock.thread_id for clock in running if clock.kind == "reach"}
    changed = []
    for thread in threads:
        before = (thread.state, thread.due_at, thread.due_kind)
        clock = nearest.get(thread.pk)
        thread.state = state_of(seen[thread.pk], reaching=thread.pk in reaching)
        # The time that was promised first: what is broken stands before all else, and says that it is late.
        thread.due_at = clock.due_at if clock else None
        thread.due_kind = clock.kind if clock else ""
        if before != (thread.state, thread.due_at, thread.due_kind):
            changed.append(thread)
    update_each(changed, DERIVED)
