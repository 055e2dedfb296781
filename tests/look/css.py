"""Reads the look's stylesheets as plain text: tokens by scheme, and rules by selector."""

import re
from pathlib import Path

import answerable.look

FOLDER = Path(answerable.look.__file__).parent / "static" / "look"
TOKENS = FOLDER / "tokens.css"
_TOKEN = re.compile(r"--([a-z-]+):\s*(#[0-9a-f]{3,6})\s*;")


def without_comments(text: str) -> str:
    return re.sub(r"/\*.*?\*/", "", text, flags=re.S)


def sheets() -> list[Path]:
    return sorted(FOLDER.glob("*.css"))


def colours(*conditions: str) -> dict[str, str]:
    """The colour tokens in force when exactly these media conditions hold, such as 'prefers-color-scheme: dark'."""
    text = without_comments(TOKENS.read_text())
    found: dict[str, str] = {}
    for media, body in _blocks(text):
        needed = re.findall(r"\(([^)]*)\)", media)
        if all(condition in conditions for condition in needed) and "print" not in media:
            found.update(_TOKEN.findall(body))
    return found


def _blocks(text: str) -> list[tuple[str, str]]:
    """Each top-level block as (its prelude, its body), in order."""
    blocks, depth, start, prelude = [], 0, 0, ""
    for place, letter in enumerate(text):
        if letter == "{":
            if depth == 0:
                prelude, start = text[start:place].strip(), place + 1
            depth += 1
        elif letter == "}":
            depth -= 1
            if depth == 0:
                blocks.append((prelude if prelude.startswith("@") else "", text[start:place]))
                start = place + 1
    return blocks


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio of two colours written as #rgb or #rrggbb (definition of relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    digits = "".join(d * 2 for d in digits) if len(digits) == 3 else digits
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
