"""The demonstration's way out: nothing leaves the machine, delivery keeps the letter for the mailbox page."""

from answerable.channels.port import Outgoing


class Mailbox:
    """Takes every letter."""

    def send(self, outgoing: Outgoing) -> str:
        return "mailbox"
