"""What the writing page may promise is what triage would keep."""

from datetime import UTC, datetime, timedelta

import pytest

from answerable.journey.triage.queries import Promise, promise_for
from answerable.kit.clock import Hand
from answerable.people import actions as people
from answerable.people.rules import COMMAND_LINE
from tests.journey.world import MONDAY, WEEK, World, a_world

FRIDAY_NIGHT = datetime(2026, 3, 6, 21, 0, tzinfo=UTC)


def promise(world: World, now: datetime) -> Promise:
    made = promise_for(world.organisation.pk, "DE", now)
    assert made is not None
    return made


def test_while_someone_is_here_the_profiles_minutes_are_promised(world: World) -> None:
    made = promise(world, MONDAY)
    assert (made.by, made.someone_is_here, made.opens_at) == (MONDAY + timedelta(minutes=30), True, MONDAY)


def test_at_night_nobody_is_here_and_the_promise_counts_from_the_morning(world: World) -> None:
    made = promise(world, FRIDAY_NIGHT)
    assert not made.someone_is_here
    assert made.opens_at == datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
    assert made.by == datetime(2026, 3, 9, 8, 30, tzinfo=UTC)


def test_help_in_a_crisis_is_promised_only_while_someone_trained_is_on_the_rota(world: World) -> None:
    assert promise(world, FRIDAY_NIGHT).crisis_staffed
    people.set_duty(world.id("sam"), world.team.pk, [], by=COMMAND_LINE)
    assert not promise(world, FRIDAY_NIGHT).crisis_staffed


def test_of_two_teams_the_slower_ones_time_is_promised(world: World) -> None:
    people.add_team(world.organisation.pk, "late", name="Late", community="Others", zone="UTC",
                    hours={"wed": [["10:00", "12:00"]]}, by=COMMAND_LINE)
    made = promise(world, MONDAY)
    assert made.by == datetime(2026, 3, 4, 10, 30, tzinfo=UTC)
    assert not made.crisis_staffed
    assert len(made.hours.days) == len(WEEK)


def test_an_organisation_without_a_team_promises_nothing(moment: Hand, db: None) -> None:
    empty = people.set_up_organisation("empty", name="Empty", kind="company", countries=["DE"], by=COMMAND_LINE)
    assert promise_for(empty.pk, "DE", MONDAY) is None


@pytest.mark.parametrize("signed", [True, False])
def test_there_is_a_promise_with_and_without_a_signed_profile(moment: Hand, db: None, signed: bool) -> None:
    made = promise(a_world(signed=signed), MONDAY)
    assert made.by == MONDAY + timedelta(minutes=30 if signed else 60)
