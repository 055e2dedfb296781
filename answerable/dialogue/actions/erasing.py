"""Erases a person: refuses while care or law needs them, destroys their keys, and ends everything that waited."""

from collections.abc import Callable, Sequence
from datetime import datetime

from answerable.access.actor import Actor
from answerable.clocks import actions as clocks
from answerable.clocks.queries import running_in
from answerable.consent import actions as consent
from answerable.consent.queries import erased, is_held
from answerable.consent.rules import RETENTION
from answerable.consent.rules import may_erase as may_erase_person
from answerable.dialogue.actions.moves import WAS_ERASED, end_erased
from answerable.dialogue.actions.settling import locked, settle_many
from answerable.dialogue.models import Finding, Message, Note, Thread
from answerable.dialogue.rules import CLOSED_BY_TRAINED_ONLY, SEARCH_KINDS, may_erase_words, may_expire
from answerable.dialogue.status import ERASED, Status
from answerable.kit.answer import Answer
from answerable.ledger.action import action
from answerable.people.actions import sign_out_everywhere
from answerable.people.models import Person
from answerable.people.queries import same_person
from answerable.people.rules import COMMAND_LINE

MET_BY_IT = "privacy_request"  # who asked to be erased has been answered by that
_along: list[Callable[[Sequence[str]], None]] = []


def takes_along(forget: Callable[[Sequence[str]], None]) -> None:
    """Have every erasure forget, in its own transaction, what another floor keeps about these threads."""
    if forget not in _along:
        _along.append(forget)


def erase(person_id: str, *, by: Actor) -> Sequence[str]:
    """Erases all records of this person, for good; which they were. Told again, it finishes what a crash cut short.

    1. In one transaction: refused while a hold, a danger or a safety matter stands; else it is said to have begun.
    2. Each key is destroyed, its id first noted outside the database, so that backups forget as well.
    3. What waited ends, and nothing leads to the person any more. Their sessions end.

    Call it outside any action: a key that is gone does not come back with a transaction that is undone.
    """
    records = _begin(person_id, by)
    return _carry_out(records, by)


def erase_again(person_ids: Sequence[str]) -> int:
    """Repeats whole what a restored backup brought back of persons whose keys were destroyed; how many they were."""
    here = list(Person.objects.filter(pk__in=person_ids).order_by("pk").values_list("pk", flat=True))
    for person_id in here:
        _carry_out(consent.begin_erasure(person_id, by=COMMAND_LINE), COMMAND_LINE)
    return len(here)


def erase_expired(person_id: str, *, before: datetime) -> Sequence[str]:
    """Erases a person whose conversations have rested since `before`, as the signed rules say. Refused where a legal
    hold, a danger, a safety matter or a later letter stands against it; what law makes us keep stays kept."""
    records = _begin_expired(person_id, before)
    return _carry_out(records, RETENTION)


@action
def _begin_expired(person_id: str, before: datetime) -> Sequence[str]:
    records = consent.begin_erasure(person_id, by=RETENTION)  # from here on no letter comes in
    theirs = list(Thread.objects.filter(person__in=records))
    newest = max((thread.last_at for thread in theirs), default=before)
    may_expire({thread.state for thread in theirs}, newest=newest, before=before).or_refuse()
    _words_may_go(records).or_refuse()
    return records


def may_erase(person_id: str, *, by: Actor) -> Answer:
    """Whether this person may be erased now by this actor, and why not."""
    records = same_person(person_id)
    person = Person.objects.only("organisation_id").get(pk=person_id)
    allowed = may_erase_person(by, organisation=person.organisation_id, is_held=is_held(records))
    return _words_may_go(records) if allowed.ok else allowed


@action
def _begin(person_id: str, by: Actor) -> Sequence[str]:
    begun = erased(same_person(person_id))
    records = consent.begin_erasure(person_id, by=by)
    if begun != set(records):  # what was begun is always finished: its key may be gone already
        _words_may_go(records).or_refuse()
    return records


def _words_may_go(records: Sequence[str]) -> Answer:
    theirs = Message.objects.filter(thread__person__in=records)
    open_ = Finding.objects.filter(message__in=theirs, closed_at=None, strength__gt=0, kind__in=CLOSED_BY_TRAINED_ONLY)
    return may_erase_words(
        unscreened=theirs.filter(status__in=[Status.RECEIVED, Status.UNSCREENED]).count(),
        findings=set(open_.values_list("kind", flat=True)),
        clocks={clock.kind for clock in running_in(_threads_of(records))},
    )


def _carry_out(records: Sequence[str], by: Actor) -> Sequence[str]:
    consent.destroy_keys(records)
    _finish(records, by)
    sign_out_everywhere(records)
    return records


@action
def _finish(records: Sequence[str], by: Actor) -> None:
    thread_ids = _threads_of(records)
    locked(thread_ids)
    waiting = Message.objects.filter(thread_id__in=thread_ids, status__in=list(ERASED)).select_related("thread")
    end_erased(list(waiting), by=by)
    _end_clocks(thread_ids, by)
    # What staff search by is health data as well: without it, nobody finds "a rash" where nothing can be read.
    Finding.objects.filter(message__thread_id__in=thread_ids, kind__in=SEARCH_KINDS).delete()
    for forget in _along:
        forget(thread_ids)
    Note.objects.filter(thread_id__in=thread_ids).update(
        withheld_by="", withheld_at=None, withheld_ground="", withheld_review_on=None
    )
    Thread.objects.filter(pk__in=thread_ids).update(urgency=0, leading_kind="", leading_about="", snoozed_until=None)
    settle_many(thread_ids)
    consent.finish_erasure(sorted(erased(records)), by=by)


def _end_clocks(thread_ids: Sequence[str], by: Actor) -> None:
    for clock in running_in(thread_ids):
        about = (clock.about_kind, clock.about_id)
        if clock.kind == MET_BY_IT:
            clocks.meet(clock.kind, about=about, by=by)
        else:
            clocks.end(clock.kind, about=about, why=WAS_ERASED, by=by)


def _threads_of(records: Sequence[str]) -> list[str]:
    return list(Thread.objects.filter(person__in=records).order_by("pk").values_list("pk", flat=True))
