"""The answers of the wording engine: a reading, a hard word, a reason to sign."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["medical", "product", "promise", "legal", "regulatory"]
Role = Literal["medical", "legal", "regulatory"]


@dataclass(frozen=True)
class HardWord:
    """A hard word at text[start:end], with the house's plain word beside it."""

    start: int
    end: int
    word: str
    plain: str


@dataclass(frozen=True)
class Reading:
    """How hard a text is to read: a school grade (years of school) where its language has a measure."""

    grade: float | None
    measure: str
    sentences: int
    words: int
    hard: tuple[HardWord, ...]
    advice: tuple[str, ...]


@dataclass(frozen=True)
class Reason:
    """Why text[start:end] must be signed, and by which role."""

    start: int
    end: int
    kind: Kind
    role: Role
    why: str
