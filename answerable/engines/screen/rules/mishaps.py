"""Mishaps: pregnancy, overdose, error, exposure, lack of effect and poor quality."""

from collections.abc import Iterator, Mapping

from ..context import LEFT, certainty, subject
from ..kinds import Finding, Kind
from ..lexicon.abroad import ABROAD, meant
from ..lexicon.grammar import word_set
from ..phrases import Hit
from ..reading import Reading
from ..words import NEGATION
from .nearness import FAR, Products

_PREGNANT_WITH_PRODUCT = {0: 0.85, 1: 0.8, 2: 0.65, 3: 0.55}
_LESS_THAN_PREGNANT = {"conception": 0.88, "loss or defect": 0.6}
_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "hundred": 100, "dozen": 12,
}  # fmt: skip
_MEASURES = word_set("mg ml unit units medication medicine")
_EVERY = word_set("day daily each every per week over weekly total")
_AT_ONCE = word_set("once go together time all")
_NOT_A_PRODUCT = word_set(
    """kidney kidneys liver lung lungs heart leg legs arm arms brain pancreas thyroid eyes eye hand hands website
    link page site phone login password app number bladder bowels stomach muscles ear ears diet surgery husband
    wife job e mail computer button form exercise i he she we doctor doctors nobody provider surgeon
    hospital people they"""
)
_PRODUCT_ITSELF = frozenset(("it", "this", "that", "they", "these", "nothing", "them"))
# Of these one word is too little; a product has to be near.
_VAGUE_CHANGE = frozenset(("no change", "no result", "no results", "to no avail", "do nothing", "done nothing"))
_PACKED_IN = word_set("""lid nozzle dropper leaflet vial vials foil tube spray parcel capsules ointment
    solution syrup blisters boxes packets bottles pens pen needle inhaler box bottle pack packet seal
    vial blister syringe pump cap packaging""")
_VAGUE = frozenset((
    "by mistake", "by accident", "mixed up", "mix up", "mistakenly", "should have been", "por error",
    "por equivocacion",
    "aus versehen", "versehentlich", "irrtumlich", "verwechselt", "par erreur", "par megarde", "me suis trompe",
    "me suis trompee", "s est trompe", "s est trompee", "se sont trompes",
))  # fmt: skip
# In other tongues the stronger phrases of the table speak of a medicine by themselves.
_PLAIN_ABROAD = 0.85


def judge_mishaps(reading: Reading, products: Products) -> Iterator[Finding]:
    yield from _pregnancies(reading, products)
    yield from _overdoses(reading)
    yield from _errors(reading, products)
    yield from _exposures(reading)
    yield from _without_effect(reading, products)
    yield from _poor_quality(reading, products)


def _made(reading: Reading, kind: Kind, hit: Hit, strength: float, rule: str, why: str, how: str = "") -> Finding:
    how = how or certainty(reading, hit)
    whose = subject(reading, hit)
    return reading.finding(kind, hit, strength, rule, why, about=hit.about, subject=whose, certainty=how)


def _pregnancies(reading: Reading, products: Products) -> Iterator[Finding]:
    for hit in reading.hits("pregnancy"):
        how = certainty(reading, hit)
        near = products.near(hit)
        base = _PREGNANT_WITH_PRODUCT.get(near.distance, 0.25)
        base *= _LESS_THAN_PREGNANT.get(hit.about, 1.0)
        if near.distance == FAR:
            why = "A pregnancy, conception or breastfeeding is named, and no product."
        else:
            why = "A product is named together with pregnancy, conception or breastfeeding."
        left = 0.8 if how in {"asked", "feared"} else LEFT[how]
        rule = f"pr.{hit.about}" + ("" if near.distance == FAR else "-and-product")
        yield _made(reading, Kind.PREGNANCY_EXPOSURE, hit, base * left, rule, why, how)


def _overdoses(reading: Reading) -> Iterator[Finding]:
    kind = Kind.OVERDOSE_OR_MISUSE
    for hit in reading.hits("overdose"):
        how = certainty(reading, hit)
        why = "More than the right amount, or another use than meant, is spoken of."
        yield _made(reading, kind, hit, hit.strength * LEFT[how], f"od.{hit.about}", why, how)
    for hit in reading.hits("counted"):
        strength = _count(reading, hit)
        if strength:
            how = certainty(reading, hit)
            why = "A large number of doses at one time is told."
            yield _made(reading, kind, hit, strength * LEFT[how], "od.counted", why, how)


def _count(reading: Reading, hit: Hit) -> float:
    """How much a counted amount looks like too much at once; 0 for an ordinary one."""
    words = reading.page.words[hit.first : hit.last]
    _, high = reading.page.sentence_of(hit.first)
    after = {word.text for word in reading.page.words[hit.last : min(hit.last + 6, high)]}
    abroad = reading.tongue(hit)
    if abroad:
        measures, every, at_once = (meant(rule, abroad) for rule in ("measures", "every", "at once"))
        numbers = ABROAD[abroad].numbers
        after |= {word.text for word in words}
    else:
        measures, every, at_once, numbers = _MEASURES, _EVERY, _AT_ONCE, _NUMBERS
    if words[-1].text in measures or after & every:
        return 0.0
    amount = max((_number(word.text, numbers) for word in words), default=0)
    if amount >= 8 and amount < 1000:
        return 0.82
    return 0.75 if amount >= 3 and after & at_once else 0.0


def _number(text: str, numbers: Mapping[str, int]) -> int:
    if text.isascii() and text.isdigit() and len(text) < 6:
        return int(text)
    return numbers.get(text, 0)


def _errors(reading: Reading, products: Products) -> Iterator[Finding]:
    for hit in reading.hits("error"):
        how = certainty(reading, hit)
        strength = hit.strength * (0.8 if how == "asked" else LEFT[how])
        vague = " ".join(hit.phrase.words) in _VAGUE
        if vague and products.near(hit).distance > 1:
            strength *= 0.5
        yield _made(reading, Kind.MEDICATION_ERROR, hit, strength, "er.error", "A mistake with a product is told.", how)
        yield _harmless(reading, hit, strength, "ex.error-without-harm", how)


def _exposures(reading: Reading) -> Iterator[Finding]:
    for hit in reading.hits("exposure"):
        how = certainty(reading, hit)
        strength = hit.strength * (1.0 if hit.phrase.words != ("exposed", "to") else 0.5)
        yield _harmless(reading, hit, strength * LEFT[how], "ex.contact-without-harm", how)


def _harmless(reading: Reading, hit: Hit, strength: float, rule: str, how: str) -> Finding:
    """The exposure as its own kind: strong when harm is denied or absent, faint where harm is told."""
    here = reading.sentence(hit)
    nearby = {name for number in range(here - 1, here + 3) for name in reading.cue_names(number)}
    harmed = any(
        abs(reading.sentence(symptom) - here) <= 2 and certainty(reading, symptom) in {"stated", "past"}
        for symptom in reading.hits("symptom")[:200]
    )
    if "no harm" in nearby:
        strength = max(strength, 0.8 * LEFT[how])
    elif harmed:
        strength = min(strength, 0.25)
    elif rule == "ex.error-without-harm":
        strength *= 0.85
    why = "A mistake or contact with a product is told, and no harm from it."
    return _made(reading, Kind.EXPOSURE_WITHOUT_HARM, hit, strength, rule, why, how)


def _words_before(reading: Reading, hit: Hit, count: int) -> list[str]:
    low, _ = reading.page.sentence_of(hit.first)
    return [word.text for word in reading.page.words[max(low, hit.first - count) : hit.first]]


def _without_effect(reading: Reading, products: Products) -> Iterator[Finding]:
    for hit in reading.hits("no effect"):
        how = certainty(reading, hit)
        if how == "denied" and not reading.page.words[hit.first - 1].marks & NEGATION:
            how = "stated"  # the negation belongs to an earlier failing of the same sentence
        before = _words_before(reading, hit, 4)
        near = products.near(hit)
        abroad = reading.tongue(hit)
        if not (meant("not a product", abroad) if abroad else _NOT_A_PRODUCT).isdisjoint(before) and near.distance > 0:
            continue
        strength = hit.strength * LEFT[how]
        if abroad and (hit.strength > _PLAIN_ABROAD or near.distance <= 1 or _holds_a_product(reading, hit)):
            pass
        elif near.distance > 1:
            strength *= 0.75 if not _PRODUCT_ITSELF.isdisjoint(before) else 0.45
        elif near.distance == 1:
            strength *= 0.8 if " ".join(hit.phrase.words) in _VAGUE_CHANGE else 0.92
        why = "A product is said not to help, or not to help any more."
        yield _made(reading, Kind.LACK_OF_EFFECT, hit, strength, "le.no-effect", why, how)


def _holds_a_product(reading: Reading, hit: Hit) -> bool:
    return any(
        hit.first <= other.first < hit.last for layer in ("product", "unnamed") for other in reading.hits(layer)[:200]
    )


def _names_a_dose(reading: Reading, hit: Hit) -> bool:
    return any("<pill>" in word.keys for word in reading.page.words[hit.first : hit.last])


def _poor_quality(reading: Reading, products: Products) -> Iterator[Finding]:
    for hit in reading.hits("quality"):
        how = certainty(reading, hit)
        strength = hit.strength * LEFT[how]
        low, high = reading.page.sentence_of(hit.first)
        abroad = reading.tongue(hit)
        packed_in = meant("packed in", abroad) if abroad else _PACKED_IN
        named = {word.text for word in reading.page.words[low:high]} & packed_in
        if not named and not _names_a_dose(reading, hit) and products.near(hit).distance > 1:
            strength *= 0.35
        why = "A fault of a product, its pack or its device is told."
        yield _made(reading, Kind.QUALITY_COMPLAINT, hit, strength, "qc.fault", why, how)
