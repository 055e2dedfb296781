"""Harm: adverse events, from a symptom, a product, and what ties or parts them."""

from collections.abc import Iterator
from dataclasses import replace

from ..context import LEFT, certainty, subject
from ..kinds import Finding, Kind
from ..phrases import Hit
from ..reading import Reading
from ..words import FIRST, OWNING
from .nearness import FAR, Near, Products
from .reasons import OFTEN_THE_REASON, has_other_cause, is_purpose, is_reason, is_relieved

# What befell a relative is told as history more often than as harm from the writer's product.
_FATE = frozenset(("death", "stroke", "heart attack", "memory loss", "liver trouble", "kidney trouble", "seizure"))
_GRAVE = frozenset(("death", "hospital stay", "birth defect", "miscarriage", "suicidal thoughts"))
_BASE = {(0, True): 0.88, (0, False): 0.58, (1, True): 0.8, (1, False): 0.5, (2, True): 0.6, (3, True): 0.5}
# An everyday word says less than the name of a symptom.
_SIGN = 0.84
_TOLD = frozenset(("stated", "past"))
_BESIDE = frozenset(("ae.symptom-after-product", "ae.symptom-after-unnamed", "ae.symptom-near-product"))
_WHY = {
    "stated": "Something bad is told together with a product.",
    "past": "Something bad in the past is told together with a product.",
    "asked": "It is asked whether a product could cause harm.",
    "feared": "Harm from a product is feared, not yet told.",
    "elsewhere": "Harm from a product was read or heard of elsewhere.",
    "denied": "Harm is named together with a product, and denied.",
}


def judge_harm(reading: Reading, products: Products) -> Iterator[Finding]:
    """Adverse events; a symptom with no product near it is none."""
    tied_words: set[int] = set()
    for hit in reading.hits("symptom"):
        found = _symptom(reading, products, hit)
        if found is not None:
            yield found
        tied_words.update(range(hit.first, hit.last))
    for hit in reading.hits("sign"):
        if tied_words.isdisjoint(range(hit.first, hit.last)):
            yield from _sign(reading, products, hit)
    for hit in reading.hits("topic"):
        if hit.about == "side effects" and hit.first not in tied_words:
            yield _side_effects(reading, products, hit)


def _symptom(reading: Reading, products: Products, hit: Hit) -> Finding | None:
    if hit.about == "side effects":
        return _side_effects(reading, products, hit)
    near = products.near(hit)
    base = _base(reading, hit, near)
    if base == 0:
        return None
    how, whose = certainty(reading, hit), subject(reading, hit)
    rule, strength = _weigh(reading, hit, near, base)
    return reading.finding(
        Kind.ADVERSE_EVENT, hit, strength * LEFT[how], rule, _WHY[how],
        about=hit.about, facet="symptom", subject=whose, certainty=how,
    )  # fmt: skip


def _sign(reading: Reading, products: Products, hit: Hit) -> Iterator[Finding]:
    """An everyday word means harm only where a product is close by: tied to it, or named before it."""
    near = products.near(hit)
    if near.product is None or near.distance > 1:
        return
    if near.tied or (near.is_named and near.product.first < hit.first):
        found = _symptom(reading, products, hit)
        if found is not None and found.certainty in _TOLD and found.rule in _BESIDE:
            yield replace(found, strength=round(found.strength * _SIGN, 3))


def _base(reading: Reading, hit: Hit, near: Near) -> float:
    """What nearness alone says; in another sentence more where the product is told first, for harm follows."""
    base = _BASE.get((near.distance, near.tied), 0.35 if near.distance <= 3 else 0.0)
    if base and hit.about in _GRAVE and near.tied and near.distance <= 2:
        base = max(base, 0.72)
    if not base or near.product is None or not near.distance or hit.about in _GRAVE:
        return base
    told_first = near.product.first < hit.first
    if near.tied:
        return base if told_first else min(base, 0.65)
    if told_first:
        return min(base * 1.2, 0.6)
    return base * 0.6 if near.distance == 1 else 0.0


def _weigh(reading: Reading, hit: Hit, near: Near, base: float) -> tuple[str, float]:
    """The rule that speaks, and the strength before certainty: purpose, another cause and benefit weaken."""
    names = reading.cue_names(reading.sentence(hit))
    if is_purpose(reading, hit, near) or is_reason(reading, hit, near):
        return "ae.symptom-as-reason", min(base, 0.25)
    if has_other_cause(reading, hit, near):
        return "ae.symptom-of-other-cause", min(base, 0.3)
    if is_relieved(reading, hit, near):
        return "ae.symptom-relieved", min(base, 0.3)
    if hit.about in _FATE and near.distance > 0 and subject(reading, hit) == "other" and not near.tied:
        return "ae.of-someone-else", min(base, 0.35)
    if "benefit" in names and not near.tied and hit.about not in _GRAVE:
        return "ae.symptom-relieved", min(base, 0.3)
    if hit.about in OFTEN_THE_REASON and not near.tied:
        return "ae.symptom-or-reason", base * 0.65
    if near.is_named:
        return ("ae.symptom-after-product" if near.tied else "ae.symptom-near-product"), base
    return ("ae.symptom-after-unnamed" if near.tied else "ae.symptom-near-unnamed"), base * 0.95


def _is_had(reading: Reading, hit: Hit) -> bool:
    """Whether anyone is said to have side effects: 'I had', 'her', not 'there are' or 'what are the'."""
    words, (low, high) = reading.page.words, reading.page.sentence_of(hit.first)
    near = words[max(low, hit.first - 5) : hit.first]
    after = words[hit.last : min(hit.last + 3, high)]
    return any(word.marks & OWNING and word.text not in {"is", "are"} for word in near) or any(
        word.marks & FIRST for word in [*near[-2:], *after]
    )


def _side_effects(reading: Reading, products: Products, hit: Hit) -> Finding:
    how = certainty(reading, hit)
    distance = products.near(hit).distance
    left = LEFT[how] if how != "asked" else 0.45
    strength = (0.78 if distance < FAR else 0.72) * left * (1.0 if _is_had(reading, hit) else 0.75)
    return reading.finding(
        Kind.ADVERSE_EVENT, hit, strength, "ae.side-effects-named", "Side effects or a reaction are spoken of.",
        about="side effects", facet="topic", subject=subject(reading, hit), certainty=how,
    )  # fmt: skip
