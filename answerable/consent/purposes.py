"""The purposes for which a person's data may be opened, each with the words a person reads."""

from enum import StrEnum


class Purpose(StrEnum):
    """Why data may be used."""

    ANSWERING = "answering"
    SAFETY = "safety"
    QUALITY_REVIEW = "quality_review"
    OWN = "own"
    OBLIGATION = "obligation"


IN_WORDS: dict[Purpose, str] = {
    Purpose.ANSWERING: "to answer you",
    Purpose.SAFETY: "to keep people safe, as the law asks",
    Purpose.QUALITY_REVIEW: "to check how well we answer",
    Purpose.OWN: "because it is yours",
    Purpose.OBLIGATION: "because the law makes us keep it",
}


class Basis(StrEnum):
    """What a grant rests on (GDPR Art. 6 and 9)."""

    GIVEN = "given"  # Art. 9(2)(a): said yes to it
    BY_WRITING = "by_writing"  # asked us a question: we may read it to answer
    LAW = "law"  # Art. 9(2)(i): safety of medicines; asks nobody
