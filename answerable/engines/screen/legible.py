"""Legibility: which language a text is in, and whether the screen can judge it at all."""

import re
from collections.abc import Callable

from .kinds import Finding, Kind
from .phrases import UNKNOWN
from .reading import Reading
from .words import MASH, TONGUE_OF, Page

_SCRIPTS = (
    ("ar", 0x0600, 0x06FF), ("he", 0x0590, 0x05FF), ("ru", 0x0400, 0x04FF), ("el", 0x0370, 0x03FF),
    ("hi", 0x0900, 0x097F), ("bn", 0x0980, 0x09FF), ("ta", 0x0B80, 0x0BFF), ("th", 0x0E00, 0x0E7F),
    ("ko", 0xAC00, 0xD7AF), ("ja", 0x3040, 0x30FF), ("zh", 0x4E00, 0x9FFF), ("ka", 0x10A0, 0x10FF),
    ("hy", 0x0530, 0x058F), ("am", 0x1200, 0x137F),
)  # fmt: skip
FindingOf = Callable[[float, str, str], Finding]
_READ_BY_RULES = ("en", "es", "de", "fr")
# A tongue has at least one word in so many of the words that it is met in.
_ONE_IN = 7
# With so many English words the text is English in part, and only half as many settle it.
_ENGLISH_TOO = 3
# With so many English words to each of another tongue's own there is nothing to weigh.
_MUCH_ENGLISH = 3
_STRANGE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffd]")
_LINK = re.compile(r"(?:https?://|www\.)\S{1,2000}")


def _script(folded: str) -> str:
    """The script most letters are in, or an empty string for Latin."""
    if folded.isascii():
        return ""
    counts: dict[str, int] = {}
    latin = 0
    for char in folded:
        if "a" <= char <= "z":
            latin += 1
        elif char > "\u036f" and char.isalpha():
            code = ord(char)
            name = next((name for name, low, high in _SCRIPTS if low <= code <= high), "und")
            counts[name] = counts.get(name, 0) + 1
    if "ja" in counts:
        counts["ja"] += counts.pop("zh", 0)
    name, most = max(counts.items(), key=lambda pair: pair[1], default=("", 0))
    return name if most > latin else ""


def guess_language(
    folded: str, page: Page, tongues: dict[str, int], own_of: dict[str, int], claimed: str
) -> str:
    """The language's code, 'und' when it is none that the screen knows."""
    script = _script(folded)
    if script:
        return script
    total = len(page.words) - len(page.bounds)
    best, own, english = _rival(page, tongues, own_of)
    plainly = own > english if english < _ENGLISH_TOO else own >= 2 * english
    if best != "en" and plainly and (own >= 2 or tongues["en"] < tongues[best]) and own * _ONE_IN >= total:
        return best
    if tongues["en"] >= max(1, total // 20):
        return "en"
    claimed = claimed[:2].lower()
    if claimed in TONGUE_OF:
        return claimed
    if own and own * _ONE_IN >= total:
        return best
    recognised = sum(word.keys is not UNKNOWN for word in page.words if word.text)
    return "en" if recognised * 4 >= total or total < 3 else "und"


def _rival(page: Page, tongues: dict[str, int], own_of: dict[str, int]) -> tuple[str, int, int]:
    """The tongue with most words that English has not, how many, and how many English has that it has not.

    A word that is said again counts once.
    """
    best = max(own_of, key=lambda name: (own_of[name], tongues[name]))
    if not own_of[best] or own_of[best] * _MUCH_ENGLISH < tongues["en"]:
        return "en", 0, 0
    held, english = TONGUE_OF[best], TONGUE_OF["en"]
    marks = {word.text: word.marks & (held | english) for word in page.words}
    return best, sum(mark == held for mark in marks.values()), sum(mark == english for mark in marks.values())


def _own_words(page: Page, name: str) -> int:
    """How many different words are of that tongue and not English too."""
    held, english = TONGUE_OF[name], TONGUE_OF["en"]
    return len({word.text for word in page.words if word.marks & (held | english) == held})


def judge_legibility(reading: Reading) -> list[Finding]:
    """What keeps the screen from judging the text; each such text needs a person."""
    end = len(reading.text)

    def finding(strength: float, rule: str, why: str) -> Finding:
        return Finding(Kind.UNREADABLE, 0, end, strength, f"un.{rule}", why, about=rule)

    page, folded = reading.page, reading.folded
    words = [word for word in page.words if word.text]
    if not folded.strip():
        return [finding(0.95, "empty", "There are no words to read.")]
    if not words:
        return [finding(0.8, "no-words", "There are signs but no words.")]
    found: list[Finding] = []
    found += _strange_characters(reading, finding_of=finding)
    rest = _LINK.sub(" ", folded) if "://" in folded or "www." in folded else folded
    if rest is not folded and len(rest.split()) < 3:
        found.append(finding(0.85, "only-link", "There is a link and nearly no words of the writer's own."))
    mash = sum(bool(word.marks & MASH) for word in words)
    if mash * 3 >= len(words):
        found.append(finding(0.85, "mash", "The letters do not form words."))
    elif mash >= 3:
        found.append(finding(0.4, "some-mash", "Some of the letters do not form words."))
    if all(word.text.isdigit() for word in words):
        found.append(finding(0.6, "only-numbers", "There are only numbers."))
    return found + _foreign(reading, len(words), finding_of=finding)


def _foreign(reading: Reading, count: int, *, finding_of: FindingOf) -> list[Finding]:
    language = reading.language
    if language == "und":
        return [finding_of(0.75, "language", "The language is not one that the screen knows.")]
    if language != "en":
        why = "It is not in English, which is all that the screen reads well."
        return [finding_of(0.75 if language in _READ_BY_RULES else 0.9, "language", why)]
    other, seen = max(
        ((name, seen) for name, seen in reading.tongues.items() if name != "en"), key=lambda pair: pair[1]
    )
    if seen >= 5 and seen * 3 >= reading.tongues["en"] and seen * 6 >= count and other in {"es", "de", "fr"}:
        seen = _own_words(reading.page, other)
    if seen >= 5 and seen * 3 >= reading.tongues["en"] and seen * 6 >= count and other in {"es", "de", "fr"}:
        return [finding_of(0.5, "mixed-language", "Part of it is in another language.")]
    return []


def _strange_characters(reading: Reading, *, finding_of: FindingOf) -> list[Finding]:
    text = reading.text
    amount = len(_STRANGE.findall(text))
    if not amount:
        return []
    strength = 0.8 if amount * 5 > len(text) else 0.3
    return [finding_of(strength, "control", "There are characters that are not text.")]
