"""What in a reply must be signed by someone else before it goes: it errs on the side of asking."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from answerable.engines.wording.shapes import Reason
from answerable.engines.wording.signature_phrases import PHRASES
from answerable.engines.wording.signature_words import (
    ACRONYMS,
    ENDINGS,
    ILLNESS_ENDINGS,
    KNOWN_WORDS,
    LEGAL_STEMS,
    LEGAL_WORDS,
    MEDICAL_ACRONYMS,
    MEDICAL_STEMS,
    MEDICAL_WORDS,
    NOT_ILLNESSES,
    NOT_NAMES,
    PRODUCT_WORDS,
    REGULATORY_STEMS,
    REGULATORY_WORDS,
)
from answerable.engines.wording.words import Word, words

HEALTH = "This word is about health or a treatment."
NAMES_PRODUCT = "This names a medicine."
LAW = "This word may bind the organisation in law."
CLAIM = "This word reads as a claim about a treatment."
UNKNOWN = "The house cannot check this language, so someone who reads it must sign."

UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "œ": "oe", "æ": "ae"})
BLANKS = re.compile(r"[\s\-‑]+")
LONGEST_STEM = 18
FEWEST_FOR_LANGUAGE = 2
KNOWN_SHARE = 5


def needs_signature(text: str, products: tuple[str, ...] = ()) -> tuple[Reason, ...]:
    """Every reason why `text` needs a sign-off, in order of place; none for a text that needs none.

    `products` are the names of the organisation's own products, whatever their case.
    """
    found = words(text)
    reasons = [
        *_products(text, products),
        *(reason for word in found if (reason := _of_word(word)) is not None),
        *_of_phrases(text),
        *_unknown_language(found),
    ]
    return _without_doubles(reasons)


def fold(word: str) -> tuple[str, str]:
    """A word in lower case without accents, and once more with German umlauts written out."""
    small = unicodedata.normalize("NFC", word.casefold())
    return _bare(small), _bare(small.translate(UMLAUTS))


def _bare(word: str) -> str:
    spread = unicodedata.normalize("NFKD", word.replace("’", "'").replace("‑", "-"))
    return "".join(sign for sign in spread if not unicodedata.combining(sign))


def _of_word(word: Word) -> Reason | None:
    if word.is_number:
        return None
    if word.text in ACRONYMS:
        return Reason(word.start, word.end, "regulatory", "regulatory", CLAIM)
    if word.text in MEDICAL_ACRONYMS:
        return Reason(word.start, word.end, "medical", "medical", HEALTH)
    for form in dict.fromkeys(part for whole in fold(word.text) for part in _parts(whole)):
        reason = _of_form(word, form)
        if reason is not None:
            return reason
    return None


def _parts(folded: str) -> list[str]:
    """'well-treated' is judged whole and by its halves, "l'insuline" by 'insuline'."""
    parts = [folded, *re.split("[-']", folded)] if "-" in folded or "'" in folded else [folded]
    return [part for part in parts if len(part) > 1]


def _of_form(word: Word, form: str) -> Reason | None:
    if form in PRODUCT_WORDS or _is_medicine_name(form):
        return Reason(word.start, word.end, "product", "medical", NAMES_PRODUCT)
    if form in LEGAL_WORDS or _begins(form, LEGAL_STEMS):
        return Reason(word.start, word.end, "legal", "legal", LAW)
    if form in MEDICAL_WORDS or _begins(form, MEDICAL_STEMS) or _is_illness(form):
        return Reason(word.start, word.end, "medical", "medical", HEALTH)
    if form in REGULATORY_WORDS or _begins(form, REGULATORY_STEMS):
        return Reason(word.start, word.end, "regulatory", "regulatory", CLAIM)
    return None


def _begins(form: str, stems: frozenset[str]) -> bool:
    return any(form[:size] in stems for size in range(3, min(len(form), LONGEST_STEM) + 1))


def _is_medicine_name(form: str) -> bool:
    return len(form) >= 7 and form.endswith(ENDINGS) and form not in NOT_NAMES


def _is_illness(form: str) -> bool:
    return len(form) >= 6 and form.endswith(ILLNESS_ENDINGS) and form not in NOT_ILLNESSES


def _products(text: str, products: Sequence[str]) -> Iterator[Reason]:
    names = sorted({name.strip() for name in products if name.strip()}, key=len, reverse=True)
    if not names:
        return
    # Spaces within a name may be typed as a hyphen or left out; a name may carry a plural or a trade mark.
    spelled = [r"[\s\-‑]?".join(re.escape(part) for part in BLANKS.split(name) if part) for name in names]
    pattern = re.compile(
        rf"(?<!\w)(?:{'|'.join(one for one in spelled if one) or '(?!)'})(?:['’]?e?s)?(?!\w)", re.IGNORECASE
    )
    for match in pattern.finditer(text):
        if match.group():
            yield Reason(match.start(), match.end(), "product", "medical", "This names a product of yours.")


def _of_phrases(text: str) -> Iterator[Reason]:
    for phrase in PHRASES:
        for match in phrase.pattern.finditer(text):
            if match.group().strip():
                yield Reason(match.start(), match.end(), phrase.kind, phrase.role, phrase.why)


def _unknown_language(found: Sequence[Word]) -> Iterator[Reason]:
    """A reply in a script or language without a known small word cannot be cleared by rules."""
    spoken = [word for word in found if not word.is_number]
    if not spoken:
        return
    foreign = sum(not unicodedata.name(word.text[0], "").startswith("LATIN") for word in spoken)
    known = sum(not KNOWN_WORDS.isdisjoint(fold(word.text)) for word in spoken)
    strange = len(spoken) >= FEWEST_FOR_LANGUAGE and known * KNOWN_SHARE <= len(spoken)
    if foreign * 2 > len(spoken) or strange:
        yield Reason(spoken[0].start, spoken[-1].end, "medical", "medical", UNKNOWN)


def _without_doubles(reasons: list[Reason]) -> tuple[Reason, ...]:
    """Of two reasons of one kind for the same passage the longer stays."""
    kept: list[Reason] = []
    reach: dict[str, int] = {}
    for reason in sorted(reasons, key=lambda one: (one.start, -one.end, one.kind)):
        if reason.why == UNKNOWN or reason.end > reach.get(reason.kind, -1):
            kept.append(reason)
            if reason.why != UNKNOWN:
                reach[reason.kind] = reason.end
    return tuple(kept)
