"""A writer sees how hard a reply reads, which words are hard, and what would help."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answerable.engines.wording import HardWord, read
from answerable.engines.wording.house_words import FIXED, NOUNS, VERBS
from answerable.engines.wording.measures import MEASURES

PLAIN = "Thank you for your note. We read it today. A nurse will write to you by noon. You can add more at any time."
HARD = (
    "Notwithstanding the aforementioned considerations, participants experiencing gastrointestinal complications "
    "should immediately communicate with their designated healthcare representative regarding discontinuation."
)


def plain_words(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(hard.word, hard.plain) for hard in read(text, language).hard]


def test_the_grade_is_flesch_and_kincaids() -> None:
    reading = read("The cat sat on the mat. The dog ran to the park.")
    # 12 words, 2 sentences, 12 syllables: 0.39 * 6 + 11.8 * 1 - 15.59 is below nought.
    assert (reading.sentences, reading.words, reading.grade) == (2, 12, 0.0)
    # 10 words, 1 sentence, 17 syllables.
    reading = read("A patient can answer any question about a little table.")
    assert reading.grade == pytest.approx(0.39 * 10 + 11.8 * 1.7 - 15.59, abs=0.06)


def test_plain_text_stays_under_the_sixth_grade_and_hard_text_does_not() -> None:
    plain, hard = read(PLAIN), read(HARD)
    assert plain.grade is not None
    assert hard.grade is not None
    assert plain.grade <= 6 < 15 < hard.grade


@pytest.mark.parametrize(
    ("language", "plain", "hard"),
    [
        (
            "de",
            "Danke für den Brief. Wir lesen ihn heute. Sie hören bald von uns.",
            "Hinsichtlich Ihrer Unverträglichkeit empfehlen wir Ihnen die umgehende Kontaktaufnahme mit der "
            "behandelnden Fachärztin beziehungsweise dem zuständigen Personal.",
        ),
        (
            "es",
            "Gracias por su carta. La leemos hoy. Mañana le damos una respuesta.",
            "Recomendamos comunicar inmediatamente cualquier complicación gastrointestinal al representante sanitario "
            "responsable de la administración continuada del medicamento correspondiente.",
        ),
        (
            "fr",
            "Merci pour ta lettre. On la lit ce soir. Tu as la suite demain.",
            "Conformément aux recommandations communiquées, nous préconisons immédiatement la consultation "
            "d'un professionnel spécialisé concernant les complications gastro-intestinales éventuelles.",
        ),
    ],
)
def test_each_language_has_a_measure_of_its_own(language: str, plain: str, hard: str) -> None:
    easy, heavy = read(plain, language), read(hard, language)
    assert easy.measure == MEASURES[language][0]
    assert easy.grade is not None
    assert heavy.grade is not None
    assert easy.grade <= 6 < 10 <= heavy.grade


def test_a_region_does_not_change_the_language() -> None:
    assert read(PLAIN, "en-GB") == read(PLAIN, "EN_us") == read(PLAIN)


def test_a_language_without_a_measure_says_so() -> None:
    reading = read("Dziękuję za wiadomość.", "pl")
    assert reading.grade is None
    assert "language" in reading.measure
    assert reading.words == 3


def test_an_empty_text_has_no_grade_and_asks_nothing() -> None:
    reading = read("  \n")
    assert (reading.grade, reading.sentences, reading.words, reading.hard, reading.advice) == (None, 0, 0, (), ())


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("We administer it.", ("administer", "give")),
        ("She administered it.", ("administered", "gave")),
        ("It was administered.", ("administered", "given")),
        ("It has commenced.", ("commenced", "started")),
        ("Commencing today", ("Commencing", "Starting")),
        ("He utilizes it.", ("utilizes", "uses")),
        ("An adverse event", ("adverse event", "side effect")),
        ("adverse\nevents", ("adverse\nevents", "side effects")),
        ("Hypertension is", ("Hypertension", "High blood pressure")),
        ("ask physicians", ("physicians", "doctors")),
        ("the physician's note", ("physician", "doctor")),
        ("all malignancies", ("malignancies", "cancers")),
        ("two diagnoses, one prognosis", ("prognosis", "outlook")),
        ("prior to it", ("prior to", "before")),
        ("post-operative care", ("post-operative", "after surgery")),
    ],
)
def test_a_hard_word_has_the_plain_word_in_its_own_form(text: str, pair: tuple[str, str]) -> None:
    assert pair in plain_words(text)


def test_the_longest_phrase_wins_and_none_stands_inside_another() -> None:
    assert plain_words("a myocardial infarction in order to show") == [
        ("myocardial infarction", "heart attack"),
        ("in order to", "to"),
    ]


def test_a_phrase_does_not_reach_across_a_sentence() -> None:
    assert ("adverse. Events", "side effects") not in plain_words("It is adverse. Events follow.")


def test_other_languages_have_their_own_plain_words() -> None:
    assert plain_words("Sie haben Hypertonie.", "de") == [("Hypertonie", "Bluthochdruck")]
    assert plain_words("Tiene una cefalea.", "es") == [("cefalea", "dolor de cabeza")]
    assert plain_words("Pas d’hypertension artérielle.", "fr") == [("hypertension artérielle", "tension trop élevée")]


def test_the_house_list_is_long_and_no_plain_word_is_itself_a_hard_one() -> None:
    entries = {**VERBS, **NOUNS, **FIXED}
    assert len(entries) >= 250
    circular = {hard: plain for hard, plain in entries.items() if plain in entries}
    assert circular == {}


def test_a_long_sentence_is_named_by_its_opening_words() -> None:
    reading = read("We write to you now and " * 5 + "end.")
    assert any("We write to you now" in line and "31 words" in line for line in reading.advice)


def test_hard_words_lead_to_advice() -> None:
    assert any("“start”" in line for line in read("We commence now.").advice)


def test_plain_text_gets_no_advice() -> None:
    assert read(PLAIN).advice == ()


WRITTEN = st.text(max_size=300) | st.text(alphabet="aeé bdr.,!?-'’\n\t1%@:/)(ÄßœΩ中\u0301", max_size=300)


@given(WRITTEN, st.sampled_from(["en", "de", "es", "fr", "pl", "", "zz-Zz"]))
def test_reading_never_fails_and_points_into_the_text(text: str, language: str) -> None:
    reading = read(text, language)
    assert reading.sentences <= reading.words
    assert all(text[hard.start : hard.end] == hard.word for hard in reading.hard)
    assert list(reading.hard) == sorted(reading.hard, key=lambda hard: hard.start)


@given(st.lists(st.sampled_from(sorted({*VERBS, *NOUNS, *FIXED})), min_size=1, max_size=6))
def test_every_entry_of_the_house_list_is_found(entries: list[str]) -> None:
    found: tuple[HardWord, ...] = read(". ".join(entries)).hard
    assert len(found) >= len(entries)


@pytest.mark.parametrize(
    "unit", ["a", "aa.", "1.", "-", "'", "a-", "\n", "\n- a", "@", "a@", ".)", "é\u0301", "http://", "prior ", "e"]
)
def test_a_text_of_one_thing_over_and_over_is_read_to_its_end(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    assert read(text).words <= len(text)
