"""Why people's data, codes or merges could not be had."""

from answerable.kit.errors import Missing


class KeyGone(Missing):
    """The key was destroyed, or never made: what it sealed cannot be read by anyone again."""

    def __init__(self, why: str = "This was erased, and nobody can read it again.") -> None:
        super().__init__(why)
