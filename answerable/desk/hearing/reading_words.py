"""What a blind reader is asked, in plain words, and what they are told once they have answered."""

from collections.abc import Collection
from dataclasses import dataclass

from answerable.dialogue.rules import CRISIS_KINDS, SAFETY_KINDS


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that may be in a letter, and what is meant by it."""

    kind: str
    words: str
    meant: str


CRISIS = (
    Question("crisis", "Someone may be in danger",
             "Someone thinks of ending their life, hurts themselves, or is hurt by others."),
    Question("medical_emergency", "A medical emergency",
             "Someone needs a doctor now: short of breath, chest pain, fainting."),
)  # fmt: skip
HARM = (
    Question("adverse_event", "A possible side effect",
             "Anything unwelcome after a medicine, whether or not it came from it."),
    Question("overdose_or_misuse", "Too much, or used otherwise",
             "More than was meant, for something else, or to get high."),
    Question("medication_error", "A mistake with a medicine",
             "The wrong one, the wrong dose, the wrong time, a dose left out."),
    Question("pregnancy_exposure", "A medicine and a pregnancy",
             "Either parent took it, or it was taken while breastfeeding."),
    Question("lack_of_effect", "It does not work", "It never helped, or it no longer does."),
    Question("quality_complaint", "Something wrong with the product",
             "Broken, dirty, or strange in look, smell or taste."),
    Question("exposure_without_harm", "An exposure that did no harm",
             "Someone came in touch with it who should not, and is well."),
)  # fmt: skip

CALL = "A clock runs now, and whoever is on duty for crisis must call."
REPORT = "Its clock runs now, and safety looks after it."
assert {each.kind for each in CRISIS} == CRISIS_KINDS and {each.kind for each in HARM} == SAFETY_KINDS


def thanks(seen: Collection[str]) -> str:
    """What a reader is told after one letter."""
    if not seen:
        return "Thank you. You found nothing of these in it, and that is kept."
    told = [CALL] if CRISIS_KINDS & set(seen) else []
    told += [REPORT] if SAFETY_KINDS & set(seen) else []
    return " ".join(["Thank you. The screen had missed what you saw.", *told])
