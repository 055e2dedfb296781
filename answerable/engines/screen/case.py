"""What a possible safety case would need: the four criteria, how grave it may be, and what makes it special."""

from dataclasses import dataclass

CRITERIA = ("reporter", "patient", "product", "event")
# ICH E2A, section II.B.
SERIOUSNESS = ("death", "life_threatening", "hospital", "disability", "birth_defect", "other_important")
# ICH E2D(R1), situations to be collected beside adverse events, and those that EU GVP module VI.B.6 names.
SPECIAL = (
    "pregnancy_mother", "pregnancy_father", "breastfeeding", "overdose", "misuse", "abuse", "medication_error",
    "off_label", "lack_of_effect", "quality", "occupational", "unexpected_benefit", "withdrawal",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the text, counted in characters of it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Criterion:
    """One of the four: whether it is there, where, and in plain words what is missing."""

    name: str
    held: bool
    places: tuple[Place, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A seriousness or a special situation that a person must confirm; `sure` is a probability, 0..1."""

    name: str
    places: tuple[Place, ...]
    sure: float


@dataclass(frozen=True, slots=True)
class Case:
    """What the screen proposes for a possible case. It decides nothing: people confirm, and clocks follow receipt."""

    criteria: tuple[Criterion, ...]
    serious: tuple[Proposal, ...] = ()
    special: tuple[Proposal, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """Which of the four are not there: what to ask, kindly."""
        return tuple(one.name for one in self.criteria if not one.held)
