"""Context: whether a hit is stated, denied, feared, asked, past or hearsay, and whom it is about."""

from collections.abc import Sequence

from .phrases import Hit
from .reading import Reading
from .words import (
    CHILD,
    DETERMINER,
    FAMILY,
    FIRST,
    HYPOTHETICAL,
    NEGATION,
    OWNING,
    PSEUDO,
    REPORT,
    THIRD,
    WALL,
    Word,
)

_NEGATION_REACH = 8
_OWNING_REACH = 9
_SUBJECT_REACH = 25
_TILL_NOW = frozenset(("before", "until", "till", "since"))
_DOUBTS = frozenset(("fear", "elsewhere"))
_MONTH_AFTER = frozenset(("in", "since", "last", "this", "of", "early", "late", "mid"))
_TO_COME = frozenset(("will", "might", "may"))
_WHO = frozenset(("i", "he", "she", "we", "they", "ich", "je"))
_MY = frozenset(("my", "mi", "mis", "mein", "meine", "mon", "ma", "mes"))
# How much of a finding's strength is left when it is not simply stated.
LEFT = {"stated": 1.0, "past": 0.9, "asked": 0.55, "feared": 0.6, "elsewhere": 0.45, "denied": 0.4}


def is_denied(reading: Reading, hit: Hit) -> bool:
    """Whether a negation before the hit, in its own clause, reaches it."""
    words = reading.page.words
    low, high = reading.page.sentence_of(hit.first)
    for place in range(hit.first - 1, max(low, hit.first - _NEGATION_REACH) - 1, -1):
        marks = words[place].marks
        if marks & NEGATION:
            return not _is_false_negation(reading, place, hit.first, hit.last, high)
        if marks & WALL:
            return False
    return False


def _is_false_negation(reading: Reading, place: int, first: int, last: int, high: int) -> bool:
    words = reading.page.words
    if words[place].text == "no" and place + 1 in reading.page.commas:
        return True
    if any(words[near].marks & PSEUDO for near in range(place + 1, min(place + 3, first))):
        return True
    if words[place].text in {"never", "not"}:
        return any(words[after].text in _TILL_NOW for after in range(last, min(last + 4, high)))
    return False


def _is_owned(reading: Reading, hit: Hit, after: int) -> bool:
    """Whether someone is said to have it: 'I have got', 'my', 'these', not 'if I get'.

    Only words from the place `after` on count: in 'I am afraid of a rash' nobody has one.
    """
    words = reading.page.words
    low, high = reading.page.sentence_of(hit.first)
    low = max(low, after)
    for place in range(hit.first - 1, max(low, hit.first - _OWNING_REACH) - 1, -1):
        marks = words[place].marks
        if _supposes(words, place):
            return False
        if marks & DETERMINER and place >= hit.first - 2 and words[place].text != "the":
            earlier = [word.text for word in words[max(low, place - 3) : place]]
            return "if" not in earlier and _TO_COME.isdisjoint(earlier[:-1])
        if place == hit.first - 1 and marks & (FIRST | THIRD) and words[place].text in _WHO:
            return _no_if_before(reading, low, place)
        if marks & OWNING and place > low and words[place - 1].marks & (FIRST | THIRD | FAMILY | CHILD | OWNING):
            return _no_if_before(reading, low, place)
    following = words[hit.last : min(hit.last + 3, high)]
    return any(word.marks & FIRST for word in following[:1]) and any(word.marks & OWNING for word in following[1:])


def _supposes(words: Sequence[Word], place: int) -> bool:
    """'It can', 'if it', but not 'I can not' and 'it will not', which tell."""
    if words[place].text == "may" and place and words[place - 1].text in _MONTH_AFTER:
        return False
    return bool(words[place].marks & HYPOTHETICAL) and words[place + 1].text != "not"


def _no_if_before(reading: Reading, low: int, place: int) -> bool:
    before = reading.page.words[max(low, place - 4) : place]
    return not any(word.text in {"if", "will", "might", "may", "could", "can", "would"} for word in before[-3:])


def certainty(reading: Reading, hit: Hit) -> str:
    """stated, denied, feared, asked, past or elsewhere; found out once for each place."""
    known = reading.certainties.get(hit[:2])
    if known is None:
        known = reading.certainties[hit[:2]] = _certainty(reading, hit)
    return known


def _certainty(reading: Reading, hit: Hit) -> str:
    if is_denied(reading, hit):
        return "denied"
    number = reading.page.sentence[hit.first]
    cues = reading.cues.get(number, ())
    doubts = [cue for cue in cues if cue.about in _DOUBTS and hit.first - 12 <= cue.first < hit.first]
    before = [cue.about for cue in doubts]
    owned = _is_owned(reading, hit, max((cue.last for cue in doubts if cue.last <= hit.first), default=0))
    if "fear" in before and not owned:
        return "feared"
    if "elsewhere" in before and not owned:
        return "elsewhere"
    low, _ = reading.page.bounds[number]
    if not owned:
        window = range(max(low, hit.first - 6), hit.first)
        if reading.page.asks[number] or any(_supposes(reading.page.words, place) for place in window):
            return "asked"
    if any(cue.about == "past" for cue in cues):
        return "past"
    return "stated"


def subject(reading: Reading, hit: Hit) -> str:
    """writer, other, child or unknown: the nearest one named before the hit, or carried over."""
    known = reading.subjects.get(hit[:2])
    if known is None:
        known = reading.subjects[hit[:2]] = _subject(reading, hit)
    return known


def _subject(reading: Reading, hit: Hit) -> str:
    number = reading.page.sentence[hit.first]
    low, high = reading.page.bounds[number]
    inside = min(hit.last, high)
    found = _nearest(reading, max(low, hit.first - _SUBJECT_REACH), inside)
    found = found or _nearest(reading, inside, min(high, inside + 5))
    if not found and number:
        earlier_low, earlier_high = reading.page.bounds[number - 1]
        found = _nearest(reading, max(earlier_low, earlier_high - _SUBJECT_REACH), earlier_high)
    if found == "writer" and reading.known.about_other and not reading.names_family:
        return "writer"
    if found:
        return found
    if reading.known.about_other:
        return "other"
    return "writer" if reading.says_i else "unknown"


def _nearest(reading: Reading, low: int, high: int) -> str:
    words = reading.page.words
    for place in range(high - 1, low - 1, -1):
        marks = words[place].marks
        if marks & CHILD:
            return "child" if _is_someone(reading, place, low) else "other"
        if marks & FAMILY:
            return "other"
        if marks & THIRD:
            return reading.last_named(place)
        if marks & FIRST and not _only_tells(reading, place, high):
            return "writer"
    return ""


def _is_someone(reading: Reading, place: int, low: int) -> bool:
    """A daughter who is called old (twenty years and more) is no child."""
    following = reading.page.words[place + 1 : place + 8]
    texts = [word.text for word in following if len(word.text) < 4]
    ages = [int(text) for text in texts if text.isascii() and text.isdigit()]
    return not any(18 <= age < 120 for age in ages[:1])


def _only_tells(reading: Reading, place: int, high: int) -> bool:
    """'I think', 'I am worried': the writer speaks of someone else; 'my' belongs to what follows."""
    words = reading.page.words
    if words[place].text in _MY:
        following = words[place + 1 : place + 3]
        return any(word.marks & (CHILD | FAMILY) for word in following)
    return any(word.marks & REPORT for word in words[place + 1 : min(place + 3, high)])
