"""The ways in which the product says no, each with a plain sentence for the person who asked."""

from __future__ import annotations

from typing import ClassVar


class Unmet(Exception):
    """What was asked for was not done; ``why`` may be shown to whoever asked."""

    status: ClassVar[int] = 400

    def __init__(self, why: str = "") -> None:
        super().__init__(why)
        self.why = why


class Refused(Unmet):
    """Not allowed, to this actor or at all."""

    status: ClassVar[int] = 403


class Missing(Unmet):
    """There is no such thing, or none that this actor may know of."""

    status: ClassVar[int] = 404


class Conflict(Unmet):
    """Someone else got there first."""

    status: ClassVar[int] = 409


class Invalid(Unmet):
    """What was typed cannot be taken as it is; whoever typed it can mend it."""

    status: ClassVar[int] = 422
