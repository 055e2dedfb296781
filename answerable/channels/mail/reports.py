"""Reads what mail servers and mailboxes say about a letter of ours: bounces, delays, receipts, complaints.

RFC 3464 and 5965 where they are kept, and otherwise, as far as it goes, the words of servers that never learned them.
"""

import re
from collections.abc import Iterable

from answerable.channels.mail.headers import Head, addresses, read_head
from answerable.channels.mail.parts import Part
from answerable.channels.mail.shapes import Report, ReportKind
from answerable.channels.mail.words import Gathered
from answerable.channels.port import Envelope

MOST_TOKENS = 50
MOST_RECIPIENTS = 50
LONGEST_READ = 100_000  # letters of a server's own words
_TOKEN_ADDRESS = re.compile(r"\b(?:bounce|reply)\+([a-z2-7._=-]{8,120})@", re.IGNORECASE)
_TOKEN_ID = re.compile(r"<([a-z2-7._=-]{16,120})@[^<>@\s]{1,255}>", re.IGNORECASE)
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_CODE = re.compile(r"(?<![\d.])([245]\d\d)(?![\d.])")
_RETURNED_ID = re.compile(r"^message-id:\s{0,9}(<[^<>\s]{3,250}>)", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(r"<([^<>@\s]{1,64}@[^<>@\s]{1,255})>")
_ACTIONS: dict[str, ReportKind] = {
    "failed": "failed", "delayed": "delayed",
    "delivered": "delivered", "relayed": "delivered", "expanded": "delivered",
}  # fmt: skip
_WORST = ("failed", "delayed", "delivered")
_UNDELIVERED = re.compile(
    r"undeliver(?:able|ed)|(?:could|can)(?: ?not| ?n't) be delivered|delivery (?:has )?(?:failed|failure|status)"
    r"|failure notice|returned mail|mail delivery|permanent (?:fatal )?error|wasn't able to deliver"
    r"|(?:was )?not delivered"
    r"|unzustellbar|nicht zugestellt|non[- ]remis|n'a pas pu être (?:remis|livré)"
    r"|no se (?:pudo|ha podido) entregar|non recapitabile",
    re.IGNORECASE,
)
_DELAYED = re.compile(
    r"delayed|will (?:keep|continue) (?:on )?trying|still being retried|not yet been delivered"
    r"|warning: (?:could not send|message)|verzögert|retardé|retrasado",
    re.IGNORECASE,
)


def report_of(
    root: Part, found: Gathered, text: str, *, sender: str, subject: str, envelope: Envelope | None
) -> Report | None:
    """The report that this mail is, or None. Whoever acts on it must prove its tokens: anyone can write one."""
    tokens = _tokens(root.head, found, envelope)
    original = next((one for part in found.returned for one in part.head.ids("message-id")), "")
    if found.complaints:
        return _complaint(found.complaints[0], original, tokens)
    said_type = root.parameters.get("report-type", "").lower()
    if found.statuses and (root.kind == "multipart/report" or said_type or _by_machine(root.head, sender, envelope)):
        return _status(found.statuses[0], original, tokens)
    if said_type == "disposition-notification":
        return None
    said = f"{subject}\n{text[:LONGEST_READ]}"
    if _by_machine(root.head, sender, envelope) and (_UNDELIVERED.search(said) or _DELAYED.search(said)):
        return _in_words(root.head, text[:LONGEST_READ], subject, original, tokens)
    return None


def _tokens(head: Head, found: Gathered, envelope: Envelope | None) -> tuple[str, ...]:
    """What may be a token of ours: where the report was sent to, and in what it returned."""
    places = list(envelope.recipients) if envelope else []
    for name in ("to", "delivered-to", "x-original-to", "x-failed-recipients"):
        places += [value.decode("utf-8", "replace") for value in head.all(name)[:5]]
    ids: list[str] = []
    for part in found.returned[:5]:
        for name in ("return-path", "reply-to", "from", "to"):
            places += [value.decode("utf-8", "replace") for value in part.head.all(name)[:2]]
        ids += part.head.ids("message-id")[:2]
    ids += head.ids("in-reply-to")[:2] + head.ids("references")[-5:]
    kept = [one for place in places for one in _TOKEN_ADDRESS.findall(place[:2000])]
    kept += [one for place in ids for one in _TOKEN_ID.findall(place)]
    return tuple(dict.fromkeys(one.lower() for one in kept))[:MOST_TOKENS]


def _blocks(content: bytes) -> list[Head]:
    """The groups of fields in a report, divided by empty lines."""
    heads: list[Head] = []
    for block in re.split(rb"\r?\n[ \t]*\r?\n", content.strip()[:LONGEST_READ])[: MOST_RECIPIENTS + 1]:
        # A field that every head knows stands first, so that these are read as fields whatever their names.
        head, _ = read_head(b"X-Block: 1\n" + block.strip(b"\r\n") + b"\n\n", 0, len(block) + 20)
        heads.append(head)
    return heads


def _status(content: bytes, original: str, tokens: tuple[str, ...]) -> Report:
    wanted = ("action", "final-recipient", "status")
    groups = [head for head in _blocks(content) if any(head.has(name) for name in wanted)]
    told = [(_ACTIONS.get(head.plain("action").split(" ")[0], _by_status(head)), head) for head in groups]
    told.sort(key=lambda one: _WORST.index(one[0]))
    kind, worst = told[0] if told else ("failed", Head())
    status = _first(_STATUS, [worst.plain("status"), worst.plain("diagnostic-code")])
    return Report(
        kind=kind,
        original_id=original,
        tokens=tokens,
        status=status,
        code=_first(_CODE, [worst.plain("diagnostic-code").partition(";")[2]]),
        recipients=_recipients(
            head.first(name) for _, head in told for name in ("final-recipient", "original-recipient") if head.has(name)
        ),
    )


def _by_status(head: Head) -> ReportKind:
    return {"2": "delivered", "4": "delayed"}.get(head.plain("status")[:1], "failed")  # type: ignore[return-value]


def _complaint(content: bytes, original: str, tokens: tuple[str, ...]) -> Report:
    fields = _blocks(content)[0]
    more = _TOKEN_ADDRESS.findall(fields.plain("original-mail-from"))
    more += _TOKEN_ID.findall(fields.plain("original-message-id"))
    return Report(
        kind="complaint",
        original_id=original,
        tokens=tuple(dict.fromkeys((*tokens, *more))),
        recipients=_recipients(fields.all("original-rcpt-to")),
    )


def _by_machine(head: Head, sender: str, envelope: Envelope | None) -> bool:
    """Whether a server wrote this: only then are its words a report, for a person may write of undelivered mail too."""
    null = envelope is not None and envelope.source != "imap" and envelope.sender.strip("<> ") == ""
    null = null or (head.has("return-path") and head.plain("return-path").replace(" ", "") == "<>")
    local = sender.lower().partition("@")[0]
    named = local in ("mailer-daemon", "postmaster", "mail-daemon", "maildaemon")
    return null or named or head.has("x-failed-recipients")


def _in_words(head: Head, text: str, subject: str, original: str, tokens: tuple[str, ...]) -> Report:
    returned = _RETURNED_ID.search(text)
    found = original or (returned.group(1) if returned else "")
    tokens = tuple(dict.fromkeys((*tokens, *(one.lower() for one in _TOKEN_ID.findall(found)))))
    spoken_of = [one.encode() for one in _ADDRESS.findall(text)[:3] if one not in found]
    named = head.all("x-failed-recipients") or spoken_of[:1]
    status = _first(_STATUS, [text])
    is_delay = status.startswith("4") or _DELAYED.search(f"{subject}\n{text[:2000]}") is not None
    return Report(
        kind="delayed" if is_delay and not status.startswith("5") else "failed",
        original_id=found,
        tokens=tokens,
        status=status,
        code=_first(_CODE, [text]),
        recipients=_recipients(named),
    )


def _first(wanted: re.Pattern[str], places: list[str]) -> str:
    return next((found.group(1) for place in places if (found := wanted.search(place))), "")


def _recipients(values: Iterable[bytes]) -> tuple[str, ...]:
    """Addresses, of values such as ``rfc822; ann@example.org``."""
    found = [one.address for value in values for one in addresses(value.rpartition(b";")[2])]
    return tuple(dict.fromkeys(found))[:MOST_RECIPIENTS]
