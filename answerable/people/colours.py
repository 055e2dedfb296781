"""An organisation's own colour on a button, with words on it that everyone can read."""

from __future__ import annotations

import re
from dataclasses import dataclass

READABLE = 4.5  # to 1: WCAG 2.2, 1.4.3
HOUSE = "#1c5956"
WHITE, BLACK = "#ffffff", "#000000"
_HEX = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Painted:
    """A ground, the colour of the words on it, and how much they stand apart."""

    ground: str
    ink: str
    contrast: float

    @property
    def flipped(self) -> bool:
        """White words could not be read on it, so they are black."""
        return self.ink == BLACK


def colour(text: str) -> str:
    """'#1c5956' out of what was typed; ValueError when it is no colour."""
    found = _HEX.fullmatch(text.strip())
    if found is None:
        raise ValueError("Please write a colour as # and six signs, like #1c5956.")
    digits = found[1].lower()
    return f"#{digits if len(digits) == 6 else ''.join(2 * digit for digit in digits)}"


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart: 1 to 21, as WCAG counts it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def painted(ground: str) -> Painted:
    """White words where they can be read, black ones otherwise: one of the two is always 4.58 to 1 or more."""
    white = contrast(ground, WHITE)
    if white >= READABLE:
        return Painted(ground, WHITE, white)
    return Painted(ground, BLACK, contrast(ground, BLACK))


def _luminance(hexed: str) -> float:
    parts = (int(hexed[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
