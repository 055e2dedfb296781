"""The one table of moves of a message, and what each status means."""

from enum import StrEnum

from answerable.access.roles import Permission


class Status(StrEnum):
    """Where a message is. What a person wrote goes down the first list, a reply down the second."""

    RECEIVED = "received"  # kept; nobody may see it yet
    UNSCREENED = "unscreened"  # the screen could not finish in a minute; the trained duty alone may open it
    SCREENED = "screened"  # seen by the screen, on its way to its owner
    QUEUED = "queued"  # owned, with its clocks running
    READ = "read"  # opened by someone who answers
    ANSWERED = "answered"  # a reply to it was delivered
    CLOSED = "closed"  # no answer is owed, with the reason in the ledger

    DRAFT = "draft"  # being written
    SUBMITTED = "submitted"  # the author is done
    IN_REVIEW = "in_review"  # others must sign
    SENT_BACK = "sent_back"  # someone asked for a change
    APPROVED = "approved"  # may go
    SENDING = "sending"  # attempts are under way
    DELIVERED = "delivered"  # the person can read it
    UNDELIVERED = "undelivered"  # no way worked; a person must find another
    WITHDRAWN = "withdrawn"  # never sent


FROM_PERSON = frozenset(
    {Status.RECEIVED, Status.UNSCREENED, Status.SCREENED, Status.QUEUED, Status.READ, Status.ANSWERED, Status.CLOSED}
)
FROM_STAFF = frozenset(Status) - FROM_PERSON
SEEN_BY_STAFF = FROM_PERSON - {Status.RECEIVED, Status.UNSCREENED, Status.SCREENED}
OWED_AN_ANSWER = frozenset({Status.QUEUED, Status.READ})
ON_ITS_WAY = frozenset({Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.SENDING})
BEING_WRITTEN = frozenset({Status.DRAFT, Status.SENT_BACK})
READABLE_BY_PERSON = frozenset({Status.DELIVERED, Status.UNDELIVERED})

MOVES: dict[tuple[Status, Status], Permission] = {
    (Status.RECEIVED, Status.SCREENED): Permission.SCREEN,
    (Status.RECEIVED, Status.UNSCREENED): Permission.SCREEN,
    (Status.UNSCREENED, Status.SCREENED): Permission.OPEN_UNSCREENED,
    (Status.SCREENED, Status.QUEUED): Permission.TRIAGE,
    (Status.SCREENED, Status.CLOSED): Permission.TRIAGE,  # a line beside a rating that asks nothing
    (Status.QUEUED, Status.READ): Permission.READ_THREAD,
    (Status.QUEUED, Status.ANSWERED): Permission.DELIVER,
    (Status.READ, Status.ANSWERED): Permission.DELIVER,
    (Status.QUEUED, Status.CLOSED): Permission.WRITE_REPLY,
    (Status.READ, Status.CLOSED): Permission.WRITE_REPLY,
    (Status.CLOSED, Status.READ): Permission.WRITE_REPLY,
    (Status.DRAFT, Status.SUBMITTED): Permission.WRITE_REPLY,
    (Status.DRAFT, Status.WITHDRAWN): Permission.WRITE_REPLY,
    (Status.SENT_BACK, Status.SUBMITTED): Permission.WRITE_REPLY,
    (Status.SENT_BACK, Status.WITHDRAWN): Permission.WRITE_REPLY,
    (Status.SUBMITTED, Status.IN_REVIEW): Permission.ROUTE,
    (Status.SUBMITTED, Status.APPROVED): Permission.ROUTE,
    # The author changes what others already read or signed: back to writing, and every signature is void.
    (Status.IN_REVIEW, Status.DRAFT): Permission.WRITE_REPLY,
    (Status.APPROVED, Status.DRAFT): Permission.WRITE_REPLY,
    (Status.IN_REVIEW, Status.SENT_BACK): Permission.READ_THREAD,
    (Status.IN_REVIEW, Status.APPROVED): Permission.READ_THREAD,
    (Status.APPROVED, Status.SENDING): Permission.DELIVER,
    (Status.SENDING, Status.DELIVERED): Permission.DELIVER,
    (Status.SENDING, Status.UNDELIVERED): Permission.DELIVER,
    (Status.UNDELIVERED, Status.SENDING): Permission.WRITE_REPLY,
    (Status.DELIVERED, Status.UNDELIVERED): Permission.DELIVER,  # a bounce that came after
    (Status.UNDELIVERED, Status.DELIVERED): Permission.DELIVER,  # reached another way, or read on the page
}

# What was erased can be neither read nor sent: wherever it waited, it ends. Only an erasure moves a message so.
ERASED: dict[Status, Status] = {
    **dict.fromkeys((Status.RECEIVED, Status.UNSCREENED, Status.SCREENED), Status.CLOSED),
    **dict.fromkeys((Status.QUEUED, Status.READ), Status.CLOSED),
    **dict.fromkeys((Status.DRAFT, Status.SENT_BACK, Status.SUBMITTED, Status.IN_REVIEW), Status.WITHDRAWN),
    Status.APPROVED: Status.WITHDRAWN,
    Status.SENDING: Status.UNDELIVERED,
}
