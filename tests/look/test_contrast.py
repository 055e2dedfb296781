"""Every pair of tokens that the parts lay on each other can be read, in each scheme."""

import pytest

from tests.look.css import colours, contrast

LIGHT, DARK, MORE = "prefers-color-scheme: light", "prefers-color-scheme: dark", "prefers-contrast: more"
SCHEMES = {
    "light": (LIGHT,),
    "dark": (DARK,),
    "light, more contrast": (LIGHT, MORE),
    "dark, more contrast": (DARK, MORE),
}
GROUNDS = ("ground", "sheet", "sunk", "wash")
WORDS = [
    *[(word, ground) for word in ("ink", "quiet", "accent", "accent-deep") for ground in GROUNDS],
    ("ink", "marker"), ("ink", "alarm-wash"), ("quiet", "marker"),
    ("on-accent", "accent"), ("on-accent", "accent-deep"), ("on-panel", "panel"),
    ("alarm", "ground"), ("alarm", "sheet"), ("alarm", "alarm-wash"), ("on-alarm", "alarm"), ("ground", "ink"),
]  # fmt: skip
LINES = [
    *[(line, ground) for line in ("edge", "accent", "ink", "alarm") for ground in ("ground", "sheet")],
    ("edge", "wash"), ("marker-line", "ground"), ("marker-line", "sheet"), ("marker-line", "marker"),
    ("alarm", "alarm-wash"), ("ink", "sunk"), ("accent", "hair"), ("alarm", "hair"), ("on-panel", "panel"),
]  # fmt: skip


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("word", "ground"), WORDS)
def test_words_reach_four_and_a_half_to_one(scheme: str, word: str, ground: str) -> None:
    token = colours(*SCHEMES[scheme])
    assert contrast(token[word], token[ground]) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("line", "ground"), LINES)
def test_lines_that_say_something_reach_three_to_one(scheme: str, line: str, ground: str) -> None:
    token = colours(*SCHEMES[scheme])
    assert contrast(token[line], token[ground]) >= 3


def test_the_measure_agrees_with_known_ratios() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert contrast("#767676", "#fff") == pytest.approx(4.542, abs=0.001)


def test_dark_and_contrast_schemes_really_differ_from_light() -> None:
    read = {name: colours(*conditions) for name, conditions in SCHEMES.items()}
    assert read["dark"]["ground"] != read["light"]["ground"]
    assert read["light, more contrast"]["quiet"] != read["light"]["quiet"]
    assert set(read["dark"]) == set(read["light"])
