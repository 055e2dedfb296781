"""Beside every recall stands what it costs, at the volume of the last days."""

from datetime import timedelta

import pytest

from answerable.hearing import actions as hearing
from answerable.hearing import queries
from answerable.hearing.models import Score
from answerable.kit import clock
from tests.cast import House
from tests.hearing.room import HARM, a_message, labelled, many_labels, signed, thresholds

QUIET = "Does it have to stay in the fridge when I travel?"


def scored(house: House, probabilities: list[float], *, ruled: int = 0, channel: str = "web", days: float = 1) -> None:
    """Messages with these probabilities of harm, the first of them found by the rules."""
    for number, probability in enumerate(probabilities):
        with clock.at(clock.now() - timedelta(days=days)):
            message = a_message(house, QUIET)
        ruled_kinds = [HARM] if number < ruled else []
        Score.objects.filter(pk=message.pk).update(scores={HARM: probability}, ruled=ruled_kinds, channel=channel)


def test_a_lower_threshold_finds_more_and_costs_more(house: House) -> None:
    scored(house, [0.9, 0.6, 0.4, 0.2, 0.1, 0.05, 0.03, 0.02, 0.01, 0.01], days=2)
    told = queries.curve(house.organisation.pk, HARM)
    loads = [point.per_100 for point in told.points]
    assert loads == sorted(loads, reverse=True)
    assert (told.points[0].threshold, told.points[-1].threshold) == (0.01, 1.0)
    at = {round(point.threshold, 2): point for point in told.points}
    assert (at[0.5].per_100, at[0.1].per_100, at[1.0].per_100) == (20, 50, 0)
    assert at[0.5].a_day == pytest.approx(0.2 * 10 / 2, rel=0.01)
    assert at[0.5].hours_a_day == pytest.approx(at[0.5].a_day * 4 / 60)
    assert queries.curve(house.organisation.pk, HARM, minutes=8).points[0].hours_a_day == pytest.approx(
        2 * told.points[0].hours_a_day
    )


def test_what_the_rules_found_costs_its_reading_at_every_threshold(house: House) -> None:
    scored(house, [0.3, 0.3, 0.02, 0.02], ruled=1)
    told = queries.curve(house.organisation.pk, HARM)
    assert told.points[-1].per_100 == 25
    assert told.points[0].per_100 == 100


def test_recall_stands_with_its_interval_and_is_unknown_without_labels(house: House) -> None:
    told = queries.curve(house.organisation.pk, HARM)
    assert {(point.recall, point.low, point.high) for point in told.points} == {(None, None, None)}
    assert (told.suggested, told.yes, told.no, told.messages) == (None, 0, 0, 0)
    for value in (0.9, 0.8, 0.3, 0.3):
        message = labelled(house, "My arms went all plumbly.", True)
        Score.objects.filter(pk=message.pk).update(scores={HARM: value}, ruled=[])
    labelled(house, QUIET, False)
    told = queries.curve(house.organisation.pk, HARM)
    assert (told.yes, told.no) == (4, 1)
    at = {round(point.threshold, 2): point for point in told.points}
    assert (at[0.2].recall, at[0.5].recall, at[1.0].recall) == (1.0, 0.5, 0.0)
    half = at[0.5]
    assert half.low is not None and half.high is not None and half.low < 0.5 < half.high
    assert told.suggested is None  # too few to set anything by


def test_with_labels_enough_a_threshold_for_the_recall_that_is_aimed_at_is_suggested(house: House) -> None:
    for number in range(20):
        message = labelled(house, "My arms went all plumbly.", True)
        Score.objects.filter(pk=message.pk).update(scores={HARM: (number + 1) / 21}, ruled=[])
    told = queries.curve(house.organisation.pk, HARM)
    assert told.suggested == pytest.approx(2 / 21)


def test_the_point_of_now_is_at_todays_threshold_of_that_channel(house: House) -> None:
    scored(house, [0.9, 0.5], channel="email")
    scored(house, [0.02, 0.02], channel="web")
    signed(house, hearing.set_thresholds(house.organisation.pk, thresholds={HARM: {"": 0.95, "email": 0.4}},
                                         by=house.tomas))  # fmt: skip
    assert queries.channels_of(house.organisation.pk) == ["email", "web"]
    assert queries.curve(house.organisation.pk, HARM, "email").now.per_100 == 100
    everywhere = queries.curve(house.organisation.pk, HARM).now
    assert (everywhere.threshold, everywhere.per_100) == (0.95, 0)


def test_after_training_the_curve_rests_on_what_was_left_out_until_there_is_more(house: House) -> None:
    many_labels(house)
    version = signed(house, hearing.train(house.organisation.pk, by=house.tomas))
    told = queries.curve(house.organisation.pk, HARM)
    assert (told.yes, told.no) == (12, 12)
    after = next(row for row in version.figures["rows"] if row["kind"] == HARM)["after"]
    assert told.now.recall == pytest.approx(after["recall"], abs=1e-4)
    labelled(house, "My arms went all plumbly.", True)
    assert queries.curve(house.organisation.pk, HARM).yes == 13


def test_new_thresholds_show_what_they_would_have_found(house: House) -> None:
    signed(house, thresholds(house, 0.4))
    for value in (0.9, 0.5, 0.2):
        message = labelled(house, "My arms went all plumbly.", True)
        Score.objects.filter(pk=message.pk).update(scores={HARM: value}, ruled=[])
    row = next(one for one in thresholds(house, 0.6).figures["rows"] if one["kind"] == HARM)
    assert row["before"]["recall"] == pytest.approx(2 / 3, abs=1e-3)
    assert row["after"]["recall"] == pytest.approx(1 / 3, abs=1e-3)
    assert row["after"]["load"] < row["before"]["load"]
