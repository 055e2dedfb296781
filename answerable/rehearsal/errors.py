"""What a rehearsal refuses."""

from answerable.kit.errors import Refused


class NotARehearsal(Refused):
    """The server at this address is one that people really write to, or none at all."""
