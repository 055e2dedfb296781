"""The screen: from a text to findings of harm, crisis, privacy and need, each with its reason."""

from .identifiers import mask
from .judge import screen
from .kinds import STRONG, VERSION, Finding, Kind, Known, Mention, Screened

__all__ = ["STRONG", "VERSION", "Finding", "Kind", "Known", "Mention", "Screened", "mask", "screen"]
