"""Reasons: whether a symptom is why a product is taken, comes from elsewhere, or was relieved, not caused, by it."""

from itertools import pairwise

from ..lexicon.abroad import meant
from ..lexicon.grammar import word_set
from ..phrases import Hit
from ..reading import Reading
from ..words import FIRST, NEGATION, OWNING, THIRD
from .nearness import CAUSAL, Near

# Names that are as often the reason for a product as its consequence.
OFTEN_THE_REASON = frozenset((
    "low mood", "anxiety", "blood pressure change", "blood sugar change", "pain", "infection", "heartburn",
    "back pain", "joint pain", "sleeplessness", "seizure", "blood clot", "runny nose", "cough", "lump", "acne",
    "hearing trouble", "kidney trouble", "liver trouble", "heart attack", "stroke",
))  # fmt: skip
_STOPPED = word_set("""stop stopped stopping quit came come off discontinued reduced switched changed
    lowered halved skip""")
_GIVERS = word_set("""doctor doctors gp specialist surgeon they nurse hospital consultant psychiatrist neurologist
    dermatologist dentist cardiologist physician was were been""")
_GIVEN = word_set("""gave give given put started start prescribed prescribe prescribes suggested suggests recommended
    recommends wants offered""")
_SUFFERS = (("suffer", "from"), ("suffers", "from"), ("suffering", "from"), ("diagnosed", "with"), ("history", "of"),
            ("treated", "for"), ("prone", "to"), ("living", "with"), ("live", "with"))  # fmt: skip
_FROM_BEFORE = word_set("always chronic birth born childhood family hereditary")
_EASED = word_set("cleared gone goes away better less improved improving eased relieved vanished disappeared")
_TREATS = word_set("""medication medicine medicines pills pill drug drugs treatment disorder clinic
    tablets remedy cream killer""")
_MEANT = word_set("of for against")
_WHEN = word_set("since after when once")
_ANCHORED_WITHIN = 3
_OWNERS = word_set("mi mis su sus mein meine meinem meinen meiner meines seinem ihrem mon ma mes son sa ses")
_REACH = 14


def is_purpose(reading: Reading, hit: Hit, near: Near) -> bool:
    """'X for my headaches': the symptom is why the product is taken."""
    if near.product is None:
        return False
    words, (low, high) = reading.page.words, reading.page.sentence_of(hit.first)
    abroad = reading.tongue(hit)
    if abroad:
        return _is_purpose_abroad(reading, hit, near.product, abroad)
    if hit.last < high and words[hit.last].text in _TREATS:
        return True
    if low <= near.product.last < hit.first <= near.product.last + 4 and words[near.product.last].text in _MEANT:
        return True
    if hit.about == "death" and any(word.text == "before" for word in words[max(low, hit.first - 3) : hit.first]):
        return True
    cues = reading.cues.get(reading.sentence(hit), ())
    before = (cue for cue in cues if cue.about == "purpose" and 0 <= hit.first - cue.last <= 2)
    return any(near.product.first <= cue.first + 4 for cue in before)


def is_reason(reading: Reading, hit: Hit, near: Near) -> bool:
    """The symptom came first: 'after my stroke I was put on X', 'I suffer from pain and the doctor gave me X'."""
    product = near.product
    if product is None:
        return False
    abroad = reading.tongue(hit)
    if abroad:
        return _is_reason_abroad(reading, hit, product, abroad)
    words, (low, _) = reading.page.words, reading.page.sentence_of(hit.first)
    before = [word.text for word in words[max(low, hit.first - 4) : hit.first]]
    if hit.about in OFTEN_THE_REASON and any(pair in _SUFFERS for pair in pairwise(before)):
        return True
    if _is_anchor(reading, hit, product):
        return True
    if product.first < hit.last or product.first - hit.last > _REACH:
        return False
    between = [word.text for word in words[hit.last : product.first]]
    return any(
        one in _GIVEN and not _GIVERS.isdisjoint(between[max(0, place - 3) : place])
        and _WHEN.isdisjoint(between[:place])
        for place, one in enumerate(between)
    )


def _is_anchor(reading: Reading, hit: Hit, product: Hit) -> bool:
    """'Since my heart attack': the word of time or cause stands before the symptom, and none before the product."""
    cues = reading.cues.get(reading.sentence(hit), ())
    causal = [cue for cue in cues if cue.phrase.words in CAUSAL]
    mine = [cue for cue in causal if 0 <= hit.first - cue.last <= _ANCHORED_WITHIN and cue.phrase.words[0] != "from"]
    if not mine or any(0 <= product.first - cue.last <= _ANCHORED_WITHIN for cue in causal):
        return False
    low, high = reading.page.sentence_of(hit.first)
    return not any(word.text in _STOPPED for word in reading.page.words[low:high])


def has_other_cause(reading: Reading, hit: Hit, near: Near) -> bool:
    """'It hurts since I fell', 'has had asthma since birth': told together with what it comes from."""
    if near.tied and near.distance == 0:
        return False
    low, high = reading.page.sentence_of(hit.first)
    words = [word.text for word in reading.page.words[low:high]]
    abroad = reading.tongue(hit)
    from_before = meant("from before", abroad) if abroad else _FROM_BEFORE
    causal = [cue for cue in reading.cues.get(reading.sentence(hit), ()) if cue.phrase.words in CAUSAL]
    elsewhere = any(cue.first >= hit.first and not near.tied for cue in causal)
    return (elsewhere and hit.about not in {"death"}) or (not near.tied and not from_before.isdisjoint(words))


def is_relieved(reading: Reading, hit: Hit, near: Near) -> bool:
    """'My cough cleared up after X', 'no longer hurts': gone with the product, not come with it."""
    words = reading.page.words
    abroad = reading.tongue(hit)
    if abroad:
        return _is_relieved_abroad(reading, hit, abroad)
    if [word.text for word in words[max(0, hit.first - 2) : hit.first]] == ["no", "longer"]:
        return True
    product = near.product
    if product is None or near.distance or product.first <= hit.last or product.first - hit.last > _REACH:
        return False
    between = [word.text for word in words[hit.last : product.first]]
    return not _EASED.isdisjoint(between[:5]) or between[:1] == ["stopped"]


def _is_purpose_abroad(reading: Reading, hit: Hit, product: Hit, abroad: str) -> bool:
    """'Ibuprofeno para el dolor', 'gegen Husten', 'pour mes migraines': no product stands between 'for' and symptom."""
    words, (low, high) = reading.page.words, reading.page.sentence_of(hit.first)
    if hit.last < high and words[hit.last].text in meant("treats", abroad):
        return True
    cues = reading.cues.get(reading.sentence(hit), ())
    before = [cue for cue in cues if cue.about == "purpose" and 0 <= hit.first - cue.last <= 2]
    return low <= product.first < high and any(
        not cue.first <= product.first < hit.last and product.first <= hit.last + _REACH for cue in before
    )


def _is_reason_abroad(reading: Reading, hit: Hit, product: Hit, abroad: str) -> bool:
    """It came first: 'tenía tos y el médico me recetó …', 'nach meinem Herzinfarkt nehme ich …'."""
    words, (low, high) = reading.page.words, reading.page.sentence_of(hit.first)
    before = {word.text for word in words[max(low, hit.first - 4) : hit.first]}
    if hit.about in OFTEN_THE_REASON and before & meant("suffers", abroad):
        return True
    if _is_anchor_abroad(reading, hit, product, abroad):
        return True
    if product.first < hit.last or product.first - hit.last > _REACH:
        return False
    after = [word.text for word in words[hit.last : min(product.last + 4, high)]]
    return not meant("givers", abroad).isdisjoint(after) and not meant("given", abroad).isdisjoint(after)


def _is_anchor_abroad(reading: Reading, hit: Hit, product: Hit, abroad: str) -> bool:
    """'Desde mi infarto': only the word's own article stands between it and what befell."""
    words, (low, high) = reading.page.words, reading.page.sentence_of(hit.first)
    causal = [cue for cue in reading.cues.get(reading.sentence(hit), ()) if cue.phrase.words in CAUSAL]
    parting = meant("time", abroad)
    mine = [
        cue for cue in causal if 0 <= hit.first - cue.last <= _ANCHORED_WITHIN
        and not any(word.marks & (FIRST | THIRD) & ~_owner(word.text) or word.marks & OWNING or word.text in parting
                    or word.text[:1].isdigit() for word in words[cue.last : hit.first])
        and not cue.first <= product.first < hit.first
    ]  # fmt: skip
    if not mine or any(0 <= product.first - cue.last <= _ANCHORED_WITHIN for cue in causal if cue not in mine):
        return False
    return meant("stopped", abroad).isdisjoint(word.text for word in words[low:high])


def _owner(text: str) -> int:
    """The marks that a word such as 'my' has only as the owner of what follows."""
    return FIRST | THIRD if text in _OWNERS else 0


def _is_relieved_abroad(reading: Reading, hit: Hit, abroad: str) -> bool:
    """'Sind meine Schmerzen weg', 'me quitó el dolor': gone with the product, not come with it."""
    words, (low, high) = reading.page.words, reading.page.sentence_of(hit.first)
    eased = meant("eased", abroad)
    after = words[hit.last : min(hit.last + 5, high)]
    for place, word in enumerate(after):
        if hit.last + place in reading.page.commas or word.marks & NEGATION:
            break
        if word.text in eased:
            return True
    before = words[max(low, hit.first - 3) : hit.first]
    return any(word.text in eased for word in before) and not any(word.marks & NEGATION for word in before)
