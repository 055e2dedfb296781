"""What the doctor says of mail on its way in: whose addresses are known, whether the doors answer, and what waits."""

import imaplib
import socket
import ssl
from collections.abc import Iterator
from datetime import timedelta

from django.conf import settings

from answerable.config import receiving
from answerable.dialogue.arrivals import unsettled, unsorted
from answerable.journey.inbound import post
from answerable.kit import clock
from answerable.people.queries import organisations

SECONDS = 10.0
SORTED_WITHIN = timedelta(minutes=5)
SET = "Set ANSWERABLE_RECEIVE=lmtp://127.0.0.1:2424, or ANSWERABLE_IMAP=imaps://user:password@host/INBOX."

Said = tuple[bool, str, str]


def said() -> Iterator[Said]:
    """For each thing looked at: whether it is well, what was seen, and how to mend it."""
    yield from _set_up()
    yield from _addresses()
    yield from _waiting()


def _set_up() -> Iterator[Said]:
    if not receiving.is_wanted():
        domain = settings.ANSWERABLE_MAIL_DOMAIN if settings.ANSWERABLE_SIGNS_ADDRESSES else ""
        elsewhere = f"mail to {domain} is received by a process of its own" if domain else ""
        yield True, elsewhere or "no mail is received here: people write on the page", SET
        return
    for door in receiving.doors():
        sort = "lmtp" if door.is_lmtp else "smtp"
        open_ = _answers(door.host, door.port)
        yield open_, f"{sort}, port {door.port}: {'answers' if open_ else 'does not answer'}", "Start `answerable up`."
    if mailbox := receiving.account():
        trouble = _mailbox_trouble(mailbox.host, mailbox.port, mailbox.user, mailbox.password, mailbox.is_encrypted)
        yield not trouble, f"the mailbox at {mailbox.host} {trouble or 'opens'}", "Look at ANSWERABLE_IMAP."


def _addresses() -> Iterator[Said]:
    known = post.addresses()
    if not known.named:
        return
    for home in organisations():
        mine = sorted(address for address, slug in known.named.items() if slug == home.slug)
        yield (bool(mine), f"{home.slug}: {', '.join(mine) or 'no address of its own'}",
               "Name one in ANSWERABLE_MAIL_TO, as address=organisation.")
    for address, slug in known.named.items():
        if slug not in known.slugs:
            yield False, f"{address} leads to {slug}, and there is no such organisation", "Look at ANSWERABLE_MAIL_TO."


def _waiting() -> Iterator[Said]:
    late = unsorted().filter(parked_at=None, received_at__lt=clock.now() - SORTED_WITHIN).count()
    yield not late, f"{late} mails wait to be sorted for over five minutes", "See that the conductor goes round."
    for home in organisations():
        pile = unsettled(home.pk).count()
        yield not pile, f"{home.slug}: {pile} mails that nobody could make out", "Look at each on /desk/post/."


def _answers(host: str, port: int) -> bool:
    try:
        with socket.create_connection((host, port), SECONDS) as link:
            link.settimeout(SECONDS)
            return link.recv(4) == b"220 "
    except OSError:
        return False


def _mailbox_trouble(host: str, port: int, user: str, password: str, is_encrypted: bool) -> str:
    """Why it does not open, in fixed words; empty when it does."""
    try:
        link = (imaplib.IMAP4_SSL(host, port, ssl_context=ssl.create_default_context(), timeout=SECONDS)
                if is_encrypted else imaplib.IMAP4(host, port, timeout=SECONDS))
        with link:
            link.login(user, password)
    except imaplib.IMAP4.error:
        return "refuses the name or the password"
    except OSError:
        return "does not answer"
    return ""
