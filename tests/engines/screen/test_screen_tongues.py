"""Spanish, German and French: the tables of each, held against the rules, which stand alone there."""

from functools import partial
from types import ModuleType

import pytest

from answerable.engines.screen import RULES_ALONE, STRONG, Known, Mention
from answerable.engines.screen import screen as by_all
from tests.engines.screen.tongues import french, german, spanish

TONGUES = {"es": spanish, "de": german, "fr": french}
KNOWN = Known(products=("Quillorin", "Zelvane XR"))
# The model learnt from English alone.
screen = partial(by_all, by=RULES_ALONE)


def _rows(table: str) -> list[tuple[str, str]]:
    """Kind and text of every row of a table, in each language."""
    return [(kind, text) for tongue in TONGUES.values() for kind, texts in getattr(tongue, table).items()
            for text in texts]


def _strongest(kind: str, text: str) -> float:
    return max((one.strength for one in screen(text, KNOWN).findings if one.kind == kind), default=0.0)


def _about(text: str, symptom: str) -> Mention:
    return next(named for named in screen(text, KNOWN).mentions if named.about == symptom)


@pytest.mark.parametrize(("kind", "text"), _rows("STRONGLY"))
def test_what_is_told_plainly_is_found_strongly(kind: str, text: str) -> None:
    assert _strongest(kind, text) >= STRONG


@pytest.mark.parametrize(("kind", "text"), _rows("UNDER_THE_THRESHOLD"))
def test_what_only_sounds_like_it_stays_under_the_threshold(kind: str, text: str) -> None:
    assert _strongest(kind, text) < STRONG


@pytest.mark.parametrize(("kind", "text"), _rows("ABSENT"))
def test_what_is_not_there_is_not_found(kind: str, text: str) -> None:
    assert _strongest(kind, text) == 0


@pytest.mark.parametrize(
    ("text", "symptom", "subject", "certainty"), [row for tongue in TONGUES.values() for row in tongue.WHOSE]
)
def test_whose_it_is_and_how_certain(text: str, symptom: str, subject: str, certainty: str) -> None:
    named = _about(text, symptom)
    assert (named.subject, named.certainty) == (subject, certainty)


@pytest.mark.parametrize(("text", "code"), [
    (text, code) for code, tongue in TONGUES.items()
    for text in sorted({text for texts in tongue.STRONGLY.values() for text in texts} - tongue.SHARED)
])  # fmt: skip
def test_each_is_told_from_every_other_language(text: str, code: str) -> None:
    assert screen(text, KNOWN).language == code


@pytest.mark.parametrize(("text", "language"), [row for tongue in TONGUES.values() for row in tongue.LIKE_IT])
def test_a_language_like_it_is_not_taken_for_it(text: str, language: str) -> None:
    assert screen(text).language in {language, "und"}
    assert _strongest("unreadable", text) >= STRONG


@pytest.mark.parametrize("tongue", TONGUES.values(), ids=TONGUES)
def test_its_part_of_an_english_message_is_read_too(tongue: ModuleType) -> None:
    screened = screen(tongue.WITHIN_ENGLISH, KNOWN)
    assert screened.language == "en"
    assert set(screened.symptoms) >= tongue.NAMED_WITHIN
    assert _strongest("adverse_event", tongue.WITHIN_ENGLISH) >= STRONG


@pytest.mark.parametrize("tongue", TONGUES.values(), ids=TONGUES)
def test_each_table_is_long_enough_to_mean_something(tongue: ModuleType) -> None:
    rows = [text for table in (tongue.STRONGLY, tongue.UNDER_THE_THRESHOLD, tongue.ABSENT)
            for texts in table.values() for text in texts]
    assert len(rows) + len(tongue.WHOSE) >= 120
