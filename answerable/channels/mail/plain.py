"""Reads plain text as it was typed: lines that a mail program broke are joined again (RFC 3676)."""

import re

MOST_LINES = 100_000  # a longer text stays in the lines in which it came
LONGEST_INVITATION = 1_000_000
_ENRICHED = re.compile(r"<(?:param>[^<]{0,200}</param|/?[A-Za-z-]{1,40})>", re.IGNORECASE)
_QUOTES = re.compile(r"(?:> ?)*>|")
_FOLDED = re.compile(r"\n[ \t]")
_CALENDAR = re.compile(r"^(SUMMARY|LOCATION|DESCRIPTION|COMMENT)(?:;[^:\n]{0,300})?:(.*)$", re.MULTILINE)
_ESCAPED = re.compile(r"\\([nN,;\\])")


def unflow(text: str, *, delete_space: bool) -> str:
    """Lines that end in a space go on in the next one of the same depth; a signature's dashes never do."""
    if text.count("\n") > MOST_LINES:
        return text
    lines: list[list[str]] = []
    last = -1
    for line in text.split("\n"):
        marks = _QUOTES.match(line)
        level = marks.group() if marks else ""
        depth, words = level.count(">"), line[len(level) :].removeprefix(" ")
        goes_on = words.endswith(" ") and words != "-- "
        words = words[:-1] if goes_on and delete_space else words
        if last == depth and words != "-- ":
            lines[-1].append(words)
        else:
            lines.append([f"{'>' * depth} {words}" if depth else words])
        last = depth if goes_on else -1
    return "\n".join("".join(pieces) for pieces in lines)


def unenrich(text: str) -> str:
    """What remains of text/enriched without its marks."""
    return _ENRICHED.sub("", text).replace("<<", "<")


def invitation(text: str) -> str:
    """The words of a calendar's entry: what it is about, where, and what stands beneath."""
    unfolded = _FOLDED.sub("", text[:LONGEST_INVITATION])
    kept = [_ESCAPED.sub(_escape, found.group(2)).strip() for found in _CALENDAR.finditer(unfolded)]
    return "\n".join(line for line in dict.fromkeys(kept) if line)


def _escape(found: re.Match[str]) -> str:
    return "\n" if found.group(1) in "nN" else found.group(1)
