"""What the model says of a reading: probabilities, and findings where the rules saw nothing as plain."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate, islice

from ..context import certainty, subject
from ..kinds import BY_MODEL, OF_HARM, STRONG, Finding, Kind, Mention
from ..phrases import Hit, Phrase
from ..reading import Reading
from ..version import Version
from .features import MOST_CHARACTERS, MOST_WORDS, WORD, plain, words_of
from .linear import Model
from .swift import swift

# Marked letter by letter, or judged by what cannot be read: a guess at a place is no use for these.
_NOT_BY_MODEL = frozenset((Kind.IDENTIFIERS.value, Kind.UNREADABLE.value))
_WIDEST = 12  # words of a span
# A line as short as this, in which nothing of a product or of harm is named, is no mishap: "Thank you, all is well."
_SHORT = 12
_MISHAPS = frozenset(kind.value for kind in OF_HARM - {Kind.ADVERSE_EVENT})
_TELL_OF_IT = (
    "product", "unnamed", "symptom", "sign", "quality", "error", "overdose", "counted", "exposure", "no effect",
    "pregnancy",
)  # fmt: skip
_WHY = "How it is worded is like messages of this kind."


def judge_by_model(
    reading: Reading, by_rules: Sequence[Finding], ruled: Sequence[str], mentions: Sequence[Mention], by: Version
) -> tuple[Mapping[str, float], list[Finding]]:
    """The probability of each kind that the model knows, and its own findings."""
    words = words_of(reading.folded)
    told = swift(by.model).told(words, ruled)
    plainest: dict[str, float] = {}
    for finding in by_rules:
        kind = finding.kind.value
        plainest[kind] = max(finding.strength, plainest.get(kind, 0.0))
    found: list[Finding] = []
    stretches: Stretches | None = None
    if not reading.page.bounds:
        return told, found  # there is nothing that could be likened to anything
    silent = _NOT_BY_MODEL
    if len(words) <= _SHORT and not any(reading.hits(layer) for layer in _TELL_OF_IT):
        silent |= _MISHAPS
    for kind, probability in told.items():
        if probability < by.threshold(kind, reading.known.channel) or kind in silent:
            continue
        seen = plainest.get(kind, 0.0)
        if not seen or seen < STRONG <= probability:
            stretches = stretches or Stretches(reading, by.model)
            found.append(_finding(reading, stretches.of(kind), Kind(kind), probability, mentions))
    return told, found


def _finding(
    reading: Reading, place: tuple[int, int], kind: Kind, probability: float, mentions: Sequence[Mention]
) -> Finding:
    """Where the words stand that moved the model most, and whom they are about."""
    start, end = place
    first = max(0, bisect_right(reading.page.starts, start) - 1)
    last = max(first + 1, bisect_right(reading.page.starts, max(start, end - 1)))
    hit = Hit(first, min(last, len(reading.page.words)), Phrase("", "", 0.0, ()))
    begin, stop = reading.original(start, end)
    about = next((one.about for one in mentions if one.facet == "symptom" and begin <= one.start < stop), "")
    return Finding(
        kind, begin, stop, round(min(probability, 0.99), 3), BY_MODEL, _WHY, about=about,
        facet="symptom" if about else "", subject=subject(reading, hit), certainty=certainty(reading, hit),
    )  # fmt: skip


class Stretches:
    """Where in a reading the words stand that move a model most; the words are looked up once for all kinds."""

    def __init__(self, reading: Reading, model: Model) -> None:
        found = islice(WORD.finditer(reading.folded, 0, MOST_CHARACTERS), MOST_WORDS)
        self._spans: list[tuple[int, int]] = []
        words = []
        for match in found:
            words.append(plain(match.group()))
            self._spans.append(match.span())
        self._whole = (0, len(reading.folded))
        self._swift = swift(model)
        self._first_seen = self._swift.first_seen(words)

    def of(self, kind: str) -> tuple[int, int]:
        """The at most a dozen words whose weights for the kind add up to most, in folded characters."""
        if not self._spans:
            return self._whole
        place = self._swift.place_of(kind)
        gains = [0.0] * len(self._spans)
        for word, row in self._first_seen:
            gains[word] += row[place]
        sums = [0.0, *accumulate(gains)]
        least = [min(sums[max(0, high - _WIDEST) : high]) for high in range(1, len(sums))]
        high = max(range(len(least)), key=lambda one: sums[one + 1] - least[one])
        low = sums.index(least[high], max(0, high + 1 - _WIDEST))
        return self._spans[low][0], self._spans[high][1]
