"""What was received is screened in batches, and what fails keeps nothing else waiting."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from unittest.mock import patch

import pytest

from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Finding, Message
from answerable.engines import screen as engine
from answerable.journey.screening import actions as screening
from answerable.journey.screening import reading
from answerable.journey.screening.queries import peek
from answerable.kit.clock import Hand
from answerable.ledger.models import Entry
from tests.journey.world import World, again, arrives

HARM = "After two weeks on Nulvia my arms are covered in hives and I cannot sleep."


def screen_that_chokes_on(word: str) -> Callable[..., engine.Screened]:
    def choking(text: str, known: engine.Known, by: engine.Version | None = None) -> engine.Screened:
        if word in text:
            raise RecursionError
        return engine.screen(text, known, by)

    return choking


def test_what_was_received_is_screened_and_its_findings_are_kept(world: World, moment: Hand) -> None:
    message = arrives(world, HARM)
    moment.move(timedelta(seconds=3))
    assert screening.screen_waiting() == 1
    message = again(message)
    assert message.status == "screened"
    assert message.screened_by == engine.shipped_version().name
    assert message.screened_at == moment()
    kinds = set(Finding.objects.filter(message=message).values_list("kind", flat=True))
    assert {"adverse_event", "product", "symptom"} <= kinds
    assert (message.thread.urgency, message.thread.leading_kind) == (2, "adverse_event")


def test_staff_find_it_by_product_and_symptom_never_by_its_words(world: World) -> None:
    message = arrives(world, HARM)
    screening.screen_waiting()
    subjects = Finding.objects.filter(message=message, kind__in=["product", "symptom", "topic"])
    assert "Nulvia" in {row.about for row in subjects}
    assert all((row.start, row.end) == (0, 0) for row in subjects)
    assert not any(word in row.why for row in Finding.objects.filter(message=message) for word in ("hives", "sleep"))


def test_each_screening_stands_in_the_ledger_of_its_person(world: World) -> None:
    message = arrives(world)
    screening.screen_waiting()
    entry = Entry.objects.get(verb="message:screened")
    assert (entry.person_id, entry.actor_kind, entry.actor_id) == (message.person_id, "software", "screen")
    assert ("message", message.pk) in entry.things


def test_nothing_is_screened_twice(world: World) -> None:
    arrives(world)
    assert [screening.screen_waiting(), screening.screen_waiting()] == [1, 0]
    assert Entry.objects.filter(verb="message:screened").count() == 1


def test_of_two_conductors_only_the_one_that_won_records(world: World) -> None:
    message = arrives(world, HARM)
    usual = reading.read_all

    def slowly(messages: Any, passes: Any) -> reading.Batch:
        batch = usual(messages, passes)
        with patch.object(screening, "read_all", usual):
            assert screening.screen_waiting() == 1  # the other one was faster
        return batch

    with patch.object(screening, "read_all", slowly):
        assert screening.screen_waiting() == 0
    assert Entry.objects.filter(verb="message:screened").count() == 1
    places = list(Finding.objects.filter(message=message).values_list("kind", "start", "end", "about"))
    assert len(places) == len(set(places)) > 0


def test_one_that_cannot_be_screened_keeps_no_other_waiting(world: World) -> None:
    bad, good = arrives(world, "this one chokes"), arrives(world, "this one is fine")
    with patch.object(reading, "screen", screen_that_chokes_on("chokes")):
        assert screening.screen_waiting() == 1
        assert screening.screen_waiting() == 0
    assert again(good).status == "screened"
    assert (again(bad).status, again(bad).screen_tries) == ("received", 2)
    assert screening.screen_waiting() == 1  # mended within the minute


def test_a_full_batch_of_bad_ones_lets_a_good_one_past(world: World) -> None:
    for _ in range(3):
        arrives(world, "this one chokes")
    good = arrives(world, "this one is fine")
    with patch.object(reading, "screen", screen_that_chokes_on("chokes")):
        screening.screen_waiting(limit=3)
        screening.screen_waiting(limit=3)
    assert again(good).status == "screened"


def test_one_whose_findings_cannot_be_kept_keeps_no_other_waiting(world: World) -> None:
    bad, good = arrives(world), arrives(world)
    usual = dialogue.note_findings

    def note(found: Any, *, version: str) -> int:
        pairs = list(found)
        if any(message.pk == bad.pk for message, _ in pairs):
            raise ValueError
        return usual(pairs, version=version)

    with patch.object(dialogue, "note_findings", note):
        assert screening.screen_waiting() == 1
    assert again(good).status == "screened"
    assert (again(bad).status, again(bad).screen_tries) == ("received", 1)
    assert screening.screen_waiting() == 1


def test_what_has_no_words_is_for_a_person_to_look_at(world: World) -> None:
    message = arrives(world, "?!")
    screening.screen_waiting()
    assert Finding.objects.filter(message=message, kind="unreadable").count() == 1


def test_two_messages_of_one_conversation_raise_its_urgency_to_the_higher(world: World) -> None:
    first = arrives(world, HARM)
    second = arrives(world, "Thank you, you are so kind.")
    Message.objects.filter(pk=second.pk).update(thread=first.thread)
    screening.screen_waiting()
    assert again(first).thread.urgency == 2


@pytest.mark.parametrize("dies_in", ["consent.for_screening", "read_all", "dialogue.advance_many",
                                     "dialogue.note_findings", "nudge.nudge"])
def test_dying_anywhere_in_between_leaves_the_message_for_the_next_pass(world: World, dies_in: str) -> None:
    message = arrives(world, HARM)
    with patch(f"answerable.journey.screening.actions.{dies_in}", side_effect=KeyboardInterrupt), \
            pytest.raises(KeyboardInterrupt):
        screening.screen_waiting()
    assert again(message).status == "received"
    assert not Finding.objects.exists()
    assert not Entry.objects.filter(verb="message:screened").exists()
    assert screening.screen_waiting() == 1


def test_the_number_of_queries_does_not_grow_with_the_batch(
    world: World, django_assert_max_num_queries: Callable[[int], Any]
) -> None:
    for _ in range(50):
        arrives(world, HARM)
    with django_assert_max_num_queries(22):
        assert screening.screen_waiting() == 50


def test_a_look_ahead_keeps_nothing(world: World) -> None:
    seen = peek(HARM, engine.Known(products=("Nulvia",)))
    assert "adverse_event" in {finding.kind for finding in seen.findings}
    assert not Finding.objects.exists()
