"""Divides raw mail into its parts in one pass over its lines, however deep they lie in each other."""

import re
from dataclasses import dataclass, field

from answerable.channels.mail.encoded import main_value, parameters
from answerable.channels.mail.headers import Head, begins, read_head

DEEPEST = 100
MOST_PARTS = 1000
_DELIMITER = re.compile(rb"^--([^\n]{1,300})$", re.MULTILINE)
_TYPE = re.compile(r"[\w!#$&^.+-]{1,80}/[\w!#$&^.+-]{1,120}")
_OPEN = ("", "7bit", "8bit", "binary")


@dataclass(slots=True)
class Part:
    """One part: its head, where its body lies in ``raw``, and the parts within it."""

    raw: bytes = field(repr=False)
    head: Head
    start: int
    kind: str
    parameters: dict[str, str]
    end: int = 0
    parts: list["Part"] = field(default_factory=list)
    after: int = 0  # where the last part was closed; words may stand behind

    @property
    def body(self) -> bytes:
        return self.raw[self.start : self.end]

    @property
    def is_multi(self) -> bool:
        return self.kind.startswith("multipart/")

    @property
    def is_mail(self) -> bool:
        return self.kind in ("message/rfc822", "message/global", "message/news")

    @property
    def boundary(self) -> bytes:
        said = self.parameters.get("boundary", "") if self.is_multi else ""
        return said.encode("utf-8", "replace").rstrip()[:300]


@dataclass(slots=True)
class Divided:
    """A mail's outermost part, and what was not followed to its end."""

    root: Part
    too_deep: bool = False
    too_many: bool = False
    broken_head: bool = False


def divide(raw: bytes, depth: int = 0) -> Divided:
    """The parts of these bytes; never a failure, at most MOST_PARTS of them and DEEPEST in each other."""
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    return _Pass(raw, depth).whole()


class _Pass:
    """The one walk over the delimiter lines: ``_open`` are the parts that are still open, outermost first."""

    def __init__(self, raw: bytes, depth: int) -> None:
        self._raw, self._depth = raw, depth
        self._open: list[Part] = []
        self._levels: dict[bytes, int] = {}
        self._count = 0
        self._done = Divided(Part(raw, Head(), 0, "text/plain", {}))

    def whole(self) -> Divided:
        self._begin(begins(self._raw))
        self._done.root = self._open[0]
        at = self._open[-1].start
        while self._levels and (found := _DELIMITER.search(self._raw, at)) is not None:
            at = self._delimiter(found.group(1).rstrip(), found.start(), found.end() + 1)
        self._close_above(-1, len(self._raw))
        return self._done

    def _delimiter(self, said: bytes, start: int, behind: int) -> int:
        """Where the search goes on after this line."""
        is_last = said not in self._levels and said.endswith(b"--")
        level = self._levels.get(said[:-2] if is_last else said)
        if level is None:
            return behind
        self._close_above(level, start)
        if is_last:
            self._open[level].after = behind
        elif self._count < MOST_PARTS:
            self._open[level].after = 0
            self._begin(min(behind, len(self._raw)))
            return self._open[-1].start
        else:
            self._done.too_many = True
        return behind

    def _begin(self, at: int) -> None:
        """Opens the part that begins here and, where it is a mail, the mail within."""
        while True:
            part = self._new(at)
            if self._open:
                self._open[-1].parts.append(part)
            self._open.append(part)
            self._count += 1
            if len(self._open) + self._depth > DEEPEST:
                self._done.too_deep |= part.is_multi or part.is_mail
                part.kind = "application/octet-stream" if part.is_multi or part.is_mail else part.kind
                return
            if part.boundary:
                self._levels[part.boundary] = len(self._open) - 1
            if not part.is_mail or encoding_of(part) not in _OPEN:
                return
            at = part.start

    def _new(self, at: int) -> Part:
        head, start = read_head(self._raw, at, len(self._raw))
        self._done.broken_head |= head.broken
        declared = head.first("content-type")
        kind = main_value(declared)
        if not _TYPE.fullmatch(kind):
            is_digest = bool(self._open) and self._open[-1].kind == "multipart/digest"
            kind = "message/rfc822" if is_digest else "text/plain"
        return Part(self._raw, head, start, kind, parameters(declared))

    def _close_above(self, level: int, at: int) -> None:
        """A line end before a delimiter belongs to the delimiter."""
        end = at
        if 0 < at < len(self._raw) or (at == len(self._raw) and level >= 0):
            end -= self._raw.endswith(b"\n", 0, end)
            end -= self._raw.endswith(b"\r", 0, end)
        while len(self._open) > level + 1:
            part = self._open.pop()
            part.end = max(part.start, end)
            if self._levels.get(part.boundary) == len(self._open):
                del self._levels[part.boundary]


def encoding_of(part: Part) -> str:
    return main_value(part.head.first("content-transfer-encoding")).split("(")[0].strip()
