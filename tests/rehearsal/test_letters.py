"""The file of letters: read line by line, over and over, and refused with the number of the line that is none."""

import json
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import pytest

from answerable.kit.errors import Invalid
from answerable.rehearsal.letters import LONGEST, Letter, checked, letters

Written = Callable[..., Path]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    def write(*rows: object) -> Path:
        file = tmp_path / "letters.jsonl"
        file.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows), encoding="utf-8")
        return file

    return write


def read(file: Path, count: int, *, by_mail: bool = False) -> list[Letter]:
    return list(islice(letters(file, mark="m", by_mail=by_mail), count))


def test_the_file_is_played_over_and_over_and_every_letter_has_an_address_of_its_own(written: Written) -> None:
    found = read(written({"text": "one"}, "", {"text": "two"}), 5)
    assert [letter.text for letter in found] == ["one", "two", "one", "two", "one"]
    assert len({letter.sender for letter in found}) == 5
    assert all(letter.sender.endswith("@rehearsal.invalid") and not letter.named for letter in found)


def test_a_letter_keeps_its_sender_and_its_subject_stands_above_it(written: Written) -> None:
    (letter,) = read(written({"text": "words", "subject": "A\n question", "from": "someone@example.org"}), 1)
    assert (letter.sender, letter.named) == ("someone@example.org", True)
    assert letter.whole == "A question\n\nwords"


def test_letters_go_by_web_and_mail_in_turn_where_mail_has_a_door(written: Written) -> None:
    file = written({"text": "a"}, {"text": "b"}, {"text": "c", "channel": "email"}, {"text": "d", "channel": "web"})
    assert [letter.way for letter in read(file, 4, by_mail=True)] == ["web", "email", "email", "web"]
    assert {letter.way for letter in read(file, 4)} == {"web"}


def test_what_is_too_long_for_the_page_is_cut_and_still_sent(written: Written) -> None:
    (letter,) = read(written({"text": "a" * 30_000, "subject": "b"}), 1)
    assert len(letter.whole) == LONGEST


@pytest.mark.parametrize(
    "line",
    ["{", "7", "[]", {"text": " "}, {"subject": "only"}, {"text": 5}, {"text": "a", "channel": "pigeon"}, "[" * 9999,
     {"text": "half \ud800 of it"}, {"text": "a", "subject": "\udfff"}, {"text": "a", "from": "a@b.cd\r\nBcc: e@f"},
     {"text": "a", "from": "Ann"}, {"text": "a", "from": "=?utf-8?q?a?=@b.example"}],
    ids=lambda line: str(line)[:20],
)
def test_a_line_that_is_no_letter_is_named_by_its_number(written: Written, line: object) -> None:
    with pytest.raises(Invalid, match="Line 2 "):
        checked(written({"text": "fine"}, line))


def test_a_line_that_is_not_utf_8_is_named_by_its_number(tmp_path: Path) -> None:
    file = tmp_path / "letters.jsonl"
    file.write_bytes(b'{"text": "fine"}\n{"text": "\xff\xfe"}\n')
    with pytest.raises(Invalid, match="Line 2 "):
        checked(file)


def test_a_file_without_a_letter_is_refused_and_not_read_for_ever(written: Written) -> None:
    for reads in (checked, lambda file: next(letters(file, mark="m", by_mail=False))):
        with pytest.raises(Invalid, match="no letter"):
            reads(written("", ""))


def test_letters_are_counted(written: Written) -> None:
    assert checked(written({"text": "a"}, {"text": "b"})) == 2
