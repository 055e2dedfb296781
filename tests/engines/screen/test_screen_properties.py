"""What holds for any text: spans, strengths, scores, masks, and steps that grow no faster than the text."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answerable.engines.screen import Kind, Known, Screened, judge, mask, phrases, reading, screen
from answerable.engines.screen.fold import fold
from answerable.engines.screen.lexicon import all_phrases, tree
from answerable.engines.screen.phrases import LONGEST, Hit, Node, find, plant, read, spell_out
from answerable.engines.screen.version import SHIPPED

SNIPPETS = st.sampled_from([
    "I want to die", " no ", "rash", " since ", "Quillorin", "?", ".", "\n", "my son", " 4111 1111 1111 1111 ",
    "a@b.com",
    "\x00", "\ud800", "\u200b", "\u202e", "🤮", "ß", "İ", "ﬁ", "GB82 WEST 1234 5698 7654 32", " 07700 900123",
    "'s", "n't",
    "her name is ", "if ", "@", "_@_._", "took 20 pills", "stop", "Ich will sterben", "\u0301", "١٢٣٤٥٦٧٨٩٠",
])  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200),
    st.text(st.characters(), max_size=200),
    st.lists(st.one_of(SNIPPETS, st.text(max_size=6)), max_size=25).map("".join),
)
KNOWNS = st.builds(
    Known,
    products=st.lists(st.sampled_from(["Quillorin", "Zelvane XR", "", "π-9", "!!"]), max_size=3).map(tuple),
    minor=st.booleans(),
    about_other=st.booleans(),
    language=st.sampled_from(["", "en", "de", "xx", "pt-BR"]),
)
QUESTIONS = Path(__file__).resolve().parents[4] / "shared" / "data" / "messages" / "questions.jsonl"


def _check(text: str, screened: Screened) -> None:
    assert set(screened.scores) == {kind.value for kind in Kind}
    assert all(0 <= score <= 1 for score in screened.scores.values())
    for finding in screened.findings:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.start < finding.end or finding.kind is Kind.UNREADABLE
        assert 0 <= finding.strength <= 1
        assert finding.rule and finding.why.endswith(".")
        assert finding.subject in {"writer", "other", "child", "unknown"}
        assert finding.certainty in {"stated", "denied", "feared", "asked", "past", "elsewhere"}
        assert finding.facet in {"product", "symptom", "topic", ""}
        if finding.kind in (Kind.IDENTIFIERS, Kind.UNREADABLE):  # proven, or not for the model to judge
            assert screened.scores[finding.kind] >= finding.strength
    for named in screened.mentions:
        assert 0 <= named.start < named.end <= len(text)
        assert named.about in {*screened.products, *screened.symptoms, *screened.topics, "side effects"}
    assert screened.version == SHIPPED


@given(TEXTS, KNOWNS)
@settings(max_examples=400, deadline=None)
def test_any_text_is_screened_within_its_bounds(text: str, known: Known) -> None:
    _check(text, screen(text, known))


@given(TEXTS, KNOWNS)
@settings(max_examples=100, deadline=None)
def test_the_same_text_gives_the_same_findings(text: str, known: Known) -> None:
    assert screen(text, known) == screen(text, known)


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_a_mask_keeps_the_length_and_all_outside_identifiers(text: str) -> None:
    findings = screen(text).findings
    masked = mask(text, findings)
    assert len(masked) == len(text)
    hidden = {place for f in findings if f.kind is Kind.IDENTIFIERS for place in range(f.start, f.end)}
    assert all(masked[place] == ("●" if place in hidden else char) for place, char in enumerate(text))


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_folding_keeps_the_way_back(text: str) -> None:
    folded, places = fold(text)
    if places is None:
        assert len(folded) == len(text)
    else:
        assert len(places) == len(folded)
        assert places == sorted(places)
        assert all(0 <= place < len(text) for place in places)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("so su\u200bicidal", "su\u200bicidal"),
        ("I BROKE out in Hives!", "BROKE out in Hives"),
        ("🤰🤰 and then a ráşh", "ráşh"),
        ("İİİ headache", "headache"),
        ("\x00\x00 dizzzzy", "dizzzzy"),
        ("ﬁne but naus\u00adea", "naus\u00adea"),
        ("I’m “itchy” now", "itchy"),
        ("\u202erash\u202c here", "rash"),
    ],
)
def test_spans_show_the_writers_own_characters(text: str, seen: str) -> None:
    screened = screen(text)
    found = {text[one.start : one.end] for one in screened.findings}
    assert seen in found | {text[one.start : one.end] for one in screened.mentions}


@pytest.mark.parametrize(
    ("written", "product"),
    [
        ("Quillorin", "Quillorin"), ("quilorin", "Quillorin"), ("Quillorine", "Quillorin"), ("qillorin", "Quillorin"),
        ("zelvane xr", "Zelvane XR"),
        ("omeprozole", "omeprazole"), ("levothyroxinne", "levothyroxine"),
        ("Tylonol", "paracetamol"),
        ("metforman", "metformin"), ("sertralin", "sertraline"), ("ambilify", "aripiprazole"),
        ("atorvastin", "atorvastatin"),
    ],
)  # fmt: skip
def test_a_product_is_found_though_misspelt(written: str, product: str) -> None:
    assert screen(f"I take {written} daily", Known(products=("Quillorin", "Zelvane XR"))).products == (product,)


@pytest.mark.parametrize("word", ["mention", "mountain", "ability", "clarity", "concrete", "desperate", "difficult"])
def test_an_ordinary_word_is_no_misspelt_product(word: str) -> None:
    assert screen(f"I want to {word} it", Known()).products == ()


def test_what_staff_search_is_named_plainly() -> None:
    screened = screen("I broke out in hives and what does it cost to keep it in the fridge on a flight?")
    assert screened.symptoms == ("hives", "rash")
    assert {"cost", "storage", "travel"} <= set(screened.topics)


def test_reasons_never_quote_the_text() -> None:
    text = "Zebrafink took my card 4111 1111 1111 1111 and I have a rash since Quillorin"
    assert not any("Zebra" in f.why or "4111" in f.why or "Quillorin" in f.why for f in screen(text).findings)


def test_what_is_kept_of_a_kind_is_bounded_but_every_identifier_is_kept() -> None:
    many = screen("I have a rash since ibuprofen. " * 400 + "4111 1111 1111 1111 , " * 300)
    kept = Counter(finding.kind for finding in many.findings)
    assert kept[Kind.ADVERSE_EVENT] == judge.MOST_OF_A_KIND
    assert kept[Kind.IDENTIFIERS] == 300


class _Counted(tuple[str, ...]):
    """Keys of a word that count how often they are looked at."""

    looked = 0

    def __iter__(self) -> Iterator[str]:
        type(self).looked += 1
        return super().__iter__()


@pytest.mark.parametrize("word", ["i", "be", "not", "=stroke", "take", "pill", "of", "the", "a"])
def test_the_steps_of_the_search_grow_with_the_text_and_no_faster(word: str) -> None:
    def steps(length: int) -> int:
        _Counted.looked = 0
        find(tree(), [_Counted((word,))] * length)
        return _Counted.looked

    once, fourfold = steps(1_000), steps(4_000)
    assert once > 0
    assert fourfold <= 4 * once + 200


def test_no_phrase_is_longer_than_the_search_allows() -> None:
    assert max(len(phrase.words) for phrase in all_phrases()) <= LONGEST


PIECES = ["a", "1", "1 ", "@", "a@", "(", "i want to ", "rash ", "no ", "\u200b", "gb82", "x" * 39 + " ", "?", "\n",
          "a.", "ß", "my son "]  # fmt: skip


@pytest.mark.parametrize(("piece", "size"), [*((piece, 200_000) for piece in PIECES), (" ".join(PIECES), 1_000_000)])
def test_a_very_long_text_of_anything_is_screened(piece: str, size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = _count_sentences(monkeypatch)
    text = (piece * (size // len(piece) + 1))[:size]
    screened = screen(text)
    _check(text, screened)
    assert max(steps, default=0) <= 140


def _count_sentences(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The length of every sentence read from here on: what bounds each rule's look around."""
    lengths: list[int] = []
    plain: Callable[..., list[Hit]] = phrases.find

    def watched(root: Node, keys: Sequence[tuple[str, ...]]) -> list[Hit]:
        run = 0
        longest_run = 0
        for own in keys:
            run = run + 1 if own else 0
            longest_run = max(longest_run, run)
        lengths.append(longest_run)
        return plain(root, keys)

    monkeypatch.setattr(reading, "find", watched)
    return lengths


def test_the_notation_spells_out_what_it_stands_for() -> None:
    assert set(spell_out("feel (so) sick/ill")) == {
        ("feel", "sick"), ("feel", "ill"), ("feel", "so", "sick"), ("feel", "so", "ill"),
    }  # fmt: skip
    with pytest.raises(ValueError, match="optional"):
        list(spell_out("see things (not there)"))
    small = plant({}, read("symptom", "rash [0.8]: broken ~ spots"))
    assert [hit[:2] for hit in find(small, [("broken",), ("x",), ("y",), ("spots",)])] == [(0, 4)]
    assert find(small, [("broken",), (), ("spots",)]) == []


def test_a_thousand_real_questions_are_screened() -> None:
    if not QUESTIONS.exists():
        pytest.skip("the folder with real questions is not beside this repository; nothing else covers them")
    lines = QUESTIONS.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1000
    for line in lines:
        text = json.loads(line)["text"]
        screened = screen(text)
        assert isinstance(screened, Screened)
        _check(text, screened)
