"""Nearness: the product closest to a hit, and whether words of time or cause tie them."""

from bisect import bisect_left
from dataclasses import dataclass

from ..lexicon.abroad import meant
from ..lexicon.grammar import word_set
from ..phrases import Hit
from ..reading import Reading
from .coined import coined_names

FAR = 99
_TIED_WITHIN = 4
_ON_IT_WITHIN = 5
_ON_IT = word_set("on with")
_ACTS = word_set("""upset upsets burn burns burned burnt sting stings stung itch itches hurt hurts tears tore knocked
    knocks wiped wipes floored floors flattened laid messes messed wrecks wrecked ruined makes made killed kills""")
_ARTICLES = word_set("the my his her this these that your")
_TREATED = word_set("""is am are was were been treated treat treating helped help helps put started better managed
    cleared""")
_THEN = word_set("and then")
_TOOK = word_set("took take taken used had swallowed injected")
_AFTER_ALL = frozenset((
    ("ever", "since"), ("since", "then"), ("afterwards",), ("after", "that"), ("later",),
    ("desde", "entonces"), ("luego",), ("seitdem",), ("seither",), ("danach",), ("daraufhin",), ("depuis", "lors"),
    ("ensuite",),
))  # fmt: skip
# Words of time and cause that name what came before: what follows them is the cause, or the reason.
CAUSAL = frozenset((
    ("since",), ("ever", "since"), ("after",), ("because", "of"), ("due", "to"), ("following",), ("result", "of"),
    ("caused", "by"), ("cause", "by"), ("from", "the"), ("from", "my"), ("from", "this"), ("from", "these"),
    ("desde",), ("desde", "que"), ("despues", "de"), ("tras",), ("por",), ("por", "el"), ("por", "la"), ("debido", "a"),
    ("a", "causa"), ("a", "causa", "de", "mi"), ("seit",), ("nach",), ("wegen",), ("wegen", "der"), ("wegen", "meiner"),
    ("durch",), ("aufgrund",), ("depuis",), ("depuis", "que"), ("depuis", "le"), ("apres",), ("suite", "a"), ("a",
    "cause"),
    ("a", "cause", "de"), ("a", "cause", "de", "mon"), ("a", "cause", "de", "ma"), ("a", "cause", "de", "mes"),
))  # fmt: skip
_OTHER_CAUSES = word_set("""accident fall fell fallen surgery operation stroke flight flu cold birth born childhood
    child     baby injury crash ivy nettles nettle bite sting stung bitten gardening running
    exercise work walking meal football
    travel trip diagnosis diagnosed cancer covid infection virus fight marathon ladder walk sun sunburn teenager young
    school divorce funeral death died stress heart attack pregnancy pollen food fish lunch dinner party game""")


@dataclass(frozen=True, slots=True)
class Near:
    """The nearest product: how many sentences away (FAR: none), and whether it is tied to the hit."""

    distance: int
    product: Hit | None = None
    tied: bool = False

    @property
    def is_named(self) -> bool:
        return self.product is not None and self.product.phrase.layer == "product"


class Products:
    """All products of a reading in the order of the text, named and unnamed."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._found: list[Hit] | None = None
        self._firsts: list[int] = []

    @property
    def _hits(self) -> list[Hit]:
        """All of them, looked for when the first is asked for: most messages speak of no harm."""
        if self._found is None:
            reading = self._reading
            both = [*reading.hits("product"), *reading.hits("unnamed"), *coined_names(reading)]
            self._found = sorted(both, key=lambda hit: hit.first)
            self._firsts = [hit.first for hit in self._found]
        return self._found

    def near(self, hit: Hit) -> Near:
        """The nearest product by sentence, a tied one before an untied one."""
        hits = self._hits
        at = bisect_left(self._firsts, hit.first)
        around = hits[max(0, at - 2) : at + 2]
        nears = [self._near(hit, product) for product in around if product.first != hit.first]
        return min(nears, key=lambda near: (near.distance, not near.tied, not near.is_named), default=Near(FAR))

    def _near(self, hit: Hit, product: Hit) -> Near:
        reading = self._reading
        here, there = reading.sentence(hit), reading.sentence(product)
        links = [
            cue for number in {here, there} for cue in reading.cues.get(number, ())
            if cue.about == "link" and self._is_about(cue, product)
        ]  # fmt: skip
        low, high = sorted((hit.first, product.first))
        tied = any(
            0 <= product.first - link.last <= _TIED_WITHIN
            or low <= link.first <= high
            or (here != there and reading.sentence(link) == here and 0 <= hit.first - link.first < 10)
            or (self._looks_back(link) and low <= link.first <= high + 8)
            for link in links
        ) or (here == there and self._is_on_it(hit, product))
        return Near(abs(here - there), product, tied)

    def _looks_back(self, link: Hit) -> bool:
        """'Afterwards', 'since then', and a 'since' that ends its sentence: what came before is the cause."""
        ends = link.last >= self._reading.page.sentence_of(link.first)[1]
        return link.phrase.words in _AFTER_ALL or (ends and link.phrase.words == ("since",))

    def _is_about(self, link: Hit, product: Hit) -> bool:
        """'New' speaks of the product only beside it; 'since the accident' and 'from the nettles' speak of others."""
        words = link.phrase.words
        if words == ("new",):
            return -2 <= product.first - link.last <= 1
        if words not in CAUSAL or words in _AFTER_ALL or -2 <= product.first - link.last <= _TIED_WITHIN:
            return True
        reading = self._reading
        _, high = reading.page.sentence_of(link.first)
        after = {word.text for word in reading.page.words[link.last : min(link.last + 5, high)]}
        others = meant("other cause", link.phrase.language) or _OTHER_CAUSES
        return after.isdisjoint(others) and words[0] != "from"

    def _is_on_it(self, hit: Hit, product: Hit) -> bool:
        """'Lost his appetite on it', 'took one and came out in spots': no word of time, and still tied."""
        words = self._reading.page.words
        if hit.last <= product.first:
            before = [word.text for word in words[hit.last : product.first]]
            if before and before[-1] in _ARTICLES:
                before.pop()
            return 0 < len(before) <= _ON_IT_WITHIN and before[-1] in _ON_IT and _TREATED.isdisjoint(before[-3:])
        if product.last == hit.first and words[hit.first].text in _ACTS:
            return True
        between = [word.text for word in words[product.last : hit.first]]
        before = [word.text for word in words[max(0, product.first - 4) : product.first]]
        return len(between) <= _ON_IT_WITHIN and not _THEN.isdisjoint(between) and not _TOOK.isdisjoint(before)
