"""A version of the screen: which weights it judges by, and from which probability on it speaks."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .kinds import VERSION
from .model.linear import Model, shipped

THRESHOLDS = Path(__file__).parent / "model" / "thresholds.tsv"
CASE_THRESHOLDS = THRESHOLDS.with_name("case_thresholds.tsv")
NEVER = 1.01
SHIPPED = "shipped-3"


@dataclass(frozen=True, slots=True)
class Version:
    """Weights, and for each kind the probability from which the model's word becomes a finding.

    `thresholds` are by kind and channel; the channel "" stands for every other one. A kind that has none is never
    found by the model alone. What the rules find does not depend on them.
    """

    name: str
    model: Model
    thresholds: Mapping[str, Mapping[str, float]]

    def threshold(self, kind: str, channel: str) -> float:
        """0 to 1; above 1 where the model never speaks by itself."""
        of_kind = self.thresholds.get(kind, {})
        return of_kind.get(channel, of_kind.get("", NEVER))


# No model at all: scores are the strengths of what the rules found.
RULES_ALONE = Version(VERSION, Model((), (), {}), {})


@lru_cache(maxsize=1)
def shipped_version() -> Version:
    """The one that comes with the screen."""
    return Version(SHIPPED, shipped(), {kind: {"": at} for kind, at in _read(THRESHOLDS).items()})


@lru_cache(maxsize=1)
def case_thresholds() -> dict[str, float]:
    """From which probability a seriousness or a special situation is proposed."""
    return _read(CASE_THRESHOLDS)


def _read(file: Path) -> dict[str, float]:
    pairs = (line.split("\t") for line in file.read_text(encoding="utf-8").splitlines())
    return {name: float(at) for name, at in pairs}
