"""Foreign words: a reader for each tongue beside English, which knows its endings, its compounds and its elisions."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import product

from .lexicon.tongue import Tongue
from .misspelling import Spelling
from .phrases import UNKNOWN
from .words import MARK_OF, MASH, Reader, Word, is_mash

_ELIDED = frozenset(("j", "d", "l", "n", "qu", "m", "s", "c", "t", "jusqu", "lorsqu", "puisqu", "quelqu", "quoiqu"))
_LONGEST_WORD = 40
# German vowels as they are written without their dots.
_SPREAD = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_MOST_SPREAD = 4


def _undotted(token: str) -> Iterable[str]:
    """The token with each pair of vowels as one folded vowel, or left: 'duenn', 'Fruehjahr', but also 'neue'."""
    parts: list[tuple[str, ...]] = []
    rest = token
    while rest:
        pair = next((pair for pair in _SPREAD if rest.startswith(pair[0])), None)
        if pair is not None and sum(len(part) > 1 for part in parts) < _MOST_SPREAD:
            parts.append((pair[1], pair[0]))
            rest = rest[2:]
        else:
            parts.append((rest[0],))
            rest = rest[1:]
    return map("".join, product(*parts))


class TongueReader(Reader):
    """Reads one tongue; marks and classes are those of that tongue, not of English."""

    def __init__(
        self,
        tongue: Tongue,
        vocabulary: Iterable[str],
        spellings: Sequence[Spelling],
        tongues: Mapping[str, frozenset[str]],
    ) -> None:
        super().__init__(vocabulary, spellings, tongues)
        self._tongue = tongue

    def _parts(self, token: str) -> list[str]:
        base, mark, rest = token.partition("'")
        if mark and base in _ELIDED:
            return [base, *self._parts(rest)] if rest else [base]
        if mark and self._tongue.code == "de" and rest == "s":
            return [*self._parts(base), "es"]
        token = base + rest
        cut = self._tongue.cut(token)
        if cut != [token]:
            return cut
        if token not in self._vocabulary and token not in self._tongue.forms and len(token) <= _LONGEST_WORD:
            token = self._respelt(token)
        return self._tongue.cut(token)

    def _respelt(self, token: str) -> str:
        if self._tongue.code == "de":
            for tried in _undotted(token):
                if tried != token and self._known(tried):
                    return tried
        return super()._respelt(token)

    def _known(self, text: str) -> list[str]:
        """The words of the vocabulary that this could be a form of."""
        vocabulary, lead = self._vocabulary, self._tongue.forms
        found = [text, lead.get(text, text)]
        for stem in self._tongue.stems(text):
            found += [stem, lead.get(stem, stem)]
        return [form for form in dict.fromkeys(found) if form in vocabulary]

    def _word(self, text: str) -> Word:
        if len(text) > _LONGEST_WORD:
            return Word(text[:_LONGEST_WORD], UNKNOWN, MASH if is_mash(text) else 0)
        known = self._known(text)
        if not known:
            guesses = (spelling.nearest(text) for spelling in self._spellings)
            known = [guess for guess in guesses if guess][:1]
        keys = ["=" + text] if "=" + text in self._vocabulary else []
        keys += known
        if text[0].isdigit():
            keys.append("<num>")
        keys += [name for name, members in self._tongue.classes.items() if not members.isdisjoint([text, *known])]
        marked = self._tongue.marked
        marks = sum(bit for name, bit in MARK_OF.items() if text in marked[name])
        marks |= self._tongue_marks(text)
        if not known and is_mash(text):
            marks |= MASH
        return Word(text, tuple(dict.fromkeys(keys)) or UNKNOWN, marks)
