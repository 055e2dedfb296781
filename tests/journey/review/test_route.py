"""An answer is sent on its way by the one who hands it in, without waiting for the router's next pass."""

from typing import NoReturn

import pytest

from answerable.clocks.models import Clock
from answerable.dialogue.models import Message
from answerable.dialogue.status import Status
from answerable.journey.review import actions as review
from answerable.journey.review.actions import routing
from answerable.journey.review.models import Review
from answerable.kit.errors import Missing
from tests.cast import House, a_thread
from tests.journey.answers import MEDICAL, PLAIN, handed_in


def status_of(message: Message) -> str:
    return Message.objects.get(pk=message.pk).status


def test_it_is_before_those_who_sign_with_its_record_and_its_clock(house: House) -> None:
    message = handed_in(a_thread(house), house.marta, MEDICAL)
    assert review.route(message, by=house.marta) == ("medical",)
    found = Review.objects.get(message=message, ended_at=None)
    assert (found.version, found.roles, found.reviewer_id) == (message.version, ["medical"], house.samuel.id)
    assert Clock.objects.get(kind="review", about_id=message.pk, ended_at=None).owner_id == house.samuel.id
    assert status_of(message) == Status.IN_REVIEW


def test_what_nobody_must_sign_goes_out(house: House) -> None:
    message = handed_in(a_thread(house), house.marta, PLAIN)
    assert review.route(message, by=house.marta) == ()
    assert status_of(message) == Status.APPROVED


def test_where_the_router_was_faster_its_record_stands_and_no_second_is_made(house: House) -> None:
    message = handed_in(a_thread(house), house.marta, MEDICAL)
    assert review.route_waiting() == 1
    assert review.route(message, by=house.marta) == ("medical",)
    assert Review.objects.filter(message=message).count() == 1


def test_while_it_is_not_clear_who_signs_it_waits_for_the_router(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsigned(*_: str) -> NoReturn:
        raise Missing("The rules of this organisation are not signed yet.")

    message = handed_in(a_thread(house), house.marta, MEDICAL)
    with monkeypatch.context() as patched:
        patched.setattr(routing, "rules_for", unsigned)
        assert review.route(message, by=house.marta) is None
    assert status_of(message) == Status.SUBMITTED
    assert review.route_waiting() == 1
