"""Why an answer could not be kept or handed in, without losing a word of it."""

from answerable.dialogue.models import Message
from answerable.kit.errors import Conflict


class Overtaken(Conflict):
    """Something else was kept first. ``text`` are the words that were not kept, ``kept`` is what stands now."""

    def __init__(self, why: str, *, kept: Message, text: str = "") -> None:
        super().__init__(why)
        self.kept = kept
        self.text = text
