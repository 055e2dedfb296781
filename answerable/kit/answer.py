"""What a rule says: yes, or no with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from answerable.kit.errors import Refused


@dataclass(frozen=True)
class Answer:
    """The view disables a button with it and says why; the action refuses with it."""

    ok: bool
    why: str = ""

    def __bool__(self) -> bool:
        return self.ok

    def or_refuse(self) -> None:
        if not self.ok:
            raise Refused(self.why)
