"""Misspelling: the known long word that an unknown word most likely meant."""

from collections.abc import Iterable

_SHORTEST = 6
_SHORTEST_BY_SOUND = 8
_SHORTEST_SOUND = 5
_SOUNDS = (("ph", "f"), ("ck", "k"), ("qu", "k"), ("x", "ks"), ("c", "k"), ("z", "s"), ("y", "i"), ("th", "t"))
_VOWELS = str.maketrans("", "", "aeiouh")


def _without_one(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


def sound(word: str) -> str:
    """The consonants one hears, each run once."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    bare = word[:1] + word[1:].translate(_VOWELS)
    return "".join(letter for place, letter in enumerate(bare) if place == 0 or bare[place - 1] != letter)


def is_near(one: str, other: str) -> bool:
    """Whether one slip of the finger (a letter more, less, other, or two swapped) parts the words."""
    if one == other:
        return True
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    swapped = len(a) == len(b) > 1 and a[0] == b[1] and a[1] == b[0] and a[2:] == b[2:]
    return swapped or a[1:] == b[1:] or a[1:] == b or a == b[1:]


class Spelling:
    """Finds the nearest of a fixed set of words; words of under six letters are never guessed at.

    `by_sound` are those that may also be found by what one hears of them.
    """

    def __init__(self, words: Iterable[str], by_sound: Iterable[str]) -> None:
        self._words = frozenset(word for word in words if len(word) >= _SHORTEST)
        self._shortened: dict[str, list[str]] = {}
        self._sounding: dict[str, list[str]] = {}
        for word in sorted(self._words):
            for short in [word, *_without_one(word)]:
                self._shortened.setdefault(short, []).append(word)
        for word in sorted(set(by_sound)):
            if len(word) >= _SHORTEST_BY_SOUND:
                self._sounding.setdefault(sound(word), []).append(word)

    def nearest(self, word: str) -> str:
        """The word meant, or an empty string."""
        if len(word) < _SHORTEST or not word.isalpha():
            return ""
        for short in [word, *_without_one(word)]:
            for candidate in self._shortened.get(short, ()):
                if candidate[0] == word[0] and is_near(word, candidate):
                    return candidate
        return self._by_sound(word)

    def _by_sound(self, word: str) -> str:
        heard = sound(word)
        if len(word) < _SHORTEST_BY_SOUND or len(heard) < _SHORTEST_SOUND:
            return ""
        close = (c for c in self._sounding.get(heard, ()) if c[:2] == word[:2] and abs(len(c) - len(word)) <= 2)
        return next(close, "")
