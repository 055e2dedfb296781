"""Which way letters leave this deployment, and what to say when there is none."""

from functools import lru_cache

from django.conf import settings

from answerable.channels.mailbox import Mailbox
from answerable.channels.port import Channel
from answerable.channels.smtp import Smtp, server_of

NO_WAY = ("There is no way for letters to leave yet. Set ANSWERABLE_SMTP to your mail server, such as "
          "smtp://user:password@mail.example.org:587?tls=starttls")


def channel() -> Channel | None:
    """The mailbox in a demonstration, the mail server where one is named, else none."""
    if settings.DEMO:
        return Mailbox()
    if trouble():
        return None
    return _smtp(settings.ANSWERABLE_SMTP, settings.ANSWERABLE_MAIL_FROM)


def trouble() -> str:
    """What `doctor` says about mail, and how to mend it; empty when all is well."""
    if settings.DEMO:
        return ""
    if not settings.ANSWERABLE_SMTP:
        return NO_WAY
    try:
        server_of(settings.ANSWERABLE_SMTP)
    except ValueError as wrong:
        return f"ANSWERABLE_SMTP is not right. {wrong}"
    return ""


def is_demo() -> bool:
    """Whether what would leave is kept for the mailbox page instead."""
    return bool(settings.DEMO)


@lru_cache(maxsize=4)
def _smtp(address: str, sender: str) -> Smtp:
    return Smtp(server_of(address), sender=sender)
