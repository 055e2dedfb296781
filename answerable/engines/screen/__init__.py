"""The screen: from a text to findings of harm, crisis, privacy and need, each with its reason."""

from .identifiers import mask
from .judge import screen
from .kinds import STRONG, Finding, Kind, Known, Mention, Screened
from .version import RULES_ALONE, Version, shipped_version

__all__ = [
    "RULES_ALONE", "STRONG", "Finding", "Kind", "Known", "Mention", "Screened", "Version", "mask", "screen",
    "shipped_version",
]  # fmt: skip
