"""What is read from the ledger: a person's history, a thing's history, and what is new."""

from __future__ import annotations

from django.db import connection
from django.db.models import QuerySet

from answerable.kit.once import once
from answerable.ledger.models import Entry
from answerable.ledger.rules import chain_of


def of_person(person_id: str, before: int | None = None, limit: int = 50) -> list[Entry]:
    """The entries about a person, newest first; ``before`` is the id of the last one already read."""
    entries = Entry.objects.filter(chain=chain_of(person_id))
    if before is not None:
        entries = entries.filter(id__lt=before)
    return list(entries.order_by("-seq")[:limit])


def about(kind: str, ident: object, *, person_id: str | None = None, limit: int = 200) -> list[Entry]:
    """The entries that touched this thing, newest first; name the person, or every entry has to be read."""
    word = f"{kind}:{ident}"
    entries = Entry.objects.filter(touched__contains=word)
    if person_id is not None:
        entries = entries.filter(chain=chain_of(person_id))
    # A longer id may contain this one: only the whole word counts.
    newest_first = entries.order_by("-id").iterator(chunk_size=200)
    found: list[Entry] = []
    for entry in newest_first:
        if word in entry.touched.split():
            found.append(entry)
        if len(found) == limit:
            break
    return found


def after(last_id: int, limit: int = 500) -> list[Entry]:
    """The entries after this id, oldest first."""
    return _after(last=last_id, limit=limit)


@once("limit")
def _after(*, last: int, limit: int) -> QuerySet[Entry]:
    return Entry.objects.filter(id__gt=last).order_by("id")[:limit]


def head_of(chain: str) -> str:
    """The hash of a chain's last entry: it changes with whatever the chain tells of. Empty before the first."""
    with connection.cursor() as cursor:  # asked on every page: Django would take longer to write it than to ask it
        cursor.execute("SELECT hash FROM ledger_entry WHERE chain = %s ORDER BY seq DESC LIMIT 1", [chain])
        found = cursor.fetchone()
    return str(found[0]) if found else ""


def latest_id() -> int:
    """The id of the newest entry, or 0."""
    return Entry.objects.order_by("-id").values_list("id", flat=True).first() or 0
