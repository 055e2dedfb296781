"""Reads HTML as a row of words and tags, in linear time whatever was sent.

An own reader of tags, for a tree of elements costs the square of what a sender can write (4,000 open tags and
paragraphs already took the usual sanitiser a second) and Python's own parser rescans unclosed comments.
"""

import re
from collections.abc import Iterator
from html import unescape

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})")
_ATTRIBUTE = re.compile(r"([a-zA-Z_:][\w:.-]{0,40})\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_QUOTE = re.compile("[\"']")
_SILENT = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style", "title", "template", "xml")}
LONGEST_TAG = 1024 * 1024


class Tag:
    """One tag: its name, whether it closes, and what it says of itself."""

    __slots__ = ("attributes", "closes", "name")

    def __init__(self, name: str, closes: bool, attributes: dict[str, str]) -> None:
        self.name, self.closes, self.attributes = name, closes, attributes

    def get(self, name: str) -> str:
        return self.attributes.get(name, "")


def tokens(source: str) -> Iterator[tuple[int, str | Tag]]:
    """Words and tags in their order, each with the place behind it; no search that found nothing is made again."""
    at, length = 0, len(source)
    find = _Finder(source)
    while at < length:
        opened = find("<", at)
        if opened < 0:
            yield length, unescape(source[at:])
            return
        if opened > at:
            yield opened, unescape(source[at:opened])
        at, token = _from_bracket(source, opened, find)
        if token is not None:
            yield at, token


class _Finder:
    """``str.find`` that remembers from where on the source holds something no more."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._absent: dict[str, int] = {}

    def __call__(self, wanted: str, at: int) -> int:
        if at >= self._absent.get(wanted, at + 1):
            return -1
        found = self._source.find(wanted, at)
        if found < 0:
            self._absent[wanted] = at
        return found

    def closing(self, name: str, at: int) -> int:
        """Where the tag that closes ``name`` begins."""
        wanted = f"</{name}"
        if at >= self._absent.get(wanted, at + 1):
            return -1
        found = _SILENT[name].search(self._source, at)
        if found is None:
            self._absent[wanted] = at
            return -1
        return found.start()


def _from_bracket(source: str, opened: int, find: _Finder) -> tuple[int, str | Tag | None]:
    """What a ``<`` begins: a comment, a declaration, a tag, or only itself; and the place behind it."""
    if source.startswith("<!--", opened):
        end = find("-->", opened + 4)
        if end >= 0:
            return end + 3, None
    elif source.startswith(("<!", "<?"), opened):
        end = find(">", opened)
        if end >= 0:
            return end + 1, None
    elif (found := _TAG.match(source, opened)) is not None:
        end = _end_of_tag(source, found.end(), find)
        if end >= 0:
            name = found.group(2).lower()
            if name in _SILENT:  # what a page never shows; where it has no end, it is shown
                return max(end + 1, 0 if found.group(1) else find.closing(name, end)), None
            closes = bool(found.group(1))
            return end + 1, Tag(name, closes, {} if closes else _attributes(source[found.end() : end]))
    return opened + 1, "<"


def _end_of_tag(source: str, at: int, find: _Finder) -> int:
    """The ``>`` that ends a tag. A quote that swallows another tag was never closed: the tag ends before it."""
    first = find(">", at)
    end, here = first, at
    while end >= 0:
        quote = _QUOTE.search(source, here, end)
        if quote is None:
            return end
        closing = find(quote.group(), quote.end())
        if closing < 0 or closing - at > LONGEST_TAG or source.find("<", quote.end(), closing) >= 0:
            return first
        here = closing + 1
        end = find(">", here) if here > end else end
    return first


def _attributes(written: str) -> dict[str, str]:
    said: dict[str, str] = {}
    for found in _ATTRIBUTE.finditer(written[: 64 * 1024]):
        name, *values = found.groups()
        said.setdefault(name.lower(), unescape(next(value for value in values if value is not None)))
    return said
