"""The words of the screen: kinds, what is known, a finding, and what was screened."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from .case import Case

VERSION = "rules-3"
STRONG = 0.7
BY_MODEL = "model"  # the rule of a finding that the model made


class Kind(StrEnum):
    """What a finding can be about."""

    CRISIS = "crisis"
    MEDICAL_EMERGENCY = "medical_emergency"
    ADVERSE_EVENT = "adverse_event"
    EXPOSURE_WITHOUT_HARM = "exposure_without_harm"
    PREGNANCY_EXPOSURE = "pregnancy_exposure"
    OVERDOSE_OR_MISUSE = "overdose_or_misuse"
    MEDICATION_ERROR = "medication_error"
    LACK_OF_EFFECT = "lack_of_effect"
    QUALITY_COMPLAINT = "quality_complaint"
    MEDICAL_QUESTION = "medical_question"
    PRIVACY_REQUEST = "privacy_request"
    IDENTIFIERS = "identifiers"
    COMPLAINT = "complaint"
    PRAISE = "praise"
    STOP_CONTACT = "stop_contact"
    UNREADABLE = "unreadable"


# What the law of safety of medicines asks to be told (EU GVP module VI.B.6).
OF_HARM = frozenset((
    Kind.ADVERSE_EVENT, Kind.EXPOSURE_WITHOUT_HARM, Kind.PREGNANCY_EXPOSURE, Kind.OVERDOSE_OR_MISUSE,
    Kind.MEDICATION_ERROR, Kind.LACK_OF_EFFECT, Kind.QUALITY_COMPLAINT,
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """What is known about a message beside its text."""

    products: tuple[str, ...] = ()
    channel: str = "web"
    minor: bool = False
    about_other: bool = False
    language: str = ""
    reachable: bool = False  # who wrote is known and can be asked


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the screen saw: `start` and `end` count characters of the text, `strength` is 0..1.

    `subject` is writer, other, child or unknown; `certainty` is stated, denied, feared, asked, past or
    elsewhere (read or heard). `why` never quotes the text.
    """

    kind: Kind
    start: int
    end: int
    strength: float
    rule: str
    why: str
    about: str = ""
    facet: str = ""
    subject: str = "unknown"
    certainty: str = "stated"

    @property
    def is_strong(self) -> bool:
        return self.strength >= STRONG


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a product, a symptom or a topic is named: `facet` says which, `about` its plain name.

    It says that the words are there, for the desk to mark and staff to search, not that anything is wrong.
    """

    facet: str
    about: str
    start: int
    end: int
    subject: str
    certainty: str


@dataclass(frozen=True, slots=True)
class Screened:
    """All that one run of the screen saw; `scores` has the probability of every kind, 0..1.

    Of the kinds that the model does not know, such as `unreadable`, a score is the strength of the plainest finding.
    """

    findings: tuple[Finding, ...]
    scores: Mapping[str, float]
    topics: tuple[str, ...]
    products: tuple[str, ...]
    symptoms: tuple[str, ...]
    language: str
    version: str
    mentions: tuple[Mention, ...] = ()
    ruled: tuple[str, ...] = ()  # features of what the rules saw, before any model had its say
    case: Case | None = None  # only when it was asked for
