"""Crisis: self-harm, violence and abuse, said outright, by half, or in hints that add up."""

from collections.abc import Iterator
from dataclasses import replace

from ..context import LEFT, certainty, subject
from ..kinds import STRONG, Finding, Kind
from ..lexicon.abroad import ABROAD, meant
from ..lexicon.grammar import MARKED, word_set
from ..phrases import Hit
from ..reading import Reading
from ..words import CHILD, FAMILY, FIRST, NEGATION, THIRD

# Danger keeps more of its strength than other kinds: who fears it, or asks, may be in it.
_LEFT_IN_CRISIS = {"stated": 1.0, "feared": 1.0, "asked": 0.95, "elsewhere": 0.6, "past": 0.68, "denied": 0.5}
_WHY = {
    "self-harm": "The words may speak of suicide or self-harm.",
    "violence": "The words may speak of violence against someone.",
    "abuse": "The words may speak of abuse.",
}
_WHY_HALF = "The words may speak of having no wish to go on; what they are about is not sure."
_WHY_HINTS = "Several small signs of despair stand together."
_WHY_HINT = "There is a small sign of despair."
_REACH = 12
_FAINT = 0.25
_HINT = 0.4
_HINT_WITH_DESPAIR = 0.75
_SUFFERING = word_set("""life living pain suffering illness disease cancer grief world existing depression agony without
    sadness loneliness thoughts head voices sleep dignity""")
_THING_BEGINS = word_set("""with on to for in at from by of the a an my your his her their this these
    that those near like""")
_TIES = word_set("of with in to for about like")
_ALL_OF_IT = word_set("""it this everything anything any of all life living things existence everyone
    myself me world""")
_FILLER = word_set("""anymore any more longer now like this that please today tonight honestly really at all lol fr
    tbh it just so much ever again forever alone either sometimes anyway
    though too way feeling soon quickly badly right yet already tomorrow tmrw morning
    everyday inside ok okay hun mate dear
    last night yesterday once before twice doctor nurse you guys""")
_NEW_CLAUSE = word_set("""and but because since so i my he she they we if when nobody help what there please or sorry
    im no don do as""")
_ABOUT_A_PRODUCT = word_set("cause causes causing effect effects risk lead make makes warning common label")
# Names that someone in despair uses too, and words for a product that may stand for anything ('it', 'these').
_NO_TREATMENT = frozenset((
    "low mood", "death", "tiredness", "anxiety", "pain", "sleeplessness", "anger", "confusion", "suicidal thoughts",
    "unwell", "its own name",
))  # fmt: skip
_ABOUT_A_STORY = word_set("""essay novel film movie book talk lecture literature class scene actor series article
    statistics rate rates guideline leaflets leaflet helpline volunteer history biology research programme bet quiz""")
_SMALL = word_set("toddler baby babies newborn infant two three kid grandson twins bites teething dementia")
_DONE = word_set("himself herself themselves his her their suicide")
_TRIES = word_set("""try trying tried want wants wanted will would going threaten threatens threatened attempt attempted
    say says said plan plans planning might may could wanting keeps keep thinking think talks talking""")


def judge_crisis(reading: Reading) -> Iterator[Finding]:
    outright = list(_outright(reading))
    yield from outright
    signs = _signs(reading)
    if signs:
        outright = [_raised(finding) for finding in outright]
    heard = any(finding.strength >= STRONG for finding in outright)
    halves = list(_halves(reading, signs=len(signs), heard=heard))
    yield from halves
    said = any(finding.about == "self-harm" for finding in outright) or bool(halves)
    yield from _hints(reading, signs, said=said)


def _signs(reading: Reading) -> set[str]:
    """The hints of a text by name, without those that are part of something already found."""
    taken = {place for layer in ("crisis", "despair") for hit in reading.hits(layer) for place in range(*hit[:2])}
    return {
        hit.about for hit in reading.hits("hint")
        if not _is_about_a_story(reading, hit) and taken.isdisjoint(range(*hit[:2])) and _how(reading, hit) != "denied"
    }  # fmt: skip


def _raised(finding: Finding) -> Finding:
    """A weak word of self-harm beside a hint of another kind is weak no more."""
    if finding.about != "self-harm" or finding.strength >= STRONG or finding.certainty not in {"stated", "asked"}:
        return finding
    return replace(finding, strength=max(finding.strength, _HINT_WITH_DESPAIR if finding.strength > 0.5 else 0.5))


def _found(reading: Reading, hit: Hit, strength: float, rule: str, why: str, how: str, about: str) -> Finding:
    return reading.finding(
        Kind.CRISIS, hit, strength, rule, why, about=about, subject=subject(reading, hit), certainty=how
    )


def _how(reading: Reading, hit: Hit) -> str:
    """Certainty; words of time inside the hit itself ('no longer want to live') put nothing into the past."""
    how = certainty(reading, hit)
    if _holds_a_negation(reading, hit):
        return "denied"
    if how == "past":
        past = [cue for cue in reading.cues[reading.sentence(hit)] if cue.about == "past"]
        if all(hit.first - 1 <= cue.first < hit.last for cue in past):
            return "stated"
    return how


def _holds_a_negation(reading: Reading, hit: Hit) -> bool:
    """'He has never hit me': the negation stands in a gap of the phrase, which itself has none."""
    if "\x00any" not in hit.phrase.words:
        return False
    denying = sum(bool(word.marks & NEGATION) for word in reading.page.words[hit.first : hit.last])
    abroad = reading.tongue(hit)
    negations = (ABROAD[abroad].marked if abroad else MARKED)["negation"]
    return denying > sum(word in negations for word in hit.phrase.words)


def _outright(reading: Reading) -> Iterator[Finding]:
    for hit in reading.hits("crisis"):
        how = _how(reading, hit)
        strength = hit.strength * _LEFT_IN_CRISIS[how]
        if how == "asked" and (_speaks_of_a_product(reading, hit) or not _names_anyone(reading, hit)):
            strength = hit.strength * LEFT["asked"]
        if hit.about == "violence" and not _has_someone_before(reading, hit):
            strength *= 0.6
        if _is_about_a_story(reading, hit) or _is_a_past_loss(reading, hit) or _is_asked_and_denied(reading, hit):
            strength *= 0.55
        elif _is_small(reading, hit):
            strength *= 0.3
        elif reading.known.minor and strength < hit.strength:
            strength += 0.1
        yield _found(reading, hit, strength, f"cr.{hit.about}", _WHY[hit.about], how, hit.about)


def _halves(reading: Reading, *, signs: int, heard: bool) -> Iterator[Finding]:
    """'I can not go on': what follows, and what stands around, tells of life or of a treatment."""
    for hit in reading.hits("despair"):
        how = _how(reading, hit)
        left = _what_follows(reading, hit)
        strength = hit.strength * left * _LEFT_IN_CRISIS[how]
        if left == 1.0 and not heard and not signs and _is_among_treatments(reading, hit):
            strength *= 0.6
        if left and signs and strength >= _FAINT:
            strength = max(strength, _HINT_WITH_DESPAIR if how in {"stated", "asked", "feared"} else 0.6)
        if reading.known.minor:
            strength += 0.1
        if strength > _FAINT:
            yield _found(reading, hit, strength, f"cr.despair-{hit.about}", _WHY_HALF, how, "self-harm")


def _hints(reading: Reading, signs: set[str], *, said: bool) -> Iterator[Finding]:
    """One hint is weak, two of different kinds are not; a farewell alone is only a farewell."""
    for hit in reading.hits("hint"):
        how = _how(reading, hit)
        if hit.about not in signs or (how == "denied" and not said):
            continue
        if len(signs) > 1 or said:
            strength = 0.5 + 0.12 * min(len(signs), 4)
            rule, why = "cr.hints", _WHY_HINTS
        elif hit.strength < _HINT:
            continue
        else:
            strength, rule, why = hit.strength, "cr.hint", _WHY_HINT
        yield _found(reading, hit, strength * _LEFT_IN_CRISIS[how], rule, why, how, "self-harm")


def _what_follows(reading: Reading, hit: Hit) -> float:
    """1 where the phrase ends there, less where it is about suffering, 0 where it is about a thing."""
    words, commas = reading.page.words, reading.page.commas
    low, high = reading.page.sentence_of(hit.first)
    if reading.tongue(hit):
        return _what_follows_abroad(reading, hit, high, reading.tongue(hit))
    if hit.first > low and "<part>" in words[hit.first - 1].keys:
        return 0.0
    place = _past_filler(reading, hit.last, high)
    if _ends(reading, place, high):
        return 1.0
    if words[place].text in _TIES and _ends(reading, _past_filler(reading, place + 1, high, _ALL_OF_IT), high):
        return 1.0
    after = {word.text for word in words[place : min(place + 5, high)]}
    if commas.isdisjoint(range(place + 1, place + 5)) and after & _SUFFERING:
        return 0.6
    if hit.about == "die" or (hit.about == "live" and words[place].text not in _THING_BEGINS):
        return 0.6
    return 0.0


def _what_follows_abroad(reading: Reading, hit: Hit, high: int, abroad: str) -> float:
    """The same by the words of another tongue; 'ich kann nicht mehr schlafen' is about sleep."""
    words, commas = reading.page.words, reading.page.commas
    filler, new_clause = meant("filler", abroad), meant("new clause", abroad)
    place = hit.last
    while place < high and place not in commas and words[place].text in filler:
        place += 1
    if place >= high or place in commas or words[place].text in new_clause - meant("ties", abroad):
        return 1.0
    if words[place].text in meant("ties", abroad):
        after = place + 1
        while after < high and after not in commas and words[after].text in filler | meant("all of it", abroad):
            after += 1
        if after >= high or after in commas or words[after].text in new_clause:
            return 1.0
        following = {word.text for word in words[place : min(place + 5, high)]}
        return 0.6 if following & meant("suffering", abroad) else 0.0
    return 0.0


def _past_filler(reading: Reading, place: int, high: int, filler: frozenset[str] = frozenset()) -> int:
    words, commas = reading.page.words, reading.page.commas
    while place < high and place not in commas and words[place].text in (_FILLER | filler):
        place += 1
    return place


def _ends(reading: Reading, place: int, high: int) -> bool:
    return place >= high or place in reading.page.commas or reading.page.words[place].text in _NEW_CLAUSE


def _is_among_treatments(reading: Reading, hit: Hit) -> bool:
    """Whether the same sentence or the one before names a product or an illness of the body."""
    here = reading.sentence(hit)
    if any(other.about == "suicidal thoughts" and reading.sentence(other) == here for other in reading.hits("symptom")):
        return False
    return any(
        here - 1 <= reading.sentence(other) <= here
        for layer in ("product", "unnamed", "symptom")
        for other in reading.hits(layer)[:200]
        if other.about not in _NO_TREATMENT
        and not hit.first <= other.first < hit.last
    )


def _sentence_words(reading: Reading, hit: Hit) -> set[str]:
    low, high = reading.page.sentence_of(hit.first)
    return {word.text for word in reading.page.words[low:high]}


def _speaks_of_a_product(reading: Reading, hit: Hit) -> bool:
    """'Can it cause suicidal thoughts?' asks about a product, not about oneself."""
    about = meant("about a product", reading.tongue(hit)) if reading.tongue(hit) else _ABOUT_A_PRODUCT
    return not about.isdisjoint(_sentence_words(reading, hit))


def _names_anyone(reading: Reading, hit: Hit) -> bool:
    low, high = reading.page.sentence_of(hit.first)
    return any(word.marks & (FIRST | THIRD | FAMILY | CHILD) for word in reading.page.words[low:high])


def _is_about_a_story(reading: Reading, hit: Hit) -> bool:
    """Whether the sentence is about a text, a talk or a figure, and the phrase has no 'I' or 'my' in it."""
    inside = reading.page.words[max(0, hit.first - 2) : hit.last]
    story = meant("about a story", reading.tongue(hit)) if reading.tongue(hit) else _ABOUT_A_STORY
    return not (
        story.isdisjoint(_sentence_words(reading, hit)) or any(word.marks & FIRST for word in inside)
    )


def _is_a_past_loss(reading: Reading, hit: Hit) -> bool:
    """'My brother took his own life' tells of someone who died, not of someone who may."""
    low, _ = reading.page.sentence_of(hit.first)
    words = reading.page.words
    inside = {word.text for word in words[hit.first : hit.last]}
    first = words[hit.first].text
    if first not in {"took", "killed", "hanged", "shot", "committed", "drowned"} or inside.isdisjoint(_DONE):
        return False
    before = {word.text for word in words[max(low, hit.first - 4) : hit.first]}
    return before.isdisjoint(_TRIES) and not any(word.marks & FIRST for word in words[hit.first : hit.last])


def _is_asked_and_denied(reading: Reading, hit: Hit) -> bool:
    """'They asked whether I was suicidal and I said no.'"""
    _, high = reading.page.sentence_of(hit.first)
    after = [word.text for word in reading.page.words[hit.last : min(hit.last + 8, high)]]
    return any(one in {"said", "say", "answered", "told", "ticked"} and "no" in after[place:]
               for place, one in enumerate(after))  # fmt: skip


def _is_small(reading: Reading, hit: Hit) -> bool:
    """A toddler who hits is no abuser, and who beats me at chess or to it is none either."""
    low, high = reading.page.sentence_of(hit.first)
    beats = any(word.text in {"beat", "beats"} for word in reading.page.words[hit.first : hit.last])
    if beats and hit.last < high and reading.page.words[hit.last].text in {"at", "to"}:
        return True
    before = {word.text for word in reading.page.words[max(low, hit.first - 5) : hit.last]}
    return hit.about == "abuse" and not before.isdisjoint(_SMALL)


def _has_someone_before(reading: Reading, hit: Hit) -> bool:
    """Whether a person, not a disease, is the one who would do it."""
    low, _ = reading.page.sentence_of(hit.first)
    before = reading.page.words[max(low, hit.first - _REACH) : hit.first]
    inside = reading.page.words[hit.first : hit.last]
    return hit.phrase.language != "en" or any(
        word.marks & (FIRST | THIRD | FAMILY | CHILD) for word in [*before, *inside[:1]]
    ) or any(word.text in {"you", "your", "voices"} for word in inside)  # fmt: skip
