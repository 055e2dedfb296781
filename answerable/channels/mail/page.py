"""Turns HTML into words: links say where they lead, pictures what they show, and nothing is left that could act."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import unescape

from answerable.channels.mail.clean import clean, one_line
from answerable.channels.mail.shapes import FoldKind
from answerable.channels.mail.tags import Tag, tokens

Mark = tuple[int, int, FoldKind]

_BLOCKS = {"p": 2, "h1": 2, "h2": 2, "h3": 2, "h4": 2, "h5": 2, "h6": 2, "ul": 1, "ol": 1, "table": 1, "pre": 1,
           "blockquote": 1, "hr": 2, "div": 1, "tr": 1, "li": 1, "dt": 1, "dd": 1, "dl": 1, "section": 1, "form": 1,
           "article": 1, "header": 1, "footer": 1, "main": 1, "center": 1, "address": 1, "body": 1, "caption": 1,
           "fieldset": 1, "figure": 1, "figcaption": 1, "option": 1, "title": 1, "nav": 1, "aside": 1}  # fmt: skip
MOST_TOKENS = 200_000  # of words and tags; what stands behind them is freed of its tags and not set in lines
_PIECE = 256 * 1024
_MOST_BREAKS = 3
_MOST_SPANS = 100
_LONGEST_LINK = 300
_LONGEST_SIGNATURE = 1500
_SPACE = re.compile(r"[ \t\n\r\f\v\xa0]+")
_ANY_TAG = re.compile(r"<[/a-zA-Z!][^<>]{0,2000}>")
_SCHEME = re.compile(r"(?:https?|ftp|mailto|tel|sms):", re.IGNORECASE)
# What mail programs call the place of the earlier letter, and of the signature.
_QUOTE_NAMES = frozenset((
    "gmail_attr", "moz-cite-prefix", "yahoo_quoted", "protonmail_quote", "tutanota_quote", "quoted-content", "quote",
    "mail-editor-reference-message-container", "zmail_extra", "__quoted_text__", "mailcontainerquote",
))  # fmt: skip
_QUOTE_HOMES = frozenset(("gmail_quote", "gmail_quote_container", "gmail_extra", "ydp-quote"))
_REST_NAMES = frozenset(("divrplyfwdmsg", "appendonsend", "outlookmessageheader", "replysplit"))
_FORWARD_NAMES = frozenset(("moz-forward-container", "isforwardcontent"))
_SIGNATURE_NAMES = frozenset((
    "gmail_signature", "moz-signature", "signature", "ms-outlook-mobile-signature", "protonmail_signature_block",
    "applemailsignature",
))  # fmt: skip


@dataclass(slots=True)
class Shown:
    """A page as words, and the spans in it that its own marks call a quote or a signature."""

    text: str
    marks: list[Mark]
    language: str


def show(source: str) -> Shown:
    writer = _Writer()
    reader = _Reader(writer)
    for count, (behind, token) in enumerate(tokens(source)):
        if isinstance(token, str):
            reader.words(token)
        else:
            reader.tag(token)
        if count >= MOST_TOKENS:
            for piece in _pieces(source, behind):
                writer.run(unescape(_ANY_TAG.sub(" ", piece)))
            break
    reader.finish()
    return Shown(writer.text(), sorted(reader.marks), reader.language)


def _pieces(source: str, at: int) -> Iterator[str]:
    """The rest of a page, divided before tags."""
    while at < len(source):
        end = source.find("<", at + _PIECE)
        end = len(source) if end < 0 else end
        yield source[at:end]
        at = end


class _Writer:
    """Words into lines: breaks and spaces are owed until the next word, so that none stands at an end."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self.length = 0
        self.owed_breaks = 0
        self._owed = ""

    def text(self) -> str:
        return "".join(self._pieces)

    def since(self, piece: int) -> str:
        return "".join(self._pieces[piece:])

    @property
    def pieces(self) -> int:
        return len(self._pieces)

    @property
    def next_word(self) -> int:
        """Where the next word will stand."""
        return self.length + (self.owed_breaks if self.length else 0)

    def run(self, words: str) -> None:
        flat = _SPACE.sub(" ", clean(words))
        if flat.startswith(" ") and not self._owed:
            self._owed = " "
        if flat.strip(" "):
            self.put(flat.strip(" "))
            self._owed = " " if flat.endswith(" ") else ""

    def between_cells(self) -> None:
        self._owed = " | "

    def put(self, words: str) -> None:
        """Words as they are, behind whatever is owed."""
        if self.length and self.owed_breaks:
            self._add("\n" * self.owed_breaks)
        elif self.length and self._owed:
            self._add(self._owed)
        self.owed_breaks, self._owed = 0, ""
        self._add(words)

    def block(self, breaks: int) -> None:
        self.owed_breaks = max(self.owed_breaks, breaks)

    def line_break(self) -> None:
        self.owed_breaks = min(self.owed_breaks + 1, _MOST_BREAKS)

    def lines(self, written: str) -> None:
        """Words whose spaces and lines count."""
        for place, line in enumerate(clean(written).replace("\xa0", " ").split("\n")):
            if place:
                self.line_break()
            if line:
                self.put(line)

    def _add(self, words: str) -> None:
        self._pieces.append(words)
        self.length += len(words)


@dataclass(slots=True)
class _Span:
    """A place that began and waits for its end; ``name`` and ``depth`` tell which tag ends it."""

    name: str
    depth: int
    start: int
    kind: FoldKind | None
    is_home: bool = False  # within it, whatever is set apart is a quote


@dataclass(slots=True)
class _Link:
    to: str
    piece: int


@dataclass(slots=True)
class _Reader:
    """Follows the tags of one page."""

    writer: _Writer
    marks: list[Mark] = field(default_factory=list)
    language: str = ""
    _depth: dict[str, int] = field(default_factory=dict)
    _spans: list[_Span] = field(default_factory=list)
    _homes: int = 0
    _link: _Link | None = None
    _lists: list[int] = field(default_factory=list)
    _cells: int = 0
    _pre: int = 0

    def words(self, words: str) -> None:
        if self._pre:
            self.writer.lines(words)
        else:
            self.writer.run(words)

    def tag(self, tag: Tag) -> None:
        if tag.name == "br":
            self.writer.line_break()
            return
        if tag.name in ("a", "tr") or tag.closes:
            self._end_link(tag)
        self.writer.block(_BLOCKS.get(tag.name, 0))
        if tag.closes:
            self._closed(tag.name)
        else:
            self._opened(tag)

    def finish(self) -> None:
        self._end_link(Tag("a", True, {}))
        for span in self._spans:
            self._mark(span)

    def _opened(self, tag: Tag) -> None:
        if tag.name in _MARKABLE:
            self._depth[tag.name] = self._depth.get(tag.name, 0) + 1
            self._maybe_span(tag)
        special = _SPECIAL.get(tag.name)
        if special is not None:
            special(self, tag)

    def _closed(self, name: str) -> None:
        if name in _MARKABLE:
            self._depth[name] = depth = max(self._depth.get(name, 0) - 1, 0)
            self._end_spans(name, depth)
        if name in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif name == "pre":
            self._pre = max(self._pre - 1, 0)

    def _end_spans(self, name: str, depth: int) -> None:
        """Ends what this tag ends, and whatever was left open within it."""
        for place, span in enumerate(self._spans):
            if span.name == name and span.depth > depth:
                for ended in reversed(self._spans[place:]):
                    self._mark(ended)
                del self._spans[place:]
                return

    def _maybe_span(self, tag: Tag) -> None:
        names = {word.lower() for key in ("class", "id", "name", "data-marker") for word in tag.get(key).split()[:20]}
        is_home = bool(names & _QUOTE_HOMES)
        kind = self._kind(tag, names)
        if (kind is None and not is_home) or len(self._spans) >= _MOST_SPANS:
            return
        rest = bool(names & _REST_NAMES)
        self._homes += is_home
        place = 0 if rest else self._depth[tag.name]  # depth 0 is never closed: all the rest belongs to it
        span = _Span(tag.name, place, self.writer.next_word, kind, is_home)
        if rest:
            self._spans.insert(0, span)
        else:
            self._spans.append(span)

    def _kind(self, tag: Tag, names: set[str]) -> FoldKind | None:
        if names & _FORWARD_NAMES:
            return "forwarded"
        if names & (_QUOTE_NAMES | _REST_NAMES):
            return "quoted"
        if names & _SIGNATURE_NAMES:
            return "signature"
        # A bare blockquote may be how someone sets a line apart; one that is marked as a citation is none of theirs.
        is_cited = tag.get("type").lower() == "cite" or bool(names & _QUOTE_HOMES) or self._homes > 0
        return "quoted" if tag.name == "blockquote" and is_cited else None

    def _mark(self, span: _Span) -> None:
        end = self.writer.length
        self._homes -= span.is_home
        if span.kind and end > span.start and not (span.kind == "signature" and end - span.start > _LONGEST_SIGNATURE):
            self.marks.append((span.start, end, span.kind))

    def _end_link(self, tag: Tag) -> None:
        if self._link is None or tag.name not in ("a", "tr", "td", "table"):
            return
        link, self._link = self._link, None
        words = self.writer.since(link.piece)
        if _SCHEME.match(link.to) and _bare(words) != _bare(link.to):
            shown = link.to if len(link.to) <= _LONGEST_LINK else link.to[:_LONGEST_LINK] + "…"
            self.writer.run(f" ({shown.removeprefix('mailto:')})" if words.strip() else shown)

    def _begin_link(self, tag: Tag) -> None:
        to = one_line(tag.get("href"), 2000)
        self._link = _Link(to, self.writer.pieces) if to else None

    def _picture(self, tag: Tag) -> None:
        alt = one_line(tag.get("alt"), 300)
        if alt:
            self.writer.run(f" [picture: {alt}] ")
        elif tag.get("src").lower().startswith("cid:"):
            self.writer.run(" [picture] ")

    def _item(self, tag: Tag) -> None:
        if self._lists and self._lists[-1] >= 0:
            self._lists[-1] += 1
            self.writer.run(f"{self._lists[-1]}. ")
        else:
            self.writer.run("- ")

    def _list(self, tag: Tag) -> None:
        self._lists.append(0 if tag.name == "ol" else -1)

    def _row(self, tag: Tag) -> None:
        self._cells = 0

    def _cell(self, tag: Tag) -> None:
        if self._cells and not self.writer.owed_breaks:
            self.writer.between_cells()
        self._cells += 1

    def _plain_lines(self, tag: Tag) -> None:
        self._pre += 1

    def _html(self, tag: Tag) -> None:
        self.language = self.language or tag.get("lang")


_MARKABLE = frozenset(("div", "blockquote", "span", "table", "section", "pre"))
_SPECIAL: dict[str, Callable[[_Reader, Tag], None]] = {
    "a": _Reader._begin_link, "img": _Reader._picture, "li": _Reader._item, "ul": _Reader._list, "ol": _Reader._list,
    "tr": _Reader._row, "td": _Reader._cell, "th": _Reader._cell, "pre": _Reader._plain_lines, "html": _Reader._html,
}  # fmt: skip


def _bare(link: str) -> str:
    """A link without what people leave out when they write it down."""
    plain = link.strip().lower().removeprefix("mailto:").removeprefix("tel:").rstrip("/")
    return re.sub(r"\s", "", plain.removeprefix("https://").removeprefix("http://").removeprefix("www."))
