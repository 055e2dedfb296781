"""Which drawn messages a reader may read with fresh eyes, and when the next are drawn."""

from collections.abc import Sequence
from datetime import datetime

from django.db.models import QuerySet

from answerable.access.actor import Actor
from answerable.dialogue.models import Finding, FindingOpinion, Message
from answerable.hearing.models import Reading, Sampling, Score, Version
from answerable.hearing.rules import Beside, may_read, may_read_at_all
from answerable.kit.errors import Conflict, Missing
from answerable.ledger.models import Entry

NO_SUCH_READING = "We could not find this message to read."
OWNED = ("thread:assigned", "thread:handed_over")


def sampling(organisation_id: str) -> Sampling:
    """How many are drawn in a week; the house's own number until someone changes it."""
    return Sampling.objects.filter(pk=organisation_id).first() or Sampling(organisation_id=organisation_id)


def readings_for(organisation_id: str, by: Actor) -> list[Reading]:
    """The open ones that this reader may read, the earliest due first."""
    if not may_read_at_all(by, organisation_id).ok:
        return []
    rows = list(_open().filter(organisation=organisation_id).order_by("due_at", "pk"))
    beside = beside_of(rows)
    return [row for row in rows if may_read(by, beside[row.pk]).ok]


def reading_for(reading_id: str, by: Actor) -> Reading:
    """This one, for someone who may read it now. Raises Missing, Refused with the reason, and Conflict once read."""
    row = Reading.objects.select_related("message__thread").filter(pk=reading_id).first()
    if row is None or row.organisation_id != by.organisation:
        raise Missing(NO_SUCH_READING)
    if row.read_at is not None or row.message is None:
        may_read_at_all(by, row.organisation_id).or_refuse()
        raise Conflict("Someone has read this one already.")
    may_read(by, beside_of([row])[row.pk]).or_refuse()
    return row


def _open() -> QuerySet[Reading]:
    return Reading.objects.select_related("message__thread").filter(read_at=None)


def beside_of(rows: Sequence[Reading]) -> dict[str, Beside]:
    """What decides who may read each of these."""
    messages = [row.message for row in rows if row.message is not None]
    authors = _authors({message.thread_id for message in messages})
    owners = _owners(messages)
    spoke = _spoke({message.pk for message in messages})
    signers = _signers({row.organisation_id for row in rows})
    return {
        row.pk: Beside(
            row.organisation_id, message.thread.team_id or "", message.thread.owner_id or "",
            frozenset(authors.get(message.thread_id, set()) | owners.get(message.thread_id, set())),
            frozenset(spoke.get(message.pk, ())), signers.get((row.organisation_id, row.version), ""),
        )
        for row in rows if (message := row.message) is not None
    }  # fmt: skip


def _signers(organisations: set[str]) -> dict[tuple[str, str], str]:
    rows = Version.objects.filter(organisation__in=organisations).exclude(signed_by="")
    return {(where, name): by for where, name, by in rows.values_list("organisation_id", "name", "signed_by")}


def _authors(threads: set[str]) -> dict[str, set[str]]:
    told: dict[str, set[str]] = {}
    for thread_id, author in Message.objects.filter(thread__in=threads, direction="out").values_list(
        "thread_id", "author_id"
    ):
        told.setdefault(thread_id, set()).add(author)
    return told


def _owners(messages: Sequence[Message]) -> dict[str, set[str]]:
    """Whoever owned a conversation at any time, as the ledger remembers."""
    threads = {message.thread_id for message in messages}
    rows = Entry.objects.filter(person_id__in={message.thread.person_id for message in messages}, verb__in=OWNED)
    told: dict[str, set[str]] = {}
    for entry in rows:
        things = dict(entry.things)
        if things.get("thread") in threads and "staff" in things:
            told.setdefault(things["thread"], set()).add(things["staff"])
    return told


def _spoke(messages: set[str]) -> dict[str, set[str]]:
    told: dict[str, set[str]] = {}
    for message_id, *who in Finding.objects.filter(message__in=messages).values_list(
        "message_id", "raised_by", "closed_by"
    ):
        told[message_id] = told.get(message_id, set()) | set(filter(None, who))
    for message_id, staff_id in FindingOpinion.objects.filter(finding__message__in=messages).values_list(
        "finding__message_id", "staff_id"
    ):
        told.setdefault(message_id, set()).add(staff_id)
    return told


def passed_since(organisation_id: str, since: datetime | None) -> QuerySet[Score]:
    """What passed since then, and was not drawn yet."""
    rows = Score.objects.filter(organisation=organisation_id, passed=True)
    rows = rows.filter(made_at__gte=since) if since else rows
    return rows.exclude(message__in=Reading.objects.filter(organisation=organisation_id, message__isnull=False)
                        .values("message"))


def first_passed(organisation_id: str) -> datetime | None:
    """When the first message passed there."""
    rows = Score.objects.filter(organisation=organisation_id, passed=True).order_by("made_at")
    return rows.values_list("made_at", flat=True).first()
