"""Cases: the four criteria of a report with their places, and proposals for seriousness and special situations."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..case import SERIOUSNESS, SPECIAL, Case, Criterion, Place, Proposal
from ..context import certainty
from ..kinds import OF_HARM, Finding, Kind
from ..lexicon import case_tree
from ..lexicon.grammar import word_set
from ..model.features import words_of
from ..model.linear import shipped_cases
from ..model.speaking import Stretches
from ..model.swift import swift
from ..phrases import find, longest
from ..reading import Reading
from ..version import NEVER, case_thresholds
from ..words import CHILD, FAMILY, FIRST

MOST_PLACES = 5
_LEAST = 0.2  # what is fainter than this proposes nothing
UNLIKELY = 0.005  # what only a phrase speaks for, and the model holds for less likely than this, is left out
_AGE = re.compile(
    r"(?<![\w.])(?:aged? (?:of )?\d{1,3}|\d{1,3}[ -]?(?:years?|yrs?|y|months?|weeks?|days?)[ /-]?(?:olds?|o)(?!\w)"
    r"|(?:man|woman|male|female|boy|girl|patient) of \d{1,3}|\d{1,3}[ ]?[mf](?!\w))"
)
_CLINICIAN = word_set("""nurse doctor gp pharmacist physician registrar consultant midwife paramedic dentist
    psychiatrist surgeon dermatologist neurologist resident""")
_UNTOLD = frozenset(("denied", "feared", "elsewhere", "asked"))
# Named in the singular: a report about many has no patient.
_MANY = word_set("""patients children kids babies parents friends daughters sons grandkids twins people ladies
    everyone""")
_WHY_MISSING = {
    "reporter": "It does not say who tells it.",
    "patient": "It does not say to whom it happened.",
    "product": "It does not name the product.",
    "event": "It does not say what happened.",
}
_OF_KIND = {
    Kind.OVERDOSE_OR_MISUSE: "overdose", Kind.MEDICATION_ERROR: "medication_error",
    Kind.LACK_OF_EFFECT: "lack_of_effect", Kind.QUALITY_COMPLAINT: "quality",
}  # fmt: skip
_OF_PREGNANCY = {"breastfeeding": "breastfeeding"}


def judge_case(reading: Reading, found: Sequence[Finding], ruled: Sequence[str]) -> Case | None:
    """The case that the findings of safety would make; None where there is none.

    Seriousness and special situations are told by phrases, and by a model of its own that was fitted on messages of
    harm alone; what only the phrases see, and the model holds for very unlikely, is not proposed.
    """
    _search(reading)
    events = [one for one in found if one.kind in OF_HARM and one.strength >= _LEAST]
    if not events:
        return None
    chief = max(events, key=lambda one: (one.certainty not in _UNTOLD, one.strength))
    criteria = (
        _reporter(reading), _patient(reading, chief.subject), _product(reading),
        _criterion("event", [Place(one.start, one.end) for one in events if one.certainty != "denied"]),
    )  # fmt: skip
    likely = swift(shipped_cases()).told(words_of(reading.folded), ruled)
    named, untold = {**_situations(reading, events), **_told(reading, "serious")}, _untold(reading)
    likely = {name: sure for name, sure in likely.items() if name in named or name not in untold}
    return Case(
        criteria, tuple(_proposed(reading, likely, named, SERIOUSNESS)),
        tuple(_proposed(reading, likely, named, SPECIAL)),
    )  # fmt: skip


def _search(reading: Reading) -> None:
    """Phrases of gravity are sought only here: most messages are no case."""
    keys = [word.keys for word in reading.page.words]
    found = find(case_tree(), keys)
    for layer in ("serious", "special"):
        reading.layers[layer] = longest([hit for hit in found if hit.phrase.layer == layer])


def _criterion(name: str, places: Iterable[Place], *, held: bool | None = None) -> Criterion:
    kept = tuple(dict.fromkeys(places))[:MOST_PLACES]
    there = bool(kept) if held is None else held
    return Criterion(name, there, kept, "" if there else _WHY_MISSING[name])


def _words(reading: Reading, marks: int, texts: frozenset[str] = frozenset()) -> Iterator[Place]:
    """Where words with one of these marks, or these very words, stand."""
    for place, word in enumerate(reading.page.words):
        if word.marks & marks or word.text in texts:
            yield Place(*reading.span(place, place + 1))


def _reporter(reading: Reading) -> Criterion:
    """Whoever writes reports, if they speak for themselves or can be asked (ICH E2D, section 4.2)."""
    places = [*_first(_words(reading, 0, _CLINICIAN), 1), *_first(_words(reading, FIRST), 1)]
    return _criterion("reporter", places, held=reading.known.reachable or bool(places))


def _patient(reading: Reading, whose: str) -> Criterion:
    """One single person: the writer, someone close, or someone whose age or sex is told."""
    ages = [Place(*reading.original(*match.span())) for match in _AGE.finditer(reading.folded[:80_000])]
    if whose == "writer":
        who = _first(_words(reading, FIRST), 1)
    else:
        who = _first(
            (Place(*reading.span(place, place + 1)) for place, word in enumerate(reading.page.words)
             if word.marks & (CHILD | FAMILY) and word.text not in _MANY), 2,
        )  # fmt: skip
    return _criterion("patient", [*who, *ages[:2]])


def _product(reading: Reading) -> Criterion:
    """A product by its name; words such as 'the tablets' show where to ask."""
    named = [Place(*reading.span(hit.first, hit.last)) for hit in reading.hits("product")]
    unnamed = [Place(*reading.span(hit.first, hit.last)) for hit in reading.hits("unnamed")]
    return _criterion("product", named or unnamed, held=bool(named))


def _first(places: Iterator[Place], count: int) -> list[Place]:
    return [place for place, _ in zip(places, range(count), strict=False)]


def _told(reading: Reading, layer: str) -> dict[str, list[Place]]:
    """By name, where something of a layer is told and not denied, feared, asked or read."""
    told: dict[str, list[Place]] = {}
    for hit in reading.hits(layer)[:200]:
        if certainty(reading, hit) not in _UNTOLD:
            told.setdefault(hit.about, []).append(Place(*reading.span(hit.first, hit.last)))
    return told


def _untold(reading: Reading) -> set[str]:
    """What is named and denied, feared, asked or read about: the model, which reads no such thing, must be silent."""
    hits = [*reading.hits("serious")[:200], *reading.hits("special")[:200]]
    return {hit.about for hit in hits if certainty(reading, hit) in _UNTOLD}


def _proposed(
    reading: Reading, likely: Mapping[str, float], named: Mapping[str, list[Place]], names: Sequence[str]
) -> Iterator[Proposal]:
    """Each name that its phrases or the model speak for, the likeliest first."""
    thresholds, stretches = case_thresholds(), Stretches(reading, shipped_cases())
    for name in sorted(names, key=lambda one: -likely.get(one, 0.0)):
        places, sure = named.get(name, []), likely.get(name, 0.0)
        if sure >= thresholds.get(name, NEVER) and not places:
            places = [Place(*reading.original(*stretches.of(name)))]
        elif sure < UNLIKELY and name in likely:
            continue
        if places:
            yield Proposal(name, tuple(dict.fromkeys(places))[:MOST_PLACES], round(sure, 3))


def _situations(reading: Reading, events: Sequence[Finding]) -> dict[str, list[Place]]:
    named = _told(reading, "special")
    for one in events:
        name = _situation(one)
        if name and one.certainty != "denied":
            named.setdefault(name, []).append(Place(one.start, one.end))
    return named


def _situation(finding: Finding) -> str:
    if finding.kind is Kind.PREGNANCY_EXPOSURE:
        return _OF_PREGNANCY.get(finding.about, "pregnancy_mother")
    return _OF_KIND.get(finding.kind, "")
