"""Everyday words for harm, and products that nobody names: heard beside each other, and left alone otherwise."""

import pytest

from answerable.engines.screen import Kind, screen

HARMED = [
    "week two of the new tablets and I am so flat", "metformin has me living on the toilet",
    "the steroids have turned my sweet boy into a monster", "prednisolone. up at four hoovering, wired.",
    "Since Brovanexin he fell twice in the kitchen", "came off Tarvidone and the room won't stop spinning",
    "Zelmorane 20mg, day four, pins and needles", "They put her on quetiapine and she nods off into her dinner",
    "HRT patches left a red raw square on my hip", "#ozempic and the eggy burps, every single night",
    "since these I have to wee every ten minutes", "my arm ballooned after the tetanus jab",
    "No energy since I started it. Weight up a stone.", "contact lenses, and my eye is red and gritty since",
]  # fmt: skip
UNHARMED = [
    "my flat is cold and the lift is broken", "I fell twice on the ice, nothing to do with anybody",
    "The wired headphones came today", "He bought a monster truck", "we walked until we nodded off in the tent",
    "the burps of a happy baby", "My wig arrived in the wrong colour", "she is hooked on that series",
]  # fmt: skip


def _harms(text: str) -> list[str]:
    return [one.rule for one in screen(text).findings if one.kind is Kind.ADVERSE_EVENT and one.rule.startswith("ae.")]


@pytest.mark.parametrize("text", HARMED)
def test_an_everyday_word_beside_a_product_is_heard(text: str) -> None:
    assert _harms(text)


@pytest.mark.parametrize("text", UNHARMED)
def test_the_same_word_without_a_product_says_nothing(text: str) -> None:
    assert _harms(text) == []


def test_an_everyday_word_is_no_symptom_that_staff_would_search() -> None:
    assert screen("my flat is cold and the lift is broken").symptoms == ()


@pytest.mark.parametrize("name", ["Brovanexin", "zelmorane", "Tarvidone", "Oxaprenil"])
def test_a_name_that_nobody_set_up_is_taken_for_a_product_where_one_would_stand(name: str) -> None:
    assert _harms(f"I have had hives since {name}")


@pytest.mark.parametrize("name", ["Kitchen", "Margaret", "Tuesday", "London"])
def test_any_other_name_is_none(name: str) -> None:
    assert _harms(f"I have had hives since {name}") == []


def test_harm_told_before_the_product_weighs_less_than_harm_told_after_it() -> None:
    first = [one for one in screen("My skin itched. I bought the lotion.").findings if one.rule.startswith("ae.")]
    after = [one for one in screen("I bought the lotion. My skin itched.").findings if one.rule.startswith("ae.")]
    assert max(one.strength for one in first) < max(one.strength for one in after)
