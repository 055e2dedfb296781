"""What is known about a message beside its words, as the screen is told."""

from answerable.dialogue.models import Message
from answerable.engines.screen import Known


def known_of(message: Message) -> Known:
    """Of a message that was read with its thread, person and organisation."""
    thread = message.thread
    person = thread.person
    return Known(
        products=tuple(str(name) for name in person.organisation.products), channel=message.channel,
        minor=person.is_minor or thread.about == "minor", about_other=thread.about in ("other", "patient"),
        language=thread.language, reachable=True,
    )  # fmt: skip
