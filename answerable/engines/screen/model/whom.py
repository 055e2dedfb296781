"""How certain it is and whom it is about, where the rules leave it open: a model of its own closes it."""

from collections.abc import Sequence
from dataclasses import replace

from ..context import LEFT
from ..kinds import BY_MODEL, OF_HARM, Finding
from ..reading import Reading
from .features import words_of
from .linear import shipped_telling
from .swift import swift

CERTAINTIES = ("denied", "feared", "asked", "past", "elsewhere")
PEOPLE = ("child", "other")
SURE = 0.5  # from here on the model's word stands in place of the rules' "stated", "unknown" or "other"


def close(reading: Reading, found: Sequence[Finding], ruled: Sequence[str]) -> list[Finding]:
    """The findings, those of harm with what the model knows better than "stated" and "unknown".

    What the rules are sure of stays as it is: a denial, a doubt, a named child, the writer who says I. Who tells of
    harm and names nobody tells of their own. English only.
    """
    if reading.language != "en" or not any(one.kind in OF_HARM for one in found):
        return list(found)
    told = swift(shipped_telling()).told(words_of(reading.folded), ruled)
    how = max(CERTAINTIES, key=lambda name: told.get(name, 0.0))
    whom = max(PEOPLE, key=lambda name: told.get(name, 0.0))
    sure_how, sure_whom = told.get(how, 0.0) >= SURE, told.get(whom, 0.0) >= SURE
    return [_closed(reading, one, how if sure_how else "", whom if sure_whom else "") if one.kind in OF_HARM else one
            for one in found]


def _closed(reading: Reading, finding: Finding, how: str, whom: str) -> Finding:
    certainty, subject, strength = finding.certainty, finding.subject, finding.strength
    if certainty == "stated" and how:
        certainty = how
        if finding.rule != BY_MODEL:
            strength = round(max(strength * LEFT[how], 0.05), 3)
    if subject == "unknown" or (subject == "other" and whom == "child"):
        subject = whom or ("unknown" if reading.names_family or reading.known.about_other else "writer")
    if (certainty, subject) == (finding.certainty, finding.subject):
        return finding
    return replace(finding, certainty=certainty, subject=subject, strength=strength)
