"""`answerable receive`: takes mail in a process of its own, from mail servers or out of a mailbox."""

import argparse
import signal
import sys
import threading

from answerable.config.commands import ready
from answerable.kit.errors import Refused

NOTHING = ("There is nothing to receive mail from. Name a door, such as\n"
           "  answerable receive --lmtp 127.0.0.1:2424\n"
           "or set ANSWERABLE_RECEIVE or ANSWERABLE_IMAP.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the verb."""
    parser.add_argument("--smtp", metavar="HOST:PORT", help="a door that a mail server hands mail to by SMTP")
    parser.add_argument("--lmtp", metavar="HOST:PORT", help="the same by LMTP, which Postfix, Exim and Dovecot speak")


def run(chosen: argparse.Namespace) -> int:
    """Receives until it is told to stop."""
    ready()
    from django.conf import settings

    from answerable.config import receiving
    from answerable.kit import bell, door, logs

    logs.name_process("receive")
    try:
        named = [receiving.door_of(f"{sort}://{place}") for sort in ("smtp", "lmtp")
                 if (place := getattr(chosen, sort))]
        wanted = named or receiving.doors()
    except ValueError as wrong:
        raise Refused(str(wrong)) from None
    if not wanted and not settings.ANSWERABLE_IMAP:
        raise Refused(NOTHING)
    stopping = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stopping.set())
    try:
        open_ = receiving.begin(wanted)
    except (OSError, ValueError) as trouble:
        print(receiving.why_not(trouble), file=sys.stderr)
        return 1
    stopping.wait()
    open_.stop()
    door.close()
    bell.hang_up_all()
    return 0
