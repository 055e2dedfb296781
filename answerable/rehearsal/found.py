"""What the database says of a rehearsal's letters: found, screened, owned, answered in time. It reads ids and moments.

Only where the command runs on the deployment's own machine; a rehearsal from elsewhere does without.
"""

from collections import Counter
from collections.abc import Collection, Iterator
from datetime import datetime
from itertools import islice

from answerable.clocks.models import Clock
from answerable.clocks.queries import TO_THE_PERSON
from answerable.dialogue.models import Arrival, Message
from answerable.dialogue.status import Status
from answerable.kit.clock import now
from answerable.people.models import Staff
from answerable.people.queries import by_address
from answerable.rehearsal.figures import Found
from answerable.rehearsal.journal import Journal
from answerable.rehearsal.letters import address_of

BATCH = 400
ON_ITS_WAY = (Status.RECEIVED, Status.SCREENED, Status.SUBMITTED, Status.APPROVED)


def is_its_database(staff: Collection[str]) -> bool:
    """Whether these colleagues, named by the server's own page, work in the deployment whose database this is."""
    return bool(staff) and Staff.objects.filter(pk__in=staff).count() == len(set(staff))


def settled() -> bool:
    """Whether everything that was kept has its owner, and every answer handed in waits for people alone."""
    unsorted = Arrival.objects.filter(sorted_at=None, parked_at=None)
    return not unsorted.exists() and not Message.objects.filter(status__in=ON_ITS_WAY).exists()


def look(journal: Journal, staff: Collection[str], mark: str, since: datetime) -> Found:
    """Looks for every letter that a door said was kept; `since` is when the rehearsal began."""
    organisation = Staff.objects.filter(pk__in=staff).values_list("organisation_id", flat=True).first() or ""
    found, threads = Found(), dict[int, str]()
    wanted: dict[str, list[int]] = {}
    for number in sorted(journal.accepted):
        wanted.setdefault(journal.senders.get(number) or address_of(number, mark), []).append(number)
    for batch in _batches(wanted):
        people = {address: person.pk for address in batch if (person := by_address(organisation, address))}
        rows = _letters(list(people.values()), since)
        for address in batch:
            theirs = rows.get(people.get(address, ""), [])
            numbers = wanted[address]
            found.lost += max(len(numbers) - len(theirs), 0)
            found.doubled += max(len(theirs) - len(numbers), 0)
            found.screened += sum(seen for _, seen, _ in theirs)
            found.unscreened += sum(not seen for _, seen, _ in theirs)
            threads |= {number: thread for number, (thread, _, _) in zip(numbers, theirs, strict=False)}
    found.threads = threads
    _promises(found, set(threads.values()))
    return found


def _batches(wanted: dict[str, list[int]]) -> Iterator[list[str]]:
    rest = iter(wanted)
    while batch := list(islice(rest, BATCH)):
        yield batch


def _letters(people: list[str], since: datetime) -> dict[str, list[tuple[str, bool, datetime]]]:
    """The letters of these people in the order they came: conversation, whether it was screened, when."""
    rows = Message.objects.filter(direction="in", person_id__in=people, made_at__gte=since).order_by("made_at", "pk")
    found: dict[str, list[tuple[str, bool, datetime]]] = {}
    for person, thread, seen, at in rows.values_list("person_id", "thread_id", "screened_at", "made_at"):
        found.setdefault(person, []).append((thread, seen is not None, at))
    return found


def _promises(found: Found, threads: set[str]) -> None:
    """Kept, broken or still good. A promise to someone that is no longer owed is none of the three."""
    moment, lengths = now(), Counter[int]()
    rest = iter(sorted(threads))
    while batch := list(islice(rest, BATCH)):
        for clock in Clock.objects.filter(thread_id__in=batch, kind__in=TO_THE_PERSON):
            lengths[round((clock.due_at - clock.started_at).total_seconds() / 60)] += 1
            if clock.breached_at or (clock.ended_at is None and clock.due_at <= moment):
                found.broken += 1
            elif clock.met_at:
                found.kept += 1
            elif clock.ended_at is None:
                found.running += 1
    found.promise = float(lengths.most_common(1)[0][0]) if lengths else None
