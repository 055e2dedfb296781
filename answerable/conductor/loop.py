"""Goes round the steps, so that one that fails never stops the others."""

import threading
from collections.abc import Collection
from datetime import datetime, timedelta
from functools import partial

from django.db import connections

from answerable.conductor.heartbeat import Heart
from answerable.conductor.looking import Look, go_through
from answerable.conductor.route import BATCH, STEPS, WARM_UP, Step
from answerable.kit import clock, logs
from answerable.work import nudge

PAUSE_SECONDS = 1.0
# What comes within this time is taken in one batch: a batch of ten costs hardly more than one of one.
GATHER_SECONDS = 0.05
FIRST_REST = timedelta(seconds=1)
LONGEST_REST = timedelta(minutes=1)
ROUNDS = 100_000
log = logs.get(__name__)


class Round:
    """The steps, and which of them rest after a failure or because it is not their time yet."""

    def __init__(self, steps: tuple[Step, ...] | None = None) -> None:
        self.steps = STEPS if steps is None else steps
        self._look = Look(self.steps)
        self._rests_until: dict[str, datetime] = {}
        self._failures: dict[str, int] = {}

    def go(self, limit: int = BATCH) -> int:
        """One pass over the steps that have something to do; how many rows moved."""
        return sum(go_through(self.steps, self._looked, lambda step: self._one(step, limit)))

    def _looked(self) -> Collection[str]:
        """What waits; where that cannot be told, each step finds out for itself, and says what ails it."""
        try:
            return self._look(clock.now())
        except Exception as trouble:
            log.error("conductor.not_looked", error=type(trouble).__name__)
            _leave_unusable()
            return {step.name for step in self.steps}

    def _one(self, step: Step, limit: int) -> int:
        now = clock.now()
        rest = self._rests_until.get(step.name)
        if rest is not None and now < rest <= now + max(LONGEST_REST, step.every):  # a clock set back ends a rest
            return 0
        try:
            moved = step.run(now, limit)
        except Exception as trouble:
            self._failed(step, now, trouble)
            return 0
        self._failures.pop(step.name, None)
        self._rests_until[step.name] = now + step.every
        return moved

    def _failed(self, step: Step, now: datetime, trouble: Exception) -> None:
        """Rests twice as long after each failure in a row, a minute at most."""
        failures = self._failures[step.name] = self._failures.get(step.name, 0) + 1
        self._rests_until[step.name] = now + min(FIRST_REST * 2 ** min(failures - 1, 10), LONGEST_REST)
        log.error("conductor.step_failed", step=step.name, tries=failures, error=type(trouble).__name__)
        _leave_unusable()


def _leave_unusable() -> None:
    """A connection that broke is given up, so that the next one is new."""
    for connection in connections.all(initialized_only=True):
        if not connection.in_atomic_block:
            connection.close_if_unusable_or_obsolete()


def run(stop: threading.Event) -> None:
    """Goes round until told to stop. What waits on someone else's server goes round beside it, in its own thread,
    so that a dead mail server never holds up the screening of a letter."""
    beside = threading.Thread(target=_go_round, args=(stop, Round(_steps(outward=True))), name="answerable-outward")
    beside.start()
    heart = Heart()
    Round((WARM_UP,)).go()
    _go_round(stop, Round(_steps(outward=False)), heart)
    beside.join()


def _steps(*, outward: bool) -> tuple[Step, ...]:
    return tuple(step for step in STEPS if step.outward is outward)


def _go_round(stop: threading.Event, round_: Round, heart: Heart | None = None) -> None:
    """At once while there is more than a batch, soon while rows move, else on a nudge or after a second."""
    try:
        while not stop.is_set():
            moved = round_.go() if heart is None else _beaten(round_, heart)
            if not moved and not stop.is_set():
                _wait(stop)
            elif moved < BATCH:
                stop.wait(GATHER_SECONDS)
    finally:
        connections.close_all()


def drain(limit: int = BATCH, rounds: int = ROUNDS, *, hourly: bool = False) -> int:
    """Passes over the steps until nothing moves any more; how many rows moved in all.

    `hourly`: those that have a pace of their own too, such as retention and checkpoints, once.

    What a step raises is raised, for whoever drains wants to know. RuntimeError when it never comes to rest.
    """
    total, at_once = 0, tuple(step for step in STEPS if not step.every)
    steps = STEPS if hourly else at_once
    for _ in range(rounds):
        now = clock.now()
        moved = sum(go_through(steps, partial(Look(steps), now), partial(_run, now=now, limit=limit)))
        if not moved:
            return total
        total, steps = total + moved, at_once
    raise RuntimeError("The steps never come to rest: one of them says that it moves what it does not.")


def _run(step: Step, *, now: datetime, limit: int) -> int:
    return step.run(now, limit)


def _beaten(round_: Round, heart: Heart) -> int:
    moved = round_.go()
    try:
        heart.beat(clock.now())
    except OSError as trouble:  # a full disk must not stop what needs no disk of its own
        log.error("conductor.no_beat", error=type(trouble).__name__)
    return moved


def _wait(stop: threading.Event) -> None:
    try:
        nudge.wait(PAUSE_SECONDS)
    except Exception as trouble:  # the bell needs the database; without it the loop looks by itself
        log.error("conductor.no_bell", error=type(trouble).__name__)
        stop.wait(PAUSE_SECONDS)
