"""Reading measures, each valid for one language, read as years of school.

Sources: English, J. P. Kincaid and others, 'Derivation of new readability formulas' (1975). German, R.
Bamberger and E. Vanecek, 'Lesen, Verstehen, Lernen, Schreiben' (1984), first Wiener Sachtextformel.
Spanish, J. Fernández Huerta, 'Medidas sencillas de lecturabilidad' (1959), in the corrected form. French,
L. Kandel and A. Moles, 'Application de l'indice de Flesch à la langue française' (1958). The last two give
a score; the grade is read off their scale.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from answerable.engines.wording.syllables import syllables
from answerable.engines.wording.words import Sentence


@dataclass(frozen=True)
class Counts:
    """What the measures are made of."""

    sentences: int
    words: int
    syllables: int
    one_syllable: int
    three_or_more: int
    over_six_letters: int

    @property
    def per_sentence(self) -> float:
        return self.words / self.sentences

    @property
    def per_word(self) -> float:
        return self.syllables / self.words


# (score from, grade), from easy to hard.
SPANISH_SCALE = ((90, 4.0), (80, 5.0), (70, 6.0), (60, 7.5), (50, 10.0), (30, 13.0))
FRENCH_SCALE = ((90, 5.0), (80, 6.0), (70, 7.0), (60, 8.5), (50, 11.0), (30, 14.0))
HARDEST = 16.0


def count(found: Sequence[Sentence], language: str) -> Counts:
    """Everything the measures need, in one pass."""
    spoken = [syllables(word.text, language) for sentence in found for word in sentence.words]
    lengths = [len(word.text) for sentence in found for word in sentence.words if not word.is_number]
    return Counts(
        sentences=len(found),
        words=len(spoken),
        syllables=sum(spoken),
        one_syllable=sum(one == 1 for one in spoken),
        three_or_more=sum(many >= 3 for many in spoken),
        over_six_letters=sum(length > 6 for length in lengths),
    )


def english(counts: Counts) -> float:
    """Flesch-Kincaid grade."""
    return 0.39 * counts.per_sentence + 11.8 * counts.per_word - 15.59


def german(counts: Counts) -> float:
    """First Wiener Sachtextformel."""
    percent = 100 / counts.words
    return (
        0.1935 * counts.three_or_more * percent
        + 0.1672 * counts.per_sentence
        + 0.1297 * counts.over_six_letters * percent
        - 0.0327 * counts.one_syllable * percent
        - 0.875
    )


def spanish(counts: Counts) -> float:
    """Fernández Huerta's score, read on his scale of school grades."""
    return _grade(206.84 - 60 * counts.per_word - 1.02 * counts.per_sentence, SPANISH_SCALE)


def french(counts: Counts) -> float:
    """Kandel and Moles' score, read on Flesch's scale of school grades."""
    return _grade(207 - 1.015 * counts.per_sentence - 73.6 * counts.per_word, FRENCH_SCALE)


def _grade(score: float, scale: tuple[tuple[int, float], ...]) -> float:
    return next((grade for least, grade in scale if score >= least), HARDEST)


MEASURES: dict[str, tuple[str, Callable[[Counts], float]]] = {
    "en": ("Flesch-Kincaid grade", english),
    "de": ("Wiener Sachtextformel", german),
    "es": ("Fernández Huerta", spanish),
    "fr": ("Kandel and Moles", french),
}
