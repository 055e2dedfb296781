"""A letter as mail: plain text, no header that a typed value could smuggle in, marked as sent by software."""

import re
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from answerable.channels.port import Outgoing, SendFailed

_ONE_ADDRESS = re.compile(r"[^\s<>()\[\],;:\\\"@]+@[^\s<>()\[\],;:\\\"@]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def mail_of(outgoing: Outgoing, *, sender: str, at: datetime) -> EmailMessage:
    """The mail; SendFailed when an address or a header cannot be one."""
    values = (outgoing.to, outgoing.subject, outgoing.message_id, sender, *outgoing.headers, *outgoing.headers.values())
    if any(_CONTROL.search(value) for value in values):
        raise SendFailed(permanent=True, code="control_character", address_refused=bool(_CONTROL.search(outgoing.to)))
    mail = EmailMessage(policy=SMTP)
    mail["From"] = sender
    if not _ONE_ADDRESS.fullmatch(outgoing.to):
        raise SendFailed(permanent=True, code="no_address", address_refused=True)
    local, _, domain = outgoing.to.rpartition("@")
    mail["To"] = Address(username=local, domain=domain)
    mail["Subject"] = outgoing.subject
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = outgoing.message_id
    # RFC 3834: so that no out-of-office answers a letter that nobody reads.
    mail["Auto-Submitted"] = "auto-generated"
    for name, value in outgoing.headers.items():
        mail[name] = value
    mail.set_content(outgoing.body, cte="quoted-printable")
    return mail
