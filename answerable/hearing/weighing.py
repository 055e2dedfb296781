"""How a version's weights are kept, and what makes it the engine's version again."""

import hashlib
import json
import zlib
from collections.abc import Mapping

from answerable.engines.screen import Version, shipped_version
from answerable.engines.screen.model import Model
from answerable.engines.screen.model.grown import applied, differing
from answerable.hearing import models


def packed(model: Model) -> bytes:
    """What of a model differs from the shipped one; empty where nothing does."""
    lines = differing(shipped_version().model, model)
    return zlib.compress("\n".join(lines).encode(), 9) if lines else b""


def opened(row: models.Version) -> Version:
    """The version as the engine judges by it. ValueError where it grew out of a model that is not shipped any more."""
    shipped = shipped_version()
    if row.engine != shipped.name:
        raise ValueError(f"This version grew out of {row.engine}, and {shipped.name} is here.")
    weights = bytes(row.weights)
    model = applied(shipped.model, zlib.decompress(weights).decode().split("\n")) if weights else shipped.model
    return Version(row.name, model, row.thresholds)


def digest_of(engine: str, weights: bytes, thresholds: Mapping[str, Mapping[str, float]]) -> str:
    """SHA-256 over all that judges."""
    said = [engine, hashlib.sha256(weights).hexdigest(), thresholds]
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
