"""Every mail of the corpus is read as a person would read it."""

import re
from collections.abc import Iterator

import pytest

from answerable.channels.mail import Mail, troubles
from tests.channels.mail.corpus import corpus, groups, read_once
from tests.channels.mail.samples import Sample


def unfolded(mail: Mail) -> str:
    at, kept = 0, []
    for fold in mail.folds:
        kept.append(mail.text[at : fold.start])
        at = fold.end
    return " ".join("".join([*kept, mail.text[at:]]).split())


def differences(sample: Sample) -> Iterator[str]:
    """What was read otherwise than a person would read it."""
    mail = read_once(sample)
    wanted: dict[str, tuple[object, object]] = {
        "nature": ((mail.nature, mail.why_nature), (sample.nature, sample.why)),
        "sender": (mail.sender, sample.sender),
        "troubles": (mail.troubles, tuple(getattr(troubles, name) for name in sample.troubles)),
        "files": (tuple(file.name for file in mail.files), sample.files),
        "own words": (None if sample.own is None else unfolded(mail), sample.own),
        "folds": (None if sample.kinds is None else tuple(fold.kind for fold in mail.folds), sample.kinds),
        "missing": ([words for words in sample.holds if words not in mail.text], []),
        "too much": ([words for words in sample.lacks if words in mail.text], []),
    }
    for what, (found, meant) in wanted.items():
        if found != meant:
            yield f"{sample.name}, {what}: {found!r} instead of {meant!r}"


@pytest.mark.parametrize("group", groups())
def test_a_mail_is_read_as_a_person_would_read_it(group: str) -> None:
    assert [said for sample in groups()[group] for said in differences(sample)] == []


def test_the_corpus_is_wide() -> None:
    names = [sample.name for sample in corpus()]
    assert len(names) == len(set(names)) > 120


def odd(mail: Mail) -> bool:
    """Whether a page or a database could not keep what was read."""
    said = [mail.text, mail.subject, mail.sender_name, mail.sender, *(file.name for file in mail.files), *mail.troubles]
    controls = re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", "".join(said))
    return controls is not None or any("\n" in line for line in said[1:])


def test_what_is_read_can_be_kept_and_shown() -> None:
    assert [sample.name for sample in corpus() if odd(read_once(sample))] == []
