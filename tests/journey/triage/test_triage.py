"""What was screened gets its team, its owner and its clocks, all at once or not at all."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from unittest.mock import patch

import pytest

from answerable.access.actor import Actor, person, software
from answerable.clocks import actions as clocks
from answerable.clocks.models import Clock
from answerable.consent import actions as consent
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Message, Thread
from answerable.dialogue.status import Status
from answerable.journey.inbound.actions import accept
from answerable.journey.screening import actions as screening
from answerable.journey.screening import reading
from answerable.journey.screening.actions import Noticed
from answerable.journey.triage import actions as triage
from answerable.journey.triage import planning
from answerable.journey.triage.picture import picture_of
from answerable.kit import clock
from answerable.kit.clock import Hand
from answerable.kit.ids import new_id
from answerable.ledger.models import Entry
from answerable.people import actions as people
from answerable.people.rules import COMMAND_LINE
from tests.journey.world import MONDAY, World, a_letter, a_world, again, arrives, kept

HARM = "After two weeks on Nulvia my arms are covered in hives and I cannot sleep."
CRISIS = "I do not want to live any more. I want to kill myself tonight."
DELIVERY = software("delivery")


def triaged(world: World, text: str = "May I take it with milk?", **changes: object) -> Message:
    message = arrives(world, text, **changes)
    run()
    return again(message)


def run() -> None:
    screening.screen_waiting()
    triage.triage_waiting()


def follows_up(world: World, first: Message, text: str = "And with juice?", **changes: object) -> Message:
    letter = a_letter(world, text, person_id=first.person_id, thread_id=first.thread_id, proven=True, **changes)
    message = kept(accept(letter, by=person(first.person_id)))
    run()
    return again(message)


def is_answered(message: Message, by: Actor) -> None:
    """A reply goes all the way to the person, as the later steps bring it there."""
    reply_id = new_id("msg")
    sealer = consent.sealer(message.person_id)
    reply = dialogue.keep(
        message.thread, message_id=reply_id, person_id=message.person_id, direction="out", status=Status.DRAFT,
        body_sealed=sealer.seal("Yes.", f"message:{reply_id}:body"), body_mac=sealer.mac("Yes."), author_id=by.id,
        answers=message, by=by)
    dialogue.advance(reply, Status.SUBMITTED, by=by)
    dialogue.advance(reply, Status.APPROVED, by=DELIVERY)
    dialogue.advance(reply, Status.SENDING, by=DELIVERY)
    dialogue.advance(reply, Status.DELIVERED, by=DELIVERY, delivered_at=clock.now())
    dialogue.advance(again(message), Status.ANSWERED, by=DELIVERY)
    clocks.meet("first_answer", about=("thread", message.thread_id), by=DELIVERY)


def clocks_of(message: Message) -> dict[str, Clock]:
    return {clock.kind: clock for clock in Clock.objects.filter(thread_id=message.thread_id, ended_at=None)}


def test_a_question_gets_its_owner_and_its_promise(world: World) -> None:
    message = triaged(world)
    thread = message.thread
    assert (message.status, thread.team_id, thread.owner_id) == ("queued", world.team.pk, world.id("anna"))
    clock = clocks_of(message)["first_answer"]
    assert (clock.owner_id, clock.due_at) == (world.id("anna"), MONDAY + timedelta(minutes=30))
    assert (thread.state, thread.due_at, thread.due_kind) == ("needs_answer", clock.due_at, "first_answer")


def test_the_ledger_says_who_has_it_and_why(world: World) -> None:
    message = triaged(world)
    assigned = Entry.objects.get(verb="thread:assigned")
    assert (assigned.person_id, assigned.why) == (message.person_id, "They have the most room.")
    assert ("staff", world.id("anna")) in assigned.things
    queued = Entry.objects.get(verb="message:queued")
    assert ("team", world.team.pk) in queued.things


def test_a_batch_is_spread_over_those_on_duty(world: World) -> None:
    for _ in range(6):
        arrives(world)
    run()
    owners = list(Thread.objects.values_list("owner_id", flat=True))
    assert {owners.count(world.id(name)) for name in ("anna", "ben")} == {3}


def test_a_german_letter_goes_to_whoever_speaks_german(world: World) -> None:
    assert triaged(world, "Darf ich es mit Milch nehmen?", language="de").thread.owner_id == world.id("ben")


def test_whoever_answered_them_before_has_their_next_letter_too(world: World) -> None:
    first = triaged(world, "Darf ich es mit Milch nehmen?", language="de")
    is_answered(first, world.actor("ben"))
    letter = a_letter(world, "A new question in English.", person_id=first.person_id, proven=True)
    second = kept(accept(letter, by=person(first.person_id)))
    run()
    assert second.thread_id != first.thread_id
    assert again(second).thread.owner_id == world.id("ben")


def test_whoever_left_does_not_get_the_next_letter(world: World) -> None:
    first = triaged(world, "Darf ich es mit Milch nehmen?", language="de")
    is_answered(first, world.actor("ben"))
    people.deactivate(world.id("ben"), by=COMMAND_LINE)
    assert follows_up(world, first).thread.owner_id == world.id("anna")


def test_a_second_message_starts_no_second_promise(world: World) -> None:
    first = triaged(world)
    due = clocks_of(first)["first_answer"].due_at
    second = follows_up(world, first)
    assert second.status == "queued"
    assert clocks_of(first)["first_answer"].due_at == due
    assert Clock.objects.count() == 1
    assert second.thread.owner_id == first.thread.owner_id


def test_after_an_answer_the_next_message_is_promised_one_again(world: World, moment: Hand) -> None:
    first = triaged(world)
    is_answered(first, world.actor("anna"))
    moment.move(timedelta(hours=1))
    second = follows_up(world, first)
    assert [clock.started_at for clock in clocks_of(second).values()] == [moment()]


def test_a_crisis_goes_to_the_trained_duty_at_once_at_any_hour(world: World, moment: Hand) -> None:
    moment.move_to(datetime(2026, 3, 1, 3, 0, tzinfo=UTC))  # a Sunday night
    message = triaged(world, CRISIS)
    assert message.thread.owner_id == world.id("sam")
    running = clocks_of(message)
    assert (running["crisis"].owner_id, running["crisis"].calendar) == (world.id("sam"), "round_the_clock")
    assert running["crisis"].due_at == moment() + timedelta(minutes=5)
    assert message.thread.due_kind == "crisis"


def test_with_nobody_trained_on_the_rota_a_crisis_is_the_leads(world: World) -> None:
    people.set_duty(world.id("sam"), world.team.pk, [], by=COMMAND_LINE)
    message = triaged(world, CRISIS)
    assert message.thread.owner_id == world.id("lena")
    assert clocks_of(message)["crisis"].owner_id == world.id("lena")


def test_a_crisis_in_a_running_conversation_takes_its_promise_along(world: World) -> None:
    first = triaged(world)
    second = follows_up(world, first, CRISIS)
    assert second.thread.owner_id == world.id("sam")
    assert {clock.owner_id for clock in clocks_of(first).values()} == {world.id("sam")}


def test_possible_harm_is_answered_by_the_responder_and_reported_by_safety(world: World) -> None:
    message = triaged(world, HARM)
    running = clocks_of(message)
    assert (running["first_answer"].owner_id, running["safety"].owner_id) == (world.id("anna"), world.id("sam"))
    assert running["safety"].due_at == MONDAY + timedelta(hours=24)
    assert (running["safety"].about_kind, running["safety"].about_id) == ("message", message.pk)


def test_each_report_of_harm_has_its_own_24_hours(world: World, moment: Hand) -> None:
    first = triaged(world, HARM)
    moment.move(timedelta(hours=2))
    second = follows_up(world, first, HARM)
    due = {clock.about_id: clock.due_at for clock in Clock.objects.filter(kind="safety")}
    assert due == {first.pk: MONDAY + timedelta(hours=24), second.pk: MONDAY + timedelta(hours=26)}


def test_a_request_about_their_data_is_the_privacy_officers_within_a_month(world: World) -> None:
    message = triaged(world, "Please delete all the data you have about me.")
    clock = clocks_of(message)["privacy_request"]
    assert (clock.owner_id, clock.due_at) == (world.id("pia"), datetime(2026, 4, 2, 10, 0, tzinfo=UTC))


def test_clocks_run_from_receipt_not_from_screening(world: World, moment: Hand) -> None:
    message = arrives(world, HARM)
    moment.move(timedelta(seconds=40))
    run()
    assert {clock.started_at for clock in clocks_of(message).values()} == {MONDAY}


def test_what_comes_on_friday_night_is_promised_for_monday_morning(world: World, moment: Hand) -> None:
    moment.move_to(datetime(2026, 3, 6, 21, 0, tzinfo=UTC))
    message = triaged(world)
    clock = clocks_of(message)["first_answer"]
    assert clock.due_at == datetime(2026, 3, 9, 8, 30, tzinfo=UTC)
    assert clock.owner_id == world.id("anna")  # the next to come, with Ben: her name decides


def test_a_slowed_conversation_is_promised_a_working_day(world: World, moment: Hand) -> None:
    first = triaged(world)
    is_answered(first, world.actor("anna"))
    dialogue.set_pace(first.thread_id, pace="once_a_day", by=world.actor("lena"))
    second = follows_up(world, first)
    assert clocks_of(second)["first_answer"].due_at == MONDAY + timedelta(hours=8)


def test_praise_is_answered_too(world: World) -> None:
    assert "first_answer" in clocks_of(triaged(world, "Thank you so much, you were wonderful."))


def test_a_kind_line_beside_a_rating_owes_no_answer(world: World) -> None:
    first = triaged(world)
    is_answered(first, world.actor("anna"))
    line = follows_up(world, first, "Thank you so much.", about_rating=True)
    assert (line.status, line.thread.state) == ("closed", "resting")
    assert not clocks_of(first)
    assert Entry.objects.get(verb="message:closed").why == triage.ASKS_NOTHING


def test_a_line_beside_a_rating_that_tells_of_harm_is_like_every_message(world: World) -> None:
    first = triaged(world)
    is_answered(first, world.actor("anna"))
    line = follows_up(world, first, HARM, about_rating=True)
    assert line.status == "queued"
    assert {"first_answer", "safety"} <= set(clocks_of(line))


def test_what_the_officer_screened_is_not_the_officers_to_answer(world: World, moment: Hand) -> None:
    message = arrives(world)
    moment.move(timedelta(seconds=61))
    with patch.object(reading, "screen", side_effect=RecursionError):
        screening.hold_late()
    screening.finish_unscreened(message.pk, findings=[Noticed("adverse_event", 0, 3)], by=world.actor("sam"))
    assert triage.triage_waiting() == 1
    message = again(message)
    assert (message.status, message.thread.owner_id) == ("queued", world.id("anna"))
    assert {"first_answer", "safety"} == set(clocks_of(message))


def test_without_a_signed_profile_there_is_an_owner_and_a_promise(moment: Hand, db: None) -> None:
    world = a_world(signed=False)
    message = triaged(world)
    assert message.thread.owner_id == world.id("anna")
    assert clocks_of(message)["first_answer"].due_at == MONDAY + timedelta(minutes=60)


def test_one_that_cannot_be_planned_is_the_leads_and_keeps_no_other_waiting(world: World) -> None:
    bad, good = arrives(world), arrives(world)
    usual = planning.plan_for

    def plan(messages: Any, picture: Any) -> planning.Plan:
        if messages[0].pk == bad.pk:
            raise ZeroDivisionError
        return usual(messages, picture)

    screening.screen_waiting()
    with patch.object(triage, "plan_for", plan):
        assert triage.triage_waiting() == 2
    assert again(good).thread.owner_id == world.id("anna")
    assert (again(bad).status, again(bad).thread.owner_id) == ("queued", world.id("lena"))
    assert clocks_of(bad)["first_answer"].owner_id == world.id("lena")


def test_one_that_cannot_be_moved_keeps_no_other_waiting(world: World) -> None:
    bad, good = arrives(world), arrives(world)
    usual = clocks.start_many

    def start(starts: Any, *, by: Actor) -> Any:
        if any(one.thread_id == bad.thread_id for one in starts):
            raise ValueError
        return usual(starts, by=by)

    screening.screen_waiting()
    with patch.object(clocks, "start_many", start):
        assert triage.triage_waiting() == 1
    assert (again(good).status, again(bad).status) == ("queued", "screened")
    assert triage.triage_waiting() == 1
    assert again(bad).status == "queued"


def test_a_house_with_nobody_in_it_keeps_no_other_house_waiting(world: World) -> None:
    empty = people.set_up_organisation("empty", name="Empty", kind="company", countries=["DE"], by=COMMAND_LINE)
    for _ in range(3):
        arrives(world, organisation_id=empty.pk)
    good = arrives(world)
    screening.screen_waiting()
    triage.triage_waiting(limit=3)
    triage.triage_waiting(limit=3)
    assert again(good).status == "queued"
    assert Message.objects.filter(status="screened").count() == 3


def test_of_two_conductors_only_the_one_that_won_places_it(world: World) -> None:
    message = arrives(world)
    screening.screen_waiting()
    usual = picture_of

    def slowly(messages: Any, now: datetime) -> Any:
        picture = usual(messages, now)
        with patch.object(triage, "picture_of", usual):
            assert triage.triage_waiting() == 1
        return picture

    with patch.object(triage, "picture_of", slowly):
        assert triage.triage_waiting() == 0
    for verb in ("message:queued", "thread:assigned", "clock:started"):
        assert Entry.objects.filter(verb=verb, person_id=message.person_id).count() == 1


@pytest.mark.parametrize("dies_in", ["picture_of", "plan_for", "dialogue.advance_many", "dialogue.own_many",
                                     "clocks.start_many", "dialogue.settle_many"])
def test_dying_anywhere_in_between_leaves_the_message_for_the_next_pass(world: World, dies_in: str) -> None:
    message = arrives(world)
    screening.screen_waiting()
    with patch(f"answerable.journey.triage.actions.{dies_in}", side_effect=KeyboardInterrupt), \
            pytest.raises(KeyboardInterrupt):
        triage.triage_waiting()
    assert (again(message).status, again(message).thread.owner_id) == ("screened", None)
    assert not Clock.objects.exists()
    assert triage.triage_waiting() == 1
    assert again(message).status == "queued"


def test_the_number_of_queries_does_not_grow_with_the_batch(
    world: World, django_assert_max_num_queries: Callable[[int], Any]
) -> None:
    for number in range(50):
        arrives(world, HARM if number % 2 else "May I take it with milk?")
    screening.screen_waiting()
    with django_assert_max_num_queries(45):
        assert triage.triage_waiting() == 50
