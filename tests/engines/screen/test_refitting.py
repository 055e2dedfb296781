"""A model learns from a deployment's own labels: little from few, by kind, and never a name."""

import math
import random
from functools import lru_cache

import pytest

from answerable.engines.screen import Known, screen, shipped_version
from answerable.engines.screen.measuring import roc_area
from answerable.engines.screen.model.descent import lowest
from answerable.engines.screen.model.features import features
from answerable.engines.screen.model.grown import applied, differing
from answerable.engines.screen.model.refitting import FEWEST, PERSONS, Labelled, Refitted, refit, refit_and_try
from answerable.engines.screen.version import Version

HARM = "adverse_event"
WHERE = ("arms", "legs", "hands", "neck", "back", "feet", "face", "chest", "knees", "elbows", "shoulders", "fingers")
WHEN = ("this morning", "last night", "on Sunday", "at work", "after lunch", "in the shower", "before bed")


def said_of(text: str, truth: bool, person: str) -> Labelled:
    return Labelled(text, Known(), {HARM: truth}, person)


def a_set(count: int, seed: int = 7) -> list[Labelled]:
    """Half of them say that something 'went plumbly', which no dictionary knows and which here means harm."""
    chance = random.Random(seed)
    rows = []
    for number in range(count):
        where, when = chance.choice(WHERE), chance.choice(WHEN)
        harmed = number % 2 == 0
        text = f"My {where} went all plumbly {when}." if harmed else f"I put the cream on my {where} {when}."
        rows.append(said_of(text, harmed, f"person {number}"))
    return rows


@lru_cache(maxsize=1)
def learned() -> Refitted:
    return refit_and_try(shipped_version(), a_set(80))


def chance_of(version: Version, text: str, kind: str = HARM) -> float:
    return screen(text, by=version).scores[kind]


def grown() -> Version:
    return Version("own-1", learned().model, shipped_version().thresholds)


def test_it_learns_how_people_here_say_it() -> None:
    text = "My ankles went all plumbly again."
    assert chance_of(grown(), text) > chance_of(shipped_version(), text) + 0.3
    assert learned().model.weight("w plumbly", HARM) > 0.2


def test_on_people_that_it_has_not_learned_from_it_is_better_than_before() -> None:
    rows, came = a_set(80), learned()

    def area(told: list[float]) -> float:
        return roc_area([p for p, row in zip(told, rows, strict=True) if row.labels[HARM]],
                        [p for p, row in zip(told, rows, strict=True) if not row.labels[HARM]])

    assert area([one[HARM] for one in came.left_out]) > area([one[HARM] for one in came.before]) + 0.05
    assert came.learned == (HARM,)


def test_what_was_left_out_was_told_by_a_model_that_did_not_know_its_writer() -> None:
    rows = [said_of(f"It is all {'brillig' if n % 2 else 'mimsy'} to me on day {n}.", n % 2 == 0, "one person")
            for n in range(40)]  # fmt: skip
    others = [said_of(f"Day {n} was fine, thank you.", n % 2 == 0, f"person {n}") for n in range(40)]
    came = refit_and_try(shipped_version(), rows + others)
    yes = [one[HARM] for one, row in zip(came.left_out[:40], rows, strict=True) if row.labels[HARM]]
    no = [one[HARM] for one, row in zip(came.left_out[:40], rows, strict=True) if not row.labels[HARM]]
    assert roc_area(yes, no) == pytest.approx(0.5, abs=0.2)  # whoever had seen this person would know


def test_a_kind_with_few_labels_of_one_side_stays_as_it_is() -> None:
    few = [said_of(f"My arm went plumbly {n}.", n < FEWEST - 1, f"person {n}") for n in range(60)]
    assert refit(shipped_version(), few) is shipped_version().model


def test_the_other_kinds_judge_every_message_as_before() -> None:
    text = "I cannot go on like this. My knees went all plumbly, and I want it to end."
    now, before = grown().model, shipped_version().model
    told = features(text, screen(text))
    after = now.told(told)
    assert {kind: after[kind] for kind in after if kind != HARM} == pytest.approx(
        {kind: value for kind, value in before.told(told).items() if kind != HARM}, abs=1e-9
    )
    assert now.heads[now.kinds.index("crisis")] == before.heads[before.kinds.index("crisis")]


def test_a_word_of_fewer_people_than_five_never_enters_however_often_they_write_it() -> None:
    rows = a_set(60)
    rows += [said_of(f"Dear Oisinbeg, my {where} hurt since the pills.", True, f"family {n % (PERSONS - 1)}")
             for n, where in enumerate(WHERE * 3)]  # fmt: skip
    model = refit(shipped_version(), rows)
    assert "w oisinbeg" not in model.weights
    assert not [name for name in model.weights if "oisinbeg" in name]
    assert "w plumbly" in model.weights


def test_few_labels_move_little_and_many_move_more() -> None:
    text = "My ankles went all plumbly again."
    by_count = [chance_of(Version("own", refit(shipped_version(), a_set(count)), {}), text) for count in (20, 80, 240)]
    assert by_count == sorted(by_count)
    shipped, few = shipped_version().model, refit(shipped_version(), a_set(20))
    moved = [abs(few.weight(name, HARM) - shipped.weight(name, HARM)) for name in shipped.weights]
    assert max(moved) < 0.6


def test_the_same_labels_give_the_same_model() -> None:
    again = refit(shipped_version(), a_set(80))
    assert again.heads == learned().model.heads
    assert again.weights == learned().model.weights


def test_what_differs_is_enough_to_have_the_model_again() -> None:
    base = shipped_version().model
    lines = differing(base, learned().model)
    again = applied(base, lines)
    assert again.own == learned().model.own
    assert again == learned().model
    assert 0 < len(lines) < 400
    assert differing(base, base) == []


def test_what_moved_it_names_the_word_that_it_learned() -> None:
    text = "My ankles went all plumbly again."
    moved = grown().model.moved(text, screen(text), HARM)
    assert "w plumbly" in {one.feature for one in moved}


def test_the_lowest_point_of_a_bowl_is_found() -> None:
    def bowl(at: list[float]) -> tuple[float, list[float]]:
        value = sum((place + 1) ** 2 * (one - place) ** 2 for place, one in enumerate(at)) + math.cosh(at[0])
        slope = [2 * (place + 1) ** 2 * (one - place) for place, one in enumerate(at)]
        return value, [slope[0] + math.sinh(at[0]), *slope[1:]]

    found = lowest(bowl, [9.0] * 12, enough=1e-6)
    assert found == pytest.approx([float(place) for place in range(12)], abs=1e-3)
