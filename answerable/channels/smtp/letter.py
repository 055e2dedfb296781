"""A letter as mail: plain text, no header that a typed value could smuggle in, marked where software wrote it."""

import re
from datetime import datetime
from email.headerregistry import Address, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, Policy
from email.utils import format_datetime

from answerable.channels.port import Outgoing, SendFailed, refuse_smuggled

_BREAK = re.compile(r"[\r\n\x00]")


class _MessageIds(UnstructuredHeader):
    """One Message-ID a line: the library would take one longer than a line for words, and encode it."""

    name: str

    def fold(self, *, policy: Policy) -> str:
        """The whole header, as it is sent."""
        lines = f"{policy.linesep} ".join(str(self).split())
        return f"{self.name}: {lines}{policy.linesep}"


_HEADERS = HeaderRegistry()
for _name in ("references", "in-reply-to"):
    _HEADERS.map_to_type(_name, _MessageIds)  # type: ignore[arg-type]  # it mixes the base in by itself
_POLICY = SMTP.clone(header_factory=_HEADERS)


def mail_of(outgoing: Outgoing, *, sender: str, at: datetime) -> EmailMessage:
    """The mail; SendFailed when an address or a header cannot be one."""
    refuse_smuggled(outgoing, sender)
    mail = EmailMessage(policy=_POLICY)
    mail["From"] = _from(outgoing.sender_name, sender)
    local, _, domain = outgoing.to.rpartition("@")
    mail["To"] = Address(username=local, domain=domain)
    mail["Subject"] = outgoing.subject
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = outgoing.message_id
    if outgoing.reply_to:
        mail["Reply-To"] = outgoing.reply_to
    if outgoing.references:
        mail["In-Reply-To"] = outgoing.references[-1]
        mail["References"] = " ".join(outgoing.references)
    if outgoing.automatic:
        # RFC 3834: so that no out-of-office answers what software wrote. A person's own words are not marked so.
        mail["Auto-Submitted"] = "auto-generated"
    for name, value in outgoing.headers.items():
        mail[name] = value
    _refuse_breaks(mail, outgoing.to)
    mail.set_content(outgoing.body, cte="quoted-printable")
    return mail


def _refuse_breaks(mail: EmailMessage, to: str) -> None:
    """The library decodes as it builds: so what was built is looked at once more, and not only what was given."""
    if any(_BREAK.search(str(value)) for value in mail.values()):
        raise SendFailed(permanent=True, code="control_character")
    if [one.addr_spec for one in mail["To"].addresses] != [to]:
        raise SendFailed(permanent=True, code="no_address", address_refused=True)


def _from(name: str, sender: str) -> Address | str:
    if not name:
        return sender
    local, _, domain = sender.rpartition("<")[2].strip("<> ").rpartition("@")
    return Address(display_name=name, username=local, domain=domain)
