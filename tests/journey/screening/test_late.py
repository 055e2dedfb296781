"""What the screen could not finish within a minute goes to one named officer, and its clock runs from receipt."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from unittest.mock import patch

import pytest

from answerable.clocks.models import Clock
from answerable.consent.models import Opening
from answerable.dialogue.models import Finding
from answerable.journey.screening import actions as screening
from answerable.journey.screening import queries, reading
from answerable.journey.screening.actions import Noticed
from answerable.kit.clock import Hand
from answerable.kit.errors import Conflict, Missing, Refused
from answerable.ledger.models import Entry
from answerable.people import actions as people
from answerable.people.rules import COMMAND_LINE
from tests.journey.world import MONDAY, World, a_world, again, arrives


@pytest.fixture
def dead_screen() -> Iterator[None]:
    with patch.object(reading, "screen", side_effect=RecursionError):
        yield


def held(world: World, moment: Hand, text: str = "I do not want to live any more") -> str:
    message = arrives(world, text)
    moment.move(timedelta(seconds=61))
    with patch.object(reading, "screen", side_effect=RecursionError):
        assert screening.hold_late() == 1
    return message.pk


def test_within_the_minute_nothing_is_held(world: World, moment: Hand, dead_screen: None) -> None:
    message = arrives(world)
    moment.move(timedelta(seconds=60))
    screening.screen_waiting()
    assert screening.hold_late() == 0
    assert again(message).status == "received"


def test_after_a_minute_the_officer_on_duty_has_it(world: World, moment: Hand, dead_screen: None) -> None:
    message = arrives(world)
    screening.screen_waiting()
    moment.move(timedelta(seconds=61))
    assert screening.hold_late() == 1
    message = again(message)
    assert (message.status, message.thread.state, message.thread.team_id) == ("unscreened", "held", world.team.pk)
    clock = Clock.objects.get(kind="unscreened")
    assert (clock.owner_id, clock.started_at, clock.calendar) == (world.id("sam"), MONDAY, "round_the_clock")
    assert clock.due_at == MONDAY + timedelta(minutes=5)
    assert Entry.objects.filter(verb="message:unscreened", person_id=message.person_id).count() == 1


def test_where_nobody_trained_is_on_the_rota_the_lead_has_it(
    world: World, moment: Hand, dead_screen: None
) -> None:
    people.set_duty(world.id("sam"), world.team.pk, [], by=COMMAND_LINE)
    arrives(world)
    moment.move(timedelta(seconds=61))
    screening.hold_late()
    assert Clock.objects.get(kind="unscreened").owner_id == world.id("lena")


def test_without_a_signed_profile_it_is_held_all_the_same(moment: Hand, db: None, dead_screen: None) -> None:
    world = a_world(signed=False)
    message = arrives(world)
    moment.move(timedelta(seconds=61))
    assert screening.hold_late() == 1
    assert again(message).status == "unscreened"


def test_a_late_one_that_was_never_tried_is_tried_before_it_is_held(world: World, moment: Hand) -> None:
    message = arrives(world)
    moment.move(timedelta(hours=9))  # the house was down over night
    assert screening.screen_waiting() == 0
    assert screening.hold_late() == 1
    assert again(message).status == "screened"


def test_one_that_takes_the_process_down_with_it_is_not_tried_a_second_time(world: World, moment: Hand) -> None:
    message = arrives(world)
    moment.move(timedelta(seconds=61))
    with patch.object(reading, "screen", side_effect=KeyboardInterrupt), pytest.raises(KeyboardInterrupt):
        screening.hold_late()
    assert (again(message).status, again(message).screen_tries) == ("received", 1)
    assert screening.hold_late() == 1
    assert again(message).status == "unscreened"


def test_even_a_screen_that_is_wholly_broken_holds_what_is_late(world: World, moment: Hand) -> None:
    message = arrives(world)
    moment.move(timedelta(seconds=61))
    with patch.object(screening, "read_all", side_effect=ImportError):
        assert screening.hold_late() == 1
    assert again(message).status == "unscreened"


@pytest.mark.parametrize("dies_in", ["dialogue.advance_many", "dialogue.own_many", "clocks.start_many",
                                     "dialogue.settle_many"])
def test_dying_while_it_is_held_leaves_it_for_the_next_pass(
    world: World, moment: Hand, dead_screen: None, dies_in: str
) -> None:
    message = arrives(world)
    screening.screen_waiting()
    moment.move(timedelta(seconds=61))
    with patch(f"answerable.journey.screening.actions.{dies_in}", side_effect=KeyboardInterrupt), \
            pytest.raises(KeyboardInterrupt):
        screening.hold_late()
    assert again(message).status == "received"
    assert not Clock.objects.exists()
    assert screening.hold_late() == 1


def test_one_that_cannot_be_held_keeps_no_other_from_the_officer(
    world: World, moment: Hand, dead_screen: None
) -> None:
    first, second = arrives(world), arrives(world)
    usual = queries.team_for
    moment.move(timedelta(seconds=61))
    with patch.object(queries, "team_for",
                      side_effect=lambda message: usual(message) if message.pk == second.pk else 1 / 0):
        assert screening.hold_late() == 1
    assert (again(first).status, again(second).status) == ("received", "unscreened")


def test_the_officer_opens_it_as_its_screener_and_that_is_recorded(world: World, moment: Hand) -> None:
    message_id = held(world, moment)
    sam = world.actor("sam")
    opened = screening.open_unscreened(message_id, by=sam)
    message = queries.held(message_id, sam)
    assert opened.text(message.body_sealed, f"message:{message_id}:body") == "I do not want to live any more"
    entry = Entry.objects.get(verb="message:opened_unscreened")
    assert (entry.actor_id, entry.purpose, entry.person_id) == (sam.id, "safety", message.person_id)
    assert Opening.objects.filter(actor_id=sam.id, purpose="safety").count() == 1


@pytest.mark.parametrize("name", ["anna", "pia", "rex"])
def test_nobody_but_the_trained_duty_opens_it(world: World, moment: Hand, name: str) -> None:
    message_id = held(world, moment)
    with pytest.raises(Refused):
        screening.open_unscreened(message_id, by=world.actor(name))
    with pytest.raises(Refused):
        screening.finish_unscreened(message_id, findings=[], by=world.actor(name))
    assert not Entry.objects.filter(verb="message:opened_unscreened").exists()


def test_for_an_officer_of_another_house_it_does_not_exist(world: World, moment: Hand) -> None:
    message_id = held(world, moment)
    outsider = replace(world.actor("sam"), id="sta_x", teams=frozenset({"tea_x"}))
    with pytest.raises(Missing):
        screening.open_unscreened(message_id, by=outsider)


def test_what_the_officer_saw_is_kept_and_it_goes_on_its_way(world: World, moment: Hand) -> None:
    message_id = held(world, moment)
    sam = world.actor("sam")
    screening.finish_unscreened(message_id, findings=[Noticed("crisis", 0, 30)], by=sam)
    finding = Finding.objects.get(message=message_id)
    assert (finding.kind, finding.raised_by, finding.strength) == ("crisis", sam.id, 1.0)
    clock = Clock.objects.get(kind="unscreened")
    assert clock.met_at == moment()
    message = finding.message
    assert (message.status, message.screened_by, message.thread.urgency) == ("screened", sam.id, 3)


def test_what_was_screened_cannot_be_screened_again(world: World, moment: Hand) -> None:
    message_id = held(world, moment)
    screening.finish_unscreened(message_id, findings=[], by=world.actor("sam"))
    with pytest.raises(Conflict):
        screening.finish_unscreened(message_id, findings=[], by=world.actor("sam"))
    with pytest.raises(Conflict):
        screening.open_unscreened(message_id, by=world.actor("sam"))


def test_a_lead_who_was_named_for_want_of_an_officer_can_open_and_finish_it(world: World, moment: Hand) -> None:
    people.set_duty(world.id("sam"), world.team.pk, [], by=COMMAND_LINE)
    message_id = held(world, moment)
    screening.open_unscreened(message_id, by=world.actor("lena"))
    screening.finish_unscreened(message_id, findings=[Noticed("crisis", 0, 30)], by=world.actor("lena"))
    assert Finding.objects.filter(message=message_id, kind="crisis").exists()
