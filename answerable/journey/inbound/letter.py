"""What arrives at the door, and what the writer is told."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ByMail:
    """What a letter by mail brings beside its words.

    `raw` is the mail as it came. `folds` are (start, end, kind) of the words that a page folds away, `troubles` are
    fixed sentences about what could not be read or had to be assumed, `sign` is why no software should answer it.
    """

    raw: bytes = field(repr=False)
    message_id: str = field(default="", repr=False)
    folds: Sequence[tuple[int, int, str]] = ()
    troubles: Sequence[str] = ()
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """What someone wrote, by whatever way it came.

    `kind` is the sort of `address` (email, phone, post); `about` says who it is about (me, minor, other,
    patient: the writer, a writer who is a minor, someone the writer cares for, a clinician's patient).
    `attachments` are (name, content). `proven` says that the writer has shown who they are: by signing in, then
    `person_id` names them and `thread_id` may name the conversation they are answering in; or a mail server that we
    trust vouched for their address. A letter by mail may name both without being proven: whoever holds the signed
    address of a conversation goes on in it, and is marked as unproven.
    `received_at` is when the organisation first had it, where that was before now.
    """

    organisation_id: str
    channel: str
    text: str
    kind: str
    address: str
    country: str
    language: str
    about: str
    idempotency_key: str
    name: str = ""
    attachments: Sequence[tuple[str, bytes]] = ()
    thread_id: str | None = None
    person_id: str | None = None
    proven: bool = False
    received_at: datetime | None = None
    about_rating: bool = False
    mail: ByMail | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """Kept: the message survives any crash from here on. `again` when the same letter was kept before."""

    message_id: str
    thread_id: str
    person_id: str
    again: bool
