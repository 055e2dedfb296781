"""A random sample of what passed is read blind, and what was missed is counted and looked after."""

from datetime import timedelta
from typing import Any
from unittest.mock import patch

import pytest
from django.db import IntegrityError, transaction

from answerable.clocks.models import Clock
from answerable.conductor.loop import Round, drain
from answerable.conductor.route import STEPS
from answerable.dialogue import actions as dialogue
from answerable.dialogue.models import Finding, Thread
from answerable.hearing import actions as hearing
from answerable.hearing import queries
from answerable.hearing.models import Reading, Sampling, Score
from answerable.kit import clock
from answerable.kit.errors import Conflict, Invalid, Missing, Refused
from answerable.ledger.models import Entry
from tests.cast import House, a_letter
from tests.hearing.room import HARM, HIVES, a_message, a_second_reader, a_week_later, signed, thresholds
from tests.journey import answers

QUIET = "Does it have to stay in the fridge when I travel?"
OTHER = "May I have the leaflet in large print, please?"


def test_every_screened_message_leaves_its_probabilities_and_no_word(house: House) -> None:
    found, passed = a_message(house, HIVES), a_message(house, QUIET)
    told, quiet = Score.objects.get(pk=found.pk), Score.objects.get(pk=passed.pk)
    assert (told.passed, quiet.passed) == (False, True)
    assert told.scores[HARM] > 0.5 and HARM in told.ruled and quiet.ruled == []
    assert all(0.01 <= value <= 1 for row in (told, quiet) for value in row.scores.values())
    assert (told.organisation_id, told.channel, told.version) == (house.organisation.pk, "web", found.screened_by)


def test_what_nobody_could_read_did_not_pass(house: House) -> None:
    assert not Score.objects.get(pk=a_message(house, "?!").pk).passed


def test_a_score_is_kept_with_its_screening_or_not_at_all(house: House) -> None:
    a_letter(house, QUIET)
    from answerable.journey.screening.actions import screen_waiting

    with patch("answerable.hearing.actions.keep_scores", side_effect=ValueError):
        assert screen_waiting() == 0
    assert not Score.objects.exists() and not Entry.objects.filter(verb="message:screened").exists()
    assert screen_waiting() == 1
    assert Score.objects.count() == 1


def test_only_what_passed_is_drawn_and_nothing_twice(house: House) -> None:
    drawn = a_week_later(house, QUIET, HIVES, OTHER)
    assert len(drawn) == 2
    assert HIVES not in {hearing.open_sample(one.pk, by=house.tomas).text for one in drawn}
    assert {one.out_of for one in drawn} == {2}
    with clock.shifted(timedelta(days=8)):
        assert hearing.draw_due(clock.now()) == 0


def test_a_week_must_pass_before_the_first_draw_and_between_two(house: House) -> None:
    a_message(house, QUIET)
    assert hearing.draw_due(clock.now()) == 0
    now = clock.now()
    assert hearing.draw_due(now + timedelta(days=7)) == 1
    with clock.at(now + timedelta(days=8)):
        a_message(house, OTHER)
    assert hearing.draw_due(now + timedelta(days=13)) == 0
    assert hearing.draw_due(now + timedelta(days=14)) == 1
    assert Sampling.objects.get().drawn_at == now + timedelta(days=14)


def test_no_more_are_drawn_than_were_asked_for_and_each_is_as_likely(house: House) -> None:
    with clock.at(clock.now() - timedelta(days=8)):
        messages = [a_message(house, QUIET).pk for _ in range(6)]
    hearing.set_sampling(house.organisation.pk, a_week=2, by=house.tomas)
    seen: dict[str, int] = dict.fromkeys(messages, 0)
    for _ in range(60):
        with transaction.atomic():
            assert hearing.draw_due(clock.now()) == 2
            for one in Reading.objects.all():
                seen[str(one.message_id)] += 1
            transaction.set_rollback(True)
    assert min(seen.values()) > 5  # twenty of sixty each, give or take
    assert sum(seen.values()) == 120


def test_the_number_a_week_is_the_safety_officers_and_has_its_bounds(house: House) -> None:
    for wrong in (-1, 501):
        with pytest.raises(Invalid):
            hearing.set_sampling(house.organisation.pk, a_week=wrong, by=house.tomas)
    with pytest.raises(Refused):
        hearing.set_sampling(house.organisation.pk, a_week=5, by=house.hanna)
    assert queries.sampling(house.organisation.pk).a_week == 20
    assert a_week_later(house, QUIET, a_week=0) == []


def test_the_conductor_draws_by_itself(house: House) -> None:
    with clock.at(clock.now() - timedelta(days=8)):
        a_message(house, QUIET)
    assert Round(tuple(step for step in STEPS if step.name == "drawing")).go() == 1
    assert Reading.objects.count() == 1


def test_a_reader_sees_the_words_and_nothing_that_the_screen_said(house: House) -> None:
    (drawn,) = a_week_later(house, QUIET)
    opened = hearing.open_sample(drawn.pk, by=house.tomas)
    assert (opened.text, opened.channel) == (QUIET, "web")
    assert not hasattr(opened, "findings")
    entry = Entry.objects.get(verb="person:opened", actor_id=house.tomas.id)
    assert entry.purpose == "safety"


def test_a_clean_reading_is_counted_and_tightens_the_bound(house: House) -> None:
    drawn = a_week_later(house, QUIET, OTHER, QUIET)
    uppers = []
    for one in drawn:
        hearing.read_sample(one.pk, seen=[], by=house.tomas)
        uppers.append(queries.bounds(house.organisation.pk)[0].upper)
    assert uppers == sorted(uppers, reverse=True) and uppers[-1] == pytest.approx(1 - 0.05 ** (1 / 3))
    row = queries.bounds(house.organisation.pk)[0]
    assert (row.kind, row.channel, row.read, row.missed, row.passed) == ("", "", 3, 0, 3)
    assert row.upper_after == pytest.approx(1 - 0.05 ** (1 / 103))
    assert row.at_most == 2
    assert {one.channel for one in queries.bounds(house.organisation.pk)} == {"", "web"}


def test_what_was_missed_becomes_a_finding_with_its_clock_and_its_owner(house: House) -> None:
    reader = a_second_reader(house)
    (drawn,) = a_week_later(house, QUIET)
    done = hearing.read_sample(drawn.pk, seen=["quality_complaint", HARM], by=reader)
    assert done.seen == [HARM, "quality_complaint"] and done.reader_id == reader.id
    raised = Finding.objects.filter(message=done.message, raised_by=reader.id)
    assert set(raised.values_list("kind", flat=True)) == {HARM, "quality_complaint"}
    clocks = {one.kind: one for one in Clock.objects.filter(about_id=done.message_id, ended_at=None)}
    assert set(clocks) == {"safety", "quality_complaint"}
    assert clocks["safety"].owner_id == house.tomas.id
    assert clocks["safety"].due_at - clocks["safety"].started_at == timedelta(hours=24)
    assert Thread.objects.get(pk=done.message.thread_id).urgency == 2 if done.message else False
    missed = {one.kind: one.missed for one in queries.bounds(house.organisation.pk) if one.channel == ""}
    assert (missed[""], missed[HARM], missed["crisis"]) == (1, 1, 0)
    labels = queries.labels_of(house.organisation.pk)[0].kinds
    assert labels[HARM] and not labels["crisis"] and len(labels) == 9


def test_a_crisis_that_was_missed_calls_the_crisis_duty_at_once(house: House) -> None:
    (drawn,) = a_week_later(house, QUIET)
    hearing.read_sample(drawn.pk, seen=["crisis"], by=a_second_reader(house))
    running = Clock.objects.get(kind="crisis", ended_at=None)
    assert (running.owner_id, running.about_kind) == (house.tomas.id, "thread")
    assert running.due_at - clock.now() <= timedelta(hours=1)
    drain()
    assert Thread.objects.get().urgency == 3


def test_each_reading_is_done_once(house: House) -> None:
    reader = a_second_reader(house)
    (drawn,) = a_week_later(house, QUIET)
    hearing.read_sample(drawn.pk, seen=[], by=house.tomas)
    with pytest.raises(Conflict):
        hearing.read_sample(drawn.pk, seen=[HARM], by=reader)
    with pytest.raises(Conflict):
        hearing.open_sample(drawn.pk, by=reader)
    assert not Finding.objects.filter(raised_by=reader.id).exists()


def test_of_two_readers_at_once_the_second_is_told(house: House) -> None:
    from answerable.hearing.actions import reading as acts

    reader = a_second_reader(house)
    (drawn,) = a_week_later(house, QUIET)
    usual = acts.reading_for

    def slowly(reading_id: str, by: Any) -> Reading:
        found = usual(reading_id, by)
        with patch.object(acts, "reading_for", usual):
            hearing.read_sample(reading_id, seen=[], by=house.tomas)
        return found

    with patch.object(acts, "reading_for", slowly), pytest.raises(Conflict):
        hearing.read_sample(drawn.pk, seen=[HARM], by=reader)
    assert not Finding.objects.filter(raised_by=reader.id).exists()
    assert Reading.objects.get().seen == []


def test_only_fresh_and_trained_eyes_read(house: House) -> None:
    reader = a_second_reader(house)
    mine, spoken = a_week_later(house, QUIET, OTHER)
    assert mine.message and spoken.message
    Thread.objects.filter(pk=mine.message.thread_id).update(owner=reader.id)
    dialogue.raise_finding(spoken.message.pk, kind="complaint", start=0, end=1, by=reader)
    assert queries.readings_for(house.organisation.pk, reader) == []
    assert {one.pk for one in queries.readings_for(house.organisation.pk, house.tomas)} == {mine.pk, spoken.pk}
    for one in (mine, spoken):
        with pytest.raises(Refused):
            queries.reading_for(one.pk, reader)
    for name in ("samuel", "marta", "hanna", "anton"):
        assert queries.readings_for(house.organisation.pk, getattr(house, name)) == []
        with pytest.raises(Refused):
            hearing.open_sample(mine.pk, by=getattr(house, name))
    with pytest.raises(Missing):
        queries.reading_for("rdg_nobodys", reader)


def test_whoever_owned_the_conversation_once_does_not_read_it(house: House) -> None:
    (drawn,) = a_week_later(house, QUIET)
    assert drawn.message
    owner = next(actor for name in ("marta", "jonas") if (actor := getattr(house, name)).id
                 == drawn.message.thread.owner_id)
    to = house.jonas if owner.id == house.marta.id else house.marta
    dialogue.hand_over(drawn.message.thread_id, to=to.id, note="Please take this.", by=owner)
    beside = queries.readings.beside_of([Reading.objects.select_related("message__thread").get()])  # type: ignore[attr-defined]
    assert {owner.id, to.id} <= set(beside[drawn.pk].answered)


def test_whoever_answered_does_not_read_it(house: House) -> None:
    reader = a_second_reader(house)
    (drawn,) = a_week_later(house, QUIET)
    assert drawn.message
    answers.a_draft(Thread.objects.get(pk=drawn.message.thread_id), reader)
    assert queries.readings_for(house.organisation.pk, reader) == []


def test_whoever_signed_the_version_that_let_it_pass_does_not_read_it(house: House) -> None:
    reader = a_second_reader(house)
    signed(house, thresholds(house))
    a_week_later(house, QUIET)
    assert queries.readings_for(house.organisation.pk, house.tomas) == []
    assert len(queries.readings_for(house.organisation.pk, reader)) == 1


def test_an_erasure_takes_the_way_to_the_message_and_keeps_the_count(house: House) -> None:
    read, unread = a_week_later(house, QUIET, OTHER)
    hearing.read_sample(read.pk, seen=[], by=house.tomas)
    for one in (read, unread):
        assert one.message
        dialogue.erase(one.message.person_id, by=house.petra)
    assert not Score.objects.exists()
    kept = Reading.objects.get()
    assert (kept.pk, kept.message_id, kept.channel, kept.reader_id) == (read.pk, None, "web", house.tomas.id)
    assert queries.bounds(house.organisation.pk)[0].read == 1
    assert queries.readings_for(house.organisation.pk, house.tomas) == []


def test_what_was_read_says_by_whom_and_when_or_neither(house: House) -> None:
    (drawn,) = a_week_later(house, QUIET)
    for half in ({"reader_id": "x"}, {"read_at": clock.now()}, {"seen": [HARM]}, {"message": None}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Reading.objects.filter(pk=drawn.pk).update(**half)


def test_what_is_open_and_late_is_told(house: House) -> None:
    drawn = a_week_later(house, QUIET, OTHER)
    hearing.read_sample(drawn[0].pk, seen=[HARM], by=house.tomas)
    told = queries.standing(house.organisation.pk, clock.now() + timedelta(days=8))
    assert (told.waiting, told.overdue, told.read, told.found) == (1, 1, 1, 1)


def test_drawing_and_reading_stand_in_the_history_of_whoever_wrote(house: House) -> None:
    (drawn,) = a_week_later(house, QUIET)
    hearing.read_sample(drawn.pk, seen=[], by=house.tomas)
    assert drawn.message
    told = Entry.objects.filter(verb__startswith="sample:", person_id=drawn.message.person_id).order_by("pk")
    assert [(entry.verb, entry.purpose) for entry in told] == [("sample:drawn", "safety"), ("sample:read", "safety")]
