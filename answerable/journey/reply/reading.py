"""What stands in the composer's margin: how plainly it reads, and which passages someone must sign, and why."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from answerable.engines.wording import HardWord, Reason, needs_signature, read

Needed = Callable[[Sequence[Reason]], Sequence[str]]

CERTIFIED = "This goes at once: you are certified for answers that need nobody's signature."
EMPTY = "Nothing to read yet."


@dataclass(frozen=True, slots=True)
class Margin:
    """`grade` in years of school, None where its language has no measure; spans are of the text as typed."""

    grade: float | None
    measure: str
    hard: tuple[HardWord, ...]
    advice: tuple[str, ...]
    passages: tuple[Reason, ...]
    roles: tuple[str, ...]
    sentence: str


def margin(text: str, *, language: str, products: Collection[str], needed: Needed) -> Margin:
    """The margin beside a draft. `needed` says which roles sign for these reasons: the rule that routing uses."""
    reading = read(text, language or "en")
    passages = tuple(needs_signature(text, tuple(products)))
    roles = tuple(needed(passages))
    return Margin(reading.grade, reading.measure, reading.hard, reading.advice, passages, roles,
                  who_signs(roles, passages) if text.strip() else EMPTY)


def who_signs(roles: Sequence[str], passages: Sequence[Reason]) -> str:
    """Who must sign, in one sentence that says why."""
    if not roles:
        return CERTIFIED
    signers = _listed([f"a {role} reviewer" for role in roles])
    sign = f"{signers[0].upper()}{signers[1:]} {'signs' if len(roles) == 1 else 'sign'} it first"
    if not passages:
        return f"{sign}: you are not certified to answer alone yet."
    places = "one passage" if len(passages) == 1 else f"{len(passages)} passages"
    return f"{sign}, because of {places}."


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
