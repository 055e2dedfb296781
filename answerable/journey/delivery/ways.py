"""Which way letters leave this deployment, whether answers to them come back, and what to say when there is none."""

from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import cast

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from answerable.channels.anymail.naming import PROVIDERS
from answerable.channels.anymail.naming import trouble as trouble_with_provider
from answerable.channels.mailbox import Mailbox
from answerable.channels.port import Channel
from answerable.channels.smtp import Smtp, server_of

NO_WAY = ("There is no way for letters to leave yet. Set ANSWERABLE_SMTP to your mail server, such as "
          "smtp://user:password@mail.example.org:587?tls=starttls, or ANSWERABLE_PROVIDER to your mail provider.")
NOBODY_READS = ("letters ask people not to answer by mail, for no mail comes in. Set ANSWERABLE_RECEIVE or"
                " ANSWERABLE_IMAP; or ANSWERABLE_MAIL_DOMAIN where `answerable receive` or a provider takes mail in")


def channel() -> Channel | None:
    """The mailbox in a demonstration, the mail provider or server where one is named, else none."""
    if settings.DEMO:
        return Mailbox()
    if trouble():
        return None
    if settings.ANSWERABLE_PROVIDER:
        return _provider(settings.ANSWERABLE_PROVIDER, settings.ANSWERABLE_MAIL_FROM)
    return _smtp(settings.ANSWERABLE_SMTP, settings.ANSWERABLE_MAIL_FROM)


def trouble() -> str:
    """What `doctor` says about mail, and how to mend it; empty when all is well."""
    if settings.DEMO:
        return ""
    if settings.ANSWERABLE_PROVIDER:
        return trouble_with_provider(settings.ANSWERABLE_PROVIDER, settings.ANYMAIL) or _provider_trouble()
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


def mail_domain() -> str:
    """The domain of our Message-IDs, and of the addresses that we sign."""
    return str(settings.ANSWERABLE_MAIL_DOMAIN) or "localhost"


def signs_addresses() -> bool:
    """Whether letters carry an address of their own to answer to: all mail to the domain comes to us."""
    return bool(settings.ANSWERABLE_SIGNS_ADDRESSES)


def is_answerable() -> bool:
    """Whether mail that is written back reaches someone."""
    return signs_addresses() or bool(settings.ANSWERABLE_IMAP)


def hints() -> Iterator[tuple[bool, str, str]]:
    """For `doctor`: whether it is well, what is seen, how to mend it. Asks nobody on the network."""
    if settings.ANSWERABLE_PROVIDER:
        wrong, name = trouble(), settings.ANSWERABLE_PROVIDER
        yield not wrong, wrong or f"{PROVIDERS[name].name} sends", "docs/mail.md tells what each provider needs."
        secret = bool(settings.ANYMAIL.get("WEBHOOK_SECRET"))
        told = f"bounces are told at /api/post/{name}/tracking/" if secret else "nobody can tell us of bounces"
        yield secret, told, "Set ANSWERABLE_PROVIDER_SECRET=user:password, and give both to your provider."
    yield True, "answers by mail come in" if is_answerable() else NOBODY_READS, ""
    domain, sender = mail_domain(), str(settings.ANSWERABLE_MAIL_FROM).rpartition("@")[2].strip("<> ").casefold()
    if sender in ("", "localhost"):
        yield not settings.SECURE, "letters come from nowhere", "Set ANSWERABLE_MAIL_FROM to an address of your own."
        return
    where = sender if domain == sender else f"{sender} and {domain}"
    yield True, (f"letters come from {where}: publish an SPF record that names what sends for it, have it sign with"
                 " DKIM, and publish a DMARC record; without them many mailboxes refuse our letters"), ""


def _provider_trouble() -> str:
    try:
        _provider(settings.ANSWERABLE_PROVIDER, settings.ANSWERABLE_MAIL_FROM)
    except ImproperlyConfigured:
        missing = settings.ANSWERABLE_PROVIDER == "amazon_ses" and find_spec("boto3") is None
        mend = "Install boto3 beside it." if missing else "See docs/mail.md for what this provider needs."
        return f"ANSWERABLE_PROVIDER is not set up whole. {mend}"
    return ""


@lru_cache(maxsize=4)
def _smtp(address: str, sender: str) -> Smtp:
    return Smtp(server_of(address), sender=sender)


@lru_cache(maxsize=4)
def _provider(name: str, sender: str) -> Channel:
    # The providers' library is read only where one is used: every start without it is faster by a tenth of a second.
    channel_of = import_module("answerable.channels.anymail.channel")
    return cast(Channel, channel_of.Provider(name, sender=sender))
