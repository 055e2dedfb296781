"""How plainly a reply reads, and what in it someone must sign before a person gets it."""

from answerable.engines.wording.reading import read
from answerable.engines.wording.shapes import HardWord, Reading, Reason
from answerable.engines.wording.signature import needs_signature

__all__ = ["HardWord", "Reading", "Reason", "needs_signature", "read"]
