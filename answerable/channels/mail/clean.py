"""Takes out of a text what no eye sees and what could turn its meaning round."""

import re

# Kept: newline and tab; the joiners U+200C and U+200D, which Persian, Indian scripts and emoji need.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e0fff]"
)
_LINE_END = re.compile("[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SLICE = 1024 * 1024  # letters at a time, so that a text of nothing else does not become a million pieces at once
_SPACES = re.compile(r"\s+")


def clean(text: str) -> str:
    """The same words with plain line ends, and without control characters, direction marks and lone surrogates."""
    plain = text.replace("\r\n", "\n")
    if len(plain) <= _SLICE:
        return _UNSEEN.sub("", _LINE_END.sub("\n", plain))
    return "".join(clean(plain[at : at + _SLICE]) for at in range(0, len(plain), _SLICE))


def one_line(text: str, limit: int) -> str:
    """The same in a single line of at most ``limit`` characters."""
    return _SPACES.sub(" ", clean(text[: 4 * limit])).strip()[:limit]
