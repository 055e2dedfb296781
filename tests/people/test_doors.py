"""What may be a door's site, and what colour its button may have."""

import pytest

from answerable.people.colours import BLACK, WHITE, colour, contrast, painted
from answerable.people.origins import MOST, origin, origins


@pytest.mark.parametrize(("typed", "kept"), [
    ("https://www.example.org", "https://www.example.org"),
    (" HTTPS://WWW.Example.ORG/ ", "https://www.example.org"),
    ("https://example.org:443", "https://example.org"),
    ("https://example.org:8443", "https://example.org:8443"),
    ("http://localhost:8080", "http://localhost:8080"),
    ("http://127.0.0.1", "http://127.0.0.1"),
    ("http://[::1]:8080/", "http://[::1]:8080"),
    ("https://münchen.example", "https://xn--mnchen-3ya.example"),
])
def test_a_site_is_kept_as_browsers_name_it(typed: str, kept: str) -> None:
    assert origin(typed) == kept


@pytest.mark.parametrize("typed", [
    "", "example.org", "ftp://example.org", "http://example.org", "https://example.org/page", "https://example.org?x=1",
    "https://example.org/#top", "https://me@example.org", "https://me:secret@example.org", "https://*.example.org", "*",
    "https://", "https://example.org:port", "https://example.org:99999", "https://exa mple.org", "https://-a.example",
    "https://example.org; script-src *", "https://example.org'", "javascript:alert(1)", "null", "https://a..example",
    "https://example.org\nhttps://other.example", "https://example.org\\@other.example", "https://[::1", "data:,",
    "https://" + "a" * 64 + ".example", "https://" + "a." * 130 + "example", "http://localhost.example.org",
])
def test_what_is_no_site_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(ValueError, match=r"https://"):
        origin(typed)


def test_each_site_is_kept_once_and_at_least_one_is_needed() -> None:
    assert origins(["https://a.example", "", "https://a.example/", "https://b.example"]) == [
        "https://a.example", "https://b.example"]
    for wrong in ([], ["", "  "], [f"https://s{n}.example" for n in range(MOST + 1)]):
        with pytest.raises(ValueError, match="site"):
            origins(wrong)


@pytest.mark.parametrize(("typed", "kept"), [("#1c5956", "#1c5956"), ("1C5956", "#1c5956"), (" #FA0 ", "#ffaa00")])
def test_a_colour_is_kept_in_one_way(typed: str, kept: str) -> None:
    assert colour(typed) == kept


@pytest.mark.parametrize("typed", ["", "green", "#12", "#12345", "#1234567", "#12345g", "#fff;}*{", "rgb(1,2,3)"])
def test_what_is_no_colour_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="colour"):
        colour(typed)


def test_the_contrast_of_known_pairs_is_as_the_guideline_counts_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert contrast("#1c5956", "#ffffff") == contrast("#ffffff", "#1c5956")


@pytest.mark.parametrize(("ground", "ink"), [
    ("#1c5956", WHITE), ("#000000", WHITE), ("#767676", WHITE), ("#777777", BLACK), ("#ff0000", BLACK),
    ("#ffdd00", BLACK), ("#ffffff", BLACK),
])
def test_words_are_white_where_that_can_be_read(ground: str, ink: str) -> None:
    assert painted(ground).ink == ink
    assert painted(ground).flipped is (ink == BLACK)


def test_words_can_be_read_on_every_colour() -> None:
    steps = range(0, 256, 15)
    shades = [f"#{red:02x}{green:02x}{blue:02x}" for red in steps for green in steps for blue in steps]
    assert min(painted(shade).contrast for shade in shades) >= 4.5
