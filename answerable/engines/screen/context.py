"""Context: whether a hit is stated, denied, feared, asked, past or hearsay, and whom it is about."""

from collections.abc import Sequence

from .lexicon.abroad import meant
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
_MY = frozenset((
    "my", "mi", "mis", "mein", "meine", "meinem", "meinen", "meiner", "meines", "mon", "ma", "mes", "nuestro",
    "nuestra",
    "unser", "unsere", "unserem", "unserer", "notre", "nos",
))  # fmt: skip
# In other tongues a denial stands a little further off, and an owner may stand in the verb.
_PSEUDO_REACH = 2
_PSEUDO_REACH_ABROAD = 4
_NEVER = frozenset(("never", "not", "nunca", "jamas", "nie", "noch", "jamais", "nicht"))
_NO = frozenset(("no", "nein", "non"))
_VERB_FIRST = frozenset(("de", "fr"))  # 'je n'arrête pas de', 'ich weiß nicht'
_HALF_NEGATIONS = frozenset(("ne", "n"))
_OTHER_HALVES = frozenset(("plus", "pas", "rien", "jamais", "aucun", "aucune", "point", "personne"))
_FORMAL = frozenset(("sind", "bitte"))  # German 'Sie' beside these is the one written to
_ARTICLES = frozenset(("keinen", "einen", "meinen", "ihren", "seinen", "diesen", "den"))
# How much of a finding's strength is left when it is not simply stated.
LEFT = {"stated": 1.0, "past": 0.9, "asked": 0.55, "feared": 0.6, "elsewhere": 0.45, "denied": 0.4}


def is_denied(reading: Reading, hit: Hit) -> bool:
    """Whether a negation before the hit, in its own clause, reaches it."""
    words = reading.page.words
    low, high = reading.page.sentence_of(hit.first)
    abroad = reading.tongue(hit)
    for place in range(hit.first - 1, max(low, hit.first - _NEGATION_REACH) - 1, -1):
        marks = words[place].marks
        if marks & NEGATION:
            if abroad and words[place].text in _HALF_NEGATIONS and _holds_the_other_half(hit):
                return False
            return not _is_false_negation(reading, place, hit, high, abroad)
        if marks & WALL or (abroad and _opens_a_clause(reading, place, hit.first, abroad)):
            break
    return bool(abroad) and (_is_denied_inside(reading, hit) or _is_denied_after(reading, hit, high, abroad))


def _is_false_negation(reading: Reading, place: int, hit: Hit, high: int, abroad: str) -> bool:
    words = reading.page.words
    if words[place].text == "no" and place + 1 in reading.page.commas:
        return True
    reach = _PSEUDO_REACH_ABROAD if abroad else _PSEUDO_REACH
    begin = place - 1 if abroad in _VERB_FIRST and place else place + 1
    if any(words[near].marks & PSEUDO for near in range(begin, min(place + 1 + reach, hit.first))):
        return True
    if words[place].text in _NEVER:
        till_now = meant("before", abroad) if abroad else _TILL_NOW
        return any(words[after].text in till_now for after in range(hit.last, min(hit.last + 4, high)))
    return False


def _opens_a_clause(reading: Reading, place: int, first: int, abroad: str) -> bool:
    """'No me siento bien, tengo mareos': after the comma, or the 'and', someone has something anew."""
    words = reading.page.words
    comma = place in reading.page.commas
    if not comma and words[place].text not in meant("and", abroad):
        return False
    return any(words[near].marks & (OWNING | FIRST | THIRD) for near in range(place, min(place + 3, first)))


def _holds_the_other_half(hit: Hit) -> bool:
    """'Je n'ai plus envie de vivre': the 'n' belongs to the 'plus' of the phrase."""
    return not _OTHER_HALVES.isdisjoint(hit.phrase.words)


def _is_denied_inside(reading: Reading, hit: Hit) -> bool:
    """'Mir ist nicht schlecht': the denial stands in a gap of the phrase."""
    if "\x00any" not in hit.phrase.words:
        return False
    words = reading.page.words[hit.first : hit.last]
    own = {*hit.phrase.words, *_HALF_NEGATIONS}
    return any(word.marks & NEGATION and word.text not in own for word in words)


def _is_denied_after(reading: Reading, hit: Hit, high: int, abroad: str) -> bool:
    """'Fieber habe ich nicht', 'fiebre no tengo', 'fièvre : non': the denial closes the clause."""
    words, commas = reading.page.words, reading.page.commas
    for place in range(hit.last, min(hit.last + 5, high)):
        if (words[place].text in _NO or words[place].marks & NEGATION) and not words[place].marks & PSEUDO:
            end = place + 1
            while end < high and words[end].marks & (OWNING | FIRST) and end not in commas and end < place + 3:
                end += 1
            owned = abroad == "es" or any(word.marks & OWNING for word in words[hit.last : end])
            closes = end >= high or end in commas or words[end].text in meant("and", abroad)
            return closes and (owned or (place == hit.last and words[place].text in _NO))
        if place in commas or not words[place].marks & (OWNING | FIRST | THIRD):
            return False
    return False


def _is_owned(reading: Reading, hit: Hit, after: int) -> bool:
    """Whether someone is said to have it: 'I have got', 'my', 'these', not 'if I get'.

    Only words from the place `after` on count: in 'I am afraid of a rash' nobody has one.
    """
    words = reading.page.words
    low, high = reading.page.sentence_of(hit.first)
    low = max(low, after)
    abroad = reading.tongue(hit)
    if abroad:
        return _is_owned_abroad(reading, hit, low, high, abroad)
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


def _is_owned_abroad(reading: Reading, hit: Hit, low: int, high: int, abroad: str) -> bool:
    """The verb alone may say it ('tengo'), but not where it opens a question ('¿Tiene efectos secundarios?')."""
    words = reading.page.words
    opens = reading.page.bounds[reading.page.sentence[hit.first]][0]
    for place in range(hit.first - 1, max(low, hit.first - _OWNING_REACH) - 1, -1):
        marks = words[place].marks
        if _supposes_abroad(reading, place, abroad):
            return False
        owns = marks & OWNING and not (place == opens and not marks & FIRST and reading.asks)
        if owns or (marks & DETERMINER and place >= hit.first - 2):
            return not any(_supposes_abroad(reading, near, abroad) for near in range(max(opens, place - 4), place))
    following = words[hit.last : min(hit.last + 3, high)]
    return any(word.marks & OWNING for word in following) and any(word.marks & FIRST for word in following)


def _supposes_abroad(reading: Reading, place: int, abroad: str) -> bool:
    """'Puede', 'kann', 'si', but not 'no puede' or 'ich kann', which tell, nor 'Sí, ...'."""
    words = reading.page.words
    if not words[place].marks & HYPOTHETICAL:
        return False
    if words[place].text in meant("if", abroad):
        return place + 1 not in reading.page.commas
    beside = [words[near] for near in (place - 1, place + 1) if 0 <= near < len(words)]
    return not any(word.marks & (NEGATION | FIRST) for word in beside)


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
        if reading.page.asks[number] or any(_is_supposed(reading, hit, place) for place in window):
            return "asked"
    if any(cue.about == "past" for cue in cues):
        return "past"
    return "stated"


def _is_supposed(reading: Reading, hit: Hit, place: int) -> bool:
    abroad = reading.tongue(hit)
    return _supposes_abroad(reading, place, abroad) if abroad else _supposes(reading.page.words, place)


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
        if reading.spoken and _is_long_ago(reading, place):
            continue
        if marks & CHILD:
            return "child" if _is_someone(reading, place, low) else "other"
        if marks & FAMILY:
            return "other"
        if marks & THIRD and not (reading.spoken and _is_nobody(reading, place)):
            return (reading.spoken and _named_before(reading, place, low)) or reading.last_named(place)
        if marks & FIRST and not _only_tells(reading, place, high):
            return "writer"
    return ""


def _is_long_ago(reading: Reading, place: int) -> bool:
    """'De niño', 'als Kind': the child is the writer."""
    cues = reading.cues.get(reading.page.sentence[place], ())
    return any(cue.about == "past" and cue.first <= place < cue.last for cue in cues)


def _named_before(reading: Reading, place: int, low: int) -> str:
    """Whom the verb of 'mi hija de 34 años tiene mareos' speaks of: the one named in the same sentence."""
    for earlier in range(place - 1, low - 1, -1):
        marks = reading.page.words[earlier].marks
        if marks & CHILD and not _is_long_ago(reading, earlier):
            return "child" if _is_someone(reading, earlier, low) else "other"
        if marks & FAMILY:
            return "other"
    return ""


def _is_nobody(reading: Reading, place: int) -> bool:
    """'Il y a', 'le escribo', 'können Sie': here the word names nobody, or the one who is written to."""
    words = reading.page.words
    code = reading.spoken[reading.page.sentence[place]]
    text, before, after = words[place].text, words[place - 1].text if place else "", words[place + 1].text
    if text == "sie":
        plural = (one for one in (before, after) if one not in _ARTICLES)
        return any(one.endswith("en") or one in _FORMAL for one in plural)
    inverted = code == "fr" and text in {"il", "elle"} and before in {"est", "sont", "t"}
    return inverted or after in meant("not third " + text, "" if code == "en" else code)


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
