"""Our own words, found again in what a mail quotes, however a mail program wrapped them."""

import pytest

from answerable.config.our_notes import notes
from answerable.engines.screen import Known, screen
from answerable.journey.delivery import letters
from answerable.journey.inbound.ours import our_subjects, spans_of_ours

ANSWER = "Dear Aoife,\n\nif you feel that you cannot go on, call 116 123. Someone listens there at any hour.\n\nMarta"
LINE = ANSWER.split("\n")[2]
NOTE = letters.acknowledgement(
    "en", by="4 pm today", answerable=True,
    danger=letters.in_danger("en", country="Ireland", numbers=["112", "999"], lines=["116 123, Samaritans Ireland"]))[1]


def quoting(quoted: str, before: str = "Thank you.\n\n") -> tuple[str, list[tuple[int, int, str]]]:
    text = before + quoted
    return text, [(len(before), len(text), "quoted")]


def found(text: str, folds: list[tuple[int, int, str]], answers: list[str]) -> list[str]:
    return [text[start:end] for start, end in spans_of_ours(text, folds, answers)]


@pytest.mark.parametrize(
    "quoted",
    [
        "> " + LINE,
        "> if you feel that you cannot go on,\n> call 116 123. Someone listens\n> there at any hour.",
        ">> IF you   feel that you cannot go on, call 116 123.\n>>Someone listens there at any hour.",
        "On Monday Marta wrote:\n| if you feel that you cannot go on, call 116 123. Someone listens there at any hour.",
    ],
)
def test_a_line_of_our_answer_is_known_again_however_it_is_quoted(quoted: str) -> None:
    (span,) = found(*quoting(quoted), [ANSWER])
    assert span.startswith(("if", "IF"))
    assert span.endswith("any hour.")


def test_neighbouring_lines_are_one_place() -> None:
    text, folds = quoting("> first line of ours\n>\n> second line of ours")
    assert spans_of_ours(text, folds, ["first line of ours\n\nsecond line of ours"]) == [(14, len(text))]


@pytest.mark.parametrize(
    "quoted",
    [
        "> if you feel that you cannot go on, I want to die. Someone listens there at any hour.",
        "> " + LINE[:-4],
        "> xx" + LINE,
        "> Dear",
    ],
)
def test_what_is_not_quite_our_line_is_theirs(quoted: str) -> None:
    assert found(*quoting(quoted), [ANSWER]) == []


def test_our_words_outside_a_quotation_are_theirs() -> None:
    assert spans_of_ours(LINE, [(0, len(LINE), "signature")], [ANSWER]) == []


def test_a_note_is_known_by_its_holes_unless_something_was_written_into_one() -> None:
    body = letters.notice("de", "https://letters.example/letters/", answerable=True)[1]
    assert "Diese Nachricht hat ein Computer geschickt." in " ".join(found(*quoting(body), []))
    worse = "Your letter came to us, and it is safe here. A person reads it and answers you{}."
    assert found(*quoting(worse.format(" by 4 pm")), []) != []
    assert "to die" not in " ".join(found(*quoting(worse.format(", but I want to die")), []))


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_no_note_of_ours_raises_a_finding_when_it_is_quoted(language: str) -> None:
    danger = letters.in_danger(language, country="Ireland", numbers=["112"], lines=["116 123, Samaritans Ireland"])
    body = letters.acknowledgement(language, by="4 pm", danger=danger, answerable=True)[1]
    text, folds = quoting("\n".join(f"> {line}" for line in body.split("\n")), "Merci.\n\n")
    ours = spans_of_ours(text, folds, [body])
    left = [one for one in screen(text, Known()).findings
            if one.kind != "unreadable" and not any(a <= one.start and one.end <= b for a, b in ours)]
    assert left == []


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_a_note_that_names_no_letter_is_known_with_the_numbers_to_call(language: str) -> None:
    danger = letters.in_danger(language, country="Ireland", numbers=["112", "999"], lines=["116 123"])
    text, folds = quoting(letters.acknowledgement(language, by="4 pm", danger=danger, answerable=True)[1])
    assert "112" in " ".join(found(text, folds, []))
    worse = text.replace("Ireland", "I took twenty tablets")
    assert "tablets" not in " ".join(found(worse, [(folds[0][0], len(worse), "quoted")], []))


def test_the_subjects_of_our_notes_are_known() -> None:
    assert {"you have a new letter", "sie haben einen neuen brief", "we have your letter"} <= our_subjects()
    assert len(notes()) > 20
