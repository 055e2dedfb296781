"""Keeps what the screen gave each message, so that its load and its misses can be counted."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from answerable.dialogue.models import Message
from answerable.hearing.models import Score
from answerable.hearing.rules import KINDS, LEAST_KEPT
from answerable.kit.clock import now
from answerable.kit.rows import insert_each
from answerable.ledger.action import action


@dataclass(frozen=True, slots=True)
class Scored:
    """What came of one message: the probability of each kind, the kinds that the rules found, and all that were found
    by either, with what nobody could read."""

    message: Message
    version: str
    scores: Mapping[str, float]
    ruled: Collection[str]
    found: Collection[str]


@action
def keep_scores(scored: Iterable[Scored]) -> None:
    """Keeps these, of messages that this very act screened; their entry is each message's own `message:screened`."""
    at = now()
    insert_each([
        Score(
            message_id=one.message.pk, organisation_id=one.message.thread.person.organisation_id,
            channel=one.message.channel, made_at=at, version=one.version,
            scores={kind: round(one.scores[kind], 4) for kind in KINDS if one.scores.get(kind, 0.0) >= LEAST_KEPT},
            ruled=[kind for kind in KINDS if kind in one.ruled],
            # What cannot be read was not passed as harmless: a person looks at it.
            passed=not {*KINDS, "unreadable"}.intersection(one.found),
        )
        for one in scored
    ])  # fmt: skip
