"""Screening: every rule over one reading, and the scores that follow."""

from collections.abc import Iterable, Iterator
from types import MappingProxyType

from .context import certainty, subject
from .identifiers import judge_identifiers
from .kinds import Finding, Kind, Known, Mention, Screened
from .legible import guess_language, judge_legibility
from .model.features import ruled_of
from .model.speaking import judge_by_model
from .model.whom import close
from .reading import Reading, read_text
from .rules.cases import judge_case
from .rules.crisis import judge_crisis
from .rules.danger import judge_emergency
from .rules.harm import judge_harm
from .rules.mishaps import judge_mishaps
from .rules.nearness import Products
from .rules.requests import judge_requests
from .version import Version, shipped_version

# A hostile message can repeat one word a million times; what is shown of each kind is bounded.
BROADER = {"hives": "rash"}
MOST_OF_A_KIND = 100
# A right check digit is better than any likeness; and the model was fitted on English.
_PROVEN = frozenset((Kind.IDENTIFIERS.value,))
_NOTHING = {kind.value: 0.0 for kind in Kind}


def screen(
    text: str,
    known: Known = Known(),  # noqa: B008  it is frozen
    by: Version | None = None,
    *,
    with_case: bool = False,
) -> Screened:
    """What the text may hold, with spans in characters of `text`. Pure: the same in, the same out.

    `by` is the version that judges; the shipped one when left out. What the rules find, every version finds.
    Of each kind the 100 strongest findings are kept (identifiers: all, so that each can be masked). `with_case`: what
    a safety case of it would need, too, which takes as long again.
    """
    by = by or shipped_version()
    reading = read_text(text, known, guess_language)
    products = Products(reading)
    found: list[Finding] = []
    found += judge_legibility(reading)
    found += judge_crisis(reading)
    found += judge_emergency(reading)
    found += judge_harm(reading, products)
    found += judge_mishaps(reading, products)
    found += judge_identifiers(reading)
    found += judge_requests(reading)
    mentions = tuple(_mentions(reading))
    ruled = ruled_of(found, mentions)
    told, spoken = judge_by_model(reading, found, ruled, mentions, by)
    scores = _scores(found)
    for kind, probability in told.items():
        by_rules = reading.language != "en" or kind in _PROVEN
        scores[kind] = max(probability, scores[kind]) if by_rules else probability
    found = close(reading, [*found, *spoken], ruled)
    return Screened(
        findings=tuple(_bounded(found)),
        scores=MappingProxyType(scores),
        topics=_names(reading, "topic"),
        products=_names(reading, "product"),
        symptoms=_with_broader(name for name in _names(reading, "symptom") if name != "side effects"),
        language=reading.language,
        version=by.name,
        mentions=mentions,
        ruled=tuple(ruled),
        case=judge_case(reading, found, ruled) if with_case else None,
    )


def _with_broader(symptoms: Iterable[str]) -> tuple[str, ...]:
    """The symptoms, and the plainer word that staff look for: whoever searches for a rash finds hives."""
    named = list(symptoms)
    return tuple(dict.fromkeys([*named, *(BROADER[name] for name in named if name in BROADER)]))


def _scores(found: Iterable[Finding]) -> dict[str, float]:
    scores = _NOTHING.copy()
    for finding in found:
        kind = finding.kind.value
        if finding.strength > scores[kind]:
            scores[kind] = finding.strength
    return scores


def _bounded(found: list[Finding]) -> list[Finding]:
    if len(found) > MOST_OF_A_KIND:
        kept: dict[Kind, int] = {}
        strongest = []
        for finding in sorted(found, key=lambda one: (-one.strength, one.start)):
            kept[finding.kind] = kept.get(finding.kind, 0) + 1
            if kept[finding.kind] <= MOST_OF_A_KIND or finding.kind is Kind.IDENTIFIERS:
                strongest.append(finding)
        found = strongest
    return sorted(found, key=lambda one: (one.start, one.end, one.kind, one.rule))


def _mentions(reading: Reading) -> Iterator[Mention]:
    for facet in ("product", "symptom", "topic"):
        for hit in reading.hits(facet)[:MOST_OF_A_KIND]:
            start, end = reading.span(hit.first, hit.last)
            whose, how = ("unknown", "stated")
            if facet == "symptom":
                whose, how = subject(reading, hit), certainty(reading, hit)
            yield Mention(facet, hit.about, start, end, whose, how)


def _names(reading: Reading, layer: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hit.about for hit in reading.hits(layer)))
