"""Opens mail as it was kept: its bytes, who handed it over, and the name by which it is known again."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from answerable.channels.mail import Mail
from answerable.channels.port import Envelope
from answerable.dialogue import arrivals, house_seal
from answerable.dialogue.models import Arrival
from answerable.kit.errors import Missing

AT_ONCE = 32 * 1024 * 1024  # bytes of mail that are open at the same time
GONE = "This mail is not kept here any more."


@dataclass(frozen=True, slots=True)
class Kept:
    """One mail, opened."""

    arrival: Arrival
    raw: bytes = field(repr=False)
    envelope: Envelope


def a_few_at_a_time(rows: Sequence[Arrival]) -> Iterator[list[Arrival]]:
    """The rows in parts that memory can hold; a mail larger than that stands alone."""
    some: list[Arrival] = []
    size = 0
    for row in rows:
        if some and size + row.size > AT_ONCE:
            yield some
            some, size = [], 0
        some.append(row)
        size += row.size
    if some:
        yield some


def sealed_of(rows: Sequence[Arrival]) -> dict[str, arrivals.Sealed]:
    """The sealed bytes of rows that were read without them, in one query."""
    return arrivals.sealed_bytes([row.pk for row in rows])


def opened(row: Arrival, sealed: arrivals.Sealed) -> Kept:
    """A mail whose bytes are sealed for the deployment. Raises Missing once they are gone, and SealBroken."""
    if sealed.raw is None or row.sealed_for:
        raise Missing(GONE)
    return Kept(row, house_seal.unseal(sealed.raw, f"arrival:{row.pk}:raw"), _envelope(row, sealed.envelope))


def raw_of(row: Arrival) -> bytes:
    """The bytes of one such mail."""
    return opened(row, arrivals.Sealed(row.raw_sealed, row.envelope_sealed)).raw


def envelope_of(row: Arrival) -> Envelope:
    """Who handed it over, and for whom, as long as that is kept."""
    return _envelope(row, row.envelope_sealed)


def key_of(row: Arrival, raw: bytes, mail: Mail) -> str:
    """The same for a mail that came by two ways: by its Message-ID and all that stands below its headers."""
    if not mail.message_id:
        return f"mail:{row.digest}"
    ends = [place for mark in (b"\r\n\r\n", b"\n\n") if (place := raw.find(mark)) >= 0]
    body = hashlib.sha256(raw[min(ends):] if ends else raw)
    body.update(mail.message_id.encode("utf-8", "replace"))
    return f"mail:{body.hexdigest()}"


def _envelope(row: Arrival, sealed: bytes | memoryview | None) -> Envelope:
    if sealed is None:
        return Envelope("", (), row.source)
    said = json.loads(house_seal.unseal(sealed, f"arrival:{row.pk}:envelope"))
    return Envelope(said["sender"], tuple(said["recipients"]), row.source)
