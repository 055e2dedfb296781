"""The reading of a text: its grade, its hard words, and what would make it plainer."""

from collections.abc import Sequence

from answerable.engines.wording.measures import MEASURES, count
from answerable.engines.wording.plain import hard_words
from answerable.engines.wording.shapes import HardWord, Reading
from answerable.engines.wording.words import Sentence, sentences

GOAL = 6.0
LONG_SENTENCE = 20
FEW_WORDS = 15


def read(text: str, language: str = "en") -> Reading:
    """How hard `text` is to read, as years of school; grade None where nothing can be measured.

    `language` is a code such as 'en' or 'de-AT'; only its first part counts.
    """
    code = language.lower().replace("_", "-").partition("-")[0]
    found = sentences(text, code)
    total = sum(len(sentence.words) for sentence in found)
    hard = hard_words(text, code)
    grade, measure = _measured(found, code)
    advice = (*_about_grade(grade, total), *_about_length(text, found), *_about_words(hard))
    return Reading(grade, measure, len(found), total, hard, advice)


def _measured(found: Sequence[Sentence], code: str) -> tuple[float | None, str]:
    if code not in MEASURES:
        return None, "No reading measure for this language yet."
    name, measure = MEASURES[code]
    if not found:
        return None, f"{name}: no words to measure yet."
    return round(max(0.0, measure(count(found, code))), 1), name


def _about_grade(grade: float | None, total: int) -> tuple[str, ...]:
    if grade is None or grade <= GOAL:
        return ()
    if total < FEW_WORDS:
        return ("This is short, so the grade is only a hint. Look at the long words.",)
    return (f"This reads at about grade {grade:.0f}. Aim for grade {GOAL:.0f}: shorter sentences, shorter words.",)


def _about_length(text: str, found: Sequence[Sentence]) -> tuple[str, ...]:
    longest = max(found, key=lambda sentence: len(sentence.words), default=None)
    if longest is None or len(longest.words) <= LONG_SENTENCE:
        return ()
    opening = text[longest.start : longest.words[4].end]
    return (f"Split the sentence that begins “{' '.join(opening.split())}…”. It has {len(longest.words)} words.",)


def _about_words(hard: tuple[HardWord, ...]) -> tuple[str, ...]:
    if not hard:
        return ()
    if len(hard) == 1:
        return (f"Say “{hard[0].plain}” for “{hard[0].word}”.",)
    return (f"{len(hard)} words have a plainer word beside them.",)
