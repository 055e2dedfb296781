"""Gives what was screened to its team and owner, and starts its clocks."""

from collections.abc import Sequence

from answerable.access.actor import software
from answerable.clocks import actions as clocks
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Message
from answerable.dialogue.queries import waiting
from answerable.dialogue.status import Status
from answerable.journey.triage.picture import Picture, picture_of
from answerable.journey.triage.planning import ANSWER_CLOCKS, Plan, plain_plan, plan_for, sorted_by_thread
from answerable.kit import clock, logs
from answerable.ledger.action import action

TRIAGE = software("triage")
ASKS_NOTHING = "A line beside a rating that asks for nothing."
log = logs.get(__name__)


def triage_waiting(limit: int = 50) -> int:
    """Reads what a batch needs, decides outside any transaction, and moves it in one; returns how many moved.

    A thread that cannot be planned goes to the lead; one that cannot even do that waits behind all others.
    """
    messages = waiting(Status.SCREENED, limit)
    if not messages:
        return 0
    picture = picture_of(messages, clock.now())
    plans = [_planned(group, picture) for group in sorted_by_thread(messages)]
    return _moved([plan for plan in plans if plan], picture)


def _planned(messages: Sequence[Message], picture: Picture) -> Plan | None:
    for decide in (plan_for, plain_plan):
        try:
            return decide(messages, picture)
        except Exception as trouble:
            log.error("triage.not_planned", thread_id=messages[0].thread_id, error=type(trouble).__name__)
    dialogue.tried([message.pk for message in messages])
    return None


def _moved(plans: Sequence[Plan], picture: Picture) -> int:
    """All in one action; if one of them will not go, each in its own, so that the others do."""
    if not plans:
        return 0
    try:
        return _move(plans)
    except Exception as trouble:
        log.error("triage.not_moved", thread_id=plans[0].thread.pk, count=len(plans), error=type(trouble).__name__)
    for message in (message for plan in plans for message in plan.messages):
        message.status = Status.SCREENED  # as it stands in the database, where the move was undone
    if len(plans) == 1:
        return _to_the_lead(plans[0], picture)
    return sum(_moved([plan], picture) for plan in plans)


def _to_the_lead(plan: Plan, picture: Picture) -> int:
    try:
        return _move([plain_plan(plan.messages, picture)])
    except Exception as trouble:
        log.error("triage.not_moved", thread_id=plan.thread.pk, error=type(trouble).__name__)
        dialogue.tried([message.pk for message in plan.messages])
        return 0


@action
def _move(plans: Sequence[Plan]) -> int:
    """Only threads of which it won a message are placed: another conductor may have been first."""
    for plan in plans:
        if plan.home:
            plan.thread.team_id = plan.home.team_id  # so that the entry of the move names the team
    won = dialogue.advance_many([m for plan in plans for m in plan.queue], Status.QUEUED, by=TRIAGE)
    won += dialogue.advance_many([m for plan in plans for m in plan.close], Status.CLOSED, by=TRIAGE,
                                 why=ASKS_NOTHING)
    threads = {message.thread_id for message in won}
    placed = [plan for plan in plans if plan.thread.pk in threads]
    dialogue.own_many([plan.home for plan in placed if plan.home], by=TRIAGE)
    clocks.start_many([start for plan in placed for start in plan.starts], by=TRIAGE)
    for plan in placed:
        if plan.home and plan.takes_clocks:
            clocks.hand(plan.thread.pk, to=plan.home.owner_id, by=TRIAGE, kinds=ANSWER_CLOCKS)
    dialogue.settle_many(threads)
    return len(won)
