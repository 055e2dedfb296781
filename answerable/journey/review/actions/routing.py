"""Sends each answer that was handed in on its way: at once, or to those who must sign it."""

from dataclasses import asdict

from answerable.access.actor import Actor
from answerable.clocks import actions as clocks
from answerable.consent import actions as consent
from answerable.consent.passes import Pass
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Message
from answerable.dialogue.queries import waiting
from answerable.dialogue.status import Status
from answerable.engines.wording import needs_signature
from answerable.journey.review import rules
from answerable.journey.review.actions.voiding import CHANGED, ROUTER, locked, void, void_stale
from answerable.journey.review.choosing import reviewer_for
from answerable.journey.review.models import Review
from answerable.journey.review.queries import review_of
from answerable.kit import logs
from answerable.kit.clock import now
from answerable.kit.errors import Conflict, Unmet
from answerable.kit.ids import new_id
from answerable.kit.rows import insert_each
from answerable.kit.sealing import SealBroken
from answerable.ledger.action import action
from answerable.people.models import Staff, Team
from answerable.people.queries import actor_of, hours_of
from answerable.people.rota import WorkingHours
from answerable.profile.queries import rules_for
from answerable.profile.value import Rules
from answerable.work.nudge import nudge

ON_ITS_WAY = "It is on its way already."
AT_ONCE = "Nothing in it needs a signature, and its author is certified to answer alone."
log = logs.get(__name__)


def route_waiting(limit: int = 50) -> int:
    """One pass: voids what no longer stands, then routes what was handed in. How many were routed."""
    void_stale(limit)
    messages = dialogue.still_there(waiting(Status.SUBMITTED, limit), by=ROUTER)
    passes = consent.for_screening({message.person_id for message in messages})
    return sum(_routed(message, passes.get(message.person_id)) for message in messages)


def route(message: Message, *, by: Actor) -> tuple[str, ...] | None:
    """Sends one answer that its author hands in right now on its way: the roles that sign it, none where it goes out.

    None where that is not clear yet: it stays where it is, seen there, and the router comes by it again.
    """
    opened = consent.for_screening({message.person_id}).get(message.person_id)
    if opened is not None:
        try:
            return _route(message, opened, by.trained)
        except Conflict:  # the router was faster
            found = review_of(message.pk)
            return tuple(found.roles) if found and not found.ended_at else ()
        except (Unmet, SealBroken) as trouble:
            log.warning("review.unrouted", message_id=message.pk, kind=type(trouble).__name__.lower())
    nudge()
    return None


def _routed(message: Message, opened: Pass | None) -> bool:
    """One answer that cannot be routed must not keep the others waiting; it stays where it is, and is seen there."""
    try:
        if opened is None:
            raise SealBroken("The key is gone.")
        _route(message, opened, _trained(message.author_id))
    except Conflict:  # its author handed it in and sent it on its way in one step
        return False
    except (Unmet, SealBroken) as trouble:
        log.warning("review.unrouted", message_id=message.pk, kind=type(trouble).__name__.lower())
        return False
    return True


def _trained(author_id: str) -> frozenset[str]:
    author = Staff.objects.filter(pk=author_id).first()
    return actor_of(author).trained if author and author.is_active else frozenset()


def _route(message: Message, opened: Pass, trained: frozenset[str]) -> tuple[str, ...]:
    thread = message.thread
    text = opened.text(message.body_sealed, f"message:{message.pk}:body")
    house = rules_for(thread.person.organisation_id, thread.country)
    reasons = needs_signature(text, tuple(thread.person.organisation.products))
    roles = tuple(rules.needed_sign_offs(reasons, house, trained))
    if not roles:
        _pass_on(message)
        return ()
    review_id = new_id("rev")
    reviewer_id = reviewer_for(rules.UnderReview(message.author_id, thread.team_id or "", roles), now())
    review = Review(id=review_id, message=message, version=message.version, roles=list(roles), reviewer_id=reviewer_id,
                    reasons=[asdict(reason) for reason in reasons],
                    body_sealed=opened.seal(text, f"review:{review_id}:body"), body_mac=message.body_mac,
                    opened_at=now())
    _open_review(message, review, house)
    return roles


@action
def _pass_on(message: Message) -> None:
    _clear(message)
    dialogue.advance(message, Status.APPROVED, by=ROUTER, why=AT_ONCE)
    nudge()


@action
def _open_review(message: Message, review: Review, house: Rules) -> None:
    _clear(message)
    thread = message.thread
    insert_each([review])
    clocks.start("review", about=("message", message.pk), thread_id=thread.pk, person_id=message.person_id,
                 team_id=thread.team_id or "", owner_id=review.reviewer_id, minutes=house.minutes["review"], by=ROUTER,
                 hours=_hours(thread.team, house), warn_fraction=house.warn_fraction)
    dialogue.advance(message, Status.IN_REVIEW, by=ROUTER)


def _clear(message: Message) -> None:
    """Ends what was opened for earlier words; Conflict where someone else has sent these on their way already."""
    if locked(message) != (message.status, message.version):
        raise Conflict(ON_ITS_WAY)
    void(message, CHANGED, by=ROUTER)


def _hours(team: Team | None, house: Rules) -> WorkingHours | None:
    # A team that keeps no hours has promised none: then its minutes count round the clock.
    if team is None or house.calendars.get("review") == "round_the_clock" or not any(team.hours.values()):
        return None
    return hours_of(team)
