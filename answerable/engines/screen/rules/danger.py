"""Danger: medical emergency, where a wrong silence costs most."""

from collections.abc import Iterator

from ..context import LEFT, certainty, subject
from ..kinds import Finding, Kind
from ..reading import Reading


def judge_emergency(reading: Reading) -> Iterator[Finding]:
    for hit in reading.hits("emergency"):
        names = reading.cue_names(reading.sentence(hit))
        how = certainty(reading, hit)
        strength = hit.strength * (LEFT[how] if how != "past" else 0.6)
        if "now" in names and "general" not in names and how in {"stated", "feared"}:
            strength = max(strength + 0.3, 0.8)
        elif "general" in names and how != "stated":
            strength *= 0.5
        elif "chronic" in names or "recovered" in names:
            strength *= 0.7
        yield reading.finding(
            Kind.MEDICAL_EMERGENCY, hit, strength, f"em.{hit.about}",
            "The words may speak of a danger to life right now.",
            about=hit.about, facet="", subject=subject(reading, hit), certainty=how,
        )  # fmt: skip
