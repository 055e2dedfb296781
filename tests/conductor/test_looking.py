"""The look before a round overlooks nothing: a step that it leaves out would have found nothing to do."""

from datetime import datetime, timedelta
from typing import Any
from unittest.mock import patch

from django.db import DatabaseError, connection
from django.test.utils import CaptureQueriesContext

from answerable.conductor.looking import Look
from answerable.conductor.loop import Round
from answerable.conductor.route import STEPS, Step
from answerable.dialogue.models import Thread
from answerable.journey.delivery.models import Delivery
from answerable.journey.reply import actions as reply
from answerable.journey.review import actions as review
from answerable.journey.review.models import SignOff
from answerable.kit import clock
from tests.cast import House, a_letter, a_thread
from tests.journey.answers import a_draft, delivered, handed_in, in_review, sign

ASKED = tuple(step for step in STEPS if step.waits)


def seen(now: datetime | None = None) -> set[str]:
    """What the look names; whatever it does not name has nothing to do indeed."""
    moment = now or clock.now()
    named = Look(ASKED)(moment)
    for step in ASKED:
        if step.name not in named:
            assert step.run(moment) == 0, step.name
    return named


def test_nothing_waits_in_a_quiet_house(house: House) -> None:
    assert seen() == set()


def test_a_letter_is_seen_until_it_has_its_home(house: House) -> None:
    a_letter(house)
    assert seen() == {"screening", "late"}
    assert seen(clock.now() + timedelta(minutes=5)) == {"screening", "late"}
    step("screening").run(clock.now())
    assert seen() == {"triage"}
    step("triage").run(clock.now())
    assert seen() == set()


def test_an_answer_is_seen_until_its_notice_has_left(house: House) -> None:
    thread = a_thread(house)
    handed_in(thread, house.marta)
    assert seen() == {"review"}
    step("review").run(clock.now())
    assert seen() == {"sending"}
    step("sending").run(clock.now())
    assert seen() == {"delivery"}
    step("delivery").run(clock.now())
    assert "delivery" not in seen()


def test_what_could_not_leave_is_seen_so_that_it_comes_back(house: House, settings: Any) -> None:
    a_thread(house)
    settings.DEMO, settings.ANSWERABLE_SMTP = False, ""
    delivered(house, Thread.objects.get())
    step("delivery").run(clock.now())
    assert Delivery.objects.get().is_parked
    assert seen() == {"delivery"}


def test_a_round_in_a_quiet_house_asks_once(house: House) -> None:
    go = Round(ASKED).go
    go()
    with CaptureQueriesContext(connection) as asked:
        assert go() == 0
    assert len(asked) == 1


def test_what_one_step_moves_is_the_next_ones_work_in_the_same_round(house: House) -> None:
    a_letter(house)
    assert Round(ASKED).go() == 2
    assert seen() == set()


def test_a_look_that_fails_leaves_each_step_to_find_out_for_itself(house: House) -> None:
    a_letter(house)
    with patch.object(Look, "__call__", side_effect=DatabaseError):
        assert Round(ASKED).go() == 2


def test_a_signature_under_changed_words_is_seen_until_it_is_void(house: House) -> None:
    found = in_review(a_thread(house), house.jonas)
    sign(house, found, "samuel")
    reply.withdraw(found.message_id, by=house.jonas)
    assert seen() == {"review"}
    step("review").run(clock.now())
    assert seen() == set()
    assert SignOff.objects.get().voided_at is not None


def test_words_that_need_no_signature_any_more_leave_none_behind(house: House) -> None:
    found = in_review(a_thread(house), house.marta)
    sign(house, found, "samuel")
    reply.withdraw(found.message_id, by=house.marta)
    draft = a_draft(found.message.thread, house.marta)
    reply.submit(draft.pk, version=draft.version, by=house.marta)
    review.route_waiting()
    assert SignOff.objects.filter(voided_at=None).count() == 0


def test_a_clock_is_seen_when_something_is_owed_on_it(house: House) -> None:
    a_thread(house)
    assert "clocks" not in seen()
    assert "clocks" in seen(clock.now() + timedelta(days=9))


def test_a_thread_that_sleeps_is_seen_when_its_date_comes(house: House) -> None:
    thread = a_thread(house)
    until = clock.now() + timedelta(minutes=1)
    thread.snoozed_until = until
    thread.save(update_fields=["snoozed_until"])
    assert "waking" not in seen()
    assert "waking" in seen(until)


def step(name: str) -> Step:
    return next(each for each in STEPS if each.name == name)
