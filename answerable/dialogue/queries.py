"""Reads of conversations, each within what its reader may see; nothing here opens a sealed word."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from django.db.models import Prefetch, Q, QuerySet

from answerable.access.actor import Actor
from answerable.clocks import queries as clocks
from answerable.dialogue.models import Attachment, Finding, Message, Note, Presence, Rating, Thread
from answerable.dialogue.models.thread import WAITS
from answerable.dialogue.rules import PRESENT_SECONDS, SEARCH_KINDS, may_see_held, section_of
from answerable.dialogue.status import FROM_PERSON, READABLE_BY_PERSON, SEEN_BY_STAFF, Status
from answerable.kit.clock import now
from answerable.kit.errors import Missing, Refused
from answerable.kit.once import once
from answerable.people.queries import same_person

NO_SUCH_THREAD = "We could not find this conversation. It may belong to another team."
QUEUE_ROWS = 50
FIRST_MOMENT, LAST_MOMENT = datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the queue: a thread, and the section where it stands for this reader."""

    thread: Thread
    section: str


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits for a member of staff and their teams."""

    rows: Sequence[Row]
    more: bool

    def of(self, section: str) -> list[Thread]:
        """The threads of one section: now, later, signing, unreached, held, others."""
        return [row.thread for row in self.rows if row.section == section]


def queue(actor: Actor, *, limit: int = QUEUE_ROWS, moment: datetime | None = None) -> Queue:
    """What is the reader's, as its responder or by a clock of theirs, then their teams', the nearest deadline first."""
    at = moment or now()
    came_back = set(_came_back_to(actor))
    mine = [*clocks.threads_owned(actor.id), *came_back]
    threads = Thread.objects.filter(team_id__in=actor.teams).select_related("owner__face").order_by("due_at", "pk")
    if not may_see_held(actor).ok:
        threads = threads.exclude(state=Thread.State.HELD)
    waiting = threads.filter(WAITS).filter(Q(snoozed_until=None) | Q(snoozed_until__lte=at))
    # A clock of mine runs on in a thread that was answered: its safety report is still owed.
    watched = list(threads.filter(pk__in=mine).exclude(owner_id=actor.id)[: limit + 1])
    own = list(waiting.filter(owner_id=actor.id)[: limit + 1])
    others = list(waiting.exclude(owner_id=actor.id).exclude(pk__in=mine)[: limit + 1])
    rows = [
        Row(thread, "now" if thread.pk in came_back else _section(thread, actor, at, watched=True))
        for thread in watched[:limit]
    ]
    rows += [Row(thread, _section(thread, actor, at)) for thread in [*own[:limit], *others[:limit]]]
    return Queue(rows=rows, more=any(len(part) > limit for part in (watched, own, others)))


def _came_back_to(actor: Actor) -> list[str]:
    """Threads in which an answer of theirs waits for the change that was asked for, whoever owns the thread."""
    rows = Message.objects.filter(author_id=actor.id, status=Status.SENT_BACK)
    return list(rows.values_list("thread_id", flat=True)[:QUEUE_ROWS])


def snoozed(actor: Actor, *, moment: datetime | None = None) -> Sequence[Thread]:
    """The reader's threads that were put aside until a date to come."""
    rows = Thread.objects.filter(owner_id=actor.id, team_id__in=actor.teams, snoozed_until__gt=moment or now())
    return list(rows.order_by("snoozed_until")[:QUEUE_ROWS])


def due_to_wake(moment: datetime) -> QuerySet[Thread]:
    """Threads whose date has come."""
    return Thread.objects.filter(snoozed_until__lte=moment)


def to_wake(moment: datetime, limit: int = 100) -> list[str]:
    """The same, the earliest first."""
    return list(due_to_wake(moment).order_by("snoozed_until").values_list("pk", flat=True)[:limit])


def thread_for(actor: Actor, thread_id: str) -> Thread:
    """The thread, for someone who may know of it. Raises Missing, and Refused for what is held."""
    threads = Thread.objects.select_related("person__organisation", "team", "owner__face").filter(pk=thread_id)
    if actor.kind == "staff":
        threads = threads.filter(team_id__in=actor.teams)
    elif actor.kind == "person":
        threads = threads.filter(person_id__in=same_person(actor.id))
    thread = threads.first()
    if thread is None:
        raise Missing(NO_SUCH_THREAD)
    if thread.state == Thread.State.HELD and actor.kind == "staff" and not may_see_held(actor).ok:
        raise Refused(may_see_held(actor).why)
    return thread


def message_for(actor: Actor, message_id: str) -> Message:
    """The message, for someone who may know of its thread and whose turn it is to see it. Raises Missing."""
    message = Message.objects.filter(pk=message_id).first()
    if message is None:
        raise Missing("We could not find this letter.")
    message.thread = thread_for(actor, message.thread_id)
    if Status(message.status) not in visible(actor):
        raise Missing("We could not find this letter.")
    return message


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
    """The messages of a thread that this reader may see, oldest first, with attachments, findings and ratings.

    Someone else's draft is not for other eyes until it is submitted.
    """
    rows = Message.objects.filter(thread_id=thread_id, status__in=visible(actor))
    if actor.kind == "staff":
        rows = rows.exclude(Q(status__in=[Status.DRAFT, Status.WITHDRAWN]) & ~Q(author_id=actor.id))
    return list(_whole(rows))


def letters_of(person_ids: Collection[str], *, limit: int = 100) -> Sequence[Message]:
    """What a person wrote and was answered, newest first, across their threads."""
    rows = Message.objects.filter(thread__person_id__in=person_ids, status__in=FROM_PERSON | READABLE_BY_PERSON)
    return list(_whole(rows).order_by("-made_at")[:limit])


def _whole(rows: QuerySet[Message]) -> QuerySet[Message]:
    findings = Finding.objects.order_by("start", "pk").prefetch_related("opinions")
    # The sealed bytes of a photo are read only when someone opens it on purpose.
    light = Prefetch("attachments", queryset=Attachment.objects.defer("content_sealed"), to_attr="files")
    return (
        rows.select_related("thread", "rating")
        .order_by("made_at", "pk")
        .prefetch_related(Prefetch("findings", queryset=findings), light)
    )


def threads_of_person(person_ids: Collection[str], *, limit: int = 50) -> Sequence[Thread]:
    """A person's conversations, newest first."""
    rows = Thread.objects.filter(person_id__in=person_ids).select_related("owner__face", "team")
    return list(rows.order_by("-last_at")[:limit])


def standing_at(status: Status) -> QuerySet[Message]:
    """All messages at this status."""
    return Message.objects.filter(status=status)


def waiting(
    status: Status, limit: int, *, made_before: datetime | None = None, made_after: datetime | None = None
) -> Sequence[Message]:
    """Messages that wait at a status for their next step, the least tried and oldest first."""
    begin, end = made_after or FIRST_MOMENT, made_before or LAST_MOMENT
    return _waiting(status=str(status), limit=limit, begin=begin, end=end)


@once("limit")
def _waiting(*, status: str, limit: int, begin: datetime, end: datetime) -> QuerySet[Message]:
    rows = Message.objects.filter(status=status, made_at__gte=begin, made_at__lt=end)
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
    since = (moment or now()) - timedelta(seconds=PRESENT_SECONDS)
    return list(Presence.objects.filter(thread_id=thread_id, seen_at__gt=since).order_by("seen_at"))


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


def _section(thread: Thread, actor: Actor, at: datetime, *, watched: bool = False) -> str:
    return section_of(
        state=thread.state,
        owner_id=thread.owner_id,
        me=actor.id,
        due_at=thread.due_at,
        urgency=thread.urgency,
        now=at,
        watched=watched,
    )
