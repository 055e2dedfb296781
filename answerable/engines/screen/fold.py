"""Folding: any text to plain lower-case letters, with the way back to its own characters."""

import unicodedata
from functools import lru_cache

# Feelings and facts that people draw instead of writing.
_PICTURES = {
    "🤮": " vomiting ", "🤢": " nausea ", "🤰": " pregnant ", "💊": " pills ", "🩸": " blood ", "😵": " dizzy ",
    "🤕": " hurt ", "🤒": " fever ", "🤧": " sneezing ", "💉": " injection ", "❓": " ? ", "❗": " ! ",
    "🔫": " gun ", "🔪": " knife ", "🤱": " breastfeeding ", "🙏": " ", "👍": " ",
}  # fmt: skip
_MARKS = {
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "«": '"', "»": '"', "„": '"',
    "–": "-", "—": " - ", "‑": "-", "−": "-", "…": ".", "¿": " ", "¡": " ", "。": ".", "？": "?", "！": "!",
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "\r": "\n", "\u2028": "\n",
    "\u2029": "\n", "•": "\n",
}  # fmt: skip
# Letters of other scripts that are drawn like Latin ones; folded only inside an otherwise Latin word.
_TWINS = str.maketrans("аеорсухіѕԁοα", "aeopcyxisdoa")
_HIDDEN = {"Cf", "Mn", "Me", "Cs", "Co", "Cn"}


@lru_cache(maxsize=8192)
def _plain(char: str) -> str:
    """What one character becomes: nothing if it is hidden, letters without accents otherwise."""
    if char in _PICTURES:
        return _PICTURES[char]
    lowered = char.lower()
    if lowered in _MARKS:
        return _MARKS[lowered]
    category = unicodedata.category(char)
    if category in _HIDDEN:
        return ""
    if category in {"Cc", "So", "Sk"} and char not in "\n\t":
        return " "
    parts = unicodedata.normalize("NFKD", lowered)
    kept = "".join(part for part in parts if unicodedata.category(part) not in _HIDDEN)
    return "".join(_MARKS.get(part, part) for part in kept.lower())


def fold(text: str) -> tuple[str, list[int] | None]:
    """Folded text, and for each of its characters the place in `text` (None: the same place)."""
    if text.isascii():
        return text.lower().translate(_CONTROLS), None
    folded: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        plain = _plain(char)
        if plain:
            folded.append(plain)
            if len(plain) == 1:
                places.append(place)
            else:
                places.extend([place] * len(plain))
    return "".join(folded), places


def unmask_twins(word: str) -> str:
    """A mixed-script word with its look-alike letters turned Latin."""
    return word.translate(_TWINS)


_CONTROLS = {code: " " for code in range(32) if chr(code) not in "\n\t"} | {127: " ", 13: "\n", 96: "'"}
