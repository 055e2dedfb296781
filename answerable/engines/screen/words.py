"""Words: folded text cut once into words that know their forms, classes and marks."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from .fold import unmask_twins
from .lexicon.grammar import CLASSES, ENDINGS, FORMS, MARKED, MISSPELT, NEGATED, PARTS
from .lexicon.telling import TONGUES
from .misspelling import Spelling
from .phrases import UNKNOWN

NEGATION, WALL, PSEUDO, HYPOTHETICAL, ASKING, FIRST, CHILD, FAMILY, THIRD, OWNING, REPORT, DETERMINER = (
    1 << place for place in range(12)
)
MASH = 1 << 12
MARK_OF = dict(
    zip(MARKED, (1 << place for place in range(12)), strict=True)  # the order of the names above
)
TONGUE_OF = {name: 1 << (16 + place) for place, name in enumerate(TONGUES)}
TONGUE_BITS = sum(TONGUE_OF.values())

_CACHED = 20_000
_LONGEST_SENTENCE = 60
_LONGEST_WORD = 40
# A line this long that ends without a full stop was wrapped by a mail program.
_WRAPPED = 50
_TOKEN = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['*@$][^\W_]+)*|([.!?\n]+|[,;:(])")
_STRETCHED = re.compile(r"(.)\1\1+")
_LEET = str.maketrans("013457@$", "oieastas")
_CLAUSE_ENDS = frozenset(",;:(")
_ABBREVIATIONS = {"dr", "mr", "mrs", "ms", "vs", "approx", "st", "no", "eg", "ie"}


@dataclass(frozen=True, slots=True)
class Word:
    """A word in its plain form, the keys of the tree it answers to, and its marks."""

    text: str
    keys: tuple[str, ...]
    marks: int


_END = Word("", (), 0)


@dataclass(slots=True)
class Page:
    """A text as words: place in the text, sentence and marks of each, and the sentences' bounds."""

    words: list[Word] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    bounds: list[tuple[int, int]] = field(default_factory=list)
    asks: list[bool] = field(default_factory=list)
    commas: set[int] = field(default_factory=set)

    def sentence_of(self, place: int) -> tuple[int, int]:
        return self.bounds[self.sentence[place]]


def stems(word: str) -> list[str]:
    """What the word could be a form of, without looking whether such a word exists."""
    found = [FORMS[word]] if word in FORMS else []
    if word.endswith("ies"):
        found.append(word[:-3] + "y")
    if word.endswith("es"):
        found.append(word[:-2])
    if word.endswith("s"):
        found.append(word[:-1])
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word[: -len(ending)]
            found += [stem, stem + "e"]
            if stem[-1] == stem[-2]:
                found.append(stem[:-1])
            if stem.endswith("i"):
                found.append(stem[:-1] + "y")
    if word.endswith("in") and len(word) > 5:
        found += [word + "g", word[:-2], word[:-2] + "e"]
    if word.endswith("ly") and len(word) > 5:
        found.append(word[:-2])
    return found


def is_mash(word: str) -> bool:
    """Whether the word looks like fingers on keys rather than language."""
    if len(word) < 5 or not word.isascii() or not word.isalpha():
        return False
    vowels = sum(letter in "aeiouy" for letter in word)
    if len(word) > _LONGEST_WORD or any(row in word for row in ("asdf", "qwer", "zxcv", "hjkl", "sdfg", "jkl")):
        return True
    longest_run = max(len(run) for run in re.split("[aeiouy]", word))
    return longest_run >= 6 or vowels == 0


class Reader:
    """Turns folded text into a Page for one vocabulary; remembers words, never texts."""

    def __init__(
        self, vocabulary: Iterable[str], spellings: Sequence[Spelling], tongues: Mapping[str, frozenset[str]] = TONGUES
    ) -> None:
        self._vocabulary = frozenset(vocabulary)
        self._spellings = tuple(spellings)
        self._tongues = tongues
        self._seen: dict[str, tuple[Word, ...]] = {}

    def words(self, token: str) -> tuple[Word, ...]:
        known = self._seen.get(token)
        if known is None:
            if len(self._seen) >= _CACHED:
                self._seen.clear()
            known = tuple(self._word(part) for part in self._parts(token))
            if len(token) <= _LONGEST_WORD:
                self._seen[token] = known
        return known

    def _parts(self, token: str) -> list[str]:
        if token in NEGATED:
            return NEGATED[token].split()
        base, mark, rest = token.partition("'")
        if mark:
            if rest == "t" and base.endswith("n") and len(base) > 2:
                return [base[:-1], "not"]
            if rest == "s":
                return [base, "is"] if base in {"it", "he", "she", "that", "what", "there"} else [base]
            if mark + rest in ENDINGS:
                return [base, ENDINGS["'" + rest]]
            if base in {"j", "d", "l", "n", "qu", "m", "s", "c", "t"}:
                return [base, rest]
            token = base + rest
        if token not in self._vocabulary and len(token) <= _LONGEST_WORD:
            token = self._respelt(token)
        parts = PARTS.get(token)
        return parts.split() if parts else [token]

    def _respelt(self, token: str) -> str:
        """The token without stretched letters, digits for letters, look-alikes or censoring stars."""
        tries = [_STRETCHED.sub(r"\1\1", token), _STRETCHED.sub(r"\1", token)]
        if not token.isalpha() and not token.isdigit() and not token[0].isdigit():
            tries += [token.translate(_LEET), token.replace("1", "l").translate(_LEET)]
        if not token.isascii():
            tries.append(unmask_twins(token))
        if "*" in token:
            tries += [token.replace("*", vowel, 1).replace("*", "") for vowel in "uiaeo"]
        for tried in tries:
            if tried != token and (tried in self._vocabulary or tried in PARTS or tried in MISSPELT):
                return tried
        return token

    def _word(self, text: str) -> Word:
        if len(text) > _LONGEST_WORD:
            return Word(text[:_LONGEST_WORD], UNKNOWN, MASH if is_mash(text) else 0)
        forms = [text, *stems(text)]
        known = [form for form in dict.fromkeys(forms) if form in self._vocabulary]
        if text in MISSPELT:
            known.append(MISSPELT[text])
        if not known or (len(known) == 1 and known[0] != text and len(text) > 7):
            guesses = (spelling.nearest(text) for spelling in self._spellings)
            known += [guess for guess in guesses if guess][:1]
        keys = ["=" + text] if "=" + text in self._vocabulary else []
        keys += known
        if text[0].isdigit():
            keys.append("<num>")
        keys += [name for name, members in CLASSES.items() if not members.isdisjoint([text, *known])]
        marks = sum(bit for name, bit in MARK_OF.items() if text in MARKED[name])
        marks |= self._tongue_marks(text)
        if not known and is_mash(text):
            marks |= MASH
        return Word(text, tuple(dict.fromkeys(keys)) or UNKNOWN, marks)

    def _tongue_marks(self, text: str) -> int:
        return sum(bit for name, bit in TONGUE_OF.items() if text in self._tongues[name])

    def page(self, folded: str) -> Page:
        """The folded text as a Page whose places still count folded characters."""
        page = Page()
        words, starts, ends = page.words, page.starts, page.ends
        seen = self._seen
        opened = line_from = 0
        for match in _TOKEN.finditer(folded):
            token = match.group()
            if match.lastindex is None:
                start, end = match.span()
                for word in seen.get(token) or self.words(token):
                    words.append(word)
                    starts.append(start)
                    ends.append(end)
                if len(words) - opened >= _LONGEST_SENTENCE:
                    opened = _close(page, opened, end, end, asks=False)
            elif token in _CLAUSE_ENDS:
                page.commas.add(len(words))
            elif match.group() == "\n" and match.start() - line_from > _WRAPPED:
                line_from = match.end()
            elif match.group() != "." or not words or words[-1].text not in _ABBREVIATIONS:
                line_from = match.end() if token[-1] == "\n" else line_from
                opened = _close(page, opened, match.start(), match.end(), asks="?" in token)
        _close(page, opened, len(folded), len(folded), asks=False)
        return page


def _close(page: Page, opened: int, start: int, end: int, *, asks: bool) -> int:
    """Ends the open sentence with a wall; returns where the next one opens."""
    here = len(page.words)
    if here == opened:
        if asks and page.asks:
            page.asks[-1] = True
        return opened
    page.bounds.append((opened, here))
    page.asks.append(asks or bool(page.words[opened].marks & ASKING))
    page.sentence.extend([len(page.bounds) - 1] * (here + 1 - opened))
    page.words.append(_END)
    page.starts.append(start)
    page.ends.append(end)
    return here + 1


def read_again(folded: str, page: Page, spoken: Sequence[str], readers: Mapping[str, Reader]) -> Page:
    """The same sentences, each cut by the reader of the tongue that it is in."""
    again = Page()
    for number, (low, high) in enumerate(page.bounds):
        opened, reader = len(again.words), readers[spoken[number]]
        begin, end = page.starts[low], page.ends[high - 1]
        for match in _TOKEN.finditer(folded, begin, end):
            token = match.group()
            if match.lastindex is None:
                for word in reader.words(token):
                    again.words.append(word)
                    again.starts.append(match.start())
                    again.ends.append(match.end())
            elif token in _CLAUSE_ENDS:
                again.commas.add(len(again.words))
        following = page.starts[page.bounds[number + 1][0]] if number + 1 < len(page.bounds) else len(folded)
        _close(again, opened, page.starts[high], page.ends[high], asks="?" in folded[end:following])
    return again
