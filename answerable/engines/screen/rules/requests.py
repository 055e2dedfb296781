"""Requests: questions about health, about data and contact, and how the person feels about us."""

from collections.abc import Iterator

from ..context import LEFT, certainty, is_denied
from ..kinds import Finding, Kind
from ..lexicon.grammar import word_set
from ..phrases import Hit, Phrase
from ..reading import Reading

_MEDICAL_LAYERS = ("condition", "symptom", "product", "unnamed", "emergency", "pregnancy")
_FEELINGS = (
    ("complaint", Kind.COMPLAINT, "co.unhappy", "The person seems unhappy with how they were treated."),
    ("praise", Kind.PRAISE, "pa.thanks", "The person thanks or praises."),
)
_A_FEW = 8
_VAGUE_ALONE = frozenset(("breach", "leaked", "hacked", "privacy", "confidentiality", "rectify"))
_OTHER_USES = word_set(
    """frustrated frustrating ignored rude refund regulator lawyer solicitor ridiculous supervisor greedy compensation
    sue suing negligent negligence malpractice dismissive scam"""
)
_SAYS_STOP = frozenset(("stop", "unsubscribe", "stopall", "baja", "stopp", "arret"))


def judge_requests(reading: Reading) -> Iterator[Finding]:
    asked = list(_questions(reading))
    yield from asked or _keywords(reading)
    for hit in reading.hits("privacy"):
        how = certainty(reading, hit)
        left = 1.0 if how != "denied" else 0.6
        why = "The person seems to ask about, or fear for, their data."
        vague = hit.phrase.words[0] in _VAGUE_ALONE and hit.last - hit.first == 1
        strength = hit.strength * left * (0.65 if vague else 1.0)
        yield reading.finding(
            Kind.PRIVACY_REQUEST, hit, strength, f"pv.{hit.about}", why, about=hit.about, certainty=how
        )
    for layer, kind, rule, why in _FEELINGS:
        for hit in reading.hits(layer):
            how = "denied" if is_denied(reading, hit) else "stated"
            strength = hit.strength * LEFT[how] * _calm(hit, layer)
            yield reading.finding(kind, hit, strength, rule, why, subject="writer", certainty=how)
    yield from _stops(reading)


def _calm(hit: Hit, layer: str) -> float:
    """One word of praise alone, or a word that has other uses, says less than a phrase."""
    alone = hit.last - hit.first == 1
    return 0.75 if alone and (layer == "praise" or hit.phrase.words[0] in _OTHER_USES) else 1.0


def _stops(reading: Reading) -> Iterator[Finding]:
    why = "The person asks not to be contacted."
    for hit in reading.hits("stop"):
        how = "denied" if is_denied(reading, hit) else "stated"
        strength = hit.strength * LEFT[how]
        yield reading.finding(Kind.STOP_CONTACT, hit, strength, "st.asked", why, subject="writer", certainty=how)
    words = [word.text for word in reading.page.words if word.text]
    if words and len(words) <= 3 and words[0] in _SAYS_STOP and words[-1] in {*_SAYS_STOP, "please", "now", "all"}:
        whole = Hit(0, len(reading.page.words) - 1, _first_phrase(reading))
        yield reading.finding(Kind.STOP_CONTACT, whole, 0.9, "st.keyword", why, subject="writer")


def _first_phrase(reading: Reading) -> Phrase:
    return Phrase("stop", "stop", 0.9, (reading.page.words[0].text,))


def _questions(reading: Reading) -> Iterator[Finding]:
    """One finding for each sentence that asks; strong when the message speaks of health at all."""
    medical = any(reading.hits(layer) for layer in _MEDICAL_LAYERS)
    asked_in = {reading.sentence(hit): hit for hit in reversed(reading.hits("question"))}
    topics = {reading.sentence(hit): hit.about for hit in reversed(reading.hits("topic"))}
    for number, (low, high) in enumerate(reading.page.bounds):
        hit = asked_in.get(number)
        if hit is None and not reading.page.asks[number]:
            continue
        whole = Hit(low, high, _question())
        why = "A question about health or a product is asked." if medical else "A question is asked."
        topic = topics.get(number, "")
        yield reading.finding(
            Kind.MEDICAL_QUESTION, whole, 0.8 if medical else 0.3, "mq.asked", why,
            about=topic, facet="topic" if topic else "", subject="writer", certainty="asked",
        )  # fmt: skip


def _keywords(reading: Reading) -> Iterator[Finding]:
    """A few bare words about health, as one types into a search box, ask without asking."""
    words = sum(bool(word.text) for word in reading.page.words)
    if words > _A_FEW or reading.says_i:
        return
    for layer in ("condition", "symptom", "product", "topic"):
        for hit in reading.hits(layer)[:1]:
            yield reading.finding(
                Kind.MEDICAL_QUESTION, hit, 0.45, "mq.keywords", "A few words name a matter of health.",
                about="", subject="writer", certainty="asked",
            )  # fmt: skip
            return


def _question() -> Phrase:
    return Phrase("question", "", 0.8, ())
