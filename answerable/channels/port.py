"""What every channel outwards offers, and how it says that something did not leave."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class Outgoing:
    """One letter to one address; ``message_id`` is the same for every try at the same delivery."""

    to: str = field(repr=False)
    subject: str
    body: str = field(repr=False)
    message_id: str
    headers: Mapping[str, str] = field(default_factory=dict)


class SendFailed(Exception):
    """It surely did not leave. ``code`` is the server's number or one fixed word, never its text.

    ``address_refused``: the address itself is at fault, not the letter and not the server.
    """

    def __init__(self, *, permanent: bool, code: str, address_refused: bool = False) -> None:
        super().__init__(code)
        self.permanent = permanent
        self.code = code
        self.address_refused = address_refused


class NoAnswer(Exception):
    """It was handed over whole and nobody said whether it was taken: it must not be sent again by itself."""

    def __init__(self, *, code: str) -> None:
        super().__init__(code)
        self.code = code


class Channel(Protocol):
    """One way out. ``send`` returns the server's code of acceptance, or raises SendFailed or NoAnswer."""

    def send(self, outgoing: Outgoing) -> str: ...
