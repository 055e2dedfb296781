"""Finds what a page may fold away: earlier words, signatures, mails within the mail. In doubt nothing is folded.

Written by hand: the readers of replies that exist give no places, cut at the first quote and rescan per quote.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from answerable.channels.mail import phrases
from answerable.channels.mail.shapes import Fold, FoldKind

MOST_LINES = 20_000  # what stands further below is never folded
LONGEST_LINE = 400  # beyond it a line is prose, not what a mail program writes
LONGEST_SIGNATURE_LINES = 15
LONGEST_BARE_SIGNATURE_LINES = 6
Span = tuple[int, int, FoldKind]


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    words: str  # without spaces at its ends

    @property
    def is_blank(self) -> bool:
        return not self.words

    @property
    def is_quoted(self) -> bool:
        return self.words.startswith(">")


def folds(text: str, marked: Iterable[Span], *, is_reply: bool, until: int | None = None) -> tuple[Fold, ...]:
    """The spans of ``text`` to fold. ``marked`` are those its HTML named; behind ``until`` mails came along."""
    end = len(text) if until is None else until
    lines = list(_lines(text, end))
    taken = _Taken(lines)
    for start, stop, kind in marked:
        if start < end:
            taken.take_span(start, stop, kind)
    own = _OwnReader(lines, taken, is_reply=is_reply)
    own.read()
    spans = list(taken.spans())
    return _checked(text, [*spans, *(span for span in marked if span[0] >= end)])


def _lines(text: str, end: int) -> Iterator[_Line]:
    at = 0
    for _ in range(MOST_LINES):
        if at >= end:
            return
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        yield _Line(at, stop, text[at:stop].strip() if stop - at <= 4000 else text[at : at + 4000].strip())
        at = stop + 1


class _Taken:
    """Which lines are folded, and as what."""

    def __init__(self, lines: list[_Line]) -> None:
        self._lines = lines
        self.kinds: list[FoldKind | None] = [None] * len(lines)

    def take(self, first: int, behind: int, kind: FoldKind) -> None:
        for place in range(first, behind):
            if self.kinds[place] is None:
                self.kinds[place] = kind

    def take_span(self, start: int, end: int, kind: FoldKind) -> None:
        """The lines that lie wholly in the span."""
        low, high = 0, len(self._lines)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self._lines[middle].start < start else (low, middle)
        behind = low
        while behind < len(self._lines) and self._lines[behind].end <= end:
            behind += 1
        self.take(low, behind, kind)

    def spans(self) -> Iterator[Span]:
        """Runs of lines of one kind; empty lines at their ends stay outside."""
        place = 0
        while place < len(self._lines):
            kind, first = self.kinds[place], place
            while place < len(self._lines) and self.kinds[place] == kind:
                place += 1
            while kind and first < place and self._lines[first].is_blank:
                first += 1
            last = place - 1
            while kind and last >= first and self._lines[last].is_blank:
                last -= 1
            if kind and last >= first:
                yield self._lines[first].start, self._lines[last].end, kind


class _OwnReader:
    """Reads the lines from above to below for what mail programs write between people's words."""

    def __init__(self, lines: list[_Line], taken: _Taken, *, is_reply: bool) -> None:
        self._lines, self._taken, self._is_reply = lines, taken, is_reply
        self._has_own = False  # whether someone's own words stand above
        self._has_source = False  # whether a line has said whose words are quoted
        self._looks_within = False

    def read(self) -> None:
        place = 0
        while place < len(self._lines):
            place = self._step(place)

    def _step(self, place: int) -> int:
        line = self._lines[place]
        if line.is_blank or self._taken.kinds[place]:
            return place + 1
        if line.is_quoted:
            return self._quoted_lines(place, has_source=False)
        if len(line.words) <= LONGEST_LINE:
            for reader in (self._announced, self._signature, self._device):
                behind = reader(place)
                if behind:
                    return behind
        self._has_own = True
        self._looks_within |= phrases.LOOK_WITHIN.search(line.words[:LONGEST_LINE]) is not None
        return place + 1

    def _quoted_lines(self, place: int, *, has_source: bool) -> int:
        """A run of lines behind ``>``; without a source, one alone may be how someone writes 'more than'."""
        behind, count, last = place, 0, place
        while behind < len(self._lines) and (self._lines[behind].is_quoted or self._lines[behind].is_blank):
            if self._lines[behind].is_quoted:
                count, last = count + 1, behind
            behind += 1
        self._has_source |= has_source
        if self._has_source or ((self._is_reply or count >= 2) and not self._has_figures(place, last)):
            self._taken.take(place, last + 1, "quoted")
        else:
            self._has_own = True
        return last + 1

    def _has_figures(self, first: int, last: int) -> bool:
        """Whether a line goes on with a number, as 'more than 39' does."""
        return any(line.words[1:].lstrip("> ")[:1].isdigit() for line in self._lines[first : last + 1])

    def _announced(self, place: int) -> int:
        """A line that says: what follows was written before. Returns the place to go on from, or 0."""
        kind, behind = self._announcement(place)
        if not kind:
            return 0
        following = self._skip_blank(behind)
        if following < len(self._lines) and self._lines[following].is_quoted:
            self._taken.take(place, following, "quoted")
            return self._quoted_lines(following, has_source=True)
        if following < len(self._lines) and self._taken.kinds[following]:
            self._taken.take(place, following, kind)
            return following
        if kind == "forwarded" or self._surely_ends(place, behind):
            self._taken.take(place, len(self._lines), kind)
            return len(self._lines)
        return 0

    def _surely_ends(self, place: int, behind: int) -> bool:
        """Whether all the rest is earlier words although no line is marked: written above, by a program, not within."""
        if not self._has_own or self._looks_within:
            return False
        written = " ".join(line.words[:LONGEST_LINE] for line in self._lines[place:behind])
        is_dated = phrases.DATED.search(written) is not None
        is_head = behind - place >= 3 or phrases.ORIGINAL.fullmatch(written) is not None
        return phrases.ADDRESS.search(written) is not None or (is_dated and self._is_reply) or is_head

    def _announcement(self, place: int) -> tuple[FoldKind | None, int]:
        """What kind of line this is, and the place behind it."""
        words = self._lines[place].words
        if phrases.FORWARDED.fullmatch(words):
            return "forwarded", place + 1
        if phrases.ORIGINAL.fullmatch(words):
            return "quoted", place + 1
        head = self._skip_blank(place + 1) if phrases.LINE.fullmatch(words) else place
        if behind := self._repeated_head(head):
            return "quoted", behind
        if phrases.WROTE_BEGINS.match(words):
            return self._wrote(place)
        return None, 0

    def _wrote(self, place: int) -> tuple[FoldKind | None, int]:
        """A line that ends in 'wrote:', which mail programs may break into up to four."""
        joined = ""
        for behind in range(place + 1, min(place + 5, len(self._lines) + 1)):
            joined = f"{joined} {self._lines[behind - 1].words}".strip()
            if self._lines[behind - 1].is_blank or len(joined) > LONGEST_LINE:
                break
            if joined.endswith(":"):
                return ("quoted", behind) if phrases.WROTE.fullmatch(joined) else (None, 0)
        return None, 0

    def _skip_blank(self, place: int) -> int:
        while place < len(self._lines) and self._lines[place].is_blank:
            place += 1
        return place

    def _repeated_head(self, place: int) -> int:
        """The place behind a block of From, Sent, To, Subject with a date or an address in it; 0 where none stands."""
        block: list[str] = []
        for line in self._lines[place : place + 12]:
            words = line.words[:LONGEST_LINE]
            if not (phrases.FROM.fullmatch(words) or phrases.HEAD_LINE.fullmatch(words)):
                break
            block.append(words)
        is_head = len(block) >= 3 and any(phrases.FROM.fullmatch(words) for words in block)
        return place + len(block) if is_head and any(char.isdigit() or char == "@" for char in "".join(block)) else 0

    def _signature(self, place: int) -> int:
        """Two dashes and what stands beneath, as far as the next quote or the end; not a long text behind dashes."""
        raw = self._lines[place]
        if raw.words != "--":
            return 0
        behind = place + 1
        while behind < len(self._lines) and not self._taken.kinds[behind] and not self._lines[behind].is_quoted:
            if not self._lines[behind].is_blank and self._announcement(behind)[0]:
                break
            behind += 1
            if behind - place > LONGEST_SIGNATURE_LINES + 1:
                return 0
        meant = raw.end - raw.start == 3  # with its space, as RFC 3676 has it
        written = sum(not line.is_blank for line in self._lines[place + 1 : behind])
        if not self._has_own or not 0 < written <= (LONGEST_SIGNATURE_LINES if meant else LONGEST_BARE_SIGNATURE_LINES):
            return 0
        self._taken.take(place, behind, "signature")
        return behind

    def _device(self, place: int) -> int:
        """One line that a telephone wrote beneath a letter; what goes on behind it, a person wrote."""
        after = self._skip_blank(place + 1)
        if not _is_device(self._lines[place].words):
            return 0
        if after < len(self._lines):
            words = self._lines[after].words
            ends = self._lines[after].is_quoted or self._taken.kinds[after] or words == "--" or _is_device(words)
            if not ends and not self._announcement(after)[0]:
                return 0
        self._taken.take(place, place + 1, "signature")
        return place + 1


def _is_device(words: str) -> bool:
    if len(words) > 200 or any(mark in words for mark in ",;?!"):
        return False
    return phrases.SENT_FROM.fullmatch(words) is not None and phrases.DEVICE.search(words) is not None


def _checked(text: str, spans: list[Span]) -> tuple[Fold, ...]:
    """Ordered and apart; and a letter is never folded whole, for then its own words may stand within."""
    kept: list[Fold] = []
    at = 0
    own = []
    for start, end, kind in sorted(spans):
        if start < at or end <= start or end > len(text):
            continue
        own.append(text[at:start])
        kept.append(Fold(start, end, kind))
        at = end
    own.append(text[at:])
    return tuple(kept) if any(char.isalnum() for between in own for char in between) else ()
