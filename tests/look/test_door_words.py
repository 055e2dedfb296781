"""What the door on another's page says, in each of its languages."""

import re
from dataclasses import asdict

import pytest

from answerable.look.door_words import LANGUAGES, WORDS, here_said, spoken


@pytest.mark.parametrize(("asked", "spoken_"), [
    ("de", "de"), ("de-AT", "de"), ("FR_ca", "fr"), (" es ", "es"), ("en-IE", "en"), ("", "en"), ("pt", "en"),
    ("x" * 99, "en"),
])
def test_the_door_speaks_what_it_is_asked_for_or_english(asked: str, spoken_: str) -> None:
    assert spoken(asked) == spoken_


@pytest.mark.parametrize(("names", "said"), [
    ([], ""), (["Marta Lindqvist"], "Marta is here now"),
    (["Marta Lindqvist", "Jonas"], "Marta and 1 other are here now"),
    (["Dr Samuel Okafor", "B", "C"], "Dr Samuel Okafor and 2 others are here now"),
])
def test_who_is_here_is_said_by_the_first_name(names: list[str], said: str) -> None:
    assert here_said(names, "en") == said


def test_without_names_it_says_whether_anyone_is_here() -> None:
    assert here_said([], "de", someone=True) == "Gerade ist jemand da"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything_with_the_same_places_to_fill(language: str) -> None:
    assert list(WORDS) == list(LANGUAGES)
    english, other = asdict(WORDS["en"]), asdict(WORDS[language])
    for name, text in other.items():
        assert text.strip()
        assert re.findall(r"{\w+}", text) == re.findall(r"{\w+}", english[name]), name
    assert here_said(["Ana", "Bo", "Cy"], language).count("2") == 1
