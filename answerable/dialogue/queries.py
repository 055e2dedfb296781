"""Reads of conversations, each within what its reader may see; nothing here opens a sealed word."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from django.db.models import Model, Q, QuerySet

from answerable.access.actor import Actor
from answerable.dialogue.models import Attachment, Finding, FindingOpinion, Message, Note, Presence, Rating, Thread
from answerable.dialogue.models.message import IN_LINE
from answerable.dialogue.queue import QUEUE_ROWS
from answerable.dialogue.rules import PRESENT_SECONDS, SEARCH_KINDS, may_see_held
from answerable.dialogue.status import FROM_PERSON, READABLE_BY_PERSON, SEEN_BY_STAFF, Status
from answerable.kit.clock import now
from answerable.kit.errors import Missing, Refused
from answerable.kit.once import once
from answerable.kit.together import Later, ask, later
from answerable.ledger.models import Entry
from answerable.people.models import Person
from answerable.people.queries import same_person

NO_SUCH_THREAD = "We could not find this conversation. It may belong to another team."
FIRST_MOMENT, LAST_MOMENT = datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)


def due_to_wake(moment: datetime) -> QuerySet[Thread]:
    """Threads whose date has come."""
    return Thread.objects.filter(snoozed_until__lte=moment)


def to_wake(moment: datetime, limit: int = 100) -> list[str]:
    """The same, the earliest first."""
    return list(due_to_wake(moment).order_by("snoozed_until").values_list("pk", flat=True)[:limit])


def thread_for(actor: Actor, thread_id: str) -> Thread:
    """The thread, for someone who may know of it. Raises Missing, and Refused for what is held."""
    found = _known(pk=thread_id)
    thread = found[0] if found else None
    if thread is None or not _may_know(actor, thread):
        raise Missing(NO_SUCH_THREAD)
    if thread.state == Thread.State.HELD and actor.kind == "staff" and not may_see_held(actor).ok:
        raise Refused(may_see_held(actor).why)
    return thread


def _may_know(actor: Actor, thread: Thread) -> bool:
    if actor.kind == "staff":
        return thread.team_id in actor.teams
    return actor.kind != "person" or thread.person_id in same_person(actor.id)


@once()
def _known(*, pk: str) -> QuerySet[Thread]:
    rows = Thread.objects.select_related("person__organisation", "team", "owner__face").filter(pk=pk)
    return rows.defer("owner__password", "owner__face__photo")


def message_for(actor: Actor, message_id: str) -> Message:
    """The message, for someone who may know of its thread and whose turn it is to see it. Raises Missing."""
    message = next(iter(_message(pk=message_id)), None)
    if message is None:
        raise Missing("We could not find this letter.")
    message.thread = thread_for(actor, message.thread_id)
    if Status(message.status) not in visible(actor):
        raise Missing("We could not find this letter.")
    return message


@once()
def _message(*, pk: str) -> QuerySet[Message]:
    return Message.objects.filter(pk=pk)


def attachment_for(actor: Actor, attachment_id: str) -> Attachment:
    """The attachment with its sealed bytes, for someone who may see its message. Raises Missing."""
    attachment = Attachment.objects.filter(pk=attachment_id).first()
    if attachment is None:
        raise Missing("We could not find this photo or document.")
    attachment.message = message_for(actor, attachment.message_id)
    return attachment


def visible(actor: Actor) -> frozenset[Status]:
    """Which messages a reader may see: staff only what was screened, persons what is theirs or was delivered."""
    if actor.kind == "person":
        return FROM_PERSON | READABLE_BY_PERSON
    unsent = frozenset(Status) - FROM_PERSON
    return SEEN_BY_STAFF | unsent | ({Status.UNSCREENED} if may_see_held(actor).ok else frozenset())


def messages_of(thread_id: str, actor: Actor) -> Sequence[Message]:
    """The messages of a thread that this reader may see, oldest first, each with its `files` and rating.

    Someone else's draft is not for other eyes until it is submitted. The sealed bytes of a photo are read only when
    someone opens it on purpose.
    """
    messages, files = messages_later(thread_id, actor), later(_files, thread=thread_id)
    whole = later(_thread, pk=thread_id)
    ask(messages, files, whole)
    return with_files(messages.rows, files.rows, whole.rows[0]) if messages.rows else []


def messages_later(thread_id: str, actor: Actor) -> Later[Message]:
    """The same without their files and their thread, to be asked together with other questions."""
    return later(_messages, thread=thread_id, statuses=sorted(visible(actor)), reader=actor.id)


def with_files(messages: Sequence[Message], files: Iterable[Attachment], thread: Thread) -> Sequence[Message]:
    """These messages of a thread, each with its `files`."""
    by_message: dict[str, list[Attachment]] = {}
    for file in files:
        by_message.setdefault(file.message_id, []).append(file)
    for message in messages:
        message.thread = thread
        message.files = by_message.get(message.pk, [])  # type: ignore[attr-defined]
    return messages


@once()
def _messages(*, thread: str, statuses: Collection[str], reader: str) -> QuerySet[Message]:
    rows = Message.objects.filter(thread_id=thread, status__among=statuses)
    not_theirs = Q(status__in=[Status.DRAFT, Status.WITHDRAWN]) & ~Q(author_id=reader)
    return rows.exclude(not_theirs).select_related("rating").order_by("made_at", "pk")


@once()
def _thread(*, pk: str) -> QuerySet[Thread]:
    return Thread.objects.filter(pk=pk)


@once()
def _files(*, thread: str) -> QuerySet[Attachment]:
    rows = Attachment.objects.filter(message__thread_id=thread)
    return rows.defer("content_sealed").order_by("made_at", "pk")


@dataclass(frozen=True, slots=True)
class Noticed:
    """What was seen in the messages of a thread, and what staff think of it: findings by message, opinions by
    finding."""

    findings: Mapping[str, Sequence[Finding]]
    opinions: Mapping[str, Sequence[FindingOpinion]]


@dataclass(frozen=True, slots=True)
class Whole:
    """A thread as it stands: what this reader may see of its messages, and what stands beside them."""

    messages: Sequence[Message]
    noticed: Noticed
    notes: Sequence[Note]
    present: Sequence[Presence]
    earlier: Sequence[Thread]


def whole(thread: Thread, actor: Actor, *also: Later[Any], earlier: int = 0) -> Whole:
    """All of it in one query, with the person's newest other threads, and with what else is asked along."""
    since = now() - timedelta(seconds=PRESENT_SECONDS)
    messages, files = messages_later(thread.pk, actor), later(_files, thread=thread.pk)
    findings, opinions = later(_findings, thread=thread.pk), later(_opinions, thread=thread.pk)
    notes, here = later(_notes, thread=thread.pk), later(_present, thread=thread.pk, since=since)
    root, held = thread.person.merged_into_id or thread.person_id, may_see_held(actor).ok
    before = [later(_earlier, root=root, teams=sorted(actor.teams), held=held, limit=earlier)] if earlier else []
    ask(messages, files, findings, opinions, notes, here, *before, *also)
    noticed = Noticed(_each(findings.rows, "message_id"), _each(opinions.rows, "finding_id"))
    return Whole(with_files(messages.rows, files.rows, thread), noticed, notes.rows, here.rows,
                 [one for waited in before for one in waited.rows if one.pk != thread.pk])


M = TypeVar("M", bound=Model)


def _each(rows: Iterable[M], key: str) -> dict[str, list[M]]:
    found: dict[str, list[M]] = {}
    for row in rows:
        found.setdefault(getattr(row, key), []).append(row)
    return found


@once()
def _findings(*, thread: str) -> QuerySet[Finding]:
    return Finding.objects.filter(message__thread_id=thread).order_by("start", "pk")


@once()
def _opinions(*, thread: str) -> QuerySet[FindingOpinion]:
    return FindingOpinion.objects.filter(finding__message__thread_id=thread).order_by("at", "pk")


@once()
def _notes(*, thread: str) -> QuerySet[Note]:
    return Note.objects.filter(thread_id=thread).order_by("made_at")


@once("held", "limit")
def _earlier(*, root: str, teams: Collection[str], held: bool, limit: int) -> QuerySet[Thread]:
    theirs = Person.objects.filter(Q(pk=root) | Q(merged_into_id=root)).values("pk")
    rows = Thread.objects.filter(person_id__in=theirs, team_id__among=teams)
    return (rows if held else rows.exclude(state=Thread.State.HELD)).order_by("-last_at")[:limit]


def threads_of_person(person_ids: Collection[str], *, limit: int = 50) -> Sequence[Thread]:
    """A person's conversations, newest first."""
    rows = Thread.objects.filter(person_id__in=person_ids).select_related("owner__face", "team")
    return list(rows.order_by("-last_at")[:limit])


def standing_at(status: Status) -> QuerySet[Message]:
    """All messages at this status."""
    return _standing_at(status)


def waiting(
    status: Status, limit: int, *, made_before: datetime | None = None, made_after: datetime | None = None
) -> Sequence[Message]:
    """Messages that wait at a status for their next step, the least tried and oldest first."""
    begin, end = made_after or FIRST_MOMENT, made_before or LAST_MOMENT
    return _waiting(status=str(status), limit=limit, begin=begin, end=end)


def _standing_at(status: str) -> QuerySet[Message]:
    rows = Message.objects.filter(status=status)
    # That a status is one of those in line is clear to PostgreSQL; SQLite must be told in the index's own words.
    return rows.filter(status__in=IN_LINE) if status in IN_LINE else rows


@once("status", "limit")
def _waiting(*, status: str, limit: int, begin: datetime, end: datetime) -> QuerySet[Message]:
    rows = _standing_at(status).filter(made_at__gte=begin, made_at__lt=end)
    related = ("thread__person__organisation", "thread__team")
    return rows.select_related(*related).order_by("screen_tries", "made_at")[:limit]


def notes_of(thread_ids: Collection[str], *, for_person: bool = False) -> Sequence[Note]:
    """Notes of threads, oldest first; for the person, without those withheld from them."""
    rows = Note.objects.filter(thread_id__in=thread_ids)
    return list((rows.filter(withheld_at=None) if for_person else rows).order_by("made_at"))


def withheld_due(on: date) -> Sequence[Note]:
    """Withheld notes whose day of review has come."""
    return list(Note.objects.filter(withheld_review_on__lte=on).order_by("withheld_review_on"))


def notes_in(
    team_ids: Collection[str], *, withheld: bool, thread_id: str = "", limit: int = QUEUE_ROWS
) -> Sequence[Note]:
    """Notes on the threads of these teams: those kept from the person by their day of review, or else the newest."""
    rows = Note.objects.filter(thread__team_id__in=team_ids, withheld_at__isnull=not withheld)
    if thread_id:
        rows = rows.filter(thread_id=thread_id)
    return list(rows.select_related("thread").order_by("withheld_review_on" if withheld else "-made_at")[:limit])


def note_for(actor: Actor, note_id: str) -> Note:
    """The note, for someone who may know of its thread. Raises Missing."""
    note = Note.objects.filter(pk=note_id).first()
    if note is None:
        raise Missing("We could not find this note.")
    note.thread = thread_for(actor, note.thread_id)
    return note


def present(thread_id: str, moment: datetime | None = None) -> Sequence[Presence]:
    """Who is reading or writing a thread right now."""
    return _present(thread=thread_id, since=(moment or now()) - timedelta(seconds=PRESENT_SECONDS))


@once()
def _present(*, thread: str, since: datetime) -> QuerySet[Presence]:
    return Presence.objects.filter(thread_id=thread, seen_at__gt=since).order_by("seen_at")


def ratings_of(message_ids: Collection[str]) -> dict[str, Rating]:
    """The ratings of answers, by message."""
    return {rating.message_id: rating for rating in Rating.objects.filter(message_id__in=message_ids)}


def ratings_given(team_id: str, since: datetime, until: datetime) -> Sequence[Rating]:
    """What people said of a team's answers in this time."""
    return list(Rating.objects.filter(message__thread__team_id=team_id, at__gte=since, at__lt=until))


def delivered(team_id: str, since: datetime, until: datetime) -> Sequence[str]:
    """The answers of a team that were delivered in this time."""
    rows = Message.objects.filter(thread__team_id=team_id, delivered_at__gte=since, delivered_at__lt=until)
    return list(rows.filter(direction="out").values_list("pk", flat=True))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What staff look for; every part given must hold. `person_ids` None means anyone, empty means nobody."""

    person_ids: frozenset[str] | None = None
    product: str = ""
    symptom: str = ""
    topic: str = ""
    kind: str = ""
    state: str = ""
    since: date | None = None
    until: date | None = None


def search(actor: Actor, wanted: Wanted, *, limit: int = QUEUE_ROWS) -> Sequence[Thread]:
    """Threads of the reader's teams that match, newest first; through findings, never through anyone's words."""
    rows = Thread.objects.filter(team_id__in=actor.teams).select_related("owner__face")
    if not may_see_held(actor).ok:
        rows = rows.exclude(state=Thread.State.HELD)
    if wanted.person_ids is not None:
        rows = rows.filter(Q(person_id__in=wanted.person_ids) | Q(person__merged_into_id__in=wanted.person_ids))
    for kind in SEARCH_KINDS:
        about = getattr(wanted, kind).strip().casefold()
        if about:
            rows = rows.filter(pk__in=_with(Q(kind=kind, about=about)))
    if wanted.kind:
        rows = rows.filter(pk__in=_with(Q(kind=wanted.kind) & ~Q(closed_as="wrong")))
    if wanted.state:
        rows = rows.filter(state=wanted.state)
    if wanted.since:
        rows = rows.filter(last_at__date__gte=wanted.since)
    if wanted.until:
        rows = rows.filter(started_at__date__lte=wanted.until)
    return list(rows.order_by("-last_at")[:limit])


def _with(condition: Q) -> QuerySet[Finding, str]:
    return Finding.objects.filter(condition).values_list("message__thread_id", flat=True)


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that someone did in a conversation or with a person's words, as the ledger keeps it: ids alone."""

    at: datetime
    verb: str
    actor_id: str
    person_id: str
    thread_id: str
    message_id: str


def acts(team_id: str, verbs: Collection[str], since: datetime, until: datetime) -> Iterator[Act]:
    """What was done with these verbs in a team's conversations, oldest first; what names no team counts for each."""
    rows = Entry.objects.filter(verb__in=verbs, at__gte=since, at__lt=until).order_by("at", "pk")
    for entry in rows.iterator(chunk_size=2000):
        things = dict(entry.things)
        if things.get("team", team_id) == team_id:
            yield Act(entry.at, entry.verb, entry.actor_id, entry.person_id, things.get("thread", ""),
                      things.get("message", ""))
