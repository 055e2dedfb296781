"""What a mail becomes: words in one piece, folds in their places, files by what they are."""

import pytest

from answerable.channels.mail import File, Fold, Mail
from answerable.journey.inbound import mailed
from answerable.journey.inbound.rules import LONGEST_MAIL

OURS = frozenset({"you have a new letter"})


def a_mail(text: str = "Please call me.", **more: object) -> Mail:
    return Mail(**{"text": text, "nature": "person", **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("subject", "text", "begins"),
    [
        ("", "Please call me.", "Please"),
        ("A rash", "Please call me.", "A rash\n\nPlease"),
        ("Re: A rash", "Please call me.", "Re: A rash\n\nPlease"),
        ("Re: You have a new letter", "Please call me.", "Please"),
        ("AW: Re[2]: FWD: You have a  new LETTER", "Please call me.", "Please"),
        ("Re:", "Please call me.", "Please"),
        ("Re: help I want to die", "Please call me.", "Re: help I want to die\n\n"),
        ("Please call me.", "Please call me.", "Please call me."),
        ("A rash\n on my arm", "Please call me.", "A rash on my arm\n\nPlease"),
    ],
)
def test_a_subject_stands_first_unless_it_says_nothing_of_theirs(subject: str, text: str, begins: str) -> None:
    words = mailed.words_of(a_mail(text, subject=subject), OURS)
    assert words.text.startswith(begins)
    assert words.text.count("Please call me.") == 1


def test_the_folds_move_with_the_subject() -> None:
    mail = a_mail("Yes.\n> old words", subject="A rash", folds=(Fold(5, 16, "quoted"),))
    words = mailed.words_of(mail)
    ((start, end, kind),) = words.folds
    assert (words.text[start:end], kind) == ("> old words", "quoted")
    assert mailed.own_words(words) == "A rash\n\nYes.\n"


def test_a_mail_longer_than_any_is_cut_and_says_so() -> None:
    mail = a_mail("x" * (LONGEST_MAIL + 5), folds=(Fold(LONGEST_MAIL - 2, LONGEST_MAIL + 5, "quoted"),
                                                   Fold(LONGEST_MAIL + 1, LONGEST_MAIL + 3, "signature")))
    words = mailed.words_of(mail)
    assert len(words.text) == LONGEST_MAIL
    assert words.folds == ((LONGEST_MAIL - 2, LONGEST_MAIL, "quoted"),)
    assert words.troubles == (mailed.TOO_LONG,)


@pytest.mark.parametrize(("mail", "trouble"), [(a_mail(""), mailed.NO_WORDS), (a_mail(" \u200b\n"), mailed.NO_WORDS),
                                               (a_mail("?", nature="unreadable"), mailed.UNREADABLE)])
def test_what_cannot_be_read_is_a_letter_that_says_so(mail: Mail, trouble: str) -> None:
    assert trouble in mailed.words_of(mail).troubles


PHOTO, LOGO = b"p" * mailed.SMALL, b"l" * 10


def a_file(kind: str, content: bytes = PHOTO) -> File:
    return File(f"name of {kind}", content, kind)


@pytest.mark.parametrize(
    ("files", "taken", "told"),
    [
        ([], 0, []),
        ([a_file("image/jpeg")], 1, []),
        ([a_file("application/msword", b"w")], 0,
         ["One file was not opened: a Word document. The original mail is kept."]),
        ([a_file("audio/ogg", b"w"), a_file("image/heic; x=y", b"w"), a_file("audio/mpeg", b"w"),
          a_file("x-y/z", b"w")], 0,
         ["4 files were not opened: a sound, a photo as phones keep it (HEIC) and something that we do not open."
          " The original mail is kept."]),
        ([a_file("image/png", LOGO)] * 5 + [a_file("image/jpeg")], 5,
         ["One file was not opened: a photo that is damaged or too large. The original mail is kept."]),
        ([a_file("image/jpeg", b"")], 0,
         ["One file was not opened: a photo that is damaged or too large. The original mail is kept."]),
    ],
)
def test_files_come_along_by_what_they_are_and_the_others_are_told_of(
    files: list[File], taken: int, told: list[str]
) -> None:
    chosen, said = mailed.chosen(files, lambda content: content[:1] in b"pl" and content != b"")
    assert (len(chosen), said) == (taken, told)


def test_a_photo_goes_before_the_logos_of_a_signature() -> None:
    chosen, _ = mailed.chosen([a_file("image/png", LOGO)] * 5 + [a_file("image/jpeg")], lambda content: True)
    assert chosen[0] == ("name of image/jpeg", PHOTO)


def test_no_name_of_a_file_is_told() -> None:
    _, said = mailed.chosen([a_file("application/zip", b"z")], lambda content: False)
    assert "name of" not in " ".join(said)
